# Minutes are shown first and taken by one confirmation; with one wrong line nothing is.
陈静 @ private: 单位 水务局 联络员 赵强
王建国 @ expo: JY-01 停水了，水务局一直不回复
孙丽 @ park: JY-12 图纸没到，影响施工
刘洋 @ private: 纪要⏎1 水务局 3月20日 出方案
刘洋 @ private: 纪要 确认
陈静 @ private: /minutes
陈静 @ private: 纪要发我一下
陈静 @ private: 纪要 确认
陈静 @ private: 纪要⏎3月8日调度会⏎1 某某局 3月20日 出方案⏎1 水务局 出方案⏎1 水务局 3月20日⏎9 水务局 3月20日 出方案⏎1 水务局 3月1日 出方案⏎2 住建局 2023年3月8日 送图⏎1 水务局 3月20日 出方案⏎1 水务局 3月21日 再出方案
陈静 @ private: 问题清单
陈静 @ private: 纪要⏎1、水务局 3月20日前 出供水方案⏎2 住建局 3月15日 送齐图纸
press 照此记下
press 照此记下
赵强 @ private: 待办
陈静 @ private: 阶梯 1
陈静 @ private: 阶梯 2
陈静 @ private: 经过 JY-01
# What was decided cannot be taken back by a tap; an issue that has ended meanwhile stops all of it.
陈静 @ private: 纪要⏎1 水务局 3月22日 通水⏎2 住建局 3月16日 再送一份
王建国 @ expo: 销号 1 来水了
陈静 @ private: 纪要 确认
陈静 @ private: 撤回
陈静 @ park: 纪要⏎2 住建局 3月17日 送齐图纸
陈静 @ park: 纪要 确认
陈静 @ expo: 纪要⏎2 住建局 3月18日 送齐图纸

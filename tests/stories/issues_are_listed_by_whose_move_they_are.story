# 待办 shows whose move it is, 等单位 who is waited for, 阶梯 how an issue came where it is and when it climbs by itself.
陈静 @ private: 单位 水务局 联络员 赵强
王建国 @ expo: JY-01 停水了，水务局一直不回复
王建国 @ expo: JY-09 变压器没到，供电公司不给送电
孙丽 @ park: JY-12 图纸没到，影响施工
刘洋 @ private: 待办
王建国 @ private: 待办
刘洋 @ expo: 待办
王建国 @ expo: 升级 1 专班协调不动
赵强 @ private: 待办
赵强 @ private: 等单位 水务局
赵强 @ private: 等单位 供电公司
陈静 @ private: 等单位 专班
陈静 @ private: 待办
Anna Berg @ private: /mine
Anna Berg @ private: /others special team
陈静 @ private: 等单位
陈静 @ private: 等单位 某某局
陈静 @ private: 等单位 水务局 文件
# A list is narrowed in any order; who sees nothing of a team is told nothing of it.
陈静 @ private: 问题清单
陈静 @ private: 问题清单 供水 蓝
陈静 @ private: 问题清单 2级
陈静 @ private: 问题清单 水务局
陈静 @ private: 问题清单 park
孙丽 @ private: 问题清单
孙丽 @ private: 问题清单 expo
陈静 @ private: 问题清单 红
陈静 @ private: 问题清单 文件
陈静 @ private: 例会
陈静 @ private: 例会 文件
孙丽 @ park: 例会
next working day
陈静 @ private: 问题清单 黄
赵强 @ private: 签收 1
陈静 @ private: 阶梯 1
陈静 @ private: 阶梯 2
孙丽 @ private: 阶梯 1
陈静 @ private: 阶梯
陈静 @ private: 阶梯 9
赵强 @ private: 办结 1 已恢复供水
王建国 @ private: 待办
王建国 @ private: 销号 1 确实来水了
陈静 @ private: 问题清单 销号
陈静 @ private: 问题清单 销号 2月
陈静 @ private: 阶梯 1
陈静 @ private: 问题清单 用时
陈静 @ private: 问题清单 用时 文件
吴磊 @ private: 问题清单 用时
Anna Berg @ private: /issues times 2024
# A parked issue is the coordinator's, and no agenda's.
陈静 @ private: 挂账 3 3月20日 等设计院
陈静 @ private: 问题清单 挂账
陈静 @ private: 待办
陈静 @ private: 例会

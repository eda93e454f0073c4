# Minutes are shown first and taken by one confirmation; with one wrong line nothing is.
陈静 @ private: 单位 水务局 联络员 赵强
    陈静 | 记下了：找水务局，就找 赵强。
    赵强 | 您现在是水务局的联络员：要水务局办的事会来问您。/body 可以看所有单位。
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
王建国 @ expo: JY-01 停水了，水务局一直不回复
    expo | 🔶 问题 1 已记下 · JY-01
         | 停水了，水务局一直不回复
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 水务局
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    刘洋 | 问题 1 · JY-01 中铁会展中心
         | 停水了，水务局一直不回复
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 水务局
         | [签收] [已办结] [升级]
孙丽 @ park: JY-12 图纸没到，影响施工
    park | 🔶 问题 2 已记下 · JY-12
         | 图纸没到，影响施工
         | 待签收：专班（Pierre Martin），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 住建局
         | 回复本条可以补充；解决后发 /close 2 结果。
         | [签收] [已办结] [升级]
    Pierre Martin | Issue 2 · JY-12 Park Phase II Workshops
                  | 图纸没到，影响施工
                  | 孙丽, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · lead body Housing and Construction Bureau
                  | [Sign for it] [Handled] [Send up]
刘洋 @ private: 纪要⏎1 水务局 3月20日 出方案
    刘洋 | 您的角色在这里不能用 /minutes。/help 是您可以用的。
刘洋 @ private: 纪要 确认
    刘洋 | 您的角色在这里不能用 /minutes。/help 是您可以用的。
陈静 @ private: /minutes
    陈静 | 还缺几个字，说明情况。这样写：/minutes，下面每行写“号 单位 日期 做什么” · 例会定的事，看过再确认（纪要）
陈静 @ private: 纪要发我一下
    陈静 | 这句话我没有读懂，也没有记。报进度请写“进度 编号 65% 文字”，报问题请写“问题 编号 文字”；/help 有全部写法。
陈静 @ private: 纪要 确认
    陈静 | 没有等着确认的纪要。请先发来：/minutes，下面每行写“号 单位 日期 做什么”。
陈静 @ private: 纪要⏎3月8日调度会⏎1 某某局 3月20日 出方案⏎1 水务局 出方案⏎1 水务局 3月20日⏎9 水务局 3月20日 出方案⏎1 水务局 3月1日 出方案⏎2 住建局 2023年3月8日 送图⏎1 水务局 3月20日 出方案⏎1 水务局 3月21日 再出方案
    陈静 | 有的行读不通，先都没有记。改好再整个发一遍：
         | 第 1 行：问题号后面没有认得的单位。
         | 第 2 行：问题号后面没有认得的单位。
         | 第 3 行：单位后面没有日期，请写成 3月20日。
         | 第 4 行：没有写做什么。
         | 第 5 行：没有这个号的未结问题。
         | 第 6 行：日期要在今天之后。
         | 第 7 行：日期要在今天之后。
         | 第 9 行：这个问题前面一行已经写过。
陈静 @ private: 问题清单
    陈静 | 未解决的问题：2 个
         | 🔵 1 JY-01 停水了，水务局一直不回复（0 天） · 专班 3月9日
         | 🔵 2 JY-12 图纸没到，影响施工（0 天） · 专班 3月9日
陈静 @ private: 纪要⏎1、水务局 3月20日前 出供水方案⏎2 住建局 3月15日 送齐图纸
    陈静 | 例会定了 2 件：
         | 1 JY-01 水务局 3月20日前：出供水方案
         | 2 JY-12 住建局 3月15日前：送齐图纸
         | 照这个记吗？点一下，或发“纪要 确认”。
         | [照此记下]
press 照此记下
    park | (edited) 问题 2 · JY-12 产业园二期标准厂房
         | 图纸没到，影响施工
         | 孙丽 3月8日 提出，已 0 天
         | 待签收：住建局（陈静），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局
         | [升级]
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 停水了，水务局一直不回复
         | 王建国 3月8日 提出，已 0 天
         | 待签收：水务局（赵强），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 水务局
         | [升级]
    陈静 | (for a moment) 好
    陈静 | (edited) ✅ 例会定的 2 件已记下，已交到各单位：
         | 1 JY-01 水务局 3月20日前：出供水方案
         | 2 JY-12 住建局 3月15日前：送齐图纸
    刘洋 | 🔶 问题 1 · JY-01 停水了，水务局一直不回复
         | 已转到下一级（下一家），您这边不用再办。
         | 待签收：水务局（赵强），3月9日 09:01 前（1 个工作日）
    刘洋 | (edited) 问题 1 · JY-01 中铁会展中心
         | 停水了，水务局一直不回复
         | 王建国 3月8日 提出，已 0 天
         | 待签收：水务局（赵强），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 水务局
         | [升级]
    王建国 | 🔶 问题 1 · JY-01 停水了，水务局一直不回复
           | 陈静 说：水务局 3月20日前 出供水方案
    王建国 | 🔶 问题 1 · JY-01 停水了，水务局一直不回复
           | 有新进展。
           | 待签收：水务局（赵强），3月9日 09:01 前（1 个工作日）
    赵强 | 🔶 问题 1 · JY-01 停水了，水务局一直不回复
         | 陈静 说：水务局 3月20日前 出供水方案
    赵强 | 问题 1 · JY-01 中铁会展中心
         | 停水了，水务局一直不回复
         | 王建国 3月8日 提出，已 0 天
         | 待签收：水务局（赵强），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 水务局
         | [签收] [已办结] [升级]
    孙丽 | 🔶 问题 2 · JY-12 图纸没到，影响施工
         | 陈静 说：住建局 3月15日 送齐图纸
    孙丽 | 🔶 问题 2 · JY-12 图纸没到，影响施工
         | 有新进展。
         | 待签收：住建局（陈静），3月9日 09:01 前（1 个工作日）
    Pierre Martin | 🔶 Issue 2 · JY-12 图纸没到，影响施工
                  | It has gone on to the next; nothing more is asked of you.
                  | To be signed for: Housing and Construction Bureau (陈静), by 9 March 09:01 (one working day)
    Pierre Martin | (edited) Issue 2 · JY-12 Park Phase II Workshops
                  | 图纸没到，影响施工
                  | 孙丽, 8 March, 0 days ago
                  | To be signed for: Housing and Construction Bureau (陈静), by 9 March 09:01 (one working day)
                  | Level 2 of 6: responsible department · lead body Housing and Construction Bureau
                  | [Send up]
press 照此记下
    陈静 | (for a moment) 这个按钮不归您用，或者已经失效
赵强 @ private: 待办
    赵强 | 等您动的：1 个
         | 🔵 1 JY-01 停水了，水务局一直不回复（0 天） · 水务局 3月9日
         | 　签收 1；不归这里：退单 1 单位 理由
陈静 @ private: 阶梯 1
    陈静 | 🔶 问题 1 · JY-01 停水了，水务局一直不回复
         | 1 专班：3月8日 09:01 到，3月8日 09:01 升级
         | 2 责任单位 水务局：3月8日 09:01 到
         | 待签收：水务局（赵强），3月9日 09:01 前（1 个工作日）
         | 办理期限：3月20日 17:30
         | 再往上：
         | 3 包保领导：没人动的话 3月9日 09:01 到；签收 1 个、办理 5 个工作日
         | 4 区领导小组 项目建设领导小组：没人动的话 3月10日 09:01 到；签收 1 个、办理 7 个工作日
         | 5 市级 市项目中心：不自动升，由人提；签收 2 个、办理 10 个工作日
         | 6 省级 省项目中心：不自动升，由人提；签收 2 个、办理 15 个工作日
陈静 @ private: 阶梯 2
    陈静 | 🔶 问题 2 · JY-12 图纸没到，影响施工
         | 1 专班：3月8日 09:01 到，3月8日 09:01 升级
         | 2 责任单位 住建局：3月8日 09:01 到
         | 待签收：住建局（陈静），3月9日 09:01 前（1 个工作日）
         | 办理期限：3月15日 17:30
         | 再往上：
         | 3 包保领导：没人动的话 3月9日 09:01 到；签收 1 个、办理 5 个工作日
         | 4 区领导小组 项目建设领导小组：没人动的话 3月10日 09:01 到；签收 1 个、办理 7 个工作日
         | 5 市级 市项目中心：不自动升，由人提；签收 2 个、办理 10 个工作日
         | 6 省级 省项目中心：不自动升，由人提；签收 2 个、办理 15 个工作日
陈静 @ private: 经过 JY-01
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 09:01 · 问题 1 例会定在3月20日前 —— 陈静 ○
         | 2023-03-08 09:01 · 问题 1 补充 水务局 3月20日前 出供水方案 —— 陈静 ○
         | 2023-03-08 09:01 · 问题 1 升级 —— 陈静 ○
         | 2023-03-08 09:01 · 问题 1 JY-01 停水了，水务局一直不回复 —— 王建国 ○
# What was decided cannot be taken back by a tap; an issue that has ended meanwhile stops all of it.
陈静 @ private: 纪要⏎1 水务局 3月22日 通水⏎2 住建局 3月16日 再送一份
    陈静 | 例会定了 2 件：
         | 1 JY-01 水务局 3月22日前：通水
         | 2 JY-12 住建局 3月16日前：再送一份
         | 照这个记吗？点一下，或发“纪要 确认”。
         | [照此记下]
王建国 @ expo: 销号 1 来水了
    expo | ✅ 问题 1 已销号 · 王建国
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 停水了，水务局一直不回复
         | 王建国 3月8日 提出，已 0 天
         | 3月8日 由 王建国 销号：来水了
    刘洋 | (edited) 问题 1 · JY-01 中铁会展中心
         | 停水了，水务局一直不回复
         | 王建国 3月8日 提出，已 0 天
         | 3月8日 由 王建国 销号：来水了
    赵强 | 🔶 问题 1 · JY-01 停水了，水务局一直不回复
         | 王建国：已解决
         | 来水了
    赵强 | (edited) 问题 1 · JY-01 中铁会展中心
         | 停水了，水务局一直不回复
         | 王建国 3月8日 提出，已 0 天
         | 3月8日 由 王建国 销号：来水了
陈静 @ private: 纪要 确认
    陈静 | 有的行读不通，先都没有记。改好再整个发一遍：
         | 第 1 行：没有这个号的未结问题。
陈静 @ private: 撤回
    陈静 | 问题 2 上一步已办，不能撤回；可以再办一步，/issue 2 看看现状。
陈静 @ park: 纪要⏎2 住建局 3月17日 送齐图纸
    park | 例会定了 1 件：
         | 2 JY-12 住建局 3月17日前：送齐图纸
         | 照这个记吗？点一下，或发“纪要 确认”。
         | [照此记下]
陈静 @ park: 纪要 确认
    park | ✅ 例会定的 1 件已记下，已交到各单位：
         | 2 JY-12 住建局 3月17日前：送齐图纸
    park | (edited) 问题 2 · JY-12 产业园二期标准厂房
         | 图纸没到，影响施工
         | 孙丽 3月8日 提出，已 0 天
         | 待签收：住建局（陈静），3月9日 09:01 前
         | 第 2/6 级 责任单位 · 牵头 住建局
         | [升级]
    孙丽 | 🔶 问题 2 · JY-12 图纸没到，影响施工
         | 陈静 说：住建局 3月17日 送齐图纸
    孙丽 | 🔶 问题 2 · JY-12 图纸没到，影响施工
         | 有新进展。
         | 待签收：住建局（陈静），3月9日 09:01 前
    Pierre Martin | (edited) Issue 2 · JY-12 Park Phase II Workshops
                  | 图纸没到，影响施工
                  | 孙丽, 8 March, 0 days ago
                  | To be signed for: Housing and Construction Bureau (陈静), by 9 March 09:01
                  | Level 2 of 6: responsible department · lead body Housing and Construction Bureau
                  | [Send up]
陈静 @ expo: 纪要⏎2 住建局 3月18日 送齐图纸
    expo | 有的行读不通，先都没有记。改好再整个发一遍：
         | 第 1 行：没有这个号的未结问题。

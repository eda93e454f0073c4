# The same evening in Chinese and in English, for a phone: what is long is one press away, in its place.
王建国 @ expo: 进度 JY-01 10% 垫层
    expo | (✍)
王建国 @ expo: 进度 JY-01 11% 钢筋
    expo | (✍)
王建国 @ expo: 进度 JY-01 12% 模板
    expo | (✍)
王建国 @ expo: 进度 JY-01 13% 浇筑
    expo | (✍)
王建国 @ expo: 进度 JY-01 14% 养护
    expo | (✍)
王建国 @ expo: 问题 JY-09 图纸没到
    expo | 🔶 问题 1 已记下 · JY-09
         | 图纸没到
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 住建局
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    刘洋 | 问题 1 · JY-09 会展物流中心
         | 图纸没到
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 住建局
         | [签收] [已办结] [升级]
at 17:30
    park | 📋 产业园专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         |
         | 当日消息（2 个项目）
         | JY-01 中铁会展中心
         | · 进度 14% 养护 —— 王建国 ○
         | · 进度 13% 浇筑 —— 王建国 ○
         | · 进度 12% 模板 —— 王建国 ○
         | 另有 2 个
         | JY-09 会展物流中心
         | · 问题 1 图纸没到 —— 王建国 ○
         |
         | 未解决的问题（1）
         | 1 JY-09 图纸没到（0 天） · 专班 3月9日
         |
         | 另有 1 个项目今天不需报。
         | [详细]
    赵强 | 3月8日，这 1 个项目还没有今天的消息，请有空时回一句：
         | JY-02 中法智能产业园
         |
         | 例如：进度 JY-02 65% 今天浇完三层顶板。没有变化就写：进度 JY-02 无变化。
         | [JY-02 无变化] [知道了] [稍后] [今天休假] [请人代]
    孙丽 | 3月8日，这 2 个项目还没有今天的消息，请有空时回一句：
         | JY-12 产业园二期标准厂房
         | JY-15 光电子产业楼
         |
         | 例如：进度 JY-12 65% 今天浇完三层顶板。没有变化就写：进度 JY-12 无变化。
         | [JY-12 无变化] [JY-15 无变化] [知道了] [稍后] [今天休假] [请人代]
# Somebody of another team may not.
赵强 @ expo: press 详细
    expo | (for a moment) 这个按钮不归您用，或者已经失效
王建国 @ expo: press 详细
    expo | (for a moment) 好
    expo | (edited) 📋 会展中心专班 · 3月8日日报
         |
         | 当日消息（2 个项目）
         | JY-01 中铁会展中心
         | · 进度 14% 养护 —— 王建国 ○
         | · 进度 13% 浇筑 —— 王建国 ○
         | · 进度 12% 模板 —— 王建国 ○
         | · 进度 11% 钢筋 —— 王建国 ○
         | · 进度 10% 垫层 —— 王建国 ○
         | JY-09 会展物流中心
         | · 问题 1 图纸没到 —— 王建国 ○
         |
         | 未解决的问题（1）
         | 1 JY-09 图纸没到（0 天） · 专班 3月9日
         |
         | 另有 1 个项目今天不需报。
         | [表格]
刘洋 @ private: /language en
    刘洋 | All right, English from now on.
    刘洋 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
刘洋 @ expo: /digest
    expo | 📋 Expo Center team · Digest of 8 March
         |
         | Reported (2 projects)
         | JY-01 CREC Expo Center
         | · Progress 14% 养护 — 王建国 ○
         | · Progress 13% 浇筑 — 王建国 ○
         | · Progress 12% 模板 — 王建国 ○
         | · Progress 11% 钢筋 — 王建国 ○
         | · Progress 10% 垫层 — 王建国 ○
         | JY-09 Expo Logistics Hub
         | · Issue 1 图纸没到 — 王建国 ○
         |
         | Open issues (1)
         | 1 JY-09 图纸没到 (0 days) · special team 9 March
         |
         | 1 more project owes no report today.

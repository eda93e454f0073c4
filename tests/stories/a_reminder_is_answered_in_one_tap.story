at 17:00
    王建国 | 3月8日，这 2 个项目还没有今天的消息，请有空时回一句：
           | JY-01 中铁会展中心
           | JY-09 会展物流中心
           |
           | 例如：进度 JY-01 65% 今天浇完三层顶板。没有变化就写：进度 JY-01 无变化。
           | [JY-01 无变化] [JY-09 无变化] [知道了] [稍后] [今天休假] [请人代]
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
王建国 @ private: press JY-01 无变化
    王建国 | (for a moment) 好
    王建国 | (edited) 3月8日，这 2 个项目还没有今天的消息，请有空时回一句：
           | JY-01 中铁会展中心 ✓
           | JY-09 会展物流中心
           |
           | 例如：进度 JY-09 65% 今天浇完三层顶板。没有变化就写：进度 JY-09 无变化。
           | [JY-09 无变化] [知道了] [稍后] [今天休假] [请人代]
王建国 @ private: press JY-09 无变化
    王建国 | (for a moment) 好
    王建国 | (edited) 3月8日，这 2 个项目还没有今天的消息，请有空时回一句：
           | JY-01 中铁会展中心 ✓
           | JY-09 会展物流中心 ✓
# Pressed again, it acts no more.
王建国 @ private: press JY-09 无变化
    王建国 | (for a moment) 这个按钮不归您用，或者已经失效
状态 JY-01
    王建国 | JY-01 中铁会展中心
           | 阶段：在建
           | 3月8日 无变化 —— 王建国 ○
# Answering anywhere puts an ask down.
孙丽 @ park: 进度 JY-12 40% 二层砌筑
    park | (✍)
孙丽 @ private: /asks
    孙丽 | 3月8日，这 1 个项目还没有今天的消息，请有空时回一句：
         | JY-15 光电子产业楼
         |
         | 例如：进度 JY-15 65% 今天浇完三层顶板。没有变化就写：进度 JY-15 无变化。
         | [JY-15 无变化] [知道了] [稍后] [今天休假] [请人代]
孙丽 @ private: 知道了
    孙丽 | 好，1 件事不再提醒。
孙丽 @ private: /asks
    孙丽 | 现在没有等您回的事。
孙丽 @ private: /noted
    孙丽 | 现在没有等您回的事。
# It can be taken back, as every report.
王建国 @ private: /undo
    王建国 | 已撤回：
           | JY-09 · 无变化
# The same in English.
/language en
    王建国 | All right, English from now on.
    王建国 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
next working day
    park | 📋 产业园专班 · 3月8日日报
         |
         | 当日消息（1 个项目）
         | JY-12 产业园二期标准厂房
         | · 进度 40% 二层砌筑 —— 孙丽 ○
         |
         | 还缺消息（2）
         | JY-02 中法智能产业园 · 赵强
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         |
         | 当日消息（1 个项目）
         | JY-01 中铁会展中心
         | · 无变化 —— 王建国 ○
         |
         | 还缺消息（1）
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 3月9日早报
         |
         | 3月8日没有消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月8日报送 2/5 个项目
         | 会展中心专班 1/2
         | 产业园专班 1/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 36 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
at 17:00
    王建国 | 9 March: these 2 projects have no report yet today. When you have a moment:
           | JY-01 CREC Expo Center
           | JY-09 Expo Logistics Hub
           |
           | For example: /progress JY-01 65 slab of floor 3 poured. If nothing changed: /progress JY-01 no change.
           | [JY-01 no change] [JY-09 no change] [Noted] [Later] [On leave today] [Ask somebody else]
    赵强 | 3月9日，这 1 个项目还没有今天的消息，请有空时回一句：
         | JY-02 中法智能产业园
         |
         | 例如：进度 JY-02 65% 今天浇完三层顶板。没有变化就写：进度 JY-02 无变化。
         | [JY-02 无变化] [知道了] [稍后] [今天休假] [请人代]
    孙丽 | 3月9日，这 2 个项目还没有今天的消息，请有空时回一句：
         | JY-12 产业园二期标准厂房
         | JY-15 光电子产业楼
         |
         | 例如：进度 JY-12 65% 今天浇完三层顶板。没有变化就写：进度 JY-12 无变化。
         | [JY-12 无变化] [JY-15 无变化] [知道了] [稍后] [今天休假] [请人代]
王建国 @ private: press JY-01 no change
    王建国 | (for a moment) Done
    王建国 | (edited) 9 March: these 2 projects have no report yet today. When you have a moment:
           | JY-01 CREC Expo Center ✓
           | JY-09 Expo Logistics Hub
           |
           | For example: /progress JY-09 65 slab of floor 3 poured. If nothing changed: /progress JY-09 no change.
           | [JY-09 no change] [Noted] [Later] [On leave today] [Ask somebody else]
王建国 @ private: press Noted
    王建国 | (for a moment) Done
    王建国 | (edited) 9 March: these 2 projects have no report yet today. When you have a moment:
           | JY-01 CREC Expo Center ✓
           | JY-09 Expo Logistics Hub · noted
赵强 @ private: press 稍后
    赵强 | (for a moment) 好
    赵强 | (edited) 什么时候再提醒您？
         | [1 小时后] [下个工作日 9:00]
press 1 小时后
    赵强 | (for a moment) 好
    赵强 | (edited) 3月9日，这 1 个项目还没有今天的消息，请有空时回一句：
         | JY-02 中法智能产业园 · 3月10日 08:30 再提醒
# Outside working hours nothing is told: it waits for the next morning.
at 2023-03-10 08:30
    park | 📋 产业园专班 · 3月9日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月9日日报
         |
         | 当日消息（1 个项目）
         | JY-01 中铁会展中心
         | · 无变化 —— 王建国 ○
         |
         | 还缺消息（1）
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    赵强 | 3月9日，这 1 个项目当天还没有消息，请有空时回一句：
         | JY-02 中法智能产业园
         |
         | 例如：JY-02 3月9日 三层顶板浇完。
         | [JY-02 无变化] [知道了] [稍后] [今天休假] [请人代]

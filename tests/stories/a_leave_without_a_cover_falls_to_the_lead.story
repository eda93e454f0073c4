# 王建国 goes on leave and names nobody: what he is asked is asked of who leads the team.
王建国 @ private: 休假 到3月9日
    王建国 | 好，到3月9日为止您休假，不再提醒您，事情改问 刘洋。回来早了发 /away off。
/me
    王建国 | 王建国，这里记着的您：
           | 语言：中文
           | 现场人员，会展中心专班（2023-03-08 起）
           | Telegram 账号：1004
           | 台账里算数的记录：0 条，都署您的名。
           | 我可以私下给您发消息。
           | 语言用 /language 改；其他有误，请告诉调度员。
at 17:00
    刘洋 | 3月8日，这 2 个项目还没有今天的消息，请有空时回一句：
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
# What has been asked already moves on.
孙丽 @ private: press 今天休假
    孙丽 | (for a moment) 好
    孙丽 | (edited) 好，到3月8日为止您休假，不再提醒您，事情改问 Pierre Martin。回来早了发 /away off。
    Pierre Martin | 8 March: these 2 projects have no report yet today. When you have a moment:
                  | JY-12 Park Phase II Workshops
                  | JY-15 Optoelectronics Building
                  |
                  | For example: /progress JY-12 65 slab of floor 3 poured. If nothing changed: /progress JY-12 no change.
                  | [JY-12 no change] [JY-15 no change] [Noted] [Later] [On leave today] [Ask somebody else]
Pierre @ private: /asks
    Pierre Martin | 8 March: these 2 projects have no report yet today. When you have a moment:
                  | JY-12 Park Phase II Workshops
                  | JY-15 Optoelectronics Building
                  |
                  | For example: /progress JY-12 65 slab of floor 3 poured. If nothing changed: /progress JY-12 no change.
                  | [JY-12 no change] [JY-15 no change] [Noted] [Later] [On leave today] [Ask somebody else]
孙丽 @ private: /asks
    孙丽 | 现在没有等您回的事。
# Somebody stands in for the rest of the day.
赵强 @ private: press 请人代
    赵强 | (for a moment) 好
    赵强 | (edited) 今天请谁代？他会收到您的提醒，您的项目他也能报、能办。
         | [陈静] [Pierre Martin]
赵强 @ private: press 孙丽
    赵强 | (for a moment) 这个按钮不归您用，或者已经失效
赵强 @ private: press Pierre Martin
    赵强 | (for a moment) 好
    赵强 | (edited) 好，到3月8日为止由 Pierre Martin 代班：提醒改发给他，您的项目他也能报、能办。回来早了发 /cover off。
    Pierre Martin | 赵强 has asked you to stand in until 8 March: their reminders come to you, and you may do on their projects what they may.
    Pierre Martin | 8 March: this project has no report yet today. When you have a moment:
                  | JY-02 China-France Intelligent Industrial Park
                  |
                  | For example: /progress JY-02 65 slab of floor 3 poured. If nothing changed: /progress JY-02 no change.
                  | [JY-02 no change] [Noted] [Later] [On leave today] [Ask somebody else]
Pierre @ private: press JY-02 no change
    Pierre Martin | (for a moment) Done
    Pierre Martin | (edited) 8 March: this project has no report yet today. When you have a moment:
                  | JY-02 China-France Intelligent Industrial Park ✓
赵强 @ private: /asks
    赵强 | 现在没有等您回的事。
# Back earlier.
赵强 @ private: 代班 取消
    赵强 | 好，代班到此为止，提醒仍发给您。
    Pierre Martin | 赵强 is back; you no longer stand in. Thank you!
孙丽 @ private: 休假 取消
    孙丽 | 欢迎回来，提醒仍发给您。
孙丽 @ private: 休假 取消
    孙丽 | 您没有在休假。
王建国 @ private: /away off
    王建国 | 欢迎回来，提醒仍发给您。
next working day
    park | 📋 产业园专班 · 3月8日日报
         |
         | 当日消息（1 个项目）
         | JY-02 中法智能产业园
         | · 无变化 —— Pierre Martin ○
         |
         | 还缺消息（2）
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 3月9日早报
         |
         | 3月8日没有消息（4）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月8日报送 1/5 个项目
         | 会展中心专班 0/2
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
    王建国 | 3月9日，这 2 个项目还没有今天的消息，请有空时回一句：
           | JY-01 中铁会展中心
           | JY-09 会展物流中心
           |
           | 例如：进度 JY-01 65% 今天浇完三层顶板。没有变化就写：进度 JY-01 无变化。
           | [JY-01 无变化] [JY-09 无变化] [知道了] [稍后] [今天休假] [请人代]
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
# Where the lead is away too, the coordinator is asked.
刘洋 @ private: /away until 20 March
    刘洋 | 好，到3月20日为止您休假，不再提醒您，事情改问 陈静。回来早了发 /away off。
王建国 @ private: /away until 20 March
    陈静 | 3月9日，这 2 个项目还没有今天的消息，请有空时回一句：
         | JY-01 中铁会展中心
         | JY-09 会展物流中心
         |
         | 例如：进度 JY-01 65% 今天浇完三层顶板。没有变化就写：进度 JY-01 无变化。
         | [JY-01 无变化] [JY-09 无变化] [知道了] [稍后] [今天休假] [请人代]
    王建国 | 好，到3月20日为止您休假，不再提醒您，事情改问 陈静。回来早了发 /away off。
at 2023-03-10 17:00
    park | 📋 产业园专班 · 3月9日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月9日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 陈静
         | JY-09 会展物流中心 · 陈静
         |
         | 另有 1 个项目今天不需报。
    陈静 | 3月10日，这 2 个项目还没有今天的消息，请有空时回一句：
         | JY-01 中铁会展中心
         | JY-09 会展物流中心
         |
         | 例如：进度 JY-01 65% 今天浇完三层顶板。没有变化就写：进度 JY-01 无变化。
         | [JY-01 无变化] [JY-09 无变化] [知道了] [稍后] [今天休假] [请人代]
    赵强 | 3月10日，这 1 个项目还没有今天的消息，请有空时回一句：
         | JY-02 中法智能产业园
         |
         | 例如：进度 JY-02 65% 今天浇完三层顶板。没有变化就写：进度 JY-02 无变化。
         | [JY-02 无变化] [知道了] [稍后] [今天休假] [请人代]
    孙丽 | 3月10日，这 2 个项目还没有今天的消息，请有空时回一句：
         | JY-12 产业园二期标准厂房
         | JY-15 光电子产业楼
         |
         | 例如：进度 JY-12 65% 今天浇完三层顶板。没有变化就写：进度 JY-12 无变化。
         | [JY-12 无变化] [JY-15 无变化] [知道了] [稍后] [今天休假] [请人代]
陈静 @ private: press JY-01 无变化
    陈静 | (for a moment) 好
    陈静 | (edited) 3月10日，这 2 个项目还没有今天的消息，请有空时回一句：
         | JY-01 中铁会展中心 ✓
         | JY-09 会展物流中心
         |
         | 例如：进度 JY-09 65% 今天浇完三层顶板。没有变化就写：进度 JY-09 无变化。
         | [JY-09 无变化] [知道了] [稍后] [今天休假] [请人代]
# A day that is over is none.
王建国 @ private: 休假 到3月1日
    王建国 | 这一天已经过了。这样写：/away 到3月20日 · 我休假，事情改问组长；/away off 结束（休假）
王建国 @ private: 休假
    王建国 | 这句话我没有读懂，也没有记。报进度请写“进度 编号 65% 文字”，报问题请写“问题 编号 文字”；/help 有全部写法。
王建国 @ expo: 休假 到3月20日
Anna @ private: /away until 20 March
    Anna Berg | Your role does not include /away here. /help shows what you can do.

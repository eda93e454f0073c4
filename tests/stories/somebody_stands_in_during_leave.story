# 王建国 goes on leave; 刘洋, who leads the team, gets the reminders.
王建国 @ private: 代班 刘洋 到3月9日
    刘洋 | 王建国 请您代班到3月9日：他的提醒改发给您，他的项目您也能报、能办。
    王建国 | 好，到3月9日为止由 刘洋 代班：提醒改发给他，您的项目他也能报、能办。回来早了发 /cover off。
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
刘洋 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
# It ends by itself after its last day.
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
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    王建国 | 3月10日，这 2 个项目还没有今天的消息，请有空时回一句：
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
王建国 @ private: /cover off
    王建国 | 现在没有人替您代班。
# The guarantor's rights on the project, while it runs; beside the name on the card.
周敏 @ private: 代班 Pierre Martin 到3月20日
    Pierre Martin | 周敏 has asked you to stand in until 20 March: their reminders come to you, and you may do on their projects what they may.
    Pierre Martin | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate deescalate close reopen page decide askback answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
    周敏 | 好，到3月20日为止由 Pierre Martin 代班：提醒改发给他，您的项目他也能报、能办。回来早了发 /cover off。
Pierre @ private: /project JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | Also called: 中法智能产业园
                  | Team: Industrial Park team
                  | Stage: under construction
                  | Next document: planning check
                  | guarantor: 周敏 (Pierre Martin stands in until 20 March)
                  | Kind: continued, spring resumption
                  | Planning dimension: six new industries
                  | Total investment: RMB 350 million
                  | Annual plan: 2023: RMB 105 million
                  | Funding: own funds
                  | Known from: source
周敏 @ private: 代班 取消
    Pierre Martin | 周敏 is back; you no longer stand in. Thank you!
    Pierre Martin | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
    周敏 | 好，代班到此为止，提醒仍发给您。
周敏 @ private: /cover off
    周敏 | 现在没有人替您代班。

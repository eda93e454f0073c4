刘洋 @ private: /stage JY-05
    刘洋 | JY-05 会展配套酒店
         | 冬休
/stage JY-05 已复工 3月6日 塔吊已进场
    刘洋 | JY-05：冬休 → 已复工
/stage JY-05
    刘洋 | JY-05 会展配套酒店
         | – 2023-03-06 冬休
         | 2023-03-06 – 已复工 塔吊已进场 —— 刘洋 ○
# An edit keeps its place; what was wrong is put right everywhere.
edit /stage JY-05 已完工 3月7日 主体完工
    刘洋 | JY-05：已复工 → 已完工
         | 中间没有记：在建
/status JY-05
    刘洋 | JY-05 会展配套酒店
         | 阶段：已完工
         | 3月7日 进入阶段：已完工 主体完工 —— 刘洋 ○
         | 3月6日 进入阶段：已复工 塔吊已进场 —— 刘洋 ○
/undo
    刘洋 | 已撤回：
         | JY-05 · 进入阶段：已完工 主体完工
/project JY-05
    刘洋 | JY-05 会展配套酒店
         | 又称：Expo Hotel
         | 专班：会展中心专班
         | 阶段：已复工（2023-03-06 起）
         | 下一项手续：投资入统
         | 性质：新建、春季开工
         | 谋划维度：地方政府债券
         | 总投资：1.8亿元
         | 资金来源：专项债券
         | 信息来源：invented
# A leap is noted, not forbidden, and a photo proves it.
阶段 JY-01 竣工验收
    刘洋 | JY-01：在建 → 已验收
         | 中间没有记：已完工
photo 验收现场
    刘洋 | (✍)
/stage JY-01
    刘洋 | JY-01 中铁会展中心
         | – 2023-03-08 在建
         | 2023-03-08 – 已验收 验收现场，附 1 份文件 —— 刘洋 ○
/stage JY-01 已验收
    刘洋 | JY-01 已经是“已验收”了。
# In winter stop nothing is owed, and nobody is asked.
/stage JY-01 冬休
    刘洋 | JY-01：已验收 → 冬休
         | 期间不再提醒，恢复后照旧；有事照常报，都会记下。
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
         | 当日消息（1 个项目）
         | JY-01 中铁会展中心
         | · 进入阶段：冬休，期间不再提醒 —— 刘洋 ○
         | · 进入阶段：已验收，附 1 份文件 验收现场 —— 刘洋 ○
         |
         | 还缺消息（2）
         | JY-05 会展配套酒店 · 王建国
         | JY-09 会展物流中心 · 王建国
    王建国 | 3月8日，这 2 个项目还没有今天的消息，请有空时回一句：
           | JY-05 会展配套酒店
           | JY-09 会展物流中心
           |
           | 例如：进度 JY-05 65% 今天浇完三层顶板。没有变化就写：进度 JY-05 无变化。
           | [JY-05 无变化] [JY-09 无变化] [知道了] [稍后] [今天休假] [请人代]
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
next working day
    陈静 | 🌅 全区 · 3月9日早报
         |
         | 3月8日没有消息（5）
         | JY-02 中法智能产业园 · 赵强
         | JY-05 会展配套酒店 · 王建国
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月8日报送 0/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 已复工 1、在建 4、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 36 个工作日，还没开的（1）
         | JY-01 中铁会展中心 · 还缺 核准或备案
刘洋 @ private: 阶段 JY-01 已复工 昨天
    刘洋 | JY-01：冬休 → 已复工
/stage JY-01 明天 在建
    刘洋 | 这一天还没到。这样写：/stage 编号 阶段 日期 说明 · 项目进入某阶段（阶段）
/stage JY-01 快完了
    刘洋 | 没有这个阶段。可以写：谋划、已包装、已入库、前期、具备开工条件、已开工、已复工、在建、已完工、已验收、已投用、冬休、停工、已退库。
/stage JY-99 在建
    刘洋 | 没有编号为 JY-99 的项目。是不是：JY-09？
# Who only types what happened looks, and does not move.
王建国 @ private: /stage JY-01
    王建国 | JY-01 中铁会展中心
           | – 2023-03-08 在建
           | 2023-03-08 – 2023-03-08 已验收 验收现场，附 1 份文件 —— 刘洋 ○
           | 2023-03-08 – 2023-03-08 冬休 —— 刘洋 ○
           | 2023-03-08 – 已复工 —— 刘洋 ○
/stage JY-01 在建
    王建国 | 您的角色在这里不能用 /stage。/help 是您可以用的。
# Another team's lead does neither.
Pierre @ private: /stage JY-01
    Pierre Martin | JY-01 is not one of your projects here.
/stage JY-01 completed
    Pierre Martin | JY-01 is not one of your projects here.
/stage JY-02 completed 2023-03-01 handed over
    Pierre Martin | JY-02: under construction → completed
/stage JY-02 nowhere
    Pierre Martin | There is no such stage. You can write: planned, packaged, in the reserve, pre-work, ready to start, started, resumed, under construction, completed, accepted, in operation, winter stop, suspended, withdrawn.
/stage JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | – 2023-03-01 under construction
                  | 2023-03-01 – completed handed over — Pierre Martin ○

# What was said of the wrong project is of the one that is named, and no longer of the other.
王建国 @ expo: JY-01 41%
    expo | (✍)
王建国 @ expo: JY-09 30%
    expo | (✍)
王建国 @ expo: JY-01的41%发错项目了，应该是JY-05
    expo | (✍)
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 还没有人报过。
陈静 @ private: 来源 JY-05 进度
    陈静 | JY-05 会展配套酒店
         | 2023-03-08 41% JY-01的41%发错项目了，应该是JY-05 —— 王建国 ○
         | ○ 口头或文字上报
# A figure that nobody reported moves nothing.
王建国 @ expo: JY-09的43%发错项目了，应该是JY-01
    expo | 哪一条不对？回复那条消息说“不对”就撤回，或者直接把对的再发一遍。
陈静 @ private: 来源 JY-09 进度
    陈静 | JY-09 会展物流中心
         | 2023-03-08 30% JY-09 30% —— 王建国 ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 还没有人报过。
# The newest is meant where nothing else is said.
王建国 @ expo: JY-09 本月完成投资300万
    expo | (✍)
王建国 @ expo: 项目写错了，是JY-01
    expo | (✍)
陈静 @ private: 投资 JY-09
    陈静 | JY-09 会展物流中心 · 2023年投资
         | 还没有数。例如：/invest JY-09 850万元
         | 序时进度 25%
陈静 @ private: 投资 JY-01
    陈静 | JY-01 中铁会展中心 · 2023年投资
         | 3月 300万元 项目写错了，是JY-01 —— 王建国 ○
         | 到3月本年累计 300万元
         | 序时进度 25%
         | 有记录以来累计 300万元，占总投资 8500万元 的 3.53%
# What is odd about it there is asked.
王建国 @ expo: JY-09 31%
    expo | (✍)
王建国 @ expo: 报错项目了，是JY-05的
    expo | (🤔)
    expo | JY-05 上次是 41%，这次是 31%，对吗？答之前先不记。
         | [没错，就这样记] [不对]
王建国 @ expo: 确认
    expo | (✍)
陈静 @ private: 来源 JY-09 进度
    陈静 | JY-09 会展物流中心
         | 2023-03-08 30% JY-09 30% —— 王建国 ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-05 进度
    陈静 | JY-05 会展配套酒店
         | 2023-03-08 31% 报错项目了，是JY-05的 —— 王建国 ○
         | ○ 口头或文字上报
# Of which project it is, the answer may say alone.
王建国 @ expo: JY-05 32%
    expo | (✍)
王建国 @ expo: JY-09 33%
    expo | (✍)
王建国 @ expo: reply own 不对，是JY-01的
    expo | (✍)
陈静 @ private: 来源 JY-09 进度
    陈静 | JY-09 会展物流中心
         | 2023-03-08 30% JY-09 30% —— 王建国 ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 33% 不对，是JY-01的 —— 王建国 ○
         | ○ 口头或文字上报
# So it goes with what waits for its question; and where two are named nobody knows which.
王建国 @ expo: JY-09 1%
    expo | (🤔)
    expo | JY-09 上次是 30%，这次是 1%，对吗？答之前先不记。
         | [没错，就这样记] [不对]
王建国 @ expo: 发错项目了，应该是JY-05或者JY-01
    expo | 哪一条不对？回复那条消息说“不对”就撤回，或者直接把对的再发一遍。
王建国 @ expo: 发错项目了，应该是JY-01
    expo | (🤔)
    expo | JY-01 上次是 33%，这次是 1%，对吗？答之前先不记。
         | [没错，就这样记] [不对]
王建国 @ expo: 不对
    expo | 好，这条不记。
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 33% 不对，是JY-01的 —— 王建国 ○
         | ○ 口头或文字上报
# An issue goes no such way, nor does anything go to another team.
王建国 @ expo: 问题 JY-05 停水两天了
    expo | 🔶 问题 1 已记下 · JY-05
         | 停水两天了
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 水务局
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    刘洋 | 问题 1 · JY-05 会展配套酒店
         | 停水两天了
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 水务局
         | [签收] [已办结] [升级]
王建国 @ expo: 发错项目了，应该是JY-01
    expo | 哪一条不对？回复那条消息说“不对”就撤回，或者直接把对的再发一遍。
王建国 @ expo: JY-09 34%
    expo | (✍)
王建国 @ expo: 发错项目了，应该是JY-02
    expo | JY-02 不在您（在这里）能报、能看的项目里。
陈静 @ private: 来源 JY-09 进度
    陈静 | JY-09 会展物流中心
         | 2023-03-08 34% JY-09 34% —— 王建国 ○
         | ○ 口头或文字上报

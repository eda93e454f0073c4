# A correction that says which figure was wrong is of the report that has it, whatever was reported since.
王建国 @ expo: JY-01 52%
    expo | (✍)
王建国 @ expo: JY-05 35%
    expo | (✍)
王建国 @ expo: 刚才52%错了，应该是50%
    expo | (✍)
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 50% 刚才52%错了，应该是50% —— 王建国 ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-05 进度
    陈静 | JY-05 会展配套酒店
         | 2023-03-08 35% JY-05 35% —— 王建国 ○
         | ○ 口头或文字上报
王建国 @ expo: JY-09 20%
    expo | (✍)
王建国 @ expo: 35%写错了，是36%
    expo | (✍)
陈静 @ private: 来源 JY-05 进度
    陈静 | JY-05 会展配套酒店
         | 2023-03-08 36% 35%写错了，是36% —— 王建国 ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-09 进度
    陈静 | JY-09 会展物流中心
         | 2023-03-08 20% JY-09 20% —— 王建国 ○
         | ○ 口头或文字上报
# Where several have it, or none, nothing is changed before it is clear which is meant.
王建国 @ expo: JY-05 20%
    expo | (🤔)
    expo | JY-05 上次是 36%，这次是 20%，对吗？答之前先不记。
         | [没错，就这样记] [不对]
王建国 @ expo: 确认
    expo | (✍)
王建国 @ expo: 刚才20%错了，应该是21%
    expo | 20% 您今天报过不止一条：JY-05、JY-09。请回复要改的那条，写“不对”和对的数。现在都没有改。
王建国 @ expo: 刚才61%错了，应该是60%
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
陈静 @ private: 来源 JY-05 进度
    陈静 | JY-05 会展配套酒店
         | 2023-03-08 20% JY-05 20% —— 王建国 ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-09 进度
    陈静 | JY-09 会展物流中心
         | 2023-03-08 20% JY-09 20% —— 王建国 ○
         | ○ 口头或文字上报
# With its project it is clear.
王建国 @ expo: JY-09的20%错了，应该是21%
    expo | (✍)
陈静 @ private: 来源 JY-05 进度
    陈静 | JY-05 会展配套酒店
         | 2023-03-08 20% JY-05 20% —— 王建国 ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-09 进度
    陈静 | JY-09 会展物流中心
         | 2023-03-08 21% JY-09的20%错了，应该是21% —— 王建国 ○
         | ○ 口头或文字上报
# Money alike; and what is no figure lies between.
王建国 @ expo: JY-01 本月完成投资300万
    expo | (✍)
王建国 @ expo: JY-05 本月完成投资500万
    expo | (✍)
王建国 @ expo: 今天去JY-09走访了
    expo | (✍)
王建国 @ expo: 刚才300万错了，应该是350万
    expo | (✍)
# Said of nothing, after other projects, it may be of any of them.
王建国 @ expo: 更正，是22%
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
陈静 @ private: 投资 JY-01
    陈静 | JY-01 中铁会展中心 · 2023年投资
         | 3月 350万元 刚才300万错了，应该是350万 —— 王建国 ○
         | 到3月本年累计 350万元
         | 序时进度 25%
         | 有记录以来累计 350万元，占总投资 8500万元 的 4.12%
陈静 @ private: 投资 JY-05
    陈静 | JY-05 会展配套酒店 · 2023年投资
         | 3月 500万元 JY-05 本月完成投资500万 —— 王建国 ○
         | 到3月本年累计 500万元
         | 序时进度 25%
         | 有记录以来累计 500万元，占总投资 1.8亿元 的 2.78%
陈静 @ private: 来源 JY-09 进度
    陈静 | JY-09 会展物流中心
         | 2023-03-08 21% JY-09的20%错了，应该是21% —— 王建国 ○
         | ○ 口头或文字上报

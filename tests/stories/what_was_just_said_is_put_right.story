# Right after one's own report, or in answer to it, it is clear what is put right.
王建国 @ expo: 会展中心 70%
    expo | (✍)
王建国 @ expo: 不对，是67%
    expo | (✍)
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 67% 不对，是67% —— 王建国 ○
         | ○ 口头或文字上报
王建国 @ expo: JY-05 65%
    expo | (✍)
王建国 @ expo: JY-05 20%
    expo | (🤔)
    expo | JY-05 上次是 65%，这次是 20%，对吗？答之前先不记。
         | [没错，就这样记] [不对]
王建国 @ expo: reply own 不对，是68%
    expo | (✍)
陈静 @ private: 来源 JY-05 进度
    陈静 | JY-05 会展配套酒店
         | 2023-03-08 68% 不对，是68% —— 王建国 ○
         | ○ 口头或文字上报
王建国 @ expo: JY-05 30%
    expo | (🤔)
    expo | JY-05 上次是 68%，这次是 30%，对吗？答之前先不记。
         | [没错，就这样记] [不对]
王建国 @ expo: 不对，是70%
    expo | (✍)
陈静 @ private: 来源 JY-05 进度
    陈静 | JY-05 会展配套酒店
         | 2023-03-08 70% 不对，是70% —— 王建国 ○
         | ○ 口头或文字上报
# After what somebody else has said, it is not.
刘洋 @ expo: 不对，是74%
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
刘洋 @ expo: JY-01
    expo | (✍)
王建国 @ expo: 不对，是75%
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
王建国 @ expo: reply 不对
    expo | 好，这条不记。
# Nor after a while.
王建国 @ expo: JY-09 30%
    expo | (✍)
wait 1200
王建国 @ expo: 不对，是31%
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
王建国 @ expo: reply 不对
    expo | 好，这条不记。
# In private there is nobody else.
王建国 @ private: JY-09 40%
    王建国 | (✍)
wait 1200
王建国 @ private: 不对，是42%
    王建国 | (✍)
陈静 @ private: 来源 JY-09 进度
    陈静 | JY-09 会展物流中心
         | 2023-03-08 42% 不对，是42% —— 王建国 ○
         | ○ 口头或文字上报

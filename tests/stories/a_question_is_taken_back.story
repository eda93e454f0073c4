# In answer to a message that waits for its question the question is dropped, and nothing else.
王建国 @ expo: JY-05 65%
    expo | (✍)
王建国 @ expo: JY-01 14%
    expo | (✍)
王建国 @ expo: JY-05 20%
    expo | (🤔)
    expo | JY-05 上次是 65%，这次是 20%，对吗？答之前先不记。
         | [没错，就这样记] [不对]
王建国 @ expo: reply own 撤回
    expo | 好，这条不记。
王建国 @ expo: 刚才
    expo | 您今天在这里的上一条：
         | JY-01 · 进度 14% JY-01 14%
         | 依据：原话里的进度；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
# Without an answer the newest is meant, be it asked about or recorded.
王建国 @ expo: JY-05 21%
    expo | (🤔)
    expo | JY-05 上次是 65%，这次是 21%，对吗？答之前先不记。
         | [没错，就这样记] [不对]
王建国 @ expo: 撤回
    expo | 好，这条不记。
王建国 @ expo: JY-05 22%
    expo | (🤔)
    expo | JY-05 上次是 65%，这次是 22%，对吗？答之前先不记。
         | [没错，就这样记] [不对]
王建国 @ expo: 上一条撤回
    expo | 好，这条不记。
王建国 @ expo: JY-05 23%
    expo | (🤔)
    expo | JY-05 上次是 65%，这次是 23%，对吗？答之前先不记。
         | [没错，就这样记] [不对]
王建国 @ expo: JY-09 30%
    expo | (✍)
王建国 @ expo: 作废
    expo | 已撤回：
         | JY-09 · 进度 30% JY-09 30%
陈静 @ private: 来源 JY-09 进度
    陈静 | JY-09 会展物流中心
         | 还没有人报过。
陈静 @ private: 来源 JY-05 进度
    陈静 | JY-05 会展配套酒店
         | 2023-03-08 65% JY-05 65% —— 王建国 ○
         | ○ 口头或文字上报
王建国 @ expo: 中铁会展中心 本月完成投资320
    expo | JY-01 2023年3月的 320，单位是什么？点一下，或回一句“万元”。答之前先不记。
         | [万元] [亿元] [元]
王建国 @ expo: 撤回
    expo | 好，JY-01 的这个数没有记。请把对的再发一遍。
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 14% JY-01 14% —— 王建国 ○
         | ○ 口头或文字上报
王建国 @ expo: 撤回
    expo | 好，这条不记。
王建国 @ expo: 刚才
    expo | 您今天在这里的上一条：
         | JY-01 · 进度 14% JY-01 14%
         | 依据：原话里的进度；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]

王建国 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
王建国 @ expo: 进度 JY-01 95% 发错了
    expo | (✍)
刘洋 @ expo: /undo
    expo | 您今天在这里没有可撤回的记录。
王建国 @ expo: /last
    expo | 您今天在这里的上一条：
         | JY-01 · 进度 95% 发错了
         | 依据：按命令写的；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
/undo
    expo | 已撤回：
         | JY-01 · 进度 95% 发错了
陈静 @ private: /status JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 65% 三层顶板浇完 —— 王建国 ○
王建国 @ expo: 撤回
    expo | 已撤回：
         | JY-01 · 进度 65% 三层顶板浇完
撤回
    expo | 您今天在这里没有可撤回的记录。
# An issue taken back is none.
/issue JY-01 塔吊坏了
    expo | 🔶 问题 1 已记下 · JY-01
         | 塔吊坏了
         | 回复本条可以补充；解决后发 /close 1 结果。
/undo
    expo | 已撤回：
         | JY-01 · 问题 1 塔吊坏了
/issues
    expo | 没有未解决的问题。

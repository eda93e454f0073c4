# settings: limits.answers = 3
王建国 @ private: /progress JY-01 61 一
    王建国 | (✍)
/progress JY-01 62 二
    王建国 | (✍)
/progress JY-01 63 三
    王建国 | (✍)
/progress JY-01 64 四
    王建国 | 消息有点密。内容都已记下，先不逐条回复了。
/progress JY-01 65 五
/last
wait 15
/last
    王建国 | 您今天在这里的上一条：
           | JY-01 · 进度 65% 五
           | 依据：按命令写的；有把握
           | 不对可以改原消息，或发 /undo 撤回。
           | [撤回] [不对，我重报]

王建国 @ expo: album 3 JY-01 三层顶板
    expo | (✍)
/last
    expo | 您今天在这里的上一条：
         | JY-01 · 照片或文件 3 份 三层顶板
         | 依据：照片或文件；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
# The words may be on any of them.
album 3/2 进度 JY-01 66% 三层
    expo | (✍)
/last
    expo | 您今天在这里的上一条：
         | JY-01 · 进度 66%，附 3 份文件 三层
         | 依据：按命令写的；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
# Without words it is asked about once, and placed whole.
wait 660
album 4
    expo | (🤔)
    expo | 已记下。这是哪个项目的？点一下，或者回一句编号，例如 JY-01。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
press JY-09 会展物流中心
    expo | (for a moment) 好
    expo | (✍)
    expo | (edited) ✍ 已记 JY-09
# A word to any of its photos is one to the record.
wait 660
album 2/2 大厅
    expo | (🤔)
    expo | 已记下。这是哪个项目的？点一下，或者回一句编号，例如 JY-01。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
reply own JY-01
    expo | (✍)
wait 660
album 2/2 JY-01 门厅
    expo | (✍)
reply own 收口
    expo | (✍)
/last
    expo | 您今天在这里的上一条：
         | JY-01 · 照片或文件 2 份 门厅；收口
         | 依据：回复里补充的；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
# An edit of its words is an edit of the record; on another photo, too.
wait 660
album 2/2 JY-01 北门
    expo | (✍)
edit JY-09 北门
    expo | (✍)
/last
    expo | 您今天在这里的上一条：
         | JY-09 · 照片或文件 2 份 北门
         | 依据：照片或文件；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
wait 660
album 2/1 JY-01 南门
    expo | (✍)
edit 南门内侧
    expo | (✍)
/last
    expo | 您今天在这里的上一条：
         | JY-01 · 照片或文件 2 份 南门；南门内侧
         | 依据：照片或文件；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
陈静 @ expo: /status JY-01
    expo | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 66%，附 3 份文件 三层 —— 王建国 ○
         | 3月8日 照片或文件 2 份 南门；南门内侧 —— 王建国 ○
         | 3月8日 照片或文件 2 份 门厅；收口 —— 王建国 ○
         | 3月8日 照片或文件 2 份 大厅 —— 王建国 ○
         | 3月8日 照片或文件 3 份 三层顶板 —— 王建国 ○
         | 照片和文件：12 份，发 /photos JY-01 可看
# A stranger's album leaves no trace.
unknown 张伟
张伟 @ private: album 3 JY-01
    张伟 | 这里是区重点项目调度台，凭邀请使用。想加入，请向专班组长或调度员要一个邀请链接。
陈静 @ private: /photos JY-01
    陈静 | (photo, photo, photo, photo, photo, photo, photo, photo, photo, photo) JY-01 最近的照片和文件

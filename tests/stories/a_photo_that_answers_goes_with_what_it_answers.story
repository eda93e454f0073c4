王建国 @ expo: 进度 JY-09 20% 桩基
    expo | (✍)
wait 900
reply own with photo
    expo | (✍)
# The photo stands for the report it went with.
reply own 又浇了一块
    expo | (✍)
/last
    expo | 您今天在这里的上一条：
         | JY-09 · 进度 20%，附 1 份文件 桩基；又浇了一块
         | 依据：回复里补充的；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
# An edit of the report finds it, with the photo.
刘洋 @ expo: 进度 JY-09 21% 桩基
    expo | (✍)
wait 900
reply own with photo 北面
    expo | (✍)
王建国 @ expo: 问题 JY-09 塔吊坏了
    expo | 🔶 问题 1 已记下 · JY-09
         | 塔吊坏了
         | 回复本条可以补充；解决后发 /close 1 结果。
# Who may report on the project may answer what Daybook said about it.
刘洋 @ expo: reply with photo 塔吊
    expo | (✍)
/status JY-09
    expo | JY-09 会展物流中心
         | 阶段：在建
         | 3月8日 问题 1，附 1 份文件 塔吊坏了；塔吊 —— 刘洋 ○
         | 3月8日 进度 21%，附 1 份文件 桩基；北面 —— 刘洋 ○
         | 3月8日 进度 20%，附 1 份文件 桩基；又浇了一块 —— 王建国 ○
         | 照片和文件：3 份，发 /photos JY-09 可看
         | 未解决的问题：
         | 1 JY-09 塔吊坏了；塔吊（0 天）

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
         | 待签收：专班（刘洋），3月9日 09:31 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    陈静 | 🔶 问题 1 · JY-09 塔吊坏了
         | 按类别没有找到牵头单位，请指定：/route 1 单位
    刘洋 | 问题 1 · JY-09 会展物流中心
         | 塔吊坏了
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:31 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | [签收] [已办结] [升级]
# Who may report on the project may answer what Daybook said about it.
刘洋 @ expo: reply with photo 塔吊
    expo | (✍)
    王建国 | 🔶 问题 1 · JY-09 塔吊坏了
           | 刘洋 说：塔吊
/status JY-09
    expo | JY-09 会展物流中心
         | 阶段：在建
         | 3月8日 进度 21%，附 1 份文件 桩基；北面 —— 刘洋 ○
         | 3月8日 问题 1 补充，附 1 份文件 塔吊 —— 刘洋 ○
         | 3月8日 问题 1 塔吊坏了 —— 王建国 ○
         | 3月8日 进度 20%，附 1 份文件 桩基；又浇了一块 —— 王建国 ○
         | 照片和文件：3 份，发 /photos JY-09 可看
         | 未解决的问题：
         | 1 JY-09 塔吊坏了（0 天） · 专班 3月9日

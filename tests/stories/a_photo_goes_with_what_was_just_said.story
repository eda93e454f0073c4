# Without words of its own a photo belongs to what its sender reported here within the last ten minutes.
王建国 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
photo
    expo | (✍)
photo 北面
    expo | (✍)
刘洋 @ expo: 问题 JY-09 塔吊坏了
    expo | 🔶 问题 1 已记下 · JY-09
         | 塔吊坏了
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    陈静 | 🔶 问题 1 · JY-09 塔吊坏了
         | 按类别没有找到牵头单位，请指定：/route 1 单位
photo
    expo | (✍)
    expo | (edited) 问题 1 · JY-09 会展物流中心
         | 塔吊坏了
         | 刘洋 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | [签收] [已办结] [升级]
王建国 @ expo: /last
    expo | 您今天在这里的上一条：
         | JY-01 · 进度 65%，附 2 份文件 三层顶板浇完；北面
         | 依据：照片或文件；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
陈静 @ private: /status JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 65%，附 2 份文件 三层顶板浇完；北面 —— 王建国 ○
         | 照片和文件：2 份，发 /photos JY-01 可看
# What another person sends, or the same person elsewhere, does not.
刘洋 @ private: photo
    刘洋 | (🤔)
    刘洋 | 已记下。这是哪个项目的？点一下，或者回一句编号，例如 JY-01。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
press JY-01 中铁会展中心
    刘洋 | (for a moment) 好
    刘洋 | (✍)
    刘洋 | (edited) ✍ 已记 JY-01
# A new caption of a photo that went with a report does not change the report.
王建国 @ expo: 进度 JY-09 20% 桩基
    expo | (✍)
photo
    expo | (✍)
edit 卸货区
刘洋 @ expo: /status JY-09
    expo | JY-09 会展物流中心
         | 阶段：在建
         | 3月8日 进度 20%，附 1 份文件 桩基 —— 王建国 ○
         | 3月8日 问题 1，附 1 份文件 塔吊坏了 —— 刘洋 ○
         | 照片和文件：2 份，发 /photos JY-09 可看
         | 未解决的问题：
         | 1 JY-09 塔吊坏了（0 天） · 专班 3月9日
# After ten minutes a photo stands for itself.
wait 660
王建国 @ expo: photo
    expo | (🤔)
    expo | 已记下。这是哪个项目的？点一下，或者回一句编号，例如 JY-01。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
# What has been taken back takes its photos along.
王建国 @ private: 进度 JY-05 5% 围挡
    王建国 | (✍)
photo
    王建国 | (✍)
/undo
    王建国 | 已撤回：
           | JY-05 · 进度 5%，附 1 份文件 围挡
/photos JY-05
    王建国 | JY-05 还没有照片或文件。

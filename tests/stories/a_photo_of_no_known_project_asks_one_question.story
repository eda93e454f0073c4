王建国 @ expo: photo 大厅
    expo | (🤔)
    expo | 已记下。这是哪个项目的？点一下，或者回一句编号，例如 JY-01。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
# Nobody else can answer, with the button or with the code.
刘洋 @ expo: press JY-09 会展物流中心
    expo | (for a moment) 这个按钮不归您用，或者已经失效
JY-09
王建国 @ expo: press twice JY-09 会展物流中心
    expo | (for a moment) 好
    expo | (✍)
    expo | (edited) ✍ 已记 JY-09
    expo | (for a moment) 已经处理过了
/last
    expo | 您今天在这里的上一条：
         | JY-09 · 照片或文件 1 份 大厅
         | 依据：您指定的项目；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
陈静 @ private: /status JY-09
    陈静 | JY-09 会展物流中心
         | 阶段：在建
         | 3月8日 照片或文件 1 份 大厅 —— 王建国 ○
         | 照片和文件：1 份，发 /photos JY-09 可看
# By word, and by command.
wait 660
王建国 @ expo: photo
    expo | (🤔)
    expo | 已记下。这是哪个项目的？点一下，或者回一句编号，例如 JY-01。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
JY-01
    expo | (✍)
/last
    expo | 您今天在这里的上一条：
         | JY-01 · 照片或文件 1 份
         | 依据：您指定的项目；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
wait 660
photo 塔吊
    expo | (🤔)
    expo | 已记下。这是哪个项目的？点一下，或者回一句编号，例如 JY-01。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
photo
    expo | (🤔)
/for JY-09
    expo | (✍)
    expo | (✍)
/last
    expo | 您今天在这里的上一条：
         | JY-09 · 照片或文件 2 份 塔吊
         | 依据：您指定的项目；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
/for JY-09
    expo | 没有在等编号的照片或文件。回复那条消息再写编号，或者把编号补在原消息里，都行。
# A code that is not theirs changes nothing.
wait 660
photo 食堂
    expo | (🤔)
    expo | 已记下。这是哪个项目的？点一下，或者回一句编号，例如 JY-01。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
/for JY-02
    expo | JY-02 不在您（在这里）能报、能看的项目里。
JY-05
    expo | (✍)
/last
    expo | 您今天在这里的上一条：
         | JY-05 · 照片或文件 1 份 食堂
         | 依据：您指定的项目；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
# The caption may say it, too; then there is nothing left to press.
wait 660
photo 门房
    expo | (🤔)
    expo | 已记下。这是哪个项目的？点一下，或者回一句编号，例如 JY-01。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
edit JY-05 门房
    expo | (✍)
press JY-01 中铁会展中心
    expo | (for a moment) 已经处理过了
/last
    expo | 您今天在这里的上一条：
         | JY-05 · 照片或文件 1 份 门房
         | 依据：照片或文件；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
# After a day it can no longer be answered, but the photo itself can.
刘洋 @ private: photo 门楼
    刘洋 | (🤔)
    刘洋 | 已记下。这是哪个项目的？点一下，或者回一句编号，例如 JY-01。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
wait 90000
    park | 📋 产业园专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         |
         | 当日消息（3 个项目）
         | JY-01 中铁会展中心
         | · 照片或文件 1 份 —— 王建国 ○
         | JY-05 会展配套酒店
         | · 照片或文件 1 份 门房 —— 王建国 ○
         | · 照片或文件 1 份 食堂 —— 王建国 ○
         | JY-09 会展物流中心
         | · 照片或文件 2 份 塔吊 —— 王建国 ○
         | · 照片或文件 1 份 大厅 —— 王建国 ○
    陈静 | 🌅 全区 · 3月9日早报
         |
         | 3月8日没有消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月8日报送 2/5 个项目
         | 会展中心专班 2/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 36 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
press JY-01 中铁会展中心
    刘洋 | (for a moment) 这个按钮不归您用，或者已经失效
reply own JY-01
    刘洋 | (✍)
/status JY-01
    刘洋 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 照片或文件 1 份 门楼 —— 刘洋 ○
         | 3月8日 照片或文件 1 份 —— 王建国 ○
         | 照片和文件：2 份，发 /photos JY-01 可看
# Who has no projects of their own is asked without buttons.
陈静 @ private: photo
    陈静 | (🤔)
    陈静 | 已记下。这是哪个项目的？请发 /for 编号。
/for JY-15
    陈静 | (✍)

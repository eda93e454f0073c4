# On a Wednesday 周日 is the Sunday to come, unless it is said to have been; a plan is no fact.
王建国 @ expo: JY-01 主体周日封顶
    expo | (✍)
王建国 @ expo: 节点 JY-01 主体封顶
    expo | JY-01 中铁会展中心
         | · 主体封顶 预计 2023-03-12
         | 2023-03-08 预计 2023-03-12 JY-01 主体周日封顶 —— 王建国 ○
         | 它前面还没有完成的：开工建设
# The day may stand beside what was done.
王建国 @ expo: JY-01 开工了，前天开的
    expo | ✍ 已记 JY-01 开工建设：完成 2023-03-06
         | 它前面还没有完成的：施工许可、征地拆迁、工程招标
# What cannot be kept is put off, and only the new day counts.
王建国 @ expo: JY-01 封顶12号完不了，顺延到下周二
    expo | (✍)
王建国 @ expo: 节点 JY-01 主体封顶
    expo | JY-01 中铁会展中心
         | · 主体封顶 预计 2023-03-14
         | 2023-03-08 预计 2023-03-12 JY-01 主体周日封顶 —— 王建国 ○
         | 2023-03-08 预计 2023-03-14 JY-01 封顶12号完不了，顺延到下周二 —— 王建国 ○
# A sum up to a day is of its month.
王建国 @ expo: 截至上月底，JY-01累计完成投资1700万元
    expo | (✍)
王建国 @ expo: /last
    expo | 您今天在这里的上一条：
         | JY-01 · 到2023年2月累计投资 1700万元 截至上月底，JY-01累计完成投资1700万元
         | 依据：原话里的金额；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
# Who corrects themselves in one breath means the last.
王建国 @ expo: JY-01 63% 打快了 36%
    expo | (✍)
王建国 @ expo: /last
    expo | 您今天在这里的上一条：
         | JY-01 · 进度 36% JY-01 63% 打快了 36%
         | 依据：原话里的进度；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
# What is somebody else's is asked about; kindness at night is no report.
王建国 @ expo: 帮隔壁报一个 今天进度40%
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
王建国 @ expo: 大家早点歇着

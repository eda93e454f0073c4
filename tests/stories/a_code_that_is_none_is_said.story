# A code that no project has is answered as the command answers it.
王建国 @ expo: JY-99 65%
    expo | 没有编号为 JY-99 的项目。是不是：JY-09？
王建国 @ expo: 进度 JY-99 65% 顶板
    expo | 没有编号为 JY-99 的项目。是不是：JY-09？
王建国 @ private: 问题 JY-99 停水
    王建国 | 没有编号为 JY-99 的项目。是不是：JY-09？
王建国 @ expo: JY-99 65%，JY-01 66%
    expo | (✍)
    expo | 没有编号为 JY-99 的项目。是不是：JY-09？
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 66% JY-99 65%，JY-01 66% —— 王建国 ○
         | ○ 口头或文字上报
# What only looks like a code is no name of a project.
王建国 @ expo: G102边上的路通了，完成30%
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
王建国 @ expo: reply 不对
    expo | 好，这条不记。

# What was understood waits with the question, for a day and over a restart.
刘洋 @ expo: 进度到72%了，三层顶板浇完
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
restart
刘洋 @ expo: JY-01
    expo | (✍)
陈静 @ private: 状态 JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 72% 进度到72%了，三层顶板浇完 —— 刘洋 ○
# Whoever was not asked does not answer it.
刘洋 @ expo: 进度到74%了
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
王建国 @ expo: press JY-01 中铁会展中心
    expo | (for a moment) 这个按钮不归您用，或者已经失效
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 72% 进度到72%了，三层顶板浇完 —— 刘洋 ○
         | ○ 口头或文字上报
刘洋 @ expo: /for JY-09
    expo | (✍)
陈静 @ private: 来源 JY-09 进度
    陈静 | JY-09 会展物流中心
         | 2023-03-08 74% 进度到74%了 —— 刘洋 ○
         | ○ 口头或文字上报
# Who answers that it is wrong has nothing kept.
刘洋 @ expo: 中铁会展中心 进度30%
    expo | (🤔)
    expo | JY-01 上次是 72%，这次是 30%，对吗？答之前先不记。
         | [没错，就这样记] [不对]
刘洋 @ expo: press 不对
    expo | (for a moment) 好
    expo | (edited) 好，这条不记。
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 72% 进度到72%了，三层顶板浇完 —— 刘洋 ○
         | ○ 口头或文字上报
# A new version of the message takes the place of what waits.
刘洋 @ private: 进度到80%了
    刘洋 | (🤔)
    刘洋 | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
刘洋 @ private: edit JY-05 进度到80%了
    刘洋 | (✍)
刘洋 @ private: JY-09
    刘洋 | 这句话我没有读懂，也没有记。报进度请写“进度 编号 65% 文字”，报问题请写“问题 编号 文字”；/help 有全部写法。
陈静 @ private: 来源 JY-05 进度
    陈静 | JY-05 会展配套酒店
         | 2023-03-08 80% JY-05 进度到80%了 —— 刘洋 ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-09 进度
    陈静 | JY-09 会展物流中心
         | 2023-03-08 74% 进度到74%了 —— 刘洋 ○
         | ○ 口头或文字上报

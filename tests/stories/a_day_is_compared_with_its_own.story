# A figure for a day gone by is compared with what stood on that day; a correction is not asked whether it may fall.
王建国 @ private: JY-01 70%
    王建国 | (✍)
王建国 @ private: JY-01 昨天完成41%
    王建国 | (✍)
王建国 @ private: JY-01 3月6日 42%
    王建国 | (✍)
王建国 @ private: 确认
王建国 @ private: JY-01 昨天完成39%
    王建国 | (🤔)
    王建国 | JY-01 上次是 41%，这次是 39%，对吗？答之前先不记。
           | [没错，就这样记] [不对]
王建国 @ private: 不对
    王建国 | 好，这条不记。
王建国 @ private: JY-05 52%
    王建国 | (✍)
王建国 @ private: 走访JY-09
    王建国 | (✍)
王建国 @ private: 更正：JY-05进度应为51%
    王建国 | (✍)
陈静 @ private: 来源 JY-05 进度
    陈静 | JY-05 会展配套酒店
         | 2023-03-08 51% 更正：JY-05进度应为51% —— 王建国 ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 70% JY-01 70% —— 王建国 ○
         | ○ 口头或文字上报

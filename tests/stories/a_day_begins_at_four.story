# What is sent after midnight counts for the day before.
at 2023-03-09 00:30
王建国 @ expo: 进度 JY-01 66% 夜间浇筑完成
    expo | (✍)
at 2023-03-09 04:10
王建国 @ expo: 进度 JY-01 67% 拆模
    expo | (✍)
陈静 @ private: /status JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月9日 进度 67% 拆模 —— 王建国 ○
         | 3月8日 进度 66% 夜间浇筑完成 —— 王建国 ○

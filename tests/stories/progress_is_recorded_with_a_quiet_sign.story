# Site people type what happened; the answer is a sign on their message.
王建国 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
王建国 @ expo: /progress JY-09 三层钢梁吊装完，累计六成五
    expo | (✍)
Pierre @ private: progress JY-15 12.5% foundations poured
    Pierre Martin | (✍)
王建国 @ expo: 大家辛苦了，明天继续
陈静 @ private: /status JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 65% 三层顶板浇完 —— 王建国 ○
/status JY-09
    陈静 | JY-09 会展物流中心
         | 阶段：在建
         | 3月8日 进度 65% 三层钢梁吊装完，累计六成五 —— 王建国 ○

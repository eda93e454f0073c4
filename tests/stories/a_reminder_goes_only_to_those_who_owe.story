王建国 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
孙丽 @ private: 进度 JY-12 40% 二层砌筑
    孙丽 | (✍)
孙丽 @ private: /progress JY-15 无变化
    孙丽 | (✍)
赵强 @ private: /progress JY-02 51 二期
    赵强 | (✍)
Pierre @ private: photo JY-02 foundations
    Pierre Martin | (✍)
at 17:00
    王建国 | 3月8日，这 1 个项目还没有今天的消息，请有空时回一句：
           | JY-09 会展物流中心
           |
           | 例如：进度 JY-09 65% 今天浇完三层顶板。没有变化就写：进度 JY-09 无变化。
           | [JY-09 无变化] [知道了] [稍后] [今天休假] [请人代]

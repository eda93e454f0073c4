王建国 @ expo: JY-01 65%
    expo | (✍)
王建国 @ expo: JY-01 三层顶板浇完
    expo | (✍)
刘洋 @ expo: 今天谁没报
    expo | 3月8日还没报的（1）
         | JY-09 会展物流中心 · 王建国
陈静 @ private: 今天谁没报
    陈静 | 3月8日还没报的（4）
         | JY-09 会展物流中心 · 王建国
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
王建国 @ expo: JY-05 12%
    expo | (✍)
王建国 @ expo: JY-09 30%
    expo | (✍)
刘洋 @ expo: 哪些项目还没报
    expo | 3月8日该报的都报了。
Pierre Martin @ park: who has not reported today?
    park | Not reported yet, 8 March (3)
         | JY-02 China-France Intelligent Industrial Park · 赵强
         | JY-12 Park Phase II Workshops · 孙丽
         | JY-15 Optoelectronics Building · 孙丽

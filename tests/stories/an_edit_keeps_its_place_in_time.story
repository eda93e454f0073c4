王建国 @ expo: 进度 JY-01 85% 三层顶板浇完
    expo | (✍)
edit 进度 JY-01 58% 三层顶板浇完
    expo | (✍)
陈静 @ private: /status JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 58% 三层顶板浇完 —— 王建国 ○
# The day after, an edit still counts for the day of the message.
next working day
    park | 📋 产业园专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         |
         | 当日消息（1 个项目）
         | JY-01 中铁会展中心
         | · 进度 58% 三层顶板浇完 —— 王建国 ○
         |
         | 还缺当日消息（1）
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目在冬休等状态，不需报。
王建国 @ expo: edit 进度 JY-01 60% 三层顶板浇完
    expo | (✍)
陈静 @ private: /status JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 60% 三层顶板浇完 —— 王建国 ○
# After an edit that reports nothing the report is gone.
王建国 @ expo: edit 发错了，不算
陈静 @ private: /status JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 还没有记录。

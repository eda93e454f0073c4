# Nothing turned and nothing is open, so no lead is written to in the morning; the trial says so.
刘洋 @ private: /start
    刘洋 | 刘洋，您好。想报进度，直接打字就行，例如：进度 JY-01 65% 三层顶板浇完。发 /help 看您在这里能做什么。
刘洋 @ private: /schedule 7 test
    刘洋 | 试发：现在没有可说的，到时如果还是这样，就不发。
at 2023-03-09 08:30
    park | 📋 产业园专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
陈静 @ private: /schedule 16 test
    陈静 | 试发：现在没有可说的，到时如果还是这样，就不发。

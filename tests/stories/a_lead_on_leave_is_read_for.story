# The lead is on leave and named nobody: the morning of the team is read by a coordinator, in their language.
刘洋 @ private: 休假 到3月20日
    刘洋 | 好，到3月20日为止您休假，不再提醒您，事情改问 陈静。回来早了发 /away off。
王建国 @ expo: 问题 JY-05 电梯井图纸没到
    expo | 🔶 问题 1 已记下 · JY-05
         | 电梯井图纸没到
         | 回复本条可以补充；解决后发 /close 1 结果。
at 2023-03-10 08:31
    park | 📋 产业园专班 · 3月9日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月9日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 未解决的问题（1）
         | 1 JY-05 电梯井图纸没到（2 天）
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 会展中心专班 · 3月10日早报
         |
         | 未解决的问题（1）
         | 1 JY-05 电梯井图纸没到（2 天）
         |
         | 春季开工：离4月30日还有 35 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
# Once somebody stands in, they read it.
刘洋 @ private: 代班 王建国 到3月20日
    刘洋 | 好，到3月20日为止由 王建国 代班：提醒改发给他，您的项目他也能报、能办。回来早了发 /cover off。
    王建国 | 刘洋 请您代班到3月20日：他的提醒改发给您，他的项目您也能报、能办。
    王建国 | (menu) progress issue undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues unclear close digest schedule template handover takeover cover asks noted snooze away burden me calendar language feedback help start
王建国 @ expo: 问题 JY-01 塔吊坏了
    expo | 🔶 问题 2 已记下 · JY-01
         | 塔吊坏了
         | 回复本条可以补充；解决后发 /close 2 结果。
at 2023-03-13 08:31
    park | 📋 产业园专班 · 3月10日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月10日日报
         |
         | 当日消息（1 个项目）
         | JY-01 中铁会展中心
         | · 问题 2 塔吊坏了 —— 王建国 ○
         |
         | 还缺当日消息（1）
         | JY-09 会展物流中心 · 王建国
         |
         | 未解决的问题（2）
         | 1 JY-05 电梯井图纸没到（5 天）
         | 2 JY-01 塔吊坏了（3 天）
         |
         | 另有 1 个项目今天不需报。
    王建国 | 🌅 会展中心专班 · 3月13日早报
           |
           | 未解决的问题（2）
           | 1 JY-05 电梯井图纸没到（5 天）
           | 2 JY-01 塔吊坏了（3 天）
           |
           | 春季开工：离4月30日还有 34 个工作日，还没开的（1）
           | JY-05 会展配套酒店 · 还缺 实施方案

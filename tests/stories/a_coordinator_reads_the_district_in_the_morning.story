# Who did not answer comes first; then lights, who reported, and how the district stands.
陈静 @ private: /start
    陈静 | 陈静，您好。想报进度，直接打字就行，例如：进度 JY-01 65% 三层顶板浇完。发 /help 看您在这里能做什么。
王建国 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
at 2023-03-09 08:40
    park | 📋 产业园专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         |
         | 当日消息（1 个项目）
         | JY-01 中铁会展中心
         | · 进度 65% 三层顶板浇完 —— 王建国 ○
         |
         | 还缺消息（1）
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 3月9日早报
         |
         | 3月8日没有消息（4）
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月8日报送 1/5 个项目
         | 会展中心专班 1/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 36 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
at 2023-03-10 08:40
    park | 📋 产业园专班 · 3月9日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月9日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 The district · Morning of 10 March
         |
         | Without a report for 9 March (5)
         | JY-01 CREC Expo Center · 王建国
         | JY-02 China-France Intelligent Industrial Park · 赵强
         | JY-09 Expo Logistics Hub · 王建国
         | JY-12 Park Phase II Workshops · 孙丽
         | JY-15 Optoelectronics Building · 孙丽
         |
         | Reported for 9 March: 0 of 5 projects
         | Expo Center team 0/2
         | Industrial Park team 0/3
         |
         | Key projects: 6
         | under construction 5, winter stop 1
         | To start or resume: 3; begun: 2 (66.67%)
         | spring resumption: 1; begun: 1
         | spring start: 2; begun: 1
         |
         | spring start, 30 April: 35 working days left, still to begin (1)
         | JY-05 Expo Hotel · lacks implementation plan
陈静 @ private: /schedule overview every working day 08:00
    陈静 | ✅ Added:
         | 17 The district, overview · every working day at 08:00 · next 2023-03-13 Mon 08:00
         | Next:
         | 　2023-03-13 Mon 08:00
         | 　2023-03-14 Tue 08:00
         | 　2023-03-15 Wed 08:00
         | 　2023-03-16 Thu 08:00
         | 　2023-03-17 Fri 08:00
刘洋 @ private: /schedule overview every working day 08:00
    刘洋 | 您的角色在这里不能用 /schedule。/help 是您可以用的。

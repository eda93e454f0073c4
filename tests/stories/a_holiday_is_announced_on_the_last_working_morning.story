# One team reads English.
Pierre @ park: /language en
    park | All right, English from now on.
刘洋 @ private: 日程 3
    刘洋 | 3 会展中心专班 放假告知 · 放假前最后一个工作日 09:00（默认） · 下次 2023-04-04 周二 09:00
         | 接下来：
         | 　2023-04-04 周二 09:00
         | 　2023-04-28 周五 09:00
         | 　2023-06-21 周三 09:00
         | 　2023-09-28 周四 09:00
         | 　2023-12-29 周五 09:00
         | 到最后一次共 205 个工作日，跳过4月5日、4月29日–5月3日、6月22日–6月24日、9月29日–10月6日，算上调休上班的4月23日、5月6日、6月25日、10月7日、10月8日。
Pierre @ private: /schedule 6 test
    Pierre Martin | A trial: there is nothing to say now. If it stays so, nothing is sent.
# Reminders and digests have stories of their own.
陈静 @ private: 日程 暂停 1 只看放假
    陈静 | 好，先停发：
         | 1 会展中心专班 提醒 · 每个工作日 17:00（默认） · 已暂停：只看放假 —— 陈静
日程 暂停 2 只看放假
    陈静 | 好，先停发：
         | 2 会展中心专班 日报 · 每个工作日 17:30（默认） · 已暂停：只看放假 —— 陈静
日程 暂停 4 只看放假
    陈静 | 好，先停发：
         | 4 产业园专班 提醒 · 每个工作日 17:00（默认） · 已暂停：只看放假 —— 陈静
日程 暂停 5 只看放假
    陈静 | 好，先停发：
         | 5 产业园专班 日报 · 每个工作日 17:30（默认） · 已暂停：只看放假 —— 陈静
# From 29 April to 3 May is the Labour Day holiday; it is said once, to each team, and not on the other days.
at 2023-04-27 09:00
    陈静 | 🌅 全区 · 4月27日早报
         |
         | 4月26日没有消息（5）
         | JY-01 中铁会展中心 · 王建国
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 4月26日报送 0/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 1 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
    刘洋 | 🌅 会展中心专班 · 4月27日早报
         |
         | 春季开工：离4月30日还有 1 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
at 2023-04-28 08:30
    刘洋 | 🌅 会展中心专班 · 4月28日早报
         |
         | 春季开工：离4月30日还有 0 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
Pierre @ private: /schedule 6 test
    Pierre Martin | A trial, seen by you only:
                  | Labour Day: 29 April–3 May. What is sent on working days rests until 4 May. Whatever you report is recorded all the same.
                  | 6 May is worked to make up, with reminders as usual.
at 09:00
    park | Labour Day: 29 April–3 May. What is sent on working days rests until 4 May. Whatever you report is recorded all the same.
         | 6 May is worked to make up, with reminders as usual.
    expo | 4月29日–5月3日放假（劳动节）。按工作日发的提醒和日报这几天不发，5月4日恢复。有事照常报，都会记下。
         | 5月6日调休上班，照常提醒。
    陈静 | 🌅 全区 · 4月28日早报
         |
         | 4月27日没有消息（5）
         | JY-01 中铁会展中心 · 王建国
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 4月27日报送 0/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 0 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
at 12:00
at 2023-04-29 09:00
at 2023-05-04 09:00
    陈静 | 🌅 全区 · 5月4日早报
         |
         | 4月28日–5月3日没有消息（5）
         | JY-01 中铁会展中心 · 王建国
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 4月28日–5月3日报送 0/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：4月30日已过，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
    刘洋 | 🌅 会展中心专班 · 5月4日早报
         |
         | 春季开工：4月30日已过，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
at 2023-05-06 09:00
    陈静 | 🌅 全区 · 5月6日早报
         |
         | 5月5日没有消息（5）
         | JY-01 中铁会展中心 · 王建国
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 5月5日报送 0/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：4月30日已过，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
# Tomb-sweeping Day of the next year, and National Day with Mid-autumn before it.
at 2023-09-28 08:30
at 09:00
    park | Mid-autumn Festival, National Day: 29 September–6 October. What is sent on working days rests until 7 October. Whatever you report is recorded all the same.
         | 7 October, 8 October are worked to make up, with reminders as usual.
    expo | 9月29日–10月6日放假（中秋节、国庆节）。按工作日发的提醒和日报这几天不发，10月7日恢复。有事照常报，都会记下。
         | 10月7日、10月8日调休上班，照常提醒。
    陈静 | 🌅 全区 · 9月28日早报
         |
         | 9月27日没有消息（5）
         | JY-01 中铁会展中心 · 王建国
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 9月27日报送 0/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
at 2024-04-03 08:30
at 09:00
    park | Tomb-sweeping Day: 4 April–6 April. What is sent on working days rests until 7 April. Whatever you report is recorded all the same.
         | 7 April is worked to make up, with reminders as usual.
    expo | 4月4日–4月6日放假（清明节）。按工作日发的提醒和日报这几天不发，4月7日恢复。有事照常报，都会记下。
         | 4月7日调休上班，照常提醒。
    陈静 | 🌅 全区 · 4月3日早报
         |
         | 4月2日没有消息（5）
         | JY-01 中铁会展中心 · 王建国
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 4月2日报送 0/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 19 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案

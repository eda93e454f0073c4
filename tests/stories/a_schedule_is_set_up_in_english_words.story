Pierre @ private: /schedule
    Pierre Martin | Schedules
                  | 4 Industrial Park team, reminder · every working day at 17:00 (default) · next 2023-03-08 Wed 17:00
                  | 5 Industrial Park team, digest · every working day at 17:30 (default) · next 2023-03-08 Wed 17:30
                  | 6 Industrial Park team, word before holidays · the last working day before a holiday at 09:00 (default) · next 2023-04-04 Tue 09:00
                  | 10 Industrial Park team, morning digest · every working day at 08:30 (default) · next 2023-03-09 Thu 08:30
                  | 11 Industrial Park team, weekly digest · the first working day of the week at 09:00 (default) · next 2023-03-13 Mon 09:00
                  | 12 Industrial Park team, monthly digest · the first working day of the month at 09:10 (default) · next 2023-04-03 Mon 09:10
                  | /schedule NUMBER shows the next five times.
/schedule digest on the first working day of the week at 9:00
    Pierre Martin | ✅ Added:
                  | 17 Industrial Park team, digest · the first working day of the week at 09:00 · next 2023-03-13 Mon 09:00
                  | Next:
                  | 　2023-03-13 Mon 09:00
                  | 　2023-03-20 Mon 09:00
                  | 　2023-03-27 Mon 09:00
                  | 　2023-04-03 Mon 09:00
                  | 　2023-04-10 Mon 09:00
                  | Up to the last of them: 22 working days, skipping 5 April.
/schedule reminder every Monday 10am
    Pierre Martin | ✅ Added:
                  | 18 Industrial Park team, reminder · every Mon at 10:00, not on holidays · next 2023-03-13 Mon 10:00
                  | Next:
                  | 　2023-03-13 Mon 10:00
                  | 　2023-03-20 Mon 10:00
                  | 　2023-03-27 Mon 10:00
                  | 　2023-04-03 Mon 10:00
                  | 　2023-04-10 Mon 10:00
                  | Up to the last of them: 22 working days, skipping 5 April.
/schedule 18
    Pierre Martin | 18 Industrial Park team, reminder · every Mon at 10:00, not on holidays · next 2023-03-13 Mon 10:00
                  | Next:
                  | 　2023-03-13 Mon 10:00
                  | 　2023-03-20 Mon 10:00
                  | 　2023-03-27 Mon 10:00
                  | 　2023-04-03 Mon 10:00
                  | 　2023-04-10 Mon 10:00
                  | Up to the last of them: 22 working days, skipping 5 April.
                  | 2023-03-08 09:01 added by Pierre Martin
/schedule digest 45 8 * * Mon-Fri
    Pierre Martin | ✅ Added:
                  | 19 Industrial Park team, digest · 45 8 * * Mon-Fri, not on holidays · next 2023-03-09 Thu 08:45
                  | Next:
                  | 　2023-03-09 Thu 08:45
                  | 　2023-03-10 Fri 08:45
                  | 　2023-03-13 Mon 08:45
                  | 　2023-03-14 Tue 08:45
                  | 　2023-03-15 Wed 08:45
/schedule digest someday
    Pierre Martin | I could not read the time. Please write it like every working day 17:30, Mondays 9:00, or first working day of the month 9:00. It goes like this: /schedule TEAM digest every working day 17:30 · add one (or reminder); /schedule NUMBER pause until DAY reason, resume, drop, test
/schedule 9:15
    Pierre Martin | Please say what it is: digest, morning, weekly, monthly or reminder. It goes like this: /schedule TEAM digest every working day 17:30 · add one (or reminder); /schedule NUMBER pause until DAY reason, resume, drop, test
/schedule 17 test
    Pierre Martin | A trial, seen by you only:
                  | 📋 Industrial Park team · Digest of 7 March
                  | Nothing reported yet.
                  |
                  | Still without a report (3)
                  | JY-02 China-France Intelligent Industrial Park · 赵强
                  | JY-12 Park Phase II Workshops · 孙丽
                  | JY-15 Optoelectronics Building · 孙丽
/schedule 18 test
    Pierre Martin | A trial, seen by you only:
                  | 8 March: these 3 projects have no report yet today. When you have a moment:
                  | JY-02 China-France Intelligent Industrial Park
                  | JY-12 Park Phase II Workshops
                  | JY-15 Optoelectronics Building
                  |
                  | For example: /progress JY-02 65 slab of floor 3 poured. If nothing changed: /progress JY-02 no change.
/schedule 18 drop
    Pierre Martin | All right, the reminder of the Industrial Park team (every Mon at 10:00, not on holidays) is dropped and no longer sent.
/schedule 19 drop
    Pierre Martin | All right, the digest of the Industrial Park team (45 8 * * Mon-Fri, not on holidays) is dropped and no longer sent.
/schedule 18
    Pierre Martin | 18 Industrial Park team, reminder · every Mon at 10:00, not on holidays · dropped
                  | 2023-03-08 09:01 added by Pierre Martin
                  | 2023-03-08 09:01 dropped by Pierre Martin
# The first working day after the Labour Day holiday is a Thursday; on Monday nothing is sent.
at 2023-04-28 18:01
    park | 📋 产业园专班 · 4月28日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    park | 📋 产业园专班 · 4月23日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 4月28日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
at 2023-05-01 09:00
at 2023-05-03 18:00
at 2023-05-04 09:00
    park | 📋 产业园专班 · 4月28日–5月3日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
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

Pierre Martin @ private: /calendar 2027 Notice 9 of 2026⏎Spring Festival: 2027-02-05 to 2027-02-11, work on 2027-02-20
    Pierre Martin | Your role does not include /calendar here. /help shows what you can do.
Anna Berg @ private: /calendar 2027 Notice 9 of 2026⏎Spring Festival: 2027-02-05 to 2027-02-11, work on 2027-02-20
    Anna Berg | 2027: 257 working days
              | Spring Festival: 5 February–11 February
              | Worked to make up: 20 February
              | By: Notice 9 of 2026
              | 11 schedules would be due at another time, the first time:
              | 　Expo Center team, reminder: 2027-02-05 Fri 17:00 → 2027-02-12 Fri 17:00
              | 　Expo Center team, digest: 2027-02-05 Fri 17:30 → 2027-02-12 Fri 17:30
              | 　Industrial Park team, reminder: 2027-02-05 Fri 17:00 → 2027-02-12 Fri 17:00
              | 　Industrial Park team, digest: 2027-02-05 Fri 17:30 → 2027-02-12 Fri 17:30
              | 　Expo Center team, morning digest: 2027-02-05 Fri 08:30 → 2027-02-12 Fri 08:30
              | 　and 6 more
              | Shall the district go by it? If so, press, or send /calendar 2027 yes
              | [Yes, go by it]
/calendar 2027 yes
    Anna Berg | ✅ The district goes by the holidays of 2027 from now on.
/calendar February 2027
    Anna Berg | February 2027: 16 working days
              | Spring Festival: 5 February–11 February
              | Worked to make up: 20 February
              | By: Notice 9 of 2026
# A year that is loaded can be put right, and what is due goes by it from then on.
/calendar 2023 District notice 1⏎District Day: 2023-03-09⏎Labour Day: 2023-04-29 to 2023-05-03, work on 2023-05-06
    Anna Berg | 2023: 257 working days
              | District Day: 9 March
              | Labour Day: 29 April–3 May
              | Worked to make up: 6 May
              | By: District notice 1
              | Worked so far, free now: 28 January, 29 January, 9 March, 23 April, 25 June, 7 October, 8 October
              | Free so far, worked now: 2 January, 23 January, 24 January, 25 January, 26 January, 27 January, 5 April, 22 June, 23 June, 29 September, 2 October, 3 October, 4 October, 5 October, 6 October
              | 10 schedules would be due at another time, the first time:
              | 　Expo Center team, reminder: 2023-03-09 Thu 17:00 → 2023-03-10 Fri 17:00
              | 　Expo Center team, digest: 2023-03-09 Thu 17:30 → 2023-03-10 Fri 17:30
              | 　Expo Center team, word before holidays: 2023-04-04 Tue 09:00 → 2023-04-28 Fri 09:00
              | 　Industrial Park team, reminder: 2023-03-09 Thu 17:00 → 2023-03-10 Fri 17:00
              | 　Industrial Park team, digest: 2023-03-09 Thu 17:30 → 2023-03-10 Fri 17:30
              | 　and 5 more
              | Shall the district go by it? If so, press, or send /calendar 2023 yes
              | [Yes, go by it]
press Yes, go by it
    Anna Berg | (for a moment) Done
    Anna Berg | (edited) ✅ The district goes by the holidays of 2023 from now on.
/schedule 2
    Anna Berg | 2 Expo Center team, digest · every working day at 17:30 (default) · next 2023-03-08 Wed 17:30
              | Next:
              | 　2023-03-08 Wed 17:30
              | 　2023-03-10 Fri 17:30
              | 　2023-03-13 Mon 17:30
              | 　2023-03-14 Tue 17:30
              | 　2023-03-15 Wed 17:30
              | Up to the last of them: 4 working days, skipping 9 March.
at 17:45
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
at 2023-03-09 18:00
at 2023-03-10 17:45
    park | 📋 产业园专班 · 3月10日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月10日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。

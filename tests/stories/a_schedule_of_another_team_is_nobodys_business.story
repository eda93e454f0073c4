# Field people see when they are asked, and change nothing.
王建国 @ private: /schedule
    王建国 | 日程
           | 1 会展中心专班 提醒 · 每个工作日 17:00（默认） · 下次 2023-03-08 周三 17:00
           | 2 会展中心专班 日报 · 每个工作日 17:30（默认） · 下次 2023-03-08 周三 17:30
           | 3 会展中心专班 放假告知 · 放假前最后一个工作日 09:00（默认） · 下次 2023-04-04 周二 09:00
           | 发 /schedule 号 看接下来五次。
/schedule 1 pause 检修
    王建国 | 您的角色在这里不能用 /schedule。/help 是您可以用的。
/schedule 日报 每个工作日18:00
    王建国 | 您的角色在这里不能用 /schedule。/help 是您可以用的。
王建国 @ expo: 日程
    expo | 日程
         | 1 会展中心专班 提醒 · 每个工作日 17:00（默认） · 下次 2023-03-08 周三 17:00
         | 2 会展中心专班 日报 · 每个工作日 17:30（默认） · 下次 2023-03-08 周三 17:30
         | 3 会展中心专班 放假告知 · 放假前最后一个工作日 09:00（默认） · 下次 2023-04-04 周二 09:00
         | 发 /schedule 号 看接下来五次。
日程 1 暂停 检修
    expo | 您的角色在这里不能用 /schedule。/help 是您可以用的。
# A lead sees and changes their own team's only; another's is as if it were not there.
刘洋 @ private: /schedule
    刘洋 | 日程
         | 1 会展中心专班 提醒 · 每个工作日 17:00（默认） · 下次 2023-03-08 周三 17:00
         | 2 会展中心专班 日报 · 每个工作日 17:30（默认） · 下次 2023-03-08 周三 17:30
         | 3 会展中心专班 放假告知 · 放假前最后一个工作日 09:00（默认） · 下次 2023-04-04 周二 09:00
         | 发 /schedule 号 看接下来五次。
/schedule 4
    刘洋 | 没有您能看到的日程 4。
/schedule 4 pause 检修
    刘洋 | 没有您能看到的日程 4。
/schedule 4 drop
    刘洋 | 没有您能看到的日程 4。
/schedule 4 test
    刘洋 | 没有您能看到的日程 4。
/schedule park 日报 每个工作日18:00
    刘洋 | 没有这个专班。可以写：expo。
/schedule park
    刘洋 | 没有这个专班。可以写：expo。
Pierre @ private: /schedule 1 pause crane
    Pierre Martin | There is no schedule 1 that you can see.
/schedule expo digest 18:00
    Pierre Martin | There is no such team. You can write: park.
# In a group it is the group's team only, whoever asks.
陈静 @ expo: 日程 4
    expo | 没有您能看到的日程 4。
/schedule park 日报 18:00
    expo | 没有这个专班。可以写：expo。
陈静 @ private: 日程 日报 18:00
    陈静 | 请写上专班。可以写：expo、park。
/schedule park 日报 18:00
    陈静 | ✅ 已加上：
         | 7 产业园专班 日报 · 每个工作日 18:00 · 下次 2023-03-08 周三 18:00
         | 接下来：
         | 　2023-03-08 周三 18:00
         | 　2023-03-09 周四 18:00
         | 　2023-03-10 周五 18:00
         | 　2023-03-13 周一 18:00
         | 　2023-03-14 周二 18:00
日程
    陈静 | 日程
         | 1 会展中心专班 提醒 · 每个工作日 17:00（默认） · 下次 2023-03-08 周三 17:00
         | 2 会展中心专班 日报 · 每个工作日 17:30（默认） · 下次 2023-03-08 周三 17:30
         | 3 会展中心专班 放假告知 · 放假前最后一个工作日 09:00（默认） · 下次 2023-04-04 周二 09:00
         | 4 产业园专班 提醒 · 每个工作日 17:00（默认） · 下次 2023-03-08 周三 17:00
         | 5 产业园专班 日报 · 每个工作日 17:30（默认） · 下次 2023-03-08 周三 17:30
         | 6 产业园专班 放假告知 · 放假前最后一个工作日 09:00（默认） · 下次 2023-04-04 周二 09:00
         | 7 产业园专班 日报 · 每个工作日 18:00 · 下次 2023-03-08 周三 18:00
         | 发 /schedule 号 看接下来五次。
# Administrators look after the service, not after the teams.
Anna @ private: /schedule 1 pause trial
    Anna Berg | Your role does not include /schedule here. /help shows what you can do.
/schedule 1
    Anna Berg | 1 Expo Center team, reminder · every working day at 17:00 (default) · next 2023-03-08 Wed 17:00
              | Next:
              | 　2023-03-08 Wed 17:00
              | 　2023-03-09 Thu 17:00
              | 　2023-03-10 Fri 17:00
              | 　2023-03-13 Mon 17:00
              | 　2023-03-14 Tue 17:00
unknown 张伟
张伟 @ private: /schedule
    张伟 | 这里是区重点项目调度台，凭邀请使用。想加入，请向专班组长或调度员要一个邀请链接。

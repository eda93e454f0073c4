# Parked with a reason until a day: on that day it is looked at again.
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
赵强 @ private: /language en
    赵强 | All right, English from now on.
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ park: /language en
    park | All right, English from now on.
Pierre Martin @ park: /issue JY-02 the planning line has not been moved
    park | 🔶 Issue 1 recorded · JY-02
         | the planning line has not been moved
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 Issue 1 · JY-02 the planning line has not been moved
         | No lead body follows from its category. Please name it: /route 1 BODY
Pierre Martin @ park: /park 1 13 March the plan is being changed
    park | That step of issue 1 is not yours to take: it is with the special team.
陈静 @ private: /park 1 yesterday the plan is being changed
    陈静 | The day has to lie ahead.
陈静 @ private: /park 1 13 March
    陈静 | A few words are missing. It goes like this: /park NUMBER DAY reason · leave it until that day; /park NUMBER off · go on with it now
陈静 @ private: /park 1 13 March the plan is being changed
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | the planning line has not been moved
         | Pierre Martin, 8 March, 0 days ago
         | Parked until 13 March
         | Level 1 of 6: special team · no lead body yet
    陈静 | 🔶 Issue 1 · JY-02 the planning line has not been moved
         | Parked until 13 March
    Pierre Martin | 🔶 Issue 1 · JY-02 the planning line has not been moved
                  | It has moved.
                  | Parked until 13 March
wait 5
at 2023-03-13 09:30
    park | 📋 Industrial Park team · Digest of 10 March
         | Nothing reported yet.
         |
         | Still without a report (3)
         | JY-02 China-France Intelligent Industrial Park · 赵强
         | JY-12 Park Phase II Workshops · 孙丽
         | JY-15 Optoelectronics Building · 孙丽
         |
         | Open issues (1)
         | 1 JY-02 the planning line has not been moved (5 days) · coordinator 13 March
    park | 📅 Industrial Park team · Week of 6 March–12 March
         | 3 key projects, 1 with reports, 0 red, 0 yellow
         | Issues: 1 new, 0 closed, 1 open
         | [Details] [Workbook]
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | the planning line has not been moved
         | Pierre Martin, 8 March, 5 days ago
         | To be signed for: special team (Pierre Martin), by 14 March 09:30 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | [Sign for it] [Handled] [Send up]
    expo | 📋 会展中心专班 · 3月10日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 The district · Morning of 13 March
         |
         | Without a report for 10 March–12 March (5)
         | JY-01 CREC Expo Center · 王建国
         | JY-02 China-France Intelligent Industrial Park · 赵强
         | JY-09 Expo Logistics Hub · 王建国
         | JY-12 Park Phase II Workshops · 孙丽
         | JY-15 Optoelectronics Building · 孙丽
         |
         | Reported for 10 March–12 March: 0 of 5 projects
         | Expo Center team 0/2
         | Industrial Park team 0/3
         |
         | Key projects: 6
         | under construction 5, winter stop 1
         | To start or resume: 3; begun: 2 (66.67%)
         | spring resumption: 1; begun: 1
         | spring start: 2; begun: 1
         |
         | spring start, 30 April: 34 working days left, still to begin (1)
         | JY-05 Expo Hotel · lacks implementation plan
    陈静 | 📅 The district · Week of 6 March–12 March
         | 6 key projects, 1 with reports, 0 red, 0 yellow
         | Issues: 1 new, 0 closed, 1 open
         | [Details] [Workbook]
    刘洋 | 🌅 会展中心专班 · 3月13日早报
         |
         | 春季开工：离4月30日还有 34 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
    Pierre Martin | 🌅 Industrial Park team · Morning of 13 March
                  |
                  | Open issues (1)
                  | 1 JY-02 the planning line has not been moved (5 days) · coordinator 13 March
    Pierre Martin | Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | the planning line has not been moved
                  | Pierre Martin, 8 March, 5 days ago
                  | To be signed for: special team (Pierre Martin), by 14 March 09:30 (one working day)
                  | Level 1 of 6: special team · no lead body yet
                  | [Sign for it] [Handled] [Send up]
    周敏 | 🌅 您包保的项目 · 3月13日早报
         |
         | 未解决的问题（1）
         | 1 JY-02 the planning line has not been moved（5 天） · 调度员 3月13日
陈静 @ private: /park 1 20 March still waiting
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | the planning line has not been moved
         | Pierre Martin, 8 March, 5 days ago
         | Parked until 20 March
         | Level 1 of 6: special team · no lead body yet
    陈静 | 🔶 Issue 1 · JY-02 the planning line has not been moved
         | Parked until 20 March
    Pierre Martin | 🔶 Issue 1 · JY-02 the planning line has not been moved
                  | It has moved.
                  | Parked until 20 March
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | the planning line has not been moved
                  | Pierre Martin, 8 March, 5 days ago
                  | Parked until 20 March
                  | Level 1 of 6: special team · no lead body yet
陈静 @ private: /park 1 off
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | the planning line has not been moved
         | Pierre Martin, 8 March, 5 days ago
         | To be signed for: special team (Pierre Martin), by 14 March 09:34 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 Issue 1 · JY-02 the planning line has not been moved
         | To be signed for: special team (Pierre Martin), by 14 March 09:34 (one working day)
    Pierre Martin | 🔶 Issue 1 · JY-02 the planning line has not been moved
                  | Your move.
                  | To be signed for: special team (Pierre Martin), by 14 March 09:34 (one working day)
                  | [Sign for it] [Handled] [Send up]
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | the planning line has not been moved
                  | Pierre Martin, 8 March, 5 days ago
                  | To be signed for: special team (Pierre Martin), by 14 March 09:34 (one working day)
                  | Level 1 of 6: special team · no lead body yet
                  | [Sign for it] [Handled] [Send up]
wait 5
Pierre Martin @ private: /issue 1
    Pierre Martin | Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | the planning line has not been moved
                  | Pierre Martin, 8 March, 5 days ago
                  | To be signed for: special team (Pierre Martin), by 14 March 09:34 (one working day)
                  | Level 1 of 6: special team · no lead body yet
                  | [Sign for it] [Handled] [Send up]

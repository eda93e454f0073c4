# What endangers people begins on the second level at once, and word of it goes out at night.
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
赵强 @ private: /language en
    赵强 | All right, English from now on.
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ park: /language en
    park | All right, English from now on.
陈静 @ private: /body emergency bureau liaison 赵强
    陈静 | Noted: 赵强 is asked for the Emergency Management Bureau.
    赵强 | You are liaison of the Emergency Management Bureau now: what it is to do comes to you. /body shows all bodies.
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
at 2023-03-08 23:00
Pierre Martin @ park: /issue JY-02 the slope of the deep pit is about to collapse, one man is hurt
    park | 🔶 Issue 1 recorded · JY-02
         | the slope of the deep pit is about to collapse, one man is hurt
         | To be signed for: Emergency Management Bureau (赵强), by 10 March 08:30 (one working day)
         | Level 2 of 6: responsible department · lead body Emergency Management Bureau
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Send up]
    赵强 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | the slope of the deep pit is about to collapse, one man is hurt
         | Pierre Martin, 8 March, 0 days ago
         | To be signed for: Emergency Management Bureau (赵强), by 10 March 08:30 (one working day)
         | Level 2 of 6: responsible department · lead body Emergency Management Bureau
         | [Sign for it] [Handled] [Send up]
wait 5
赵强 @ private: press Sign for it
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | the slope of the deep pit is about to collapse, one man is hurt
         | Pierre Martin, 8 March, 0 days ago
         | In hand: Emergency Management Bureau (赵强), by 16 March 08:30 (5 working days)
         | Level 2 of 6: responsible department · lead body Emergency Management Bureau
         | [Send up]
    赵强 | (for a moment) Done
    赵强 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | the slope of the deep pit is about to collapse, one man is hurt
         | Pierre Martin, 8 March, 0 days ago
         | In hand: Emergency Management Bureau (赵强), by 16 March 08:30 (5 working days)
         | Level 2 of 6: responsible department · lead body Emergency Management Bureau
         | [Handled] [Send up]
    Pierre Martin | 🔶 Issue 1 · JY-02 the slope of the deep pit is about to collapse, one man is hurt
                  | It has moved.
                  | In hand: Emergency Management Bureau (赵强), by 16 March 08:30 (5 working days)
wait 5
Pierre Martin @ park: /issue JY-12 the drawings are not here
    park | 🔶 Issue 2 recorded · JY-12
         | the drawings are not here
         | To be signed for: special team (Pierre Martin), by 10 March 08:30 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 2 words.
         | [Sign for it] [Handled] [Send up]
wait 5
at 2023-03-09 08:40
    park | 📋 Industrial Park team · Digest of 8 March
         | Nothing reported yet.
         |
         | Still without a report (3)
         | JY-02 China-France Intelligent Industrial Park · 赵强
         | JY-12 Park Phase II Workshops · 孙丽
         | JY-15 Optoelectronics Building · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 The district · Morning of 9 March
         |
         | Without a report for 8 March (3)
         | JY-01 CREC Expo Center · 王建国
         | JY-09 Expo Logistics Hub · 王建国
         | JY-15 Optoelectronics Building · 孙丽
         |
         | Issues that went up (1)
         | 1 JY-02 the slope of the deep pit is about to collapse, one man is hurt (1 day) · Emergency Management Bureau 16 March
         |
         | Reported for 8 March: 2 of 5 projects
         | Expo Center team 0/2
         | Industrial Park team 2/3
         |
         | Key projects: 6
         | under construction 5, winter stop 1
         | To start or resume: 3; begun: 2 (66.67%)
         | spring resumption: 1; begun: 1
         | spring start: 2; begun: 1
         |
         | spring start, 30 April: 36 working days left, still to begin (1)
         | JY-05 Expo Hotel · lacks implementation plan
    陈静 | 🔶 Issue 2 · JY-12 the drawings are not here
         | No lead body follows from its category. Please name it: /route 2 BODY
    Pierre Martin | 🌅 Industrial Park team · Morning of 9 March
                  |
                  | Issues that wait for you (1)
                  | 2 JY-12 the drawings are not here (1 day) · special team 10 March
                  |
                  | Other open issues (1)
                  | 1 JY-02 the slope of the deep pit is about to collapse, one man is hurt (1 day) · Emergency Management Bureau 16 March
    周敏 | 🌅 您包保的项目 · 3月9日早报
         |
         | 未解决的问题（1）
         | 1 JY-02 the slope of the deep pit is about to collapse, one man is hurt（1 天） · 应急管理局 3月16日

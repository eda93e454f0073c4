# Who has it is on leave: who stands in has it; without anybody it falls to who is in charge, never to nobody.
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
赵强 @ private: /language en
    赵强 | All right, English from now on.
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
孙丽 @ private: /language en
    孙丽 | All right, English from now on.
    孙丽 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ park: /language en
    park | All right, English from now on.
Pierre Martin @ private: /cover 赵强 until 20 March
    赵强 | Pierre Martin has asked you to stand in until 20 March: their reminders come to you, and you may do on their projects what they may.
    赵强 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
    Pierre Martin | All right: 赵强 stands in for you until 20 March, gets your reminders, and may do on your projects what you may. If you are back earlier: /cover off.
孙丽 @ park: /issue JY-12 the road is not there
    park | 🔶 Issue 1 recorded · JY-12
         | the road is not there
         | To be signed for: special team (赵强), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 Issue 1 · JY-12 the road is not there
         | No lead body follows from its category. Please name it: /route 1 BODY
    赵强 | Issue 1 · JY-12 Park Phase II Workshops
         | the road is not there
         | 孙丽, 8 March, 0 days ago
         | To be signed for: special team (赵强), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | [Sign for it] [Handled] [Send up]
wait 5
赵强 @ private: /sign 1
    park | (edited) Issue 1 · JY-12 Park Phase II Workshops
         | the road is not there
         | 孙丽, 8 March, 0 days ago
         | In hand: special team (赵强), by 13 March 09:01 (3 working days)
         | Level 1 of 6: special team · no lead body yet
         | [Handled] [Send up]
    赵强 | (✍)
    赵强 | (edited) Issue 1 · JY-12 Park Phase II Workshops
         | the road is not there
         | 孙丽, 8 March, 0 days ago
         | In hand: special team (赵强), by 13 March 09:01 (3 working days)
         | Level 1 of 6: special team · no lead body yet
         | [Handled] [Send up]
    孙丽 | 🔶 Issue 1 · JY-12 the road is not there
         | It has moved.
         | In hand: special team (赵强), by 13 March 09:01 (3 working days)
Pierre Martin @ private: /cover off
    赵强 | Pierre Martin is back; you no longer stand in. Thank you!
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
    Pierre Martin | All right, the cover has ended; reminders come to you again.
Pierre Martin @ private: /away until 20 March
    Pierre Martin | All right, you are on leave until 20 March; 陈静 is asked instead. If you are back earlier: /away off.
孙丽 @ park: /issue JY-15 the drawings are not here
    park | 🔶 Issue 2 recorded · JY-15
         | the drawings are not here
         | To be signed for: special team (陈静), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 2 words.
         | [Sign for it] [Handled] [Send up]
    陈静 | Issue 2 · JY-15 Optoelectronics Building
         | the drawings are not here
         | 孙丽, 8 March, 0 days ago
         | To be signed for: special team (陈静), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | [Sign for it] [Handled] [Send up]
wait 5
陈静 @ private: /sign 2
    park | (edited) Issue 2 · JY-15 Optoelectronics Building
         | the drawings are not here
         | 孙丽, 8 March, 0 days ago
         | In hand: special team (陈静), by 13 March 09:01 (3 working days)
         | Level 1 of 6: special team · no lead body yet
         | [Handled] [Send up]
    陈静 | (✍)
    陈静 | (edited) Issue 2 · JY-15 Optoelectronics Building
         | the drawings are not here
         | 孙丽, 8 March, 0 days ago
         | In hand: special team (陈静), by 13 March 09:01 (3 working days)
         | Level 1 of 6: special team · no lead body yet
         | [Handled] [Send up]
    孙丽 | 🔶 Issue 2 · JY-15 the drawings are not here
         | It has moved.
         | In hand: special team (陈静), by 13 March 09:01 (3 working days)

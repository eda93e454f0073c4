# More time is asked for once on a level; the coordinator gives it or not.
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
赵强 @ private: /language en
    赵强 | All right, English from now on.
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ park: /language en
    park | All right, English from now on.
Pierre Martin @ park: /issue JY-02 the drawings are not here
    park | 🔶 Issue 1 recorded · JY-02
         | the drawings are not here
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 Issue 1 · JY-02 the drawings are not here
         | No lead body follows from its category. Please name it: /route 1 BODY
Pierre Martin @ park: /moretime 1 20 March the designer says next week
    park | 🔶 Issue 1 · JY-02 the drawings are not here
         | Time asked for until 20 March; coordinator (陈静) decides
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | the drawings are not here
         | Pierre Martin, 8 March, 0 days ago
         | Time asked for until 20 March; coordinator (陈静) decides
         | Level 1 of 6: special team · no lead body yet
    陈静 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | the drawings are not here
         | Pierre Martin, 8 March, 0 days ago
         | Time asked for until 20 March; coordinator (陈静) decides
         | Level 1 of 6: special team · no lead body yet
         | [Give the time] [No]
wait 5
Pierre Martin @ private: /moretime 1 yes
    Pierre Martin | That step of issue 1 is not yours to take: it is with the coordinator.
陈静 @ private: press No
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | the drawings are not here
         | Pierre Martin, 8 March, 0 days ago
         | In hand: special team (Pierre Martin), by 13 March 09:01 (3 working days)
         | Level 1 of 6: special team · no lead body yet
         | [Handled] [Send up]
    陈静 | (for a moment) Done
    陈静 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | the drawings are not here
         | Pierre Martin, 8 March, 0 days ago
         | In hand: special team (Pierre Martin), by 13 March 09:01 (3 working days)
         | Level 1 of 6: special team · no lead body yet
         | [Send up]
    Pierre Martin | Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | the drawings are not here
                  | Pierre Martin, 8 March, 0 days ago
                  | In hand: special team (Pierre Martin), by 13 March 09:01 (3 working days)
                  | Level 1 of 6: special team · no lead body yet
                  | [Handled] [Send up]
wait 5
Pierre Martin @ private: /moretime 1 21 March two days more
    Pierre Martin | More time was asked for on this level of issue 1 already.
Pierre Martin @ park: /issue JY-12 the drawings are not here
    park | 🔶 Issue 2 recorded · JY-12
         | the drawings are not here
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Alike: 1 JY-02
         | Answer this message to add to it; once it is solved: /close 2 words.
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 Issue 2 · JY-12 the drawings are not here
         | No lead body follows from its category. Please name it: /route 2 BODY
Pierre Martin @ park: /moretime 2 1 March for yesterday
    park | The day has to lie ahead.
Pierre Martin @ park: /moretime 2 22 March the designer says next week
    park | 🔶 Issue 2 · JY-12 the drawings are not here
         | Time asked for until 22 March; coordinator (陈静) decides
    park | (edited) Issue 2 · JY-12 Park Phase II Workshops
         | the drawings are not here
         | Pierre Martin, 8 March, 0 days ago
         | Time asked for until 22 March; coordinator (陈静) decides
         | Level 1 of 6: special team · no lead body yet
         | Alike: 1 JY-02
    陈静 | Issue 2 · JY-12 Park Phase II Workshops
         | the drawings are not here
         | Pierre Martin, 8 March, 0 days ago
         | Time asked for until 22 March; coordinator (陈静) decides
         | Level 1 of 6: special team · no lead body yet
         | Alike: 1 JY-02
         | [Give the time] [No]
wait 5
陈静 @ private: press Give the time
    park | (edited) Issue 2 · JY-12 Park Phase II Workshops
         | the drawings are not here
         | Pierre Martin, 8 March, 0 days ago
         | In hand: special team (Pierre Martin), by 22 March 17:30
         | Level 1 of 6: special team · no lead body yet
         | Alike: 1 JY-02
         | [Handled] [Send up]
    陈静 | (for a moment) Done
    陈静 | (edited) Issue 2 · JY-12 Park Phase II Workshops
         | the drawings are not here
         | Pierre Martin, 8 March, 0 days ago
         | In hand: special team (Pierre Martin), by 22 March 17:30
         | Level 1 of 6: special team · no lead body yet
         | Alike: 1 JY-02
         | [Send up]
    Pierre Martin | Issue 2 · JY-12 Park Phase II Workshops
                  | the drawings are not here
                  | Pierre Martin, 8 March, 0 days ago
                  | In hand: special team (Pierre Martin), by 22 March 17:30
                  | Level 1 of 6: special team · no lead body yet
                  | Alike: 1 JY-02
                  | [Handled] [Send up]
wait 5
Pierre Martin @ private: /issue 2
    Pierre Martin | Issue 2 · JY-12 Park Phase II Workshops
                  | the drawings are not here
                  | Pierre Martin, 8 March, 0 days ago
                  | In hand: special team (Pierre Martin), by 22 March 17:30
                  | Level 1 of 6: special team · no lead body yet
                  | Alike: 1 JY-02
                  | [Handled] [Send up]

# Two press at once: it moves one level. By word the second hears where it is by now.
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
赵强 @ park: /issue JY-02 no answer from the power company
    park | 🔶 Issue 1 recorded · JY-02
         | no answer from the power company
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · lead body Power Company
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Sign for it] [Handled] [Send up]
    Pierre Martin | Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the power company
                  | 赵强, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · lead body Power Company
                  | [Sign for it] [Handled] [Send up]
Pierre Martin @ park: press twice Send up
    park | (for a moment) Done
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 8 March, 0 days ago
         | To be signed for: Power Company (陈静), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Power Company
         | [Send up]
    park | (for a moment) Already done
    陈静 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 8 March, 0 days ago
         | To be signed for: Power Company (陈静), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Power Company
         | [Sign for it] [Handled] [Send up]
    赵强 | 🔶 Issue 1 · JY-02 no answer from the power company
         | It has moved.
         | To be signed for: Power Company (陈静), by 9 March 09:01 (one working day)
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the power company
                  | 赵强, 8 March, 0 days ago
                  | To be signed for: Power Company (陈静), by 9 March 09:01 (one working day)
                  | Level 2 of 6: responsible department · lead body Power Company
                  | [Send up]
wait 5
孙丽 @ park: /issue JY-12 the road is not there
    park | 🔶 Issue 2 recorded · JY-12
         | the road is not there
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 2 words.
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 Issue 2 · JY-12 the road is not there
         | No lead body follows from its category. Please name it: /route 2 BODY
    Pierre Martin | Issue 2 · JY-12 Park Phase II Workshops
                  | the road is not there
                  | 孙丽, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · no lead body yet
                  | [Sign for it] [Handled] [Send up]
Pierre Martin @ park: /escalate 2 it does not move
    park | 🔶 Issue 2 · JY-12 the road is not there
         | To be signed for: coordinator (陈静), by 9 March 09:01 (one working day)
    park | (edited) Issue 2 · JY-12 Park Phase II Workshops
         | the road is not there
         | 孙丽, 8 March, 0 days ago
         | To be signed for: coordinator (陈静), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · no lead body yet
         | [Send up]
    陈静 | Issue 2 · JY-12 Park Phase II Workshops
         | the road is not there
         | 孙丽, 8 March, 0 days ago
         | To be signed for: coordinator (陈静), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · no lead body yet
         | [Sign for it] [Handled] [Send up]
    孙丽 | 🔶 Issue 2 · JY-12 the road is not there
         | It has moved.
         | To be signed for: coordinator (陈静), by 9 March 09:01 (one working day)
    Pierre Martin | (edited) Issue 2 · JY-12 Park Phase II Workshops
                  | the road is not there
                  | 孙丽, 8 March, 0 days ago
                  | To be signed for: coordinator (陈静), by 9 March 09:01 (one working day)
                  | Level 2 of 6: responsible department · no lead body yet
                  | [Send up]
陈静 @ private: /escalate 2 it does not move
    陈静 | Issue 2 has just gone up to: responsible department.
wait 5
Pierre Martin @ private: /issue 2
    Pierre Martin | Issue 2 · JY-12 Park Phase II Workshops
                  | the road is not there
                  | 孙丽, 8 March, 0 days ago
                  | To be signed for: coordinator (陈静), by 9 March 09:01 (one working day)
                  | Level 2 of 6: responsible department · no lead body yet
                  | [Send up]

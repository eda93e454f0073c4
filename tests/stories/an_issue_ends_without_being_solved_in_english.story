# Merged, superseded, not feasible: it ends with its reason, and whoever reported it hears so.
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
赵强 @ park: /issue JY-02 the transformer has no current
    park | 🔶 Issue 2 recorded · JY-02
         | the transformer has no current
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 2 words.
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 Issue 2 · JY-02 the transformer has no current
         | No lead body follows from its category. Please name it: /route 2 BODY
    Pierre Martin | Issue 2 · JY-02 China-France Intelligent Industrial Park
                  | the transformer has no current
                  | 赵强, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · no lead body yet
                  | [Sign for it] [Handled] [Send up]
孙丽 @ park: /issue JY-12 the drawings are not here
    park | 🔶 Issue 3 recorded · JY-12
         | the drawings are not here
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 3 words.
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 Issue 3 · JY-12 the drawings are not here
         | No lead body follows from its category. Please name it: /route 3 BODY
    Pierre Martin | Issue 3 · JY-12 Park Phase II Workshops
                  | the drawings are not here
                  | 孙丽, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · no lead body yet
                  | [Sign for it] [Handled] [Send up]
孙丽 @ park: /issue JY-15 the road is not there
    park | 🔶 Issue 4 recorded · JY-15
         | the road is not there
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 4 words.
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 Issue 4 · JY-15 the road is not there
         | No lead body follows from its category. Please name it: /route 4 BODY
    Pierre Martin | Issue 4 · JY-15 Optoelectronics Building
                  | the road is not there
                  | 孙丽, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · no lead body yet
                  | [Sign for it] [Handled] [Send up]
陈静 @ private: /merge 2 9
    陈静 | There is no open issue 9; nothing was merged.
陈静 @ private: /merge 2 1
    park | (edited) Issue 2 · JY-02 China-France Intelligent Industrial Park
         | the transformer has no current
         | 赵强, 8 March, 0 days ago
         | Merged into issue 1 8 March by 陈静
    陈静 | Issue 2 ended (merged into issue 1) · 陈静
    赵强 | 🔶 Issue 2 · JY-02 the transformer has no current
         | 陈静: merged into issue 1
    Pierre Martin | 🔶 Issue 2 · JY-02 the transformer has no current
                  | 陈静: merged into issue 1
    Pierre Martin | (edited) Issue 2 · JY-02 China-France Intelligent Industrial Park
                  | the transformer has no current
                  | 赵强, 8 March, 0 days ago
                  | Merged into issue 1 8 March by 陈静
陈静 @ private: /end 3
    陈静 | Say how it ends: infeasible, or superseded. It goes like this: /end NUMBER infeasible or superseded, reason · no more is done; it does not count as solved
陈静 @ private: /end 3 superseded new drawings were ordered
    park | (edited) Issue 3 · JY-12 Park Phase II Workshops
         | the drawings are not here
         | 孙丽, 8 March, 0 days ago
         | Ended 8 March by 陈静 (superseded): new drawings were ordered
    陈静 | Issue 3 ended (superseded) · 陈静
    孙丽 | 🔶 Issue 3 · JY-12 the drawings are not here
         | 陈静: superseded
         | new drawings were ordered
    Pierre Martin | 🔶 Issue 3 · JY-12 the drawings are not here
                  | 陈静: superseded
                  | new drawings were ordered
    Pierre Martin | (edited) Issue 3 · JY-12 Park Phase II Workshops
                  | the drawings are not here
                  | 孙丽, 8 March, 0 days ago
                  | Ended 8 March by 陈静 (superseded): new drawings were ordered
陈静 @ private: /end 4 infeasible the south side instead
    park | (edited) Issue 4 · JY-15 Optoelectronics Building
         | the road is not there
         | 孙丽, 8 March, 0 days ago
         | Ended 8 March by 陈静 (not feasible): the south side instead
    陈静 | Issue 4 ended (not feasible) · 陈静
    孙丽 | 🔶 Issue 4 · JY-15 the road is not there
         | 陈静: not feasible
         | the south side instead
    Pierre Martin | 🔶 Issue 4 · JY-15 the road is not there
                  | 陈静: not feasible
                  | the south side instead
    Pierre Martin | (edited) Issue 4 · JY-15 Optoelectronics Building
                  | the road is not there
                  | 孙丽, 8 March, 0 days ago
                  | Ended 8 March by 陈静 (not feasible): the south side instead
wait 5
孙丽 @ private: /reopen 4 the south side is no way either
    park | (edited) Issue 4 · JY-15 Optoelectronics Building
         | the road is not there
         | 孙丽, 8 March, 0 days ago
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet · opened again once
         | [Sign for it] [Handled] [Send up]
    孙丽 | 🔶 Issue 4 · JY-15 the road is not there
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
    Pierre Martin | 🔶 Issue 4 · JY-15 the road is not there
                  | Your move.
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | [Sign for it] [Handled] [Send up]
    Pierre Martin | (edited) Issue 4 · JY-15 Optoelectronics Building
                  | the road is not there
                  | 孙丽, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · no lead body yet · opened again once
                  | [Sign for it] [Handled] [Send up]
wait 5
陈静 @ private: /issues
    陈静 | Open issues: 2
         | 🔵 1 JY-02 no answer from the power company (0 days) · special team 9 March
         | 🔵 4 JY-15 the road is not there (0 days) · special team 9 March

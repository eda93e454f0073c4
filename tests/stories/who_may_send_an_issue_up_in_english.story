# Who may send an issue up, from where and to where, is one table; of another team nobody may do anything.
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
赵强 @ private: /language en
    赵强 | All right, English from now on.
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
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
刘洋 @ private: /language en
    刘洋 | All right, English from now on.
    刘洋 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
刘洋 @ private: /escalate 1 let me try
    刘洋 | There is no issue 1 that you can see here.
刘洋 @ private: /sign 1
    刘洋 | There is no issue 1 that you can see here.
Anna Berg @ private: /escalate 1 let me try
    Anna Berg | Your role does not include /escalate here. /help shows what you can do.
赵强 @ park: /escalate 1 the team gets nowhere
    park | 🔶 Issue 1 · JY-02 no answer from the power company
         | To be signed for: Power Company (陈静), by 9 March 09:01 (one working day)
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 8 March, 0 days ago
         | To be signed for: Power Company (陈静), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Power Company
         | [Send up]
    陈静 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 8 March, 0 days ago
         | To be signed for: Power Company (陈静), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Power Company
         | [Sign for it] [Handled] [Send up]
    Pierre Martin | 🔶 Issue 1 · JY-02 no answer from the power company
                  | It has gone on to the next; nothing more is asked of you.
                  | To be signed for: Power Company (陈静), by 9 March 09:01 (one working day)
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the power company
                  | 赵强, 8 March, 0 days ago
                  | To be signed for: Power Company (陈静), by 9 March 09:01 (one working day)
                  | Level 2 of 6: responsible department · lead body Power Company
                  | [Send up]
wait 5
赵强 @ park: /escalate 1 nor does the department
    park | Issue 1 has just gone up to: responsible department.
Pierre Martin @ park: /deescalate 1 we try again
    park | Your role does not include /deescalate here. /help shows what you can do.
陈静 @ private: /deescalate 1 the team tries again
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 8 March, 0 days ago
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · lead body Power Company
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 Issue 1 · JY-02 no answer from the power company
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
    陈静 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 8 March, 0 days ago
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · lead body Power Company
         | [Send up]
    赵强 | 🔶 Issue 1 · JY-02 no answer from the power company
         | It has moved.
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
    Pierre Martin | 🔶 Issue 1 · JY-02 no answer from the power company
                  | Your move.
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | [Sign for it] [Handled] [Send up]
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the power company
                  | 赵强, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · lead body Power Company
                  | [Sign for it] [Handled] [Send up]
wait 5
陈静 @ private: /deescalate 1 once more
    陈静 | Issue 1 is on the lowest level.
Pierre Martin @ private: /park 1 20 March the plan is being changed
    Pierre Martin | That step of issue 1 is not yours to take: it is with the special team.
Pierre Martin @ private: /merge 1 2
    Pierre Martin | Your role does not include /merge here. /help shows what you can do.
Pierre Martin @ private: /end 1 infeasible no way
    Pierre Martin | Your role does not include /end here. /help shows what you can do.
赵强 @ private: /sign 7
    赵强 | Your role does not include /sign here. /help shows what you can do.

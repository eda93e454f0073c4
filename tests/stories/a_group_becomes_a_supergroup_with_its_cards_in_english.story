# The group of the team becomes a supergroup in the middle: what follows goes to where it is now.
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
migrate park
wait 5
Pierre Martin @ park: /sign 1
    park | (✍)
    park | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 8 March, 0 days ago
         | In hand: special team (Pierre Martin), by 13 March 09:01 (3 working days)
         | Level 1 of 6: special team · lead body Power Company
         | [Handled] [Send up]
    赵强 | 🔶 Issue 1 · JY-02 no answer from the power company
         | It has moved.
         | In hand: special team (Pierre Martin), by 13 March 09:01 (3 working days)
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the power company
                  | 赵强, 8 March, 0 days ago
                  | In hand: special team (Pierre Martin), by 13 March 09:01 (3 working days)
                  | Level 1 of 6: special team · lead body Power Company
                  | [Handled] [Send up]
wait 5
Pierre Martin @ park: /handled 1 connected
    park | 🔶 Issue 1 · JY-02 no answer from the power company
         | Handled; whoever reported it (赵强) is asked whether it is solved
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 8 March, 0 days ago
         | Handled; whoever reported it (赵强) is asked whether it is solved
         | Level 1 of 6: special team · lead body Power Company
         | [Solved] [Not solved] [Ask me in a day]
    赵强 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 8 March, 0 days ago
         | Handled; whoever reported it (赵强) is asked whether it is solved
         | Level 1 of 6: special team · lead body Power Company
         | [Solved] [Not solved] [Ask me in a day]
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the power company
                  | 赵强, 8 March, 0 days ago
                  | Handled; whoever reported it (赵强) is asked whether it is solved
                  | Level 1 of 6: special team · lead body Power Company
wait 5
赵强 @ park: /close 1 connected
    park | ✅ Issue 1 closed · 赵强
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 8 March, 0 days ago
         | Closed 8 March by 赵强: connected
    赵强 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 8 March, 0 days ago
         | Closed 8 March by 赵强: connected
    Pierre Martin | 🔶 Issue 1 · JY-02 no answer from the power company
                  | 赵强: solved
                  | connected
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the power company
                  | 赵强, 8 March, 0 days ago
                  | Closed 8 March by 赵强: connected
wait 5

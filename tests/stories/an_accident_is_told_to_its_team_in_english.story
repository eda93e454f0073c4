陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
赵强 @ private: /language en
    赵强 | All right, English from now on.
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
赵强 @ private: JY-02 a worker fell from the scaffold and is injured
    park | 🔶 问题 1 · JY-02 a worker fell from the scaffold and is injured
         | 事关安全，已直接送去办理，请先顾好现场。
         | 待签收：应急管理局（陈静），3月9日 09:01 前（1 个工作日）
    陈静 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | a worker fell from the scaffold and is injured
         | 赵强, 8 March, 0 days ago
         | To be signed for: Emergency Management Bureau (陈静), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Emergency Management Bureau
         | [Sign for it] [Handled] [Send up]
    赵强 | 🔶 Issue 1 recorded · JY-02
         | a worker fell from the scaffold and is injured
         | To be signed for: Emergency Management Bureau (陈静), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Emergency Management Bureau
         | Answer this message to add to it; once it is solved: /close 1 words.
    Pierre Martin | 🔶 Issue 1 · JY-02 a worker fell from the scaffold and is injured
                  | It concerns safety and has gone straight up; please see to the site first.
                  | To be signed for: Emergency Management Bureau (陈静), by 9 March 09:01 (one working day)
wait 70

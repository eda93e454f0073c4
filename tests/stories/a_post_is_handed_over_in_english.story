# A lead hands over a post of the team for somebody else, who is told.
孙丽 @ private: /language en
    孙丽 | All right, English from now on.
    孙丽 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
Pierre @ private: /handover 赵强 孙丽
    孙丽 | 赵强 would like to hand over to you:
         | field, Industrial Park team
         | field: JY-02 China-France Intelligent Industrial Park
         | Will you take over? (/takeover or /takeover no, within seven days)
         | [Take over] [Decline]
    Pierre Martin | I have asked 孙丽 to take over. It moves once they agree, within seven days:
                  | field, Industrial Park team
                  | field: JY-02 China-France Intelligent Industrial Park
孙丽 @ private: press Take over
    赵强 | ✅ 赵强 已移交给 孙丽，从现在起：
         | 现场人员，产业园专班
         | 现场人员：JY-02 中法智能产业园
    赵强 | (menu) takeover me body calendar language feedback help start
    孙丽 | (for a moment) Done
    孙丽 | (edited) ✅ Handed over from 赵强 to 孙丽, from now on:
         | field, Industrial Park team
         | field: JY-02 China-France Intelligent Industrial Park
    Pierre Martin | ✅ Handed over from 赵强 to 孙丽, from now on:
                  | field, Industrial Park team
                  | field: JY-02 China-France Intelligent Industrial Park
孙丽 @ private: /takeover
    孙丽 | Nothing is waiting for you to take over.
Pierre @ private: /table park
    Pierre Martin | Progress table as at 2023-03-08: 3 projects, 0 red, 0 yellow
                  | 🟢 JY-02 China-France Intelligent Industrial Park · under construction
                  | 🟢 JY-12 Park Phase II Workshops · under construction
                  | 🟢 JY-15 Optoelectronics Building · under construction
# A coordinator does it for anybody.
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
陈静 @ private: /handover Pierre Martin 孙丽
    陈静 | I have asked 孙丽 to take over. It moves once they agree, within seven days:
         | team lead, Industrial Park team
    孙丽 | Pierre Martin would like to hand over to you:
         | team lead, Industrial Park team
         | Will you take over? (/takeover or /takeover no, within seven days)
         | [Take over] [Decline]
孙丽 @ private: /takeover
    陈静 | ✅ Handed over from Pierre Martin to 孙丽, from now on:
         | team lead, Industrial Park team
    孙丽 | ✅ Handed over from Pierre Martin to 孙丽, from now on:
         | team lead, Industrial Park team
    孙丽 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
    Pierre Martin | ✅ Handed over from Pierre Martin to 孙丽, from now on:
                  | team lead, Industrial Park team
    Pierre Martin | (menu) takeover me body calendar language feedback help start
Pierre @ private: /handover 孙丽
    Pierre Martin | Your role does not include /handover here. /help shows what you can do.
孙丽 @ private: /me
    孙丽 | 孙丽, this is what is kept about you:
         | Language: English
         | field, Industrial Park team (since 2023-03-08)
         | team lead, Industrial Park team (since 2023-03-08)
         | field: JY-12 Park Phase II Workshops (since 2023-03-08)
         | field: JY-15 Optoelectronics Building (since 2023-03-08)
         | field: JY-02 China-France Intelligent Industrial Park (since 2023-03-08)
         | Telegram account: 1006
         | Your entries in the ledger that count: 0. They stay under your name.
         | I can write to you privately.
         | /language changes the language; if anything else is wrong, please tell a coordinator.

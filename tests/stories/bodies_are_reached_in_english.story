# The coordinator speaks English.
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
陈静 @ private: /body water bureau liaison Pierre Martin
    陈静 | Noted: Pierre Martin is asked for the Water Bureau.
    Pierre Martin | You are liaison of the Water Bureau now: what it is to do comes to you. /body shows all bodies.
    Pierre Martin | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled return moretime route escalate deescalate close reopen page decide askback answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ private: /body
    陈静 | Bodies, and who is asked for them (28)
         | Water Bureau · Pierre Martin
         | Nobody is asked yet (27): Development and Reform Bureau, Natural Resources Bureau, Housing and Construction Bureau, Ecology and Environment Bureau, Finance Bureau, Human Resources Bureau, Transport Bureau, Forestry Bureau, Culture Bureau, Urban Management Bureau, Emergency Management Bureau, Market Supervision Bureau, Statistics Bureau, Public Security Branch, Approval Services Bureau, Clearance Office, Power Company, Water Company, Gas Company, Heating Company, Telecom Company, Jingyue Street Office, Yongxing Street Office, joint meeting, leading group, city project centre, province project centre
Pierre Martin @ private: /body power company
    Pierre Martin | Power Company (utility)
                  | Nobody is asked for it yet. A coordinator sets it: /body Power Company liaison NAME, or in its group /body Power Company here
Pierre Martin @ private: /body power company liaison 赵强
    Pierre Martin | Your role does not include /body here. /help shows what you can do.
Pierre Martin @ private: /me
    Pierre Martin | Pierre Martin, this is what is kept about you:
                  | Language: English
                  | team lead, Industrial Park team (since 2023-03-08)
                  | liaison: Water Bureau (since 2023-03-08)
                  | Telegram account: 1007
                  | Your entries in the ledger that count: 0. They stay under your name.
                  | I can write to you privately.
                  | /language changes the language; if anything else is wrong, please tell a coordinator.
陈静 @ private: /body the moon
    陈静 | No body is called so. You can write: Development and Reform Bureau, Natural Resources Bureau, Housing and Construction Bureau, Ecology and Environment Bureau, Finance Bureau, Human Resources Bureau, Transport Bureau, Water Bureau, Forestry Bureau, Culture Bureau, Urban Management Bureau, Emergency Management Bureau, Market Supervision Bureau, Statistics Bureau, Public Security Branch, Approval Services Bureau, Clearance Office, Power Company, Water Company, Gas Company, Heating Company, Telecom Company, Jingyue Street Office, Yongxing Street Office, joint meeting, leading group, city project centre, province project centre.
陈静 @ park: /body heating company this group
    park | Noted: the Heating Company is written to in this group.
陈静 @ private: /body heating company
    陈静 | Heating Company (utility)
         | It is written to in its group.
陈静 @ private: /body water drop Pierre
    陈静 | I cannot find anybody of that name. Did you mean Pierre Martin?
陈静 @ private: /body water drop Pierre Martin
    陈静 | Noted: Pierre Martin is asked for the Water Bureau no longer.
    Pierre Martin | You are no longer liaison of the Water Bureau.
    Pierre Martin | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ private: /body water
    陈静 | Water Bureau (department)
         | Nobody is asked for it yet. A coordinator sets it: /body Water Bureau liaison NAME, or in its group /body Water Bureau here
Pierre Martin @ park: the body of the crane is painted
    park | (🤔)
    park | Which project is this? Press a button, or write its code, for example JY-02; then it is recorded.
         | [JY-02 China-France Intelligent Industria…] [JY-12 Park Phase II Workshops] [JY-15 Optoelectronics Building]

# Sent back once, it goes to the body that is proposed; the second time the coordinator rules, and that is final.
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
赵强 @ private: /language en
    赵强 | All right, English from now on.
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ park: /language en
    park | All right, English from now on.
孙丽 @ private: /language en
    孙丽 | All right, English from now on.
    孙丽 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ private: /body power company liaison 赵强
    陈静 | Noted: 赵强 is asked for the Power Company.
    赵强 | You are liaison of the Power Company now: what it is to do comes to you. /body shows all bodies.
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ private: /body housing bureau liaison 孙丽
    陈静 | Noted: 孙丽 is asked for the Housing and Construction Bureau.
    孙丽 | You are liaison of the Housing and Construction Bureau now: what it is to do comes to you. /body shows all bodies.
    孙丽 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
Pierre Martin @ park: /issue JY-02 nobody builds the base of the substation, the power company does not care
    park | 🔶 Issue 1 recorded · JY-02
         | nobody builds the base of the substation, the power company does not care
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · lead body Power Company
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Sign for it] [Handled] [Send up]
Pierre Martin @ park: /escalate 1 the team gets nowhere
    park | 🔶 Issue 1 · JY-02 nobody builds the base of the substation, the power company does not care
         | To be signed for: Power Company (赵强), by 9 March 09:01 (one working day)
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | To be signed for: Power Company (赵强), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Power Company
         | [Send up]
    赵强 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | To be signed for: Power Company (赵强), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Power Company
         | [Sign for it] [Handled] [Send up]
wait 5
赵强 @ private: /return 1
    赵强 | The body is missing; /body lists them. It goes like this: /return NUMBER BODY reason · it is not ours; name the body that should lead
赵强 @ private: /return 1 somebody else not ours
    赵强 | The body is missing; /body lists them. It goes like this: /return NUMBER BODY reason · it is not ours; name the body that should lead
赵强 @ private: /return 1 housing bureau the base is civil works
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | To be signed for: Housing and Construction Bureau (孙丽), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company
         | [Send up]
    赵强 | 🔶 Issue 1 · JY-02 nobody builds the base of the substation, the power company does not care
         | To be signed for: Housing and Construction Bureau (孙丽), by 9 March 09:01 (one working day)
    赵强 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | To be signed for: Housing and Construction Bureau (孙丽), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company
    孙丽 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | To be signed for: Housing and Construction Bureau (孙丽), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company
         | [Sign for it] [Handled] [Send up]
    Pierre Martin | 🔶 Issue 1 · JY-02 nobody builds the base of the substation, the power company does not care
                  | It has moved.
                  | To be signed for: Housing and Construction Bureau (孙丽), by 9 March 09:01 (one working day)
wait 5
孙丽 @ private: /return 1 water bureau it is about pipes
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | Sent back twice; coordinator (陈静) rules which body leads
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company, Housing and Construction Bureau
    陈静 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | Sent back twice; coordinator (陈静) rules which body leads
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company, Housing and Construction Bureau
    赵强 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | Sent back twice; coordinator (陈静) rules which body leads
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company, Housing and Construction Bureau
    孙丽 | 🔶 Issue 1 · JY-02 nobody builds the base of the substation, the power company does not care
         | Sent back twice; coordinator (陈静) rules which body leads
    孙丽 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | Sent back twice; coordinator (陈静) rules which body leads
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company, Housing and Construction Bureau
    Pierre Martin | 🔶 Issue 1 · JY-02 nobody builds the base of the substation, the power company does not care
                  | It has moved.
                  | Sent back twice; coordinator (陈静) rules which body leads
wait 5
陈静 @ private: /route 1 housing bureau
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | To be signed for: Housing and Construction Bureau (孙丽), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company, Housing and Construction Bureau
         | [Send up]
    陈静 | 🔶 Issue 1 · JY-02 nobody builds the base of the substation, the power company does not care
         | To be signed for: Housing and Construction Bureau (孙丽), by 9 March 09:01 (one working day)
    陈静 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | To be signed for: Housing and Construction Bureau (孙丽), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company, Housing and Construction Bureau
         | [Send up]
    赵强 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | To be signed for: Housing and Construction Bureau (孙丽), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company, Housing and Construction Bureau
    孙丽 | 🔶 Issue 1 · JY-02 nobody builds the base of the substation, the power company does not care
         | Your move.
         | To be signed for: Housing and Construction Bureau (孙丽), by 9 March 09:01 (one working day)
         | [Sign for it] [Handled] [Send up]
    孙丽 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | To be signed for: Housing and Construction Bureau (孙丽), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company, Housing and Construction Bureau
         | [Sign for it] [Handled] [Send up]
    Pierre Martin | 🔶 Issue 1 · JY-02 nobody builds the base of the substation, the power company does not care
                  | It has moved.
                  | To be signed for: Housing and Construction Bureau (孙丽), by 9 March 09:01 (one working day)
wait 5
孙丽 @ private: /return 1 water bureau still not ours
    孙丽 | The coordinator has ruled who leads issue 1. If that is hard: /escalate 1 reason
孙丽 @ private: /sign 1
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | In hand: Housing and Construction Bureau (孙丽), by 15 March 09:01 (5 working days)
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company, Housing and Construction Bureau
         | [Send up]
    陈静 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | In hand: Housing and Construction Bureau (孙丽), by 15 March 09:01 (5 working days)
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company, Housing and Construction Bureau
         | [Send up]
    赵强 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | In hand: Housing and Construction Bureau (孙丽), by 15 March 09:01 (5 working days)
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company, Housing and Construction Bureau
    孙丽 | (✍)
    孙丽 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | nobody builds the base of the substation, the power company does not care
         | Pierre Martin, 8 March, 0 days ago
         | In hand: Housing and Construction Bureau (孙丽), by 15 March 09:01 (5 working days)
         | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company, Housing and Construction Bureau
         | [Handled] [Send up]
    Pierre Martin | 🔶 Issue 1 · JY-02 nobody builds the base of the substation, the power company does not care
                  | It has moved.
                  | In hand: Housing and Construction Bureau (孙丽), by 15 March 09:01 (5 working days)
Pierre Martin @ private: /issue 1
    Pierre Martin | Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | nobody builds the base of the substation, the power company does not care
                  | Pierre Martin, 8 March, 0 days ago
                  | In hand: Housing and Construction Bureau (孙丽), by 15 March 09:01 (5 working days)
                  | Level 2 of 6: responsible department · lead body Housing and Construction Bureau · sent back by Power Company, Housing and Construction Bureau
                  | [Send up]

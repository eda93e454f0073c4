Pierre @ private: /language en
    Pierre Martin | All right, English from now on.
    Pierre Martin | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
陈静 @ private: table nodes.csv /import nodes | code,node,planned,forecast,actual,reason | JY-02,topped out,2023-09-30,2023-10-15,, | JY-02,signing,,,2022-11-03,
    陈静 | What this list would change:
         | Key nodes: 2 new, 0 changed, 0 as they were, 0 not on the list and kept
         | + JY-02 topped out: Planned 2023-09-30; Forecast 2023-10-15
         | + JY-02 signing: Done 2022-11-03
         | Nothing has been written yet. Import it? (/apply or /drop, within a day)
         | [Import] [Leave it]
陈静 @ private: /apply
    陈静 | All right, importing; I will tell you how it went.
    陈静 | ✅ Imported.
         | Key nodes: 2 new, 0 changed, 0 as they were, 0 not on the list and kept
Pierre @ private: /node JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park · key nodes
                  | landing
                  | ✓ signing 2022-11-03
                  | completion
                  | · topped out plan 2023-09-30, forecast 2023-10-15, 15 days late as it looks
                  | 18 more have no date yet.
                  | Next: topped out
Pierre @ park: /progress JY-02 65 slab of floor 3 poured
    park | (✍)
陈静 @ private: table nodes.csv /import nodes | code,node,planned | JY-02,topped out,2023-12-31
    陈静 | Some of this list cannot be read, so nothing of it was imported:
         | C2 (planned): moves the plan from 2023-09-30; write the reason in the column Reason
         | Please mend it and send it again.

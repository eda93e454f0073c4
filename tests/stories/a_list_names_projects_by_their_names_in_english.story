陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
陈静 @ private: table investment.csv /import investment | project,month,completed in month (10000 yuan) | China-France Intelligent Industrial Park,2023-02,1200 | Total,,1200
    陈静 | What this list would change:
         | Investment: 1 new, 0 changed, 0 as they were, 0 not on the list and kept
         | + JY-02 2023-02: Completed in month 1200万元
         | Nothing has been written yet. Import it? (/apply or /drop, within a day)
         | [Import] [Leave it]
陈静 @ private: /apply
    陈静 | All right, importing; I will tell you how it went.
    陈静 | ✅ Imported.
         | Investment: 1 new, 0 changed, 0 as they were, 0 not on the list and kept
陈静 @ private: /last
    陈静 | Your last entry here today:
         | JY-02 · Investment in February 2023: RMB 12 million
         | Read from an imported list; certain
         | Edit your message to correct it, or take it back with /undo.
陈静 @ private: /undo
    陈静 | Taken back: the one figure of the list. What was said before it stands again.
陈静 @ private: /undo
    陈静 | You have no entry here today that could be taken back.
Pierre @ private: /invest JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park · investment in 2023
                  | No figures yet. For example: /invest JY-02 8.5 million
                  | Annual plan: RMB 105 million
                  | Share of the year gone by: 25%

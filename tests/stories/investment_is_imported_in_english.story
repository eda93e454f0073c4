陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
陈静 @ private: table investment.csv /import investment | code,month,completed in month (10000 yuan),completed to date,remarks | JY-02,2023-02,1200,98000000 yuan,with equipment
    陈静 | What this list would change:
         | Investment: 1 new, 0 changed, 0 as they were, 0 not on the list and kept
         | + JY-02 2023-02: Completed in month 1200万元; Completed to date 9800万元
         | Nothing has been written yet. Import it? (/apply or /drop, within a day)
         | [Import] [Leave it]
陈静 @ private: press Import
    陈静 | (for a moment) Done
    陈静 | (edited) All right, importing; I will tell you how it went.
    陈静 | ✅ Imported.
         | Investment: 1 new, 0 changed, 0 as they were, 0 not on the list and kept
Pierre @ private: /invest JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park · investment in 2023
                  | February: RMB 12 million with equipment — 陈静 ○
                  | This year up to February: RMB 12 million, 11.43% of the annual plan of RMB 105 million
                  | Share of the year gone by: 16.67%
                  | Since the beginning: RMB 98 million, 28% of the total of RMB 350 million
陈静 @ private: table investment.csv /import investment | code,month,completed to date (10000 yuan) | JY-02,2023-03,9700
    陈静 | Some of this list cannot be read, so nothing of it was imported:
         | C2 (completed to date (10000 yuan)): makes the cumulative fall; it was 9800万元; if it is right, write yes in a column Confirmed
         | Please mend it and send it again.

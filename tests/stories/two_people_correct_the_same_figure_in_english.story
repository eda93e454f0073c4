# Pierre leads, 赵强 is on the site. Of one day what is said last holds; an edit keeps its place in time; the words of both stay.
赵强 @ private: /language en
    赵强 | All right, English from now on.
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
赵强 @ private: /progress JY-02 65 slab of floor 3 poured
    赵强 | (✍)
at 09:20
Pierre @ private: /progress JY-02 56 formwork still on the east side
    Pierre Martin | (✍)
赵强 @ private: edit /progress JY-02 60 slab of floor 3 poured, east side open
    赵强 | (✍)
Pierre @ private: /status JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | Stage: under construction
                  | 8 March Progress 56% formwork still on the east side — Pierre Martin ○
                  | 8 March Progress 60% slab of floor 3 poured, east side open — 赵强 ○
Pierre @ private: /source JY-02 progress
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | 2023-03-08 56% formwork still on the east side — Pierre Martin ○
                  | ○ told
Pierre @ private: /undo
    Pierre Martin | Taken back:
                  | JY-02 · Progress 56% formwork still on the east side
Pierre @ private: /source JY-02 progress
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | 2023-03-08 60% slab of floor 3 poured, east side open — 赵强 ○
                  | ○ told
赵强 @ private: /invest JY-02 12 million February
    赵强 | (✍)
Pierre @ private: /invest JY-02 11 million February as the supervisor signed
    Pierre Martin | (✍)
赵强 @ private: /invest JY-02
    赵强 | JY-02 China-France Intelligent Industrial Park · investment in 2023
         | February: RMB 11 million as the supervisor signed — Pierre Martin ○
         | This year up to February: RMB 11 million, 10.48% of the annual plan of RMB 105 million
         | Share of the year gone by: 16.67%
         | As far as recorded: RMB 11 million, 3.14% of the total of RMB 350 million
Pierre @ private: /history JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | 2023-03-08 09:24 · Investment in February 2023: RMB 11 million as the supervisor signed — Pierre Martin ○
                  | 2023-03-08 09:24 · Investment in February 2023: RMB 12 million — 赵强 ○
                  | 2023-03-08 09:24 · Taken back — Pierre Martin ○
                  | 2023-03-08 09:24 · Progress 60% slab of floor 3 poured, east side open — 赵强 ○
                  | 2023-03-08 09:24 · Progress 56% formwork still on the east side — Pierre Martin ○ (corrected or taken back)
                  | 2023-03-08 09:01 · Progress 65% slab of floor 3 poured — 赵强 ○ (corrected or taken back)

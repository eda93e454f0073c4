# A lead tells investment in English, by command and in free words, and an odd figure is asked about once.
Pierre @ private: /invest JY-02 8.5 million Feb
    Pierre Martin | (✍)
Pierre @ private: /invest JY-02 total 120 million
    Pierre Martin | (✍)
Pierre @ private: JY-02 spent RMB 9.2m this month
    Pierre Martin | (✍)
Pierre @ private: /invest JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park · investment in 2023
                  | February: RMB 8.5 million — Pierre Martin ○
                  | March: RMB 9.2 million JY-02 spent RMB 9.2m this month — Pierre Martin ○
                  | This year up to March: RMB 17.7 million, 16.86% of the annual plan of RMB 105 million
                  | Share of the year gone by: 25%
                  | Since the beginning: RMB 120 million, 34.29% of the total of RMB 350 million
Pierre @ private: /invest JY-02 9.2 bn
    Pierre Martin | JY-02, March 2023: 9.2, in which unit? Press a button, or write 万元. Until then it is not recorded.
                  | [万元 (10,000 yuan)] [亿元 (100 million)]
Pierre @ private: /last
    Pierre Martin | Your last entry here today:
                  | JY-02 · Investment in March 2023: RMB 9.2 million JY-02 spent RMB 9.2m this month
                  | Read from the amount in your words; certain
                  | Edit your message to correct it, or take it back with /undo.
                  | [Take it back] [Wrong, I'll say it again]
Pierre @ private: /undo
    Pierre Martin | All right, this figure of JY-02 is not recorded. Please send the right one.
Pierre @ private: /undo
    Pierre Martin | Taken back:
                  | JY-02 · Investment in March 2023: RMB 9.2 million JY-02 spent RMB 9.2m this month
Pierre @ private: /invest JY-02 nine
    Pierre Martin | I could not read the amount. Please write it like 8.5 million, 850万元 or 1.2亿元. It goes like this: /invest CODE 8.5 million March · completed in a month; /invest CODE total 120 million · in all

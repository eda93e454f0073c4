# How far one part is, is no figure of the project; its words are kept.
Pierre @ private: China-France Intelligent Industrial Park 30%
    Pierre Martin | (✍)
Pierre @ private: JY-02 roof trusses 80% installed
    Pierre Martin | (✍)
Pierre @ private: source JY-02 progress
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | 2023-03-08 30% China-France Intelligent Industrial Park 30% — Pierre Martin ○
                  | ○ told
# What a week brought is no sum of the month.
Pierre @ private: JY-02 invested 600k yuan this week
    Pierre Martin | (✍)
Pierre @ private: JY-02 invested 3.2 million yuan in March so far
    Pierre Martin | (✍)
Pierre @ private: invest JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park · investment in 2023
                  | March: RMB 3.2 million JY-02 invested 3.2 million yuan in March so far — Pierre Martin ○
                  | This year up to March: RMB 3.2 million, 3.05% of the annual plan of RMB 105 million
                  | Share of the year gone by: 25%
                  | As far as recorded: RMB 3.2 million, 0.91% of the total of RMB 350 million
# A problem, and the figure beside it.
Pierre @ private: JY-02: no power since Monday, crane stands idle. Also 32% now.
    Pierre Martin | 🔶 Issue 1 recorded · JY-02
                  | no power since Monday, crane stands idle
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · lead body Power Company
                  | Answer this message to add to it; once it is solved: /close 1 words.
                  | [Sign for it] [Handled] [Send up]
    Pierre Martin | (✍)
Pierre @ private: source JY-02 progress
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | 2023-03-08 32% Also 32% now. — Pierre Martin ○
                  | ○ told
# Joined by a word that is of neither.
Pierre @ private: JY-02 34% now and the gas company still hasn't cut off the old main
    Pierre Martin | (✍)
    Pierre Martin | 🔶 Issue 2 recorded · JY-02
                  | the gas company still hasn't cut off the old main
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · lead body Gas Company
                  | Answer this message to add to it; once it is solved: /close 2 words.
                  | [Sign for it] [Handled] [Send up]
Pierre @ private: source JY-02 progress
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | 2023-03-08 34% JY-02 34% now — Pierre Martin ○
                  | ○ told

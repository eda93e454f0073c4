# Pierre leads the team of the park and writes English; what he says is read from his words.
Pierre @ private: China-France Intelligent Industrial Park: slab of floor 3 poured, 65 percent
    Pierre Martin | (✍)
Pierre @ private: /status JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | Stage: under construction
                  | 8 March Progress 65% China-France Intelligent Industrial Park: slab of floor 3 poured, 65 percent — Pierre Martin ○
Pierre @ private: anyone up for lunch?
    Pierre Martin | I could not read that, and kept nothing of it. Reports go like this: "/progress CODE 65 words" or "/issue CODE words"; /help shows all.
# What was wrong is put right by whoever said it.
Pierre @ private: sorry, not 65%, it's 56%
    Pierre Martin | (✍)
Pierre @ private: /source JY-02 progress
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | 2023-03-08 56% sorry, not 65%, it's 56% — Pierre Martin ○
                  | ○ told
# A question, a plan and hearsay are no news.
Pierre @ private: we should reach 80% by the end of May
    Pierre Martin | I could not read that, and kept nothing of it. Reports go like this: "/progress CODE 65 words" or "/issue CODE words"; /help shows all.
Pierre @ private: is China-France Intelligent Industrial Park at 70%?
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | Stage: under construction
                  | 8 March Progress 56% sorry, not 65%, it's 56% — Pierre Martin ○
Pierre @ private: /source JY-02 progress
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | 2023-03-08 56% sorry, not 65%, it's 56% — Pierre Martin ○
                  | ○ told
# An issue, with who is to act.
Pierre @ private: JY-02 waiting for rebar since Tuesday, the supplier keeps putting us off
    陈静 | 🔶 问题 1 · JY-02 waiting for rebar since Tuesday, the supplier keeps putting us off
         | 按类别没有找到牵头单位，请指定：/route 1 单位
    Pierre Martin | 🔶 Issue 1 recorded · JY-02
                  | waiting for rebar since Tuesday, the supplier keeps putting us off
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · no lead body yet
                  | Answer this message to add to it; once it is solved: /close 1 words.
                  | [Sign for it] [Handled] [Send up]
# Money without its unit is asked about.
Pierre @ private: JY-02 cumulative investment 3.5
    Pierre Martin | JY-02, March 2023: 3.5, in which unit? Press a button, or write 万元. Until then it is not recorded.
                  | [万元 (10,000 yuan)] [亿元 (100 million)]
Pierre @ private: press 亿元 (100 million)
    Pierre Martin | (for a moment) Done
    Pierre Martin | (✍)
    Pierre Martin | (edited) ✍ JY-02 Investment in all up to March 2023: RMB 350 million, recorded
Pierre @ private: /invest JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park · investment in 2023
                  | March: RMB 350 million in all JY-02 cumulative investment 3.5 — Pierre Martin ○
                  | Annual plan: RMB 105 million
                  | Share of the year gone by: 25%
                  | Since the beginning: RMB 350 million, 100% of the total of RMB 350 million
# Nothing new is news too.
Pierre @ private: JY-02 no change today
    Pierre Martin | JY-02 stands at 56% for that day, which says more; “no change” was not added.
Pierre @ private: /digest
    Pierre Martin | 📋 Industrial Park team · Digest of 8 March
                  |
                  | Reported (1 project)
                  | JY-02 China-France Intelligent Industrial Park
                  | · Progress 56% sorry, not 65%, it's 56% — Pierre Martin ○
                  | · Investment in all up to March 2023: RMB 350 million JY-02 cumulative investment 3.5 — Pierre Martin ○
                  | · Issue 1 JY-02 waiting for rebar since Tuesday, the supplier keeps putting us off — Pierre Martin ○
                  |
                  | Still without a report (2)
                  | JY-12 Park Phase II Workshops · 孙丽
                  | JY-15 Optoelectronics Building · 孙丽
                  |
                  | Open issues (1)
                  | 1 JY-02 waiting for rebar since Tuesday, the supplier keeps putting us off (0 days) · special team 9 March

# Investment told in free words is of the month that was said, and not of the day on which it was.
刘洋 @ private: JY-01 1月份投资2300w 2月份1800w
    刘洋 | (✍)
刘洋 @ private: /last
    刘洋 | 您今天在这里的上一条：
         | JY-01 · 2023年1月完成投资 2300万元 JY-01 1月份投资2300w
         | 依据：原话里的金额；有把握
         | JY-01 · 2023年2月完成投资 1800万元 2月份1800w
         | 依据：原话里的金额；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
刘洋 @ private: /invest JY-01
    刘洋 | JY-01 中铁会展中心 · 2023年投资
         | 1月 2300万元 JY-01 1月份投资2300w —— 刘洋 ○
         | 2月 1800万元 2月份1800w —— 刘洋 ○
         | 到2月本年累计 4100万元
         | 序时进度 16.67%
         | 有记录以来累计 4100万元，占总投资 8500万元 的 48.24%
# So in English.
Pierre @ private: JY-02 invested 35 million in February
    Pierre Martin | (✍)
Pierre @ private: /invest JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park · investment in 2023
                  | February: RMB 35 million JY-02 invested 35 million in February — Pierre Martin ○
                  | This year up to February: RMB 35 million, 33.33% of the annual plan of RMB 105 million
                  | Share of the year gone by: 16.67%
                  | As far as recorded: RMB 35 million, 10% of the total of RMB 350 million
# What was wrong is put right: the sum, and not the month.
Pierre @ private: sorry, I misspoke: JY-02 invested 3.5 million in February
    Pierre Martin | (✍)
Pierre @ private: /invest JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park · investment in 2023
                  | February: RMB 3.5 million sorry, I misspoke: JY-02 invested 3.5 million in February — Pierre Martin ○
                  | This year up to February: RMB 3.5 million, 3.33% of the annual plan of RMB 105 million
                  | Share of the year gone by: 16.67%
                  | As far as recorded: RMB 3.5 million, 1% of the total of RMB 350 million

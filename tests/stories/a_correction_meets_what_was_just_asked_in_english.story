# What is put right while a question is open is what was asked about.
Pierre @ private: JY-02 52%
    Pierre Martin | (✍)
Pierre @ private: JY-12 42%
    Pierre Martin | (✍)
Pierre @ private: JY-02 5.5%
    Pierre Martin | (🤔)
    Pierre Martin | JY-02 stood at 52%, now 5.5%: is that right? Until then it is not recorded.
                  | [Right as it is] [No, wrong]
Pierre @ private: typo, 55%
    Pierre Martin | (✍)
陈静 @ private: 来源 JY-02 进度
    陈静 | JY-02 中法智能产业园
         | 2023-03-08 55% typo, 55% —— Pierre Martin ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-12 进度
    陈静 | JY-12 产业园二期标准厂房
         | 2023-03-08 42% JY-12 42% —— Pierre Martin ○
         | ○ 口头或文字上报
Pierre @ private: JY-02 6%
    Pierre Martin | (🤔)
    Pierre Martin | JY-02 stood at 55%, now 6%: is that right? Until then it is not recorded.
                  | [Right as it is] [No, wrong]
Pierre @ private: JY-12 43%
    Pierre Martin | (✍)
Pierre @ private: the 6% was wrong, should be 56%
    Pierre Martin | (✍)
陈静 @ private: 来源 JY-02 进度
    陈静 | JY-02 中法智能产业园
         | 2023-03-08 56% the 6% was wrong, should be 56% —— Pierre Martin ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-12 进度
    陈静 | JY-12 产业园二期标准厂房
         | 2023-03-08 43% JY-12 43% —— Pierre Martin ○
         | ○ 口头或文字上报

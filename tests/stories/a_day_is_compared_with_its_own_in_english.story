# A figure for a day gone by is compared with what stood on that day; a correction is not asked whether it may fall.
Pierre @ private: JY-02 70%
    Pierre Martin | (✍)
Pierre @ private: JY-02 41% yesterday
    Pierre Martin | (✍)
Pierre @ private: JY-02 39% on 7 March
    Pierre Martin | (🤔)
    Pierre Martin | JY-02 stood at 41%, now 39%: is that right? Until then it is not recorded.
                  | [Right as it is] [No, wrong]
Pierre @ private: no
    Pierre Martin | All right, this is not recorded.
Pierre @ private: JY-12 52%
    Pierre Martin | (✍)
Pierre @ private: visited JY-15
    Pierre Martin | (✍)
Pierre @ private: Correction: JY-12 should be 51%
    Pierre Martin | (✍)
陈静 @ private: 来源 JY-12 进度
    陈静 | JY-12 产业园二期标准厂房
         | 2023-03-08 51% Correction: JY-12 should be 51% —— Pierre Martin ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-02 进度
    陈静 | JY-02 中法智能产业园
         | 2023-03-08 70% JY-02 70% —— Pierre Martin ○
         | ○ 口头或文字上报

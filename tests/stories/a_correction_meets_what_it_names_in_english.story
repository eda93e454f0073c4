# A correction that says which figure was wrong is of the report that has it, whatever was reported since.
Pierre @ private: JY-02 20%
    Pierre Martin | (✍)
Pierre @ private: JY-12 35%
    Pierre Martin | (✍)
Pierre @ private: Correction: the 20% should read 22%
    Pierre Martin | (✍)
陈静 @ private: 来源 JY-02 进度
    陈静 | JY-02 中法智能产业园
         | 2023-03-08 22% Correction: the 20% should read 22% —— Pierre Martin ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-12 进度
    陈静 | JY-12 产业园二期标准厂房
         | 2023-03-08 35% JY-12 35% —— Pierre Martin ○
         | ○ 口头或文字上报
Pierre @ park: JY-15 facade is 40% done, overall we are at 52%
    park | (✍)
Pierre @ park: visited JY-02 today
    park | (✍)
Pierre @ park: Sorry, the 52% was wrong, should be 50%
    park | (✍)
陈静 @ private: 来源 JY-15 进度
    陈静 | JY-15 光电子产业楼
         | 2023-03-08 50% Sorry, the 52% was wrong, should be 50% —— Pierre Martin ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-02 进度
    陈静 | JY-02 中法智能产业园
         | 2023-03-08 22% Correction: the 20% should read 22% —— Pierre Martin ○
         | ○ 口头或文字上报
# Where several have it, or none, nothing is changed before it is clear which is meant.
Pierre @ private: JY-12 36%
    Pierre Martin | (✍)
Pierre @ private: JY-02 36%
    Pierre Martin | (✍)
Pierre @ private: the 36% was wrong, should be 37%
    Pierre Martin | You reported 36% today of JY-02, JY-12. Which one is wrong? Answer that message with "wrong" and what is right. Nothing has been changed.
Pierre @ private: the 61% was wrong, should be 60%
    Pierre Martin | (🤔)
    Pierre Martin | Which project is this? Press a button, or write its code, for example JY-02; then it is recorded.
                  | [JY-02 China-France Intelligent Industria…] [JY-12 Park Phase II Workshops] [JY-15 Optoelectronics Building]
陈静 @ private: 来源 JY-02 进度
    陈静 | JY-02 中法智能产业园
         | 2023-03-08 36% JY-02 36% —— Pierre Martin ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-12 进度
    陈静 | JY-12 产业园二期标准厂房
         | 2023-03-08 36% JY-12 36% —— Pierre Martin ○
         | ○ 口头或文字上报

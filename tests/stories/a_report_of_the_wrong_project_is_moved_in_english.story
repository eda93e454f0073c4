# What was said of the wrong project is of the one that is named, and no longer of the other.
Pierre @ park: JY-12 41%
    park | (✍)
Pierre @ park: Oops, wrong project, that was JY-15
    park | (✍)
陈静 @ private: 来源 JY-12 进度
    陈静 | JY-12 产业园二期标准厂房
         | 还没有人报过。
陈静 @ private: 来源 JY-15 进度
    陈静 | JY-15 光电子产业楼
         | 2023-03-08 41% Oops, wrong project, that was JY-15 —— Pierre Martin ○
         | ○ 口头或文字上报
Pierre @ park: JY-12 20%
    park | (✍)
Pierre @ park: JY-15 45%
    park | (✍)
Pierre @ park: the 20% for JY-12 was the wrong project, should be JY-02
    park | (✍)
陈静 @ private: 来源 JY-12 进度
    陈静 | JY-12 产业园二期标准厂房
         | 还没有人报过。
陈静 @ private: 来源 JY-02 进度
    陈静 | JY-02 中法智能产业园
         | 2023-03-08 20% the 20% for JY-12 was the wrong project, should be JY-02 —— Pierre Martin ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-15 进度
    陈静 | JY-15 光电子产业楼
         | 2023-03-08 45% JY-15 45% —— Pierre Martin ○
         | ○ 口头或文字上报
Pierre @ park: JY-15 46%
    park | (✍)
Pierre @ park: reply own wrong, it's JY-12
    park | (✍)
陈静 @ private: 来源 JY-15 进度
    陈静 | JY-15 光电子产业楼
         | 2023-03-08 45% JY-15 45% —— Pierre Martin ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-12 进度
    陈静 | JY-12 产业园二期标准厂房
         | 2023-03-08 46% wrong, it's JY-12 —— Pierre Martin ○
         | ○ 口头或文字上报

# In answer to a message that waits for its question the question is dropped, and nothing else.
Pierre @ park: JY-02 65%
    park | (✍)
Pierre @ park: JY-12 14%
    park | (✍)
Pierre @ park: JY-02 20%
    park | (🤔)
    park | JY-02 stood at 65%, now 20%: is that right? Until then it is not recorded.
         | [Right as it is] [No, wrong]
Pierre @ park: reply own undo
    park | All right, this is not recorded.
Pierre @ park: /last
    park | Your last entry here today:
         | JY-12 · Progress 14% JY-12 14%
         | Read from the progress in your words; certain
         | Edit your message to correct it, or take it back with /undo.
         | [Take it back] [Wrong, I'll say it again]
# Without an answer the newest is meant, be it asked about or recorded.
Pierre @ park: JY-02 21%
    park | (🤔)
    park | JY-02 stood at 65%, now 21%: is that right? Until then it is not recorded.
         | [Right as it is] [No, wrong]
Pierre @ park: /undo
    park | All right, this is not recorded.
Pierre @ park: JY-02 22%
    park | (🤔)
    park | JY-02 stood at 65%, now 22%: is that right? Until then it is not recorded.
         | [Right as it is] [No, wrong]
Pierre @ park: ignore my last
    park | All right, this is not recorded.
Pierre @ park: JY-02 23%
    park | (🤔)
    park | JY-02 stood at 65%, now 23%: is that right? Until then it is not recorded.
         | [Right as it is] [No, wrong]
Pierre @ park: JY-15 30%
    park | (✍)
Pierre @ park: undo
    park | Taken back:
         | JY-15 · Progress 30% JY-15 30%
陈静 @ private: 来源 JY-15 进度
    陈静 | JY-15 光电子产业楼
         | 还没有人报过。
陈静 @ private: 来源 JY-02 进度
    陈静 | JY-02 中法智能产业园
         | 2023-03-08 65% JY-02 65% —— Pierre Martin ○
         | ○ 口头或文字上报
陈静 @ private: 来源 JY-12 进度
    陈静 | JY-12 产业园二期标准厂房
         | 2023-03-08 14% JY-12 14% —— Pierre Martin ○
         | ○ 口头或文字上报

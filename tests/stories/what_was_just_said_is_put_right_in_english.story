# Right after one's own report, or in answer to it, it is clear what is put right.
Pierre @ park: JY-15 70%
    park | (✍)
Pierre @ park: no, it is 67%
    park | (✍)
陈静 @ private: 来源 JY-15 进度
    陈静 | JY-15 光电子产业楼
         | 2023-03-08 67% no, it is 67% —— Pierre Martin ○
         | ○ 口头或文字上报
Pierre @ park: JY-12 65%
    park | (✍)
Pierre @ park: JY-12 20%
    park | (🤔)
    park | JY-12 stood at 65%, now 20%: is that right? Until then it is not recorded.
         | [Right as it is] [No, wrong]
Pierre @ park: reply own no, it's 68%
    park | (✍)
陈静 @ private: 来源 JY-12 进度
    陈静 | JY-12 产业园二期标准厂房
         | 2023-03-08 68% no, it's 68% —— Pierre Martin ○
         | ○ 口头或文字上报
# After what somebody else has said, it is not.
赵强 @ park: JY-02 40%
    park | (✍)
Pierre @ park: no, it is 42%
    park | (🤔)
    park | Which project is this? Press a button, or write its code, for example JY-02; then it is recorded.
         | [JY-02 China-France Intelligent Industria…] [JY-12 Park Phase II Workshops] [JY-15 Optoelectronics Building]
Pierre @ park: reply wrong
    park | All right, this is not recorded.
# No power is no such no.
Pierre @ private: JY-15 69%
    Pierre Martin | (✍)
Pierre @ private: no crane today, 70% now
    Pierre Martin | (🤔)
    Pierre Martin | Which project is this? Press a button, or write its code, for example JY-02; then it is recorded.
                  | [JY-02 China-France Intelligent Industria…] [JY-12 Park Phase II Workshops] [JY-15 Optoelectronics Building]
陈静 @ private: 来源 JY-15 进度
    陈静 | JY-15 光电子产业楼
         | 2023-03-08 69% JY-15 69% —— Pierre Martin ○
         | ○ 口头或文字上报

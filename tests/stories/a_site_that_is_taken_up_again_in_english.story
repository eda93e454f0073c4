陈静 @ private: 阶段 JY-12 冬休
    陈静 | JY-12：在建 → 冬休
         | 期间不再提醒，恢复后照旧；有事照常报，都会记下。
赵强 @ private: /language en
    赵强 | All right, English from now on.
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
孙丽 @ private: /language en
    孙丽 | All right, English from now on.
    孙丽 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
孙丽 @ park: JY-12 resumed this morning
    park | Noted. The stage of JY-12 is for Pierre Martin to move, who has been asked.
    Pierre Martin | 孙丽 says that JY-12 is “resumed” since 8 March; its stage is “winter stop”. If that is right, send: /stage JY-12 resumed 8 March
Pierre Martin @ private: /stage JY-12 resumed 8 March
    Pierre Martin | JY-12: winter stop → resumed
陈静 @ private: 阶段 JY-12 冬休
    陈静 | JY-12：已复工 → 冬休
         | 期间不再提醒，恢复后照旧；有事照常报，都会记下。
Pierre Martin @ private: /node JY-12 start of works done
    Pierre Martin | ✍ JY-12 start of works: done 2023-03-08, recorded
                  | Before it comes, not done yet: construction permit, land clearance, tender
    Pierre Martin | JY-12: winter stop → resumed
Pierre Martin @ private: /stage JY-12
    Pierre Martin | JY-12 Park Phase II Workshops
                  | – 2023-03-08 under construction
                  | 2023-03-08 – 2023-03-08 winter stop — 陈静 ○
                  | 2023-03-08 – 2023-03-08 resumed — Pierre Martin ○
                  | 2023-03-08 – 2023-03-08 winter stop — 陈静 ○
                  | 2023-03-08 – resumed — Pierre Martin ○

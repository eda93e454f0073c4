陈静 @ private: 节点 JY-02 主体封顶 计划 2023-09-30
    陈静 | (✍)
Pierre Martin @ park: JY-02 40%
    park | (✍)
Pierre Martin @ park: JY-02 formwork of block B is finished
    park | (✍)
Pierre Martin @ park: JY-02 rebar of block B is finished
    park | (✍)
Pierre Martin @ park: JY-02 45%
    park | (✍)
Pierre Martin @ park: JY-02 concrete of block B is poured
    park | (✍)
Pierre Martin @ park: JY-02 drainage pipes laid
    park | (✍)
Pierre Martin @ park: JY-02 scaffolding is up
    park | (✍)
Pierre Martin @ park: JY-02 roof insulation laid
    park | (✍)
Pierre Martin @ park: JY-02 windows installed
    park | (✍)
Pierre Martin @ park: JY-02 no change today
    park | JY-02 stands at 45% for that day, which says more; “no change” was not added.
Pierre Martin @ park: status JY-02
    park | JY-02 China-France Intelligent Industrial Park
         | Stage: under construction
         | Next: topped out plan 2023-09-30
         | 8 March Progress 45% JY-02 45% — Pierre Martin ○
         | 8 March Progress JY-02 windows installed — Pierre Martin ○
         | 8 March Progress JY-02 roof insulation laid — Pierre Martin ○
         | 8 March Progress JY-02 scaffolding is up — Pierre Martin ○
         | 8 March Progress JY-02 drainage pipes laid — Pierre Martin ○
         | 8 March Progress JY-02 concrete of block B is poured — Pierre Martin ○
Pierre Martin @ park: digest
    park | 📋 Industrial Park team · Digest of 8 March
         |
         | Reported (1 project)
         | JY-02 China-France Intelligent Industrial Park
         | · Progress 45% JY-02 45% — Pierre Martin ○
         | · Progress JY-02 windows installed — Pierre Martin ○
         | · Progress JY-02 roof insulation laid — Pierre Martin ○
         | · Progress JY-02 scaffolding is up — Pierre Martin ○
         | · Progress JY-02 drainage pipes laid — Pierre Martin ○
         | · Progress JY-02 concrete of block B is poured — Pierre Martin ○
         | · Progress JY-02 rebar of block B is finished — Pierre Martin ○
         | · Progress JY-02 formwork of block B is finished — Pierre Martin ○
         | · Progress 40% JY-02 40% — Pierre Martin ○
         | · topped out: plan 2023-09-30 — 陈静 ○
         |
         | Still without a report (2)
         | JY-12 Park Phase II Workshops · 孙丽
         | JY-15 Optoelectronics Building · 孙丽

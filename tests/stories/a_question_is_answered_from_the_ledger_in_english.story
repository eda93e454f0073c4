# What is asked in words is answered by the view that holds the answer, with who said it and when.
Pierre @ private: China-France Intelligent Industrial Park 50%
    Pierre Martin | (✍)
Pierre @ private: how far along is China-France Intelligent Industrial Park?
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | Stage: under construction
                  | 8 March Progress 50% China-France Intelligent Industrial Park 50% — Pierre Martin ○
Pierre @ private: when will China-France Intelligent Industrial Park be finished?
    Pierre Martin | JY-02 China-France Intelligent Industrial Park · key nodes
                  | landing: signing, company registration, site fixed, money in place
                  | pre-approval: project approval or filing, environmental assessment, energy review, land and planning permits, construction permit
                  | start and statistics entry: land clearance, tender, water and power, start of works, statistics entry
                  | completion: topped out, special acceptance, completion filing
                  | effect: final accounts audited, in production or use, at design output
                  | No dates yet. For example: /node JY-02 signing done yesterday
Pierre @ private: how many projects have started?
    Pierre Martin | Key projects: 3
                  | under construction 3
                  | To start or resume: 1; begun: 1 (100%)
                  | spring resumption: 1; begun: 1
Pierre @ private: which projects are late?
    Pierre Martin | Progress table as at 2023-03-08: 3 projects, 0 red, 0 yellow
                  | 🟢 JY-02 China-France Intelligent Industrial Park · under construction
                  | 　Progress 50% (2023-03-08, Pierre Martin ○)
                  | 🟢 JY-12 Park Phase II Workshops · under construction
                  | 🟢 JY-15 Optoelectronics Building · under construction
Pierre @ private: who hasn't reported yet
    Pierre Martin | Not reported yet, 8 March (2)
                  | JY-12 Park Phase II Workshops · 孙丽
                  | JY-15 Optoelectronics Building · 孙丽
Pierre @ private: how much has been invested in China-France Intelligent Industrial Park?
    Pierre Martin | JY-02 China-France Intelligent Industrial Park · investment in 2023
                  | No figures yet. For example: /invest JY-02 8.5 million
                  | Annual plan: RMB 105 million
                  | Share of the year gone by: 25%
Pierre @ private: who is responsible for China-France Intelligent Industrial Park?
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | Also called: 中法智能产业园
                  | Team: Industrial Park team
                  | Stage: under construction
                  | Next document: planning check
                  | guarantor: 周敏
                  | Kind: continued, spring resumption
                  | Planning dimension: six new industries
                  | Total investment: RMB 350 million
                  | Annual plan: 2023: RMB 105 million
                  | Funding: own funds
                  | Known from: source
Pierre @ private: which issues are open?
    Pierre Martin | No issues are open.
# Of what is not theirs nobody is told.
Pierre @ private: how far along is CREC Expo Center?
    Pierre Martin | JY-01 is not one of your projects here.
# What the ledger does not hold is not answered.
Pierre @ private: will it rain tomorrow?
    Pierre Martin | I could not read that, and kept nothing of it. Reports go like this: "/progress CODE 65 words" or "/issue CODE words"; /help shows all.

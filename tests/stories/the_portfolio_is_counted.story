刘洋 @ private: /portfolio
    刘洋 | 重点项目 3 个
         | 在建 2、冬休 1
         | 开（复）工计划 2 个，已开（复）工 1 个，开复工率 50%
         | 春季开工 2 个，已开始 1 个
         | 还没有开（复）工（1）
         | JY-05 会展配套酒店
陈静 @ private: /盘子
    陈静 | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         | 还没有开（复）工（1）
         | JY-05 会展配套酒店
Pierre @ private: /portfolio
    Pierre Martin | Key projects: 3
                  | under construction 3
                  | To start or resume: 1; begun: 1 (100%)
                  | spring resumption: 1; begun: 1
/project JY-02
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
/project JY-01
    Pierre Martin | JY-01 is not one of your projects here.
王建国 @ private: 项目 JY-01
    王建国 | JY-01 中铁会展中心
           | 又称：CREC Expo Center
           | 专班：会展中心专班
           | 阶段：在建
           | 下一项手续：规划核实
           | 性质：续建、春季开工
           | 谋划维度：四新设施
           | 总投资：8500万元
           | 资金来源：银行贷款
           | 信息来源：source
王建国 @ expo: /portfolio
    expo | 重点项目 3 个
         | 在建 2、冬休 1
         | 开（复）工计划 2 个，已开（复）工 1 个，开复工率 50%
         | 春季开工 2 个，已开始 1 个
         | 还没有开（复）工（1）
         | JY-05 会展配套酒店
# One that nobody planned to resume does, and the rate passes 100 %.
刘洋 @ private: /stage JY-05 已开工
    刘洋 | JY-05：冬休 → 已开工
/stage JY-09 冬休 3月2日
    刘洋 | JY-09：在建 → 冬休
         | 期间不再提醒，恢复后照旧；有事照常报，都会记下。
/stage JY-09 已复工 3月6日
    刘洋 | JY-09：冬休 → 已复工
/portfolio
    刘洋 | 重点项目 3 个
         | 已开工 1、已复工 1、在建 1
         | 开（复）工计划 2 个，已开（复）工 2 个，计划外 1 个，开复工率 150%
         | 春季开工 2 个，已开始 2 个
Pierre @ private: /language en
    Pierre Martin | All right, English from now on.
    Pierre Martin | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
/portfolio
    Pierre Martin | Key projects: 3
                  | under construction 3
                  | To start or resume: 1; begun: 1 (100%)
                  | spring resumption: 1; begun: 1
unknown 张伟
张伟 @ private: /portfolio
    张伟 | 这里是区重点项目调度台，凭邀请使用。想加入，请向专班组长或调度员要一个邀请链接。

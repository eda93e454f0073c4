# Whoever reports gets the empty form to copy, and filled in it is read.
Pierre @ private: /template
    Pierre Martin | A daily report can be written like this; copy it, fill it in, leave out what there is none of:
                  | Project:
                  | Date:
                  | Progress:
                  | Investment:
                  | Issues:
                  | Tomorrow:
Pierre @ private: Project: JY-02⏎Date: 8 March⏎Progress: slab of floor 3 poured, 65%⏎Investment: RMB 3.2 million this month⏎Issues: no power yet⏎Tomorrow: up to 80%
    Pierre Martin | (✍)
    Pierre Martin | 🔶 Issue 1 recorded · JY-02
                  | this month
                  | Issues: no power yet
                  | Tomorrow: up to 80%
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · lead body Power Company
                  | Answer this message to add to it; once it is solved: /close 1 words.
                  | [Sign for it] [Handled] [Send up]
Pierre @ private: /status JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | Stage: under construction
                  | 8 March Progress 65% Project: JY-02
                  | Date: 8 March
                  | Progress: slab of floor 3 poured, 65% — Pierre Martin ○
                  | 8 March Investment in March 2023: RMB 3.2 million Investment: RMB 3.2 million — Pierre Martin ○
                  | 8 March Issue 1 this month
                  | Issues: no power yet
                  | Tomorrow: up to 80% — Pierre Martin ○
                  | Open issues:
                  | 1 JY-02 this month
                  | Issues: no power yet
                  | Tomorrow: up to 80% (0 days) · special team 9 March
# A team has a form of its own: what its keys mean is set once.
陈静 @ private: /template park⏎Where: project⏎How far: progress⏎What hurts: issue⏎Up next: plan
    陈静 | 记下了。产业园专班的日报，从下一条起这样读：
         | Where → 项目
         | How far → 进度
         | What hurts → 问题
         | Up next → 计划，不算已完成
Pierre @ private: /template
    Pierre Martin | The daily report of Industrial Park team, to copy and fill in:
                  | Where:
                  | How far:
                  | What hurts:
                  | Up next:
Pierre @ private: Where - JY-12⏎How far - 40%⏎What hurts - the transformer⏎Up next - 60%
    陈静 | 🔶 问题 2 · JY-12 What hurts - the transformer
         | Up next - 60%
         | 按类别没有找到牵头单位，请指定：/route 2 单位
    Pierre Martin | (✍)
    Pierre Martin | 🔶 Issue 2 recorded · JY-12
                  | What hurts - the transformer
                  | Up next - 60%
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · no lead body yet
                  | Answer this message to add to it; once it is solved: /close 2 words.
                  | [Sign for it] [Handled] [Send up]
Pierre @ private: /status JY-12
    Pierre Martin | JY-12 Park Phase II Workshops
                  | Stage: under construction
                  | 8 March Progress 40% Where - JY-12
                  | How far - 40% — Pierre Martin ○
                  | 8 March Issue 2 What hurts - the transformer
                  | Up next - 60% — Pierre Martin ○
                  | Open issues:
                  | 2 JY-12 What hurts - the transformer
                  | Up next - 60% (0 days) · special team 9 March
Pierre @ private: /template park⏎How far: investment
    Pierre Martin | Your role does not include /template here. /help shows what you can do.
陈静 @ private: /template park off
    陈静 | 去掉了。产业园专班的日报从下一条起按通常的写法读。

Anna Berg @ private: /start
    Anna Berg | Hello Anna Berg. To report, just type, for example: /progress JY-01 65 slab of floor 3 poured. /help shows what you can do here.
Pierre @ private: /start
    Pierre Martin | Hello Pierre Martin. To report, just type, for example: /progress JY-01 65 slab of floor 3 poured. /help shows what you can do here.
Pierre @ private: /stage JY-02 winter stop, frozen ground
    Pierre Martin | JY-02: under construction → winter stop
                  | Nothing is asked of it until it goes on. Whatever you report is recorded all the same.
Pierre @ private: /gate JY-02 workers back ready
    Pierre Martin | (✍)
Pierre @ private: /gate JY-02 tower crane inspection in hand
    Pierre Martin | (✍)
Pierre @ private: /gate JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | ✓ workers back granted 2023-03-08 — Pierre Martin ○
                  | … tower crane inspection in hand 2023-03-08 — Pierre Martin ○
                  | Nothing known yet: verification or filing, land pre-examination and site opinion, environmental assessment approval, energy review, land grant or allocation, land use planning permit, works planning permit, construction drawing review, tender, quality and safety supervision, construction permit, statistics entry, resumption permit, money to resume, materials on site, planning check, fire safety acceptance, civil defence acceptance, archives acceptance, completion filing
                  | Next: verification or filing
孙丽 @ private: /gate JY-02 workers back missing
    孙丽 | 您的角色在这里不能用 /gate。/help 是您可以用的。
at 2023-04-24 08:45
    park | 📋 产业园专班 · 4月23日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 另有 1 个项目今天不需报。
    expo | 📋 会展中心专班 · 4月23日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 4月24日早报
         |
         | 4月23日没有消息（4）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 4月23日报送 0/4 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/2
         |
         | 重点项目 6 个
         | 在建 4、冬休 2
         | 开（复）工计划 3 个，已开（复）工 1 个，开复工率 33.33%
         | 春季复工 1 个，已开始 0 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季复工：离4月30日还有 4 个工作日，还没开的（1）
         | JY-02 中法智能产业园 · 还缺 复工手续、塔吊检验、复工资金、材料到位
         |
         | 春季开工：离4月30日还有 4 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
    刘洋 | 🌅 会展中心专班 · 4月24日早报
         |
         | 春季开工：离4月30日还有 4 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
    Pierre Martin | 🌅 Industrial Park team · Morning of 24 April
                  |
                  | spring resumption, 30 April: 4 working days left, still to begin (1)
                  | JY-02 China-France Intelligent Industrial Park · lacks resumption permit, tower crane inspection, money to resume, materials on site
    周敏 | 🌅 您包保的项目 · 4月24日早报
         |
         | 春季复工：离4月30日还有 4 个工作日，还没开的（1）
         | JY-02 中法智能产业园 · 还缺 复工手续、塔吊检验、复工资金、材料到位

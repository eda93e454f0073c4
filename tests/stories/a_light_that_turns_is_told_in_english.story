Pierre @ private: /start
    Pierre Martin | Hello Pierre Martin. To report, just type, for example: /progress JY-01 65 slab of floor 3 poured. /help shows what you can do here.
Pierre @ private: /node JY-12 topping out plan 2023-03-09
    Pierre Martin | (✍)
at 2023-03-10 08:45
    park | 📋 产业园专班 · 3月9日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 节点到期与临近（1）
         | JY-12 产业园二期标准厂房 · 主体封顶：今天到期
    expo | 📋 会展中心专班 · 3月9日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 3月10日早报
         |
         | 3月9日没有消息（5）
         | JY-01 中铁会展中心 · 王建国
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 亮灯有变化（1）
         | 🟡 JY-12 产业园二期标准厂房 · 关键节点，3月10日起
         |
         | 3月9日报送 0/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 35 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
    Pierre Martin | 🌅 Industrial Park team · Morning of 10 March
                  |
                  | Key nodes, late or due soon (1)
                  | JY-12 Park Phase II Workshops · topped out: planned for 9 March, a day ago
                  |
                  | Turned yellow or red since 9 March (1)
                  | 🟡 JY-12 Park Phase II Workshops · key node, since 10 March
Pierre @ private: /source JY-12 lights
    Pierre Martin | JY-12 Park Phase II Workshops
                  | 　🟡 key node, since 2023-03-10
                  | 　Rule: yellow after the planned day of a node, red 31 days after it

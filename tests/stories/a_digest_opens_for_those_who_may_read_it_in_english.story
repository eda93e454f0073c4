Pierre @ private: /start
    Pierre Martin | Hello Pierre Martin. To report, just type, for example: /progress JY-01 65 slab of floor 3 poured. /help shows what you can do here.
Pierre @ park: /language en
    park | All right, English from now on.
Pierre @ park: /progress JY-02 42 slab poured
    park | (✍)
at 2023-03-13 09:15
    park | 📋 Industrial Park team · Digest of 10 March
         | Nothing reported yet.
         |
         | Still without a report (3)
         | JY-02 China-France Intelligent Industrial Park · 赵强
         | JY-12 Park Phase II Workshops · 孙丽
         | JY-15 Optoelectronics Building · 孙丽
    park | 📅 Industrial Park team · Week of 6 March–12 March
         | 3 key projects, 1 with reports, 0 red, 0 yellow
         | Issues: 0 new, 0 closed, 0 open
         |
         | Moved on (1)
         | 🟢 JY-02 China-France Intelligent Industrial Park · progress 42%
         | [Details] [Workbook]
    expo | 📋 会展中心专班 · 3月10日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 3月13日早报
         |
         | 3月10日–3月12日没有消息（5）
         | JY-01 中铁会展中心 · 王建国
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月10日–3月12日报送 0/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 34 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
    陈静 | 📅 全区周报 · 3月6日–3月12日
         | 重点项目 6 个，1 个有消息，红 0，黄 0
         | 问题：新增 0，解决 0，未解决 0
         |
         | 有进展（1）
         | 🟢 JY-02 中法智能产业园 · 进度 42%
         | [详细] [表格]
    刘洋 | 🌅 会展中心专班 · 3月13日早报
         |
         | 春季开工：离4月30日还有 34 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
王建国 @ park: press Details
    park | (for a moment) 这个按钮不归您用，或者已经失效
Pierre @ park: press Workbook
    park | (for a moment) Done
    park | (document) The progress table as at 2023-03-13: 3 projects

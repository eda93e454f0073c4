王建国 @ private: 进度 JY-01 65% 三层顶板浇完
    王建国 | (✍)
刘洋 @ private: /stage JY-05 已开工 1月5日
    刘洋 | JY-05：冬休 → 已开工
进度表
    刘洋 | 进度表，截至 2023-03-08：3 个项目，红 1，黄 0
         | 🔴 JY-05 会展配套酒店 · 已开工
         | 　🔴 入统，2023-03-06 起
         | 🟢 JY-01 中铁会展中心 · 在建
         | 　进度 65%（2023-03-08 王建国 ○）
         | 🟢 JY-09 会展物流中心 · 在建
陈静 @ private: /table
    陈静 | 进度表，截至 2023-03-08：6 个项目，红 1，黄 0
         | 🔴 JY-05 会展配套酒店 · 已开工
         | 　🔴 入统，2023-03-06 起
         | 🟢 JY-01 中铁会展中心 · 在建
         | 　进度 65%（2023-03-08 王建国 ○）
         | 🟢 JY-02 中法智能产业园 · 在建
         | 🟢 JY-09 会展物流中心 · 在建
         | 🟢 JY-12 产业园二期标准厂房 · 在建
         | 🟢 JY-15 光电子产业楼 · 在建
/table 红
    陈静 | 进度表，截至 2023-03-08：1 个项目，红 1，黄 0
         | 🔴 JY-05 会展配套酒店 · 已开工
         | 　🔴 入统，2023-03-06 起
/table park
    陈静 | 进度表，截至 2023-03-08：3 个项目，红 0，黄 0
         | 🟢 JY-02 中法智能产业园 · 在建
         | 🟢 JY-12 产业园二期标准厂房 · 在建
         | 🟢 JY-15 光电子产业楼 · 在建
/table 2023-01-01
    陈静 | 进度表，截至 2023-01-01：6 个项目，红 0，黄 0
         | 🟢 JY-01 中铁会展中心 · 在建
         | 🟢 JY-02 中法智能产业园 · 在建
         | 🟢 JY-05 会展配套酒店 · 冬休
         | 🟢 JY-09 会展物流中心 · 在建
         | 🟢 JY-12 产业园二期标准厂房 · 在建
         | 🟢 JY-15 光电子产业楼 · 在建
/table 冬休
    陈静 | 没有符合的项目。
/source JY-05 灯
    陈静 | JY-05 会展配套酒店
         | 　🔴 入统，2023-03-06 起
         | 　规则：开工 1 个月未入统亮黄灯，2 个月亮红灯
/source JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 65% 三层顶板浇完 —— 王建国 ○
         | ○ 口头或文字上报
/source JY-01 阶段
    陈静 | JY-01 中铁会展中心
         | 在建
         | 来自项目清单。
/source JY-09 进度
    陈静 | JY-09 会展物流中心
         | 还没有人报过。
/source JY-01 天气
    陈静 | 没有这个选项。这样写：/source 编号 进度 · 一个数是谁说的（来源）
at 2023-03-15 10:00
    park | 📋 产业园专班 · 3月14日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月14日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-01 中铁会展中心 · 王建国
         | JY-05 会展配套酒店 · 王建国
         | JY-09 会展物流中心 · 王建国
    expo | 📅 会展中心专班周报 · 3月6日–3月12日
         | 重点项目 3 个，1 个有消息，红 1，黄 0
         | 问题：新增 0，解决 0，未解决 0
         |
         | 有进展（2）
         | 🟢 JY-01 中铁会展中心 · 进度 65%
         | 🔴 JY-05 会展配套酒店 · 冬休 → 已开工
         | [详细] [表格]
    陈静 | 🌅 全区 · 3月15日早报
         |
         | 3月14日没有消息（6）
         | JY-01 中铁会展中心 · 王建国
         | JY-02 中法智能产业园 · 赵强
         | JY-05 会展配套酒店 · 王建国
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月14日报送 0/6 个项目
         | 会展中心专班 0/3
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 已开工 1、在建 5
         | 开（复）工计划 3 个，已开（复）工 3 个，开复工率 100%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 2 个
    陈静 | 📅 全区周报 · 3月6日–3月12日
         | 重点项目 6 个，1 个有消息，红 1，黄 0
         | 问题：新增 0，解决 0，未解决 0
         |
         | 有进展（2）
         | 🟢 JY-01 中铁会展中心 · 进度 65%
         | 🔴 JY-05 会展配套酒店 · 冬休 → 已开工
         | [详细] [表格]
/table 黄
    陈静 | 进度表，截至 2023-03-15：1 个项目，红 0，黄 1
         | 🟡 JY-01 中铁会展中心 · 在建
         | 　进度 65%（2023-03-08 王建国 ○） ⌛
         | 　🟡 报送，2023-03-14 起
/source JY-01 灯
    陈静 | JY-01 中铁会展中心
         | 　🟡 报送，2023-03-14 起
         | 　规则：超过 3 个工作日没有消息亮黄灯，7 个亮红灯
         | 　算法：2023-03-08 之后 4 个工作日
# Behind its time, and a node gone by.
赵强 @ private: /invest JY-02 1月 100万元
    赵强 | (✍)
节点 JY-02 主体封顶 预计 3月20日
    赵强 | (✍)
Pierre @ private: /node JY-02 topped out plan 2023-03-01
    Pierre Martin | (✍)
/table
    Pierre Martin | Progress table as at 2023-03-15: 3 projects, 0 red, 1 yellow
                  | 🟡 JY-02 China-France Intelligent Industrial Park · under construction
                  | 　Investment this year up to January: RMB 1 million, 0.95% of the plan (time gone by: 8.33%)
                  | 　🟡 key node, since 2023-03-02
                  | 🟢 JY-12 Park Phase II Workshops · under construction
                  | 🟢 JY-15 Optoelectronics Building · under construction
/source JY-02 investment
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | 　Investment this year up to January: RMB 1 million, 0.95% of the plan (time gone by: 8.33%) — 赵强 ○
                  | ○ told
/source JY-02 lights
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | 　🟡 key node, since 2023-03-02
                  | 　Rule: yellow after the planned day of a node, red 31 days after it
/table expo
    Pierre Martin | There is no such team. You can write: park.
/table tomorrow
    Pierre Martin | That day has not come yet. It goes like this: /table TEAM STAGE red DAY by progress file · the progress table, or part of it; as a workbook with “file”
/source JY-01 progress
    Pierre Martin | JY-01 is not one of your projects here.
/source JY-02 stage
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | under construction
                  | From the list of projects.
王建国 @ expo: 进度表
    expo | 进度表，截至 2023-03-15：3 个项目，红 1，黄 1
         | 🔴 JY-05 会展配套酒店 · 已开工
         | 　🔴 入统，2023-03-06 起
         | 　🟡 报送，2023-03-14 起
         | 🟡 JY-01 中铁会展中心 · 在建
         | 　进度 65%（2023-03-08 王建国 ○） ⌛
         | 　🟡 报送，2023-03-14 起
         | 🟢 JY-09 会展物流中心 · 在建
王建国 @ expo: 进度表发我一下
# In another order.
陈静 @ private: 进度表 会展中心专班 按编号
    陈静 | 进度表，截至 2023-03-15：3 个项目，红 1，黄 1
         | 🟡 JY-01 中铁会展中心 · 在建
         | 　进度 65%（2023-03-08 王建国 ○） ⌛
         | 　🟡 报送，2023-03-14 起
         | 🔴 JY-05 会展配套酒店 · 已开工
         | 　🔴 入统，2023-03-06 起
         | 　🟡 报送，2023-03-14 起
         | 🟢 JY-09 会展物流中心 · 在建
Pierre @ private: /table by progress
    Pierre Martin | Progress table as at 2023-03-15: 3 projects, 0 red, 1 yellow
                  | 🟡 JY-02 China-France Intelligent Industrial Park · under construction
                  | 　Investment this year up to January: RMB 1 million, 0.95% of the plan (time gone by: 8.33%)
                  | 　🟡 key node, since 2023-03-02
                  | 🟢 JY-12 Park Phase II Workshops · under construction
                  | 🟢 JY-15 Optoelectronics Building · under construction

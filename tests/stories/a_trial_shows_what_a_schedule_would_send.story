# What each schedule would send now goes to who asked, and to nobody else: all that a reminder would ask, a morning, a week.
陈静 @ private: 节点 JY-01 主体封顶 计划 2023-03-09
    陈静 | (✍)
王建国 @ expo: 问题 JY-09 电梯井图纸没到
    expo | 🔶 问题 1 已记下 · JY-09
         | 电梯井图纸没到
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 住建局
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    刘洋 | 问题 1 · JY-09 会展物流中心
         | 电梯井图纸没到
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 住建局
         | [签收] [已办结] [升级]
刘洋 @ private: 日程 1 试发
    刘洋 | 试发，只有您看得到：
         | 有 1 件事想请您回一句：
         | JY-01 中铁会展中心 · 主体封顶 应于3月9日完成，还有 1 个工作日
         |
         | 完成了写：节点 JY-01 主体封顶 完成；要推迟写：节点 JY-01 主体封顶 预计 5月20日。
日程 7 试发
    刘洋 | 试发，只有您看得到：
         | 🌅 会展中心专班 · 3月8日早报
         |
         | 轮到您的问题（1）
         | 1 JY-09 电梯井图纸没到（0 天） · 专班 3月9日
         |
         | 节点到期与临近（1）
         | JY-01 中铁会展中心 · 主体封顶：计划 3月9日，还有 1 天
         |
         | 春季开工：离4月30日还有 37 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
日程 8 试发
    刘洋 | 试发，只有您看得到：
         | 📅 会展中心专班周报 · 3月6日–3月7日
         | 重点项目 3 个，0 个有消息，红 0，黄 0
         | 问题：新增 0，解决 0，未解决 1
         |
         | 节点到期与临近（1）
         | JY-01 中铁会展中心 · 主体封顶：计划 3月9日，还有 1 天
Pierre @ private: /schedule 4 test
    Pierre Martin | A trial, seen by you only:
                  | 8 March: these 3 projects have no report yet today. When you have a moment:
                  | JY-02 China-France Intelligent Industrial Park
                  | JY-12 Park Phase II Workshops
                  | JY-15 Optoelectronics Building
                  |
                  | For example: /progress JY-02 65 slab of floor 3 poured. If nothing changed: /progress JY-02 no change.
/schedule 10 test
    Pierre Martin | A trial: there is nothing to say now. If it stays so, nothing is sent.
/schedule 11 test
    Pierre Martin | A trial: there is nothing to say now. If it stays so, nothing is sent.
陈静 @ private: 日程 13 试发
    陈静 | 试发：现在没有可说的，到时如果还是这样，就不发。
日程 14 试发
    陈静 | 试发，只有您看得到：
         | 🌅 全区 · 3月8日早报
         |
         | 3月7日没有消息（5）
         | JY-01 中铁会展中心 · 王建国
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月7日报送 0/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 37 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案

# Who has the move has blocked Daybook: it falls to the coordinators, never to nobody.
刘洋 @ private: block
王建国 @ expo: 问题 JY-01 图纸没到
    expo | 🔶 问题 1 已记下 · JY-01
         | 图纸没到
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 住建局
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    陈静 | 问题 1 · JY-01 中铁会展中心
         | 图纸没到
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 住建局
         | [升级]
wait 5
# Back again, they are told themselves.
刘洋 @ private: unblock
    刘洋 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
王建国 @ expo: 问题 JY-09 道路没通
    expo | 🔶 问题 2 已记下 · JY-09
         | 道路没通
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | 回复本条可以补充；解决后发 /close 2 结果。
         | [签收] [已办结] [升级]
    陈静 | 🔶 问题 2 · JY-09 道路没通
         | 按类别没有找到牵头单位，请指定：/route 2 单位
    刘洋 | 问题 2 · JY-09 会展物流中心
         | 道路没通
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | [签收] [已办结] [升级]
wait 5
# What was to be told in the morning goes to others where they have blocked it meanwhile.
at 23:00
王建国 @ expo: 问题 JY-05 图纸没到
    expo | 🔶 问题 3 已记下 · JY-05
         | 图纸没到
         | 待签收：专班（刘洋），3月10日 08:30 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 住建局
         | 相似：1 JY-01
         | 回复本条可以补充；解决后发 /close 3 结果。
         | [签收] [已办结] [升级]
刘洋 @ private: block
at 2023-03-09 08:40
    park | 📋 产业园专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         |
         | 当日消息（2 个项目）
         | JY-01 中铁会展中心
         | · 问题 1 图纸没到 —— 王建国 ○
         | JY-09 会展物流中心
         | · 问题 2 道路没通 —— 王建国 ○
         |
         | 未解决的问题（2）
         | 1 JY-01 图纸没到（0 天） · 专班 3月9日
         | 2 JY-09 道路没通（0 天） · 专班 3月9日
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 3月9日早报
         |
         | 3月8日没有消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月8日报送 2/5 个项目
         | 会展中心专班 2/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 36 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
    陈静 | 问题 3 · JY-05 会展配套酒店
         | 图纸没到
         | 王建国 3月8日 提出，已 1 天
         | 待签收：专班（刘洋），3月10日 08:30 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 住建局
         | 相似：1 JY-01
         | [升级]

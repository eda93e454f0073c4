# On the way to its start a project owes no reports, but its next document; who leads the team is asked where nobody prepares the papers.
陈静 @ private: /stage JY-05 具备开工条件
    陈静 | JY-05：冬休 → 具备开工条件
王建国 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
王建国 @ expo: 进度 JY-09 10% 场平
    expo | (✍)
刘洋 @ expo: 问题 JY-01 电业局不回复
    expo | 🔶 问题 1 已记下 · JY-01
         | 电业局不回复
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
at 17:00
    刘洋 | 有 1 件事想请您回一句：
         | JY-05 会展配套酒店 · 下一份手续：建设用地规划许可证
         |
         | 回一句到哪一步了：手续 JY-05 建设用地规划许可证 办理中（或 已取得、不需要）。
         | [知道了] [稍后] [今天休假] [请人代]
    赵强 | 3月8日，这 1 个项目还没有今天的消息，请有空时回一句：
         | JY-02 中法智能产业园
         |
         | 例如：进度 JY-02 65% 今天浇完三层顶板。没有变化就写：进度 JY-02 无变化。
         | [JY-02 无变化] [知道了] [稍后] [今天休假] [请人代]
    孙丽 | 3月8日，这 2 个项目还没有今天的消息，请有空时回一句：
         | JY-12 产业园二期标准厂房
         | JY-15 光电子产业楼
         |
         | 例如：进度 JY-12 65% 今天浇完三层顶板。没有变化就写：进度 JY-12 无变化。
         | [JY-12 无变化] [JY-15 无变化] [知道了] [稍后] [今天休假] [请人代]
刘洋 @ private: /language en
    刘洋 | All right, English from now on.
    刘洋 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
/asks
    刘洋 | One thing to ask you about:
         | JY-05 Expo Hotel · next document: land use planning permit
         |
         | How far is it? /gate JY-05 land use planning permit in hand (or granted, not needed).
         | [Noted] [Later] [On leave today] [Ask somebody else]
/gate JY-05 land use planning permit in hand
    刘洋 | (✍)
/asks
    刘洋 | Nothing waits for you now.
# An issue without a word for five working days is asked about once, and then again only after something has been said.
at 2023-03-15 16:00
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
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 未解决的问题（1）
         | 1 JY-01 电业局不回复（7 天） · 专班 3月9日
         |
         | 另有 1 个项目今天不需报。
    expo | 📅 会展中心专班周报 · 3月6日–3月12日
         | 重点项目 3 个，3 个有消息，红 0，黄 0
         | 问题：新增 1，解决 0，未解决 1
         |
         | 有进展（3）
         | 🟢 JY-01 中铁会展中心 · 进度 65%
         | 🟢 JY-05 会展配套酒店 · 冬休 → 具备开工条件
         | 🟢 JY-09 会展物流中心 · 进度 10%
         | [表格]
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 刘洋 3月8日 提出，已 7 天
         | 待签收：供电公司（陈静），3月16日 16:00 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供电公司
         | [升级]
    陈静 | 📅 全区周报 · 3月6日–3月12日
         | 重点项目 6 个，3 个有消息，红 0，黄 0
         | 问题：新增 1，解决 0，未解决 1
         |
         | 有进展（3）
         | 🟢 JY-01 中铁会展中心 · 进度 65%
         | 🟢 JY-05 会展配套酒店 · 冬休 → 具备开工条件
         | 🟢 JY-09 会展物流中心 · 进度 10%
         | [详细] [表格]
    陈静 | 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 刘洋 3月8日 提出，已 7 天
         | 待签收：供电公司（陈静），3月16日 16:00 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供电公司
         | [签收] [已办结] [升级]
    刘洋 | 🔶 Issue 1 · JY-01 电业局不回复
         | It has gone on to the next; nothing more is asked of you.
         | To be signed for: Power Company (陈静), by 16 March 16:00 (one working day)
王建国 @ expo: 进度 JY-01 66% 四层钢筋
    expo | (✍)
王建国 @ expo: 进度 JY-09 11% 场平
    expo | (✍)
at 17:00
    刘洋 | One thing to ask you about:
         | JY-01 CREC Expo Center · issue 1, without a word since 8 March
         |
         | If it is settled: /close 1 how. If not, please answer with how it stands.
         | [Noted] [Later] [On leave today] [Ask somebody else]
    赵强 | 3月15日，这 1 个项目还没有今天的消息，请有空时回一句：
         | JY-02 中法智能产业园
         |
         | 例如：进度 JY-02 65% 今天浇完三层顶板。没有变化就写：进度 JY-02 无变化。
         | [JY-02 无变化] [知道了] [稍后] [今天休假] [请人代]
    孙丽 | 3月15日，这 2 个项目还没有今天的消息，请有空时回一句：
         | JY-12 产业园二期标准厂房
         | JY-15 光电子产业楼
         |
         | 例如：进度 JY-12 65% 今天浇完三层顶板。没有变化就写：进度 JY-12 无变化。
         | [JY-12 无变化] [JY-15 无变化] [知道了] [稍后] [今天休假] [请人代]
刘洋 @ private: press Noted
    刘洋 | (for a moment) Done
    刘洋 | (edited) One thing to ask you about:
         | JY-01 CREC Expo Center · issue 1, without a word since 8 March · noted
next working day
    park | 📋 产业园专班 · 3月15日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月15日日报
         |
         | 当日消息（2 个项目）
         | JY-01 中铁会展中心
         | · 进度 66% 四层钢筋 —— 王建国 ○
         | JY-09 会展物流中心
         | · 进度 11% 场平 —— 王建国 ○
         |
         | 未解决的问题（1）
         | 1 JY-01 电业局不回复（8 天） · 供电公司 3月16日
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 3月16日早报
         |
         | 还没有回音的问题（1）
         | 1 JY-01 电业局不回复（8 天） · 供电公司 3月16日 · 3月8日 提出，没人签收
         |
         | 3月15日没有消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 升级的问题（1）
         | 1 JY-01 电业局不回复（8 天） · 供电公司 3月16日
         |
         | 亮灯有变化（2）
         | 🟢 JY-01 中铁会展中心 · 报送，已恢复正常
         | 🟢 JY-09 会展物流中心 · 报送，已恢复正常
         |
         | 3月15日报送 2/5 个项目
         | 会展中心专班 2/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 具备开工条件 1、在建 5
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 31 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 建设用地规划许可证
    刘洋 | 🌅 Expo Center team · Morning of 16 March
         |
         | Open issues (1)
         | 1 JY-01 电业局不回复 (8 days) · Power Company 16 March
         |
         | spring start, 30 April: 31 working days left, still to begin (1)
         | JY-05 Expo Hotel · lacks land use planning permit
王建国 @ expo: 进度 JY-01 67% 四层模板
    expo | (✍)
王建国 @ expo: 进度 JY-09 12% 场平
    expo | (✍)
at 17:00
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 刘洋 3月8日 提出，已 8 天
         | 待签收：包保领导（刘洋），3月17日 17:00 前（1 个工作日）
         | 第 3/6 级 包保领导 · 牵头 供电公司
    陈静 | 🔶 问题 1 · JY-01 电业局不回复
         | 已转到下一级（下一家），您这边不用再办。
         | 待签收：包保领导（刘洋），3月17日 17:00 前（1 个工作日）
    陈静 | (edited) 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 刘洋 3月8日 提出，已 8 天
         | 待签收：包保领导（刘洋），3月17日 17:00 前（1 个工作日）
         | 第 3/6 级 包保领导 · 牵头 供电公司
         | [升级]
    刘洋 | Issue 1 · JY-01 CREC Expo Center
         | 电业局不回复
         | 刘洋, 8 March, 8 days ago
         | To be signed for: guarantor leader (刘洋), by 17 March 17:00 (one working day)
         | Level 3 of 6: guarantor leader · lead body Power Company
         | [Sign for it] [Handled]
    刘洋 | 📄 Issue 1 · JY-01 CREC Expo Center
         | Stuck: 电业局不回复
         | 刘洋, 8 March, 8 days ago
         | Level 3 of 6, guarantor leader, since 16 March
         | What the delay costs: nobody has said
         | What was done and said:
         | · 15 March Daybook time up
         | · 16 March Daybook time up
         | To be decided by guarantor leader 刘洋, by 17 March 17:00: how it is solved, who leads, and by when
         | /decide 1 words · /askback 1 words · /route 1 BODY
         | [Agreed] [Ask back] [Refer]
    赵强 | 3月16日，这 1 个项目还没有今天的消息，请有空时回一句：
         | JY-02 中法智能产业园
         |
         | 例如：进度 JY-02 65% 今天浇完三层顶板。没有变化就写：进度 JY-02 无变化。
         | [JY-02 无变化] [知道了] [稍后] [今天休假] [请人代]
    孙丽 | 3月16日，这 2 个项目还没有今天的消息，请有空时回一句：
         | JY-12 产业园二期标准厂房
         | JY-15 光电子产业楼
         |
         | 例如：进度 JY-12 65% 今天浇完三层顶板。没有变化就写：进度 JY-12 无变化。
         | [JY-12 无变化] [JY-15 无变化] [知道了] [稍后] [今天休假] [请人代]

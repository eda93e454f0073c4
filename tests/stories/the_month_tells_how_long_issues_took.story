# 月报里有问题用时：按级别和单位，不排名次，不点人。
# In English, too, for who reads it so.
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
王建国 @ expo: /issue JY-01 电业局不回复
    expo | 🔶 问题 1 已记下 · JY-01
         | 电业局不回复
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    刘洋 | 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | [签收] [已办结] [升级]
wait 3600
刘洋 @ private: 签收 1
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 办理中：专班（刘洋），3月13日 09:01 前（3 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | [已办结] [升级]
    刘洋 | (✍)
    刘洋 | (edited) 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 办理中：专班（刘洋），3月13日 09:01 前（3 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | [已办结] [升级]
    王建国 | 🔶 问题 1 · JY-01 电业局不回复
           | 有新进展。
           | 办理中：专班（刘洋），3月13日 09:01 前（3 个工作日）
wait 7200
刘洋 @ private: 办结 1 已送电
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 已办结，等报告人（王建国）确认
         | 第 1/6 级 专班 · 牵头 供电公司
         | [解决了] [没解决] [过一天再说]
    刘洋 | 🔶 问题 1 · JY-01 电业局不回复
         | 已办结，等报告人（王建国）确认
    刘洋 | (edited) 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 已办结，等报告人（王建国）确认
         | 第 1/6 级 专班 · 牵头 供电公司
    王建国 | 问题 1 · JY-01 中铁会展中心
           | 电业局不回复
           | 王建国 3月8日 提出，已 0 天
           | 已办结，等报告人（王建国）确认
           | 第 1/6 级 专班 · 牵头 供电公司
           | [解决了] [没解决] [过一天再说]
王建国 @ private: 销号 1 好了
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 3月8日 由 王建国 销号：好了
    刘洋 | 🔶 问题 1 · JY-01 电业局不回复
         | 王建国：已解决
         | 好了
    刘洋 | (edited) 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 3月8日 由 王建国 销号：好了
    王建国 | ✅ 问题 1 已销号 · 王建国
    王建国 | (edited) 问题 1 · JY-01 中铁会展中心
           | 电业局不回复
           | 王建国 3月8日 提出，已 0 天
           | 3月8日 由 王建国 销号：好了
at 2023-04-03 10:00
    park | 📋 产业园专班 · 3月31日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月31日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    expo | 📅 会展中心专班月报 · 3月1日–4月2日
         | 重点项目 3 个，1 个有消息，红 1，黄 0
         | 问题：新增 1，解决 1，未解决 0
         |
         | 问题用时（工作时间，中位数）
         | 专班 · 签收 1 个 1 小时 0 分 · 办结 1 个 2 小时 58 分
         | [详细] [表格]
    陈静 | 🌅 The district · Morning of 3 April
         |
         | Without a report for 31 March–2 April (5)
         | JY-01 CREC Expo Center · 王建国
         | JY-02 China-France Intelligent Industrial Park · 赵强
         | JY-09 Expo Logistics Hub · 王建国
         | JY-12 Park Phase II Workshops · 孙丽
         | JY-15 Optoelectronics Building · 孙丽
         |
         | Reported for 31 March–2 April: 0 of 5 projects
         | Expo Center team 0/2
         | Industrial Park team 0/3
         |
         | Key projects: 6
         | under construction 5, winter stop 1
         | To start or resume: 3; begun: 2 (66.67%)
         | spring resumption: 1; begun: 1
         | spring start: 2; begun: 1
         |
         | spring start, 30 April: 19 working days left, still to begin (1)
         | JY-05 Expo Hotel · lacks implementation plan
    陈静 | 📅 The district · Month of 1 March–2 April
         | 6 key projects, 1 with reports, 1 red, 0 yellow
         | Issues: 1 new, 1 closed, 0 open
         |
         | How long issues took (working time, median)
         | special team · signed for: 1, 1 h 0 min · handled: 1, 2 h 58 min
         | [Details] [Workbook]
    刘洋 | 🌅 会展中心专班 · 4月3日早报
         |
         | 春季开工：离4月30日还有 19 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
陈静 @ private: /issues times march
    陈静 | How long issues took, 2023-03-01 to 2023-03-31 (working time, median)
         | special team
         | special team · signed for: 1, 1 h 0 min · handled: 1, 2 h 58 min

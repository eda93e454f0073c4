# Whoever has the move of an issue can be reminded of it later; its deadline stays.
Pierre Martin @ park: /issue JY-02 no power on the site
    park | 🔶 Issue 1 recorded · JY-02
         | no power on the site
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · lead body Power Company
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Sign for it] [Handled] [Send up]
Pierre Martin @ park: reply /snooze afternoon
    park | All right, I will remind you of issue 1 on 8 March 14:00. Its deadline stays: 9 March 09:01.
at 14:01
    Pierre Martin | 🔶 Issue 1 · JY-02 no power on the site
                  | You wanted to be reminded now.
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | [Sign for it] [Handled] [Send up]
赵强 @ private: /language en
    赵强 | All right, English from now on.
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
赵强 @ private: /snooze 1 tomorrow
    赵强 | That step of issue 1 is not yours to take: it is with the special team.
Pierre Martin @ private: /snooze 9 tomorrow
    Pierre Martin | There is no issue 9 that you can see here.
Pierre Martin @ private: /snooze 1 whenever
    Pierre Martin | I could not read the day. Please write it like 2023-09-30, 9/30, 30 September, today or yesterday. It goes like this: /snooze 1h, afternoon, next working day or 3/20 · ask me again then; an issue: /snooze NUMBER 1h
Pierre Martin @ private: /sign 1
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | no power on the site
         | Pierre Martin 3月8日 提出，已 0 天
         | 办理中：专班（Pierre Martin），3月13日 09:01 前（3 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | [已办结] [升级]
    Pierre Martin | (✍)
Pierre Martin @ private: /snooze 1 1 hour
    Pierre Martin | All right, I will remind you of issue 1 on 8 March 15:05. Its deadline stays: 13 March 09:01.
wait 3700
    Pierre Martin | 🔶 Issue 1 · JY-02 no power on the site
                  | You wanted to be reminded now.
                  | In hand: special team (Pierre Martin), by 13 March 09:01 (3 working days)
                  | [Handled] [Send up]
# Once it is handled, whoever reported it has the move, and no clock runs.
Pierre Martin @ private: /handled 1 the grid is back
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | no power on the site
         | Pierre Martin 3月8日 提出，已 0 天
         | 已办结，等报告人（Pierre Martin）确认
         | 第 1/6 级 专班 · 牵头 供电公司
         | [解决了] [没解决] [过一天再说]
    Pierre Martin | 🔶 Issue 1 · JY-02 no power on the site
                  | Handled; whoever reported it (Pierre Martin) is asked whether it is solved
Pierre Martin @ private: /snooze 1 tomorrow
    Pierre Martin | All right, I will remind you of issue 1 on 9 March 09:00.
Pierre Martin @ private: /close 1 it works
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | no power on the site
         | Pierre Martin 3月8日 提出，已 0 天
         | 3月8日 由 Pierre Martin 销号：it works
    Pierre Martin | ✅ Issue 1 closed · Pierre Martin
# What has ended is not mentioned again.
next working day
    park | 📋 产业园专班 · 3月8日日报
         |
         | 当日消息（1 个项目）
         | JY-02 中法智能产业园
         | · 问题 1 销号 it works —— Pierre Martin ○
         | · 问题 1 no power on the site —— Pierre Martin ○
         |
         | 还缺消息（2）
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 3月9日早报
         |
         | 3月8日没有消息（4）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月8日报送 1/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 1/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 36 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
Pierre Martin @ private: /snooze 1 afternoon
    Pierre Martin | Issue 1 was closed before.

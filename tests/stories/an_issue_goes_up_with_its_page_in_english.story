周敏 @ private: /language en
    周敏 | All right, English from now on.
    周敏 | (menu) progress issue promise undo last for stage gate node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda sign handled moretime escalate deescalate close reopen page decide askback notices template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
孙丽 @ private: /language en
    孙丽 | All right, English from now on.
    孙丽 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ private: /body power company liaison 孙丽
    陈静 | 记下了：找供电公司，就找 孙丽。
    孙丽 | You are liaison of the Power Company now: what it is to do comes to you. /body shows all bodies.
    孙丽 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
赵强 @ private: /language en
    赵强 | All right, English from now on.
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
赵强 @ private: /issue JY-02 no answer from the grid, two crews idle
    陈静 | 🔶 问题 1 · JY-02 no answer from the grid, two crews idle
         | 按类别没有找到牵头单位，请指定：/route 1 单位
    赵强 | 🔶 Issue 1 recorded · JY-02
         | no answer from the grid, two crews idle
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Send up]
    Pierre Martin | Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the grid, two crews idle
                  | 赵强, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · no lead body yet
                  | [Sign for it] [Handled] [Send up]
陈静 @ private: /route 1 power company
    陈静 | 🔶 问题 1 · JY-02 no answer from the grid, two crews idle
         | 待签收：专班（Pierre Martin），3月9日 09:01 前（1 个工作日）
    赵强 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 0 days ago
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · lead body Power Company
         | [Send up]
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the grid, two crews idle
                  | 赵强, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · lead body Power Company
                  | [Sign for it] [Handled] [Send up]
Pierre Martin @ private: /escalate 1 asked three times
    赵强 | 🔶 Issue 1 · JY-02 no answer from the grid, two crews idle
         | It has moved.
         | To be signed for: Power Company (孙丽), by 9 March 09:01 (one working day)
    赵强 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 0 days ago
         | To be signed for: Power Company (孙丽), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Power Company
    孙丽 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 0 days ago
         | To be signed for: Power Company (孙丽), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Power Company
         | [Sign for it] [Handled] [Send up]
    Pierre Martin | 🔶 Issue 1 · JY-02 no answer from the grid, two crews idle
                  | To be signed for: Power Company (孙丽), by 9 March 09:01 (one working day)
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the grid, two crews idle
                  | 赵强, 8 March, 0 days ago
                  | To be signed for: Power Company (孙丽), by 9 March 09:01 (one working day)
                  | Level 2 of 6: responsible department · lead body Power Company
                  | [Send up]
wait 700
孙丽 @ private: /escalate 1 the route is for the district to choose
    赵强 | 🔶 Issue 1 · JY-02 no answer from the grid, two crews idle
         | It has moved.
         | To be signed for: guarantor leader (周敏), by 9 March 09:12 (one working day)
    赵强 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 0 days ago
         | To be signed for: guarantor leader (周敏), by 9 March 09:12 (one working day)
         | Level 3 of 6: guarantor leader · lead body Power Company
    孙丽 | 🔶 Issue 1 · JY-02 no answer from the grid, two crews idle
         | To be signed for: guarantor leader (周敏), by 9 March 09:12 (one working day)
    孙丽 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 0 days ago
         | To be signed for: guarantor leader (周敏), by 9 March 09:12 (one working day)
         | Level 3 of 6: guarantor leader · lead body Power Company
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the grid, two crews idle
                  | 赵强, 8 March, 0 days ago
                  | To be signed for: guarantor leader (周敏), by 9 March 09:12 (one working day)
                  | Level 3 of 6: guarantor leader · lead body Power Company
    周敏 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 0 days ago
         | To be signed for: guarantor leader (周敏), by 9 March 09:12 (one working day)
         | Level 3 of 6: guarantor leader · lead body Power Company
         | [Sign for it] [Handled] [Send up]
    周敏 | 📄 Issue 1 · JY-02 China-France Intelligent Industrial Park
         | Stuck: no answer from the grid, two crews idle
         | 赵强, 8 March, 0 days ago
         | Level 3 of 6, guarantor leader, since 8 March
         | What the delay costs:
         | · two crews idle · 赵强 8 March
         | What was done and said:
         | · 8 March 陈静 given to Power Company
         | · 8 March Pierre Martin sent up: asked three times
         | · 8 March 孙丽 sent up: the route is for the district to choose
         | To be decided by guarantor leader 周敏, by 9 March 09:12: how it is solved, who leads, and by when
         | /decide 1 words · /askback 1 words · /route 1 BODY
         | [Agreed] [Ask back] [Refer]
wait 60
孙丽 @ private: /decide 1 the southern route
    孙丽 | That step of issue 1 is not yours to take: it is with the guarantor leader.
王建国 @ private: /page 1
    王建国 | 没有您（在这里）能看到的问题 1。
周敏 @ private: /askback 1
    周敏 | A few words are missing. It goes like this: /askback NUMBER words · ask the level below to say more
周敏 @ private: /askback 1 what does each cost?
    赵强 | 🔶 Issue 1 · JY-02 no answer from the grid, two crews idle
         | 周敏 asks: what does each cost?
         | Asked back: Power Company (孙丽) is to say more, by 9 March 09:13 (one working day)
    赵强 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 0 days ago
         | Asked back: Power Company (孙丽) is to say more, by 9 March 09:13 (one working day)
         | Level 3 of 6: guarantor leader · lead body Power Company
    孙丽 | 🔶 Issue 1 · JY-02 no answer from the grid, two crews idle
         | 周敏 asks: what does each cost?
         | Asked back: Power Company (孙丽) is to say more, by 9 March 09:13 (one working day)
    孙丽 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 0 days ago
         | Asked back: Power Company (孙丽) is to say more, by 9 March 09:13 (one working day)
         | Level 3 of 6: guarantor leader · lead body Power Company
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the grid, two crews idle
                  | 赵强, 8 March, 0 days ago
                  | Asked back: Power Company (孙丽) is to say more, by 9 March 09:13 (one working day)
                  | Level 3 of 6: guarantor leader · lead body Power Company
    周敏 | 🔶 Issue 1 · JY-02 no answer from the grid, two crews idle
         | Asked back: Power Company (孙丽) is to say more, by 9 March 09:13 (one working day)
    周敏 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 0 days ago
         | Asked back: Power Company (孙丽) is to say more, by 9 March 09:13 (one working day)
         | Level 3 of 6: guarantor leader · lead body Power Company
# Nobody answers: it goes back to who asked.
next working day
    park | 📋 产业园专班 · 3月8日日报
         |
         | 当日消息（1 个项目）
         | JY-02 中法智能产业园
         | · 问题 1 no answer from the grid, two crews idle —— 赵强 ○
         |
         | 还缺消息（2）
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 未解决的问题（1）
         | 1 JY-02 no answer from the grid, two crews idle（1 天） · 供电公司 3月9日
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
         | 升级的问题（1）
         | 1 JY-02 no answer from the grid, two crews idle（1 天） · 供电公司 3月9日
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
    Pierre Martin | 🌅 Industrial Park team · Morning of 9 March
                  |
                  | Open issues (1)
                  | 1 JY-02 no answer from the grid, two crews idle (1 day) · Power Company 9 March
    周敏 | 🌅 Projects you stand for · Morning of 9 March
         |
         | Open issues (1)
         | 1 JY-02 no answer from the grid, two crews idle (1 day) · Power Company 9 March
wait 7200
    赵强 | 🔶 Issue 1 · JY-02 no answer from the grid, two crews idle
         | It has moved.
         | In hand: guarantor leader (周敏), by 15 March 09:12 (5 working days)
    赵强 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 1 day ago
         | In hand: guarantor leader (周敏), by 15 March 09:12 (5 working days)
         | Level 3 of 6: guarantor leader · lead body Power Company
    孙丽 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 1 day ago
         | In hand: guarantor leader (周敏), by 15 March 09:12 (5 working days)
         | Level 3 of 6: guarantor leader · lead body Power Company
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the grid, two crews idle
                  | 赵强, 8 March, 1 day ago
                  | In hand: guarantor leader (周敏), by 15 March 09:12 (5 working days)
                  | Level 3 of 6: guarantor leader · lead body Power Company
    周敏 | 🔶 Issue 1 · JY-02 no answer from the grid, two crews idle
         | Your move.
         | In hand: guarantor leader (周敏), by 15 March 09:12 (5 working days)
         | [Handled] [Send up]
    周敏 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 1 day ago
         | In hand: guarantor leader (周敏), by 15 March 09:12 (5 working days)
         | Level 3 of 6: guarantor leader · lead body Power Company
         | [Handled] [Send up]
周敏 @ private: /page 1
    周敏 | 📄 Issue 1 · JY-02 China-France Intelligent Industrial Park
         | Stuck: no answer from the grid, two crews idle
         | 赵强, 8 March, 1 day ago
         | Level 3 of 6, guarantor leader, since 8 March
         | What the delay costs:
         | · two crews idle · 赵强 8 March
         | What was done and said:
         | · 8 March 陈静 given to Power Company
         | · 8 March Pierre Martin sent up: asked three times
         | · 8 March 孙丽 sent up: the route is for the district to choose
         | · 8 March 周敏 asked back: what does each cost?
         | · 9 March Daybook time up
         | To be decided by guarantor leader 周敏, by 15 March 09:12: how it is solved, who leads, and by when
         | /decide 1 words · /askback 1 words · /route 1 BODY
         | [Agreed] [Refer]
press Agreed
    赵强 | 🔶 Issue 1 · JY-02 no answer from the grid, two crews idle
         | 周敏 has decided: agreed
         | To be signed for: Power Company (孙丽), by 10 March 11:04 (one working day)
    赵强 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 1 day ago
         | To be signed for: Power Company (孙丽), by 10 March 11:04 (one working day)
         | Level 2 of 6: responsible department · lead body Power Company
    孙丽 | 🔶 Issue 1 · JY-02 no answer from the grid, two crews idle
         | 周敏 has decided: agreed
         | To be signed for: Power Company (孙丽), by 10 March 11:04 (one working day)
    孙丽 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 1 day ago
         | To be signed for: Power Company (孙丽), by 10 March 11:04 (one working day)
         | Level 2 of 6: responsible department · lead body Power Company
         | [Sign for it] [Handled] [Send up]
    Pierre Martin | 🔶 Issue 1 · JY-02 no answer from the grid, two crews idle
                  | 周敏 has decided: agreed
                  | To be signed for: Power Company (孙丽), by 10 March 11:04 (one working day)
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the grid, two crews idle
                  | 赵强, 8 March, 1 day ago
                  | To be signed for: Power Company (孙丽), by 10 March 11:04 (one working day)
                  | Level 2 of 6: responsible department · lead body Power Company
                  | [Send up]
    周敏 | (for a moment) Done
    周敏 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 1 day ago
         | To be signed for: Power Company (孙丽), by 10 March 11:04 (one working day)
         | Level 2 of 6: responsible department · lead body Power Company
         | [Send up]
    周敏 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the grid, two crews idle
         | 赵强, 8 March, 1 day ago
         | To be signed for: Power Company (孙丽), by 10 March 11:04 (one working day)
         | Level 2 of 6: responsible department · lead body Power Company
         | [Send up]

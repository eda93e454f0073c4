# Nobody answers: the issue climbs by itself in working time, over the holiday and its make-up day, with its arithmetic
# in every deadline.
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
赵强 @ private: /language en
    赵强 | All right, English from now on.
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ park: /language en
    park | All right, English from now on.
周敏 @ private: /language en
    周敏 | All right, English from now on.
    周敏 | (menu) progress issue promise undo last for stage gate node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda sign handled moretime escalate deescalate close reopen page decide askback notices template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ private: /body power company liaison 孙丽
    陈静 | Noted: 孙丽 is asked for the Power Company.
    孙丽 | 您现在是供电公司的联络员：要供电公司办的事会来问您。/body 可以看所有单位。
    孙丽 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ private: /body leading group liaison 刘洋
    陈静 | Noted: 刘洋 is asked for the leading group.
    刘洋 | 您现在是项目建设领导小组的联络员：要项目建设领导小组办的事会来问您。/body 可以看所有单位。
    刘洋 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled return moretime route escalate deescalate close reopen page decide askback answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
孙丽 @ private: /language en
    孙丽 | All right, English from now on.
    孙丽 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
at 2023-04-27 16:00
    park | 📋 Industrial Park team · Digest of 26 April
         | Nothing reported yet.
         |
         | Still without a report (3)
         | JY-02 China-France Intelligent Industrial Park · 赵强
         | JY-12 Park Phase II Workshops · 孙丽
         | JY-15 Optoelectronics Building · 孙丽
    expo | 📋 会展中心专班 · 4月26日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
赵强 @ park: /issue JY-02 no answer from the power company
    park | 🔶 Issue 1 recorded · JY-02
         | no answer from the power company
         | To be signed for: special team (Pierre Martin), by 28 April 16:04 (one working day)
         | Level 1 of 6: special team · lead body Power Company
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Sign for it] [Handled] [Send up]
    Pierre Martin | Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the power company
                  | 赵强, 27 April, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 28 April 16:04 (one working day)
                  | Level 1 of 6: special team · lead body Power Company
                  | [Sign for it] [Handled] [Send up]
at 2023-04-28 16:10
    park | 📋 Industrial Park team · Digest of 27 April
         |
         | Reported (1 project)
         | JY-02 China-France Intelligent Industrial Park
         | · Issue 1 no answer from the power company — 赵强 ○
         |
         | Still without a report (2)
         | JY-12 Park Phase II Workshops · 孙丽
         | JY-15 Optoelectronics Building · 孙丽
         |
         | Open issues (1)
         | 1 JY-02 no answer from the power company (1 day) · special team 28 April
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 27 April, 1 day ago
         | To be signed for: Power Company (孙丽), by 4 May 16:10 (one working day, skipping 29 April–3 May)
         | Level 2 of 6: responsible department · lead body Power Company
         | [Send up]
    expo | 📋 会展中心专班 · 4月27日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    赵强 | 🔶 Issue 1 · JY-02 no answer from the power company
         | It has moved.
         | To be signed for: Power Company (孙丽), by 4 May 16:10 (one working day, skipping 29 April–3 May)
    孙丽 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 27 April, 1 day ago
         | To be signed for: Power Company (孙丽), by 4 May 16:10 (one working day, skipping 29 April–3 May)
         | Level 2 of 6: responsible department · lead body Power Company
         | [Sign for it] [Handled] [Send up]
    Pierre Martin | 🔶 Issue 1 · JY-02 no answer from the power company
                  | It has gone on to the next; nothing more is asked of you.
                  | To be signed for: Power Company (孙丽), by 4 May 16:10 (one working day, skipping 29 April–3 May)
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the power company
                  | 赵强, 27 April, 1 day ago
                  | To be signed for: Power Company (孙丽), by 4 May 16:10 (one working day, skipping 29 April–3 May)
                  | Level 2 of 6: responsible department · lead body Power Company
                  | [Send up]
at 2023-05-04 16:10
    park | 📋 Industrial Park team · Digest of 28 April
         | Nothing reported yet.
         |
         | Still without a report (3)
         | JY-02 China-France Intelligent Industrial Park · 赵强
         | JY-12 Park Phase II Workshops · 孙丽
         | JY-15 Optoelectronics Building · 孙丽
         |
         | Open issues (1)
         | 1 JY-02 no answer from the power company (7 days) · Power Company 4 May
    park | 📅 Industrial Park team · Week of 24 April–3 May
         | 3 key projects, 1 with reports, 0 red, 0 yellow
         | Issues: 1 new, 0 closed, 1 open
         | [Details] [Workbook]
    park | 📅 Industrial Park team · Month of 3 April–3 May
         | 3 key projects, 1 with reports, 0 red, 0 yellow
         | Issues: 1 new, 0 closed, 1 open
         | [Details] [Workbook]
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 27 April, 7 days ago
         | To be signed for: guarantor leader (周敏), by 5 May 16:10 (one working day)
         | Level 3 of 6: guarantor leader · lead body Power Company
    expo | 📋 会展中心专班 · 4月28日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 📅 The district · Week of 24 April–3 May
         | 6 key projects, 1 with reports, 0 red, 0 yellow
         | Issues: 1 new, 0 closed, 1 open
         | [Details] [Workbook]
    陈静 | 📅 The district · Month of 3 April–3 May
         | 6 key projects, 1 with reports, 0 red, 0 yellow
         | Issues: 1 new, 0 closed, 1 open
         | [Details] [Workbook]
    赵强 | 🔶 Issue 1 · JY-02 no answer from the power company
         | It has moved.
         | To be signed for: guarantor leader (周敏), by 5 May 16:10 (one working day)
    孙丽 | 🔶 Issue 1 · JY-02 no answer from the power company
         | It has gone on to the next; nothing more is asked of you.
         | To be signed for: guarantor leader (周敏), by 5 May 16:10 (one working day)
    孙丽 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 27 April, 7 days ago
         | To be signed for: guarantor leader (周敏), by 5 May 16:10 (one working day)
         | Level 3 of 6: guarantor leader · lead body Power Company
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the power company
                  | 赵强, 27 April, 7 days ago
                  | To be signed for: guarantor leader (周敏), by 5 May 16:10 (one working day)
                  | Level 3 of 6: guarantor leader · lead body Power Company
    周敏 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 27 April, 7 days ago
         | To be signed for: guarantor leader (周敏), by 5 May 16:10 (one working day)
         | Level 3 of 6: guarantor leader · lead body Power Company
         | [Sign for it] [Handled] [Send up]
    周敏 | 📄 Issue 1 · JY-02 China-France Intelligent Industrial Park
         | Stuck: no answer from the power company
         | 赵强, 27 April, 7 days ago
         | Level 3 of 6, guarantor leader, since 4 May
         | What the delay costs: nobody has said
         | What was done and said:
         | · 28 April Daybook time up
         | · 4 May Daybook time up
         | To be decided by guarantor leader 周敏, by 5 May 16:10: how it is solved, who leads, and by when
         | /decide 1 words · /askback 1 words · /route 1 BODY
         | [Agreed] [Ask back] [Refer]
at 2023-05-05 16:15
    park | 📋 Industrial Park team · Digest of 4 May
         | Nothing reported yet.
         |
         | Still without a report (3)
         | JY-02 China-France Intelligent Industrial Park · 赵强
         | JY-12 Park Phase II Workshops · 孙丽
         | JY-15 Optoelectronics Building · 孙丽
         |
         | Open issues (1)
         | 1 JY-02 no answer from the power company (8 days) · guarantor leader 5 May
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 27 April, 8 days ago
         | To be signed for: leading group (刘洋), by 6 May 16:15 (one working day, make-up day 6 May)
         | Level 4 of 6: district leading group · lead body Power Company
    expo | 📋 会展中心专班 · 5月4日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    刘洋 | 问题 1 · JY-02 中法智能产业园
         | no answer from the power company
         | 赵强 4月27日 提出，已 8 天
         | 待签收：项目建设领导小组（刘洋），5月6日 16:15 前（1 个工作日，算上调休上班的5月6日）
         | 第 4/6 级 区领导小组 · 牵头 供电公司
         | [签收] [已办结]
    刘洋 | 📄 问题 1 · JY-02 中法智能产业园
         | 卡在：no answer from the power company
         | 赵强 4月27日 提出，已 8 天
         | 第 4/6 级 区领导小组，5月5日 到这一级
         | 拖延的影响：没有人说过
         | 已做和已说：
         | · 4月28日 Daybook 到期
         | · 5月4日 Daybook 到期
         | · 5月5日 Daybook 到期
         | 请 项目建设领导小组 刘洋 在 5月6日 16:15 前批示：怎么解决、由谁牵头、何时办完
         | /decide 1 批示 · /askback 1 要补充什么 · /route 1 单位
         | [同意] [请补充] [转办]
    赵强 | 🔶 Issue 1 · JY-02 no answer from the power company
         | It has moved.
         | To be signed for: leading group (刘洋), by 6 May 16:15 (one working day, make-up day 6 May)
    孙丽 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 27 April, 8 days ago
         | To be signed for: leading group (刘洋), by 6 May 16:15 (one working day, make-up day 6 May)
         | Level 4 of 6: district leading group · lead body Power Company
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the power company
                  | 赵强, 27 April, 8 days ago
                  | To be signed for: leading group (刘洋), by 6 May 16:15 (one working day, make-up day 6 May)
                  | Level 4 of 6: district leading group · lead body Power Company
    周敏 | 🔶 Issue 1 · JY-02 no answer from the power company
         | It has gone on to the next; nothing more is asked of you.
         | To be signed for: leading group (刘洋), by 6 May 16:15 (one working day, make-up day 6 May)
    周敏 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 27 April, 8 days ago
         | To be signed for: leading group (刘洋), by 6 May 16:15 (one working day, make-up day 6 May)
         | Level 4 of 6: district leading group · lead body Power Company
赵强 @ private: /issue 1
    赵强 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 27 April, 8 days ago
         | To be signed for: leading group (刘洋), by 6 May 16:15 (one working day, make-up day 6 May)
         | Level 4 of 6: district leading group · lead body Power Company
at 2023-05-06 16:20
    park | 📋 Industrial Park team · Digest of 5 May
         | Nothing reported yet.
         |
         | Still without a report (3)
         | JY-02 China-France Intelligent Industrial Park · 赵强
         | JY-12 Park Phase II Workshops · 孙丽
         | JY-15 Optoelectronics Building · 孙丽
         |
         | Open issues (1)
         | 1 JY-02 no answer from the power company (9 days) · leading group 6 May
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 27 April, 9 days ago
         | To be signed for: leading group (刘洋), overdue
         | Level 4 of 6: district leading group · lead body Power Company
    expo | 📋 会展中心专班 · 5月5日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🔶 Issue 1 · JY-02 no answer from the power company
         | The time is up, and there is no answer yet.
         | To be signed for: leading group (刘洋), overdue
         | [Send up]
    刘洋 | 🔶 问题 1 · JY-02 no answer from the power company
         | 已经到期，还没有结果。
         | 待签收：项目建设领导小组（刘洋），已逾期
         | [签收] [已办结]
    刘洋 | ⚪ 督办单 2023-1
         | JY-02 问题 1 no answer from the power company
         | 项目建设领导小组（刘洋） 承办，5月9日 16:20 前答复
         | 待签收
         | 点按钮或发 /sign 2023-1 签收；/answer 2023-1 内容 答复。
         | [签收]
    刘洋 | (edited) 问题 1 · JY-02 中法智能产业园
         | no answer from the power company
         | 赵强 4月27日 提出，已 9 天
         | 待签收：项目建设领导小组（刘洋），已逾期
         | 第 4/6 级 区领导小组 · 牵头 供电公司
         | [签收] [已办结]
    孙丽 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 27 April, 9 days ago
         | To be signed for: leading group (刘洋), overdue
         | Level 4 of 6: district leading group · lead body Power Company
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no answer from the power company
                  | 赵强, 27 April, 9 days ago
                  | To be signed for: leading group (刘洋), overdue
                  | Level 4 of 6: district leading group · lead body Power Company
    周敏 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no answer from the power company
         | 赵强, 27 April, 9 days ago
         | To be signed for: leading group (刘洋), overdue
         | Level 4 of 6: district leading group · lead body Power Company
at 2023-05-08 16:25
    park | 📋 Industrial Park team · Digest of 6 May
         | Nothing reported yet.
         |
         | Still without a report (3)
         | JY-02 China-France Intelligent Industrial Park · 赵强
         | JY-12 Park Phase II Workshops · 孙丽
         | JY-15 Optoelectronics Building · 孙丽
         |
         | Open issues (1)
         | 1 JY-02 no answer from the power company (11 days) · leading group, overdue
    park | 📅 Industrial Park team · Week of 4 May–7 May
         | 3 key projects, 0 with reports, 0 red, 1 yellow
         | Issues: 0 new, 0 closed, 1 open
         | [Details] [Workbook]
    expo | 📋 会展中心专班 · 5月6日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 📅 The district · Week of 4 May–7 May
         | 6 key projects, 0 with reports, 0 red, 1 yellow
         | Issues: 0 new, 0 closed, 1 open
         | [Details] [Workbook]
陈静 @ private: /chain 1
    陈静 | 🔶 Issue 1 · JY-02 no answer from the power company
         | 1 special team: came 27 April 16:04, time up 28 April 16:10
         | 2 responsible department, Power Company: came 28 April 16:10, time up 4 May 16:10
         | 3 guarantor leader: came 4 May 16:10, time up 5 May 16:15
         | 4 district leading group, leading group: came 5 May 16:15
         | To be signed for: leading group (刘洋), overdue
         | To be handled by 15 May 16:15
         | Above:
         | 5 city, city project centre: only if somebody sends it up; 2 working days to sign, 10 to handle
         | 6 province, province project centre: only if somebody sends it up; 2 working days to sign, 15 to handle

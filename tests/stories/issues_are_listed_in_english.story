# The same in English, and in the group of a body.
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
Pierre Martin @ park: /issue JY-02 no power on the site
    park | 🔶 Issue 1 recorded · JY-02
         | no power on the site
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · lead body Power Company
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Sign for it] [Handled] [Send up]
group power
add power
    power | 大家好，我是重点项目调度台。请调度员在这里发 /bind 专班代号，例如 /bind expo。一天之内没有绑定，我会自己离开。
陈静 @ power: /body power company this group
    power | Noted: the Power Company is written to in this group.
陈静 @ private: /body power company liaison Pierre Martin
    陈静 | Noted: Pierre Martin is asked for the Power Company.
    Pierre Martin | You are liaison of the Power Company now: what it is to do comes to you. /body shows all bodies.
    Pierre Martin | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled return moretime route escalate deescalate close reopen page decide askback answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
Pierre Martin @ power: /mine
    power | No issue waits for you now.
Pierre Martin @ private: /mine
    Pierre Martin | Your move: 1
                  | 🔵 1 JY-02 no power on the site (0 days) · special team 9 March
                  | 　/sign 1
Pierre Martin @ private: /escalate 1 nobody comes
    power | 问题 1 · JY-02 中法智能产业园
          | no power on the site
          | Pierre Martin 3月8日 提出，已 0 天
          | 待签收：供电公司（Pierre Martin），3月9日 09:01 前（1 个工作日）
          | 第 2/6 级 责任单位 · 牵头 供电公司
          | [签收] [已办结] [升级]
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | no power on the site
         | Pierre Martin 3月8日 提出，已 0 天
         | 待签收：供电公司（Pierre Martin），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供电公司
         | [升级]
    Pierre Martin | 🔶 Issue 1 · JY-02 no power on the site
                  | To be signed for: Power Company (Pierre Martin), by 9 March 09:01 (one working day)
Pierre Martin @ power: /mine
    power | This group's move: 1
          | 🔵 1 JY-02 no power on the site (0 days) · Power Company 9 March
          | 　/sign 1; not ours: /return 1 BODY reason
Pierre Martin @ power: /chain 1
    power | 🔶 Issue 1 · JY-02 no power on the site
          | 1 special team: came 8 March 09:01, sent up 8 March 09:01
          | 2 responsible department, Power Company: came 8 March 09:01
          | To be signed for: Power Company (Pierre Martin), by 9 March 09:01 (one working day)
          | To be handled by 15 March 09:01
          | Above:
          | 3 guarantor leader: 9 March 09:01 if nobody acts; 1 working day to sign, 5 to handle
          | 4 district leading group, leading group: 10 March 09:01 if nobody acts; 1 working day to sign, 7 to handle
          | 5 city, city project centre: only if somebody sends it up; 2 working days to sign, 10 to handle
          | 6 province, province project centre: only if somebody sends it up; 2 working days to sign, 15 to handle
Pierre Martin @ power: /chain 1 file
    power | (document) 🔶 Issue 1 · JY-02 no power on the site
Pierre Martin @ power: /issues
Pierre Martin @ power: /issues file
Pierre Martin @ power: /mine file
    power | (document) This group's move: 1
Pierre Martin @ private: /mine
    Pierre Martin | Your move: 1
                  | 🔵 1 JY-02 no power on the site (0 days) · Power Company 9 March
                  | 　/sign 1; not ours: /return 1 BODY reason
Pierre Martin @ private: /others power company
    Pierre Martin | Waiting for Power Company: 1
                  | 🔵 1 JY-02 no power on the site (0 days) · Power Company 9 March
Pierre Martin @ private: /others reporter
    Pierre Martin | No issue fits.
Pierre Martin @ private: /others nobody
    Pierre Martin | No body is called so. You can write: Development and Reform Bureau, Natural Resources Bureau, Housing and Construction Bureau, Ecology and Environment Bureau, Finance Bureau, Human Resources Bureau, Transport Bureau, Water Bureau, Forestry Bureau, Culture Bureau, Urban Management Bureau, Emergency Management Bureau, Market Supervision Bureau, Statistics Bureau, Public Security Branch, Approval Services Bureau, Clearance Office, Power Company, Water Company, Gas Company, Heating Company, Telecom Company, Jingyue Street Office, Yongxing Street Office, joint meeting, leading group, city project centre, province project centre.
Pierre Martin @ private: /others
    Pierre Martin | The body is missing; /body lists them. It goes like this: /others BODY · issues that wait for a body (or team, guarantor, reporter)
Pierre Martin @ private: /chain
    Pierre Martin | The number of the issue is missing. It goes like this: /chain NUMBER file · the ladder of an issue, with its times
Pierre Martin @ private: /chain 1
    Pierre Martin | 🔶 Issue 1 · JY-02 no power on the site
                  | 1 special team: came 8 March 09:01, sent up 8 March 09:01
                  | 2 responsible department, Power Company: came 8 March 09:01
                  | To be signed for: Power Company (Pierre Martin), by 9 March 09:01 (one working day)
                  | To be handled by 15 March 09:01
                  | Above:
                  | 3 guarantor leader: 9 March 09:01 if nobody acts; 1 working day to sign, 5 to handle
                  | 4 district leading group, leading group: 10 March 09:01 if nobody acts; 1 working day to sign, 7 to handle
                  | 5 city, city project centre: only if somebody sends it up; 2 working days to sign, 10 to handle
                  | 6 province, province project centre: only if somebody sends it up; 2 working days to sign, 15 to handle
Pierre Martin @ private: /issues L2 blue
    Pierre Martin | Issues that fit: 1
                  | 🔵 1 JY-02 no power on the site (0 days) · Power Company 9 March
Pierre Martin @ private: /issues expo
    Pierre Martin | There is no such team. You can write: park.
# As a workbook, which is made beside the desk, it is the same.
Pierre Martin @ private: /issues expo file
    Pierre Martin | There is no such team. You can write: park.
Pierre Martin @ private: /issues closed
    Pierre Martin | No issue fits.
Pierre Martin @ private: /agenda
    Pierre Martin | Issues for the meeting: 1
                  |
                  | power
                  | Power Company:
                  | 🔵 1 JY-02 no power on the site (0 days) · Power Company 9 March
Pierre Martin @ private: /agenda file
    Pierre Martin | (document) Issues for the meeting: 1
Pierre Martin @ private: /issues times
    Pierre Martin | How long issues took, 2023-03-01 to 2023-03-08 (working time, median)
                  | No issue was signed for or handled in these days.
Pierre Martin @ private: /unanswered
    Pierre Martin | Every issue has an answer.
Pierre Martin @ private: /mine file
    Pierre Martin | (document) Your move: 1
Pierre Martin @ private: /sign 1
    power | (edited) 问题 1 · JY-02 中法智能产业园
          | no power on the site
          | Pierre Martin 3月8日 提出，已 0 天
          | 办理中：供电公司（Pierre Martin），3月15日 09:01 前（5 个工作日）
          | 第 2/6 级 责任单位 · 牵头 供电公司
          | [已办结] [升级]
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | no power on the site
         | Pierre Martin 3月8日 提出，已 0 天
         | 办理中：供电公司（Pierre Martin），3月15日 09:01 前（5 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供电公司
         | [升级]
    Pierre Martin | (✍)
wait 62
Pierre Martin @ private: /handled 1 the cable is in
    power | (edited) 问题 1 · JY-02 中法智能产业园
          | no power on the site
          | Pierre Martin 3月8日 提出，已 0 天
          | 已办结，等报告人（Pierre Martin）确认
          | 第 2/6 级 责任单位 · 牵头 供电公司
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | no power on the site
         | Pierre Martin 3月8日 提出，已 0 天
         | 已办结，等报告人（Pierre Martin）确认
         | 第 2/6 级 责任单位 · 牵头 供电公司
         | [解决了] [没解决] [过一天再说]
    Pierre Martin | 🔶 Issue 1 · JY-02 no power on the site
                  | Handled; whoever reported it (Pierre Martin) is asked whether it is solved
wait 90
陈静 @ private: /issues times
    陈静 | How long issues took, 2023-03-01 to 2023-03-08 (working time, median)
         | responsible department
         | Power Company · signed for: 1, 0 min · handled: 1, 1 min
Pierre Martin @ private: /mine
    Pierre Martin | Your move: 1
                  | 1 JY-02 no power on the site (0 days) · whoever reported it
                  | 　Solved: /close 1 how; not solved: /reopen 1 reason
王建国 @ private: /language en
    王建国 | All right, English from now on.
    王建国 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
王建国 @ private: /chain 1
    王建国 | There is no issue 1 that you can see here.
王建国 @ private: /mine
    王建国 | No issue waits for you now.

# The same in English: what is said in answer to a card is what it says.
Pierre Martin @ park: /issue JY-02 The water company has not connected the pipe
    park | 🔶 Issue 1 recorded · JY-02
         | The water company has not connected the pipe
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · lead body Water Company
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Sign for it] [Handled] [Send up]
Pierre Martin @ park: press Sign for it
    park | (for a moment) Done
    park | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | The water company has not connected the pipe
         | Pierre Martin, 8 March, 0 days ago
         | In hand: special team (Pierre Martin), by 13 March 09:01 (3 working days)
         | Level 1 of 6: special team · lead body Water Company
         | [Handled] [Send up]
wait 5
Pierre Martin @ private: /route 1 water company
    Pierre Martin | That body is part of issue 1 already.
wait 5
Pierre Martin @ private: /escalate 1
    Pierre Martin | A few words are missing. It goes like this: /escalate NUMBER reason · send it to the level above
Pierre Martin @ private: /escalate 1 it is beyond us
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | The water company has not connected the pipe
         | Pierre Martin 3月8日 提出，已 0 天
         | 待签收：供水公司（陈静），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供水公司
         | [升级]
    陈静 | 问题 1 · JY-02 中法智能产业园
         | The water company has not connected the pipe
         | Pierre Martin 3月8日 提出，已 0 天
         | 待签收：供水公司（陈静），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供水公司
         | [签收] [已办结] [升级]
    Pierre Martin | 🔶 Issue 1 · JY-02 The water company has not connected the pipe
                  | To be signed for: Water Company (陈静), by 9 March 09:01 (one working day)
wait 5
Pierre Martin @ private: /issue 1
    Pierre Martin | Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | The water company has not connected the pipe
                  | Pierre Martin, 8 March, 0 days ago
                  | To be signed for: Water Company (陈静), by 9 March 09:01 (one working day)
                  | Level 2 of 6: responsible department · lead body Water Company
                  | [Send up]
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
陈静 @ private: /moretime 1 20 March the pipe is on its way
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | The water company has not connected the pipe
         | Pierre Martin 3月8日 提出，已 0 天
         | 申请延期到3月20日，等调度员（陈静）答复
         | 第 2/6 级 责任单位 · 牵头 供水公司
    陈静 | 🔶 Issue 1 · JY-02 The water company has not connected the pipe
         | Time asked for until 20 March; coordinator (陈静) decides
    陈静 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | The water company has not connected the pipe
         | Pierre Martin, 8 March, 0 days ago
         | Time asked for until 20 March; coordinator (陈静) decides
         | Level 2 of 6: responsible department · lead body Water Company
         | [Give the time] [No]
    Pierre Martin | 🔶 Issue 1 · JY-02 The water company has not connected the pipe
                  | It has moved.
                  | Time asked for until 20 March; coordinator (陈静) decides
陈静 @ private: /moretime 1 no
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | The water company has not connected the pipe
         | Pierre Martin 3月8日 提出，已 0 天
         | 办理中：供水公司（陈静），3月15日 09:01 前（5 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供水公司
         | [升级]
    陈静 | 🔶 Issue 1 · JY-02 The water company has not connected the pipe
         | In hand: Water Company (陈静), by 15 March 09:01 (5 working days)
    陈静 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | The water company has not connected the pipe
         | Pierre Martin, 8 March, 0 days ago
         | In hand: Water Company (陈静), by 15 March 09:01 (5 working days)
         | Level 2 of 6: responsible department · lead body Water Company
         | [Handled] [Send up]
    Pierre Martin | 🔶 Issue 1 · JY-02 The water company has not connected the pipe
                  | It has moved.
                  | In hand: Water Company (陈静), by 15 March 09:01 (5 working days)
陈静 @ private: /moretime 1 21 March once more
    陈静 | More time was asked for on this level of issue 1 already.
陈静 @ private: /handled 1 pipe connected
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | The water company has not connected the pipe
         | Pierre Martin 3月8日 提出，已 0 天
         | 已办结，等报告人（Pierre Martin）确认
         | 第 2/6 级 责任单位 · 牵头 供水公司
         | [解决了] [没解决] [过一天再说]
    陈静 | 🔶 Issue 1 · JY-02 The water company has not connected the pipe
         | Handled; whoever reported it (Pierre Martin) is asked whether it is solved
    陈静 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | The water company has not connected the pipe
         | Pierre Martin, 8 March, 0 days ago
         | Handled; whoever reported it (Pierre Martin) is asked whether it is solved
         | Level 2 of 6: responsible department · lead body Water Company
         | [Solved] [Not solved] [Ask me in a day]
    Pierre Martin | Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | The water company has not connected the pipe
                  | Pierre Martin, 8 March, 0 days ago
                  | Handled; whoever reported it (Pierre Martin) is asked whether it is solved
                  | Level 2 of 6: responsible department · lead body Water Company
                  | [Solved] [Not solved] [Ask me in a day]
wait 5
Pierre Martin @ park: /close 1 water runs
    park | ✅ Issue 1 closed · Pierre Martin
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | The water company has not connected the pipe
         | Pierre Martin 3月8日 提出，已 0 天
         | 3月8日 由 Pierre Martin 销号：water runs
    陈静 | 🔶 Issue 1 · JY-02 The water company has not connected the pipe
         | Pierre Martin: solved
         | water runs
    陈静 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | The water company has not connected the pipe
         | Pierre Martin, 8 March, 0 days ago
         | Closed 8 March by Pierre Martin: water runs
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | The water company has not connected the pipe
                  | Pierre Martin, 8 March, 0 days ago
                  | Closed 8 March by Pierre Martin: water runs
wait 5
Pierre Martin @ park: /reopen 1 the pipe leaks
    park | 🔶 Issue 1 · JY-02 The water company has not connected the pipe
         | To be signed for: Water Company (陈静), by 9 March 09:01 (one working day)
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | The water company has not connected the pipe
         | Pierre Martin 3月8日 提出，已 0 天
         | 待签收：供水公司（陈静），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供水公司 · 重开 1 次
         | [升级]
    陈静 | 🔶 Issue 1 · JY-02 The water company has not connected the pipe
         | Your move.
         | To be signed for: Water Company (陈静), by 9 March 09:01 (one working day)
         | [Sign for it] [Handled] [Send up]
    陈静 | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
         | The water company has not connected the pipe
         | Pierre Martin, 8 March, 0 days ago
         | To be signed for: Water Company (陈静), by 9 March 09:01 (one working day)
         | Level 2 of 6: responsible department · lead body Water Company · opened again once
         | [Sign for it] [Handled] [Send up]
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | The water company has not connected the pipe
                  | Pierre Martin, 8 March, 0 days ago
                  | To be signed for: Water Company (陈静), by 9 March 09:01 (one working day)
                  | Level 2 of 6: responsible department · lead body Water Company · opened again once
                  | [Send up]
wait 5
Pierre Martin @ park: /undo
    park | What was done about issue 1 stays; another step can follow. /issue 1 shows it.
Pierre Martin @ park: /issues
    park | Open issues: 1
         | 🔵 1 JY-02 The water company has not connected the pipe (0 days) · Water Company 9 March

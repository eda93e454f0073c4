王建国 @ private: /language en
    王建国 | All right, English from now on.
    王建国 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
王建国 @ private: /issue JY-01 no answer from the grid
    陈静 | 🔶 问题 1 · JY-01 no answer from the grid
         | 按类别没有找到牵头单位，请指定：/route 1 单位
    刘洋 | 问题 1 · JY-01 中铁会展中心
         | no answer from the grid
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | [签收] [已办结] [升级]
    王建国 | 🔶 Issue 1 recorded · JY-01
           | no answer from the grid
           | To be signed for: special team (刘洋), by 9 March 09:01 (one working day)
           | Level 1 of 6: special team · no lead body yet
           | Answer this message to add to it; once it is solved: /close 1 words.
           | [Send up]
刘洋 @ private: /language en
    刘洋 | All right, English from now on.
    刘洋 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
刘洋 @ private: /issue JY-01 still no answer from the grid, pouring delayed
    刘洋 | (🤔)
    刘洋 | JY-01 has an open issue that this may be:
         | 1 no answer from the grid (0 days)
         | [Same as 1] [A new one]
press Same as 1
    刘洋 | (for a moment) Done
    刘洋 | (edited) Kept with issue 1 (JY-01). You will hear of its end.
    刘洋 | (edited) Issue 1 · JY-01 CREC Expo Center
         | no answer from the grid
         | 王建国, 8 March, 0 days ago
         | To be signed for: special team (刘洋), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Also reported by one other
         | [Sign for it] [Handled] [Send up]
    王建国 | 🔶 Issue 1 · JY-01 no answer from the grid
           | 刘洋 says:still no answer from the grid, pouring delayed
    王建国 | (edited) Issue 1 · JY-01 CREC Expo Center
           | no answer from the grid
           | 王建国, 8 March, 0 days ago
           | To be signed for: special team (刘洋), by 9 March 09:01 (one working day)
           | Level 1 of 6: special team · no lead body yet
           | Also reported by one other
           | [Send up]
王建国 @ private: /issue 1
    王建国 | Issue 1 · JY-01 CREC Expo Center
           | no answer from the grid
           | 王建国, 8 March, 0 days ago
           | To be signed for: special team (刘洋), by 9 March 09:01 (one working day)
           | Level 1 of 6: special team · no lead body yet
           | Also reported by one other
           | [Send up]
王建国 @ private: /issue JY-01 still no answer from the grid
    王建国 | (🤔)
    王建国 | JY-01 has an open issue that this may be:
           | 1 no answer from the grid (0 days)
           | [Same as 1] [A new one]
/yes
    刘洋 | 🔶 Issue 1 · JY-01 no answer from the grid
         | 王建国 says:still no answer from the grid
    王建国 | Kept with issue 1 (JY-01). You will hear of its end.
王建国 @ private: /issue JY-01 the grid gives no answer about the tower crane
    王建国 | (🤔)
    王建国 | JY-01 has an open issue that this may be:
           | 1 no answer from the grid (0 days)
           | [Same as 1] [A new one]
press A new one
    陈静 | 🔶 问题 2 · JY-01 the grid gives no answer about the tower crane
         | 按类别没有找到牵头单位，请指定：/route 2 单位
    刘洋 | Issue 2 · JY-01 CREC Expo Center
         | the grid gives no answer about the tower crane
         | 王建国, 8 March, 0 days ago
         | To be signed for: special team (刘洋), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | [Sign for it] [Handled] [Send up]
    王建国 | (for a moment) Done
    王建国 | 🔶 Issue 2 recorded · JY-01
           | the grid gives no answer about the tower crane
           | To be signed for: special team (刘洋), by 9 March 09:01 (one working day)
           | Level 1 of 6: special team · no lead body yet
           | Answer this message to add to it; once it is solved: /close 2 words.
           | [Send up]
    王建国 | (edited) ✍ JY-01 recorded
王建国 @ private: /issue JY-01 no answer from the grid again
    王建国 | (🤔)
    王建国 | JY-01 has an open issue that this may be:
           | 1 no answer from the grid (0 days)
           | 2 the grid gives no answer about the tower crane (0 days)
           | [Same as 1] [Same as 2] [A new one]
不对
    陈静 | 🔶 问题 3 · JY-01 no answer from the grid again
         | 按类别没有找到牵头单位，请指定：/route 3 单位
    刘洋 | Issue 3 · JY-01 CREC Expo Center
         | no answer from the grid again
         | 王建国, 8 March, 0 days ago
         | To be signed for: special team (刘洋), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | [Sign for it] [Handled] [Send up]
    王建国 | 🔶 Issue 3 recorded · JY-01
           | no answer from the grid again
           | To be signed for: special team (刘洋), by 9 March 09:01 (one working day)
           | Level 1 of 6: special team · no lead body yet
           | Answer this message to add to it; once it is solved: /close 3 words.
           | [Send up]
王建国 @ private: /undo
    刘洋 | (edited) Issue 3 was withdrawn by whoever reported it.
    王建国 | Taken back:
           | JY-01 · Issue 3 no answer from the grid again
    王建国 | (edited) Issue 3 was withdrawn by whoever reported it.
王建国 @ private: /close 1 power is on
    刘洋 | 🔶 Issue 1 · JY-01 no answer from the grid
         | 王建国: solved
         | power is on
    刘洋 | (edited) Issue 1 · JY-01 CREC Expo Center
         | no answer from the grid
         | 王建国, 8 March, 0 days ago
         | Also reported by one other
         | Closed 8 March by 王建国: power is on
    王建国 | ✅ Issue 1 closed · 王建国
    王建国 | (edited) Issue 1 · JY-01 CREC Expo Center
           | no answer from the grid
           | 王建国, 8 March, 0 days ago
           | Also reported by one other
           | Closed 8 March by 王建国: power is on
wait 3600

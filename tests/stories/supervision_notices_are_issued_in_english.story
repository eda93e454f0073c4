陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
刘洋 @ private: /language en
    刘洋 | All right, English from now on.
    刘洋 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
王建国 @ private: /issue JY-01 no answer from the grid
    陈静 | 🔶 Issue 1 · JY-01 no answer from the grid
         | No lead body follows from its category. Please name it: /route 1 BODY
    刘洋 | Issue 1 · JY-01 CREC Expo Center
         | no answer from the grid
         | 王建国, 8 March, 0 days ago
         | To be signed for: special team (刘洋), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | [Sign for it] [Handled] [Send up]
    王建国 | 🔶 问题 1 已记下 · JY-01
           | no answer from the grid
           | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
           | 第 1/6 级 专班 · 牵头单位待定
           | 回复本条可以补充；解决后发 /close 1 结果。
           | [升级]
刘洋 @ private: /notice 1 a plan by Friday
    刘洋 | Your role does not include /notice here. /help shows what you can do.
陈静 @ private: /notice 7 a plan by Friday
    陈静 | There is no issue 7 that you can see here.
陈静 @ private: /notice 1 a plan by Friday
    陈静 | ⚪ Supervision notice 2023-1
         | JY-01 issue 1 no answer from the grid
         | a plan by Friday
         | To special team (刘洋), to be answered by 10 March 09:01
         | To be signed for
    刘洋 | ⚪ Supervision notice 2023-1
         | JY-01 issue 1 no answer from the grid
         | a plan by Friday
         | To special team (刘洋), to be answered by 10 March 09:01
         | To be signed for
         | Sign with the button, or /sign 2023-1; answer with /answer 2023-1 words.
         | [Sign for it]
wait 60
刘洋 @ private: reply noted
    刘洋 | ⚪ Supervision notice 2023-1
         | JY-01 issue 1 no answer from the grid
         | a plan by Friday
         | To special team (刘洋), to be answered by 10 March 09:01
         | Signed for
刘洋 @ private: reply the crew comes on Thursday
    陈静 | ⚪ Supervision notice 2023-1
         | JY-01 issue 1 no answer from the grid
         | a plan by Friday
         | To special team (刘洋), to be answered by 10 March 09:01
         | Answered
         | Answer: the crew comes on Thursday
    刘洋 | ⚪ Supervision notice 2023-1
         | JY-01 issue 1 no answer from the grid
         | a plan by Friday
         | To special team (刘洋), to be answered by 10 March 09:01
         | Answered
         | Answer: the crew comes on Thursday
王建国 @ private: /answer 2023-1 done
    王建国 | 督办单 2023-1 不归您答复。
陈静 @ private: /notices
    陈静 | Supervision notices: 1
         | ⚪ 2023-1 JY-01 issue 1 a plan by Friday · special team · 10 March Answered
陈静 @ private: /notices file
    陈静 | (document) Supervision notices: 1
陈静 @ private: /notice 2023-1
    陈静 | ⚪ Supervision notice 2023-1
         | JY-01 issue 1 no answer from the grid
         | a plan by Friday
         | To special team (刘洋), to be answered by 10 March 09:01
         | Answered
         | · 8 March 09:01 陈静 issued it
         | · 8 March 09:02 刘洋 signed for it: noted
         | · 8 March 09:02 刘洋 answered: the crew comes on Thursday
陈静 @ private: /notice 2023-1 close well done
    陈静 | ⚪ Supervision notice 2023-1
         | JY-01 issue 1 no answer from the grid
         | a plan by Friday
         | To special team (刘洋), to be answered by 10 March 09:01
         | Closed
         | Answer: the crew comes on Thursday
刘洋 @ private: /notices
    刘洋 | No supervision notice is open.
刘洋 @ private: /sign 2023-4
    刘洋 | There is no supervision notice 2023-4 that you can see.

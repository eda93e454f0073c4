# The same in English, after a restart.
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
王建国 @ expo: 问题 JY-01 电业局不回复
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
Pierre Martin @ park: /minutes⏎1 power company 20 March hand in the plan
    park | Your role does not include /minutes here. /help shows what you can do.
陈静 @ private: /minutes⏎1 power company 20 March⏎1 power company 1 March hand in the plan
    陈静 | Some lines do not fit, so nothing has been kept. Please put them right and send all of it again:
         | Line 1: What is to be done is missing.
         | Line 2: The day has to lie ahead.
陈静 @ private: /minutes⏎1 power company 20 March hand in the plan
    陈静 | The meeting decided 1:
         | 1 JY-01 Power Company by 20 March: hand in the plan
         | Is it to be kept like this? Press below, or send "/minutes yes".
         | [Keep it like this]
restart
陈静 @ private: /minutes yes
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 待签收：供电公司（陈静），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供电公司
         | [升级]
    陈静 | ✅ Kept, and handed to the bodies (1):
         | 1 JY-01 Power Company by 20 March: hand in the plan
    刘洋 | 🔶 问题 1 · JY-01 电业局不回复
         | 已转到下一级（下一家），您这边不用再办。
         | 待签收：供电公司（陈静），3月9日 09:01 前（1 个工作日）
    刘洋 | (edited) 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 待签收：供电公司（陈静），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供电公司
         | [升级]
    王建国 | 🔶 问题 1 · JY-01 电业局不回复
           | 陈静 说：power company 20 March hand in the plan
    王建国 | 🔶 问题 1 · JY-01 电业局不回复
           | 有新进展。
           | 待签收：供电公司（陈静），3月9日 09:01 前（1 个工作日）
陈静 @ private: /minutes yes
    陈静 | No minutes wait to be confirmed. First send /minutes and under it lines of "NUMBER BODY DAY what".
陈静 @ private: /chain 1
    陈静 | 🔶 Issue 1 · JY-01 电业局不回复
         | 1 special team: came 8 March 09:01, sent up 8 March 09:01
         | 2 responsible department, Power Company: came 8 March 09:01
         | To be signed for: Power Company (陈静), by 9 March 09:01 (one working day)
         | To be handled by 20 March 17:30
         | Above:
         | 3 guarantor leader: 9 March 09:01 if nobody acts; 1 working day to sign, 5 to handle
         | 4 district leading group, leading group: 10 March 09:01 if nobody acts; 1 working day to sign, 7 to handle
         | 5 city, city project centre: only if somebody sends it up; 2 working days to sign, 10 to handle
         | 6 province, province project centre: only if somebody sends it up; 2 working days to sign, 15 to handle
陈静 @ private: /issues power company
    陈静 | Issues that fit: 1
         | 🔵 1 JY-01 电业局不回复 (0 days) · Power Company 9 March

# settings: limits.answers = 1
# Who is answered sparingly still is heard by others: they have not been too fast.
刘洋 @ private: /invite field expo
    刘洋 | 邀请（现场人员，会展中心专班），一人一次，3月15日前有效：
         | https://t.me/daybook_bot?start=…
unknown 张伟
张伟 @ private: /start {link}
    刘洋 | 张伟 凭您的邀请申请加入（现场人员，会展中心专班）。
         | [同意] [不同意]
    张伟 | 已告诉邀请您的人，等他点一下同意就好。
wait 61
刘洋 @ private: /last
    刘洋 | 您今天在这里还没有记录。
/admit 张伟
    刘洋 | 消息有点密。内容都已记下，先不逐条回复了。
    张伟 | 欢迎加入（现场人员，会展中心专班）。发 /help 看您能做什么。
    张伟 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
/cover 王建国 until 2023-03-20
    王建国 | 刘洋 请您代班到3月20日：他的提醒改发给您，他的项目您也能报、能办。
    王建国 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
/last
wait 15
Pierre @ private: /last
    Pierre Martin | You have no entry here today.
/feedback the digest comes too late
    Anna Berg | Feedback from Pierre Martin: the digest comes too late
    Pierre Martin | That is a lot at once. Everything is kept; I will answer again in a moment.

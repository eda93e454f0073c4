刘洋 @ private: /invite field expo
    刘洋 | 邀请（现场人员，会展中心专班），一人一次，3月15日前有效：
         | https://t.me/daybook_bot?start=…
unknown 张伟
张伟 @ private: /start {link}
    刘洋 | 张伟 凭您的邀请申请加入（现场人员，会展中心专班）。
         | [同意] [不同意]
    张伟 | 已告诉邀请您的人，等他点一下同意就好。
刘洋 @ private: press a.1.1.AAAAAAAAAAA
    刘洋 | (for a moment) 这个按钮不归您用，或者已经失效
刘洋 @ private: press 同意
    刘洋 | (for a moment) 好
    刘洋 | (edited) ✅ 张伟 已加入。
    张伟 | 欢迎加入（现场人员，会展中心专班）。发 /help 看您能做什么。
    张伟 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
刘洋 @ private: press nonsense
    刘洋 | (for a moment) 这个按钮不归您用，或者已经失效

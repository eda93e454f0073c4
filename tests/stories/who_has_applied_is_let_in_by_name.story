刘洋 @ private: /invite field expo
    刘洋 | 邀请（现场人员，会展中心专班），一人一次，3月15日前有效：
         | https://t.me/daybook_bot?start=…
刘洋 @ private: /admit
    刘洋 | 没有人在等您同意。
unknown 张伟
张伟 @ private: /start {link}
    刘洋 | 张伟 凭您的邀请申请加入（现场人员，会展中心专班）。
         | [同意] [不同意]
    张伟 | 已告诉邀请您的人，等他点一下同意就好。
刘洋 @ private: /admit
    刘洋 | 等您同意的人（1）
         | 张伟（现场人员，会展中心专班）
         | 发 /admit 姓名 或 /decline 姓名，点按钮也一样。
刘洋 @ private: /admit 李四
    刘洋 | 没有叫这个名字的申请人。在等的有：张伟。
王建国 @ private: /admit 张伟
    王建国 | 您的角色在这里不能用 /admit。/help 是您可以用的。
刘洋 @ private: /同意 张伟
    刘洋 | ✅ 张伟 已加入。
    张伟 | 欢迎加入（现场人员，会展中心专班）。发 /help 看您能做什么。
    张伟 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
刘洋 @ private: /同意 张伟
    刘洋 | 没有叫这个名字的申请人。
刘洋 @ private: /invite liaison expo
    刘洋 | 邀请（联络员，会展中心专班），一人一次，3月15日前有效：
         | https://t.me/daybook_bot?start=…
unknown 赵敏
赵敏 @ private: /start {link}
    刘洋 | 赵敏 凭您的邀请申请加入（联络员，会展中心专班）。
         | [同意] [不同意]
    赵敏 | 已告诉邀请您的人，等他点一下同意就好。
Anna @ private: /admit
    Anna Berg | Waiting to be let in: 1
              | 赵敏 (liaison, Expo Center team)
              | /admit NAME or /decline NAME; the buttons do the same.
Anna @ private: /decline 赵敏
    Anna Berg | 赵敏 was declined.
    赵敏 | 这次申请没有通过，请与邀请您的人联系。

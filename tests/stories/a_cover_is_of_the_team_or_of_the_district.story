周敏 @ private: /cover 王建国 until 3/20
    周敏 | 王建国 不在您的专班（或您负责的项目的专班），不能代班。请找同专班的人，或调度员。
赵强 @ private: /cover 刘洋 until 3/20
    赵强 | 刘洋 不在您的专班（或您负责的项目的专班），不能代班。请找同专班的人，或调度员。
周敏 @ private: /cover 李四 until 3/20
    周敏 | 没有找到这个人。
周敏 @ private: /cover 赵强
    周敏 | 日期没有读懂，请写成 2023-09-30、9月30日、9/30、今天或昨天这样。这样写：/cover 姓名 到3月20日 · 我不在时请他代班；/cover off 结束（代班）
周敏 @ private: /cover 赵强 until 2023-03-01
    周敏 | 这一天已经过了。这样写：/cover 姓名 到3月20日 · 我不在时请他代班；/cover off 结束（代班）
周敏 @ private: /cover
    周敏 | 还缺姓名。这样写：/cover 姓名 到3月20日 · 我不在时请他代班；/cover off 结束（代班）
Anna @ private: /cover 陈静 until 3/20
    Anna Berg | Your role does not include /cover here. /help shows what you can do.
# 赵强 is a field person, and may not move a stage; as the cover of the guarantor he may, on that project only.
赵强 @ private: /stage JY-02 completed
    赵强 | 您的角色在这里不能用 /stage。/help 是您可以用的。
周敏 @ private: /cover 赵强 until 3/20
    赵强 | 周敏 请您代班到3月20日：他的提醒改发给您，他的项目您也能报、能办。
    赵强 | (menu) progress issue promise undo last for stage gate node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda sign handled moretime escalate deescalate close reopen page decide askback notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
    周敏 | 好，到3月20日为止由 赵强 代班：提醒改发给他，您的项目他也能报、能办。回来早了发 /cover off。
赵强 @ private: /stage JY-02 completed
    赵强 | JY-02：在建 → 已完工
赵强 @ private: /stage JY-12 completed
    赵强 | JY-12 不在您（在这里）能报、能看的项目里。
赵强 @ private: /handover 周敏 刘洋
    赵强 | 您的角色在这里不能用 /handover。/help 是您可以用的。
# In a group the word is talk.
王建国 @ expo: 代班的人来了吗
王建国 @ expo: 代班 刘洋 到3月9日
    expo | 这个请私聊我发，免得别人看到。
Pierre @ private: /cover 孙丽 until 3/20
    孙丽 | Pierre Martin 请您代班到3月20日：他的提醒改发给您，他的项目您也能报、能办。
    孙丽 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
    Pierre Martin | All right: 孙丽 stands in for you until 20 March, gets your reminders, and may do on your projects what you may. If you are back earlier: /cover off.
# Back earlier: what the cover might ends with it.
周敏 @ private: /cover off
    赵强 | 周敏 回来了，代班到此为止。谢谢您！
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
    周敏 | 好，代班到此为止，提醒仍发给您。
赵强 @ private: /stage JY-02 completed
    赵强 | 您的角色在这里不能用 /stage。/help 是您可以用的。
周敏 @ private: 代班 结束
    周敏 | 现在没有人替您代班。
# The other ends by itself, when the day after its last one begins.
Pierre @ private: /cover off
    孙丽 | Pierre Martin 回来了，代班到此为止。谢谢您！
    孙丽 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
    Pierre Martin | All right, the cover has ended; reminders come to you again.
/cover 孙丽 until 8 March
    孙丽 | Pierre Martin 请您代班到3月8日：他的提醒改发给您，他的项目您也能报、能办。
    孙丽 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
    Pierre Martin | All right: 孙丽 stands in for you until 8 March, gets your reminders, and may do on your projects what you may. If you are back earlier: /cover off.
孙丽 @ private: /stage JY-12 completed
    孙丽 | JY-12：在建 → 已完工
at 2023-03-09 05:00
    孙丽 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
孙丽 @ private: /stage JY-15 completed
    孙丽 | 您的角色在这里不能用 /stage。/help 是您可以用的。

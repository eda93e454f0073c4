# 王建国 stands in for 刘洋, and has been asked something in the group.
刘洋 @ private: 代班 王建国 到3月20日
    刘洋 | 好，到3月20日为止由 王建国 代班：提醒改发给他，您的项目他也能报、能办。回来早了发 /cover off。
    王建国 | 刘洋 请您代班到3月20日：他的提醒改发给您，他的项目您也能报、能办。
    王建国 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
刘洋 @ private: 邀请 现场 expo 李梅
    刘洋 | 邀请（现场人员，会展中心专班），一人一次，3月15日前有效：
         | https://t.me/daybook_bot?start=…
王建国 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
王建国 @ expo: 投资 JY-01 3月 850
    expo | JY-01 2023年3月的 850，单位是什么？点一下，或回一句“万元”。答之前先不记。
         | [万元] [亿元] [元]
# He goes to another post; 赵强 of the other team takes over.
王建国 @ private: 移交 赵强
    王建国 | 已请 赵强 接手，他同意以后才移交（七天内有效）：
           | 现场人员，会展中心专班
           | 替 刘洋 代班，到3月20日
    赵强 | 王建国 想移交给您：
         | 现场人员，会展中心专班
         | 替 刘洋 代班，到3月20日
         | 接手吗？（/takeover 或 /takeover no，七天内有效）
         | [接手] [不接]
restart
赵强 @ private: press twice 接手
    刘洋 | 好，到3月20日为止由 赵强 代班：提醒改发给他，您的项目他也能报、能办。回来早了发 /cover off。
    王建国 | ✅ 王建国 已移交给 赵强，从现在起：
           | 现场人员，会展中心专班
           | 替 刘洋 代班，到3月20日
           | 群里还没答的问题：1 个
    王建国 | (menu) takeover me body calendar language feedback help start
    赵强 | (for a moment) 好
    赵强 | (edited) ✅ 王建国 已移交给 赵强，从现在起：
         | 现场人员，会展中心专班
         | 替 刘洋 代班，到3月20日
         | 群里还没答的问题：1 个
    赵强 | (for a moment) 已经处理过了
    赵强 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
赵强 @ private: 接手
    赵强 | 没有在等您接手的移交。
# What waited for the one waits for the other.
王建国 @ expo: press 万元
    expo | (for a moment) 这个按钮不归您用，或者已经失效
赵强 @ expo: press 万元
    expo | (for a moment) 好
    expo | (✍)
    expo | (edited) ✍ 已记 JY-01 2023年3月完成投资 850万元
# He reports on all of the one team and on his project in the other.
赵强 @ private: /me
    赵强 | 赵强，这里记着的您：
         | 语言：中文
         | 现场人员，产业园专班（2023-03-08 起）
         | 现场人员，会展中心专班（2023-03-08 起）
         | 现场人员：JY-02 中法智能产业园（2023-03-08 起）
         | 现场人员：JY-01 中铁会展中心（2023-03-08 起）
         | 现场人员：JY-05 会展配套酒店（2023-03-08 起）
         | 现场人员：JY-09 会展物流中心（2023-03-08 起）
         | 替 刘洋 代班，到3月20日
         | Telegram 账号：1005
         | 台账里算数的记录：1 条，都署您的名。
         | 我可以私下给您发消息。
         | 语言用 /language 改；其他有误，请告诉调度员。
赵强 @ private: 进度 JY-09 40% 屋面开始
    赵强 | (✍)
赵强 @ private: 进度 JY-02 50% 一层
    赵强 | (✍)
王建国 @ private: 进度 JY-01 70% 四层
    王建国 | 您的角色在这里不能用 /progress。/help 是您可以用的。
# What was said stays under the name of who said it.
刘洋 @ private: 来源 JY-01 进度
    刘洋 | JY-01 中铁会展中心
         | 2023-03-08 65% 三层顶板浇完 —— 王建国 ○
         | ○ 口头或文字上报
# The lead hands over too, to somebody who declines and somebody who does not; then nothing is left.
刘洋 @ private: 移交 周敏
    刘洋 | 已请 周敏 接手，他同意以后才移交（七天内有效）：
         | 专班组长，会展中心专班
    周敏 | 刘洋 想移交给您：
         | 专班组长，会展中心专班
         | 接手吗？（/takeover 或 /takeover no，七天内有效）
         | [接手] [不接]
周敏 @ private: /takeover no
    刘洋 | 周敏 没有接手，仍由原来的人负责。
    周敏 | 好，没有接手，已告诉对方。
刘洋 @ private: 移交 周敏
    刘洋 | 已请 周敏 接手，他同意以后才移交（七天内有效）：
         | 专班组长，会展中心专班
    周敏 | 刘洋 想移交给您：
         | 专班组长，会展中心专班
         | 接手吗？（/takeover 或 /takeover no，七天内有效）
         | [接手] [不接]
周敏 @ private: 接手
    刘洋 | ✅ 刘洋 已移交给 周敏，从现在起：
         | 专班组长，会展中心专班
         | 还没办完的邀请：1 份
    刘洋 | (menu) takeover me body calendar language feedback help start
    赵强 | 刘洋 回来了，代班到此为止。谢谢您！
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
    周敏 | ✅ 刘洋 已移交给 周敏，从现在起：
         | 专班组长，会展中心专班
         | 还没办完的邀请：1 份
    周敏 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate deescalate close reopen page decide askback answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
刘洋 @ private: 移交 周敏
    刘洋 | 您的角色在这里不能用 /handover。/help 是您可以用的。

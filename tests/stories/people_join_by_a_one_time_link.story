刘洋 @ private: /invite field expo
    刘洋 | 邀请（现场人员，会展中心专班），一人一次，3月15日前有效：
         | https://t.me/daybook_bot?start=…
unknown 张伟
张伟 @ private: /start {link}
    刘洋 | 张伟 凭您的邀请申请加入（现场人员，会展中心专班）。
         | [同意] [不同意]
    张伟 | 已告诉邀请您的人，等他点一下同意就好。
# Somebody else comes with the same link.
unknown 李四
李四 @ private: /start {link}
    李四 | 这个邀请已经用过或过期了，请再要一个。
刘洋 @ private: press 同意
    刘洋 | (for a moment) 好
    刘洋 | (edited) ✅ 张伟 已加入。
    张伟 | 欢迎加入（现场人员，会展中心专班）。发 /help 看您能做什么。
    张伟 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
press 同意
    刘洋 | (for a moment) 这个按钮不归您用，或者已经失效
张伟 @ private: /progress JY-01 70 四层
    张伟 | (✍)
# The next one is declined.
刘洋 @ private: /invite field expo
    刘洋 | 邀请（现场人员，会展中心专班），一人一次，3月15日前有效：
         | https://t.me/daybook_bot?start=…
unknown 王五
王五 @ private: /start {link}
    刘洋 | 王五 凭您的邀请申请加入（现场人员，会展中心专班）。
         | [同意] [不同意]
    王五 | 已告诉邀请您的人，等他点一下同意就好。
刘洋 @ private: press 不同意
    刘洋 | (for a moment) 好
    刘洋 | (edited) 王五 的申请已回绝。
    王五 | 这次申请没有通过，请与邀请您的人联系。
王五 @ private: /start
    王五 | 这里是区重点项目调度台，凭邀请使用。想加入，请向专班组长或调度员要一个邀请链接。
/progress JY-01 80 五层
# A link runs out after seven days.
刘洋 @ private: /invite field expo
    刘洋 | 邀请（现场人员，会展中心专班），一人一次，3月15日前有效：
         | https://t.me/daybook_bot?start=…
at 2023-03-16 09:00
    park | 📋 产业园专班 · 3月15日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月15日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国、张伟
         | JY-09 会展物流中心 · 王建国、张伟
         |
         | 另有 1 个项目今天不需报。
    expo | 📅 会展中心专班周报 · 3月6日–3月12日
         | 重点项目 3 个，1 个有消息，红 0，黄 0
         | 问题：新增 0，解决 0，未解决 0
         |
         | 有进展（1）
         | 🟢 JY-01 中铁会展中心 · 进度 70%
         | [详细] [表格]
    陈静 | 🌅 全区 · 3月16日早报
         |
         | 3月15日没有消息（5）
         | JY-01 中铁会展中心 · 王建国、张伟
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国、张伟
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月15日报送 0/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 31 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
    陈静 | 📅 全区周报 · 3月6日–3月12日
         | 重点项目 6 个，1 个有消息，红 0，黄 0
         | 问题：新增 0，解决 0，未解决 0
         |
         | 有进展（1）
         | 🟢 JY-01 中铁会展中心 · 进度 70%
         | [详细] [表格]
unknown 赵六
赵六 @ private: /start {link}
    赵六 | 这个邀请已经用过或过期了，请再要一个。
# Who comes in English is welcomed in English, whoever lets them in.
刘洋 @ private: /invite field expo
    刘洋 | 邀请（现场人员，会展中心专班），一人一次，3月23日前有效：
         | https://t.me/daybook_bot?start=…
foreigner Sam
Sam @ private: /start {link}
    刘洋 | Sam 凭您的邀请申请加入（现场人员，会展中心专班）。
         | [同意] [不同意]
    Sam | The person who invited you has been asked; one press and you are in.
刘洋 @ private: press 同意
    刘洋 | (for a moment) 好
    刘洋 | (edited) ✅ Sam 已加入。
    Sam | Welcome (field, Expo Center team). /help shows what you can do.
    Sam | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start

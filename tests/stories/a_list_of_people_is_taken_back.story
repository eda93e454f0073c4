陈静 @ private: table 人员.csv 导入 人员 | 姓名,角色,专班代码 | 张伟,现场人员,expo | 王建国,现场人员;联络员,expo
    陈静 | 这份名单会带来的变化：
         | 人员：新增 1，变更 1，不变 0，表上没有而保留 7
         | + 张伟
         | ~ 王建国: 角色: 现场人员@expo → 现场人员@expo；部门联络员@expo
         | 还没有写入。导入吗？（/apply 或 /drop，一天内有效）
         | [导入] [不导入]
陈静 @ private: /apply
    陈静 | 好，正在导入，稍后告诉您结果。
    陈静 | ✅ 已导入。
         | 人员：新增 1，变更 1，不变 0，表上没有而保留 7
         | 下面的人还没有账号，请把链接单独转给本人（一人一次，七天内有效）：
         | 张伟 https://t.me/daybook_bot?start=…
    王建国 | (menu) progress issue promise undo last for gate node invest yes no status project stage portfolio table source history photos issues mine others chain unanswered agenda handled route escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
# A lead lets him go meanwhile, so his roles stay as they are now.
刘洋 @ private: /leave 王建国
    刘洋 | 王建国 已离任，以下角色到现在为止。以前说过的话仍署他的名。
         | 现场人员，会展中心专班
         | 联络员，会展中心专班
    王建国 | 您在重点项目调度台的角色到今天为止。您记下的每一条都还在，署您的名。辛苦了，谢谢您！
    王建国 | (menu) takeover me body calendar language feedback help start
陈静 @ private: 撤回
    陈静 | 好，正在撤回这份名单，稍后告诉您结果。
    陈静 | ✅ 这份名单已撤回，恢复成导入以前的样子：
         | - 张伟
         | 以下没有动，因为导入以后有人改过，或者已经有人用过、报过：
         | = 王建国: 角色: 现场人员@expo；部门联络员@expo → –
# The link was good for the role that has ended.
unknown 张伟
张伟 @ private: /start {link}
    张伟 | 这个邀请已经用过或过期了，请再要一个。
# Sent again he gets a new one.
陈静 @ private: table 人员.csv 导入 人员 | 姓名,角色,专班代码 | 张伟,现场人员,expo
    陈静 | 这份名单会带来的变化：
         | 人员：新增 0，变更 1，不变 0，表上没有而保留 8
         | ~ 张伟: 角色: – → 现场人员@expo
         | 还没有写入。导入吗？（/apply 或 /drop，一天内有效）
         | [导入] [不导入]
陈静 @ private: /apply
    陈静 | 好，正在导入，稍后告诉您结果。
    陈静 | ✅ 已导入。
         | 人员：新增 0，变更 1，不变 0，表上没有而保留 8
         | 下面的人还没有账号，请把链接单独转给本人（一人一次，七天内有效）：
         | 张伟 https://t.me/daybook_bot?start=…
张伟 @ private: /start {link}
    张伟 | 欢迎加入（现场人员，会展中心专班）。发 /help 看您能做什么。
    张伟 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
# A day later it is not taken back as one.
at 2023-03-09 10:00
    park | 📋 产业园专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 张伟
         | JY-09 会展物流中心 · 张伟
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 3月9日早报
         |
         | 3月8日没有消息（5）
         | JY-01 中铁会展中心 · 张伟
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 张伟
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月8日报送 0/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 36 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
陈静 @ private: 撤回
    陈静 | 您今天在这里没有可撤回的记录。

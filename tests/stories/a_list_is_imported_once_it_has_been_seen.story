# 陈静 keeps the registry. Nothing is written before she says so.
陈静 @ private: table 人员.csv 导入 人员 | 姓名,角色,专班代码 | 张伟,现场人员,expo | 王建国,现场人员;联络员,expo
    陈静 | 这份名单会带来的变化：
         | 人员：新增 1，变更 1，不变 0，表上没有而保留 7
         | + 张伟
         | ~ 王建国: 角色: 现场人员@expo → 现场人员@expo；部门联络员@expo
         | 还没有写入。导入吗？（/apply 或 /drop，一天内有效）
         | [导入] [不导入]
# One person's list is nobody else's.
Anna @ private: /apply
    Anna Berg | No list of yours is waiting. Please send the file again.
陈静 @ private: press twice 导入
    陈静 | (for a moment) 好
    陈静 | (edited) 好，正在导入，稍后告诉您结果。
    陈静 | (for a moment) 已经处理过了
    陈静 | ✅ 已导入。
         | 人员：新增 1，变更 1，不变 0，表上没有而保留 7
         | 下面的人还没有账号，请把链接单独转给本人（一人一次，七天内有效）：
         | 张伟 https://t.me/daybook_bot?start=…
    王建国 | (menu) progress issue promise undo last for gate node invest yes no status project stage portfolio table source history photos issues mine others chain unanswered agenda handled route escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ private: /apply
    陈静 | 没有在等您确认的导入。请重新发一次文件。
# The link lets 张伟 in at once, with the role of the list.
unknown 张伟
张伟 @ private: /start {link}
    张伟 | 欢迎加入（现场人员，会展中心专班）。发 /help 看您能做什么。
    张伟 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
张伟 @ private: 进度 JY-01 70% 四层
    张伟 | (✍)
# Again: nothing is left to do.
陈静 @ private: table 人员.csv 导入人员 | 姓名,角色,专班代码 | 张伟,现场人员,expo
    陈静 | 这份名单与现有的完全一样，不用导入。
         | 人员：新增 0，变更 0，不变 1，表上没有而保留 8
# A list of projects, in answer to the file; then left.
陈静 @ private: table 项目.csv | 项目编码,项目名称,专班代码,阶段,总投资(万元),项目秘书 | JY-01,中铁会展中心,expo,在建,8600,田静 | JY-20,会展停车楼,expo,谋划,1200,
    陈静 | (🤔)
    陈静 | 已记下。这是哪个项目的？请发 /for 编号。
陈静 @ private: reply own /import portfolio
    陈静 | 这份名单会带来的变化：
         | 专班：新增 0，变更 0，不变 1，表上没有而保留 1
         | 项目：新增 1，变更 1，不变 0，表上没有而保留 5
         | 新面孔（还没有账号）：田静
         | + JY-20 会展停车楼
         | ~ JY-01 中铁会展中心: 总投资(万元): 8500万元 → 8600万元; 项目秘书: – → 田静
         | 还没有写入。导入吗？（/apply 或 /drop，一天内有效）
         | [导入] [不导入]
陈静 @ private: /drop
    陈静 | 好，没有导入。
陈静 @ private: /drop
    陈静 | 没有在等您确认的导入。请重新发一次文件。
# Shown, and then the registry moves on: nothing of it is imported.
陈静 @ private: table 项目.csv /导入 项目 | 项目编码,阶段 | JY-01,竣工
    陈静 | 这份名单会带来的变化：
         | 项目：新增 0，变更 1，不变 0，表上没有而保留 5
         | ~ JY-01 中铁会展中心: 阶段: 在建 → 已完工
         | 还没有写入。导入吗？（/apply 或 /drop，一天内有效）
         | [导入] [不导入]
刘洋 @ expo: 阶段 JY-01 竣工
    expo | JY-01：在建 → 已完工
陈静 @ private: 执行导入
    陈静 | 好，正在导入，稍后告诉您结果。
    陈静 | 给您看过以后，登记的内容又有变化，所以没有导入。请把文件再发一次，看过新的变化再定。
# A cell that cannot be read is named, and nothing is imported.
陈静 @ private: table 人员.csv 导入 人员 | 姓名,角色,专班代码 | 李四,船长,expo
    陈静 | 这份名单有些地方读不懂，一行也没有导入：
         | B2（角色）：没有“船长”这个角色，可以写：现场人员 field, 专班组长 lead, 专班副组长 deputy, 包保责任人 guarantor, 项目秘书 secretary, 部门联络员 liaison, 调度员 coordinator, 管理员 administrator
         | 改好以后再发一次就行。
# It waits for a day.
陈静 @ private: table 人员.csv 导入 人员 | 姓名,角色,专班代码 | 李四,现场人员,expo
    陈静 | 这份名单会带来的变化：
         | 人员：新增 1，变更 0，不变 0，表上没有而保留 9
         | + 李四
         | 还没有写入。导入吗？（/apply 或 /drop，一天内有效）
         | [导入] [不导入]
at 2023-03-09 10:00
    park | 📋 产业园专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         |
         | 当日消息（1 个项目）
         | JY-01 中铁会展中心
         | · 进度 70% 四层 —— 张伟 ○
         | · 进入阶段：已完工 —— 刘洋 ○
         |
         | 还缺消息（1）
         | JY-09 会展物流中心 · 王建国、张伟
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 3月9日早报
         |
         | 3月8日没有消息（4）
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国、张伟
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月8日报送 0/4 个项目
         | 会展中心专班 0/1
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 4、已完工 1、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 36 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
陈静 @ private: 执行导入
    陈静 | 没有在等您确认的导入。请重新发一次文件。

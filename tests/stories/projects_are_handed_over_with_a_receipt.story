# 周敏 is the guarantor of JY-02 and goes to another post.
周敏 @ private: 移交 刘洋
    刘洋 | 周敏 想移交给您：
         | 包保责任人：JY-02 中法智能产业园
         | 接手吗？（/takeover 或 /takeover no，七天内有效）
         | [接手] [不接]
    周敏 | 已请 刘洋 接手，他同意以后才移交（七天内有效）：
         | 包保责任人：JY-02 中法智能产业园
# Nothing moves before 刘洋 says so.
周敏 @ private: /status JY-02
    周敏 | JY-02 中法智能产业园
         | 阶段：在建
         | 还没有记录。
刘洋 @ private: press twice 接手
    刘洋 | (for a moment) 好
    刘洋 | (edited) ✅ 周敏 已移交给 刘洋，从现在起：
         | 包保责任人：JY-02 中法智能产业园
    刘洋 | (for a moment) 已经处理过了
    刘洋 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate deescalate close reopen page decide askback answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
    周敏 | ✅ 周敏 已移交给 刘洋，从现在起：
         | 包保责任人：JY-02 中法智能产业园
刘洋 @ private: /status JY-02
    刘洋 | JY-02 中法智能产业园
         | 阶段：在建
         | 还没有记录。
周敏 @ private: /status JY-02
    周敏 | JY-02 不在您（在这里）能报、能看的项目里。
刘洋 @ private: 项目 JY-02
    刘洋 | JY-02 中法智能产业园
         | 又称：China-France Intelligent Industrial Park
         | 专班：产业园专班
         | 阶段：在建
         | 下一项手续：规划核实
         | 包保责任人：刘洋
         | 性质：续建、春季复工
         | 谋划维度：六新产业
         | 总投资：3.5亿元
         | 年度计划：2023: 1.05亿元
         | 资金来源：企业自筹
         | 信息来源：source
刘洋 @ private: 接手
    刘洋 | 没有在等您接手的移交。
# Back again, declined; then by the coordinator, who is told too.
刘洋 @ private: /handover park 周敏
    刘洋 | 已请 周敏 接手，他同意以后才移交（七天内有效）：
         | 包保责任人：JY-02 中法智能产业园
    周敏 | 刘洋 想移交给您：
         | 包保责任人：JY-02 中法智能产业园
         | 接手吗？（/takeover 或 /takeover no，七天内有效）
         | [接手] [不接]
周敏 @ private: 接手 不接
    刘洋 | 周敏 没有接手，仍由原来的人负责。
    周敏 | 好，没有接手，已告诉对方。
陈静 @ private: /handover park 刘洋 周敏
    陈静 | 已请 周敏 接手，他同意以后才移交（七天内有效）：
         | 包保责任人：JY-02 中法智能产业园
    周敏 | 刘洋 想移交给您：
         | 包保责任人：JY-02 中法智能产业园
         | 接手吗？（/takeover 或 /takeover no，七天内有效）
         | [接手] [不接]
周敏 @ private: /takeover
    陈静 | ✅ 刘洋 已移交给 周敏，从现在起：
         | 包保责任人：JY-02 中法智能产业园
    刘洋 | ✅ 刘洋 已移交给 周敏，从现在起：
         | 包保责任人：JY-02 中法智能产业园
    刘洋 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
    周敏 | ✅ 刘洋 已移交给 周敏，从现在起：
         | 包保责任人：JY-02 中法智能产业园
# Nobody answers for seven days: it lapses, and who asked is told once.
周敏 @ private: 移交给刘洋
    刘洋 | 周敏 想移交给您：
         | 包保责任人：JY-02 中法智能产业园
         | 接手吗？（/takeover 或 /takeover no，七天内有效）
         | [接手] [不接]
    周敏 | 已请 刘洋 接手，他同意以后才移交（七天内有效）：
         | 包保责任人：JY-02 中法智能产业园
at 2023-03-15 10:00
    park | 📋 产业园专班 · 3月14日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月14日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 3月15日早报
         |
         | 3月14日没有消息（5）
         | JY-01 中铁会展中心 · 王建国
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月14日报送 0/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 32 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
    周敏 | 刘洋 七天内没有答复，这次移交作废，仍由原来的人负责。
刘洋 @ private: /takeover
    刘洋 | 没有在等您接手的移交。
# With the project the role that came with it is gone.
刘洋 @ private: /me
    刘洋 | 刘洋，这里记着的您：
         | 语言：中文
         | 专班组长，会展中心专班（2023-03-08 起）
         | Telegram 账号：1003
         | 台账里算数的记录：0 条，都署您的名。
         | 我可以私下给您发消息。
         | 语言用 /language 改；其他有误，请告诉调度员。

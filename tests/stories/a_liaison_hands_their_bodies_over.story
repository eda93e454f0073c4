# 赵强 is asked for two bodies, and goes to another post.
陈静 @ private: 单位 水务局 联络员 赵强
    陈静 | 记下了：找水务局，就找 赵强。
    赵强 | 您现在是水务局的联络员：要水务局办的事会来问您。/body 可以看所有单位。
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ private: 单位 供水公司 联络员 赵强
    陈静 | 记下了：找供水公司，就找 赵强。
    赵强 | 您现在是供水公司的联络员：要供水公司办的事会来问您。/body 可以看所有单位。
陈静 @ private: 单位 供水公司 联络员 孙丽
    陈静 | 记下了：找供水公司，就找 孙丽。
    孙丽 | 您现在是供水公司的联络员：要供水公司办的事会来问您。/body 可以看所有单位。
    孙丽 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
赵强 @ private: 移交 孙丽
    赵强 | 已请 孙丽 接手，他同意以后才移交（七天内有效）：
         | 现场人员，产业园专班
         | 现场人员：JY-02 中法智能产业园
         | 联络员：水务局
         | 联络员：供水公司
    孙丽 | 赵强 想移交给您：
         | 现场人员，产业园专班
         | 现场人员：JY-02 中法智能产业园
         | 联络员：水务局
         | 联络员：供水公司
         | 接手吗？（/takeover 或 /takeover no，七天内有效）
         | [接手] [不接]
孙丽 @ private: press 接手
    赵强 | ✅ 赵强 已移交给 孙丽，从现在起：
         | 现场人员，产业园专班
         | 现场人员：JY-02 中法智能产业园
         | 联络员：水务局
         | 联络员：供水公司
    赵强 | (menu) takeover me body calendar language feedback help start
    孙丽 | (for a moment) 好
    孙丽 | (edited) ✅ 赵强 已移交给 孙丽，从现在起：
         | 现场人员，产业园专班
         | 现场人员：JY-02 中法智能产业园
         | 联络员：水务局
         | 联络员：供水公司
陈静 @ private: 单位
    陈静 | 单位和找谁（28）
         | 水务局 · 孙丽
         | 供水公司 · 孙丽
         | 还没有人可找（26）：发改局、自然资源局、住建局、生态环境局、财政局、人社局、交通运输局、林业局、文化局、城管局、应急管理局、市场监管局、统计局、公安分局、政务服务局、征收办、供电公司、燃气公司、供热公司、通信公司、净月街道、永兴街道、部门联席会议、项目建设领导小组、市项目中心、省项目中心
赵强 @ private: /me
    赵强 | 赵强，这里记着的您：
         | 语言：中文
         | 现在没有角色。
         | Telegram 账号：1005
         | 台账里算数的记录：0 条，都署您的名。
         | 我可以私下给您发消息。
         | 语言用 /language 改；其他有误，请告诉调度员。
孙丽 @ private: /me
    孙丽 | 孙丽，这里记着的您：
         | 语言：中文
         | 现场人员，产业园专班（2023-03-08 起）
         | 现场人员：JY-12 产业园二期标准厂房（2023-03-08 起）
         | 现场人员：JY-15 光电子产业楼（2023-03-08 起）
         | 现场人员：JY-02 中法智能产业园（2023-03-08 起）
         | 联络员：供水公司（2023-03-08 起）
         | 联络员：水务局（2023-03-08 起）
         | Telegram 账号：1006
         | 台账里算数的记录：0 条，都署您的名。
         | 我可以私下给您发消息。
         | 语言用 /language 改；其他有误，请告诉调度员。
# While 孙丽 is on leave, who stands in for her is asked.
孙丽 @ private: 代班 Pierre Martin 到3月20日
    孙丽 | 好，到3月20日为止由 Pierre Martin 代班：提醒改发给他，您的项目他也能报、能办。回来早了发 /cover off。
    Pierre Martin | 孙丽 has asked you to stand in until 20 March: their reminders come to you, and you may do on their projects what they may.
    Pierre Martin | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled return moretime route escalate deescalate close reopen page decide askback answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ private: 单位 水务局
    陈静 | 水务局（部门）
         | 联络员：Pierre Martin
# The coordinator hands over for somebody else.
陈静 @ private: /handover 孙丽 Pierre Martin
    陈静 | 已请 Pierre Martin 接手，他同意以后才移交（七天内有效）：
         | 现场人员，产业园专班
         | 现场人员：JY-02 中法智能产业园
         | 现场人员：JY-12 产业园二期标准厂房
         | 现场人员：JY-15 光电子产业楼
         | 联络员：供水公司
         | 联络员：水务局
    Pierre Martin | 孙丽 would like to hand over to you:
                  | field, Industrial Park team
                  | field: JY-02 China-France Intelligent Industrial Park
                  | field: JY-12 Park Phase II Workshops
                  | field: JY-15 Optoelectronics Building
                  | liaison: Water Company
                  | liaison: Water Bureau
                  | Will you take over? (/takeover or /takeover no, within seven days)
                  | [Take over] [Decline]
Pierre Martin @ private: press Take over
    陈静 | ✅ 孙丽 已移交给 Pierre Martin，从现在起：
         | 现场人员，产业园专班
         | 现场人员：JY-02 中法智能产业园
         | 现场人员：JY-12 产业园二期标准厂房
         | 现场人员：JY-15 光电子产业楼
         | 联络员：供水公司
         | 联络员：水务局
    孙丽 | ✅ 孙丽 已移交给 Pierre Martin，从现在起：
         | 现场人员，产业园专班
         | 现场人员：JY-02 中法智能产业园
         | 现场人员：JY-12 产业园二期标准厂房
         | 现场人员：JY-15 光电子产业楼
         | 联络员：供水公司
         | 联络员：水务局
    孙丽 | (menu) takeover me body calendar language feedback help start
    Pierre Martin | (for a moment) Done
    Pierre Martin | (edited) ✅ Handed over from 孙丽 to Pierre Martin, from now on:
                  | field, Industrial Park team
                  | field: JY-02 China-France Intelligent Industrial Park
                  | field: JY-12 Park Phase II Workshops
                  | field: JY-15 Optoelectronics Building
                  | liaison: Water Company
                  | liaison: Water Bureau
    Pierre Martin | 孙丽 is back; you no longer stand in. Thank you!
陈静 @ private: 单位
    陈静 | 单位和找谁（28）
         | 水务局 · Pierre Martin
         | 供水公司 · Pierre Martin
         | 还没有人可找（26）：发改局、自然资源局、住建局、生态环境局、财政局、人社局、交通运输局、林业局、文化局、城管局、应急管理局、市场监管局、统计局、公安分局、政务服务局、征收办、供电公司、燃气公司、供热公司、通信公司、净月街道、永兴街道、部门联席会议、项目建设领导小组、市项目中心、省项目中心
# Who leaves is asked no longer.
陈静 @ private: /离任 Pierre Martin
    陈静 | Pierre Martin 已离任，以下角色到现在为止。以前说过的话仍署他的名。
         | 专班组长，产业园专班
         | 现场人员，产业园专班
         | 现场人员：JY-02 中法智能产业园
         | 现场人员：JY-12 产业园二期标准厂房
         | 现场人员：JY-15 光电子产业楼
         | 联络员：供水公司
         | 联络员：水务局
    Pierre Martin | Your roles at the duty desk of the key projects end today. Everything you reported stays, under your name. Thank you for your work!
    Pierre Martin | (menu) takeover me body calendar language feedback help start
陈静 @ private: 单位 水务局
    陈静 | 水务局（部门）
         | 还没有人可找。调度员可以定：/body 水务局 联络员 姓名，或在它的群里写 /body 水务局 本群

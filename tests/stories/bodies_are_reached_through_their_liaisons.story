# Who is asked for a body is said by the coordinator; everybody may look.
刘洋 @ private: 单位
    刘洋 | 单位和找谁（28）
         | 还没有人可找（28）：发改局、自然资源局、住建局、生态环境局、财政局、人社局、交通运输局、水务局、林业局、文化局、城管局、应急管理局、市场监管局、统计局、公安分局、政务服务局、征收办、供电公司、供水公司、燃气公司、供热公司、通信公司、净月街道、永兴街道、部门联席会议、项目建设领导小组、市项目中心、省项目中心
刘洋 @ private: 单位 水务局 联络员 赵强
    刘洋 | 您的角色在这里不能用 /body。/help 是您可以用的。
陈静 @ private: 单位 水利局 联络员 赵强
    陈静 | 记下了：找水务局，就找 赵强。
    赵强 | 您现在是水务局的联络员：要水务局办的事会来问您。/body 可以看所有单位。
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
赵强 @ private: 单位
    赵强 | 单位和找谁（28）
         | 水务局 · 赵强
         | 还没有人可找（27）：发改局、自然资源局、住建局、生态环境局、财政局、人社局、交通运输局、林业局、文化局、城管局、应急管理局、市场监管局、统计局、公安分局、政务服务局、征收办、供电公司、供水公司、燃气公司、供热公司、通信公司、净月街道、永兴街道、部门联席会议、项目建设领导小组、市项目中心、省项目中心
赵强 @ private: /body 自来水公司
    赵强 | 供水公司（公用企业）
         | 还没有人可找。调度员可以定：/body 供水公司 联络员 姓名，或在它的群里写 /body 供水公司 本群
陈静 @ private: 单位 水务局 联络员 孙丽
    陈静 | 记下了：找水务局，就找 孙丽。
    孙丽 | 您现在是水务局的联络员：要水务局办的事会来问您。/body 可以看所有单位。
    孙丽 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ private: 单位 水务局 联络员 孙丽
    陈静 | 记下了：找水务局，就找 孙丽。
陈静 @ private: 单位 水务局 联络员 张三
    陈静 | 没有找到这个人。
陈静 @ private: /单位 水力局
    陈静 | 没有叫这个名字的单位。可以写：发改局、自然资源局、住建局、生态环境局、财政局、人社局、交通运输局、水务局、林业局、文化局、城管局、应急管理局、市场监管局、统计局、公安分局、政务服务局、征收办、供电公司、供水公司、燃气公司、供热公司、通信公司、净月街道、永兴街道、部门联席会议、项目建设领导小组、市项目中心、省项目中心。
陈静 @ private: /body 水务局 孙丽
    陈静 | 没有这个选项。这样写：/body 水务局 联络员 姓名 · 找这个单位就找他，去掉 姓名；在它的群里写 /body 水务局 本群（单位）
陈静 @ private: /body 水务局 联络员
    陈静 | 还缺姓名。这样写：/body 水务局 联络员 姓名 · 找这个单位就找他，去掉 姓名；在它的群里写 /body 水务局 本群（单位）
陈静 @ private: 单位 水务局
    陈静 | 水务局（部门）
         | 联络员：赵强、孙丽
# Talk is left alone.
王建国 @ expo: 单位都到齐了
王建国 @ expo: 单位 水务局 明天来人
# A group of its own goes before its liaisons; a group that a body has is not left.
group power
add power
    power | 大家好，我是重点项目调度台。请调度员在这里发 /bind 专班代号，例如 /bind expo。一天之内没有绑定，我会自己离开。
王建国 @ power: /body 电业局 本群
    power | 您的角色在这里不能用 /body。/help 是您可以用的。
陈静 @ power: 单位 电业局 本群
    power | 记下了：供电公司的事说在这个群里。
陈静 @ private: 单位 供电公司 本群
    陈静 | 这个命令要在群里发。
陈静 @ power: 单位 水务局 去掉 孙丽
陈静 @ private: 单位
    陈静 | 单位和找谁（28）
         | 水务局 · 赵强、孙丽
         | 供电公司 · 它的群
         | 还没有人可找（26）：发改局、自然资源局、住建局、生态环境局、财政局、人社局、交通运输局、林业局、文化局、城管局、应急管理局、市场监管局、统计局、公安分局、政务服务局、征收办、供水公司、燃气公司、供热公司、通信公司、净月街道、永兴街道、部门联席会议、项目建设领导小组、市项目中心、省项目中心
陈静 @ power: 单位 水务局 本群
    power | 记下了：水务局的事说在这个群里。
陈静 @ private: 单位
    陈静 | 单位和找谁（28）
         | 水务局 · 它的群、赵强、孙丽
         | 还没有人可找（27）：发改局、自然资源局、住建局、生态环境局、财政局、人社局、交通运输局、林业局、文化局、城管局、应急管理局、市场监管局、统计局、公安分局、政务服务局、征收办、供电公司、供水公司、燃气公司、供热公司、通信公司、净月街道、永兴街道、部门联席会议、项目建设领导小组、市项目中心、省项目中心
陈静 @ power: /单位 水务局 去掉 本群
    power | 记下了：水务局的事不再说在群里。
陈静 @ private: 单位 水务局
    陈静 | 水务局（部门）
         | 联络员：赵强、孙丽

# Sent back once, it goes to the body that is proposed; the second time the coordinator rules, and that is final. The
# clock runs on: nobody gains time by sending back.
陈静 @ private: 单位 供电公司 联络员 赵强
    陈静 | 记下了：找供电公司，就找 赵强。
    赵强 | 您现在是供电公司的联络员：要供电公司办的事会来问您。/body 可以看所有单位。
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ private: 单位 住建局 联络员 孙丽
    陈静 | 记下了：找住建局，就找 孙丽。
    孙丽 | 您现在是住建局的联络员：要住建局办的事会来问您。/body 可以看所有单位。
    孙丽 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
陈静 @ private: 单位 水务局 联络员 Pierre Martin
    陈静 | 记下了：找水务局，就找 Pierre Martin。
    Pierre Martin | You are liaison of the Water Bureau now: what it is to do comes to you. /body shows all bodies.
    Pierre Martin | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled return moretime route escalate deescalate close reopen page decide askback answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
刘洋 @ expo: /issue JY-01 箱变基础没人做，供电公司不管
    expo | 🔶 问题 1 已记下 · JY-01
         | 箱变基础没人做，供电公司不管
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
刘洋 @ expo: 升级 1 专班协调不动
    expo | 🔶 问题 1 · JY-01 箱变基础没人做，供电公司不管
         | 待签收：供电公司（赵强），3月9日 09:01 前（1 个工作日）
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 待签收：供电公司（赵强），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供电公司
         | [升级]
    赵强 | 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 待签收：供电公司（赵强），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供电公司
         | [签收] [已办结] [升级]
wait 5
孙丽 @ private: 退单 1 水务局 不归我们
    孙丽 | 没有您（在这里）能看到的问题 1。
赵强 @ private: 退单 1
    赵强 | 写上单位，/body 列出全部。这样写：/return 号 单位 理由 · 不归这里办，写上该由哪个单位牵头（退单）
赵强 @ private: 退单 1 某某局 不归我们
    赵强 | 写上单位，/body 列出全部。这样写：/return 号 单位 理由 · 不归这里办，写上该由哪个单位牵头（退单）
赵强 @ private: 退单 1 住建局 基础属土建
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 待签收：住建局（孙丽），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司
         | [升级]
    刘洋 | 🔶 问题 1 · JY-01 箱变基础没人做，供电公司不管
         | 有新进展。
         | 待签收：住建局（孙丽），3月9日 09:01 前（1 个工作日）
    赵强 | 🔶 问题 1 · JY-01 箱变基础没人做，供电公司不管
         | 待签收：住建局（孙丽），3月9日 09:01 前（1 个工作日）
    赵强 | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 待签收：住建局（孙丽），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司
    孙丽 | 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 待签收：住建局（孙丽），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司
         | [签收] [已办结] [升级]
wait 5
孙丽 @ private: 签收 1
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 办理中：住建局（孙丽），3月15日 09:01 前（5 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司
         | [升级]
    刘洋 | 🔶 问题 1 · JY-01 箱变基础没人做，供电公司不管
         | 有新进展。
         | 办理中：住建局（孙丽），3月15日 09:01 前（5 个工作日）
    赵强 | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 办理中：住建局（孙丽），3月15日 09:01 前（5 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司
    孙丽 | (✍)
    孙丽 | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 办理中：住建局（孙丽），3月15日 09:01 前（5 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司
         | [已办结] [升级]
孙丽 @ private: 退单 1 水务局 涉及管线
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 两次退单，等调度员（陈静）审定牵头单位
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司、住建局
    陈静 | 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 两次退单，等调度员（陈静）审定牵头单位
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司、住建局
    刘洋 | 🔶 问题 1 · JY-01 箱变基础没人做，供电公司不管
         | 有新进展。
         | 两次退单，等调度员（陈静）审定牵头单位
    赵强 | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 两次退单，等调度员（陈静）审定牵头单位
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司、住建局
    孙丽 | 🔶 问题 1 · JY-01 箱变基础没人做，供电公司不管
         | 两次退单，等调度员（陈静）审定牵头单位
    孙丽 | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 两次退单，等调度员（陈静）审定牵头单位
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司、住建局
wait 5
陈静 @ private: 转办 1 住建局
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 待签收：住建局（孙丽），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司、住建局
         | [升级]
    陈静 | 🔶 问题 1 · JY-01 箱变基础没人做，供电公司不管
         | 待签收：住建局（孙丽），3月9日 09:01 前（1 个工作日）
    陈静 | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 待签收：住建局（孙丽），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司、住建局
         | [升级]
    刘洋 | 🔶 问题 1 · JY-01 箱变基础没人做，供电公司不管
         | 有新进展。
         | 待签收：住建局（孙丽），3月9日 09:01 前（1 个工作日）
    赵强 | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 待签收：住建局（孙丽），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司、住建局
    孙丽 | 🔶 问题 1 · JY-01 箱变基础没人做，供电公司不管
         | 轮到您了。
         | 待签收：住建局（孙丽），3月9日 09:01 前（1 个工作日）
         | [签收] [已办结] [升级]
    孙丽 | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 待签收：住建局（孙丽），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司、住建局
         | [签收] [已办结] [升级]
wait 5
孙丽 @ private: 退单 1 水务局 还是不归我们
    孙丽 | 问题 1 的牵头单位已经审定，不能再退。有困难请升级：/escalate 1 理由
孙丽 @ private: 签收 1
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 办理中：住建局（孙丽），3月15日 09:01 前（5 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司、住建局
         | [升级]
    陈静 | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 办理中：住建局（孙丽），3月15日 09:01 前（5 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司、住建局
         | [升级]
    刘洋 | 🔶 问题 1 · JY-01 箱变基础没人做，供电公司不管
         | 有新进展。
         | 办理中：住建局（孙丽），3月15日 09:01 前（5 个工作日）
    赵强 | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 办理中：住建局（孙丽），3月15日 09:01 前（5 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司、住建局
    孙丽 | (✍)
    孙丽 | (edited) 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 办理中：住建局（孙丽），3月15日 09:01 前（5 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司、住建局
         | [已办结] [升级]
刘洋 @ private: 问题 1
    刘洋 | 问题 1 · JY-01 中铁会展中心
         | 箱变基础没人做，供电公司不管
         | 刘洋 3月8日 提出，已 0 天
         | 办理中：住建局（孙丽），3月15日 09:01 前（5 个工作日）
         | 第 2/6 级 责任单位 · 牵头 住建局 · 退过：供电公司、住建局
         | [升级]

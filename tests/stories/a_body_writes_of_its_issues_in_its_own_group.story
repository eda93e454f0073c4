# In its own group a body's people write as people write in a team's group; all but its issues is their own business.
group power
add power
    power | 大家好，我是重点项目调度台。请调度员在这里发 /bind 专班代号，例如 /bind expo。一天之内没有绑定，我会自己离开。
陈静 @ power: 单位 供电公司 本群
    power | 记下了：供电公司的事说在这个群里。
陈静 @ private: 单位 供电公司 联络员 赵强
    陈静 | 记下了：找供电公司，就找 赵强。
    赵强 | 您现在是供电公司的联络员：要供电公司办的事会来问您。/body 可以看所有单位。
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
王建国 @ expo: /issue JY-01 供电公司还没来接电
    expo | 🔶 问题 1 已记下 · JY-01
         | 供电公司还没来接电
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    刘洋 | 问题 1 · JY-01 中铁会展中心
         | 供电公司还没来接电
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | [签收] [已办结] [升级]
王建国 @ expo: /issue JY-05 塔吊没有检验
    expo | 🔶 问题 2 已记下 · JY-05
         | 塔吊没有检验
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | 回复本条可以补充；解决后发 /close 2 结果。
         | [签收] [已办结] [升级]
    陈静 | 🔶 问题 2 · JY-05 塔吊没有检验
         | 按类别没有找到牵头单位，请指定：/route 2 单位
    刘洋 | 问题 2 · JY-05 会展配套酒店
         | 塔吊没有检验
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | [签收] [已办结] [升级]
wait 70
# Nobody has sent it to the body yet.
赵强 @ power: 问题1 签收
刘洋 @ expo: 升级 1 专班协调不动
    power | 问题 1 · JY-01 中铁会展中心
          | 供电公司还没来接电
          | 王建国 3月8日 提出，已 0 天
          | 待签收：供电公司（赵强），3月9日 09:02 前（1 个工作日）
          | 第 2/6 级 责任单位 · 牵头 供电公司
          | [签收] [已办结] [升级]
    expo | 🔶 问题 1 · JY-01 供电公司还没来接电
         | 待签收：供电公司（赵强），3月9日 09:02 前（1 个工作日）
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 供电公司还没来接电
         | 王建国 3月8日 提出，已 0 天
         | 待签收：供电公司（赵强），3月9日 09:02 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供电公司
         | [升级]
    刘洋 | (edited) 问题 1 · JY-01 中铁会展中心
         | 供电公司还没来接电
         | 王建国 3月8日 提出，已 0 天
         | 待签收：供电公司（赵强），3月9日 09:02 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供电公司
         | [升级]
    王建国 | 🔶 问题 1 · JY-01 供电公司还没来接电
           | 有新进展。
           | 待签收：供电公司（赵强），3月9日 09:02 前（1 个工作日）
wait 70
赵强 @ power: 大家辛苦了，明天降温
赵强 @ power: 问题不大
赵强 @ power: 进度 JY-01 80%
赵强 @ power: 问题2 已经解决了
王建国 @ power: 问题1 已经送电了
赵强 @ power: 签收
    power | 还缺问题的号。这样写：/sign 号 · 接下这个问题去办（签收）
          | 现在可以这样办的问题：
          | 1 JY-01 供电公司还没来接电（0 天） · 供电公司 3月9日
赵强 @ power: 1号问题 签收
    power | (✍)
    power | (edited) 问题 1 · JY-01 中铁会展中心
          | 供电公司还没来接电
          | 王建国 3月8日 提出，已 0 天
          | 办理中：供电公司（赵强），3月15日 09:02 前（5 个工作日）
          | 第 2/6 级 责任单位 · 牵头 供电公司
          | [已办结] [升级]
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 供电公司还没来接电
         | 王建国 3月8日 提出，已 0 天
         | 办理中：供电公司（赵强），3月15日 09:02 前（5 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供电公司
         | [升级]
    刘洋 | (edited) 问题 1 · JY-01 中铁会展中心
         | 供电公司还没来接电
         | 王建国 3月8日 提出，已 0 天
         | 办理中：供电公司（赵强），3月15日 09:02 前（5 个工作日）
         | 第 2/6 级 责任单位 · 牵头 供电公司
         | [升级]
    王建国 | 🔶 问题 1 · JY-01 供电公司还没来接电
           | 有新进展。
           | 办理中：供电公司（赵强），3月15日 09:02 前（5 个工作日）
wait 70
赵强 @ power: 问题1 已经送电了
    power | (✍)
    王建国 | 🔶 问题 1 · JY-01 供电公司还没来接电
           | 赵强 说：已经送电了
wait 70
赵强 @ power: reply 都弄好了，问题已解决
wait 70
# It is with whoever reported it now.
赵强 @ power: 签收
# The same in the team's group.
刘洋 @ expo: 问题2 已经解决了
    expo | 🔶 问题 2 · JY-05 塔吊没有检验
         | 已办结，等报告人（王建国）确认
    expo | (edited) 问题 2 · JY-05 会展配套酒店
         | 塔吊没有检验
         | 王建国 3月8日 提出，已 0 天
         | 已办结，等报告人（王建国）确认
         | 第 1/6 级 专班 · 牵头单位待定
         | [解决了] [没解决] [过一天再说]
    刘洋 | (edited) 问题 2 · JY-05 会展配套酒店
         | 塔吊没有检验
         | 王建国 3月8日 提出，已 0 天
         | 已办结，等报告人（王建国）确认
         | 第 1/6 级 专班 · 牵头单位待定
    王建国 | 问题 2 · JY-05 会展配套酒店
           | 塔吊没有检验
           | 王建国 3月8日 提出，已 0 天
           | 已办结，等报告人（王建国）确认
           | 第 1/6 级 专班 · 牵头单位待定
           | [解决了] [没解决] [过一天再说]
wait 70
王建国 @ expo: 问题2 没检验怎么能用
wait 70

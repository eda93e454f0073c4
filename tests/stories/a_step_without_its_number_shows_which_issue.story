# Who leaves the number out is shown how a step is written, and which issues it could be taken with now.
王建国 @ expo: 问题 JY-01 电业局不回复
    expo | 🔶 问题 1 已记下 · JY-01
         | 电业局不回复
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    刘洋 | 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | [签收] [已办结] [升级]
wait 70
王建国 @ expo: 问题 JY-05 塔吊没有检验
    expo | 🔶 问题 2 已记下 · JY-05
         | 塔吊没有检验
         | 待签收：专班（刘洋），3月9日 09:02 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | 回复本条可以补充；解决后发 /close 2 结果。
         | [签收] [已办结] [升级]
    陈静 | 🔶 问题 2 · JY-05 塔吊没有检验
         | 按类别没有找到牵头单位，请指定：/route 2 单位
    刘洋 | 问题 2 · JY-05 会展配套酒店
         | 塔吊没有检验
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:02 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | [签收] [已办结] [升级]
刘洋 @ expo: reply 签收
    expo | (✍)
    expo | (edited) 问题 2 · JY-05 会展配套酒店
         | 塔吊没有检验
         | 王建国 3月8日 提出，已 0 天
         | 办理中：专班（刘洋），3月13日 09:02 前（3 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | [已办结] [升级]
    刘洋 | (edited) 问题 2 · JY-05 会展配套酒店
         | 塔吊没有检验
         | 王建国 3月8日 提出，已 0 天
         | 办理中：专班（刘洋），3月13日 09:02 前（3 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | [已办结] [升级]
    王建国 | 🔶 问题 2 · JY-05 塔吊没有检验
           | 有新进展。
           | 办理中：专班（刘洋），3月13日 09:02 前（3 个工作日）
wait 70
刘洋 @ expo: 签收
    expo | 还缺问题的号。这样写：/sign 号 · 接下这个问题去办（签收）
         | 现在可以这样办的问题：
         | 1 JY-01 电业局不回复（0 天） · 专班 3月9日
wait 70
刘洋 @ expo: 签收单放门卫了
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
刘洋 @ expo: 办结 已送电
    expo | 还缺问题的号。这样写：/handled 号 怎么办的 · 办好了，请报告人确认（办结）
         | 现在可以这样办的问题：
         | 1 JY-01 电业局不回复（0 天） · 专班 3月9日
         | 2 JY-05 塔吊没有检验（0 天） · 专班 3月13日
wait 70
刘洋 @ private: 升级
    刘洋 | 还缺问题的号。这样写：/escalate 号 理由 · 送到上一级去办（升级）
         | 现在可以这样办的问题：
         | 1 JY-01 电业局不回复（0 天） · 专班 3月9日
         | 2 JY-05 塔吊没有检验（0 天） · 专班 3月13日
wait 70
刘洋 @ private: 退单
    刘洋 | 您的角色在这里不能用 /return。/help 是您可以用的。
wait 70
刘洋 @ private: /deescalate
    刘洋 | 您的角色在这里不能用 /deescalate。/help 是您可以用的。
王建国 @ private: /sign
    王建国 | 您的角色在这里不能用 /sign。/help 是您可以用的。
王建国 @ private: 办结 已送电
    王建国 | 还缺问题的号。这样写：/handled 号 怎么办的 · 办好了，请报告人确认（办结）
           | 现在可以这样办的问题：
           | 1 JY-01 电业局不回复（0 天） · 专班 3月9日
           | 2 JY-05 塔吊没有检验（0 天） · 专班 3月13日
wait 70
陈静 @ private: 退单 2
    陈静 | 写上单位，/body 列出全部。这样写：/return 号 单位 理由 · 不归这里办，写上该由哪个单位牵头（退单）
陈静 @ private: 退回 2
    陈静 | 写上单位，/body 列出全部。这样写：/return 号 单位 理由 · 不归这里办，写上该由哪个单位牵头（退单）
陈静 @ private: 并案
    陈静 | 还缺问题的号。这样写：/merge 号 另一个号 · 同一件事，并到另一个号下去办（并案）
         | 现在可以这样办的问题：
         | 1 JY-01 电业局不回复（0 天） · 专班 3月9日
         | 2 JY-05 塔吊没有检验（0 天） · 专班 3月13日
wait 70
Pierre Martin @ private: /handled
    Pierre Martin | The number of the issue is missing. It goes like this: /handled NUMBER how · it is done; whoever reported it is asked to confirm
                  | There is no issue you could do this with now.
Pierre Martin @ private: /escalate
    Pierre Martin | The number of the issue is missing. It goes like this: /escalate NUMBER reason · send it to the level above
                  | There is no issue you could do this with now.
wait 70

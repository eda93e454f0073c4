# 王建国 is of the Expo Center team, 赵强 of the Industrial Park team.
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
赵强 @ private: /progress JY-01 90 三层
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
/status JY-01
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
/issue 1
    赵强 | 没有您能看到的问题 1。
/close 1 done
    赵强 | 没有您能看到的问题 1。
/issues
    赵强 | 没有未解决的问题。
/digest
    赵强 | 📋 产业园专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
/invite field expo 张三
    赵强 | 您的角色在这里不能用 /invite。/help 是您可以用的。
/bind expo
    赵强 | 您的角色在这里不能用 /bind。/help 是您可以用的。
# In a team's group nothing of another team is reported or shown, whoever asks.
陈静 @ park: /status JY-01
    park | JY-01 不在您（在这里）能报、能看的项目里。
赵强 @ expo: /progress JY-02 50 二期
    expo | JY-02 不在您（在这里）能报、能看的项目里。
赵强 @ expo: /issues
    expo | 没有未解决的问题。
陈静 @ private: /status JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 问题 1 电业局不回复 —— 王建国 ○
         | 未解决的问题：
         | 1 JY-01 电业局不回复（0 天） · 专班 3月9日

# What may be an issue that is open already is asked about before it is filed; nothing that was said is lost.
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
刘洋 @ expo: JY-01 电业局一直不回复，影响施工
press 就是 1
    expo | (for a moment) 这个按钮不归您用，或者已经失效
press 就是 1
    expo | (for a moment) 这个按钮不归您用，或者已经失效
陈静 @ private: /issue 1
    陈静 | 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | [升级]
# By word, too: no is a new one.
王建国 @ expo: 问题 JY-01 临时用电没有批下来
    expo | 🔶 问题 2 已记下 · JY-01
         | 临时用电没有批下来
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | 回复本条可以补充；解决后发 /close 2 结果。
         | [签收] [已办结] [升级]
    陈静 | 🔶 问题 2 · JY-01 临时用电没有批下来
         | 按类别没有找到牵头单位，请指定：/route 2 单位
    刘洋 | 问题 2 · JY-01 中铁会展中心
         | 临时用电没有批下来
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | [签收] [已办结] [升级]
不对
陈静 @ private: /issue 2
    陈静 | 问题 2 · JY-01 中铁会展中心
         | 临时用电没有批下来
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | [升级]
# What endangers people is filed at once.
王建国 @ expo: 问题 JY-01 塔吊有安全隐患
    expo | 🔶 问题 3 已记下 · JY-01
         | 塔吊有安全隐患
         | 待签收：应急管理局（陈静），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 应急管理局
         | 回复本条可以补充；解决后发 /close 3 结果。
         | [升级]
    陈静 | 问题 3 · JY-01 中铁会展中心
         | 塔吊有安全隐患
         | 王建国 3月8日 提出，已 0 天
         | 待签收：应急管理局（陈静），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 应急管理局
         | [签收] [已办结] [升级]
王建国 @ expo: 问题 JY-01 塔吊还有安全隐患
    expo | 🔶 问题 4 已记下 · JY-01
         | 塔吊还有安全隐患
         | 待签收：应急管理局（陈静），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 应急管理局
         | 回复本条可以补充；解决后发 /close 4 结果。
         | [升级]
    陈静 | 问题 4 · JY-01 中铁会展中心
         | 塔吊还有安全隐患
         | 王建国 3月8日 提出，已 0 天
         | 待签收：应急管理局（陈静），3月9日 09:01 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 应急管理局
         | [签收] [已办结] [升级]
# In other projects it is only shown, to whoever may see them.
王建国 @ expo: 问题 JY-09 电业局不回复
    expo | 🔶 问题 5 已记下 · JY-09
         | 电业局不回复
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | 回复本条可以补充；解决后发 /close 5 结果。
         | [签收] [已办结] [升级]
    刘洋 | 问题 5 · JY-09 会展物流中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | [签收] [已办结] [升级]
赵强 @ private: 问题 JY-02 电业局不回复
    赵强 | 🔶 问题 6 已记下 · JY-02
         | 电业局不回复
         | 待签收：专班（Pierre Martin），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | 回复本条可以补充；解决后发 /close 6 结果。
         | [升级]
    Pierre Martin | Issue 6 · JY-02 China-France Intelligent Industrial Park
                  | 电业局不回复
                  | 赵强, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · lead body Power Company
                  | [Sign for it] [Handled] [Send up]
陈静 @ private: /issue 6
    陈静 | 问题 6 · JY-02 中法智能产业园
         | 电业局不回复
         | 赵强 3月8日 提出，已 0 天
         | 待签收：专班（Pierre Martin），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | [升级]
# Somebody else cannot answer for who is asked.
王建国 @ expo: 问题 JY-09 电业局一直不回复
    expo | (🤔)
    expo | JY-09 有未解决的问题，是不是同一个？
         | 5 电业局不回复（0 天）
         | [就是 5] [是新问题]
刘洋 @ expo: press 是新问题
    expo | (for a moment) 这个按钮不归您用，或者已经失效
# Unanswered, it is listed.
wait 90000
    ? wait takes a number of seconds
刘洋 @ private: /unclear
    刘洋 | 近两周没有问了没人答的消息。
# Who reported the same hears of its end.
王建国 @ expo: 销号 1 已经送电
    expo | ✅ 问题 1 已销号 · 王建国
    expo | (edited) 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 3月8日 由 王建国 销号：已经送电
    刘洋 | 🔶 问题 1 · JY-01 电业局不回复
         | 王建国：已解决
         | 已经送电
    刘洋 | (edited) 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 3月8日 由 王建国 销号：已经送电
wait 3600
    ? wait takes a number of seconds
# Nobody reports for other teams.
赵强 @ private: 问题 JY-01 电业局不回复
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。

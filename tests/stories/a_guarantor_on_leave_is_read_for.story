# 周敏 stands for JY-02 and is on leave, with nobody named. Until they are back the morning of the team has what they
# would read, and they are told nothing.
周敏 @ private: 休假 到3月13日
    周敏 | 好，到3月13日为止您休假，不再提醒您，事情改问 Pierre Martin。回来早了发 /away off。
赵强 @ park: 问题 JY-02 变压器没有到
    park | 🔶 问题 1 已记下 · JY-02
         | 变压器没有到
         | 待签收：专班（Pierre Martin），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    陈静 | 🔶 问题 1 · JY-02 变压器没有到
         | 按类别没有找到牵头单位，请指定：/route 1 单位
    Pierre Martin | Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | 变压器没有到
                  | 赵强, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · no lead body yet
                  | [Sign for it] [Handled] [Send up]
at 2023-03-09 08:31
    park | 📋 产业园专班 · 3月8日日报
         |
         | 当日消息（1 个项目）
         | JY-02 中法智能产业园
         | · 问题 1 变压器没有到 —— 赵强 ○
         |
         | 还缺消息（2）
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 未解决的问题（1）
         | 1 JY-02 变压器没有到（1 天） · 专班 3月9日
    expo | 📋 会展中心专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    Pierre Martin | 🌅 Industrial Park team · Morning of 9 March
                  |
                  | Issues that wait for you (1)
                  | 1 JY-02 变压器没有到 (1 day) · special team 9 March
# Back on the 14th, they read their own morning again.
at 2023-03-14 08:31
    park | 📋 产业园专班 · 3月13日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 未解决的问题（1）
         | 1 JY-02 变压器没有到（6 天） · 专班 3月9日
    park | 📅 产业园专班周报 · 3月6日–3月12日
         | 重点项目 3 个，1 个有消息，红 0，黄 0
         | 问题：新增 1，解决 0，未解决 1
         | [详细] [表格]
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | 变压器没有到
         | 赵强 3月8日 提出，已 6 天
         | 待签收：调度员（陈静），3月15日 08:31 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头单位待定
         | [升级]
    expo | 📋 会展中心专班 · 3月13日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 📅 全区周报 · 3月6日–3月12日
         | 重点项目 6 个，1 个有消息，红 0，黄 0
         | 问题：新增 1，解决 0，未解决 1
         | [详细] [表格]
    陈静 | 问题 1 · JY-02 中法智能产业园
         | 变压器没有到
         | 赵强 3月8日 提出，已 6 天
         | 待签收：调度员（陈静），3月15日 08:31 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头单位待定
         | [签收] [已办结] [升级]
    赵强 | 🔶 问题 1 · JY-02 变压器没有到
         | 有新进展。
         | 待签收：调度员（陈静），3月15日 08:31 前（1 个工作日）
    Pierre Martin | 🔶 Issue 1 · JY-02 变压器没有到
                  | It has gone on to the next; nothing more is asked of you.
                  | To be signed for: coordinator (陈静), by 15 March 08:31 (one working day)
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | 变压器没有到
                  | 赵强, 8 March, 6 days ago
                  | To be signed for: coordinator (陈静), by 15 March 08:31 (one working day)
                  | Level 2 of 6: responsible department · no lead body yet
                  | [Send up]
    Pierre Martin | 🌅 Industrial Park team · Morning of 14 March
                  |
                  | Issues that wait for you (1)
                  | 1 JY-02 变压器没有到 (6 days) · special team 9 March
                  |
                  | Turned yellow or red since 13 March (1)
                  | 🟡 JY-02 China-France Intelligent Industrial Park · reports, since 14 March
    周敏 | 🌅 您包保的项目 · 3月14日早报
         |
         | 未解决的问题（1）
         | 1 JY-02 变压器没有到（6 天） · 专班 3月9日
         |
         | 3月13日以来变黄变红（1）
         | 🟡 JY-02 中法智能产业园 · 报送，3月14日起

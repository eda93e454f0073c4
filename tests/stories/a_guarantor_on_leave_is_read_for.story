# 周敏 stands for JY-02 and is on leave, with nobody named. Until they are back the morning of the team has what they
# would read, and they are told nothing.
周敏 @ private: 休假 到3月9日
    周敏 | 好，到3月9日为止您休假，不再提醒您，事情改问 Pierre Martin。回来早了发 /away off。
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
陈静 @ private: 挂账 1 3月20日 变压器在途
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | 变压器没有到
         | 赵强 3月8日 提出，已 1 天
         | 挂账到3月20日
         | 第 1/6 级 专班 · 牵头单位待定
    陈静 | 🔶 问题 1 · JY-02 变压器没有到
         | 挂账到3月20日
    赵强 | 🔶 问题 1 · JY-02 变压器没有到
         | 有新进展。
         | 挂账到3月20日
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | 变压器没有到
                  | 赵强, 8 March, 1 day ago
                  | Parked until 20 March
                  | Level 1 of 6: special team · no lead body yet
wait 60
# Back on the 10th, they read their own morning again.
at 2023-03-10 08:31
    park | 📋 产业园专班 · 3月9日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 未解决的问题（1）
         | 1 JY-02 变压器没有到（2 天） · 调度员 3月20日
    expo | 📋 会展中心专班 · 3月9日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    Pierre Martin | 🌅 Industrial Park team · Morning of 10 March
                  |
                  | Open issues (1)
                  | 1 JY-02 变压器没有到 (2 days) · coordinator 20 March
    周敏 | 🌅 您包保的项目 · 3月10日早报
         |
         | 未解决的问题（1）
         | 1 JY-02 变压器没有到（2 天） · 调度员 3月20日

# No word says 问题 or issue: what is not as it should be is one where it is said of something or somebody of the site.
王建国 @ expo: JY-01 临时道路太窄，大车掉不了头
    expo | 🔶 问题 1 已记下 · JY-01
         | 临时道路太窄，大车掉不了头
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    陈静 | 🔶 问题 1 · JY-01 临时道路太窄，大车掉不了头
         | 按类别没有找到牵头单位，请指定：/route 1 单位
    刘洋 | 问题 1 · JY-01 中铁会展中心
         | 临时道路太窄，大车掉不了头
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | [签收] [已办结] [升级]
王建国 @ expo: 会议室的投影仪坏了
Pierre Martin @ park: JY-12 half the carpenters left after a row with the labour firm
    park | 🔶 Issue 2 recorded · JY-12
         | half the carpenters left after a row with the labour firm
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 2 words.
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 问题 2 · JY-12 half the carpenters left after a row with the labour firm
         | 按类别没有找到牵头单位，请指定：/route 2 单位
Pierre Martin @ park: the coffee machine is broken
Pierre Martin @ park: JY-12 power issue nearly resolved

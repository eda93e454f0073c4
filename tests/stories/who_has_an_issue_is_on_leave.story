# Who has it is on leave: who stands in has it; without anybody it falls to who is in charge, never to nobody.
刘洋 @ private: 代班 王建国 到3月20日
    刘洋 | 好，到3月20日为止由 王建国 代班：提醒改发给他，您的项目他也能报、能办。回来早了发 /cover off。
    王建国 | 刘洋 请您代班到3月20日：他的提醒改发给您，他的项目您也能报、能办。
    王建国 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
赵强 @ park: 问题 JY-02 图纸没到
    park | 🔶 问题 1 已记下 · JY-02
         | 图纸没到
         | 待签收：专班（Pierre Martin），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 住建局
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    Pierre Martin | Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | 图纸没到
                  | 赵强, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · lead body Housing and Construction Bureau
                  | [Sign for it] [Handled] [Send up]
孙丽 @ park: 问题 JY-12 道路没通
    park | 🔶 问题 2 已记下 · JY-12
         | 道路没通
         | 待签收：专班（Pierre Martin），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | 回复本条可以补充；解决后发 /close 2 结果。
         | [签收] [已办结] [升级]
    陈静 | 🔶 问题 2 · JY-12 道路没通
         | 按类别没有找到牵头单位，请指定：/route 2 单位
    Pierre Martin | Issue 2 · JY-12 Park Phase II Workshops
                  | 道路没通
                  | 孙丽, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · no lead body yet
                  | [Sign for it] [Handled] [Send up]
wait 5
王建国 @ expo: /issue JY-05 图纸没到
    expo | 🔶 问题 3 已记下 · JY-05
         | 图纸没到
         | 待签收：专班（王建国），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 住建局
         | 回复本条可以补充；解决后发 /close 3 结果。
         | [签收] [已办结] [升级]
wait 5
王建国 @ private: 签收 3
    expo | (edited) 问题 3 · JY-05 会展配套酒店
         | 图纸没到
         | 王建国 3月8日 提出，已 0 天
         | 办理中：专班（王建国），3月13日 09:01 前（3 个工作日）
         | 第 1/6 级 专班 · 牵头 住建局
         | [已办结] [升级]
    王建国 | (✍)
Pierre Martin @ private: /away until 20 March
    Pierre Martin | All right, you are on leave until 20 March; 陈静 is asked instead. If you are back earlier: /away off.
赵强 @ park: 问题 JY-02 施工许可没批
    park | 🔶 问题 4 已记下 · JY-02
         | 施工许可没批
         | 待签收：专班（陈静），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 政务服务局
         | 回复本条可以补充；解决后发 /close 4 结果。
         | [签收] [已办结] [升级]
    陈静 | 问题 4 · JY-02 中法智能产业园
         | 施工许可没批
         | 赵强 3月8日 提出，已 0 天
         | 待签收：专班（陈静），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 政务服务局
         | [签收] [已办结] [升级]
wait 5

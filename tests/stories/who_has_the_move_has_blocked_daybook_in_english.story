# Who has the move has blocked Daybook: it falls to the coordinators, never to nobody.
陈静 @ private: /language en
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
Pierre @ private: block
赵强 @ park: /issue JY-02 no drawings yet
    park | 🔶 问题 1 已记下 · JY-02
         | no drawings yet
         | 待签收：专班（Pierre Martin），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 住建局
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    陈静 | Issue 1 · JY-02 China-France Intelligent Industrial Park
         | no drawings yet
         | 赵强, 8 March, 0 days ago
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · lead body Housing and Construction Bureau
         | [Send up]
wait 5
Pierre @ private: unblock
    Pierre Martin | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
赵强 @ park: /issue JY-02 no road yet
    park | 🔶 问题 2 已记下 · JY-02
         | no road yet
         | 待签收：专班（Pierre Martin），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 交通运输局
         | 回复本条可以补充；解决后发 /close 2 结果。
         | [签收] [已办结] [升级]
    Pierre Martin | Issue 2 · JY-02 China-France Intelligent Industrial Park
                  | no road yet
                  | 赵强, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · lead body Transport Bureau
                  | [Sign for it] [Handled] [Send up]

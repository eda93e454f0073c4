# A body whose people write English.
group water
add water
    water | 大家好，我是重点项目调度台。请调度员在这里发 /bind 专班代号，例如 /bind expo。一天之内没有绑定，我会自己离开。
陈静 @ water: /body water bureau here
    water | 记下了：水务局的事说在这个群里。
陈静 @ private: /body water bureau liaison Pierre Martin
    陈静 | 记下了：找水务局，就找 Pierre Martin。
    Pierre Martin | You are liaison of the Water Bureau now: what it is to do comes to you. /body shows all bodies.
    Pierre Martin | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled return moretime route escalate deescalate close reopen page decide askback answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
孙丽 @ private: /issue JY-02 no water on the site
    孙丽 | 🔶 问题 1 已记下 · JY-02
         | no water on the site
         | 待签收：专班（Pierre Martin），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 水务局
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [升级]
    Pierre Martin | Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no water on the site
                  | 孙丽, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · lead body Water Bureau
                  | [Sign for it] [Handled] [Send up]
wait 70
Pierre Martin @ private: /escalate 1 beyond the team
    water | 问题 1 · JY-02 中法智能产业园
          | no water on the site
          | 孙丽 3月8日 提出，已 0 天
          | 待签收：水务局（Pierre Martin），3月9日 09:02 前（1 个工作日）
          | 第 2/6 级 责任单位 · 牵头 水务局
          | [签收] [已办结] [升级]
    孙丽 | 🔶 问题 1 · JY-02 no water on the site
         | 有新进展。
         | 待签收：水务局（Pierre Martin），3月9日 09:02 前（1 个工作日）
    孙丽 | (edited) 问题 1 · JY-02 中法智能产业园
         | no water on the site
         | 孙丽 3月8日 提出，已 0 天
         | 待签收：水务局（Pierre Martin），3月9日 09:02 前（1 个工作日）
         | 第 2/6 级 责任单位 · 牵头 水务局
    Pierre Martin | 🔶 Issue 1 · JY-02 no water on the site
                  | To be signed for: Water Bureau (Pierre Martin), by 9 March 09:02 (one working day)
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no water on the site
                  | 孙丽, 8 March, 0 days ago
                  | To be signed for: Water Bureau (Pierre Martin), by 9 March 09:02 (one working day)
                  | Level 2 of 6: responsible department · lead body Water Bureau
                  | [Sign for it] [Handled] [Send up]
wait 70
Pierre Martin @ water: good morning all
Pierre Martin @ water: issue 1 who is free tomorrow?
Pierre Martin @ water: issue 1 sign
    water | (✍)
    water | (edited) 问题 1 · JY-02 中法智能产业园
          | no water on the site
          | 孙丽 3月8日 提出，已 0 天
          | 办理中：水务局（Pierre Martin），3月15日 09:02 前（5 个工作日）
          | 第 2/6 级 责任单位 · 牵头 水务局
          | [已办结] [升级]
    孙丽 | 🔶 问题 1 · JY-02 no water on the site
         | 有新进展。
         | 办理中：水务局（Pierre Martin），3月15日 09:02 前（5 个工作日）
    孙丽 | (edited) 问题 1 · JY-02 中法智能产业园
         | no water on the site
         | 孙丽 3月8日 提出，已 0 天
         | 办理中：水务局（Pierre Martin），3月15日 09:02 前（5 个工作日）
         | 第 2/6 级 责任单位 · 牵头 水务局
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no water on the site
                  | 孙丽, 8 March, 0 days ago
                  | In hand: Water Bureau (Pierre Martin), by 15 March 09:02 (5 working days)
                  | Level 2 of 6: responsible department · lead body Water Bureau
                  | [Handled] [Send up]
Pierre Martin @ water: issue 1 help
Pierre Martin @ water: issue 1: we will see to it
    water | (✍)
    孙丽 | 🔶 问题 1 · JY-02 no water on the site
         | Pierre Martin 说：we will see to it
wait 70
Pierre Martin @ water: issue 1: the crew comes on Friday
    water | (✍)
    孙丽 | 🔶 问题 1 · JY-02 no water on the site
         | Pierre Martin 说：the crew comes on Friday
wait 70
Pierre Martin @ water: reply it is fixed, water is back
    water | 🔶 Issue 1 · JY-02 no water on the site
          | Handled; whoever reported it (孙丽) is asked whether it is solved
    water | (edited) 问题 1 · JY-02 中法智能产业园
          | no water on the site
          | 孙丽 3月8日 提出，已 0 天
          | 已办结，等报告人（孙丽）确认
          | 第 2/6 级 责任单位 · 牵头 水务局
    孙丽 | 🔶 问题 1 · JY-02 no water on the site
         | 解决了吗？
         | 已办结，等报告人（孙丽）确认
         | [解决了] [没解决] [过一天再说]
    孙丽 | (edited) 问题 1 · JY-02 中法智能产业园
         | no water on the site
         | 孙丽 3月8日 提出，已 0 天
         | 已办结，等报告人（孙丽）确认
         | 第 2/6 级 责任单位 · 牵头 水务局
         | [解决了] [没解决] [过一天再说]
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no water on the site
                  | 孙丽, 8 March, 0 days ago
                  | Handled; whoever reported it (孙丽) is asked whether it is solved
                  | Level 2 of 6: responsible department · lead body Water Bureau
wait 70
Pierre Martin @ water: issue 7 is fixed

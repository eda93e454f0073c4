Pierre Martin @ park: /issue JY-02 no water on the site
    park | 🔶 Issue 1 recorded · JY-02
         | no water on the site
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · lead body Water Bureau
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Sign for it] [Handled] [Send up]
wait 70
Pierre Martin @ park: /issue JY-12 crane is broken
    park | 🔶 Issue 2 recorded · JY-12
         | crane is broken
         | To be signed for: special team (Pierre Martin), by 9 March 09:02 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 2 words.
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 问题 2 · JY-12 crane is broken
         | 按类别没有找到牵头单位，请指定：/route 2 单位
wait 70
赵强 @ park: issue 1 is fixed
    park | 🔶 问题 1 · JY-02 no water on the site
         | 已办结，等报告人（Pierre Martin）确认
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | no water on the site
         | Pierre Martin 3月8日 提出，已 0 天
         | 已办结，等报告人（Pierre Martin）确认
         | 第 1/6 级 专班 · 牵头 水务局
         | [解决了] [没解决] [过一天再说]
    Pierre Martin | Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | no water on the site
                  | Pierre Martin, 8 March, 0 days ago
                  | Handled; whoever reported it (Pierre Martin) is asked whether it is solved
                  | Level 1 of 6: special team · lead body Water Bureau
                  | [Solved] [Not solved] [Ask me in a day]
wait 70
Pierre Martin @ park: issue 2 is fixed, the part has come
    park | ✅ Issue 2 closed · Pierre Martin
    park | (edited) 问题 2 · JY-12 产业园二期标准厂房
         | crane is broken
         | Pierre Martin 3月8日 提出，已 0 天
         | 3月8日 由 Pierre Martin 销号：is fixed, the part has come
wait 70
Pierre Martin @ park: issue 9 is fixed
    park | There is no issue 9 that you can see here.
Pierre Martin @ park: issue 2 has been solved
    park | Issue 2 · JY-12 Park Phase II Workshops
         | crane is broken
         | Pierre Martin, 8 March, 0 days ago
         | Closed 8 March by Pierre Martin: is fixed, the part has come

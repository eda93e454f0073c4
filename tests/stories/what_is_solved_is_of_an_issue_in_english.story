Pierre Martin @ park: /issue JY-02 no fire permit
    park | 🔶 Issue 1 recorded · JY-02
         | no fire permit
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 问题 1 · JY-02 no fire permit
         | 按类别没有找到牵头单位，请指定：/route 1 单位
wait 70
Pierre Martin @ private: The fire permit for JY-02 arrived, issue closed
    park | (edited) 问题 1 · JY-02 中法智能产业园
         | no fire permit
         | Pierre Martin 3月8日 提出，已 0 天
         | 3月8日 由 Pierre Martin 销号：The fire permit for JY-02 arrived, issue closed
    Pierre Martin | ✅ Issue 1 closed · Pierre Martin
wait 70
Pierre Martin @ park: /issue JY-12 crane is broken
    park | 🔶 Issue 2 recorded · JY-12
         | crane is broken
         | To be signed for: special team (Pierre Martin), by 9 March 09:03 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 2 words.
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 问题 2 · JY-12 crane is broken
         | 按类别没有找到牵头单位，请指定：/route 2 单位
wait 70
Pierre Martin @ park: /issue JY-12 no water on the site
    park | 🔶 Issue 3 recorded · JY-12
         | no water on the site
         | To be signed for: special team (Pierre Martin), by 9 March 09:04 (one working day)
         | Level 1 of 6: special team · lead body Water Bureau
         | Answer this message to add to it; once it is solved: /close 3 words.
         | [Sign for it] [Handled] [Send up]
wait 70
Pierre Martin @ private: all issues on JY-12 are resolved
    Pierre Martin | Which one is solved? Say it once more with its number, for example: issue 2 is solved
                  | 2 JY-12 crane is broken (0 days) · special team 9 March
                  | 3 JY-12 no water on the site (0 days) · special team 9 March
Pierre Martin @ private: issue 3 is solved
    park | (edited) 问题 3 · JY-12 产业园二期标准厂房
         | no water on the site
         | Pierre Martin 3月8日 提出，已 0 天
         | 3月8日 由 Pierre Martin 销号：is solved
    Pierre Martin | ✅ Issue 3 closed · Pierre Martin
wait 70
Pierre Martin @ private: all issues on JY-12 are resolved
    park | (edited) 问题 2 · JY-12 产业园二期标准厂房
         | crane is broken
         | Pierre Martin 3月8日 提出，已 0 天
         | 3月8日 由 Pierre Martin 销号：all issues on JY-12 are resolved
    Pierre Martin | ✅ Issue 2 closed · Pierre Martin
wait 70
Pierre Martin @ private: the problem on JY-12 is solved
    Pierre Martin | No issue of JY-12 waits for you to say so; it is kept as words of the works. /issues shows what is open.
Pierre Martin @ private: /status JY-12
    Pierre Martin | JY-12 Park Phase II Workshops
                  | Stage: under construction
                  | 8 March Progress the problem on JY-12 is solved — Pierre Martin ○
                  | 8 March Issue 2 closed all issues on JY-12 are resolved — Pierre Martin ○
                  | 8 March Issue 3 closed is solved — Pierre Martin ○
                  | 8 March Issue 3 no water on the site — Pierre Martin ○
                  | 8 March Issue 2 crane is broken — Pierre Martin ○

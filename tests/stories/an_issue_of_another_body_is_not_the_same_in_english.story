Pierre Martin @ park: /issue JY-02 the power company has not connected the site, the crane stands
    park | 🔶 Issue 1 recorded · JY-02
         | the power company has not connected the site, the crane stands
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · lead body Power Company
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Sign for it] [Handled] [Send up]
wait 70
Pierre Martin @ park: JY-02 is short of cement
    park | 🔶 Issue 2 recorded · JY-02
         | is short of cement
         | To be signed for: special team (Pierre Martin), by 9 March 09:02 (one working day)
         | Level 1 of 6: special team · no lead body yet
         | Answer this message to add to it; once it is solved: /close 2 words.
         | [Sign for it] [Handled] [Send up]
    陈静 | 🔶 问题 2 · JY-02 is short of cement
         | 按类别没有找到牵头单位，请指定：/route 2 单位
wait 70
Pierre Martin @ park: no cement on JY-02
    park | (🤔)
    park | JY-02 has an open issue that this may be:
         | 2 is short of cement (0 days)
         | [Same as 2] [A new one]

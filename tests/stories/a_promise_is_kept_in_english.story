# Pierre Martin speaks English, and so does the liaison's group.
陈静 @ private: /body power company liaison 赵强
    陈静 | 记下了：找供电公司，就找 赵强。
    赵强 | 您现在是供电公司的联络员：要供电公司办的事会来问您。/body 可以看所有单位。
    赵强 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda sign handled return moretime escalate deescalate close reopen page decide askback answer notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
Pierre Martin @ park: JY-12 power company will deliver the transformer by Friday
    park | Is this a promise to keep?
         | JY-12 Park Phase II Workshops · Power Company by 10 March: deliver the transformer
         | [Yes] [No] [Another day]
Pierre Martin @ park: press Yes
    park | (for a moment) Done
    park | (edited) 🤝 Noted. They are reminded the working day before, and you are asked afterwards:
         | Promise 1 · JY-12 Park Phase II Workshops · Power Company by 10 March: deliver the transformer
Pierre Martin @ park: /promise
    park | Promised to projects (1)
         | Promise 1 · JY-12 Park Phase II Workshops · Power Company by 10 March: deliver the transformer
at 2023-03-09 17:00
    park | 📋 产业园专班 · 3月8日日报
         |
         | 当日消息（1 个项目）
         | JY-12 产业园二期标准厂房
         | · 承诺 1：供电公司3月10日前 deliver the transformer —— Pierre Martin ○
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    王建国 | 3月9日，这 2 个项目还没有今天的消息，请有空时回一句：
           | JY-01 中铁会展中心
           | JY-09 会展物流中心
           |
           | 例如：进度 JY-01 65% 今天浇完三层顶板。没有变化就写：进度 JY-01 无变化。
           | [JY-01 无变化] [JY-09 无变化] [知道了] [稍后] [今天休假] [请人代]
    赵强 | 3月9日，这 1 个项目还没有今天的消息，请有空时回一句：
         | JY-02 中法智能产业园
         |
         | 例如：进度 JY-02 65% 今天浇完三层顶板。没有变化就写：进度 JY-02 无变化。
         |
         | 另外 1 件：
         | JY-12 产业园二期标准厂房 · 供电公司承诺3月10日前：deliver the transformer
         |
         | 到期后会问 Pierre Martin 兑现了没有；办不到请早点告诉他。
         | [JY-02 无变化] [知道了] [稍后] [今天休假] [请人代]
    孙丽 | 3月9日，这 2 个项目还没有今天的消息，请有空时回一句：
         | JY-12 产业园二期标准厂房
         | JY-15 光电子产业楼
         |
         | 例如：进度 JY-12 65% 今天浇完三层顶板。没有变化就写：进度 JY-12 无变化。
         | [JY-12 无变化] [JY-15 无变化] [知道了] [稍后] [今天休假] [请人代]
at 2023-03-13 17:00
    park | 📋 产业园专班 · 3月10日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 承诺到期（1）
         | 承诺 1 · JY-12 产业园二期标准厂房 · 供电公司3月10日前：deliver the transformer
    park | 📅 产业园专班周报 · 3月6日–3月12日
         | 重点项目 3 个，1 个有消息，红 0，黄 0
         | 问题：新增 0，解决 0，未解决 0
         | [详细] [表格]
    expo | 📋 会展中心专班 · 3月10日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 📅 全区周报 · 3月6日–3月12日
         | 重点项目 6 个，1 个有消息，红 0，黄 0
         | 问题：新增 0，解决 0，未解决 0
         | [详细] [表格]
    王建国 | 3月13日，这 2 个项目还没有今天的消息，请有空时回一句：
           | JY-01 中铁会展中心
           | JY-09 会展物流中心
           |
           | 例如：进度 JY-01 65% 今天浇完三层顶板。没有变化就写：进度 JY-01 无变化。
           | [JY-01 无变化] [JY-09 无变化] [知道了] [稍后] [今天休假] [请人代]
    赵强 | 3月13日，这 1 个项目还没有今天的消息，请有空时回一句：
         | JY-02 中法智能产业园
         |
         | 例如：进度 JY-02 65% 今天浇完三层顶板。没有变化就写：进度 JY-02 无变化。
         | [JY-02 无变化] [知道了] [稍后] [今天休假] [请人代]
    孙丽 | 3月13日，这 2 个项目还没有今天的消息，请有空时回一句：
         | JY-12 产业园二期标准厂房
         | JY-15 光电子产业楼
         |
         | 例如：进度 JY-12 65% 今天浇完三层顶板。没有变化就写：进度 JY-12 无变化。
         | [JY-12 无变化] [JY-15 无变化] [知道了] [稍后] [今天休假] [请人代]
    Pierre Martin | One thing to ask you about:
                  | JY-12 Park Phase II Workshops · Power Company promised by 10 March: deliver the transformer. Kept?
                  |
                  | You can also write: /promise 1 kept, not yet, or /promise 1 20 March
                  | [Promise 1 kept] [Promise 1 not yet] [Promise 1 to 14 March] [Noted] [Later] [On leave today] [Ask somebody else]
Pierre Martin @ private: press Promise 1 not yet
    Pierre Martin | (for a moment) Done
    Pierre Martin | (edited) One thing to ask you about:
                  | JY-12 Park Phase II Workshops · Power Company promised by 10 March: deliver the transformer. Kept? ✓
Pierre Martin @ private: /promise 1 next Friday
    Pierre Martin | Promise 1 · JY-12 Park Phase II Workshops · Power Company by 24 March: deliver the transformer
Pierre Martin @ private: /promise 1
    Pierre Martin | Promise 1 · JY-12 Park Phase II Workshops · Power Company by 24 March: deliver the transformer
                  | Noted by Pierre Martin
Pierre Martin @ private: /promise 1 kept
    Pierre Martin | Promise 1 · JY-12 Park Phase II Workshops · Power Company by 24 March: deliver the transformer (kept)
Pierre Martin @ private: /promise
    Pierre Martin | No promise is still to be kept.
Pierre Martin @ private: /promise JY-12 water bureau by 20 March supply plan
    Pierre Martin | 🤝 Noted. They are reminded the working day before, and you are asked afterwards:
                  | Promise 2 · JY-12 Park Phase II Workshops · Water Bureau by 20 March: supply plan
Pierre Martin @ private: /promise 2 withdraw
    Pierre Martin | Promise 2 · JY-12 Park Phase II Workshops · Water Bureau by 20 March: supply plan (withdrawn)
Pierre Martin @ private: /promise JY-12 moon office by 20 March supply plan
    Pierre Martin | No body is called so, and nobody. /body shows the bodies.
Pierre Martin @ private: /promise JY-12 water bureau
    Pierre Martin | I could not read the day. Please write it like 2023-09-30, 9/30, 30 September, today or yesterday. It goes like this: /promise CODE WHO DAY what · notes a promise; /promise N kept, not yet, withdraw or a new day
Pierre Martin @ private: /promise 9
    Pierre Martin | There is no promise 9.

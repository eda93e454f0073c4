王建国 @ private: /language
    王建国 | 用哪种语言？ / Which language?
           | [中文] [English]
press English
    王建国 | (for a moment) Done
    王建国 | (edited) All right, English from now on.
    王建国 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
/language
    王建国 | Which language? / 用哪种语言？
           | [中文] [English]
press 中文
    王建国 | (for a moment) 好
    王建国 | (edited) 好，以后用中文。
    王建国 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
Pierre @ private: 语言 中文
    Pierre Martin | 好，以后用中文。
    Pierre Martin | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
/help
    Pierre Martin | 您可以这样写：
                  | /progress 编号 65 文字 · 报进度（进度）
                  | /issue 编号 文字 · 报问题（问题）
                  | /promise 编号 单位或姓名 日期 事情 · 记一个承诺；/promise 号 兑现、还没、撤销 或 新日期（承诺）
                  | /undo · 撤回自己今天在这里的上一条（撤回）
                  | /last · 看上一条记成了什么（刚才）
                  | /for 编号 · 说明照片或文件是哪个项目的（归到）
                  | /stage 编号 阶段 日期 说明 · 项目进入某阶段（阶段）
                  | /gate 编号 手续 状态 日期 · 一项手续办到哪一步（手续）
                  | /alias 编号 简称 · 加一个叫法，-简称 去掉（简称）
                  | /rhythm 编号 每日|每周|按节点|不报 · 多久报一次（频次）
                  | /node 编号 节点 预计|开始|完成 日期 · 报关键节点（节点）
                  | /node 编号 节点 计划 日期 原因 · 定、改节点计划（节点）
                  | /invest 编号 850万元 3月 · 报当月完成投资；/invest 编号 累计 1.2亿元 · 报累计（投资）
                  | /yes · 问到的数没错；/yes 万元 · 回答单位（确认）
                  | /no · 问到的数不对（不对）
                  | /status 编号 · 看一个项目（状态）
                  | /project 编号 · 项目卡片（项目）
                  | /stage 编号 · 看走过的阶段（阶段）
                  | /gate 编号 · 看手续和还缺什么（手续）
                  | /node 编号 · 看关键节点；/node 编号 节点 · 看一个（节点）
                  | /invest 编号 · 看投资完成和序时进度（投资）
                  | /portfolio · 项目总盘子（盘子）
                  | /table 专班 阶段 红 日期 按进度 文件 · 进度表，可只看一部分，写“文件”就发工作簿（进度表）
                  | /source 编号 进度 · 一个数是谁说的（来源）
                  | /history 编号 · 一个项目说过的全部（经过）
                  | /photos 编号 · 看项目最近的照片和文件（照片）
                  | /issue 号 · 看一个问题（问题）
                  | /issues 专班 类别 2级 单位 红 挂账 文件 · 未解决的问题，可只看一部分；/issues 销号 3月；/issues 用时（问题清单）
                  | /promise · 还没兑现的承诺，/promise 号 看一个（承诺）
                  | /mine · 等我动的问题，最急的在前（待办）
                  | /others 单位 · 等这个单位（或 专班、包保领导、报告人）的问题（等单位）
                  | /chain 号 文件 · 一个问题的升级阶梯和时限（阶梯）
                  | /unanswered · 还没有回音的问题（没回音）
                  | /agenda · 例会用：未解决的问题，按类别和单位；加“文件”发工作簿（例会）
                  | /unclear · 问了没人答的消息，/unclear 号 看原话（待问清）
                  | /sign 号 · 接下这个问题去办（签收）
                  | /handled 号 怎么办的 · 办好了，请报告人确认（办结）
                  | /moretime 号 日期 理由 · 请求多给时间；/moretime 号 同意｜不同意 · 调度员答复（延期）
                  | /route 号 单位 · 请这个单位牵头；/route 号 配合 单位 · 请它配合（转办）
                  | /escalate 号 理由 · 送到上一级去办（升级）
                  | /close 号 结果 · 解决了，写上怎么解决的（销号）
                  | /reopen 号 理由 · 没解决，或又出现了（重开）
                  | /page 号 · 请上级批示用的材料（一页纸）
                  | /answer 号 内容 · 回答要补充的情况；/answer 2023-1 内容 · 回答督办单（答复）
                  | /notices · 看没有销的，写“文件”就发工作簿；/notice 2023-1 · 看一张；/sign 2023-1 · 签收（督办单）
                  | /digest · 现在就看日报（日报）
                  | /schedule · 看日程；/schedule 号 · 看接下来五次（日程）
                  | /schedule 专班 日报 每个工作日17:30 · 加日程；/schedule 号 暂停 到5月10日 原因，恢复，删除，试发（日程）
                  | /template · 日报的空表，复制填写（日报格式）
                  | /invite 角色 专班 姓名 · 邀请（邀请）
                  | /admit 姓名 · 同意申请人加入，/admit 看谁在等（/同意）
                  | /decline 姓名 · 回绝申请人（/回绝）
                  | /leave 姓名 · 某人离任，角色到今天为止（/离任）
                  | /handover 姓名 · 把您的岗位和项目移交给他；只交一个专班的写 /handover 专班 姓名（移交）
                  | /takeover · 接手别人移交的项目，不接写 /takeover no（接手）
                  | /cover 姓名 到3月20日 · 我不在时请他代班；/cover off 结束（代班）
                  | /asks · 还等我回的事（待回）
                  | /noted · 问我的事我知道了（知道了）
                  | /snooze 1小时、下午、下个工作日或 3月20日 · 过后再提醒我；问题写 /snooze 号 1小时（稍后）
                  | /away 到3月20日 · 我休假，事情改问组长；/away off 结束（休假）
                  | /burden 3月 或 2023 · 我（专班、全区）被提醒过多少次；加“文件”发工作簿（负担）
                  | /me · 这里记着的我（我的）
                  | /body · 每个单位找谁，/body 水务局 看一个（单位）
                  | /calendar 5月 或 2026 · 哪几天放假、调休（历）
                  | /language · 换语言（语言）
                  | /feedback 文字 · 给维护人员提意见
                  | /help · 看这份说明（帮助）
                  | /start · 打个招呼
                  | 斜杠和英文可以不写：“进度 JY-01 65% 三层顶板浇完”“问题 JY-01 电业局不回复”。发错了，改原消息即可。
# The group's language is the team's affair.
王建国 @ expo: /language en
    expo | All right, English from now on.
    王建国 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
刘洋 @ expo: /language en
    expo | All right, English from now on.
at 17:30
    park | 📋 产业园专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 Expo Center team · Digest of 8 March
         | Nothing reported yet.
         |
         | Still without a report (2)
         | JY-01 CREC Expo Center · 王建国
         | JY-09 Expo Logistics Hub · 王建国
         |
         | 1 more project owes no report today.
    王建国 | 8 March: these 2 projects have no report yet today. When you have a moment:
           | JY-01 CREC Expo Center
           | JY-09 Expo Logistics Hub
           |
           | For example: /progress JY-01 65 slab of floor 3 poured. If nothing changed: /progress JY-01 no change.
           | [JY-01 no change] [JY-09 no change] [Noted] [Later] [On leave today] [Ask somebody else]
    赵强 | 3月8日，这 1 个项目还没有今天的消息，请有空时回一句：
         | JY-02 中法智能产业园
         |
         | 例如：进度 JY-02 65% 今天浇完三层顶板。没有变化就写：进度 JY-02 无变化。
         | [JY-02 无变化] [知道了] [稍后] [今天休假] [请人代]
    孙丽 | 3月8日，这 2 个项目还没有今天的消息，请有空时回一句：
         | JY-12 产业园二期标准厂房
         | JY-15 光电子产业楼
         |
         | 例如：进度 JY-12 65% 今天浇完三层顶板。没有变化就写：进度 JY-12 无变化。
         | [JY-12 无变化] [JY-15 无变化] [知道了] [稍后] [今天休假] [请人代]

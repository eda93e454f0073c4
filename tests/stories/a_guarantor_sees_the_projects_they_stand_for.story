# 周敏 stands for JY-02 and belongs to no team.
周敏 @ private: /status JY-02
    周敏 | JY-02 中法智能产业园
         | 阶段：在建
         | 还没有记录。
/progress JY-02 52 现场查看，二期主体
    周敏 | (✍)
/status JY-12
    周敏 | JY-12 不在您（在这里）能报、能看的项目里。
/issue JY-02 缺少施工许可
    陈静 | 🔶 问题 1 · JY-02 缺少施工许可
         | 按类别没有找到牵头单位，请指定：/route 1 单位
    Pierre Martin | Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | 缺少施工许可
                  | 周敏, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · no lead body yet
                  | [Sign for it] [Handled] [Send up]
    周敏 | 🔶 问题 1 已记下 · JY-02
         | 缺少施工许可
         | 待签收：专班（Pierre Martin），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [升级]
/close 1 已补办
    Pierre Martin | 🔶 Issue 1 · JY-02 缺少施工许可
                  | 周敏: solved
                  | 已补办
    Pierre Martin | (edited) Issue 1 · JY-02 China-France Intelligent Industrial Park
                  | 缺少施工许可
                  | 周敏, 8 March, 0 days ago
                  | Closed 8 March by 周敏: 已补办
    周敏 | ✅ 问题 1 已销号 · 周敏
    周敏 | (edited) 问题 1 · JY-02 中法智能产业园
         | 缺少施工许可
         | 周敏 3月8日 提出，已 0 天
         | 3月8日 由 周敏 销号：已补办
/help
    周敏 | 您可以这样写：
         | /progress 编号 65 文字 · 报进度（进度）
         | /issue 编号 文字 · 报问题（问题）
         | /promise 编号 单位或姓名 日期 事情 · 记一个承诺；/promise 号 兑现、还没、撤销 或 新日期（承诺）
         | /undo · 撤回自己今天在这里的上一条（撤回）
         | /last · 看上一条记成了什么（刚才）
         | /for 编号 · 说明照片或文件是哪个项目的（归到）
         | /stage 编号 阶段 日期 说明 · 项目进入某阶段（阶段）
         | /gate 编号 手续 状态 日期 · 一项手续办到哪一步（手续）
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
         | /sign 号 · 接下这个问题去办（签收）
         | /handled 号 怎么办的 · 办好了，请报告人确认（办结）
         | /moretime 号 日期 理由 · 请求多给时间；/moretime 号 同意｜不同意 · 调度员答复（延期）
         | /escalate 号 理由 · 送到上一级去办（升级）
         | /deescalate 号 理由 · 交回下一级去办（降级）
         | /close 号 结果 · 解决了，写上怎么解决的（销号）
         | /reopen 号 理由 · 没解决，或又出现了（重开）
         | /page 号 · 请上级批示用的材料（一页纸）
         | /decide 号 内容 · 定下怎么办，交牵头单位去办（批示）
         | /askback 号 内容 · 请下一级把情况说清楚（请补充）
         | /notices · 看没有销的，写“文件”就发工作簿；/notice 2023-1 · 看一张；/sign 2023-1 · 签收（督办单）
         | /template · 日报的空表，复制填写（日报格式）
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
/issue JY-02 用电未批
    Pierre Martin | Issue 2 · JY-02 China-France Intelligent Industrial Park
                  | 用电未批
                  | 周敏, 8 March, 0 days ago
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · lead body Approval Services Bureau
                  | [Sign for it] [Handled] [Send up]
    周敏 | 🔶 问题 2 已记下 · JY-02
         | 用电未批
         | 待签收：专班（Pierre Martin），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 政务服务局
         | 回复本条可以补充；解决后发 /close 2 结果。
         | [升级]
/issues
    周敏 | 未解决的问题：1 个
         | 🔵 2 JY-02 用电未批（0 天） · 专班 3月9日

# Of days before nothing is taken back unseen: one question, with the last few.
王建国 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
王建国 @ expo: 中铁会展中心 二次结构开始砌筑，66%
    expo | (✍)
next working day
    park | 📋 产业园专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         |
         | 当日消息（1 个项目）
         | JY-01 中铁会展中心
         | · 进度 66% 中铁会展中心 二次结构开始砌筑，66% —— 王建国 ○
         | · 进度 65% 三层顶板浇完 —— 王建国 ○
         |
         | 还缺消息（1）
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 3月9日早报
         |
         | 3月8日没有消息（4）
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月8日报送 1/5 个项目
         | 会展中心专班 1/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 36 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
王建国 @ expo: 撤回刚才那条
    expo | 您今天在这里没有可撤回的记录。要撤回前几天的哪一条？
         | 1. 3月8日 JY-01 · 进度 66% 中铁会展中心 二次结构开始砌筑，66%
         | 2. 3月8日 JY-01 · 进度 65% 三层顶板浇完
         | [撤回 1] [撤回 2]
王建国 @ expo: press 撤回 2
    expo | (for a moment) 好
    expo | (edited) 已撤回：
         | JY-01 · 进度 65% 三层顶板浇完
撤回
    expo | 您今天在这里没有可撤回的记录。要撤回前几天的哪一条？
         | 1. 3月8日 JY-01 · 进度 66% 中铁会展中心 二次结构开始砌筑，66%
         | [撤回 1]
王建国 @ expo: press 撤回 1
    expo | (for a moment) 好
    expo | (edited) 已撤回：
         | JY-01 · 进度 66% 中铁会展中心 二次结构开始砌筑，66%
撤回
    expo | 您今天在这里没有可撤回的记录。
Pierre @ private: /progress JY-02 40% roof closed
    Pierre Martin | (✍)
next working day
    park | 📋 产业园专班 · 3月9日日报
         |
         | 当日消息（1 个项目）
         | JY-02 中法智能产业园
         | · 进度 40% roof closed —— Pierre Martin ○
         |
         | 还缺消息（2）
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月9日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 3月10日早报
         |
         | 3月9日没有消息（4）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月9日报送 1/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 1/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 35 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
withdraw my last one
    Pierre Martin | You have no entry here today that could be taken back. Do you mean one of the days before?
                  | 1. 9 March JY-02 · Progress 40% roof closed
                  | [Take it back 1]
Pierre @ private: press Take it back 1
    Pierre Martin | (for a moment) Done
    Pierre Martin | (edited) Taken back:
                  | JY-02 · Progress 40% roof closed
# How Daybook is used may be asked in words, privately.
赵强 @ private: 怎么用啊
    赵强 | 您可以这样写：
         | /progress 编号 65 文字 · 报进度（进度）
         | /issue 编号 文字 · 报问题（问题）
         | /promise 编号 单位或姓名 日期 事情 · 记一个承诺；/promise 号 兑现、还没、撤销 或 新日期（承诺）
         | /undo · 撤回自己今天在这里的上一条（撤回）
         | /last · 看上一条记成了什么（刚才）
         | /for 编号 · 说明照片或文件是哪个项目的（归到）
         | /node 编号 节点 预计|开始|完成 日期 · 报关键节点（节点）
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
         | /handled 号 怎么办的 · 办好了，请报告人确认（办结）
         | /escalate 号 理由 · 送到上一级去办（升级）
         | /close 号 结果 · 解决了，写上怎么解决的（销号）
         | /reopen 号 理由 · 没解决，或又出现了（重开）
         | /page 号 · 请上级批示用的材料（一页纸）
         | /notices · 看没有销的，写“文件”就发工作簿；/notice 2023-1 · 看一张；/sign 2023-1 · 签收（督办单）
         | /digest · 现在就看日报（日报）
         | /schedule · 看日程；/schedule 号 · 看接下来五次（日程）
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
王建国 @ expo: 怎么用啊
# What has stopped is asked about under a photo too.
赵强 @ private: 又停了
    赵强 | 出了什么情况？请再回一句，记成问题。
赵强 @ private: photo 又停了
    赵强 | (✍)
    赵强 | 出了什么情况？请再回一句，记成问题。
赵强 @ private: photo JY-02 stopped again
    赵强 | (✍)
    赵强 | 出了什么情况？请再回一句，记成问题。

# Whoever writes no English needs none.
王建国 @ expo: 帮助
    expo | 在这个群里，您可以这样写：
         | /progress 编号 65 文字 · 报进度（进度）
         | /issue 编号 文字 · 报问题（问题）
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
         | /issues · 未解决的问题（问题清单）
         | /close 号 结果 · 问题销号（销号）
         | /digest · 现在就看日报（日报）
         | /schedule · 看日程；/schedule 号 · 看接下来五次（日程）
         | /calendar 5月 或 2026 · 哪几天放假、调休（历）
         | /language · 换语言（语言）
         | /feedback 文字 · 给维护人员提意见
         | /help · 看这份说明（帮助）
         | 斜杠和英文可以不写：“进度 JY-01 65% 三层顶板浇完”“问题 JY-01 电业局不回复”。发错了，改原消息即可。
王建国 @ expo: photo 卸货区
    expo | (🤔)
    expo | 已记下。这是哪个项目的？点一下，或者回一句编号，例如 JY-01。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
王建国 @ expo: 归到 JY-09
    expo | (✍)
王建国 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
王建国 @ expo: 刚才
    expo | 您今天在这里的上一条：
         | JY-01 · 进度 65% 三层顶板浇完
         | 依据：按命令写的；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
王建国 @ expo: 问题 JY-01 电业局不回复
    expo | 🔶 问题 1 已记下 · JY-01
         | 电业局不回复
         | 回复本条可以补充；解决后发 /close 1 结果。
王建国 @ expo: 问题清单
    expo | 未解决的问题：1 个
         | 1 JY-01 电业局不回复（0 天）
王建国 @ expo: 撤回
    expo | 已撤回：
         | JY-01 · 问题 1 电业局不回复
陈静 @ private: 邀请 现场 expo 张伟
    陈静 | 邀请（现场人员，会展中心专班），一人一次，3月15日前有效：
         | https://t.me/daybook_bot?start=…
unknown 张伟
张伟 @ private: /start {link}
    陈静 | 张伟 凭您的邀请申请加入（现场人员，会展中心专班）。
         | [同意] [不同意]
    张伟 | 已告诉邀请您的人，等他点一下同意就好。
陈静 @ private: /回绝 张伟
    陈静 | 张伟 的申请已回绝。
    张伟 | 这次申请没有通过，请与邀请您的人联系。
陈静 @ private: table people.csv 导入 人员 | telegram_id,name,roles,teams,projects,language | ,李梅,field,expo,,zh-CN
    陈静 | 这份名单会带来的变化：
         | 人员：新增 1，变更 0，不变 0，表上没有而保留 8
         | + 李梅
         | 还没有写入。导入吗？（/apply 或 /drop，一天内有效）
         | [导入] [不导入]
陈静 @ private: 放弃导入
    陈静 | 好，没有导入。
kick park
add park
陈静 @ park: 绑定 park
    park | 本群已绑定 产业园专班。在这里报的进度和问题都会记入台账；日报也发到这里。
# Refused, in the language of whoever asks.
王建国 @ private: 邀请 现场 expo 张三
    王建国 | 您的角色在这里不能用 /invite。/help 是您可以用的。
王建国 @ private: 放弃导入
    王建国 | 您的角色在这里不能用 /drop。/help 是您可以用的。

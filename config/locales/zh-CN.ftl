# 每一句话 Daybook 会说的话。one-per-key; arguments stand in { }.

# 见面
stranger = 这里是区重点项目调度台，凭邀请使用。想加入，请向专班组长或调度员要一个邀请链接。
welcome = { $name }，您好。想报进度，直接打字就行，例如：进度 JY-01 65% 三层顶板浇完。发 /help 看您在这里能做什么。
unclear = 这句话我没有读懂，也没有记。报进度请写“进度 编号 65% 文字”，报问题请写“问题 编号 文字”；/help 有全部写法。
thanks = 谢谢，已转给维护人员。
how-to-bind = 大家好，我是重点项目调度台。请调度员在这里发 /bind 专班代号，例如 /bind expo。一天之内没有绑定，我会自己离开。
too-fast = 消息有点密。内容都已记下，先不逐条回复了。
said-again = （重发，可能已经收到过）

# 帮助与菜单
help-private = 您可以这样写：
help-group = 在这个群里，您可以这样写：
help-strange = 这个群还没有绑定专班。调度员可以发：
help-plain = 斜杠和英文可以不写：“进度 JY-01 65% 三层顶板浇完”“问题 JY-01 电业局不回复”。发错了，改原消息即可。
usage-progress = /progress 编号 65 文字 · 报进度（进度）
usage-issue = /issue 编号 文字 · 报问题（问题）
usage-undo = /undo · 撤回自己今天在这里的上一条（撤回）
usage-last = /last · 看上一条记成了什么（刚才）
usage-for = /for 编号 · 说明照片或文件是哪个项目的（归到）
usage-status = /status 编号 · 看一个项目（状态）
usage-photos = /photos 编号 · 看项目最近的照片和文件（照片）
usage-showissue = /issue 号 · 看一个问题（问题）
usage-issues = /issues · 未解决的问题（问题清单）
usage-close = /close 号 结果 · 问题销号（销号）
usage-digest = /digest · 现在就看日报（日报）
usage-invite = /invite 角色 专班 姓名 · 邀请（邀请）
usage-admit = /admit 姓名 · 同意申请人加入，/admit 看谁在等（/同意）
usage-decline = /decline 姓名 · 回绝申请人（/回绝）
usage-bind = /bind 专班 · 把这个群绑定到专班（绑定）
usage-language = /language · 换语言（语言）
usage-feedback = /feedback 文字 · 给维护人员提意见
usage-help = /help · 看这份说明（帮助）
usage-start = /start · 打个招呼
menu-progress = 报进度：编号 65 文字
menu-issue = 报问题：编号 文字；看问题：号
menu-undo = 撤回上一条
menu-last = 上一条记成了什么
menu-for = 照片或文件归到项目：编号
menu-status = 看一个项目
menu-photos = 看项目最近的照片和文件
menu-issues = 未解决的问题
menu-close = 问题销号：号 结果
menu-digest = 现在看日报
menu-invite = 邀请：角色 专班 姓名
menu-admit = 同意申请人加入：姓名
menu-decline = 回绝申请人：姓名
menu-bind = 绑定专班
menu-language = 换语言
menu-feedback = 提意见
menu-help = 能做什么
menu-start = 打个招呼

# 记录
recorded = ✍ 已记 { $code }
recorded-percent = ✍ 已记 { $code } { $percent }
needs-answer = 🤔 已留存，是哪个项目的？把编号补在原消息里就行。
which-project = 已记下。这是哪个项目的？点一下，或者回一句编号，例如 { $code }。
which-project-none = 已记下。这是哪个项目的？请发 /for 编号。
received = 👀 收到
issue-opened = 🔶 问题 { $number } 已记下 · { $code }
issue-opened-next = 回复本条可以补充；解决后发 /close { $number } 结果。
issue-reworded = 问题 { $number } 已按新的说法更新。
issue-closed = ✅ 问题 { $number } 已销号 · { $by }
issue-was-closed = 问题 { $number } 早已销号。
last = 您今天在这里的上一条：
last-next = 不对可以改原消息，或发 /undo 撤回。
nothing-yet = 您今天在这里还没有记录。
undone = 已撤回：
nothing-to-undo = 您今天在这里没有可撤回的记录。
fact-progress = 进度
fact-progress-percent = 进度 { $percent }
fact-issue = 问题 { $number }
fact-issue-closed = 问题 { $number } 销号
fact-evidence = 照片或文件 { $files } 份
with-files = ，附 { $files } 份文件
fact-withdrawal = 撤回

# 查看
issue-head = 问题 { $number } · { $code } { $project }
issue-since = { $by } { $date } 提出，已 { $days } 天
issue-ended = { $date } 由 { $by } 销号：
issues-head = 未解决的问题：{ $count } 个
issues-none = 没有未解决的问题。
issue-age = （{ $days } 天）
status-stage = 阶段：{ $stage }
status-none = 还没有记录。
status-files = 照片和文件：{ $files } 份，发 /photos { $code } 可看
files-head = { $code } 最近的照片和文件
files-none = { $code } 还没有照片或文件。
status-issues = 未解决的问题：
by-author = —— { $author }
stage-planned = 谋划
stage-packaged = 已包装
stage-reserved = 已入库
stage-pre_work = 前期
stage-ready = 具备开工条件
stage-started = 已开（复）工
stage-under_construction = 在建
stage-completed = 已完工
stage-winter_stop = 冬休
stage-suspended = 停工

# 日报与提醒
digest-head = 📋 { $team } · { $date }日报
digest-changed = 当日消息（{ $count } 个项目）
digest-quiet = 当日还没有消息。
digest-owing = 还缺当日消息（{ $count }）
digest-resting = 另有 { $count } 个项目在冬休等状态，不需报。
digest-issues = 未解决的问题（{ $count }）
nothing-to-digest = { $date }没有需要处理的事，今天不出日报。
reminder-head = { $date }，这 { $count } 个项目还没有今天的消息，请有空时回一句：
reminder-how = 例如：进度 { $code } 65% 今天浇完三层顶板。没有变化就写：进度 { $code } 无变化。
unreachable = 还缺今天的消息：{ $projects }。{ $names }，点开我的私聊按一次“开始”，以后就只私下提醒您。
date = { $month }月{ $day }日

# 语言、邀请、绑定
which-language = 用哪种语言？ / Which language?
button-chinese = 中文
button-english = English
language-set = 好，以后用中文。
bound = 本群已绑定 { $team }。在这里报的进度和问题都会记入台账；日报也发到这里。
sees-only-commands = 本群已绑定 { $team }，但我现在只看得到斜杠命令。
sees-only-commands-next = 请在 @BotFather 里用 /setprivacy 关闭隐私模式，再把我移出、重新拉进来（只有重新进群才生效）；或者把我设为管理员。
invitation = 邀请（{ $role }，{ $team }），一人一次，{ $date }前有效：
invitation-district = 邀请（{ $role }），一人一次，{ $date }前有效：
applied = 已告诉邀请您的人，等他点一下同意就好。
applicants-none = 没有人在等您同意。
applicants-head = 等您同意的人（{ $count }）
applicant = { $name }（{ $role }，{ $team }）
applicant-district = { $name }（{ $role }）
applicants-next = 发 /admit 姓名 或 /decline 姓名，点按钮也一样。
ask-approval = { $name } 凭您的邀请申请加入（{ $role }，{ $team }）。
ask-approval-district = { $name } 凭您的邀请申请加入（{ $role }）。
button-approve = 同意
button-decline = 不同意
admitted = 欢迎加入（{ $role }，{ $team }）。发 /help 看您能做什么。
admitted-district = 欢迎加入（{ $role }）。发 /help 看您能做什么。
declined = 这次申请没有通过，请与邀请您的人联系。
ruled-admitted = 已经同意过了。
ruled-declined = 已经回绝过了。
ruled-open = 还没有人用这个邀请申请。
ruling-admitted = ✅ { $name } 已加入。
ruling-declined = { $name } 的申请已回绝。
role-field = 现场人员
role-lead = 专班组长
role-guarantor = 包保责任人
role-secretary = 项目秘书
role-liaison = 联络员
role-coordinator = 调度员
role-administrator = 管理员

# 做不到的时候
refused-not-allowed = 您的角色在这里不能用 /{ $command }。/help 是您可以用的。
refused-unknown-project = 没有编号为 { $code } 的项目。
refused-near = 是不是：{ $choices }？
refused-not-your-project = { $code } 不在您（在这里）能报、能看的项目里。
refused-which-project = 请写上项目编号，例如：{ $choices }。
refused-which-project-none = 请写上项目编号。
refused-nothing-to-place = 没有在等编号的照片或文件。回复那条消息再写编号，或者把编号补在原消息里，都行。
refused-no-such-issue = 没有您能看到的问题 { $number }。
refused-unknown-team = 没有这个专班。
refused-team-choices = 可以写：{ $choices }。
refused-unknown-command = 没有这个命令，/help 是您可以用的。
refused-nobody-called = 没有叫这个名字的申请人。
refused-waiting = 在等的有：{ $choices }。
refused-several-called = 不止一位申请人叫这个名字，请点当时的按钮。
refused-invitation-spent = 这个邀请已经用过或过期了，请再要一个。
refused-only-in-groups = 这个命令要在群里发。
refused-only-in-private = 这个请私聊我发，免得别人看到。
misspelt-no-code = 还缺项目编号。
misspelt-no-words = 还缺几个字，说明情况。
misspelt-no-number = 还缺问题的号。
misspelt-bad-percent = 这个百分比超过了 100%，没有记。
misspelt-no-such-choice = 没有这个选项。
misspelt-write = 这样写：{ $usage }
not-kept-too-large = 这个文件超过 20 MB，Telegram 不让机器人取，没有留存。请压缩或分成几份再发。
not-kept-kind = 这种文件不留存。照片、视频、语音、文件和位置可以。
not-kept-no-room = 存放文件的空间满了，没有留存。请告诉管理员，之后再发一次。
not-kept-gone = 这个文件从 Telegram 取不到，没有留存。请再发一次。

# 按钮
press-done = 好
press-already = 已经处理过了
press-not-for-you = 这个按钮不归您用，或者已经失效

# 给管理员
alarm-poller-hung = ⚠️ 已有 { $minutes } 分钟没能从 Telegram 取到消息。请查网络和令牌（daybook check）。消息在 Telegram 那边最多留 24 小时。
alarm-conflict = ⚠️ 有别的程序在用同一个令牌取消息。若不是您开的，令牌可能已泄露：请在 @BotFather 换新令牌。
alarm-foreign-webhook = ⚠️ 有人给这个机器人设了 webhook，消息不再到这里。若不是您设的，请换新令牌。
alarm-outbox-stuck = ⚠️ 有 { $count } 条消息待发，最早的已等 { $minutes } 分钟。
alarm-buried = ⚠️ 有 { $count } 条收到的消息处理不了，已另存。用 daybook dead list 查看。
alarm-undelivered = ⚠️ 有 { $count } 条消息不知是否送到。用 daybook dead list 查看。
alarm-files-stuck = ⚠️ 有 { $count } 个文件取不下来，最早的已等 { $minutes } 分钟。请查网络和磁盘（daybook check）。
alarm-unloaded-year = ⚠️ { $year } 年的放假安排还没有装入，到时只按周一至周五算工作日。

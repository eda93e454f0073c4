王建国 @ private: /language
    王建国 | 用哪种语言？ / Which language?
           | [中文] [English]
press English
    王建国 | (for a moment) Done
    王建国 | (edited) All right, English from now on.
    王建国 | (menu) progress issue undo last status issues close digest language feedback help start
/language
    王建国 | Which language? / 用哪种语言？
           | [中文] [English]
press 中文
    王建国 | (for a moment) 好
    王建国 | (edited) 好，以后用中文。
    王建国 | (menu) progress issue undo last status issues close digest language feedback help start
Pierre @ private: 语言 中文
    Pierre Martin | 好，以后用中文。
    Pierre Martin | (menu) progress issue undo last status issues close digest invite language feedback help start
/help
    Pierre Martin | 您可以这样写：
                  | /progress 编号 65 文字 · 报进度（进度）
                  | /issue 编号 文字 · 报问题（问题）
                  | /undo · 撤回自己今天在这里的上一条（撤回）
                  | /last · 看上一条记成了什么（刚才）
                  | /status 编号 · 看一个项目（状态）
                  | /issue 号 · 看一个问题（问题）
                  | /issues · 未解决的问题（问题清单）
                  | /close 号 结果 · 问题销号（销号）
                  | /digest · 现在就看日报（日报）
                  | /invite 角色 专班 姓名 · 邀请（邀请）
                  | /language · 换语言（语言）
                  | /feedback 文字 · 给维护人员提意见
                  | /help · 看这份说明（帮助）
                  | /start · 打个招呼
                  | 斜杠和英文可以不写：“进度 JY-01 65% 三层顶板浇完”“问题 JY-01 电业局不回复”。发错了，改原消息即可。
# The group's language is the team's affair.
王建国 @ expo: /language en
    expo | All right, English from now on.
    王建国 | (menu) progress issue undo last status issues close digest language feedback help start
刘洋 @ expo: /language en
    expo | All right, English from now on.
at 17:30
    park | 📋 产业园专班 · 3月8日日报
         | 今天还没有消息。
         |
         | 还缺今天的消息（7）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-14 汽车零部件基地 · 孙丽
         | JY-15 光电子产业楼 · Pierre Martin
         | JY-17 产业园研发中心 · Pierre Martin
         | JY-18 冷链仓储中心 · Pierre Martin
         | JY-20 产业园人才公寓 · Pierre Martin
         |
         | 另有 4 个项目在冬休等状态，不需报。
    expo | 📋 Expo Center team · Digest of 8 March
         | Nothing reported today yet.
         |
         | Still without a report today (4)
         | JY-01 CREC Expo Center · 王建国
         | JY-09 Expo Logistics Hub · 王建国
         | JY-10 International Conference Hall · 王建国
         | JY-11 Expo Business Quarter I · 王建国
         |
         | 4 more projects rest (winter stop and the like) and owe nothing.
    王建国 | 8 March: these 4 projects have no report yet today. When you have a moment:
           | JY-01 CREC Expo Center
           | JY-09 Expo Logistics Hub
           | JY-10 International Conference Hall
           | JY-11 Expo Business Quarter I
           |
           | For example: /progress JY-01 65 slab of floor 3 poured. If nothing changed: /progress JY-01 no change.
    赵强 | 3月8日，这 1 个项目还没有今天的消息，请有空时回一句：
         | JY-02 中法智能产业园
         |
         | 例如：进度 JY-02 65% 今天浇完三层顶板。没有变化就写：进度 JY-02 无变化。
    孙丽 | 3月8日，这 2 个项目还没有今天的消息，请有空时回一句：
         | JY-12 产业园二期标准厂房
         | JY-14 汽车零部件基地
         |
         | 例如：进度 JY-12 65% 今天浇完三层顶板。没有变化就写：进度 JY-12 无变化。
    Pierre Martin | 3月8日，这 4 个项目还没有今天的消息，请有空时回一句：
                  | JY-15 光电子产业楼
                  | JY-17 产业园研发中心
                  | JY-18 冷链仓储中心
                  | JY-20 产业园人才公寓
                  |
                  | 例如：进度 JY-15 65% 今天浇完三层顶板。没有变化就写：进度 JY-15 无变化。
    吴磊 | 3月8日，这 5 个项目还没有今天的消息，请有空时回一句：
         | JY-03 长春中医药大学附属医院国家医学中心
         | JY-22 区人民医院新院
         | JY-25 康养社区一期
         | JY-26 中医药展示馆
         | JY-28 医疗器械检测楼
         |
         | 例如：进度 JY-03 65% 今天浇完三层顶板。没有变化就写：进度 JY-03 无变化。
    郑华 | 📋 医疗专班 · 3月8日日报
         | 今天还没有消息。
         |
         | 还缺今天的消息（5）
         | JY-03 长春中医药大学附属医院国家医学中心 · 吴磊
         | JY-22 区人民医院新院 · 吴磊
         | JY-25 康养社区一期 · 吴磊
         | JY-26 中医药展示馆 · 吴磊
         | JY-28 医疗器械检测楼 · 吴磊
         |
         | 另有 3 个项目在冬休等状态，不需报。
    林涛 | 3月8日，这 5 个项目还没有今天的消息，请有空时回一句：
         | JY-04 空间目标光电探测技术与应用全国重点实验室
         | JY-30 科创谷孵化楼
         | JY-31 大学科技园二期
         | JY-32 算力中心一期
         | JY-34 新材料中试线
         |
         | 例如：进度 JY-04 65% 今天浇完三层顶板。没有变化就写：进度 JY-04 无变化。
    徐芳 | 📋 科创专班 · 3月8日日报
         | 今天还没有消息。
         |
         | 还缺今天的消息（5）
         | JY-04 空间目标光电探测技术与应用全国重点实验室 · 林涛
         | JY-30 科创谷孵化楼 · 林涛
         | JY-31 大学科技园二期 · 林涛
         | JY-32 算力中心一期 · 林涛
         | JY-34 新材料中试线 · 林涛
         |
         | 另有 3 个项目在冬休等状态，不需报。
    马超 | 3月8日，这 10 个项目还没有今天的消息，请有空时回一句：
         | JY-36 红旗街片区更新
         | JY-37 南湖桥改造
         | JY-38 西环快速路北段
         | JY-39 老旧小区改造一标
         | JY-41 雨污分流工程
         | JY-42 实验学校新校区
         | JY-43 幼儿园建设一批
         | JY-44 文化活动中心
         | JY-46 农贸市场改造
         | JY-47 地下管廊二期
         |
         | 例如：进度 JY-36 65% 今天浇完三层顶板。没有变化就写：进度 JY-36 无变化。
    何勇 | 📋 城建专班 · 3月8日日报
         | 今天还没有消息。
         |
         | 还缺今天的消息（10）
         | JY-36 红旗街片区更新 · 马超
         | JY-37 南湖桥改造 · 马超
         | JY-38 西环快速路北段 · 马超
         | JY-39 老旧小区改造一标 · 马超
         | JY-41 雨污分流工程 · 马超
         | JY-42 实验学校新校区 · 马超
         | JY-43 幼儿园建设一批 · 马超
         | JY-44 文化活动中心 · 马超
         | JY-46 农贸市场改造 · 马超
         | JY-47 地下管廊二期 · 马超
         |
         | 另有 2 个项目在冬休等状态，不需报。
    高远 | 3月8日，这 5 个项目还没有今天的消息，请有空时回一句：
         | JY-48 热源厂扩建
         | JY-49 换热站改造
         | JY-50 分布式光伏一期
         | JY-51 充电站网络
         | JY-52 变电站新建
         |
         | 例如：进度 JY-48 65% 今天浇完三层顶板。没有变化就写：进度 JY-48 无变化。

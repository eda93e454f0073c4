王建国 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
# A lead ends the roles of the own team's field people; of nobody else.
刘洋 @ private: /leave 赵强
    刘洋 | 没有找到这个人。
刘洋 @ private: /leave 建国
    刘洋 | 没有找到这个人。是不是：王建国？
刘洋 @ expo: /leave 王建国
    expo | 这个请私聊我发，免得别人看到。
刘洋 @ private: /leave 王建国
    刘洋 | 王建国 已离任，以下角色到现在为止。以前说过的话仍署他的名。
         | 现场人员，会展中心专班
    王建国 | 您在重点项目调度台的角色到今天为止。您记下的每一条都还在，署您的名。辛苦了，谢谢您！
    王建国 | (menu) takeover me body calendar language feedback help start
# The rights are gone at once; what was said stays.
王建国 @ expo: 进度 JY-01 70% 四层
    expo | 您的角色在这里不能用 /progress。/help 是您可以用的。
王建国 @ private: /help
    王建国 | 您可以这样写：
           | /takeover · 接手别人移交的项目，不接写 /takeover no（接手）
           | /me · 这里记着的我（我的）
           | /body · 每个单位找谁，/body 水务局 看一个（单位）
           | /calendar 5月 或 2026 · 哪几天放假、调休（历）
           | /language · 换语言（语言）
           | /feedback 文字 · 给维护人员提意见
           | /help · 看这份说明（帮助）
           | /start · 打个招呼
王建国 @ private: 我的
    王建国 | 王建国，这里记着的您：
           | 语言：中文
           | 现在没有角色。
           | Telegram 账号：1004
           | 台账里算数的记录：1 条，都署您的名。
           | 我可以私下给您发消息。
           | 语言用 /language 改；其他有误，请告诉调度员。
刘洋 @ expo: 状态 JY-01
    expo | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 65% 三层顶板浇完 —— 王建国 ○
at 17:00
    刘洋 | 3月8日，这 1 个项目还没有今天的消息，请有空时回一句：
         | JY-09 会展物流中心
         |
         | 例如：进度 JY-09 65% 今天浇完三层顶板。没有变化就写：进度 JY-09 无变化。
         | [JY-09 无变化] [知道了] [稍后] [今天休假] [请人代]
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
# A coordinator ends anybody's but an administrator's.
陈静 @ private: /离任 Anna Berg
    陈静 | 没有找到这个人。
陈静 @ private: /leave 周敏
    陈静 | 周敏 已离任，以下角色到现在为止。以前说过的话仍署他的名。
         | 包保责任人
         | 包保责任人：JY-02 中法智能产业园
    周敏 | 您在重点项目调度台的角色到今天为止。您记下的每一条都还在，署您的名。辛苦了，谢谢您！
    周敏 | (menu) takeover me body calendar language feedback help start
陈静 @ private: /project JY-02
    陈静 | JY-02 中法智能产业园
         | 又称：China-France Intelligent Industrial Park
         | 专班：产业园专班
         | 阶段：在建
         | 下一项手续：规划核实
         | 性质：续建、春季复工
         | 谋划维度：六新产业
         | 总投资：3.5亿元
         | 年度计划：2023: 1.05亿元
         | 资金来源：企业自筹
         | 信息来源：source
陈静 @ private: /leave
    陈静 | 还缺姓名。这样写：/leave 姓名 · 某人离任，角色到今天为止（/离任）
赵强 @ private: /leave 孙丽
    赵强 | 您的角色在这里不能用 /leave。/help 是您可以用的。

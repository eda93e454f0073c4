王建国 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
孙丽 @ private: 进度 JY-12 40% 二层砌筑
    孙丽 | (✍)
孙丽 @ private: /progress JY-14 无变化
    孙丽 | (✍)
赵强 @ private: /progress JY-02 51 二期
    赵强 | (✍)
Pierre @ private: photo JY-15 foundations
    Pierre Martin | (✍)
at 17:00
    王建国 | 3月8日，这 3 个项目还没有今天的消息，请有空时回一句：
           | JY-09 会展物流中心
           | JY-10 国际会议厅
           | JY-11 会展商务区一期
           |
           | 例如：进度 JY-09 65% 今天浇完三层顶板。没有变化就写：进度 JY-09 无变化。
    Pierre Martin | 8 March: these 3 projects have no report yet today. When you have a moment:
                  | JY-17 Park Research Centre
                  | JY-18 Cold Chain Depot
                  | JY-20 Park Staff Flats
                  |
                  | For example: /progress JY-17 65 slab of floor 3 poured. If nothing changed: /progress JY-17 no change.
    吴磊 | 3月8日，这 5 个项目还没有今天的消息，请有空时回一句：
         | JY-03 长春中医药大学附属医院国家医学中心
         | JY-22 区人民医院新院
         | JY-25 康养社区一期
         | JY-26 中医药展示馆
         | JY-28 医疗器械检测楼
         |
         | 例如：进度 JY-03 65% 今天浇完三层顶板。没有变化就写：进度 JY-03 无变化。
    林涛 | 3月8日，这 5 个项目还没有今天的消息，请有空时回一句：
         | JY-04 空间目标光电探测技术与应用全国重点实验室
         | JY-30 科创谷孵化楼
         | JY-31 大学科技园二期
         | JY-32 算力中心一期
         | JY-34 新材料中试线
         |
         | 例如：进度 JY-04 65% 今天浇完三层顶板。没有变化就写：进度 JY-04 无变化。
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
    高远 | 3月8日，这 5 个项目还没有今天的消息，请有空时回一句：
         | JY-48 热源厂扩建
         | JY-49 换热站改造
         | JY-50 分布式光伏一期
         | JY-51 充电站网络
         | JY-52 变电站新建
         |
         | 例如：进度 JY-48 65% 今天浇完三层顶板。没有变化就写：进度 JY-48 无变化。

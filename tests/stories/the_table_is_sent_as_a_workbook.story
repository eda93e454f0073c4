刘洋 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
陈静 @ private: 进度表 文件
    陈静 | (document) 进度表，截至 2023-03-08：6 个项目
陈静 @ private: 进度表 在建 文件
    陈静 | (document) 进度表，截至 2023-03-08：5 个项目
刘洋 @ expo: /table xlsx
    expo | (document) 进度表，截至 2023-03-08：3 个项目
陈静 @ private: 进度表 2023-03-01 导出
    陈静 | (document) 进度表，截至 2023-03-01：6 个项目
# Nothing fits, and that is said.
陈静 @ private: 进度表 停工 文件
    陈静 | 没有符合的项目。
陈静 @ private: 进度表 明天 文件
    陈静 | 这一天还没到。这样写：/table 专班 阶段 红 日期 按进度 文件 · 进度表，可只看一部分，写“文件”就发工作簿（进度表）
# Another team's table is not theirs.
王建国 @ private: /table park file
    王建国 | 没有这个专班。可以写：expo。
王建国 @ private: 进度表 文件 发我一下
    王建国 | 这句话我没有读懂，也没有记。报进度请写“进度 编号 65% 文字”，报问题请写“问题 编号 文字”；/help 有全部写法。

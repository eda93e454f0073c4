# 几个项目的数一句话依次报，各记各的；猜的不记，计划怎么说都是计划。
刘洋 @ private: JY-01和JY-05分别是52%和47%
    刘洋 | (✍)
刘洋 @ private: JY-01、JY-05本月分别完成投资900万和1100万
    刘洋 | (✍)
刘洋 @ private: /last
    刘洋 | 您今天在这里的上一条：
         | JY-01 · 2023年3月完成投资 900万元 JY-01、JY-05本月分别完成投资900万
         | JY-05 · 2023年3月完成投资 1100万元 JY-01、JY-05本月分别完成投资900万和1100万
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
刘洋 @ private: JY-01主体封顶应该完成了吧
    刘洋 | 这句话我没有读懂，也没有记。报进度请写“进度 编号 65% 文字”，报问题请写“问题 编号 文字”；/help 有全部写法。
刘洋 @ private: 谁说JY-01主体封顶完成了
    刘洋 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 52% JY-01和JY-05分别是52% —— 刘洋 ○
         | 3月8日 2023年3月完成投资 900万元 JY-01、JY-05本月分别完成投资900万 —— 刘洋 ○
刘洋 @ private: /node JY-01 主体封顶
    刘洋 | JY-01 中铁会展中心
         | · 主体封顶 还没有记录。
         | 它前面还没有完成的：开工建设
刘洋 @ private: JY-01主体封顶最快9月30号完
    刘洋 | (✍)
刘洋 @ private: /node JY-01 主体封顶
    刘洋 | JY-01 中铁会展中心
         | · 主体封顶 预计 2023-09-30
         | 2023-03-08 预计 2023-09-30 JY-01主体封顶最快9月30号完 —— 刘洋 ○
         | 它前面还没有完成的：开工建设
刘洋 @ private: JY-01主体封顶要晚，原来9月30号，现在看10月15号
    刘洋 | (✍)
刘洋 @ private: /node JY-01 主体封顶
    刘洋 | JY-01 中铁会展中心
         | · 主体封顶 预计 2023-10-15
         | 2023-03-08 预计 2023-09-30 JY-01主体封顶最快9月30号完 —— 刘洋 ○
         | 2023-03-08 预计 2023-10-15 JY-01主体封顶要晚，原来9月30号，现在看10月15号 —— 刘洋 ○
         | 它前面还没有完成的：开工建设
# So in English, and with another's project nothing.
Pierre @ private: JY-02 topping out is probably done
    Pierre Martin | (✍)
Pierre @ private: /node JY-02 topping out
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | · topped out Nothing recorded yet.
                  | Before it comes, not done yet: start of works
Pierre @ private: JY-02 topping out is foreseen for 30 May
    Pierre Martin | (✍)
Pierre @ private: we have to push JY-02 topping out to 15 June
    Pierre Martin | (✍)
Pierre @ private: /node JY-02 topping out
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | · topped out forecast 2023-06-15
                  | 2023-03-08 forecast 2023-05-30 JY-02 topping out is foreseen for 30 May — Pierre Martin ○
                  | 2023-03-08 forecast 2023-06-15 we have to push JY-02 topping out to 15 June — Pierre Martin ○
                  | Before it comes, not done yet: start of works
Pierre @ private: JY-01 and JY-05 are at 60% and 61% respectively
    Pierre Martin | JY-01 is not one of your projects here.
    Pierre Martin | JY-05 is not one of your projects here.
刘洋 @ private: 状态 JY-01
    刘洋 | JY-01 中铁会展中心
         | 阶段：在建
         | 下一个：主体封顶 预计 2023-10-15
         | 3月8日 进度 52% JY-01和JY-05分别是52% —— 刘洋 ○
         | 3月8日 2023年3月完成投资 900万元 JY-01、JY-05本月分别完成投资900万 —— 刘洋 ○
         | 3月8日 主体封顶：预计 2023-10-15 JY-01主体封顶要晚，原来9月30号，现在看10月15号 —— 刘洋 ○
         | 3月8日 主体封顶：预计 2023-09-30 JY-01主体封顶最快9月30号完 —— 刘洋 ○

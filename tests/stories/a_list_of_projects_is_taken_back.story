# 陈静 imports a list that was not meant: it changes two projects, brings two and a team, and names somebody new.
陈静 @ private: table 项目.csv 导入 项目 | 项目编码,项目名称,专班代码,阶段,总投资(万元),项目秘书 | JY-01,中铁会展中心,expo,在建,8600,田静 | JY-02,中法智能产业园,park,在建,36000, | JY-20,会展停车楼,hall,谋划,1200, | JY-21,会展公寓,hall,谋划,900,
    陈静 | 这份名单会带来的变化：
         | 专班：新增 1，变更 0，不变 2，表上没有而保留 0
         | 项目：新增 2，变更 2，不变 0，表上没有而保留 4
         | 新面孔（还没有账号）：田静
         | + hall hall
         | + JY-20 会展停车楼
         | + JY-21 会展公寓
         | ~ JY-01 中铁会展中心: 总投资(万元): 8500万元 → 8600万元; 项目秘书: – → 田静
         | ~ JY-02 中法智能产业园: 总投资(万元): 3.5亿元 → 3.6亿元
         | 还没有写入。导入吗？（/apply 或 /drop，一天内有效）
         | [导入] [不导入]
陈静 @ private: /apply
    陈静 | 好，正在导入，稍后告诉您结果。
    陈静 | ✅ 已导入。
         | 专班：新增 1，变更 0，不变 2，表上没有而保留 0
         | 项目：新增 2，变更 2，不变 0，表上没有而保留 4
         | 新面孔（还没有账号）：田静
刘洋 @ private: 项目 JY-01
    刘洋 | JY-01 中铁会展中心
         | 又称：CREC Expo Center
         | 专班：会展中心专班
         | 阶段：在建
         | 下一项手续：规划核实
         | 项目秘书：田静
         | 性质：续建、春季开工
         | 谋划维度：四新设施
         | 总投资：8600万元
         | 资金来源：银行贷款
         | 信息来源：source
陈静 @ private: 刚才
    陈静 | 您今天在这里的上一条：
         | 项目名单
         | 依据：来自导入的名单；有把握
         | 不对可以改原消息，或发 /undo 撤回。
# Meanwhile somebody reports on a project it brought, and another list changes what it changed.
陈静 @ private: 进度 JY-21 5% 进场
    陈静 | (✍)
Anna @ private: table more.csv /import portfolio | 项目编码,总投资(万元) | JY-02,37000
    Anna Berg | What this list would change:
              | Projects: 0 new, 1 changed, 0 as they were, 7 not on the list and kept
              | ~ JY-02 China-France Intelligent Industrial Park: Total investment (10,000 yuan): 3.6亿元 → 3.7亿元
              | Nothing has been written yet. Import it? (/apply or /drop, within a day)
              | [Import] [Leave it]
Anna @ private: /apply
    Anna Berg | All right, importing; I will tell you how it went.
    Anna Berg | ✅ Imported.
              | Projects: 0 new, 1 changed, 0 as they were, 7 not on the list and kept
陈静 @ private: 撤回
    陈静 | 已撤回：
         | JY-21 · 进度 5% 进场
陈静 @ private: 撤回
    陈静 | 好，正在撤回这份名单，稍后告诉您结果。
    陈静 | ✅ 这份名单已撤回，恢复成导入以前的样子：
         | - JY-20 会展停车楼
         | ~ JY-01 中铁会展中心: 总投资(万元): 8600万元 → 8500万元; 项目秘书: 田静 → –
         | 以下没有动，因为导入以后有人改过，或者已经有人用过、报过：
         | = hall hall
         | = JY-21 会展公寓
         | = JY-02 中法智能产业园: 总投资(万元): 3.6亿元 → 3.7亿元
restart
陈静 @ private: 撤回
    陈静 | 您今天在这里没有可撤回的记录。
陈静 @ private: 经过 JY-01
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 09:01 · 撤回 总投资(万元): 8600万元 → 8500万元; 项目秘书: 田静 → – —— 陈静 ○
         | 2023-03-08 09:01 · 项目名单 总投资(万元): 8500万元 → 8600万元; 项目秘书: – → 田静 —— 陈静 ○（已被改正或撤回）
陈静 @ private: 项目 JY-01
    陈静 | JY-01 中铁会展中心
         | 又称：CREC Expo Center
         | 专班：会展中心专班
         | 阶段：在建
         | 下一项手续：规划核实
         | 性质：续建、春季开工
         | 谋划维度：四新设施
         | 总投资：8500万元
         | 资金来源：银行贷款
         | 信息来源：source
陈静 @ private: 项目 JY-20
    陈静 | 没有编号为 JY-20 的项目。
陈静 @ private: 项目 JY-21
    陈静 | JY-21 会展公寓
         | 又称：会展公寓
         | 专班：hall
         | 阶段：谋划
         | 下一项手续：核准或备案
         | 总投资：900万元
陈静 @ private: 项目 JY-02
    陈静 | JY-02 中法智能产业园
         | 又称：China-France Intelligent Industrial Park
         | 专班：产业园专班
         | 阶段：在建
         | 下一项手续：规划核实
         | 包保责任人：周敏
         | 性质：续建、春季复工
         | 谋划维度：六新产业
         | 总投资：3.7亿元
         | 年度计划：2023: 1.05亿元
         | 资金来源：企业自筹
         | 信息来源：source
# Sent again, it brings back what went.
陈静 @ private: table 项目.csv 导入 项目 | 项目编码,项目名称,专班代码,阶段,总投资(万元) | JY-20,会展停车楼,hall,谋划,1200
    陈静 | 这份名单会带来的变化：
         | 专班：新增 0，变更 0，不变 1，表上没有而保留 2
         | 项目：新增 1，变更 0，不变 0，表上没有而保留 7
         | + JY-20 会展停车楼
         | 还没有写入。导入吗？（/apply 或 /drop，一天内有效）
         | [导入] [不导入]
陈静 @ private: /apply
    陈静 | 好，正在导入，稍后告诉您结果。
    陈静 | ✅ 已导入。
         | 专班：新增 0，变更 0，不变 1，表上没有而保留 2
         | 项目：新增 1，变更 0，不变 0，表上没有而保留 7
陈静 @ private: 项目 JY-20
    陈静 | JY-20 会展停车楼
         | 又称：会展停车楼
         | 专班：hall
         | 阶段：谋划
         | 下一项手续：核准或备案
         | 总投资：1200万元

# 王建国 and 刘洋 speak of the same progress. Whoever spoke last for the newest day is what holds; the words of both stay.
王建国 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
at 09:20
刘洋 @ expo: 进度 JY-01 56% 三层还差后浇带
    expo | (✍)
陈静 @ private: 状态 JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 56% 三层还差后浇带 —— 刘洋 ○
         | 3月8日 进度 65% 三层顶板浇完 —— 王建国 ○
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 56% 三层还差后浇带 —— 刘洋 ○
         | ○ 口头或文字上报
# 王建国 edits his message. It keeps its place in time: 刘洋 spoke after him.
王建国 @ expo: edit 进度 JY-01 60% 三层顶板浇完，后浇带未做
    expo | (✍)
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 56% 三层还差后浇带 —— 刘洋 ○
         | ○ 口头或文字上报
# 刘洋 takes his own back; 王建国's is not his to touch, and holds now as it was edited.
刘洋 @ expo: 撤回
    expo | 已撤回：
         | JY-01 · 进度 56% 三层还差后浇带
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 60% 三层顶板浇完，后浇带未做 —— 王建国 ○
         | ○ 口头或文字上报
# An answer to somebody else's report adds nothing to it; it is not theirs to change.
刘洋 @ expo: reply 58%
刘洋 @ expo: 进度 JY-01 58% 现场复核
    expo | (✍)
陈静 @ private: 状态 JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 58% 现场复核 —— 刘洋 ○
         | 3月8日 进度 60% 三层顶板浇完，后浇带未做 —— 王建国 ○
# The same of a month's investment and of a planned date: the last said holds, the first plan is kept.
王建国 @ expo: 投资 JY-01 2月 300万
    expo | (✍)
刘洋 @ expo: 投资 JY-01 2月 320万 以监理签认为准
    expo | (✍)
陈静 @ private: 投资 JY-01 2月 310万 财务口径
    陈静 | (✍)
刘洋 @ expo: 投资 JY-01
    expo | JY-01 中铁会展中心 · 2023年投资
         | 2月 310万元 财务口径 —— 陈静 ○
         | 到2月本年累计 310万元
         | 序时进度 16.67%
         | 有记录以来累计 310万元，占总投资 8500万元 的 3.65%
刘洋 @ expo: 节点 JY-01 主体封顶 计划 2023-09-30
    expo | (✍)
陈静 @ private: 节点 JY-01 主体封顶 计划 2023-10-15 钢材晚到
    陈静 | (✍)
刘洋 @ expo: 节点 JY-01 主体封顶
    expo | JY-01 中铁会展中心
         | · 主体封顶 计划 2023-10-15（原计划 2023-09-30）
         | 2023-03-08 计划 2023-09-30 —— 刘洋 ○
         | 2023-03-08 计划 2023-09-30 → 2023-10-15 钢材晚到 —— 陈静 ○
         | 它前面还没有完成的：开工建设
# Nobody's words are lost.
陈静 @ private: 经过 JY-01
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 09:24 · 主体封顶：计划 2023-10-15 钢材晚到 —— 陈静 ○
         | 2023-03-08 09:24 · 主体封顶：计划 2023-09-30 —— 刘洋 ○
         | 2023-03-08 09:24 · 2023年2月完成投资 310万元 财务口径 —— 陈静 ○
         | 2023-03-08 09:24 · 2023年2月完成投资 320万元 以监理签认为准 —— 刘洋 ○
         | 2023-03-08 09:24 · 2023年2月完成投资 300万元 —— 王建国 ○
         | 2023-03-08 09:24 · 进度 58% 现场复核 —— 刘洋 ○
         | 2023-03-08 09:24 · 撤回 —— 刘洋 ○
         | 2023-03-08 09:24 · 进度 60% 三层顶板浇完，后浇带未做 —— 王建国 ○
         | 2023-03-08 09:24 · 进度 56% 三层还差后浇带 —— 刘洋 ○（已被改正或撤回）
         | 2023-03-08 09:01 · 进度 65% 三层顶板浇完 —— 王建国 ○（已被改正或撤回）

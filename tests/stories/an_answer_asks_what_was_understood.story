# A question mark in answer to a report shows how it was read; "wrong" takes it back, and asks.
王建国 @ expo: 中铁会展中心 三层顶板浇完，65%
    expo | (✍)
王建国 @ expo: reply own ?
    expo | 这条是这样记的：
         | JY-01 · 进度 65% 中铁会展中心 三层顶板浇完，65%
         | 依据：原话里的进度；有把握
         | [撤回] [不对，我重报]
王建国 @ expo: reply 不对
    expo | 已撤回：
         | JY-01 · 进度 65% 中铁会展中心 三层顶板浇完，65%
         | 应该是什么？请再发一遍。
陈静 @ private: 状态 JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 还没有记录。
王建国 @ expo: 中铁会展中心 三层顶板浇完，56%
    expo | (✍)
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 56% 中铁会展中心 三层顶板浇完，56% —— 王建国 ○
         | ○ 口头或文字上报
# Only the one who said it takes it back.
王建国 @ expo: 问题 JY-01 电业局不回复
    expo | 🔶 问题 1 已记下 · JY-01
         | 电业局不回复
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
    刘洋 | 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | [签收] [已办结] [升级]
刘洋 @ expo: reply ？
    expo | 这条是这样记的：
         | JY-01 · 问题 1 电业局不回复
         | 依据：按命令写的；有把握
刘洋 @ expo: reply 不对
    expo | 这条是王建国报的，只有本人能撤。您看到的不一样，请按您看到的再报一条。
陈静 @ private: 问题 1
    陈静 | 问题 1 · JY-01 中铁会展中心
         | 电业局不回复
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | [升级]
王建国 @ expo: reply 不对
    expo | 已撤回：
         | JY-01 · 问题 1 电业局不回复
         | 应该是什么？请再发一遍。
    expo | (edited) 问题 1 已由报告人撤回。
    刘洋 | (edited) 问题 1 已由报告人撤回。
陈静 @ private: 问题 1
    陈静 | 没有您（在这里）能看到的问题 1。
Pierre @ private: /progress JY-02 40 slab poured
    Pierre Martin | (✍)
Pierre @ private: reply own wrong
    Pierre Martin | Taken back:
                  | JY-02 · Progress 40% slab poured
                  | What is right? Please send it again.
Pierre @ private: /status JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | Stage: under construction
                  | Nothing recorded yet.

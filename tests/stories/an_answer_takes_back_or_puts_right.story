# What was understood is shown with how it was read and how sure that is, and is taken back or put right from there.
王建国 @ expo: 两个一起报：中铁会展中心 70%，会展物流中心 35%
    expo | (✍)
王建国 @ expo: reply own ?
    expo | 这条是这样记的：
         | JY-01 · 进度 70% 两个一起报：中铁会展中心 70%
         | 依据：原话里的进度；有把握
         | JY-09 · 进度 35% 会展物流中心 35%
         | 依据：原话里的进度；有把握
         | [撤回] [不对，我重报]
王建国 @ expo: press twice 撤回
    expo | (for a moment) 好
    expo | (edited) 已撤回：
         | JY-01 · 进度 70% 两个一起报：中铁会展中心 70%
         | JY-09 · 进度 35% 会展物流中心 35%
    expo | (for a moment) 已经处理过了
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 还没有人报过。
# The button is for the one who said it.
王建国 @ expo: 中铁会展中心 主体70%
    expo | (✍)
王建国 @ expo: 刚才
    expo | 您今天在这里的上一条：
         | JY-01 · 进度 70% 中铁会展中心 主体70%
         | 依据：原话里一部分的进度；把握不大，请看一眼
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
刘洋 @ expo: press 不对，我重报
    expo | (for a moment) 这个按钮不归您用，或者已经失效
王建国 @ expo: press 不对，我重报
    expo | (for a moment) 好
    expo | (edited) 已撤回：
         | JY-01 · 进度 70% 中铁会展中心 主体70%
         | 应该是什么？请再发一遍。
王建国 @ expo: 中铁会展中心 60%
    expo | (✍)
# Wrong, and what is right: of the report that is answered, whatever was said since, and for its day.
王建国 @ expo: 会展物流中心 30%
    expo | (✍)
王建国 @ expo: 刚才
    expo | 您今天在这里的上一条：
         | JY-09 · 进度 30% 会展物流中心 30%
         | 依据：原话里的进度；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
王建国 @ expo: 会展配套酒店 10%
    expo | (✍)
王建国 @ expo: reply own ?
    expo | 这条是这样记的：
         | JY-05 · 进度 10% 会展配套酒店 10%
         | 依据：原话里的进度；有把握
         | [撤回] [不对，我重报]
王建国 @ expo: reply 不对，是12%
    expo | (✍)
王建国 @ expo: 刚才
    expo | 您今天在这里的上一条：
         | JY-05 · 进度 12% 不对，是12%
         | 依据：原话里的进度；没写项目，按上下文认的
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
王建国 @ expo: reply 错了
    expo | 已撤回：
         | JY-05 · 进度 12% 不对，是12%
         | 应该是什么？请再发一遍。
陈静 @ private: 来源 JY-05 进度
    陈静 | JY-05 会展配套酒店
         | 还没有人报过。
陈静 @ private: 来源 JY-09 进度
    陈静 | JY-09 会展物流中心
         | 2023-03-08 30% 会展物流中心 30% —— 王建国 ○
         | ○ 口头或文字上报
# Taken back in answer: that one, and not the last.
王建国 @ expo: 中铁会展中心 61%
    expo | (✍)
刘洋 @ expo: 问题 JY-01 电业局不回复
    expo | 🔶 问题 1 已记下 · JY-01
         | 电业局不回复
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 供电公司
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]
王建国 @ expo: 会展物流中心 31%
    expo | (✍)
刘洋 @ expo: reply own ?
    expo | 这条是这样记的：
         | JY-01 · 问题 1 电业局不回复
         | 依据：按命令写的；有把握
         | [撤回] [不对，我重报]
刘洋 @ expo: reply 撤回
    expo | 已撤回：
         | JY-01 · 问题 1 电业局不回复
    expo | (edited) 问题 1 已由报告人撤回。
# What somebody else reported is theirs.
王建国 @ expo: reply own ?
    expo | 这条是这样记的：
         | JY-09 · 进度 31% 会展物流中心 31%
         | 依据：原话里的进度；有把握
         | [撤回] [不对，我重报]
刘洋 @ expo: reply 不对
    expo | 这条是王建国报的，只有本人能撤。您看到的不一样，请按您看到的再报一条。
# Answered in words that cannot be read: it is taken back, and asked.
王建国 @ expo: 会展物流中心 32%
    expo | (✍)
王建国 @ expo: reply own 不对，得再看看
    expo | 已撤回：
         | JY-09 · 进度 32% 会展物流中心 32%
         | 应该是什么？请再发一遍。
# A question is answered like that too: then nothing waits.
刘洋 @ expo: 进度到72%了
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
刘洋 @ expo: reply 不对
    expo | 好，这条不记。
刘洋 @ expo: JY-01
刘洋 @ expo: photo 进度到73%了
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
刘洋 @ expo: reply 不对
    expo | 好，文字不记，照片或文件（1 份）留着。
王建国 @ expo: 中铁会展中心 本月完成投资320
    expo | JY-01 2023年3月的 320，单位是什么？点一下，或回一句“万元”。答之前先不记。
         | [万元] [亿元] [元]
王建国 @ expo: reply 不对
    expo | 好，JY-01 的这个数没有记。请把对的再发一遍。
# What is about no report is asked about.
陈静 @ private: 问题清单
    陈静 | 没有未解决的问题。
陈静 @ private: reply 不对
    陈静 | 哪一条不对？回复那条消息说“不对”就撤回，或者直接把对的再发一遍。
# Between people it is their own business.
刘洋 @ expo: 中午吃啥
刘洋 @ expo: reply own 不对
# Taken from the context.
陈静 @ private: 进度 JY-02 40% 底板
    陈静 | (✍)
赵强 @ private: 中法智能产业园 41%
    赵强 | (✍)
赵强 @ private: 上条发错了，是42%
    赵强 | (✍)
赵强 @ private: 刚才
    赵强 | 您今天在这里的上一条：
         | JY-02 · 进度 42% 上条发错了，是42%
         | 依据：原话里的进度；没写项目，按上下文认的
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]

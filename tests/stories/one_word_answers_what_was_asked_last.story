# 是的 answers as 确认 does. Of several questions the one asked last has its answer, and it is said what is recorded.
王建国 @ private: JY-01 40%
    王建国 | (✍)
王建国 @ private: JY-05 50%
    王建国 | (✍)
王建国 @ private: JY-01 70%
    王建国 | (🤔)
    王建国 | JY-01 上次是 40%，这次是 70%，对吗？答之前先不记。
           | [没错，就这样记] [不对]
王建国 @ private: JY-05 20%
    王建国 | (🤔)
    王建国 | JY-05 上次是 50%，这次是 20%，对吗？答之前先不记。
           | [没错，就这样记] [不对]
王建国 @ private: 待回
    王建国 | 您有 2 条话问过您，答了才记：
           | 3月8日 · 私聊 JY-05 20%
           | 3月8日 · 私聊 JY-01 70%
           | 在原处回复那条话就行：“是”、“不对”、单位，或者项目编号。
王建国 @ private: 是的
    王建国 | (✍)
    王建国 | ✍ 已记 JY-05 20%
王建国 @ private: 是
    王建国 | (✍)
王建国 @ private: 待回
    王建国 | 现在没有等您回的事。
王建国 @ private: 是的
王建国 @ private: JY-05 60%
    王建国 | (🤔)
    王建国 | JY-05 上次是 20%，这次是 60%，对吗？答之前先不记。
           | [没错，就这样记] [不对]
王建国 @ private: JY-09 本月完成投资320
    王建国 | JY-09 2023年3月的 320，单位是什么？点一下，或回一句“万元”。答之前先不记。
           | [万元] [亿元] [元]
王建国 @ private: 对的
    王建国 | (✍)
    王建国 | ✍ 已记 JY-05 60%
王建国 @ private: 待回
    王建国 | 您有 1 条话问过您，答了才记：
           | 3月8日 · 私聊 JY-09 本月完成投资320
           | 在原处回复那条话就行：“是”、“不对”、单位，或者项目编号。
王建国 @ private: 万元
    王建国 | (✍)
王建国 @ private: 没错
# In answer to a question that one is answered.
王建国 @ private: JY-01 10%
    王建国 | (🤔)
    王建国 | JY-01 上次是 70%，这次是 10%，对吗？答之前先不记。
           | [没错，就这样记] [不对]
王建国 @ private: reply own 是的
    王建国 | (✍)
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 10% JY-01 10% —— 王建国 ○
         | ○ 口头或文字上报
# Issues that wait for their project are listed as well, in the words of the message.
王建国 @ private: 外墙掉砖砸坏一辆车
    王建国 | (🤔)
    王建国 | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
           | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
王建国 @ private: 待回
    王建国 | 您有 1 条话问过您，答了才记：
           | 3月8日 · 私聊 外墙掉砖砸坏一辆车
           | 在原处回复那条话就行：“是”、“不对”、单位，或者项目编号。
# Between people it is talk.
刘洋 @ expo: 是的

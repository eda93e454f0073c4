# How far one part is, is no figure of the project; its words are kept.
王建国 @ expo: 会展中心 30%
    expo | (✍)
王建国 @ expo: 会展中心外墙保温完成50%
    expo | (✍)
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 30% 会展中心 30% —— 王建国 ○
         | ○ 口头或文字上报
# Said to be of a part, the figure is put right by that of the whole.
王建国 @ expo: 会展中心的30%是桩基的，总体应该是26%
    expo | (✍)
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 26% 会展中心的30%是桩基的，总体应该是26% —— 王建国 ○
         | ○ 口头或文字上报
# What a week brought is no sum of the month, and what the month has brought together is none since the beginning.
王建国 @ expo: 会展中心本周完成投资60万
    expo | (✍)
王建国 @ expo: 会展中心本月累计完成投资320万
    expo | (✍)
陈静 @ private: 投资 JY-01
    陈静 | JY-01 中铁会展中心 · 2023年投资
         | 3月 320万元 会展中心本月累计完成投资320万 —— 王建国 ○
         | 到3月本年累计 320万元
         | 序时进度 25%
         | 有记录以来累计 320万元，占总投资 8500万元 的 3.76%
# A stop that is denied is no issue.
王建国 @ expo: 会展中心本周不会停工
陈静 @ private: 问题列表
    陈静 | 这句话我没有读懂，也没有记。报进度请写“进度 编号 65% 文字”，报问题请写“问题 编号 文字”；/help 有全部写法。

# A caption with a figure is read like a text: what is missing is asked once, and the photos go with the answer.
刘洋 @ expo: photo 进度到72%了
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
刘洋 @ expo: press JY-09 会展物流中心
    expo | (for a moment) 好
    expo | (✍)
    expo | (edited) ✍ 已记 JY-09
陈静 @ private: 状态 JY-09
    陈静 | JY-09 会展物流中心
         | 阶段：在建
         | 3月8日 进度 72%，附 1 份文件 进度到72%了 —— 刘洋 ○
         | 照片和文件：1 份，发 /photos JY-09 可看
# An album, answered in words, and after a restart.
刘洋 @ expo: album 3/2 三层顶板浇完，55%
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
restart
刘洋 @ expo: JY-01
    expo | (✍)
陈静 @ private: 状态 JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 55%，附 3 份文件 三层顶板浇完，55% —— 刘洋 ○
         | 照片和文件：3 份，发 /photos JY-01 可看
# A share that falls: until it is answered nothing counts but the photos, and the answer no drops the words only.
刘洋 @ expo: photo 中铁会展中心 进度40%
    expo | (🤔)
    expo | JY-01 上次是 55%，这次是 40%，对吗？答之前先不记。
         | [没错，就这样记] [不对]
陈静 @ private: 来源 JY-01 进度
    陈静 | JY-01 中铁会展中心
         | 2023-03-08 55% 三层顶板浇完，55%，附 3 份文件 —— 刘洋 ○
         | ○ 口头或文字上报
刘洋 @ expo: press 不对
    expo | (for a moment) 好
    expo | (edited) 好，文字不记，照片或文件（1 份）留着。
刘洋 @ expo: photo 中铁会展中心 进度41%
    expo | (🤔)
    expo | JY-01 上次是 55%，这次是 41%，对吗？答之前先不记。
         | [没错，就这样记] [不对]
刘洋 @ expo: press 没错，就这样记
    expo | (for a moment) 好
    expo | (✍)
    expo | (edited) ✍ 已记 JY-01
陈静 @ private: 状态 JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 41%，附 1 份文件 中铁会展中心 进度41% —— 刘洋 ○
         | 3月8日 照片或文件 1 份 中铁会展中心 进度40% —— 刘洋 ○
         | 3月8日 进度 55%，附 3 份文件 三层顶板浇完，55% —— 刘洋 ○
         | 照片和文件：5 份，发 /photos JY-01 可看
# Money without its unit.
王建国 @ expo: photo 中铁会展中心 本月完成投资320
    expo | JY-01 2023年3月的 320，单位是什么？点一下，或回一句“万元”。答之前先不记。
         | [万元] [亿元] [元]
王建国 @ expo: press 万元
    expo | (for a moment) 好
    expo | (✍)
    expo | (edited) ✍ 已记 JY-01 2023年3月完成投资 320万元
陈静 @ private: 状态 JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 41%，附 1 份文件 中铁会展中心 进度41% —— 刘洋 ○
         | 3月8日 2023年3月完成投资 320万元，附 1 份文件 中铁会展中心 本月完成投资320 —— 王建国 ○
         | 3月8日 照片或文件 1 份 中铁会展中心 进度40% —— 刘洋 ○
         | 3月8日 进度 55%，附 3 份文件 三层顶板浇完，55% —— 刘洋 ○
         | 照片和文件：6 份，发 /photos JY-01 可看
# An edit that says what was missing leaves nothing to ask.
刘洋 @ expo: photo 干到30%了
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
刘洋 @ expo: edit 会展配套酒店干到30%了
    expo | (✍)
刘洋 @ expo: press JY-01 中铁会展中心
    expo | (for a moment) 已经处理过了
陈静 @ private: 状态 JY-05
    陈静 | JY-05 会展配套酒店
         | 阶段：冬休
         | 3月8日 进度 30%，附 1 份文件 会展配套酒店干到30%了 —— 刘洋 ○
         | 照片和文件：1 份，发 /photos JY-05 可看
# Without an answer the photos stay, and the words with them.
刘洋 @ expo: album 2 进度到66%了
    expo | (🤔)
    expo | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]

# Lunch, jokes, plans, conditions, hearsay, targets and other shares leave nothing behind.
王建国 @ expo: 中午谁订饭？两份锅包肉😂
王建国 @ expo: 月底前争取到80%
王建国 @ expo: 如果钢筋到了，中铁会展中心能到70%
    expo | (✍)
王建国 @ expo: 听说中铁会展中心都90%了
王建国 @ expo: 中铁会展中心 今天出勤率95%
    expo | (✍)
王建国 @ expo: 中铁会展中心还没到60%
    expo | (✍)
王建国 @ expo: 中铁会展中心 65%对吗
    expo | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 中铁会展中心还没到60% —— 王建国 ○
         | 3月8日 进度 中铁会展中心 今天出勤率95% —— 王建国 ○
         | 3月8日 进度 如果钢筋到了，中铁会展中心能到70% —— 王建国 ○
陈静 @ private: 状态 JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 中铁会展中心还没到60% —— 王建国 ○
         | 3月8日 进度 中铁会展中心 今天出勤率95% —— 王建国 ○
         | 3月8日 进度 如果钢筋到了，中铁会展中心能到70% —— 王建国 ○
# Nor does what somebody passes on.
王建国 @ expo: forward 中铁会展中心 99%
陈静 @ private: 状态 JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 中铁会展中心还没到60% —— 王建国 ○
         | 3月8日 进度 中铁会展中心 今天出勤率95% —— 王建国 ○
         | 3月8日 进度 如果钢筋到了，中铁会展中心能到70% —— 王建国 ○
# A project nobody knows is asked about, not guessed.
王建国 @ private: 长春体育场 进度40%
    王建国 | (🤔)
    王建国 | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
           | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
# The other team's project is not theirs; in the group that is talk.
王建国 @ expo: 中法智能产业园 主体 50%
王建国 @ private: 中法智能产业园 主体 50%
    王建国 | JY-02 不在您（在这里）能报、能看的项目里。
陈静 @ private: 状态 JY-02
    陈静 | JY-02 中法智能产业园
         | 阶段：在建
         | 还没有记录。
# A safety matter is taken at night like at noon.
at 23:00
王建国 @ expo: ⚠️中铁会展中心 2号塔吊钢丝绳断股，已停用，没人受伤
    expo | 🔶 问题 1 已记下 · JY-01
         | ⚠️中铁会展中心 2号塔吊钢丝绳断股，已停用，没人受伤
         | 待签收：专班（刘洋），3月10日 08:30 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头单位待定
         | 回复本条可以补充；解决后发 /close 1 结果。
         | [签收] [已办结] [升级]

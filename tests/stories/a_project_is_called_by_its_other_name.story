刘洋 @ expo: 简称 JY-01 会展
    expo | JY-01 也叫 会展 了。
# Wherever a code is expected, the other name does too, as long as it is only one project's.
王建国 @ expo: 进度 会展 65% 三层顶板浇完
    expo | (✍)
王建国 @ expo: 进度会展66% 四层
    expo | (✍)
王建国 @ private: 状态 会 展
    王建国 | JY-01 中铁会展中心
           | 阶段：在建
           | 3月8日 进度 66% 四层 —— 王建国 ○
           | 3月8日 进度 65% 三层顶板浇完 —— 王建国 ○
           | 3月8日 也叫 会展 —— 刘洋 ○
刘洋 @ expo: 节点 会展 主体封顶 预计 9月30日
    expo | (✍)
刘洋 @ expo: 阶段 会展 已完工 昨天
    expo | JY-01：在建 → 已完工
王建国 @ private: photo 会展 钢筋绑扎
    王建国 | (✍)
王建国 @ private: 来源 会展 进度
    王建国 | JY-01 中铁会展中心
           | 2023-03-08 66% 四层 —— 王建国 ○
           | ○ 口头或文字上报
# A word that only begins like it is talk.
王建国 @ expo: 进度 会展馆 的事明天说
王建国 @ expo: 会展
# Another team's project stays another team's.
赵强 @ park: 进度 会展 65%
    park | JY-01 不在您（在这里）能报、能看的项目里。
# What several projects are called is answered with the codes, those one may use; a code is always itself.
陈静 @ private: table 项目.csv 导入 项目 | 项目编码,简称 | JY-01,会展；二期；JY-02 | JY-02,一期 | JY-12,二期；一期 | JY-15,二期
    陈静 | 这份名单会带来的变化：
         | 项目：新增 0，变更 4，不变 0，表上没有而保留 2
         | ~ JY-01 中铁会展中心: 简称: 会展 → 会展；二期；JY-02
         | ~ JY-02 中法智能产业园: 简称: – → 一期
         | ~ JY-12 产业园二期标准厂房: 简称: – → 二期；一期
         | ~ JY-15 光电子产业楼: 简称: – → 二期
         | 还没有写入。导入吗？（/apply 或 /drop，一天内有效）
         | [导入] [不导入]
陈静 @ private: /apply
    陈静 | 好，正在导入，稍后告诉您结果。
    陈静 | ✅ 已导入。
         | 项目：新增 0，变更 4，不变 0，表上没有而保留 2
陈静 @ private: 状态 二期
    陈静 | 叫 二期 的项目不止一个：JY-01、JY-12、JY-15。请写编号。
陈静 @ private: 进度 一期 65%
    陈静 | 叫 一期 的项目不止一个：JY-02、JY-12。请写编号。
孙丽 @ park: 进度 二期 65% 封顶
    park | 叫 二期 的项目不止一个：JY-12、JY-15。请写编号。
王建国 @ expo: 进度 二期 70%
    expo | 叫 二期 的项目不止一个：JY-01。请写编号。
陈静 @ private: 状态 JY-02
    陈静 | JY-02 中法智能产业园
         | 阶段：在建
         | 3月8日 项目名单 简称: – → 一期 —— 陈静 ○
Anna @ private: /progress 二期 65
    Anna Berg | Your role does not include /progress here. /help shows what you can do.

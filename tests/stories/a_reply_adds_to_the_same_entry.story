王建国 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
reply own 四层开始绑扎
    expo | (✍)
刘洋 @ expo: 收到
陈静 @ private: /status JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 65% 三层顶板浇完；四层开始绑扎 —— 王建国 ○
王建国 @ expo: /issue JY-01 电业局不回复
    expo | 🔶 问题 1 已记下 · JY-01
         | 电业局不回复
         | 回复本条可以补充；解决后发 /close 1 结果。
reply 已等了两周，影响吊装
    expo | (✍)
刘洋 @ expo: reply 好的
陈静 @ private: /issue 1
    陈静 | 问题 1 · JY-01 中铁会展中心
         | 电业局不回复；已等了两周，影响吊装
         | 王建国 3月8日 提出，已 0 天
# Somebody else's question about a report changes nothing.
刘洋 @ expo: reply 什么时候能好？
陈静 @ private: /issue 1
    陈静 | 问题 1 · JY-01 中铁会展中心
         | 电业局不回复；已等了两周，影响吊装
         | 王建国 3月8日 提出，已 0 天

# Signed for by nobody, handled and not confirmed, without a word for a week: the coordinator's morning begins with them.
王建国 @ expo: JY-01 停水了，水务局一直不回复
刘洋 @ expo: JY-09 图纸没到，影响基础施工
孙丽 @ park: JY-12 材料没到，停工了
陈静 @ private: 没回音
Pierre Martin @ private: /sign 3
刘洋 @ private: 签收 2
刘洋 @ private: 办结 2 图纸送到了
next working day
next working day
刘洋 @ private: 没回音
陈静 @ private: 没回音
王建国 @ private: 没回音
Pierre Martin @ private: /unanswered
陈静 @ private: 没回音 文件
next working day
next working day
next working day
next working day
next working day
陈静 @ private: 没回音

王建国 @ expo: photo JY-01 三层顶板
    expo | (✍)
赵强 @ private: photo 二期
    赵强 | (✍)
王建国 @ expo: photo 进度 JY-01 66% 三层
    expo | (✍)
forward 进度 JY-01 99% 完工
陈静 @ private: /status JY-01
    陈静 | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 进度 66% 三层 —— 王建国 ○
         | 3月8日 照片或文件 1 份 三层顶板 —— 王建国 ○
/status JY-02
    陈静 | JY-02 中法智能产业园
         | 阶段：在建
         | 3月8日 照片或文件 1 份 二期 —— 赵强 ○
# A photo that names no project is kept, and the one thing missing is asked for by a sign.
王建国 @ expo: photo 大厅
    expo | (🤔)
edit JY-09 大厅
    expo | (✍)
陈静 @ private: /status JY-09
    陈静 | JY-09 会展物流中心
         | 阶段：在建
         | 3月8日 照片或文件 1 份 大厅 —— 王建国 ○

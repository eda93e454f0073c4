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
         | 3月8日 进度 66%，附 1 份文件 三层 —— 王建国 ○
         | 3月8日 照片或文件 1 份 三层顶板 —— 王建国 ○
         | 照片和文件：2 份，发 /photos JY-01 可看
/status JY-02
    陈静 | JY-02 中法智能产业园
         | 阶段：在建
         | 3月8日 照片或文件 1 份 二期 —— 赵强 ○
         | 照片和文件：1 份，发 /photos JY-02 可看

王建国 @ expo: document 图纸.dwg JY-01 基坑图
    expo | (✍)
wait 660
voice JY-01
    expo | (✍)
video JY-01 浇筑
    expo | (✍)
location
    expo | (✍)
/last
    expo | 您今天在这里的上一条：
         | JY-01 · 照片或文件 2 份 浇筑
         | 依据：照片或文件；有把握
         | 不对可以改原消息，或发 /undo 撤回。
         | [撤回] [不对，我重报]
陈静 @ expo: /photos JY-01
    expo | (video) JY-01 最近的照片和文件
    expo | (document)
照片 JY-09
    expo | JY-09 还没有照片或文件。
赵强 @ private: /photos JY-01
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
Anna @ private: /photos JY-01
    Anna Berg | (video) JY-01: newest photos and files
    Anna Berg | (document)

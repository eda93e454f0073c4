# The digest tells the figure that stands, with the one it takes the place of.
刘洋 @ expo: 投资 JY-01 1月 300万
    expo | (✍)
刘洋 @ expo: 投资 JY-01 2月 400万
    expo | (✍)
刘洋 @ expo: 投资 JY-01 1月 320万
    expo | (✍)
刘洋 @ expo: 日报
    expo | 📋 会展中心专班 · 3月8日日报
         |
         | 当日消息（1 个项目）
         | JY-01 中铁会展中心
         | · 2023年1月完成投资 320万元 —— 刘洋 ○ · 原报 300万元
         | · 2023年2月完成投资 400万元 —— 刘洋 ○
         |
         | 还缺消息（1）
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
Pierre @ private: /invest JY-02 3 million
    Pierre Martin | (✍)
Pierre @ private: /invest JY-02 3.2 million
    Pierre Martin | (✍)
Pierre @ private: /digest
    Pierre Martin | 📋 Industrial Park team · Digest of 8 March
                  |
                  | Reported (1 project)
                  | JY-02 China-France Intelligent Industrial Park
                  | · Investment in March 2023: RMB 3.2 million — Pierre Martin ○ · before that RMB 3 million
                  |
                  | Still without a report (2)
                  | JY-12 Park Phase II Workshops · 孙丽
                  | JY-15 Optoelectronics Building · 孙丽

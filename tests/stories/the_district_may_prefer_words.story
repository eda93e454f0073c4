# settings: district.acknowledge = "text"
王建国 @ expo: 进度 JY-01 65% 三层
    expo | ✍ 已记 JY-01 65%
Pierre @ private: /progress JY-15 12 foundations
    Pierre Martin | ✍ JY-15 12% recorded
王建国 @ private: photo JY-09
    王建国 | ✍ 已记 JY-09

reactions expo off
王建国 @ expo: 进度 JY-01 65% 三层
    expo | ✍
王建国 @ expo: 进度 JY-01 66% 三层
    expo | ✍ 已记 JY-01 66%

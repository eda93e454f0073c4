王建国 @ private: /feedback 少发几条
    王建国 | 谢谢，已转给维护人员。
/feedback
    王建国 | 还缺几个字，说明情况。这样写：/feedback 文字 · 给维护人员提意见
王建国 @ expo: 建议明天再说
Pierre @ private: /feedback fewer messages please
    Pierre Martin | Thank you. It has been passed on.

王建国 @ private: /feedback 少发几条
    Anna Berg | Feedback from 王建国: 少发几条
    王建国 | 谢谢，已转给维护人员。
/feedback
    王建国 | 还缺几个字，说明情况。这样写：/feedback 文字 · 给维护人员提意见
王建国 @ expo: 建议明天再说
Pierre @ private: /feedback fewer messages please
    Anna Berg | Feedback from Pierre Martin: fewer messages please
    Pierre Martin | Thank you. It has been passed on.
# Who runs it may have something to say too: it goes to those who keep the registry.
Anna @ private: /feedback the digest is good
    陈静 | Anna Berg 的意见：the digest is good
    Anna Berg | Thank you. It has been passed on.
Anna @ private: block
刘洋 @ private: /feedback 日报早一点
    陈静 | 刘洋 的意见：日报早一点
    刘洋 | 谢谢，已转给维护人员。

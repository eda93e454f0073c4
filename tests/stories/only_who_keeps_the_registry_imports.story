刘洋 @ private: table 人员.csv /import people | 姓名,角色,专班代码 | 张伟,现场人员,expo
    刘洋 | 您的角色在这里不能用 /import。/help 是您可以用的。
王建国 @ private: 导入 人员
    王建国 | 您的角色在这里不能用 /import。/help 是您可以用的。
王建国 @ private: /apply
    王建国 | 您的角色在这里不能用 /apply。/help 是您可以用的。
Pierre @ private: /drop
    Pierre Martin | Your role does not include /drop here. /help shows what you can do.
# Not in a group, whoever asks.
陈静 @ expo: table 人员.csv /import people | 姓名,角色,专班代码 | 张伟,现场人员,expo
    expo | 这个请私聊我发，免得别人看到。
王建国 @ expo: 导入很慢
# Nobody makes an administrator but an administrator, with a list neither.
陈静 @ private: table 人员.csv 导入 人员 | 姓名,角色,专班代码 | 张伟,管理员, | 李四,现场人员,expo
    陈静 | 名单里有管理员（张伟），只有管理员能导入。请把他们的行去掉，或请管理员来导。
# With a list too nobody says what they may not say: an administrator keeps people, and reports nothing.
Anna @ private: table nodes.csv /import nodes | code,node,done | JY-01,topped out,2023-03-01
    Anna Berg | Your role does not include /node here. /help shows what you can do.
刘洋 @ private: table 投资.csv 导入 投资 | 编码,月份,当月完成(万元) | JY-01,2023-02,300
    刘洋 | 您的角色在这里不能用 /import。/help 是您可以用的。

王建国 @ private: /invite field expo 某人
    王建国 | 您的角色在这里不能用 /invite。/help 是您可以用的。
刘洋 @ private: /invite coordinator 某人
    刘洋 | 您的角色在这里不能用 /invite。/help 是您可以用的。
/invite field park 某人
    刘洋 | 没有这个专班。可以写：expo。
/invite lead expo 某人
    刘洋 | 您的角色在这里不能用 /invite。/help 是您可以用的。
刘洋 @ expo: /invite field expo 某人
    expo | 这个请私聊我发，免得别人看到。
Anna @ private: /invite administrator Bo
    Anna Berg | Invitation (administrator), for one person, once, until 15 March:
              | https://t.me/daybook_bot?start=…
陈静 @ private: /invite administrator 某人
    陈静 | 您的角色在这里不能用 /invite。/help 是您可以用的。
/invite lead park 某人
    陈静 | 邀请（专班组长，产业园专班），一人一次，3月15日前有效：
         | https://t.me/daybook_bot?start=…

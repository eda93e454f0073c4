王建国 @ private: 移交 刘洋
    王建国 | 您的角色在这里不能用 /handover。/help 是您可以用的。
# Of one's own only.
周敏 @ private: /handover 陈静 刘洋
    周敏 | 您的角色在这里不能用 /handover。/help 是您可以用的。
周敏 @ private: /handover 不存在
    周敏 | 没有找到这个人。
周敏 @ private: /handover
    周敏 | 还缺姓名。这样写：/handover 姓名 · 把包保、秘书、联络的项目移交给他（移交）
陈静 @ private: /handover 刘洋
    陈静 | 陈静 没有可以移交的项目。
# In a group the word is talk.
刘洋 @ expo: 移交 材料
周敏 @ expo: 移交 材料
Pierre @ private: /takeover
    Pierre Martin | Nothing is waiting for you to take over.

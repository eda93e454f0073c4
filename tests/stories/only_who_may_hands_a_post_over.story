# Of one's own, or of the team one leads.
周敏 @ private: /handover 陈静 刘洋
    周敏 | 您的角色在这里不能用 /handover。/help 是您可以用的。
王建国 @ private: /handover 刘洋 王建国
    王建国 | 您的角色在这里不能用 /handover。/help 是您可以用的。
Pierre @ private: /handover 王建国 刘洋
    Pierre Martin | Your role does not include /handover here. /help shows what you can do.
Anna @ private: /handover 刘洋
    Anna Berg | Your role does not include /handover here. /help shows what you can do.
周敏 @ private: /handover 不存在
    周敏 | 没有找到这个人。
周敏 @ private: /handover
    周敏 | 还缺姓名。这样写：/handover 姓名 · 把您的岗位和项目移交给他；只交一个专班的写 /handover 专班 姓名（移交）
王建国 @ private: /handover park 刘洋
    王建国 | 王建国 没有可以移交的岗位和项目。
# What holds for the district is nobody's to hand over.
陈静 @ private: /handover 刘洋
    陈静 | 陈静 没有可以移交的岗位和项目。
# In a group the word is talk.
刘洋 @ expo: 移交 材料
周敏 @ expo: 移交 材料
王建国 @ expo: 移交 刘洋
    expo | 这个请私聊我发，免得别人看到。
Pierre @ private: /takeover
    Pierre Martin | Nothing is waiting for you to take over.

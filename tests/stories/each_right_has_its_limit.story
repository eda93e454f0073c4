# What the people of the site do not do: the papers, the people, the lists.
王建国 @ private: /stage JY-01 竣工 3月1日
    王建国 | 您的角色在这里不能用 /stage。/help 是您可以用的。
/gate JY-01 施工许可证 已取得
    王建国 | 您的角色在这里不能用 /gate。/help 是您可以用的。
/node JY-01 封顶 计划 4月1日
    王建国 | 定计划、改计划由组长、包保责任人、项目秘书或调度员来做。您可以报预计：把“计划”换成“预计”。
/alias JY-01 大会展
    王建国 | 您的角色在这里不能用 /alias。/help 是您可以用的。
/rhythm JY-01 weekly
    王建国 | 您的角色在这里不能用 /rhythm。/help 是您可以用的。
/schedule 1 10:00
    王建国 | 您的角色在这里不能用 /schedule。/help 是您可以用的。
/invite field expo 某人
    王建国 | 您的角色在这里不能用 /invite。/help 是您可以用的。
/admit 某人
    王建国 | 您的角色在这里不能用 /admit。/help 是您可以用的。
/decline 某人
    王建国 | 您的角色在这里不能用 /decline。/help 是您可以用的。
/leave 刘洋
    王建国 | 您的角色在这里不能用 /leave。/help 是您可以用的。
移交 周敏 刘洋
    王建国 | 您的角色在这里不能用 /handover。/help 是您可以用的。
/bind expo
    王建国 | 您的角色在这里不能用 /bind。/help 是您可以用的。
/import people
    王建国 | 您的角色在这里不能用 /import。/help 是您可以用的。
/apply
    王建国 | 您的角色在这里不能用 /apply。/help 是您可以用的。
/drop
    王建国 | 您的角色在这里不能用 /drop。/help 是您可以用的。
Pierre @ private: /stage JY-01 completed 1 March
    Pierre Martin | JY-01 is not one of your projects here.
/gate JY-01 construction permit granted
    Pierre Martin | JY-01 is not one of your projects here.
/node JY-01 topped out plan 1 April
    Pierre Martin | JY-01 is not one of your projects here.
/alias JY-01 the big hall
    Pierre Martin | JY-01 is not one of your projects here.
/handover 王建国 孙丽
    Pierre Martin | Your role does not include /handover here. /help shows what you can do.
/bind expo
    Pierre Martin | Your role does not include /bind here. /help shows what you can do.
/import people
    Pierre Martin | Your role does not include /import here. /help shows what you can do.
/apply
    Pierre Martin | Your role does not include /apply here. /help shows what you can do.
/drop
    Pierre Martin | Your role does not include /drop here. /help shows what you can do.
# Who looks after the service itself reports nothing and answers for no project.
Anna @ private: /progress JY-01 70
    Anna Berg | Your role does not include /progress here. /help shows what you can do.
/issue JY-01 no water
    Anna Berg | Your role does not include /issue here. /help shows what you can do.
/undo
    Anna Berg | You have no entry here today that could be taken back.
/last
    Anna Berg | You have no entry here today.
/for JY-01
    Anna Berg | Your role does not include /for here. /help shows what you can do.
/node JY-01 topped out done
    Anna Berg | Your role does not include /node here. /help shows what you can do.
/invest JY-01 300万
    Anna Berg | Your role does not include /invest here. /help shows what you can do.
/yes
    Anna Berg | Your role does not include /yes here. /help shows what you can do.
/no
    Anna Berg | Your role does not include /no here. /help shows what you can do.
/stage JY-01 completed 1 March
    Anna Berg | Your role does not include /stage here. /help shows what you can do.
/gate JY-01 construction permit granted
    Anna Berg | Your role does not include /gate here. /help shows what you can do.
/alias JY-01 the big hall
    Anna Berg | Your role does not include /alias here. /help shows what you can do.
/schedule 1 10:00
    Anna Berg | Your role does not include /schedule here. /help shows what you can do.
/close 1 done
    Anna Berg | Your role does not include /close here. /help shows what you can do.
/handover Bo
    Anna Berg | Your role does not include /handover here. /help shows what you can do.
/asks
    Anna Berg | Your role does not include /asks here. /help shows what you can do.
/noted
    Anna Berg | Your role does not include /noted here. /help shows what you can do.
/snooze 1h
    Anna Berg | Your role does not include /snooze here. /help shows what you can do.
/away until 20 March
    Anna Berg | Your role does not include /away here. /help shows what you can do.
/rhythm JY-01 weekly
    Anna Berg | Your role does not include /rhythm here. /help shows what you can do.
/cover Bo
    Anna Berg | Your role does not include /cover here. /help shows what you can do.
# Who has the right has it for their own projects.
赵强 @ private: 进度 JY-01 90
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
问题 JY-01 停水
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
节点 JY-01 封顶 完成
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
投资 JY-01 300万
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
状态 JY-01
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
项目 JY-01
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
阶段 JY-01
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
手续 JY-01
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
节点 JY-01
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
投资 JY-01
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
来源 JY-01 进度
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
经过 JY-01
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
照片 JY-01
    赵强 | JY-01 不在您（在这里）能报、能看的项目里。
问题 1
    赵强 | 没有您（在这里）能看到的问题 1。
销号 1 好了
    赵强 | 没有您（在这里）能看到的问题 1。
刘洋 @ private: /stage JY-02 竣工 3月1日
    刘洋 | JY-02 不在您（在这里）能报、能看的项目里。
/gate JY-02 施工许可证 已取得
    刘洋 | JY-02 不在您（在这里）能报、能看的项目里。
/alias JY-02 产业园
    刘洋 | JY-02 不在您（在这里）能报、能看的项目里。
/rhythm JY-02 weekly
    刘洋 | JY-02 不在您（在这里）能报、能看的项目里。
/node JY-02 封顶 计划 4月1日
    刘洋 | JY-02 不在您（在这里）能报、能看的项目里。

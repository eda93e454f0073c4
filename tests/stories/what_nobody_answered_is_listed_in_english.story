# A question nobody answers within a day is dropped without a word, and listed for those who can ask again.
Pierre @ private: now at 45%
    Pierre Martin | (🤔)
    Pierre Martin | Which project is this? Press a button, or write its code, for example JY-02; then it is recorded.
                  | [JY-02 China-France Intelligent Industria…] [JY-12 Park Phase II Workshops] [JY-15 Optoelectronics Building]
wait 90000
    park | 📋 产业园专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目今天不需报。
    陈静 | 🌅 全区 · 3月9日早报
         |
         | 3月8日没有消息（5）
         | JY-01 中铁会展中心 · 王建国
         | JY-02 中法智能产业园 · 赵强
         | JY-09 会展物流中心 · 王建国
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
         |
         | 3月8日报送 0/5 个项目
         | 会展中心专班 0/2
         | 产业园专班 0/3
         |
         | 重点项目 6 个
         | 在建 5、冬休 1
         | 开（复）工计划 3 个，已开（复）工 2 个，开复工率 66.67%
         | 春季复工 1 个，已开始 1 个
         | 春季开工 2 个，已开始 1 个
         |
         | 春季开工：离4月30日还有 36 个工作日，还没开的（1）
         | JY-05 会展配套酒店 · 还缺 实施方案
Pierre @ private: /unclear
    Pierre Martin | Asked about in vain, and not recorded: 1
                  | 1 Pierre Martin · 8 March · privately now at 45%
                  | Press a number, or send /unclear NUMBER, to see the message.
                  | [1]
Anna @ private: /unclear
    Anna Berg | Your role does not include /unclear here. /help shows what you can do.
陈静 @ private: /language english
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
陈静 @ private: /unclear
    陈静 | Asked about in vain, and not recorded: 1
         | 1 Pierre Martin · 8 March · privately now at 45%
         | Press a number, or send /unclear NUMBER, to see the message.
         | [1]
陈静 @ private: press 1
    陈静 | (for a moment) Done
    陈静 | Pierre Martin · 8 March · privately
         | now at 45%
         | Of which project it is was asked; nobody answered, so it is not recorded.
陈静 @ private: /unclear 2
    陈静 | The list has 1 only; /unclear shows it.

group stranger
add stranger
    stranger | 大家好，我是重点项目调度台。请调度员在这里发 /bind 专班代号，例如 /bind expo。一天之内没有绑定，我会自己离开。
王建国 @ stranger: /status JY-01
王建国 @ stranger: 进度 JY-01 65% 三层
王建国 @ stranger: /bind expo
    stranger | 您的角色在这里不能用 /bind。/help 是您可以用的。
陈静 @ stranger: /bind mars
    stranger | 没有这个专班。可以写：expo、park。
next working day
    stranger | (the bot leaves)
    park | 📋 产业园专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 3月8日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目在冬休等状态，不需报。
wait 20

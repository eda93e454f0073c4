# From 29 April to 3 May is the Labour Day holiday; Saturday 6 May is worked to make up for it.
at 2023-04-27 10:00
    park | 📋 产业园专班 · 4月26日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 4月26日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目在冬休等状态，不需报。
王建国 @ private: 进度 JY-01 65% 三层顶板浇完
    王建国 | (✍)
at 2023-05-05 10:00
    park | 📋 产业园专班 · 5月4日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 5月4日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目在冬休等状态，不需报。
/source JY-01 灯
    王建国 | JY-01 中铁会展中心
           | 没有亮灯。
at 2023-05-06 10:00
    park | 📋 产业园专班 · 5月5日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 5月5日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目在冬休等状态，不需报。
/source JY-01 灯
    王建国 | JY-01 中铁会展中心
           | 　🟡 报送，2023-05-06 起
           | 　规则：超过 3 个工作日没有消息亮黄灯，7 个亮红灯
           | 　算法：2023-04-27 之后 4 个工作日，跳过4月29日–5月3日，算上调休上班的5月6日
/language en
    王建国 | All right, English from now on.
    王建国 | (menu) progress issue undo last for node invest yes no status project stage gate portfolio table source history photos issues close digest schedule takeover cover me calendar language feedback help start
/source JY-01 lights
    王建国 | JY-01 CREC Expo Center
           | 　🟡 reports, since 2023-05-06
           | 　Rule: yellow after more than 3 working days without a word, red after more than 7
           | 　Counted after 2023-04-27: 4 working days, skipping 29 April–3 May, make-up day 6 May
# The light turns red after eight working days: the make-up day is one of them.
at 2023-05-11 10:00
    park | 📋 产业园专班 · 5月10日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 5月10日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目在冬休等状态，不需报。
/source JY-01 lights
    王建国 | JY-01 CREC Expo Center
           | 　🔴 reports, since 2023-05-11
           | 　Rule: yellow after more than 3 working days without a word, red after more than 7
           | 　Counted after 2023-04-27: 8 working days, skipping 29 April–3 May, make-up day 6 May
# Nobody knows yet on which days of 2027 will be worked; that is said wherever they are counted.
at 2026-12-30 10:00
    park | 📋 产业园专班 · 12月29日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 12月29日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目在冬休等状态，不需报。
    陈静 | ⚠️ 2027 年的放假安排还没有装入，到时只按周一至周五算工作日。
    Anna Berg | ⚠️ The holidays of 2027 are not loaded; its working days would be Monday to Friday.
/progress JY-01 70 roof closed
    王建国 | (✍)
at 2027-01-06 10:00
    park | 📋 产业园专班 · 1月5日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（3）
         | JY-02 中法智能产业园 · 赵强
         | JY-12 产业园二期标准厂房 · 孙丽
         | JY-15 光电子产业楼 · 孙丽
    expo | 📋 会展中心专班 · 1月5日日报
         | 当日还没有消息。
         |
         | 还缺当日消息（2）
         | JY-01 中铁会展中心 · 王建国
         | JY-09 会展物流中心 · 王建国
         |
         | 另有 1 个项目在冬休等状态，不需报。
    陈静 | ⚠️ 2027 年的放假安排还没有装入，到时只按周一至周五算工作日。
    Anna Berg | ⚠️ The holidays of 2027 are not loaded; its working days would be Monday to Friday.
/source JY-01 lights
    王建国 | JY-01 CREC Expo Center
           | 　🟡 reports, since 2027-01-05
           | 　Rule: yellow after more than 3 working days without a word, red after more than 7
           | 　Counted after 2026-12-30: 4 working days (the holidays of 2027 are not loaded: Monday to Friday)

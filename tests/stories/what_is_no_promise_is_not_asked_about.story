# Denied, asked, supposed, heard, wished and demanded is not promised.
王建国 @ private: JY-01 水务局周五前出不了供水方案
    王建国 | 这句话我没有读懂，也没有记。报进度请写“进度 编号 65% 文字”，报问题请写“问题 编号 文字”；/help 有全部写法。
王建国 @ private: JY-01 水务局周五前能出供水方案吗
    王建国 | JY-01 中铁会展中心
           | 阶段：在建
           | 还没有记录。
王建国 @ private: 如果水务局周五前出供水方案，JY-01就能开挖
    王建国 | 这句话我没有读懂，也没有记。报进度请写“进度 编号 65% 文字”，报问题请写“问题 编号 文字”；/help 有全部写法。
王建国 @ private: 听说水务局周五前给JY-01出供水方案
    王建国 | 这句话我没有读懂，也没有记。报进度请写“进度 编号 65% 文字”，报问题请写“问题 编号 文字”；/help 有全部写法。
王建国 @ private: JY-01 请水务局周五前出供水方案
    刘洋 | 问题 1 · JY-01 中铁会展中心
         | 请水务局周五前出供水方案
         | 王建国 3月8日 提出，已 0 天
         | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
         | 第 1/6 级 专班 · 牵头 水务局
         | [签收] [已办结] [升级]
    王建国 | 🔶 问题 1 已记下 · JY-01
           | 请水务局周五前出供水方案
           | 待签收：专班（刘洋），3月9日 09:01 前（1 个工作日）
           | 第 1/6 级 专班 · 牵头 水务局
           | 回复本条可以补充；解决后发 /close 1 结果。
           | [升级]
王建国 @ private: JY-01 三层顶板周五前浇完
    王建国 | 这句话我没有读懂，也没有记。报进度请写“进度 编号 65% 文字”，报问题请写“问题 编号 文字”；/help 有全部写法。
王建国 @ private: JY-01 老张周五前把图纸送来
# Where another question is asked already, there is no second.
王建国 @ private: 35%，水务局周五前出供水方案
    王建国 | (🤔)
    王建国 | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
           | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
# Said to be none, it is none.
王建国 @ private: JY-09 水务局周五前出供水方案
    王建国 | 记成承诺吗？
           | JY-09 会展物流中心 · 水务局3月10日前：出供水方案
           | [记下] [不记] [改日期]
王建国 @ private: press 不记
    王建国 | (for a moment) 好
    王建国 | (edited) 好，这条不记。
王建国 @ private: 承诺
    王建国 | 没有还没兑现的承诺。
王建国 @ private: JY-09 水务局周五前出供水方案
    王建国 | 记成承诺吗？
           | JY-09 会展物流中心 · 水务局3月10日前：出供水方案
           | [记下] [不记] [改日期]
王建国 @ private: 不对
    王建国 | 好，这条不记。
王建国 @ private: 承诺
    王建国 | 没有还没兑现的承诺。
# In the group people say yes and days to each other; only an answer to the question, or its buttons, is one.
王建国 @ expo: JY-01 水务局周五前出供水方案
    expo | 记成承诺吗？
         | JY-01 中铁会展中心 · 水务局3月10日前：出供水方案
         | [记下] [不记] [改日期]
王建国 @ expo: 对
王建国 @ expo: 明天
王建国 @ expo: press 改日期
    expo | (for a moment) 好
    expo | (edited) 哪天以前？直接写日期，例如 3月20日。
王建国 @ expo: 3月14日
    expo | 🤝 记下了。到期前一个工作日提醒对方，到期后再问您：
         | 承诺 1 · JY-01 中铁会展中心 · 水务局3月14日前：出供水方案
# Somebody who is known can promise too.
王建国 @ expo: JY-09 刘洋周五前把图纸送来
    expo | 记成承诺吗？
         | JY-09 会展物流中心 · 刘洋3月10日前：把图纸送来
         | [记下] [不记] [改日期]
王建国 @ expo: press 记下
    expo | (for a moment) 好
    expo | (edited) 🤝 记下了。到期前一个工作日提醒对方，到期后再问您：
         | 承诺 2 · JY-09 会展物流中心 · 刘洋3月10日前：把图纸送来
# An edit that says another day is asked about again, and one that says nothing of it takes it back.
王建国 @ expo: edit JY-09 刘洋下周一前把图纸送来
    expo | 记成承诺吗？
         | JY-09 会展物流中心 · 刘洋3月13日前：把图纸送来
         | [记下] [不记] [改日期]
王建国 @ expo: press 记下
    expo | (for a moment) 好
    expo | (edited) 🤝 记下了。到期前一个工作日提醒对方，到期后再问您：
         | 承诺 3 · JY-09 会展物流中心 · 刘洋3月13日前：把图纸送来
王建国 @ expo: edit JY-09 刘洋下周一前把图纸送来，谢谢
王建国 @ private: 承诺
    王建国 | 项目上的承诺（2）
           | 承诺 3 · JY-09 会展物流中心 · 刘洋3月13日前：把图纸送来
           | 承诺 1 · JY-01 中铁会展中心 · 水务局3月14日前：出供水方案
王建国 @ expo: JY-09 供电公司周五前送电
    expo | 记成承诺吗？
         | JY-09 会展物流中心 · 供电公司3月10日前：送电
         | [记下] [不记] [改日期]
王建国 @ expo: press 记下
    expo | (for a moment) 好
    expo | (edited) 🤝 记下了。到期前一个工作日提醒对方，到期后再问您：
         | 承诺 4 · JY-09 会展物流中心 · 供电公司3月10日前：送电
王建国 @ expo: edit 好的
王建国 @ private: 承诺
    王建国 | 项目上的承诺（2）
           | 承诺 3 · JY-09 会展物流中心 · 刘洋3月13日前：把图纸送来
           | 承诺 1 · JY-01 中铁会展中心 · 水务局3月14日前：出供水方案

# A file is sent without a word, and only then called a list: from then on it waits for no project.
陈静 @ private: table 人员.csv | 姓名,角色,专班代码 | 张伟,现场人员,expo
    陈静 | (🤔)
    陈静 | 已记下。这是哪个项目的？请发 /for 编号。
陈静 @ private: reply own /import people
    陈静 | 这份名单会带来的变化：
         | 人员：新增 1，变更 0，不变 0，表上没有而保留 8
         | + 张伟
         | 还没有写入。导入吗？（/apply 或 /drop，一天内有效）
         | [导入] [不导入]
陈静 @ private: /for JY-01
    陈静 | 没有在等编号的照片或文件。回复那条消息再写编号，或者把编号补在原消息里，都行。
陈静 @ private: /apply
    陈静 | 好，正在导入，稍后告诉您结果。
    陈静 | ✅ 已导入。
         | 人员：新增 1，变更 0，不变 0，表上没有而保留 8
         | 下面的人还没有账号，请把链接单独转给本人（一人一次，七天内有效）：
         | 张伟 https://t.me/daybook_bot?start=…
陈静 @ private: /photos JY-01
    陈静 | JY-01 还没有照片或文件。

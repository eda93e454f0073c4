王建国 @ expo: 进度 JY-01 65% 三层顶板浇完
    expo | (✍)
王建国 @ private: 进度 JY-09 20% 基础
    王建国 | (✍)
撤回
    王建国 | 已撤回：
           | JY-09 · 进度 20% 基础
# Only one's own, and only privately.
王建国 @ private: 我的
    王建国 | 王建国，这里记着的您：
           | 语言：中文
           | 现场人员，会展中心专班（2023-03-08 起）
           | Telegram 账号：1004
           | 台账里算数的记录：1 条，都署您的名。
           | 我可以私下给您发消息。
           | 语言用 /language 改；其他有误，请告诉调度员。
王建国 @ expo: /me
Pierre @ private: /me
    Pierre Martin | Pierre Martin, this is what is kept about you:
                  | Language: English
                  | team lead, Industrial Park team (since 2023-03-08)
                  | Telegram account: 1007
                  | Your entries in the ledger that count: 0. They stay under your name.
                  | I can write to you privately.
                  | /language changes the language; if anything else is wrong, please tell a coordinator.
周敏 @ private: /me
    周敏 | 周敏，这里记着的您：
         | 语言：中文
         | 包保责任人（2023-03-08 起）
         | 包保责任人：JY-02 中法智能产业园（2023-03-08 起）
         | Telegram 账号：1008
         | 台账里算数的记录：0 条，都署您的名。
         | 我可以私下给您发消息。
         | 语言用 /language 改；其他有误，请告诉调度员。
# 我的 within a sentence is talk.
王建国 @ expo: 我的车停在门口了

# Anna imports a list of people that was not meant: one gets a role, two are new.
Anna @ private: table people.csv /import people | Name,Roles,Teams,Telegram ID | 王建国,field;deputy,expo,1004 | 张伟,field,expo,1050 | 李梅,field,park,
    Anna Berg | What this list would change:
              | People: 2 new, 1 changed, 0 as they were, 7 not on the list and kept
              | + 张伟
              | + 李梅
              | ~ 王建国: Roles: field@expo → field@expo；deputy@expo
              | Nothing has been written yet. Import it? (/apply or /drop, within a day)
              | [Import] [Leave it]
Anna @ private: /apply
    Anna Berg | All right, importing; I will tell you how it went.
    Anna Berg | ✅ Imported.
              | People: 2 new, 1 changed, 0 as they were, 7 not on the list and kept
              | These people have no account yet. Please pass each their own link (one person, once, within seven days):
              | 李梅 https://t.me/daybook_bot?start=…
    王建国 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
unknown 李梅
李梅 @ private: /start {link}
    李梅 | 欢迎加入（现场人员，产业园专班）。发 /help 看您能做什么。
    李梅 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
李梅 @ private: 进度 JY-12 30% 基础
    李梅 | (✍)
王建国 @ private: /stage JY-01 suspended
    王建国 | JY-01：在建 → 停工
           | 期间不再提醒，恢复后照旧；有事照常报，都会记下。
Anna @ private: /last
    Anna Berg | Your last entry here today:
              | list of people
              | Read from an imported list; certain
              | Edit your message to correct it, or take it back with /undo.
# Who has reported stays, and is named.
Anna @ private: /undo
    Anna Berg | All right, taking that list back; I will tell you how it went.
    Anna Berg | ✅ That list is taken back; this is as it was before:
              | - 张伟
              | ~ 王建国: Roles: field@expo；deputy@expo → field@expo
              | These stay, for somebody has changed them since, or already used them or reported:
              | = 李梅
    王建国 | (menu) progress issue promise undo last for node invest yes no status project stage gate portfolio table source history photos issues mine others chain unanswered agenda handled escalate close reopen page notices digest schedule template handover takeover cover asks noted snooze away burden me body calendar language feedback help start
Anna @ private: /undo
    Anna Berg | You have no entry here today that could be taken back.
王建国 @ private: /stage JY-01 started
    王建国 | 您的角色在这里不能用 /stage。/help 是您可以用的。
李梅 @ private: 进度 JY-12 31%
    李梅 | (✍)
# Another gives 田静 an account that is not theirs; with the list it is theirs no longer.
Anna @ private: table people.csv /import people | Name,Roles,Teams | 田静,liaison,expo
    Anna Berg | What this list would change:
              | People: 1 new, 0 changed, 0 as they were, 10 not on the list and kept
              | + 田静
              | Nothing has been written yet. Import it? (/apply or /drop, within a day)
              | [Import] [Leave it]
Anna @ private: /apply
    Anna Berg | All right, importing; I will tell you how it went.
    Anna Berg | ✅ Imported.
              | People: 1 new, 0 changed, 0 as they were, 10 not on the list and kept
              | These people have no account yet. Please pass each their own link (one person, once, within seven days):
              | 田静 https://t.me/daybook_bot?start=…
Anna @ private: table people.csv /import people | Name,Telegram ID | 田静,1060
    Anna Berg | What this list would change:
              | People: 0 new, 1 changed, 0 as they were, 10 not on the list and kept
              | ~ 田静: Telegram ID: – → 1060
              | Nothing has been written yet. Import it? (/apply or /drop, within a day)
              | [Import] [Leave it]
Anna @ private: /apply
    Anna Berg | All right, importing; I will tell you how it went.
    Anna Berg | ✅ Imported.
              | People: 0 new, 1 changed, 0 as they were, 10 not on the list and kept
Anna @ private: /undo
    Anna Berg | All right, taking that list back; I will tell you how it went.
    Anna Berg | ✅ That list is taken back; this is as it was before:
              | ~ 田静: Telegram ID: 1060 → –
Anna @ private: table people.csv /import people | Name,Telegram ID | 田静,1060
    Anna Berg | What this list would change:
              | People: 0 new, 1 changed, 0 as they were, 10 not on the list and kept
              | ~ 田静: Telegram ID: – → 1060
              | Nothing has been written yet. Import it? (/apply or /drop, within a day)
              | [Import] [Leave it]
# Whoever may not import has nothing of a list to take back.
刘洋 @ private: 撤回
    刘洋 | 您今天在这里没有可撤回的记录。

Anna @ private: table people.csv /import people | name,roles,teams,language | Jo Li,lead,park,en
    Anna Berg | What this list would change:
              | People: 1 new, 0 changed, 0 as they were, 8 not on the list and kept
              | + Jo Li
              | Nothing has been written yet. Import it? (/apply or /drop, within a day)
              | [Import] [Leave it]
Anna @ private: /apply
    Anna Berg | All right, importing; I will tell you how it went.
    Anna Berg | ✅ Imported.
              | People: 1 new, 0 changed, 0 as they were, 8 not on the list and kept
              | These people have no account yet. Please pass each their own link (one person, once, within seven days):
              | Jo Li https://t.me/daybook_bot?start=…
Anna @ private: document notes.txt /import portfolio
    Anna Berg | Some of this list cannot be read, so nothing of it was imported:
              | the file has no header that can be understood; the columns are 项目编码 Code, 项目名称 Name (Chinese), 英文名称 Name (English), 简称 Aliases, 专班代码 Team, 专班 Team (Chinese), 专班英文名 Team (English), 阶段 Stage, 报送频次 Rhyth…
              | Please mend it and send it again.
Anna @ private: huge all.xlsx /import portfolio
    Anna Berg | This file is larger than 20 MB, which Telegram does not hand to bots, so it is not kept. Please make it smaller, or send it in parts.
Anna @ private: /import people
    Anna Berg | Please send me the .xlsx or .csv file with the caption “/import portfolio”, “/import people”, “/import nodes” or “/import investment”; an answer to the file does too.
Anna @ private: /import
    Anna Berg | There is no such choice. It goes like this: /import portfolio, people, nodes or investment · as the caption of an .xlsx or .csv file
Anna @ private: photo /import people
    Anna Berg | Please send me the .xlsx or .csv file with the caption “/import portfolio”, “/import people”, “/import nodes” or “/import investment”; an answer to the file does too.
Anna @ private: table p.csv /import portfolio | code,name_en | JY-02,Sino-French Park
    Anna Berg | What this list would change:
              | Projects: 0 new, 1 changed, 0 as they were, 5 not on the list and kept
              | ~ JY-02 China-France Intelligent Industrial Park: Name (English): China-France Intelligent Industrial Park → Sino-French Park
              | Nothing has been written yet. Import it? (/apply or /drop, within a day)
              | [Import] [Leave it]
Anna @ private: press Leave it
    Anna Berg | (for a moment) Done
    Anna Berg | (edited) All right, nothing was imported.
Anna @ private: press Import
    Anna Berg | (for a moment) This button is not for you, or no longer good

# A coordinator adds words of the district: each says what a known one says, from the next message on.
陈静 @ private: /language english
    陈静 | All right, English from now on.
    陈静 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda minutes unclear sign handled return moretime route escalate deescalate park close reopen page decide askback answer notices notice merge end digest schedule template invite admit decline import apply drop leave handover takeover cover asks noted snooze away burden word body me calendar language feedback help start
陈静 @ private: /word
    陈静 | No word has been added yet. Like this: /word roads office = traffic bureau
Pierre @ private: JY-02 sand has dried up
    Pierre Martin | I could not read that, and kept nothing of it. Reports go like this: "/progress CODE 65 words" or "/issue CODE words"; /help shows all.
陈静 @ private: /word dried up = shortage
    陈静 | Noted; from the next message on it is read like this:
         | dried up = shortage (issue)
陈静 @ private: /word roads office = traffic bureau
    陈静 | Noted; from the next message on it is read like this:
         | roads office = traffic bureau (body)
陈静 @ private: /word crown beam = topping out
    陈静 | Noted; from the next message on it is read like this:
         | crown beam = topping out (topped out)
陈静 @ private: /word
    陈静 | Words added here (3)
         | crown beam = topping out (topped out)
         | roads office = traffic bureau (body)
         | dried up = shortage (issue)
Pierre @ private: JY-02 sand has dried up
    陈静 | 🔶 Issue 1 · JY-02 sand has dried up
         | No lead body follows from its category. Please name it: /route 1 BODY
    Pierre Martin | 🔶 Issue 1 recorded · JY-02
                  | sand has dried up
                  | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
                  | Level 1 of 6: special team · no lead body yet
                  | Answer this message to add to it; once it is solved: /close 1 words.
                  | [Sign for it] [Handled] [Send up]
Pierre @ private: JY-02 crown beam closed
    Pierre Martin | ✍ JY-02 topped out: done 2023-03-08, recorded
                  | Before it comes, not done yet: start of works
陈静 @ private: /word power cut = shortage
    陈静 | "power cut" means something already: issue. Nothing was changed.
陈静 @ private: /word and = shortage
    陈静 | "and" is a word that messages are read by anyhow; it cannot mean something else.
陈静 @ private: /word JY-02 = shortage
    陈静 | A word has 3 to 24 letters, and no digits or signs. It goes like this: /word roads office = traffic bureau · a word that says what another does (bodies, key nodes, issues, severity); -WORD drops it, /word shows all
陈静 @ private: /word -roads office
    陈静 | Dropped; from the next message on it is no longer read like this:
         | roads office = traffic bureau (body)
陈静 @ private: /word -lorry office
    陈静 | "lorry office" was not added here; /word shows all.
陈静 @ private: /last
    陈静 | Your last entry here today:
         | No longer a word: roads office
         | Read from a command; certain
         | Edit your message to correct it, or take it back with /undo.
         | [Take it back] [Wrong, I'll say it again]
Pierre @ private: /word dry = shortage
    Pierre Martin | Your role does not include /word here. /help shows what you can do.
Pierre @ private: word
    Pierre Martin | I could not read that, and kept nothing of it. Reports go like this: "/progress CODE 65 words" or "/issue CODE words"; /help shows all.

# What was understood is shown with how it was read and how sure that is, and is taken back or put right from there.
Pierre @ private: China-France Intelligent Industrial Park 40%
    Pierre Martin | (✍)
Pierre @ private: reply own ?
    Pierre Martin | This is how it was recorded:
                  | JY-02 · Progress 40% China-France Intelligent Industrial Park 40%
                  | Read from the progress in your words; certain
                  | [Take it back] [Wrong, I'll say it again]
Pierre @ private: press Take it back
    Pierre Martin | (for a moment) Done
    Pierre Martin | (edited) Taken back:
                  | JY-02 · Progress 40% China-France Intelligent Industrial Park 40%
Pierre @ private: China-France Intelligent Industrial Park 41%, slab poured
    Pierre Martin | (✍)
Pierre @ private: /last
    Pierre Martin | Your last entry here today:
                  | JY-02 · Progress 41% China-France Intelligent Industrial Park 41%, slab poured
                  | Read from the progress in your words; certain
                  | Edit your message to correct it, or take it back with /undo.
                  | [Take it back] [Wrong, I'll say it again]
Pierre @ private: reply wrong, it's 42%
    Pierre Martin | (✍)
Pierre @ private: /last
    Pierre Martin | Your last entry here today:
                  | JY-02 · Progress 42% wrong, it's 42%
                  | Read from the progress in your words; no project was named, it follows from the context
                  | Edit your message to correct it, or take it back with /undo.
                  | [Take it back] [Wrong, I'll say it again]
Pierre @ private: press Wrong, I'll say it again
    Pierre Martin | (for a moment) Done
    Pierre Martin | (edited) Taken back:
                  | JY-02 · Progress 42% wrong, it's 42%
                  | What is right? Please send it again.
Pierre @ private: /last
    Pierre Martin | You have no entry here today.
Pierre @ private: now at 45%
    Pierre Martin | (🤔)
    Pierre Martin | Which project is this? Press a button, or write its code, for example JY-02; then it is recorded.
                  | [JY-02 China-France Intelligent Industria…] [JY-12 Park Phase II Workshops] [JY-15 Optoelectronics Building]
Pierre @ private: reply wrong
    Pierre Martin | All right, this is not recorded.
Pierre @ private: /table
    Pierre Martin | Progress table as at 2023-03-08: 3 projects, 0 red, 0 yellow
                  | 🟢 JY-02 China-France Intelligent Industrial Park · under construction
                  | 🟢 JY-12 Park Phase II Workshops · under construction
                  | 🟢 JY-15 Optoelectronics Building · under construction
Pierre @ private: reply wrong
    Pierre Martin | Which one is wrong? Answer that message with "wrong" and it is taken back, or just send what is right.
Pierre @ private: /progress JY-02 40 slab poured
    Pierre Martin | (✍)
Pierre @ private: /progress JY-12 20 walls up
    Pierre Martin | (✍)
Pierre @ private: /last
    Pierre Martin | Your last entry here today:
                  | JY-12 · Progress 20% walls up
                  | Read from a command; certain
                  | Edit your message to correct it, or take it back with /undo.
                  | [Take it back] [Wrong, I'll say it again]
Pierre @ private: reply /undo
    Pierre Martin | Taken back:
                  | JY-12 · Progress 20% walls up

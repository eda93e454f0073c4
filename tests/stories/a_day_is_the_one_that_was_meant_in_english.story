# On a Wednesday "Sunday" is the one to come, unless it is said to have been; a plan is no fact.
Pierre @ private: JY-02 topping out Sunday
    Pierre Martin | (✍)
Pierre @ private: /node JY-02 topped out
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | · topped out forecast 2023-03-12
                  | 2023-03-08 forecast 2023-03-12 JY-02 topping out Sunday — Pierre Martin ○
                  | Before it comes, not done yet: start of works
# The day may stand beside what was brought forward or put off.
Pierre @ private: JY-02 topping out brought forward, April 8
    Pierre Martin | (✍)
Pierre @ private: JY-02 topping out the 15th rather than the 12th
    Pierre Martin | (✍)
Pierre @ private: /node JY-02 topped out
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | · topped out forecast 2023-03-15
                  | 2023-03-08 forecast 2023-03-12 JY-02 topping out Sunday — Pierre Martin ○
                  | 2023-03-08 forecast 2023-04-08 JY-02 topping out brought forward, April 8 — Pierre Martin ○
                  | 2023-03-08 forecast 2023-03-15 JY-02 topping out the 15th rather than the 12th — Pierre Martin ○
                  | Before it comes, not done yet: start of works
# A plan that a figure is compared with is no figure of the works.
Pierre @ private: JY-02 actual 35% vs 38% planned
    Pierre Martin | (✍)
Pierre @ private: /last
    Pierre Martin | Your last entry here today:
                  | JY-02 · Progress 35% JY-02 actual 35% vs 38% planned
                  | Read from the progress in your words; certain
                  | Edit your message to correct it, or take it back with /undo.
                  | [Take it back] [Wrong, I'll say it again]
# Who corrects themselves in one breath means the last.
Pierre @ private: JY-02 at 50%, no wait, 51%
    Pierre Martin | (✍)
Pierre @ private: /last
    Pierre Martin | Your last entry here today:
                  | JY-02 · Progress 51% JY-02 at 50%, no wait, 51%
                  | Read from the progress in your words; certain
                  | Edit your message to correct it, or take it back with /undo.
                  | [Take it back] [Wrong, I'll say it again]
# Somebody else's is asked about; being late oneself is no report.
Pierre @ private: the site next door is at 40%
    Pierre Martin | (🤔)
    Pierre Martin | Which project is this? Press a button, or write its code, for example JY-02; then it is recorded.
                  | [JY-02 China-France Intelligent Industria…] [JY-12 Park Phase II Workshops] [JY-15 Optoelectronics Building]
Pierre @ private: running late, will report at six
    Pierre Martin | I could not read that, and kept nothing of it. Reports go like this: "/progress CODE 65 words" or "/issue CODE words"; /help shows all.

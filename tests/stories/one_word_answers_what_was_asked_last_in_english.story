# Of several questions the one asked last has its answer, and it is said what is recorded.
Pierre @ private: JY-02 40%
    Pierre Martin | (✍)
Pierre @ private: JY-12 50%
    Pierre Martin | (✍)
Pierre @ private: JY-02 70%
    Pierre Martin | (🤔)
    Pierre Martin | JY-02 stood at 40%, now 70%: is that right? Until then it is not recorded.
                  | [Right as it is] [No, wrong]
Pierre @ private: JY-12 20%
    Pierre Martin | (🤔)
    Pierre Martin | JY-12 stood at 50%, now 20%: is that right? Until then it is not recorded.
                  | [Right as it is] [No, wrong]
Pierre @ private: /asks
    Pierre Martin | 2 messages of yours wait for your answer; nothing is recorded before:
                  | 8 March · privately JY-12 20%
                  | 8 March · privately JY-02 70%
                  | Answer the message where you sent it: "yes", "wrong", the unit, or the code of the project.
Pierre @ private: yes
    Pierre Martin | (✍)
    Pierre Martin | ✍ JY-12 20% recorded
Pierre @ private: Yes, that's right
    Pierre Martin | (✍)
Pierre @ private: /asks
    Pierre Martin | Nothing waits for you now.

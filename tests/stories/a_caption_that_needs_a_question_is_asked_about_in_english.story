# A caption with a figure is read like a text: what is missing is asked once, and the photos go with the answer.
Pierre @ private: photo now at 45%
    Pierre Martin | (🤔)
    Pierre Martin | Which project is this? Press a button, or write its code, for example JY-02; then it is recorded.
                  | [JY-02 China-France Intelligent Industria…] [JY-12 Park Phase II Workshops] [JY-15 Optoelectronics Building]
Pierre @ private: press JY-02 China-France Intelligent Industria…
    Pierre Martin | (for a moment) Done
    Pierre Martin | (✍)
    Pierre Martin | (edited) ✍ JY-02 recorded
Pierre @ private: /status JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | Stage: under construction
                  | 8 March Progress 45% (1 file) now at 45% — Pierre Martin ○
                  | Photos and files: 1; /photos JY-02 shows them
Pierre @ private: album 2 slab poured, 50%
    Pierre Martin | (🤔)
    Pierre Martin | Which project is this? Press a button, or write its code, for example JY-02; then it is recorded.
                  | [JY-02 China-France Intelligent Industria…] [JY-12 Park Phase II Workshops] [JY-15 Optoelectronics Building]
Pierre @ private: reply JY-02
    Pierre Martin | (✍)
Pierre @ private: photo JY-02 now at 30%
    Pierre Martin | (🤔)
    Pierre Martin | JY-02 stood at 50%, now 30%: is that right? Until then it is not recorded.
                  | [Right as it is] [No, wrong]
Pierre @ private: press No, wrong
    Pierre Martin | (for a moment) Done
    Pierre Martin | (edited) All right, the words are not recorded; the photo or file is kept.
Pierre @ private: album 2 JY-02 now at 30%
    Pierre Martin | (🤔)
    Pierre Martin | JY-02 stood at 50%, now 30%: is that right? Until then it is not recorded.
                  | [Right as it is] [No, wrong]
Pierre @ private: no
    Pierre Martin | All right, the words are not recorded; the 2 photos or files are kept.
Pierre @ private: /status JY-02
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | Stage: under construction
                  | 8 March Progress 50% (2 files) slab poured, 50% — Pierre Martin ○
                  | 8 March 2 photos or files JY-02 now at 30% — Pierre Martin ○
                  | 8 March 1 photo or file JY-02 now at 30% — Pierre Martin ○
                  | 8 March Progress 45% (1 file) now at 45% — Pierre Martin ○
                  | Photos and files: 6; /photos JY-02 shows them

Pierre @ private: /alias JY-02 Smart Park
    Pierre Martin | JY-02 is also called Smart Park now.
Pierre @ private: /progress smart park 65 slab of floor 3 poured
    Pierre Martin | (✍)
Pierre @ private: /status SmartPark
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | Stage: under construction
                  | 8 March Progress 65% slab of floor 3 poured — Pierre Martin ○
                  | 8 March Also called Smart Park — Pierre Martin ○
Pierre @ private: /invest Smart Park 8.5 million
    Pierre Martin | (✍)
Pierre @ private: /history smart park
    Pierre Martin | JY-02 China-France Intelligent Industrial Park
                  | 2023-03-08 09:01 · Investment in March 2023: RMB 8.5 million — Pierre Martin ○
                  | 2023-03-08 09:01 · Progress 65% slab of floor 3 poured — Pierre Martin ○
                  | 2023-03-08 09:01 · Also called Smart Park — Pierre Martin ○
Pierre @ private: /status smart parking
    Pierre Martin | There is no project SMART.
Anna @ private: table p.csv /import portfolio | code,aliases | JY-12,phase two | JY-15,Phase Two
    Anna Berg | What this list would change:
              | Projects: 0 new, 2 changed, 0 as they were, 4 not on the list and kept
              | ~ JY-12 Park Phase II Workshops: Aliases: – → phase two
              | ~ JY-15 Optoelectronics Building: Aliases: – → Phase Two
              | Nothing has been written yet. Import it? (/apply or /drop, within a day)
              | [Import] [Leave it]
Anna @ private: /apply
    Anna Berg | All right, importing; I will tell you how it went.
    Anna Berg | ✅ Imported.
              | Projects: 0 new, 2 changed, 0 as they were, 4 not on the list and kept
Pierre @ private: /issue phase two the transformer is late
    Pierre Martin | Several projects are called phase two: JY-12, JY-15. Please use the code.

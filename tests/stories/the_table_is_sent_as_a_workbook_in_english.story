Pierre @ private: /table file
    Pierre Martin | (document) The progress table as at 2023-03-08: 3 projects
Pierre @ private: /table xlsx red
    Pierre Martin | No project fits.
Anna @ private: /table expo file
    Anna Berg | (document) The progress table as at 2023-03-08: 3 projects
Anna @ private: /table suspended file
    Anna Berg | No project fits.
Pierre @ private: /table expo file
    Pierre Martin | There is no such team. You can write: park.

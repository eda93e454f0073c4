# The same in English, and in the group of a body.
陈静 @ private: /language en
Pierre Martin @ park: /issue JY-02 no water on the site
add water
陈静 @ water: /body water here
陈静 @ private: /body water liaison Pierre Martin
Pierre Martin @ private: /mine
陈静 @ private: /route 1 water
Pierre Martin @ private: /escalate 1 nobody comes
Pierre Martin @ water: /mine
Pierre Martin @ private: /mine
Pierre Martin @ private: /others water
Pierre Martin @ private: /others reporter
Pierre Martin @ private: /others nobody
Pierre Martin @ private: /chain 1
Pierre Martin @ private: /issues L2 blue
Pierre Martin @ private: /issues closed
Pierre Martin @ private: /agenda
Pierre Martin @ private: /agenda file
Pierre Martin @ private: /issues times
Pierre Martin @ private: /unanswered
Pierre Martin @ private: /mine file
mine is broken
王建国 @ private: /language en
王建国 @ private: /chain 1
王建国 @ private: /mine

# The same in English, after a restart.
陈静 @ private: /language en
王建国 @ expo: 问题 JY-01 电业局不回复
Pierre Martin @ park: /minutes⏎1 power company 20 March hand in the plan
陈静 @ private: /minutes⏎1 power company 20 March⏎1 power company 1 March hand in the plan
陈静 @ private: /minutes⏎1 power company 20 March hand in the plan
restart
陈静 @ private: /minutes yes
陈静 @ private: /minutes yes
陈静 @ private: /chain 1
陈静 @ private: /issues power company

# A question nobody answers within a day is dropped without a word, and listed for those who can ask again.
刘洋 @ expo: 进度到72%了
Pierre @ private: album 2 now at 45%
王建国 @ expo: 中铁会展中心 70%
王建国 @ expo: 中铁会展中心 30%
陈静 @ private: 待问清
at 2023-03-09 09:30
陈静 @ private: 待问清
陈静 @ private: press 2
陈静 @ private: /unclear 1
陈静 @ private: 待问清 4
# What was said after all, by an edit, is no longer listed.
刘洋 @ expo: edit 会展物流中心进度到72%了
陈静 @ private: 待问清
# A group sees its own, and who is not responsible sees nothing.
陈静 @ expo: 待问清
刘洋 @ expo: 待问清
王建国 @ expo: 待问清
赵强 @ private: /unclear
孙丽 @ private: /unclear
# The morning says how many lapsed since the last.
at 2023-03-10 08:40
陈静 @ private: 待问清
# After two weeks nothing is left of it.
at 2023-03-24 10:00
陈静 @ private: 待问清

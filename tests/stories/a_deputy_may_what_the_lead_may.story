# A deputy of the team is let in by the coordinator.
unknown 张伟
陈静 @ private: /invite 副组长 expo 张伟
张伟 @ private: /start {link}
陈静 @ private: press 同意
张伟 @ private: /stage JY-05 已复工 昨天
/stage JY-02 已复工
/invite field expo 李明
/invite deputy expo 李明
/invite lead expo 李明
/language en
/help

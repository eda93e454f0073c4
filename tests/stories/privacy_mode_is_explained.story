privacy on
group night
add night
    night | 大家好，我是重点项目调度台。请调度员在这里发 /bind 专班代号，例如 /bind expo。一天之内没有绑定，我会自己离开。
陈静 @ night: /bind@daybook_bot expo
    night | 本群已绑定 会展中心专班。在这里报的进度和问题都会记入台账；日报也发到这里。
# An administrator sees everything.
admin night
陈静 @ night: /bind expo
    night | 本群已绑定 会展中心专班。在这里报的进度和问题都会记入台账；日报也发到这里。

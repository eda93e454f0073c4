privacy on
group night
add night
    night | 大家好，我是重点项目调度台。请调度员在这里发 /bind 专班代号，例如 /bind expo。一天之内没有绑定，我会自己离开。
陈静 @ night: /bind@daybook_bot expo
    night | 本群已绑定 会展中心专班，但我现在只看得到斜杠命令。
          | 请在 @BotFather 里用 /setprivacy 关闭隐私模式，再把我移出、重新拉进来（只有重新进群才生效）；或者把我设为管理员。
# An administrator sees everything.
admin night
陈静 @ night: /bind expo
    night | 本群已绑定 会展中心专班。在这里报的进度和问题都会记入台账；日报也发到这里。

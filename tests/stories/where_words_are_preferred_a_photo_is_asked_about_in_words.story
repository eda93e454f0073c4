# settings: district.acknowledge = "text"
王建国 @ expo: photo 大厅
    expo | 已记下。这是哪个项目的？点一下，或者回一句编号，例如 JY-01。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
JY-01
    expo | ✍ 已记 JY-01
photo
    expo | ✍ 已记 JY-01
wait 660
photo
    expo | 已记下。这是哪个项目的？点一下，或者回一句编号，例如 JY-01。
         | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
press JY-09 会展物流中心
    expo | (for a moment) 好
    expo | (edited) ✍ 已记 JY-09

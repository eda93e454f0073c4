王建国 @ private: /progress JY-99 65 三层
    王建国 | 没有编号为 JY-99 的项目。是不是：JY-09？
/progress JY-0l 65 三层
    王建国 | 没有编号为 JY-0L 的项目。是不是：JY-01、JY-05、JY-09？
/progress JY-01 650 三层
    王建国 | 这个百分比超过了 100%，没有记。这样写：/progress 编号 65 文字 · 报进度（进度）
/progress JY-01
    王建国 | 还缺几个字，说明情况。这样写：/progress 编号 65 文字 · 报进度（进度）
/progress 65 三层
    王建国 | 请写上项目编号，例如：JY-01、JY-05、JY-09。
/issue JY-01
    王建国 | 还缺几个字，说明情况。这样写：/issue 编号 文字 · 报问题（问题）
/close JY-01 done
    王建国 | 还缺问题的号。这样写：/close 号 结果 · 解决了，写上怎么解决的（销号）
           | 现在没有您可以这样办的问题。
/status
    王建国 | 请写上项目编号，例如：JY-01、JY-05、JY-09。
/language klingon
    王建国 | 没有这个选项。这样写：/language · 换语言（语言）
/nonsense
    王建国 | 没有这个命令，/help 是您可以用的。
三层顶板浇完了
    王建国 | (🤔)
    王建国 | 这是哪个项目的？点一下，或者回一句编号，例如 JY-01；答了就记。
           | [JY-01 中铁会展中心] [JY-05 会展配套酒店] [JY-09 会展物流中心]
Pierre @ private: /progress JY-99 65 floor
    Pierre Martin | There is no project JY-99.
/progress JY-15
    Pierre Martin | A few words are missing. It goes like this: /progress CODE 65 words · report progress
hello there
    Pierre Martin | I could not read that, and kept nothing of it. Reports go like this: "/progress CODE 65 words" or "/issue CODE words"; /help shows all.
thanks

# Where a group does not let Daybook send files, it says so, and goes on in words.
王建国 @ expo: photo JY-01 三层顶板浇完
    expo | (✍)
files expo off
wait 61
王建国 @ expo: /photos JY-01
    expo | 本群不让我发文件，请私聊我再要一次。
王建国 @ expo: /table file
    expo | 本群不让我发文件，请私聊我再要一次。
wait 61
王建国 @ expo: /status JY-01
    expo | JY-01 中铁会展中心
         | 阶段：在建
         | 3月8日 照片或文件 1 份 三层顶板浇完 —— 王建国 ○
         | 照片和文件：1 份，发 /photos JY-01 可看
files expo on
wait 61
王建国 @ expo: /photos JY-01
    expo | (photo) JY-01 最近的照片和文件
Pierre @ park: /language en
    park | All right, English from now on.
赵强 @ park: photo JY-02 second floor
    park | (✍)
files park off
wait 61
赵强 @ park: /photos JY-02
    park | I may not send files in this group. Please ask me for them privately.

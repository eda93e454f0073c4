# settings: files.megabytes = 1
王建国 @ expo: huge 效果图.zip JY-01
    expo | (✍)
    expo | 这个文件超过 20 MB，Telegram 不让机器人取，没有留存。请压缩或分成几份再发。
round
    expo | (✍)
    expo | 这种文件不留存。照片、视频、语音、文件和位置可以。
large 点云.las
    expo | (✍)
    expo | 存放文件的空间满了，没有留存。请告诉管理员，之后再发一次。
# Two of one report, for one reason: said once.
wait 660
huge 一.zip JY-09
    expo | (✍)
    expo | 这个文件超过 20 MB，Telegram 不让机器人取，没有留存。请压缩或分成几份再发。
huge 二.zip
    expo | (✍)
/photos JY-09
    expo | JY-09 还没有照片或文件。

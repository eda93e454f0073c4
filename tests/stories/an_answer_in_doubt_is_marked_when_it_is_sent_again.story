fault drop_after 1
王建国 @ private: /issues
    王建国 | 没有未解决的问题。
wait 10
    王建国 | （重发，可能已经收到过）
           | 没有未解决的问题。
fault drop_before 1
/last
wait 10
    王建国 | （重发，可能已经收到过）
           | 您今天在这里还没有记录。
fault throttle 1
/issues
    王建国 | 没有未解决的问题。
wait 3

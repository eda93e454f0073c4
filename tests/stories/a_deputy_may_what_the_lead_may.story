# A deputy of the team is let in by the coordinator.
unknown 张伟
陈静 @ private: /invite 副组长 expo 张伟
    陈静 | 邀请（专班副组长，会展中心专班），一人一次，3月15日前有效：
         | https://t.me/daybook_bot?start=…
张伟 @ private: /start {link}
    陈静 | 张伟 凭您的邀请申请加入（专班副组长，会展中心专班）。
         | [同意] [不同意]
    张伟 | 已告诉邀请您的人，等他点一下同意就好。
陈静 @ private: press 同意
    陈静 | (for a moment) 好
    陈静 | (edited) ✅ 张伟 已加入。
    张伟 | 欢迎加入（专班副组长，会展中心专班）。发 /help 看您能做什么。
    张伟 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
张伟 @ private: /stage JY-05 已复工 昨天
    张伟 | JY-05：冬休 → 已复工
/stage JY-02 已复工
    张伟 | JY-02 不在您（在这里）能报、能看的项目里。
/invite field expo 李明
    张伟 | 邀请（现场人员，会展中心专班），一人一次，3月15日前有效：
         | https://t.me/daybook_bot?start=…
/invite deputy expo 李明
    张伟 | 您的角色在这里不能用 /invite。/help 是您可以用的。
/invite lead expo 李明
    张伟 | 您的角色在这里不能用 /invite。/help 是您可以用的。
/language en
    张伟 | All right, English from now on.
    张伟 | (menu) progress issue promise undo last for stage gate alias rhythm node invest yes no status project portfolio table source history photos issues mine others chain unanswered agenda unclear sign handled moretime route escalate close reopen page answer notices digest schedule template invite admit decline leave handover takeover cover asks noted snooze away burden me body calendar language feedback help start
/help
    张伟 | You can write:
         | /progress CODE 65 words · report progress
         | /issue CODE words · report an issue
         | /promise CODE WHO DAY what · notes a promise; /promise N kept, not yet, withdraw or a new day
         | /undo · take back your last entry here, today
         | /last · what your last message was read as
         | /for CODE · which project the photos or files are of
         | /stage CODE STAGE DAY words · a project has come to a stage
         | /gate CODE DOCUMENT STATE DAY · how a document stands
         | /alias CODE NAME · one more name people use; -NAME drops it
         | /rhythm CODE daily|weekly|nodes|none · how often it reports
         | /node CODE NODE forecast|start|done DAY · report a key node
         | /node CODE NODE plan DAY reason · plan a key node, or move its plan
         | /invest CODE 8.5 million March · completed in a month; /invest CODE total 120 million · in all
         | /yes · the figure asked about is right; /yes 万元 · it is in that unit
         | /no · the figure asked about is wrong
         | /status CODE · one project
         | /project CODE · the card of a project
         | /stage CODE · the stages it has been in
         | /gate CODE · its documents and what is missing
         | /node CODE · its key nodes; /node CODE NODE · one of them
         | /invest CODE · its investment and the share of the year gone by
         | /portfolio · all projects, counted
         | /table TEAM STAGE red DAY by progress file · the progress table, or part of it; as a workbook with “file”
         | /source CODE progress · who said a figure
         | /history CODE · all that was ever said of a project
         | /photos CODE · a project's newest photos and files
         | /issue NUMBER · one issue
         | /issues TEAM CATEGORY L2 BODY red parked file · open issues, or part of them; /issues closed MONTH; /issues times
         | /promise · promises still to be kept, /promise N for one
         | /mine · issues that wait for me, the most urgent first
         | /others BODY · issues that wait for a body (or team, guarantor, reporter)
         | /chain NUMBER file · the ladder of an issue, with its times
         | /unanswered · issues without an answer
         | /agenda · for the meeting: open issues by category and body; as a workbook with “file”
         | /unclear · messages about which nobody answered; /unclear NUMBER shows one as it was written
         | /sign NUMBER · take an issue on
         | /handled NUMBER how · it is done; whoever reported it is asked to confirm
         | /moretime NUMBER DAY reason · ask for more time; /moretime NUMBER yes or no · the coordinator's answer
         | /route NUMBER BODY · let this body lead; /route NUMBER with BODY · let it help
         | /escalate NUMBER reason · send it to the level above
         | /close NUMBER words · it is solved; say how
         | /reopen NUMBER reason · it is not solved, or is back
         | /page NUMBER · one page about it for those who decide
         | /answer NUMBER words · answer what is asked back; /answer 2023-1 words · answer a supervision notice
         | /notices · open supervision notices, as a workbook with “file”; /notice 2023-1 · one of them; /sign 2023-1 · sign for it
         | /digest · the digest, now
         | /schedule · the schedules; /schedule NUMBER · the next five times
         | /schedule TEAM digest every working day 17:30 · add one (or reminder); /schedule NUMBER pause until DAY reason, resume, drop, test
         | /template · the empty form of a daily report, to copy
         | /invite ROLE TEAM NAME · invite somebody
         | /admit NAME · let in somebody who has applied; /admit shows who waits
         | /decline NAME · do not let in somebody who has applied
         | /leave NAME · somebody leaves; their roles end today
         | /handover NAME · hand over your post and projects (/handover TEAM NAME: of one team)
         | /takeover · take over what is handed to you; /takeover no if not
         | /cover NAME until 3/20 · who stands in while I am away; /cover off ends it
         | /asks · what I am asked and have not answered
         | /noted · I know what I am asked
         | /snooze 1h, afternoon, next working day or 3/20 · ask me again then; an issue: /snooze NUMBER 1h
         | /away until 3/20 · I am on leave, ask my lead instead; /away off ends it
         | /burden MONTH or YEAR · how often I, my team, the district were asked; with “file” as a workbook
         | /me · what is kept about you
         | /body · who is asked for which body, /body BODY for one
         | /calendar May, or 2026 · holidays and make-up days
         | /language · change language
         | /feedback words · tell the people who run this
         | /help · this list
         | /start · say hello
    张伟 | The slash may be left out: "progress JY-01 65% slab poured", "issue JY-01 no answer from the grid". To correct a report, edit your message.

# nobody yet
unknown Olga
Olga @ private: /start {link}
    Olga | 欢迎加入（管理员）。发 /help 看您能做什么。
    Olga | (menu) undo last status project stage gate node invest portfolio table source history photos issue issues promise others chain unanswered agenda page notices digest schedule template invite admit decline import apply drop leave takeover burden me body calendar language feedback help start
unknown Ivan
Ivan @ private: /start {link}
    Ivan | 这个邀请已经用过或过期了，请再要一个。
Olga @ private: /language en
    Olga | All right, English from now on.
    Olga | (menu) undo last status project stage gate node invest portfolio table source history photos issue issues promise others chain unanswered agenda page notices digest schedule template invite admit decline import apply drop leave takeover burden me body calendar language feedback help start
/help
    Olga | You can write:
         | /undo · take back your last entry here, today
         | /last · what your last message was read as
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
         | /others BODY · issues that wait for a body (or team, guarantor, reporter)
         | /chain NUMBER file · the ladder of an issue, with its times
         | /unanswered · issues without an answer
         | /agenda · for the meeting: open issues by category and body; as a workbook with “file”
         | /page NUMBER · one page about it for those who decide
         | /notices · open supervision notices, as a workbook with “file”; /notice 2023-1 · one of them; /sign 2023-1 · sign for it
         | /digest · the digest, now
         | /schedule · the schedules; /schedule NUMBER · the next five times
         | /template · the empty form of a daily report, to copy
         | /invite ROLE TEAM NAME · invite somebody
         | /admit NAME · let in somebody who has applied; /admit shows who waits
         | /decline NAME · do not let in somebody who has applied
         | /import portfolio, people, nodes or investment · as the caption of an .xlsx or .csv file
         | /apply · import the list as shown
         | /drop · leave the list
         | /leave NAME · somebody leaves; their roles end today
         | /takeover · take over what is handed to you; /takeover no if not
         | /burden MONTH or YEAR · how often I, my team, the district were asked; with “file” as a workbook
         | /me · what is kept about you
         | /body · who is asked for which body, /body BODY for one
         | /calendar May, or 2026 · holidays and make-up days
         | /calendar May, or 2026 · holidays and make-up days
         | /language · change language
         | /feedback words · tell the people who run this
         | /help · this list
         | /start · say hello
/invite coordinator 陈
    Olga | Invitation (coordinator), for one person, once, until 15 March:
         | https://t.me/daybook_bot?start=…

# Every sentence Daybook says. One per key; arguments stand in { }.

# Meeting
stranger = This is the duty desk of the district's key projects; people come in by invitation. Please ask your team lead or coordinator for a link.
welcome = Hello { $name }. To report, just type, for example: /progress JY-01 65 slab of floor 3 poured. /help shows what you can do here.
unclear = I could not read that, and kept nothing of it. Reports go like this: "/progress CODE 65 words" or "/issue CODE words"; /help shows all.
thanks = Thank you. It has been passed on.
feedback = Feedback from { $name }: { $words }
no-files = I may not send files in this group. Please ask me for them privately.
how-to-bind = Hello, this is the duty desk of the key projects. A coordinator can write /bind TEAM here, for example /bind expo. If nobody does within a day, I will leave.
too-fast = That is a lot at once. Everything is kept; I will answer again in a moment.
said-again = (sent again; you may have it already)

# Help and menu
help-private = You can write:
help-group = In this group you can write:
help-strange = No team is bound to this group yet. A coordinator can write:
help-plain = The slash may be left out: "progress JY-01 65% slab poured", "issue JY-01 no answer from the grid". To correct a report, edit your message.
usage-progress = /progress CODE 65 words · report progress
usage-issue = /issue CODE words · report an issue
usage-promise = /promise CODE WHO DAY what · notes a promise; /promise N kept, not yet, withdraw or a new day
usage-undo = /undo · take back your last entry here, today
usage-last = /last · what your last message was read as
usage-for = /for CODE · which project the photos or files are of
usage-stage = /stage CODE STAGE DAY words · a project has come to a stage
usage-gate = /gate CODE DOCUMENT STATE DAY · how a document stands
usage-alias = /alias CODE NAME · one more name people use; -NAME drops it
usage-rhythm = /rhythm CODE daily|weekly|nodes|none · how often it reports
usage-node = /node CODE NODE forecast|start|done DAY · report a key node
usage-plannode = /node CODE NODE plan DAY reason · plan a key node, or move its plan
usage-invest = /invest CODE 8.5 million March · completed in a month; /invest CODE total 120 million · in all
usage-yes = /yes · the figure asked about is right; /yes 万元 · it is in that unit
usage-no = /no · the figure asked about is wrong
usage-project = /project CODE · the card of a project
usage-showstage = /stage CODE · the stages it has been in
usage-showgate = /gate CODE · its documents and what is missing
usage-shownode = /node CODE · its key nodes; /node CODE NODE · one of them
usage-showinvest = /invest CODE · its investment and the share of the year gone by
usage-portfolio = /portfolio · all projects, counted
usage-status = /status CODE · one project
usage-table = /table TEAM STAGE red DAY by progress file · the progress table, or part of it; as a workbook with “file”
usage-source = /source CODE progress · who said a figure
usage-history = /history CODE · all that was ever said of a project
usage-photos = /photos CODE · a project's newest photos and files
usage-showissue = /issue NUMBER · one issue
usage-showpromise = /promise · promises still to be kept, /promise N for one
usage-issues = /issues TEAM CATEGORY L2 BODY red parked file · open issues, or part of them; /issues closed MONTH; /issues times
usage-mine = /mine · issues that wait for me, the most urgent first
usage-others = /others BODY · issues that wait for a body (or team, guarantor, reporter)
usage-chain = /chain NUMBER file · the ladder of an issue, with its times
usage-unanswered = /unanswered · issues without an answer
usage-agenda = /agenda · for the meeting: open issues by category and body; as a workbook with “file”
usage-minutes = /minutes and under it "NUMBER BODY DAY what" lines · what the meeting decided; shown first, then taken
usage-unclear = /unclear · messages about which nobody answered; /unclear NUMBER shows one as it was written
usage-close = /close NUMBER words · it is solved; say how
usage-sign = /sign NUMBER · take an issue on
usage-handled = /handled NUMBER how · it is done; whoever reported it is asked to confirm
usage-return = /return NUMBER BODY reason · it is not ours; name the body that should lead
usage-moretime = /moretime NUMBER DAY reason · ask for more time; /moretime NUMBER yes or no · the coordinator's answer
usage-route = /route NUMBER BODY · let this body lead; /route NUMBER with BODY · let it help
usage-escalate = /escalate NUMBER reason · send it to the level above
usage-deescalate = /deescalate NUMBER reason · send it to the level below
usage-park = /park NUMBER DAY reason · leave it until that day; /park NUMBER off · go on with it now
usage-reopen = /reopen NUMBER reason · it is not solved, or is back
usage-page = /page NUMBER · one page about it for those who decide
usage-decide = /decide NUMBER words · say what is to be done; the lead body does it
usage-askback = /askback NUMBER words · ask the level below to say more
usage-answer = /answer NUMBER words · answer what is asked back; /answer 2023-1 words · answer a supervision notice
usage-notices = /notices · open supervision notices, as a workbook with “file”; /notice 2023-1 · one of them; /sign 2023-1 · sign for it
usage-notice = /notice NUMBER words · issue a supervision notice; /notice CODE NODE words · of an overdue node; /notice 2023-1 close · no longer
usage-merge = /merge NUMBER OTHER · it is the same; it goes on under the other number
usage-end = /end NUMBER infeasible or superseded, reason · no more is done; it does not count as solved
usage-digest = /digest · the digest, now
usage-showschedule = /schedule · the schedules; /schedule NUMBER · the next five times
usage-schedule = /schedule TEAM digest every working day 17:30 · add one (or reminder); /schedule NUMBER pause until DAY reason, resume, drop, test
usage-invite = /invite ROLE TEAM NAME · invite somebody
usage-admit = /admit NAME · let in somebody who has applied; /admit shows who waits
usage-decline = /decline NAME · do not let in somebody who has applied
usage-import = /import portfolio, people, nodes or investment · as the caption of an .xlsx or .csv file
usage-apply = /apply · import the list as shown
usage-drop = /drop · leave the list
usage-leave = /leave NAME · somebody leaves; their roles end today
usage-handover = /handover NAME · hand over your post and projects (/handover TEAM NAME: of one team)
usage-takeover = /takeover · take over what is handed to you; /takeover no if not
usage-cover = /cover NAME until 3/20 · who stands in while I am away; /cover off ends it
usage-asks = /asks · what I am asked and have not answered
usage-noted = /noted · I know what I am asked
usage-snooze = /snooze 1h, afternoon, next working day or 3/20 · ask me again then; an issue: /snooze NUMBER 1h
usage-away = /away until 3/20 · I am on leave, ask my lead instead; /away off ends it
usage-burden = /burden MONTH or YEAR · how often I, my team, the district were asked; with “file” as a workbook
usage-me = /me · what is kept about you
usage-calendar = /calendar May, or 2026 · holidays and make-up days
usage-adoptyear = /calendar YEAR NOTICE, and a line for each holiday below it · load the holidays of a year
usage-showtemplate = /template · the empty form of a daily report, to copy
usage-template = /template TEAM and under it "key: meaning" lines (progress, investment, issue, plan, project, date, other) · reads the team's own daily report; /template TEAM off
usage-word = /word roads office = traffic bureau · a word that says what another does (bodies, key nodes, issues, severity); -WORD drops it, /word shows all
usage-body = /body BODY liaison NAME · who is asked for it, drop NAME ends that; in its group /body BODY here
usage-showbody = /body · who is asked for which body, /body BODY for one
usage-bind = /bind TEAM · bind this group to a team
usage-language = /language · change language
usage-feedback = /feedback words · tell the people who run this
usage-help = /help · this list
usage-start = /start · say hello
menu-progress = Report progress: CODE 65 words
menu-issue = Report an issue: CODE words; see one: NUMBER
menu-showissue = One issue: NUMBER
menu-promise = Promises: CODE WHO DAY what, or N kept
menu-undo = Take back your last entry
menu-last = What your last message was read as
menu-for = Which project the photos or files are of: CODE
menu-stage = Stages: CODE; move on: CODE STAGE
menu-gate = Documents: CODE; note one: CODE DOCUMENT STATE
menu-node = Key nodes: CODE; report one: CODE NODE done
menu-plannode = Plan a key node: CODE NODE plan DAY
menu-invest = Investment: CODE; report: CODE 8.5 million
menu-yes = The figure asked about is right
menu-no = The figure asked about is wrong
menu-showstage = The stages it has been in: CODE
menu-showgate = Its documents and what is missing: CODE
menu-shownode = Its key nodes: CODE
menu-showinvest = Its investment: CODE
menu-project = The card of a project
menu-portfolio = All projects, counted
menu-status = One project
menu-alias = Another name: CODE NAME; drop it: CODE -NAME
menu-rhythm = How often it reports: CODE daily, weekly, nodes, none
menu-table = The progress table: team, stage, light, day
menu-source = Who said it: CODE progress, stage or lights
menu-history = All that was ever said of a project
menu-photos = A project's newest photos and files
menu-showpromise = Promises still to be kept
menu-issues = Open issues: team, category, level, body, red, parked
menu-mine = Issues that wait for me
menu-others = Issues that wait for a body: BODY
menu-chain = The ladder of an issue: NUMBER
menu-unanswered = Issues without an answer
menu-agenda = For the meeting: issues by category and body
menu-minutes = What the meeting decided: lines of NUMBER BODY DAY what
menu-unclear = Messages about which nobody answered
menu-close = Close an issue: NUMBER words
menu-sign = Sign for an issue: NUMBER
menu-handled = Issue handled: NUMBER how
menu-return = Send an issue back: NUMBER BODY reason
menu-moretime = Ask for more time: NUMBER DAY reason
menu-route = Give an issue to a body: NUMBER BODY
menu-escalate = Send an issue up: NUMBER reason
menu-deescalate = Send an issue down: NUMBER reason
menu-park = Park an issue: NUMBER DAY reason
menu-reopen = Open an issue again: NUMBER reason
menu-page = The page of an issue: NUMBER
menu-decide = Decide on an issue: NUMBER words
menu-askback = Ask back about an issue: NUMBER words
menu-answer = Answer what is asked back, or a notice: NUMBER words
menu-notices = Supervision notices
menu-notice = Issue a supervision notice: NUMBER words
menu-merge = Merge issues: NUMBER OTHER
menu-end = End an issue unsolved: NUMBER infeasible or superseded, reason
menu-digest = The digest, now
menu-showschedule = The schedules
menu-schedule = The schedules; add: TEAM digest every working day 17:30
menu-invite = Invite: ROLE TEAM NAME
menu-admit = Let in who has applied: NAME
menu-decline = Do not let in: NAME
menu-import = Import a list, as caption of the file: portfolio, people, nodes or investment
menu-apply = Import the list as shown
menu-drop = Leave the list
menu-leave = Somebody leaves: NAME
menu-handover = Hand over my post and projects: NAME
menu-takeover = Take over what is handed to me
menu-cover = Who stands in for me: NAME until DAY
menu-asks = What I have not answered
menu-noted = I know what I am asked
menu-snooze = Ask me again: 1h, afternoon, next working day, DAY
menu-away = I am on leave: until DAY
menu-burden = How often people were asked: MONTH or YEAR
menu-me = What is kept about me
menu-calendar = Holidays and make-up days: May, or 2026
menu-adoptyear = Holidays and make-up days; load a year: YEAR NOTICE, a line for each holiday
menu-template = The empty daily report; a team's own form
menu-showtemplate = The empty daily report
menu-word = Words of the district: NEW = KNOWN
menu-body = Who is asked for a body; BODY liaison NAME
menu-showbody = Who is asked for which body
menu-bind = Bind a team
menu-language = Change language
menu-feedback = Give feedback
menu-help = What you can do
menu-start = Say hello

# Entries
recorded = ✍ { $code } recorded
recorded-percent = ✍ { $code } { $percent } recorded
needs-answer = 🤔 Kept, but of which project? Please add its code to your message.
which-project = Noted. Which project is this? Press a button, or write its code, for example { $code }.
which-project-none = Noted. Which project is this? Please send /for CODE.
of-which-project = Which project is this? Press a button, or write its code, for example { $code }; then it is recorded.
of-which-project-none = Which project is this? Please send it again with the code.
share-right = { $code } stands at { $percent }, is that right? Then it is recorded.
share-leaps = { $code } stood at { $before }, now { $percent }: is that right? Until then it is not recorded.
what-is-wrong = What is the matter? Please say it in a line, and it becomes an issue.
understood = This is how it was recorded:
what-is-right = What is right? Please send it again.
which-is-wrong = Which one is wrong? Answer that message with "wrong" and it is taken back, or just send what is right.
which-has-it = You reported { $figure } today of { $projects }. Which one is wrong? Answer that message with "wrong" and what is right. Nothing has been changed.
only-its-sender = { $name } reported this and alone can take it back. If you see it otherwise, please report what you see.
button-undo = Take it back
button-correct = Wrong, I'll say it again
how-read = Read from { $rule }; { $sureness }
read-share = the progress in your words
read-part = the progress of a part in your words
read-parts = shares of parts; none is of the whole, so only the words are kept
read-words = words alone, no figure
read-node = the key node and its day in your words
read-investment = the amount in your words
read-issue = the trouble in your words
read-answer = an answer to an issue
read-visit = words that somebody was on site
read-resumed = words that work has resumed
read-unchanged = words that nothing changed
read-asked = your answer to a question
read-files = photos or files
read-reply = an answer that added to it
read-place = the project you named
read-command = a command
read-list = an imported list
sure-certain = certain
sure-context = no project was named, it follows from the context
sure-likely = not certain, please have a look
told-dropped = All right, this is not recorded.
told-dropped-files = { $files ->
    [one] All right, the words are not recorded; the photo or file is kept.
   *[other] All right, the words are not recorded; the { $files } photos or files are kept.
}
received = 👀 Received
issue-opened = 🔶 Issue { $number } recorded · { $code }
issue-opened-next = Answer this message to add to it; once it is solved: /close { $number } words.
issue-reworded = Issue { $number } now says what you wrote.
issue-closed = ✅ Issue { $number } closed · { $by }
issue-was-closed = Issue { $number } was closed before.
last = Your last entry here today:
last-next = Edit your message to correct it, or take it back with /undo.
nothing-yet = You have no entry here today.
undone = Taken back:
undone-list = { $count ->
    [one] Taken back: the one figure of the list. What was said before it stands again.
   *[other] Taken back: all { $count } figures of the list. What was said before them stands again.
}
nothing-to-undo = You have no entry here today that could be taken back.
undo-which = You have no entry here today that could be taken back. Do you mean one of the days before?
fact-progress = Progress
fact-progress-percent = Progress { $percent }
fact-issue = Issue { $number }
fact-promise = Promise { $number } of { $maker }, by { $date }:
fact-promise-kept = Promise { $number } kept
fact-promise-broken = Promise { $number } not kept in time
fact-promise-moved = Promise { $number } moved to { $date }
fact-promise-withdrawn = Promise { $number } withdrawn
fact-issue-closed = Issue { $number } closed
fact-unchanged = No change
fact-visit = Visit
fact-issue-answer = Issue { $number } { $answer }
answer-signed-for = signed for
answer-settled = solved
answer-not-ours = not ours
answer-more-time = more time asked
answer-remark = more on it
answer-again = reported again
fact-evidence = { $files ->
    [one] { $files } photo or file
   *[other] { $files } photos or files
}
with-files = { $files ->
    [one] {" "}({ $files } file)
   *[other] {" "}({ $files } files)
}
fact-stage = Stage: { $stage }
fact-stage-rests = Stage: { $stage }; nothing is asked meanwhile
fact-gate = { $document }: { $state }
fact-alias = Also called { $name }
fact-rhythm = Rhythm: { $rhythm }
fact-alias-dropped = No longer called { $name }
fact-node = { $node }: { $step } { $date }
fact-investment-month = Investment in { $month }: { $value }
fact-investment-year = Investment of the year up to { $month }: { $value }
fact-investment-to-date = Investment in all up to { $month }: { $value }
fact-list-of-projects = list of projects
fact-list-of-people = list of people
fact-withdrawal = Taken back

# Looking things up
issue-head = Issue { $number } · { $code } { $project }
issue-since = { $by }, { $date }, { $days ->
    [one] { $days } day
   *[other] { $days } days
} ago
issue-ended = Closed { $date } by { $by }
form-head = The daily report of { $team }, to copy and fill in:
form-head-usual = A daily report can be written like this; copy it, fill it in, leave out what there is none of:
form-colon = :{" "}
form-project = Project
form-date = Date
form-progress = Progress
form-investment = Investment
form-issue = Issues
form-plan = Tomorrow
form-set = Noted. From the next one on the daily report of { $team } is read like this:
form-dropped = Dropped. From the next one on the daily report of { $team } is read in the usual way.
field-project = project
field-date = date
field-progress = progress
field-investment = investment
field-issue = issue
field-plan = plan, nothing done yet
field-aside = kept in its words only
fact-form = Form of the daily report set
refused-no-form = { $team } has no form of its own for the daily report.
words-none = No word has been added yet. Like this: /word roads office = traffic bureau
words-head = Words added here ({ $count })
word-like = { $word } = { $like } ({ $means })
word-added = Noted; from the next message on it is read like this:
word-dropped = Dropped; from the next message on it is no longer read like this:
meaning-body = body
meaning-issue = issue
meaning-low = severity: low
meaning-high = severity: urgent
meaning-critical = severity: danger to people
fact-word = Word { $word } = { $like }
fact-word-dropped = No longer a word: { $word }
refused-word-taken = "{ $word }" means something already: { $means }. Nothing was changed.
refused-word-of-grammar = "{ $word }" is a word that messages are read by anyhow; it cannot mean something else.
refused-says-nothing = "{ $word }" is no body, key node, issue or severity that is known, so nothing can be read like it.
refused-no-such-word = "{ $word }" was not added here; /word shows all.
asked-head = { $count ->
    [one] One message of yours waits
   *[other] { $count } messages of yours wait
} for your answer; nothing is recorded before:
asked-in = { $date } · { $place }
asked-next = Answer the message where you sent it: "yes", "wrong", the unit, or the code of the project.
unanswered-none = No message of the last two weeks was asked about in vain.
unanswered-head = Asked about in vain, and not recorded: { $count }
unanswered-from = { $name } · { $date } · { $place }
unanswered-private = privately
unanswered-erased = (the words are no longer kept)
unanswered-more = { $count } more, from before.
unanswered-next = Press a number, or send /unclear NUMBER, to see the message.
refused-not-in-list = The list has { $count } only; /unclear shows it.
unanswered-files = { $files ->
    [one] The photo or file is kept.
   *[other] The { $files } photos or files are kept.
}
unanswered-project = Of which project it is was asked; nobody answered, so it is not recorded.
unanswered-figure = Whether the figure is right, or in which unit, was asked; nobody answered, so it is not recorded.
unanswered-alike = Whether it is an issue that is open already was asked; nobody answered, so it is not recorded.
issues-head = Open issues: { $count }
issues-none = No issues are open.
issue-age = ({ $days ->
    [one] { $days } day
   *[other] { $days } days
})
status-stage = Stage: { $stage }
status-none = Nothing recorded yet.
status-files = Photos and files: { $files }; /photos { $code } shows them
files-head = { $code }: newest photos and files
files-none = There are no photos or files of { $code } yet.
status-issues = Open issues:
by-author = — { $author }

# Digest and reminder
digest-head = 📋 { $team } · Digest of { $date }
digest-changed = Reported ({ $count ->
    [one] { $count } project
   *[other] { $count } projects
})
digest-instead-of = before that { $value }
digest-quiet = Nothing reported yet.
digest-owing = Still without a report ({ $count })
digest-owing-week = {" "}· of the week
unreported = Not reported yet, { $date } ({ $count })
unreported-none = Everybody who owes a report for { $date } has sent it.
digest-resting = { $count ->
    [one] { $count } more project owes no report today.
   *[other] { $count } more projects owe no report today.
}
digest-promises = Promises due ({ $count })
digest-issues = Open issues ({ $count })
digest-more-projects = { $count ->
    [one] One more project reported
   *[other] { $count } more projects reported
}
digest-nodes = Key nodes, late or due soon ({ $count })
digest-node-late = {" "}· { $node }: planned for { $date }, { $days ->
    [one] a day ago
   *[other] { $days } days ago
}
digest-node-today = {" "}· { $node }: due today
digest-node-ahead = {" "}· { $node }: planned for { $date }, in { $days ->
    [one] a day
   *[other] { $days } days
}
own-head-lead = 🌅 { $team } · Morning of { $date }
own-head-guarantor = 🌅 Projects you stand for · Morning of { $date }
own-applicants = Waiting for you to let them in ({ $count }): /admit NAME
own-moves = Issues that wait for you ({ $count })
own-others = Other open issues ({ $count })
own-turned = Turned yellow or red since { $date } ({ $count })
turned-on = {" "}· { $rule }, since { $date }
turned-off = {" "}· { $rule }, all right again
overview-head = 🌅 The district · Morning of { $date }
overview-unheard = Issues without an answer ({ $count })
overview-unanswered = Without a report for { $days } ({ $count })
overview-escalated = Issues that went up ({ $count })
overview-turned = Lights that changed ({ $count })
overview-coverage = Reported for { $days }: { $reported } of { $owed } projects
overview-unclear = { $count ->
    [one] One message could not be made clear: nobody answered. See /unclear
   *[other] { $count } messages could not be made clear: nobody answered. See /unclear
}
overview-unreached = Not delivered ({ $count })
overview-unreached-line = { $who } · { $count ->
    [one] one message
   *[other] { $count } messages
}
overview-stranger = Others
review-head-week = 📅 { $whose } · Week of { $days }
review-head-month = 📅 { $whose } · Month of { $days }
review-projects = { $count ->
    [one] One key project
   *[other] { $count } key projects
}, { $reported } with reports, { $red } red, { $yellow } yellow
review-issues = Issues: { $opened } new, { $closed } closed, { $open } open
review-investment = Investment this year: { $value }, { $share } of the planned { $plan } (time gone by up to { $month }: { $time })
review-silent = { $count ->
    [one] One project with a plan has
   *[other] { $count } projects with a plan have
} not said anything yet
review-times = How long issues took (working time, median)
review-moved = Moved on ({ $count })
review-all = All projects ({ $count })
review-progress = {" "}· progress { $share }
review-reports = {" "}· { $count ->
    [one] one report
   *[other] { $count } reports
}
district = The district
button-details = Details
button-workbook = Workbook
button-unchanged = { $code } no change
button-noted = Noted
button-later = Later
button-on-leave = On leave today
button-hand-on = Ask somebody else
button-in-an-hour = In an hour
button-afternoon = Today { $time }
button-next-day = Next working day 9:00
nothing-to-digest = Nothing to act on for { $date }, so there is no digest.
reminder-head = { $date }: { $count ->
    [one] this project has
   *[other] these { $count } projects have
} no report yet today. When you have a moment:
reminder-head-past = { $date }: { $count ->
    [one] this project has no report of that day
   *[other] these { $count } projects have no report of that day
}. When you have a moment:
reminder-head-week = { $first }–{ $date }: { $count ->
    [one] this project has no report this week
   *[other] these { $count } projects have no report this week
}. When you have a moment:
reminder-how-past = For example: { $code } { $date } slab of floor 3 poured.
reminder-how = For example: /progress { $code } 65 slab of floor 3 poured. If nothing changed: /progress { $code } no change.
unreachable = Still without a report today: { $projects }. { $names }: open a chat with me and press Start once, and I will ask you privately instead.
unreachable-asks = There is something to ask about { $projects }. { $names }: open a chat with me and press Start once, and I will ask you privately instead.
asks-head = { $count ->
    [one] One thing
   *[other] { $count } things
} to ask you about:
asks-also = And { $count } more:
asks-none = Nothing waits for you now.
asks-which-time = When shall I ask again?
asks-who-instead = Who stands in today? They get your reminders, and may do on your projects what you may.
asks-nobody-instead = Nobody could stand in now. If you are on leave: /away until DAY, and your lead is asked instead.
asks-noted = All right, { $count ->
    [one] it is
   *[other] { $count } things are
} not mentioned again.
issue-put-off = All right, I will remind you of issue { $number } on { $time }.
issue-put-off-due = All right, I will remind you of issue { $number } on { $time }. Its deadline stays: { $due }.
issue-put-off-late = All right, I will remind you of issue { $number } on { $time }. Its deadline stays and comes before that: { $due }.
asks-put-off = All right, { $count ->
    [one] I will ask
   *[other] I will ask about { $count } things
} again on { $time }.
ask-node-ahead = { $node } is due on { $date }, in { $count ->
    [one] one working day
   *[other] { $count } working days
}
ask-node-today = { $node } is due, on { $date }
ask-node-overdue = { $node } was due on { $date }
ask-node-how = If it is done: /node { $code } { $node } done. If it will be later: /node { $code } { $node } forecast 20 May.
ask-document = next document: { $document }
ask-document-how = How far is it? /gate { $code } { $document } in hand (or granted, not needed).
ask-unchanged = “no change” every day since { $date }; is something stuck?
ask-unchanged-how = If so: /issue { $code } what it is. If fewer reports would do: /rhythm { $code } weekly.
ask-promise-maker = { $maker } promised by { $date }: { $words }
ask-promise-nobody = { $maker } promised by { $date }: { $words } (nobody is asked for it yet; please pass it on)
ask-promise-receiver = { $maker } promised by { $date }: { $words }. Kept?
ask-promise-how = You can also write: /promise { $number } kept, not yet, or /promise { $number } 20 March
ask-promise-maker-how = { $receiver } is asked afterwards whether it was kept; if it cannot be, please tell them early.
ask-issue = issue { $number }, without a word since { $date }
ask-issue-how = If it is settled: /close { $number } how. If not, please answer with how it stands.
mark-noted = {" "}· noted
mark-lapsed = {" "}· no longer needed
mark-put-off = {" "}· again on { $time }
mark-handed = {" "}· { $name } is asked instead
away-begun = All right, you are on leave until { $date }; { $name } is asked instead. If you are back earlier: /away off.
away-begun-alone = All right, you are on leave until { $date }. There is nobody else to ask, so what is urgent still comes to you. If you are back earlier: /away off.
away-ended = Welcome back; reminders come to you again.
away-none = You are not on leave.
rhythm-set = { $code } from now on: { $rhythm }.
rhythm-daily = a report every working day
rhythm-weekly = a report a week
rhythm-nodes = asked about its key nodes only
rhythm-none = no reports
burden-head = What people were asked, { $first } to { $last }
burden-none = Nobody was asked anything.
burden-all = { $asked ->
    [one] Asked once
   *[other] Asked { $asked } times
}; answered { $answered }, of these { $tapped } in one tap.
burden-within-hours = Never outside working hours.
burden-outside = Outside working hours: { $count }.
burden-line = { $name }: { $asked } ({ $kinds }), on { $days ->
    [one] one day
   *[other] { $days } days
}, { $most } on one day at most, { $answered } answered
burden-more = And { $count } more; /burden file has all.
burden-kind-report = reports
burden-kind-node = key nodes
burden-kind-document = documents
burden-kind-unchanged = no change
burden-kind-promise = promises
burden-kind-issue = issues
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# Language, invitations, binding
which-language = Which language? / 用哪种语言？
button-chinese = 中文
button-english = English
language-set = All right, English from now on.
bound = This group is now bound to { $team }. Progress and issues reported here go into the ledger, and the digest comes here.
sees-only-commands = This group is now bound to { $team }, but so far I only see slash commands here.
sees-only-commands-next = Please switch privacy mode off with /setprivacy in @BotFather, then remove me and add me again (it takes effect only then), or make me an administrator.
invitation = Invitation ({ $role }, { $team }), for one person, once, until { $date }:
invitation-district = Invitation ({ $role }), for one person, once, until { $date }:
applied = The person who invited you has been asked; one press and you are in.
applicants-none = Nobody is waiting to be let in.
applicants-head = Waiting to be let in: { $count }
applicant = { $name } ({ $role }, { $team })
applicant-district = { $name } ({ $role })
applicants-next = /admit NAME or /decline NAME; the buttons do the same.
ask-approval = { $name } came with your invitation ({ $role }, { $team }).
ask-approval-district = { $name } came with your invitation ({ $role }).
button-approve = Let in
button-decline = Decline
admitted = Welcome ({ $role }, { $team }). /help shows what you can do.
admitted-district = Welcome ({ $role }). /help shows what you can do.
declined = Your application was declined. Please talk to the person who invited you.
ruled-admitted = That was approved before.
ruled-declined = That was declined before.
ruled-open = Nobody has applied with this invitation yet.
ruling-admitted = ✅ { $name } is in.
ruling-declined = { $name } was declined.
role-field = field
role-lead = team lead
role-deputy = deputy team lead
role-guarantor = guarantor
role-secretary = project secretary
role-liaison = liaison
role-coordinator = coordinator
role-administrator = administrator

# When something cannot be done
refused-not-allowed = Your role does not include /{ $command } here. /help shows what you can do.
refused-unknown-project = There is no project { $code }.
refused-near = Did you mean { $choices }?
refused-not-your-project = { $code } is not one of your projects here.
refused-which-project = Please add the code of the project, for example { $choices }.
refused-which-project-none = Please add the code of the project.
refused-nothing-to-place = No photo or file waits for its project. Answer that message with the code, or add the code to the message itself.
refused-nothing-asked = No figure is waiting for your answer.
refused-no-such-issue = There is no issue { $number } that you can see here.
refused-unknown-team = There is no such team.
refused-which-team = Please name the team.
refused-no-such-schedule = There is no schedule { $number } that you can see.
refused-team-choices = You can write: { $choices }.
refused-several-projects = Several projects are called { $name }: { $choices }. Please use the code.
refused-name-taken = { $name } is what { $code } is called.
refused-no-such-name = It is not called { $name }.
refused-names = Its names: { $choices }.
refused-unknown-stage = There is no such stage.
refused-unknown-document = There is no such document.
refused-unknown-node = There is no such node.
refused-plan = Plans are made and moved by leads, guarantors, secretaries and coordinators. You can give a forecast: write “forecast” in the place of “plan”.
refused-plan-moves = { $node } is planned for { $from }. To move it to { $to }, please send it again with the reason after the date.
refused-node-is-done = { $code }: “{ $node }” stands as done on { $date }, as { $name } reported, so this was not recorded. If it is not done, whoever reported it can take that back.
refused-unknown-command = There is no such command. /help shows what you can do.
refused-nobody-called = Nobody of that name is waiting to be let in.
refused-waiting = Waiting: { $choices }.
refused-several-called = More than one of that name is waiting. Please use the buttons where I asked you.
refused-invitation-spent = This invitation has been used or has run out. Please ask for another.
refused-no-file = Please send me the .xlsx or .csv file with the caption “/import portfolio”, “/import people”, “/import nodes” or “/import investment”; an answer to the file does too.
refused-no-list = No list of yours is waiting. Please send the file again.
refused-nobody-known = I cannot find anybody of that name.
refused-several-people = More than one is called that.
refused-unreachable = { $name } has not opened a chat with me yet, so I cannot tell them. Please let them press Start once.
refused-no-handover = Nothing is waiting for you to take over.
refused-cannot-cover = { $name } is not in your team, nor in the teams of your projects, so cannot stand in. Please choose somebody who is, or a coordinator.
refused-only-in-groups = This command belongs in a group.
refused-only-in-private = Please send me this privately, so that nobody else sees it.
misspelt-no-code = The code of the project is missing.
misspelt-no-words = A few words are missing.
misspelt-no-name = The name is missing.
misspelt-no-maker = It lacks who promises, or by when.
misspelt-no-number = The number of the issue is missing.
misspelt-bad-percent = That is more than 100%; nothing was recorded.
misspelt-no-state = Please say how it stands: in hand, granted, not needed or missing.
misspelt-bad-form = Each line is "key: meaning", of progress, investment, issue, plan, project, date or other; no key twice, and one at least of progress, investment or issue.
misspelt-no-meaning = A known word is missing that the new one is to be read like.
misspelt-bad-word = A word has 3 to 24 letters, and no digits or signs.
misspelt-bad-name = A name has 40 characters at most, and a project 12 names.
misspelt-no-step = Please say plan, forecast, start or done.
misspelt-no-day = I could not read the day. Please write it like 2023-09-30, 9/30, 30 September, today or yesterday.
misspelt-day-ahead = That day has not come yet.
misspelt-day-behind = That day has gone by; a forecast is of a day to come. If it is done, write “done”.
misspelt-no-amount = I could not read the amount. Please write it like 8.5 million, 850万元 or 1.2亿元.
misspelt-no-unit = Please add the unit: 万元, 亿元 or yuan.
misspelt-month-ahead = That month has not come yet.
misspelt-day-gone = That day is over.
misspelt-no-time = I could not read the time. Please write it like every working day 17:30, Mondays 9:00, or first working day of the month 9:00.
misspelt-no-occasion = Please say what it is: digest, morning, weekly, monthly or reminder.
misspelt-too-often = Three times a day at most, so that people are left in peace.
misspelt-never-due = That time never comes.
misspelt-no-such-choice = There is no such choice.
misspelt-write = It goes like this: { $usage }
not-kept-too-large = This file is larger than 20 MB, which Telegram does not hand to bots, so it is not kept. Please make it smaller, or send it in parts.
not-kept-kind = Files of this kind are not kept. Photos, videos, voice notes, documents and locations are.
not-kept-no-room = The room for files is full, so this one is not kept. Please tell the administrator, and send it again later.
not-kept-gone = This file could not be had from Telegram, so it is not kept. Please send it again.

# Buttons
press-done = Done
press-already = Already done
press-not-for-you = This button is not for you, or no longer good

# For the administrator
alarm-poller-hung = ⚠️ Nothing could be fetched from Telegram for { $minutes } minutes. Please look at network and token (daybook check). Telegram keeps messages for 24 hours.
alarm-conflict = ⚠️ Another program fetches with the same token. If it is not yours, the token may be stolen: get a new one from @BotFather.
alarm-foreign-webhook = ⚠️ Somebody has set a webhook for this bot, so messages no longer come here. If it was not you, get a new token.
alarm-outbox-stuck = ⚠️ Messages waiting to be sent: { $count }, the oldest for { $minutes } minutes.
alarm-buried = ⚠️ Messages received that could not be dealt with and are set aside: { $count }. See daybook dead list.
alarm-put-off = ⚠️ Something that was due could not be done. It is tried again every hour, and the log says what it is.
alarm-undelivered = ⚠️ Messages of which nobody knows whether they arrived: { $count }. See daybook dead list.
alarm-files-stuck = ⚠️ Files that cannot be fetched: { $count }, the oldest for { $minutes } minutes. Please look at network and disk (daybook check).
alarm-unloaded-year = ⚠️ The holidays of { $year } are not loaded; its working days would be Monday to Friday. A coordinator can load them: /calendar { $year } NOTICE, and a line for each holiday.

# Projects, stages, documents, the portfolio
since = { $what } (since { $date })
card-also = Also called: { $value }
card-team = Team: { $value }
card-stage = Stage: { $value }
card-next = Next document: { $value }
card-standing = { $role }: { $names }
card-covered = { $name } ({ $by } stands in until { $date })
card-owner = Owner: { $value }
card-contractor = Contractor: { $value }
card-site = Site: { $value }
card-kind = Kind: { $value }
card-dimension = Planning dimension: { $value }
card-industry = Industry: { $value }
card-total = Total investment: { $value }
card-plan = Annual plan: { $value }
card-sources = Funding: { $value }
card-start = Planned start: { $value }
card-completion = Planned completion: { $value }
card-consultants = Consultants: { $value }
card-origin = Known from: { $value }
stage-rests = Nothing is asked of it until it goes on. Whatever you report is recorded all the same.
stage-moved = { $code }: { $from } → { $to }
stage-moves-on = { $by } says that { $code } is “{ $to }” since { $date }; its stage is “{ $from }”. If that is right, send: /stage { $code } { $to } { $date }
stage-move-asked = Noted. The stage of { $code } is for { $name } to move, who has been asked.
stage-leapt = Left out in between: { $stages }
stage-already = { $code } is at “{ $stage }” already.
document-missing = missing
document-in-hand = in hand
document-granted = granted
document-not-needed = not needed
documents-open = Nothing known yet: { $names }
documents-earlier = { $count ->
    [one] One document of earlier stages is not noted.
   *[other] { $count } documents of earlier stages are not noted.
}
documents-next = Next: { $value }
portfolio-none = There are no projects here yet.
portfolio-key = Key projects: { $count }
portfolio-season = To start or resume: { $count }; begun: { $begun } ({ $rate })
portfolio-season-beyond = To start or resume: { $count }; begun: { $begun }, and { $beyond } beyond the plan ({ $rate })
portfolio-season-line = { $season }: { $count }; begun: { $begun }
portfolio-waiting = Not begun yet: { $count }
portfolio-planned = Planned projects: { $count }
portfolio-dimension = { $dimension }, { $count }: { $stages }
portfolio-no-dimension = no dimension
and-more = and { $count } more
history-none = Nothing recorded yet.
history-replaced = {" "}(corrected or taken back)
history-more = Earlier: /history { $code } { $page }
alias-added = { $code } is also called { $name } now.
alias-dropped = { $code } is no longer called { $name }.
table-none = No project fits.
table-head = { $count ->
    [one] Progress table as at { $date }: one project, { $red } red, { $yellow } yellow
   *[other] Progress table as at { $date }: { $count } projects, { $red } red, { $yellow } yellow
}
table-file = { $count ->
    [one] The progress table as at { $date }: one project
   *[other] The progress table as at { $date }: { $count } projects
}
table-file-failed = I could not make the workbook just now. Please try again in a while.
table-progress = 　Progress { $percent } ({ $date }, { $by } { $mark })
table-light = 　{ $sign } { $rule }, since { $date }
table-more = There is more: add { $page } to the command
source-none = Nobody has reported it yet.
source-of-the-list = From the list of projects.
source-no-light = No light is on.
certainty-told = ○ told
certainty-seen = ◐ seen on a visit
certainty-documented = ● documented
light-start = { $yellow ->
    [0] 　Rule: yellow after the planned month of the start, red { $red } months later
   *[other] 　Rule: yellow { $yellow } months after the planned month of the start, red after { $red }
}
light-statistics = { $yellow ->
    [one] 　Rule: yellow one month after the start without statistics entry, red after { $red }
   *[other] 　Rule: yellow { $yellow } months after the start without statistics entry, red after { $red }
}
light-staleness = 　Rule: yellow after more than { $yellow } working days without a word, red after more than { $red }
light-counted = 　Counted after { $date }: { $counted }
working-days = { $count ->
    [one] one working day
   *[other] { $count } working days
}
counted-skipping = , skipping { $value }
counted-make-up = { $count ->
    [one] , make-up day { $value }
   *[other] , make-up days { $value }
}
counted-unloaded = {" "}(the holidays of { $value } are not loaded: Monday to Friday)

# Key nodes
nodes-head = key nodes
nodes-none = No dates yet. For example: /node { $code } { $node } done yesterday
nodes-undated = { $count ->
    [one] One more has no date yet.
   *[other] { $count } more have no date yet.
}
nodes-next = Next: { $value }
node-step-planned = plan
node-step-forecast = forecast
node-step-started = started
node-step-done = done
node-planned = plan { $date }
node-planned-moved = plan { $date } (first { $from })
node-forecast = forecast { $date }
node-started = started { $date }
node-late-done = { $days ->
    [one] one day late
   *[other] { $days } days late
}
node-late = { $days ->
    [one] one day late by now
   *[other] { $days } days late by now
}
node-late-expected = { $days ->
    [one] one day late as it looks
   *[other] { $days } days late as it looks
}
node-moved = plan { $from } → { $to }
node-nothing = Nothing recorded yet.
node-noted = ✍ { $code } { $node }: { $step } { $date }, recorded
node-waits-for = Before it comes, not done yet: { $names }
node-already = { $code } { $node } has { $step } { $date } already.

# Investment
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-of-year = { $name } { $year }
invest-head = investment in { $year }
invest-none = No figures yet. For example: /invest { $code } 8.5 million
invest-month = { $month }: { $value }
invest-month-sum = { $month }: { $value } in all
invest-month-year = { $month }: { $value } this year
invest-year = This year up to { $month }: { $value }
invest-plan = { $share } of the annual plan of { $value }
invest-plan-alone = Annual plan: { $value }
invest-time = Share of the year gone by: { $share }
invest-to-date = Since the beginning: { $value }
invest-so-far = As far as recorded: { $value }
invest-total = { $share } of the total of { $value }
unit-ten-thousand = 万元 (10,000 yuan)
unit-hundred-million = 亿元 (100 million)
unit-one = yuan
which-unit = { $code }, { $month }: { $number }, in which unit? Press a button, or write 万元. Until then it is not recorded.
doubt-unit = Figures beside it are around { $value }. Is the unit right?
doubt-falls = It was { $value } before, and the cumulative does not fall. Is this right?
doubt-over-total = That makes { $sum }, more than the total of { $value }. Is this right?
doubt-third = That is { $sum } at once, more than a third of the total of { $value }. Is this right?
doubt-jumps = That is { $sum } at once, more than three times the highest month so far ({ $value }). Is this right?
doubt-next = Until then it is not recorded; /yes and /no do the same.
button-right = Right as it is
button-wrong = No, wrong
figure-noted = ✍ { $code } { $figure }, recorded
figure-dropped = All right, this figure of { $code } is not recorded. Please send the right one.

# Lists
list-head = What this list would change:
list-of-teams = Teams
list-of-projects = Projects
list-of-people = People
list-of-nodes = Key nodes
list-of-investment = Investment
list-counts = { $what }: { $added } new, { $changed } changed, { $unchanged } as they were, { $kept } not on the list and kept
list-newcomers = New to Daybook, without an account yet: { $names }
list-ask = Nothing has been written yet. Import it? (/apply or /drop, within a day)
button-apply-list = Import
button-drop-list = Leave it
list-nothing = This list says what is there already; there is nothing to import.
list-faulty = Some of this list cannot be read, so nothing of it was imported:
list-faulty-next = Please mend it and send it again.
list-beyond = The list has administrators ({ $names }), whom only an administrator can import. Please take their rows out, or ask one.
list-wanted = All right, importing; I will tell you how it went.
list-applied = ✅ Imported.
list-links = These people have no account yet. Please pass each their own link (one person, once, within seven days):
list-unwanted = All right, taking that list back; I will tell you how it went.
list-taken-back = ✅ That list is taken back; this is as it was before:
list-not-taken-back = Nothing of that list can be taken back.
list-staying = These stay, for somebody has changed them since, or already used them or reported:
list-too-late = That list was imported too long ago to be taken back as one. Please import what was there before as a list.
list-dropped = All right, nothing was imported.
list-overtaken = The registry has changed since I showed you this, so nothing was imported. Please send the file again and look at the new changes.
list-unwritable = This list contradicts what is registered, so nothing was imported. Please look for an account that stands there twice.
list-failed = I could not deal with this list just now, so nothing has changed. Please try again in a while.
list-coming = I am still reading this list; one moment.
list-ended-applied = This list has been imported before.
list-ended-expired = This list has waited too long and is no longer good. Please send it again.
list-ended = This list has been dealt with before.

# People
me-head = { $name }, this is what is kept about you:
me-language = Language: English
me-roles-none = You have no role at present.
me-covered = covered by { $name } until { $date }
me-accounts = Telegram account: { $accounts }
me-entries = Your entries in the ledger that count: { $count }. They stay under your name.
me-reachable = I can write to you privately.
me-unreachable = I cannot write to you privately yet.
me-next = /language changes the language; if anything else is wrong, please tell a coordinator.
leave-done = { $name } has left; these end now. What they said stays under their name.
leave-told = Your roles at the duty desk of the key projects end today. Everything you reported stays, under your name. Thank you for your work!
liaison-of = liaison: { $body }
handover-nothing = { $name } has no post or projects to hand over.
handover-offered = I have asked { $name } to take over. It moves once they agree, within seven days:
handover-ask = { $name } would like to hand over to you:
handover-ask-next = Will you take over? (/takeover or /takeover no, within seven days)
button-take-over = Take over
button-leave-over = Decline
handover-done = ✅ Handed over from { $from } to { $to }, from now on:
cover-for = standing in for { $name } until { $date }
handover-invitations = { $count ->
    [one] { $count } invitation not settled yet
   *[other] { $count } invitations not settled yet
}
handover-questions = { $count ->
    [one] { $count } question in the group not answered yet
   *[other] { $count } questions in the group not answered yet
}
handover-nothing-left = What was to be handed over is with them no longer, so there is nothing to take over.
handover-declined = All right; they have been told.
handover-declined-by = { $name } has not taken over; all stays as it was.
handover-lapsed = { $name } has not answered within seven days, so the hand-over has lapsed and all stays as it was.
handover-ended-lapsed = That hand-over is older than seven days and no longer good.
handover-ended = That hand-over has been dealt with before.
cover-begun = All right: { $name } stands in for you until { $date }, gets your reminders, and may do on your projects what you may. If you are back earlier: /cover off.
cover-asked = { $name } has asked you to stand in until { $date }: their reminders come to you, and you may do on their projects what they may.
cover-none = Nobody stands in for you now.
cover-ended = All right, the cover has ended; reminders come to you again.
cover-over = { $name } is back; you no longer stand in. Thank you!
light-progress = 　Rule: yellow from { $yellow } points behind the share of the year gone by, red above { $red }; a month made up stays yellow
light-node = { $yellow ->
    [1] 　Rule: yellow after the planned day of a node, red { $red } days after it
   *[other] 　Rule: yellow { $yellow } days after the planned day of a node, red { $red } days after it
}
table-investment = 　Investment this year up to { $month }: { $value }
table-investment-plan = 　Investment this year up to { $month }: { $value }, { $share } of the plan (time gone by: { $time })

# Schedules
schedules-none = There are no schedules here yet.
schedules-head = Schedules
schedules-next = /schedule NUMBER shows the next five times.
schedule-line = {" "}{ $team }, { $what } · { $plan }
schedule-of-settings = {" "}(default)
schedule-due = {" "}· next { $time }
schedule-is-paused = {" "}· paused: { $reason } — { $by }
schedule-is-paused-until = {" "}· paused until { $date }: { $reason } — { $by }
schedule-is-dropped = {" "}· dropped
schedule-upcoming = Next:
schedule-make-up = {" "}(make-up day)
schedule-counted = Up to the last of them: { $counted }.
schedule-added = ✅ Added:
schedule-already = There is one like it already:
schedule-paused = All right, nothing is sent for now:
schedule-resumed = All right, sending again:
schedule-not-paused = This one is not paused:
schedule-dropped = All right, the { $what } of the { $team } ({ $plan }) is dropped and no longer sent.
schedule-stays = { $number } is a default and stays; it can be paused: /schedule { $number } pause REASON
schedule-trial = A trial, seen by you only:
schedule-trial-nothing = A trial: there is nothing to say now. If it stays so, nothing is sent.
schedule-trial-sent = I have sent it to you privately.
schedule-change-added = { $time } added by { $by }
schedule-change-paused = { $time } paused by { $by }: { $reason }
schedule-change-paused-until = { $time } paused by { $by } until { $date }: { $reason }
schedule-change-resumed = { $time } resumed by { $by }
schedule-change-dropped = { $time } dropped by { $by }
occasion-digest = digest
occasion-reminder = reminder
occasion-silence = word before holidays
occasion-morning = morning digest
occasion-guarantee = morning digest of guarantors
occasion-overview = overview
occasion-weekly = weekly digest
occasion-monthly = monthly digest
days-every = every day
days-working = every working day
days-first-of-week = the first working day of the week
days-first-of-month = the first working day of the month
days-before-holiday = the last working day before a holiday
plan-at = { $days } at { $time }
plan-weekdays = every { $weekdays } at { $time }
plan-line = { $line }
plan-only = { $plan }, only on { $days }
plan-only-working = { $plan }, not on holidays
weekday = { $day ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}

# The calendar
calendar-month = { $month } { $year }: { $count ->
    [one] one working day
   *[other] { $count } working days
}
calendar-year = { $year }: { $count ->
    [one] one working day
   *[other] { $count } working days
}
calendar-holiday = { $name }: { $days }
calendar-make-up = Worked to make up: { $days }
calendar-notice = By: { $notice }
calendar-unloaded = The holidays of { $year } are not loaded: Monday to Friday are worked.
calendar-loaded = Loaded:
season-left = { $season }, { $until }: { $days } left, still to begin ({ $count })
season-over = { $season }: { $until } has passed, still to begin ({ $count })
season-lacks = {" "}· lacks { $what }
season-lacks-nothing = {" "}· lacks nothing
year-now-free = Worked so far, free now: { $days }
year-now-worked = Free so far, worked now: { $days }
year-moves = { $count ->
    [one] One schedule would be due at another time:
   *[other] { $count } schedules would be due at another time, the first time:
}
schedule-moved = 　{ $team }, { $what }: { $from } → { $to }
year-moves-more = 　and { $count } more
year-ask = Shall the district go by it? If so, press, or send /calendar { $year } yes
button-adopt-year = Yes, go by it
year-same = { $year } is loaded just so.
year-adopted = ✅ The district goes by the holidays of { $year } from now on.
year-none-shown = No such year is waiting. Send it first: /calendar YEAR NOTICE, and a line for each holiday.
year-no-year = It must begin with the year.
year-no-source = The notice it comes from is missing.
year-no-days = I found no holidays in it.
year-impossible = This cannot be so:
year-other-year = 　{ $day } lies in another year
year-no-weekend = 　{ $day } is to be made up, but is no Saturday or Sunday
year-both = 　{ $day } is both free and worked
year-backwards = 　the days from { $day } end before they begin
year-twice = 　{ $day } stands there twice
year-example =
    For example:
    /calendar 2027 Notice 5 of 2026
    Spring Festival: 2027-02-05 to 2027-02-11, work on 2027-02-20
silence = { $names }: { $days }. What is sent on working days rests until { $back }. Whatever you report is recorded all the same.
silence-make-up = { $count ->
    [one] { $days } is worked to make up, with reminders as usual.
   *[other] { $days } are worked to make up, with reminders as usual.
}

# Bodies
body-head = Bodies, and who is asked for them ({ $count })
body-line = { $body } · { $who }
body-its-group = its group
body-nobody-for = Nobody is asked yet ({ $count }): { $names }
body-one = { $body } ({ $level })
body-liaisons = Liaisons: { $names }
body-in-its-group = It is written to in its group.
body-nobody = Nobody is asked for it yet. A coordinator sets it: /body { $body } liaison NAME, or in its group /body { $body } here
body-liaison-added = Noted: { $name } is asked for the { $body }.
body-liaison-dropped = Noted: { $name } is asked for the { $body } no longer.
body-you-are-liaison = You are liaison of the { $body } now: what it is to do comes to you. /body shows all bodies.
body-you-are-no-liaison = You are no longer liaison of the { $body }.
body-chat-bound = Noted: the { $body } is written to in this group.
body-chat-unbound = Noted: the { $body } is written to in a group no longer.
body-level-department = department
body-level-utility = utility
body-level-street = street office
body-level-district = district
body-level-city = city
body-level-province = province
refused-unknown-body = No body is called so.

# Promises
promise-is-it = Is this a promise to keep?
promise-are-they = Are these promises to keep?
button-promise-yes = Yes
button-promise-no = No
button-promise-day = Another day
promise-which-day = By which day? Just write it, for example 20 March.
promise-noted = 🤝 Noted. They are reminded the working day before, and you are asked afterwards:
promise-number = Promise { $number } ·{ " " }
promise-line = { $maker } by { $date }: { $words }
promise-over = {" "}(its day is over)
promise-broken = {" "}(not kept in time)
promise-kept = {" "}(kept)
promise-withdrawn = {" "}(withdrawn)
promise-heard-by = Noted by { $name }
promise-own = For you or your body to keep ({ $count })
promise-others = Promised to projects ({ $count })
promise-none = No promise is still to be kept.
button-promise-kept = Promise { $number } kept
button-promise-broken = Promise { $number } not yet
button-promise-moved = Promise { $number } to { $date }
refused-no-such-promise = There is no promise { $number }.
refused-no-maker = No body is called so, and nobody. /body shows the bodies.
# Issues on their ladder
issue-waiting = To be signed for: { $who }
issue-handling = In hand: { $who }
issue-time-asked = Time asked for until { $until }; { $who } decides
issue-disputed = Sent back twice; { $who } rules which body leads
issue-handled = Handled; { $who } is asked whether it is solved
issue-parked = Parked until { $until }
issue-before = , by { $at }
issue-before-counted = , by { $at } ({ $counted })
issue-overdue = , overdue
issue-papers = To be put before the { $body }: { $who } prepares the papers
issue-mover = { $party } ({ $names })
issue-level = Level { $level } of { $of }: { $name }
issue-lead = {" "}· lead body { $body }
issue-no-lead = {" "}· no lead body yet
issue-supporting = {" "}· with { $bodies }
issue-returned = {" "}· sent back by { $bodies }
issue-reopened = {" "}· opened again { $count ->
    [one] once
   *[other] { $count } times
}
issue-about-plain = 🔶 Issue { $number } · { $code }
issue-about = 🔶 Issue { $number } · { $code } { $words }
issue-closed-otherwise = Issue { $number } ended ({ $how }) · { $by }
issue-ended-not-feasible = Ended { $date } by { $by } (not feasible)
issue-ended-superseded = Ended { $date } by { $by } (superseded)
issue-ended-merged = Merged into issue { $into } { $date } by { $by }
issue-withdrawn = Issue { $number } was withdrawn by whoever reported it.
end-solved = solved
end-not-feasible = not feasible
end-superseded = superseded
end-merged = merged into issue { $into }
party-coordinator = coordinator
party-team = special team
party-guarantor = guarantor leader
party-reporter = whoever reported it
button-sign = Sign for it
button-handled = Handled
button-escalate = Send up
button-solved = Solved
button-unsolved = Not solved
button-not-yet = Ask me in a day
button-give-time = Give the time
button-refuse-time = No
news-move = Your move.
news-confirm = Is it solved?
news-soon = Due soon.
news-again = You wanted to be reminded now.
news-overdue = The time is up, and there is no answer yet.
news-left = It has gone on to the next; nothing more is asked of you.
news-hands = It has moved.
news-danger = It concerns safety and has gone straight up; please see to the site first.
news-unled = No lead body follows from its category. Please name it: /route { $number } BODY
news-said = { $by } says:
news-ended = { $by }: { $how }
fact-issue-step = Issue { $number } { $what }
fact-issue-ended = Issue { $number } ended ({ $how })
step-begin = an old issue, on its way from now on
step-sign = signed for
step-sign-one = signed for (others still have to)
step-handle = handled
step-return = sent back; { $body } should lead
step-ask-time = more time asked for, until { $until }
step-give-time = more time given
step-refuse-time = more time refused
step-route = given to { $body }
step-support = supported by { $body }
step-park = parked until { $until }
step-unpark = parked no longer
step-escalate = sent up
step-deescalate = sent down
step-unsolved = found not solved
step-later = to be asked again { $until }
step-reopen = opened again
step-dated = dated { $until } by the meeting
step-time-up = time up
step-refused-not-now = As issue { $number } stands, that cannot be done. /issue { $number } shows it.
step-refused-top = Issue { $number } is on the highest level.
step-refused-bottom = Issue { $number } is on the lowest level.
step-refused-asked-before = More time was asked for on this level of issue { $number } already.
step-refused-asked-back = More was asked about issue { $number } once on this level already. You can decide now: /decide { $number } words, or pass it on: /route { $number } BODY
step-refused-ruled = The coordinator has ruled who leads issue { $number }. If that is hard: /escalate { $number } reason
step-refused-same-body = That body is part of issue { $number } already.
step-refused-not-ahead = The day has to lie ahead.
step-refused-not-yours = That step of issue { $number } is not yours to take: it is with the { $extra }.
step-refused-just-moved = Issue { $number } has just gone up to: { $extra }.
step-refused-stays = What was done about issue { $number } stays; another step can follow. /issue { $number } shows it.
step-refused-no-ladder = Issue { $number } is an old one without levels; once it is solved: /close { $number } how.
step-refused-no-other = There is no open issue { $extra }; nothing was merged.
misspelt-no-body = The body is missing; /body lists them.
misspelt-no-end = Say how it ends: infeasible, or superseded.
which-issue = Issues you can do this with now:
which-issue-none = There is no issue you could do this with now.

# Alike issues, decision pages, supervision notices
alike-ask = { $code } has an open issue that this may be:
alike-same = Kept with issue { $number } ({ $code }). You will hear of its end.
which-is-solved = Which one is solved? Say it once more with its number, for example: issue { $number } is solved
nothing-to-solve = No issue of { $code } waits for you to say so; it is kept as words of the works. /issues shows what is open.
nothing-to-solve-anywhere = No issue waits for you to say so; nothing was recorded. /issues shows what is open.
said-today = { $code } stands at { $percent } for that day, which says more; “no change” was not added.
button-same = Same as { $number }
button-new = A new one
issue-also = Also reported by { $count ->
    [one] one other
   *[other] { $count } others
}
issue-alike = Alike: { $others }
issue-asked-back = Asked back: { $who } is to say more
news-decided = { $by } has decided:{" "}
news-asked-back = { $by } asks:{" "}
news-answered = { $by } answers:{" "}
step-decide = decided
step-refer = decided: to { $body }
step-ask-back = asked back
step-answer = answered
page-paper = Paper for the { $body }, to send on
page-head = 📄 Issue { $number } · { $code } { $project }
page-stuck = Stuck:{" "}
page-level = Level { $level } of { $of }, { $name }, since { $date }
page-cost = What the delay costs:
page-cost-unsaid = {" "}nobody has said
page-by = {" "}·{" "}
page-tried = What was done and said:
page-tried-nothing = {" "}nothing yet
page-colon = :{" "}
page-agreed = agreed
page-more = please say more
page-ended = It has ended.
page-asked = To be decided by { $who }: how it is solved, who leads, and by when
page-asked-by = To be decided by { $who }, by { $at }: how it is solved, who leads, and by when
page-next = /decide { $number } words · /askback { $number } words · /route { $number } BODY
button-agree = Agreed
button-ask-back = Ask back
button-refer = Refer
notice-head = { $mark } Supervision notice { $number }
notice-issue = issue { $number }
notice-to = To { $who }, to be answered by { $at }
notice-next = Sign with the button, or /sign { $number }; answer with /answer { $number } words.
notice-answer = Answer:{" "}
notice-issued = To be signed for
notice-signed = Signed for
notice-answered = Answered
notice-closed = Closed
notice-was-issued = issued it
notice-was-signed = signed for it
notice-was-answered = answered
notice-was-closed = closed it
notice-ended = Supervision notice { $number } is closed with it.
notices-none = No supervision notice is open.
notices-head = Supervision notices: { $count }
fact-notice = Supervision notice { $number }: { $what }
notice-refused-no-such = There is no supervision notice { $number } that you can see.
notice-refused-not-yours = Supervision notice { $number } is not yours to answer.
notice-refused-not-now = As supervision notice { $number } stands, that cannot be done. /notices shows it.
notice-refused-open = Supervision notice { $number } is open about this already.
notice-refused-stays = What was done about supervision notice { $number } stays; it can be answered again, or closed.
notice-refused-not-overdue = { $number } is not overdue.
# Issues in lists
mine-head = Your move: { $count }
mine-head-group = This group's move: { $count }
mine-none = No issue waits for you now.
mine-how-waiting = 　/sign { $number }
mine-how-waiting-body = 　/sign { $number }; not ours: /return { $number } BODY reason
mine-how-handling = 　/handled { $number } how; no time: /moretime { $number } DAY reason
mine-how-time-asked = 　/moretime { $number } yes, or /moretime { $number } no
mine-how-disputed = 　/route { $number } BODY
mine-how-handled = 　Solved: /close { $number } how; not solved: /reopen { $number } reason
mine-how-asked-back = 　/answer { $number } words
mine-how-parked = 　/park { $number } off
others-head = Waiting for { $party }: { $count }
issues-head-filtered = Issues that fit: { $count }
issues-head-closed = Issues that ended: { $count }
issues-none-filtered = No issue fits.
issues-more = And { $count } more; with “file” you get all.
unheard-head = Issues without an answer: { $count }
unheard-none = Every issue has an answer.
unheard-unsigned = reported { $date }, signed for by nobody
unheard-unconfirmed = handled { $date }, not confirmed by whoever reported it
unheard-silent = no word since { $date }
agenda-head = Issues for the meeting: { $count }
agenda-no-category = without a category
agenda-no-body = no body yet
agenda-body = { $body }:
chain-none = It is an old one, from before there were levels.
chain-rung = { $place } { $name }:
chain-rung-party = { $place } { $name }, { $party }:
chain-came = {" "}came { $at }
chain-signed = , signed for { $at } ({ $by })
chain-handled = , handled { $at } ({ $by })
chain-left = , { $what } { $at }
chain-ended = { $date }: { $how } ({ $by })
chain-handle-by = To be handled by { $at }
chain-top = Nothing stands above.
chain-ahead = Above:
chain-by-time = {" "}{ $at } if nobody acts; { $sign } working { $sign ->
    [1] day
   *[other] days
} to sign, { $handle } to handle
chain-by-people = {" "}only if somebody sends it up; { $sign } working { $sign ->
    [1] day
   *[other] days
} to sign, { $handle } to handle
times-head = How long issues took, { $first } to { $last } (working time, median)
times-none = No issue was signed for or handled in these days.
times-signed = {" "}· signed for: { $count }, { $time }
times-handled = {" "}· handled: { $count }, { $time }
times-worked = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
minutes-shown = The meeting decided { $count }:
minutes-next = Is it to be kept like this? Press below, or send "/minutes yes".
minutes-taken = ✅ Kept, and handed to the bodies ({ $count }):
minutes-wrong = Some lines do not fit, so nothing has been kept. Please put them right and send all of it again:
minutes-none-shown = No minutes wait to be confirmed. First send /minutes and under it lines of "NUMBER BODY DAY what".
minute = { $number } { $code } { $body } by { $date }: { $what }
minute-instead-of = { $number } { $code } { $body } (was { $before }) by { $date }: { $what }
minute-wrong = Line { $line }: { $what }
minute-no-number = It does not begin with the number of an issue.
minute-no-body = No known body follows the number.
minute-no-day = No day follows the body; write it like 20 March.
minute-no-words = What is to be done is missing.
minute-no-issue = There is no open issue of that number.
minute-twice = A line above is about the same issue.
minute-not-now = No day can be set as it stands (parked, handled, or an old one without levels).
button-take-minutes = Keep it like this

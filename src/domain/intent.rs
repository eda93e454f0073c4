//! What somebody wants of the service, once their message has been read.

use super::asks::Later;
use super::calendar::{NoticeFault, Year};
use super::day::SaidDay;
use super::entry::{AliasChange, GateState, NodeStep, Percent, Span};
use super::form::FormLine;
use super::ids::{IssueNumber, ProjectCode, PromiseNumber};
use super::investment::{Amount, Counts, Reply, SaidMonth};
use super::issue::{End, Party, Shade};
use super::lights::Colour;
use super::listed::ListKind;
use super::minutes::{MinuteFault, MinuteLine};
use super::people::{Language, Role};
use super::policy::PolicyList;
use super::project::Rhythm;
use super::promise::SaidMaker;
use super::schedule::{Occasion, Plan};
use super::supervision::{NoticeNumber, NoticeStep};
use super::table::{FigureName, Order};
use super::told::{SaidFigure, Statement, Trouble, Waiting};
use serde::{Deserialize, Serialize};

/// What a message asks for. Reading makes it; [`super::decision`] answers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intent {
    /// `/start`, with the secret of an invitation where the link carried one.
    Start {
        secret: Option<String>,
    },
    Help,
    /// 怎么用: the same in plain words, which in a group are for others.
    AskHow,
    /// `/language`, alone (ask which) or with a language.
    Language {
        choice: Option<Language>,
    },
    Feedback {
        words: String,
    },
    /// The state of the works; `rest` is where the words after the code stand in the text.
    Progress {
        code: Option<ProjectCode>,
        percent: Option<Percent>,
        words: String,
        span: Span,
    },
    /// Something said in free words.
    Told {
        statement: Box<Statement>,
        asked: Asked,
    },
    /// Something said in free words that a careful person would ask about first. `candidates` are the projects that
    /// could be meant; none where it could be any.
    Ask {
        waiting: Waiting,
        candidates: Vec<ProjectCode>,
    },
    /// An issue that was said in free words is that one, which is open already.
    SameIssue {
        number: IssueNumber,
        statement: Box<Statement>,
    },
    /// Trouble of which nothing is said: 又停了.
    AskWhatIsWrong,
    /// What waited for an answer is not to be kept, save for files that came with it.
    DropTold {
        files: u32,
    },
    /// An answer to a report that asks what was understood.
    LookBack,
    /// An answer to a report by which it is not to count.
    TakeBack(Back),
    /// An answer to Daybook that says something is wrong, where it is about no report.
    WhichIsWrong,
    /// Something is said of a project by a code that none has.
    NoSuchProject {
        code: ProjectCode,
    },
    /// A figure is said to be wrong that was reported of each of these.
    WhichHasIt {
        figure: SaidFigure,
        projects: Vec<ProjectCode>,
    },
    /// Something that blocks the works.
    Issue {
        code: Option<ProjectCode>,
        /// What the words say of it.
        trouble: Trouble,
        words: String,
        span: Span,
    },
    Close {
        number: IssueNumber,
        words: String,
    },
    ShowIssue {
        number: IssueNumber,
    },
    /// `/page 3`
    Page {
        number: IssueNumber,
    },
    /// `/sign 3`, `/escalate 3 reason` and the like: a step of an issue on its ladder.
    StepIssue {
        number: IssueNumber,
        step: IssueStep,
        words: String,
    },
    /// The word of a step without the number of an issue.
    WhichIssue {
        command: Command,
    },
    /// `/notices`, `/notices file`
    Notices {
        form: Form,
    },
    /// `/notice 2023-1`
    ShowNotice {
        number: NoticeNumber,
    },
    /// `/notice 3 words`
    NoticeOn {
        number: IssueNumber,
        words: String,
    },
    /// `/notice CODE NODE words`; `node` is a key of policy.
    NoticeOnNode {
        code: Option<ProjectCode>,
        node: String,
        words: String,
    },
    /// `/sign 2023-1`, `/answer 2023-1 words`, `/notice 2023-1 close`
    StepNotice {
        number: NoticeNumber,
        step: NoticeStep,
        words: String,
    },
    /// `/merge 3 7`, `/end 3 superseded reason`: an issue ends without having been solved.
    EndIssue {
        number: IssueNumber,
        how: End,
        words: String,
    },
    /// `/promise`
    Promises,
    /// `/promise 3`
    ShowPromise {
        number: PromiseNumber,
    },
    /// `/promise CODE MAKER DAY WORDS`
    MakePromise {
        code: Option<ProjectCode>,
        maker: SaidMaker,
        due: SaidDay,
        words: String,
        span: Span,
    },
    /// `/promise 3 kept`, not, withdraw or a day
    SettlePromise {
        number: PromiseNumber,
        wish: PromiseWish,
    },
    /// Issues in a list: `/mine`, `/others BODY`, `/issues`, `/unanswered`, `/agenda`.
    Issues {
        list: IssueList,
        form: Form,
    },
    /// `/issues times [MONTH or YEAR]`: how long issues took.
    IssueTimes {
        span: CalendarSpan,
        form: Form,
    },
    /// `/chain 3`: the ladder of an issue.
    Chain {
        number: IssueNumber,
        form: Form,
    },
    /// `/minutes` and a line for each issue.
    Minutes {
        lines: Vec<Result<MinuteLine, MinuteFault>>,
    },
    /// `/minutes yes`
    TakeMinutes,
    /// `/unclear`, `/unclear 2`: the messages about which nobody answered, or the one in that place of the list.
    Unanswered {
        place: Option<usize>,
    },
    Status {
        code: Option<ProjectCode>,
    },
    /// The newest photos and files of a project.
    Photos {
        code: Option<ProjectCode>,
    },
    /// The project of something that was sent without one.
    Place {
        code: ProjectCode,
        said: Said,
    },
    /// `/project CODE`
    Project {
        code: Option<ProjectCode>,
    },
    Portfolio,
    /// `/stage CODE`
    Stages {
        code: Option<ProjectCode>,
    },
    /// `/stage CODE STAGE [DAY] [words]`; `to` is a key of policy.
    Stage {
        code: Option<ProjectCode>,
        to: String,
        said: Dated,
    },
    /// `/gate CODE`
    Gates {
        code: Option<ProjectCode>,
    },
    /// `/gate CODE DOCUMENT STATE [DAY] [words]`; `document` is a key of policy.
    Gate {
        code: Option<ProjectCode>,
        document: String,
        state: GateState,
        said: Dated,
    },
    /// `/history CODE [PAGE]`, pages from 1.
    History {
        code: Option<ProjectCode>,
        page: u32,
    },
    /// `/alias CODE NAME`, or with `-` before a name that is dropped.
    Alias {
        code: Option<ProjectCode>,
        name: String,
        change: AliasChange,
        span: Span,
    },
    /// `/body`
    Bodies,
    /// `/body BODY`; `body` is a key of policy, here and below.
    ShowBody {
        body: String,
    },
    /// `/body BODY liaison NAME`, or with `drop` before the name.
    Liaison {
        body: String,
        name: String,
        change: AliasChange,
    },
    /// `/body BODY here` in a group, or `/body BODY drop here`.
    BindBody {
        body: String,
        change: AliasChange,
    },
    /// `/template`, `/template TEAM`: the empty form of a daily report.
    ShowForm {
        team: Option<String>,
    },
    /// `/template TEAM` and the lines of the form, each with what its key means.
    SetForm {
        team: Option<String>,
        lines: Vec<FormLine>,
        span: Span,
    },
    /// `/template TEAM off`
    DropForm {
        team: Option<String>,
        span: Span,
    },
    /// `/word`: the words that were added in chat.
    Words,
    /// `/word WORD = LIKE`: a word that says what another one says.
    AddWord {
        word: String,
        like: String,
        span: Span,
    },
    /// `/word -WORD`
    DropWord {
        word: String,
        span: Span,
    },
    /// `/table`, narrowed by team, stage, dimension, light or day.
    Table {
        filter: TableFilter,
        page: u32,
    },
    /// `/table file`, narrowed in the same way: as a workbook.
    TableFile {
        filter: TableFilter,
    },
    /// `/source CODE FIGURE`
    Source {
        code: Option<ProjectCode>,
        figure: FigureName,
    },
    /// `/node CODE`, or `/node CODE NODE`; `node` is a key of policy.
    Nodes {
        code: Option<ProjectCode>,
        node: Option<String>,
    },
    /// `/node CODE NODE plan|forecast|start|done [DAY] [words]`; `node` is a key of policy.
    Node {
        code: Option<ProjectCode>,
        node: String,
        step: NodeStep,
        said: Dated,
    },
    /// `/invest CODE`
    Investment {
        code: Option<ProjectCode>,
    },
    /// `/invest CODE [total] AMOUNT [MONTH] [words]`
    Invest {
        code: Option<ProjectCode>,
        counts: Counts,
        /// `None`: the month in which it was said.
        month: Option<SaidMonth>,
        amount: Amount,
        words: String,
        span: Span,
    },
    /// An answer to a question about a figure.
    Reply {
        reply: Reply,
        said: Said,
    },
    /// A command on what several projects are called.
    CalledAlike {
        command: Command,
        name: String,
        codes: Vec<ProjectCode>,
    },
    /// A command with a word that is in none of the lists it goes by.
    NotListed {
        command: Command,
        code: Option<ProjectCode>,
        list: PolicyList,
    },
    Digest,
    /// Who has not reported.
    Unreported,
    /// `/calendar`, `/calendar MONTH`, `/calendar YEAR`
    Calendar {
        span: CalendarSpan,
    },
    /// `/calendar YEAR NOTICE` and a line for each holiday
    ShowYear {
        read: Result<Year, NoticeFault>,
    },
    /// `/calendar YEAR yes`
    AdoptYear {
        year: i32,
    },
    /// `/schedule`, `/schedule TEAM`
    Schedules {
        team: Option<String>,
    },
    /// `/schedule 3`
    Schedule {
        number: i64,
    },
    /// `/schedule [TEAM] digest|reminder WHEN`
    AddSchedule {
        team: Option<String>,
        occasion: Occasion,
        plan: Plan,
    },
    /// `/schedule 3 pause|resume|drop`
    ChangeSchedule {
        number: i64,
        step: ScheduleStep,
    },
    /// `/schedule 3 test`
    TrySchedule {
        number: i64,
    },
    Last,
    Undo,
    /// Photos or files, with the words of their caption.
    Evidence {
        files: u32,
        code: Option<ProjectCode>,
        words: String,
    },
    /// An answer to something already reported: more words, a newer figure, photos.
    Addition {
        percent: Option<Percent>,
        words: String,
        files: u32,
    },
    /// `/bind TEAM` in a group.
    Bind {
        team: String,
    },
    /// `/invite ROLE [TEAM] [NAME]`.
    Invite {
        role: Role,
        team: Option<String>,
        name: Option<String>,
    },
    /// `/admit NAME` or `/decline NAME`: somebody who has applied; without a name, who is waiting.
    Rule {
        ruling: Ruling,
        applicant: Option<String>,
    },
    /// `/import LIST`, under a file or in answer to one.
    Import {
        list: ListKind,
    },
    /// `/apply` or `/drop`: the list one has sent.
    SettleList {
        verdict: ListVerdict,
    },
    /// `/me`
    Me,
    /// `/leave NAME`
    Leave {
        name: String,
    },
    /// `/handover NAME`, or `/handover FROM NAME`; who is meant is found among those who are known.
    Handover {
        names: String,
    },
    /// `/takeover`, `/takeover no`
    TakeOver {
        answer: HandoverAnswer,
    },
    /// `/cover NAME until DAY`
    Cover {
        name: String,
        until: SaidDay,
    },
    /// `/cover off`
    CoverOff,
    /// `/asks`
    Asks,
    /// `/noted`, or the word alone.
    Noted {
        said: Said,
    },
    /// `/snooze WHEN`
    Snooze {
        /// The issue, where one is named; else what is answered, or all that one is asked.
        number: Option<IssueNumber>,
        later: Later,
    },
    /// `/away until DAY`
    Away {
        until: SaidDay,
    },
    /// `/away off`
    Back,
    /// `/rhythm CODE RHYTHM`
    Rhythm {
        code: Option<ProjectCode>,
        rhythm: Rhythm,
        span: Span,
    },
    /// `/burden [MONTH or YEAR] [file]`
    Burden {
        span: CalendarSpan,
        form: Form,
    },
    /// A command that lacks something or says it wrongly; the answer shows how it is written.
    Misspelt {
        command: Command,
        problem: Misspelling,
    },
    /// A slash command Daybook does not have.
    UnknownCommand,
    /// Words that may have been meant for Daybook, but that it cannot read.
    Unclear,
    /// Talk that is none of Daybook's business.
    Chatter,
}

/// Which issues are wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IssueList {
    /// 待办: those whose move is the asker's, or the group's in which it is asked.
    Mine,
    /// 等单位: those that wait for a party.
    With(Party),
    Filtered(IssueFilter),
    /// 没回音: those without an answer.
    Unheard,
    /// 例会: all that are open, by what blocks and by whom they wait for.
    Agenda,
}

impl IssueList {
    /// The command by whose right it is read.
    pub const fn command(&self) -> Command {
        match self {
            Self::Mine => Command::Mine,
            Self::With(_) => Command::Others,
            Self::Filtered(_) => Command::Issues,
            Self::Unheard => Command::Unheard,
            Self::Agenda => Command::Agenda,
        }
    }
}

/// Which issues `/issues` shows; all that are open where nothing is named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssueFilter {
    /// As it was said.
    pub team: Option<String>,
    /// A key of policy, as of the body.
    pub category: Option<String>,
    /// The key of a rung.
    pub rung: Option<String>,
    /// It leads, supports or has the move.
    pub body: Option<String>,
    pub shade: Option<Shade>,
    pub among: Among,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Among {
    #[default]
    Open,
    Parked,
    /// Those that ended in these days.
    Closed(CalendarSpan),
}

/// What is to be done about an issue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IssueStep {
    Sign,
    Handle,
    /// To the body of that key, in the opinion of the one that sends it back.
    Return(String),
    AskTime(SaidDay),
    GiveTime,
    RefuseTime,
    Route(String),
    Support(String),
    Park(SaidDay),
    Unpark,
    Escalate,
    Deescalate,
    Reopen,
    Decide,
    AskBack,
    Answer,
}

impl IssueStep {
    /// The command by whose right it is taken.
    pub const fn command(&self) -> Command {
        match self {
            Self::Sign => Command::Sign,
            Self::Handle => Command::Handled,
            Self::Return(_) => Command::Return,
            Self::AskTime(_) | Self::GiveTime | Self::RefuseTime => Command::MoreTime,
            Self::Route(_) | Self::Support(_) => Command::Route,
            Self::Park(_) | Self::Unpark => Command::Park,
            Self::Escalate => Command::Escalate,
            Self::Deescalate => Command::Deescalate,
            Self::Reopen => Command::Reopen,
            Self::Decide => Command::Decide,
            Self::AskBack => Command::AskBack,
            Self::Answer => Command::Answer,
        }
    }
}

/// Why a report is not to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back {
    /// 撤回
    Undone,
    /// 不对: then there is something right to be said.
    Wrong,
}

/// Whether its sender has been asked about something that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    NotYet,
    Already,
}

/// For which day and in which words something was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// `None`: the day on which it was said.
    pub day: Option<SaidDay>,
    pub words: String,
    pub span: Span,
}

/// Which rows of the progress table are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableFilter {
    /// As it was said.
    pub team: Option<String>,
    /// Keys of policy.
    pub stage: Option<String>,
    pub dimension: Option<String>,
    pub colour: Option<Colour>,
    pub day: Option<SaidDay>,
    pub order: Order,
}

/// What of the calendar is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CalendarSpan {
    ThisMonth,
    /// Of this year where none is named.
    Month {
        year: Option<i32>,
        month: u32,
    },
    Year(i32),
}

/// As what a list is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Words,
    Workbook,
}

/// What somebody says became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PromiseWish {
    Kept,
    Broken,
    Withdrawn,
    Moved(SaidDay),
}

/// What becomes of a schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScheduleStep {
    /// Up to and with that day, or until it is resumed.
    Pause {
        last_day: Option<SaidDay>,
        reason: String,
    },
    Resume,
    Drop,
}

/// How a question was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    ByCommand,
    /// By a code or a word and nothing else, which means something only where a question is open.
    Alone,
}

/// What becomes of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ruling {
    Admit,
    Decline,
}

impl Ruling {
    /// The command that does the same as the button.
    pub const fn command(self) -> Command {
        match self {
            Self::Admit => Command::Admit,
            Self::Decline => Command::Decline,
        }
    }
}

/// What becomes of a list somebody has sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListVerdict {
    Apply,
    Drop,
}

impl ListVerdict {
    /// The command that does the same as the button.
    pub const fn command(self) -> Command {
        match self {
            Self::Apply => Command::Apply,
            Self::Drop => Command::Drop,
        }
    }
}

/// What somebody says to whom something is to be handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandoverAnswer {
    Take,
    Decline,
}

/// The commands, as the rights table and `/help` list them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Command {
    Progress,
    Issue,
    Promise,
    Undo,
    Last,
    For,
    Stage,
    Gate,
    Alias,
    Rhythm,
    Node,
    PlanNode,
    Invest,
    Yes,
    No,
    Status,
    Project,
    ShowStage,
    ShowGate,
    ShowNode,
    ShowInvest,
    Portfolio,
    Table,
    Source,
    History,
    Photos,
    ShowIssue,
    Issues,
    ShowPromise,
    Mine,
    Others,
    Chain,
    Unheard,
    Agenda,
    Minutes,
    Unclear,
    Sign,
    Handled,
    Return,
    MoreTime,
    Route,
    Escalate,
    Deescalate,
    Park,
    Close,
    Reopen,
    Page,
    Decide,
    AskBack,
    Answer,
    Notices,
    Notice,
    Merge,
    End,
    Digest,
    ShowSchedule,
    Schedule,
    ShowTemplate,
    Template,
    Invite,
    Admit,
    Decline,
    Import,
    Apply,
    Drop,
    Leave,
    Handover,
    TakeOver,
    Cover,
    Asks,
    Noted,
    Snooze,
    Away,
    Burden,
    Word,
    Body,
    Bind,
    Me,
    ShowBody,
    Calendar,
    AdoptYear,
    Language,
    Feedback,
    Help,
    Start,
}

impl Command {
    pub const ALL: [Self; 85] = [
        Self::Progress,
        Self::Issue,
        Self::Promise,
        Self::Undo,
        Self::Last,
        Self::For,
        Self::Stage,
        Self::Gate,
        Self::Alias,
        Self::Rhythm,
        Self::Node,
        Self::PlanNode,
        Self::Invest,
        Self::Yes,
        Self::No,
        Self::Status,
        Self::Project,
        Self::ShowStage,
        Self::ShowGate,
        Self::ShowNode,
        Self::ShowInvest,
        Self::Portfolio,
        Self::Table,
        Self::Source,
        Self::History,
        Self::Photos,
        Self::ShowIssue,
        Self::Issues,
        Self::ShowPromise,
        Self::Mine,
        Self::Others,
        Self::Chain,
        Self::Unheard,
        Self::Agenda,
        Self::Minutes,
        Self::Unclear,
        Self::Sign,
        Self::Handled,
        Self::Return,
        Self::MoreTime,
        Self::Route,
        Self::Escalate,
        Self::Deescalate,
        Self::Park,
        Self::Close,
        Self::Reopen,
        Self::Page,
        Self::Decide,
        Self::AskBack,
        Self::Answer,
        Self::Notices,
        Self::Notice,
        Self::Merge,
        Self::End,
        Self::Digest,
        Self::ShowSchedule,
        Self::Schedule,
        Self::ShowTemplate,
        Self::Template,
        Self::Invite,
        Self::Admit,
        Self::Decline,
        Self::Import,
        Self::Apply,
        Self::Drop,
        Self::Leave,
        Self::Handover,
        Self::TakeOver,
        Self::Cover,
        Self::Asks,
        Self::Noted,
        Self::Snooze,
        Self::Away,
        Self::Burden,
        Self::Word,
        Self::Body,
        Self::Bind,
        Self::Me,
        Self::ShowBody,
        Self::Calendar,
        Self::AdoptYear,
        Self::Language,
        Self::Feedback,
        Self::Help,
        Self::Start,
    ];

    /// The Latin word behind the slash. `/issue` both reports (with a code) and shows (with a number), and so does
    /// `/promise`; `/stage`,
    /// `/gate`, `/node`, `/invest`, `/schedule`, `/template`, `/body` and `/calendar` show what stands when nothing new
    /// follows.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Progress => "progress",
            Self::Issue | Self::ShowIssue => "issue",
            Self::Promise | Self::ShowPromise => "promise",
            Self::Undo => "undo",
            Self::Last => "last",
            Self::For => "for",
            Self::Stage | Self::ShowStage => "stage",
            Self::Gate | Self::ShowGate => "gate",
            Self::Node | Self::PlanNode | Self::ShowNode => "node",
            Self::Invest | Self::ShowInvest => "invest",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Status => "status",
            Self::Project => "project",
            Self::Portfolio => "portfolio",
            Self::Table => "table",
            Self::Source => "source",
            Self::History => "history",
            Self::Alias => "alias",
            Self::Photos => "photos",
            Self::Issues => "issues",
            Self::Mine => "mine",
            Self::Others => "others",
            Self::Chain => "chain",
            Self::Unheard => "unanswered",
            Self::Agenda => "agenda",
            Self::Minutes => "minutes",
            Self::Unclear => "unclear",
            Self::Sign => "sign",
            Self::Handled => "handled",
            Self::Return => "return",
            Self::MoreTime => "moretime",
            Self::Route => "route",
            Self::Escalate => "escalate",
            Self::Deescalate => "deescalate",
            Self::Park => "park",
            Self::Close => "close",
            Self::Reopen => "reopen",
            Self::Page => "page",
            Self::Decide => "decide",
            Self::AskBack => "askback",
            Self::Answer => "answer",
            Self::Notices => "notices",
            Self::Notice => "notice",
            Self::Merge => "merge",
            Self::End => "end",
            Self::Digest => "digest",
            Self::Schedule | Self::ShowSchedule => "schedule",
            Self::Invite => "invite",
            Self::Admit => "admit",
            Self::Decline => "decline",
            Self::Import => "import",
            Self::Apply => "apply",
            Self::Drop => "drop",
            Self::Leave => "leave",
            Self::Handover => "handover",
            Self::TakeOver => "takeover",
            Self::Cover => "cover",
            Self::Asks => "asks",
            Self::Noted => "noted",
            Self::Snooze => "snooze",
            Self::Away => "away",
            Self::Burden => "burden",
            Self::Rhythm => "rhythm",
            Self::Word => "word",
            Self::Body | Self::ShowBody => "body",
            Self::Template | Self::ShowTemplate => "template",
            Self::Me => "me",
            Self::Calendar | Self::AdoptYear => "calendar",
            Self::Bind => "bind",
            Self::Language => "language",
            Self::Feedback => "feedback",
            Self::Help => "help",
            Self::Start => "start",
        }
    }

    /// The Chinese word that does the same in plain text.
    pub const fn word_zh(self) -> &'static str {
        match self {
            Self::Progress => "进度",
            Self::Issue | Self::ShowIssue => "问题",
            Self::Promise | Self::ShowPromise => "承诺",
            Self::Undo => "撤回",
            Self::Last => "刚才",
            Self::For => "归到",
            Self::Stage | Self::ShowStage => "阶段",
            Self::Gate | Self::ShowGate => "手续",
            Self::Node | Self::PlanNode | Self::ShowNode => "节点",
            Self::Invest | Self::ShowInvest => "投资",
            Self::Yes => "确认",
            Self::No => "不对",
            Self::Status => "状态",
            Self::Project => "项目",
            Self::Portfolio => "盘子",
            Self::Table => "进度表",
            Self::Source => "来源",
            Self::History => "经过",
            Self::Alias => "简称",
            Self::Photos => "照片",
            Self::Issues => "问题清单",
            Self::Mine => "待办",
            Self::Others => "等单位",
            Self::Chain => "阶梯",
            Self::Unheard => "没回音",
            Self::Agenda => "例会",
            Self::Minutes => "纪要",
            Self::Unclear => "待问清",
            Self::Sign => "签收",
            Self::Handled => "办结",
            Self::Return => "退单",
            Self::MoreTime => "延期",
            Self::Route => "转办",
            Self::Escalate => "升级",
            Self::Deescalate => "降级",
            Self::Park => "挂账",
            Self::Close => "销号",
            Self::Reopen => "重开",
            Self::Page => "一页纸",
            Self::Decide => "批示",
            Self::AskBack => "请补充",
            Self::Answer => "答复",
            Self::Notices => "督办单",
            Self::Notice => "督办",
            Self::Merge => "并案",
            Self::End => "终止",
            Self::Digest => "日报",
            Self::Schedule | Self::ShowSchedule => "日程",
            Self::Invite => "邀请",
            Self::Admit => "同意",
            Self::Decline => "回绝",
            Self::Import => "导入",
            Self::Apply => "执行导入",
            Self::Drop => "放弃导入",
            Self::Leave => "离任",
            Self::Handover => "移交",
            Self::TakeOver => "接手",
            Self::Cover => "代班",
            Self::Asks => "待回",
            Self::Noted => "知道了",
            Self::Snooze => "稍后",
            Self::Away => "休假",
            Self::Burden => "负担",
            Self::Rhythm => "频次",
            Self::Word => "词",
            Self::Body | Self::ShowBody => "单位",
            Self::Template | Self::ShowTemplate => "日报格式",
            Self::Me => "我的",
            Self::Calendar | Self::AdoptYear => "历",
            Self::Bind => "绑定",
            Self::Language => "语言",
            Self::Feedback => "建议",
            Self::Help => "帮助",
            Self::Start => "开始",
        }
    }
}

/// What is wrong with a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misspelling {
    /// No project code where one must stand.
    NoCode,
    /// Nobody is named.
    NoName,
    /// It is not said who promises, or by when.
    NoMaker,
    /// No words where some must stand.
    NoWords,
    /// A number is missing or is none.
    NoNumber,
    /// A share above 100 %, or one that cannot be read.
    BadPercent,
    /// The role, team or language is none that exists.
    NoSuchChoice,
    /// A document without how it stands.
    NoState,
    /// A key node without what is said of it.
    NoStep,
    /// A day is missing, or cannot be read.
    NoDay,
    /// A day that lies ahead, of something that has happened.
    DayAhead,
    /// A name that is too long, or there are too many.
    BadName,
    /// A day that lies behind, of something that is still to come.
    DayBehind,
    /// No amount of money, or one that cannot be read.
    NoAmount,
    /// A number of which only the unit was asked.
    NoUnit,
    /// A month that has not begun.
    MonthAhead,
    /// A day that is over, of something that is to last.
    DayGone,
    /// A time is missing, or cannot be read.
    NoTime,
    /// Neither the digest nor the reminder is named.
    NoOccasion,
    /// A time that asks people too often on one day.
    TooOften,
    /// A time that never comes.
    NeverDue,
    /// What a word is to say is missing.
    NoMeaning,
    /// Too short, too long, or not made of letters alone.
    BadWord,
    /// No body, or none that is known.
    NoBody,
    /// How an issue is to end is missing.
    NoEnd,
    /// A line of a form that does not say what its key means, or says it twice.
    BadForm,
}

/// What a button does. The token on the button names the action and its object; see `chat::token`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Let the person whose application this is in.
    Approve,
    /// Turn the application down.
    Decline,
    /// Speak Chinese from now on.
    SpeakChinese,
    /// Speak English from now on.
    SpeakEnglish,
    /// What was sent belongs to this project.
    Place,
    /// A figure is right, or wrong, or in this unit.
    Figure,
    /// Import the list as it was shown.
    ApplyList,
    /// Leave the list.
    DropList,
    /// Take over what somebody hands over.
    TakeOver,
    /// Do not take it over.
    LeaveOver,
    /// Show all of a digest.
    Details,
    /// Send the projects of a digest as a workbook.
    Workbook,
    /// Of a project that is asked about, nothing changed.
    Unchanged,
    /// What is asked is known.
    Noted,
    /// Ask again later: when?
    Later,
    LaterHour,
    LaterAfternoon,
    LaterDay,
    /// Who is asked is on leave today.
    Leave,
    /// Somebody else should be asked today: who?
    HandOn,
    /// This one.
    StandIn,
    /// Go by the holidays of a year as they were shown.
    AdoptYear,
    /// Take back what a message reported.
    Undo,
    /// Take it back, and say what is right.
    Wrong,
    /// Show the message a question is about.
    Original,
    /// A promise was kept.
    PromiseKept,
    /// It was not, so far.
    PromiseBroken,
    /// It is due on the next working day.
    PromiseMoved,
    /// Sign for an issue.
    SignFor,
    /// An issue is handled.
    HandledIt,
    /// Send an issue up.
    SendUp,
    /// It is solved, says whoever reported it.
    Solved,
    /// It is not.
    Unsolved,
    /// That is said later.
    NotYetSaid,
    /// The time that is asked for is given.
    GiveTime,
    /// It is not.
    RefuseTime,
    /// It is to be done as it is asked.
    Agree,
    /// Whoever decides wants to know more.
    AskBack,
    /// Somebody else is to see to it: who?
    Refer,
    /// Sign for a supervision notice.
    SignNotice,
    /// Take what a meeting decided as it was shown.
    TakeMinutes,
}

impl Action {
    pub const ALL: [Self; 41] = [
        Self::Approve,
        Self::Decline,
        Self::SpeakChinese,
        Self::SpeakEnglish,
        Self::Place,
        Self::Figure,
        Self::ApplyList,
        Self::DropList,
        Self::TakeOver,
        Self::LeaveOver,
        Self::Details,
        Self::Workbook,
        Self::AdoptYear,
        Self::Unchanged,
        Self::Noted,
        Self::Later,
        Self::LaterHour,
        Self::LaterAfternoon,
        Self::LaterDay,
        Self::Leave,
        Self::HandOn,
        Self::StandIn,
        Self::Undo,
        Self::Wrong,
        Self::Original,
        Self::PromiseKept,
        Self::PromiseBroken,
        Self::PromiseMoved,
        Self::SignFor,
        Self::HandledIt,
        Self::SendUp,
        Self::Solved,
        Self::Unsolved,
        Self::NotYetSaid,
        Self::GiveTime,
        Self::RefuseTime,
        Self::Agree,
        Self::AskBack,
        Self::Refer,
        Self::SignNotice,
        Self::TakeMinutes,
    ];

    /// The one letter that stands for the action on a button.
    pub const fn letter(self) -> char {
        match self {
            Self::Approve => 'a',
            Self::Decline => 'd',
            Self::SpeakChinese => 'z',
            Self::SpeakEnglish => 'e',
            Self::Place => 'p',
            Self::Figure => 'f',
            Self::ApplyList => 'i',
            Self::DropList => 'x',
            Self::TakeOver => 't',
            Self::LeaveOver => 'n',
            Self::Details => 'l',
            Self::Workbook => 'w',
            Self::AdoptYear => 'r',
            Self::Unchanged => 'u',
            Self::Noted => 'k',
            Self::Later => 's',
            Self::LaterHour => 'h',
            Self::LaterAfternoon => 'm',
            Self::LaterDay => 'y',
            Self::Leave => 'v',
            Self::HandOn => 'c',
            Self::StandIn => 'b',
            Self::Undo => 'g',
            Self::Wrong => 'j',
            Self::Original => 'o',
            Self::PromiseKept => 'K',
            Self::PromiseBroken => 'Q',
            Self::PromiseMoved => 'M',
            Self::SignFor => 'S',
            Self::HandledIt => 'H',
            Self::SendUp => 'E',
            Self::Solved => 'Y',
            Self::Unsolved => 'N',
            Self::NotYetSaid => 'L',
            Self::GiveTime => 'G',
            Self::RefuseTime => 'R',
            Self::Agree => 'A',
            Self::AskBack => 'B',
            Self::Refer => 'T',
            Self::SignNotice => 'D',
            Self::TakeMinutes => 'I',
        }
    }

    pub fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.letter() == letter)
    }
}

//! What follows from a message: the one place where Daybook makes up its mind.
//!
//! The shell loads a [`Situation`], calls [`decide`], and writes the [`Decision`] down in one transaction.

use crate::domain::asks::Ask;
use crate::domain::burden::Load;
use crate::domain::calendar::{Calendar, NoticeFault, Year};
use crate::domain::day::SaidDay;
use crate::domain::digest::{Digest, Owing, guaranteed_by};
use crate::domain::entry::{AliasChange, Certainty, Entry, Fact, NodeChange, Percent, Span};
use crate::domain::evidence::{CHOICES, FileKind, Question, QuestionState, ShownFile, Subject, Unanswered};
use crate::domain::form::FormLine;
use crate::domain::ids::{
    EntryId, IssueNumber, MessageId, PersonId, ProjectCode, ProjectId, PromiseNumber, ScheduleId, TeamId,
};
use crate::domain::intent::{
    Action, CalendarSpan, Command, Form, Intent, IssueList, ListVerdict, Misspelling, Ruling, Said,
};
use crate::domain::investment::{Doubt, Figure, Held, Month, Reply};
use crate::domain::issue::{Alike, Case, End, Issue, Unheard};
use crate::domain::lexicon::{AddedWord, Meaning};
use crate::domain::listed::ListKind;
use crate::domain::minutes::{Minute, ShownMinutes};
use crate::domain::money::Unit;
use crate::domain::nodes::{Node, next as next_node, nodes as nodes_of};
use crate::domain::people::{Cover, Language, Membership, Person, Role};
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::project::{Project, Rhythm};
use crate::domain::promise::Promise;
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::schedule::{Change, Occasion, Pause, Plan, Schedule};
use crate::domain::supervision::{Notice, NoticeNumber};
use crate::domain::table::Material;
use crate::domain::time::{Timestamp, effective_day};
use crate::domain::told::{SaidFigure, Sureness, Trouble, Waiting};
use crate::domain::wish::{ListWish, Listing, Wish};
use crate::domain::working::{Hours, Rota, WorkingTime};
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use std::collections::BTreeMap;
use std::time::Duration;

mod alike;
mod asks;
mod bodies;
mod burden;
mod calendar;
mod course;
mod covers;
mod form;
mod investment;
mod issue_views;
mod issues;
mod lists;
mod minutes;
mod nodes;
mod notices;
mod page;
mod people;
mod promises;
mod schedules;
mod solved;
mod table;
mod told;
mod unanswered;
mod words;

pub use alike::visible as visible_alike;
pub use asks::{
    AskPlace, AskSaying, AskStanding, AskStep, AskView, Asked, AskedAs, AsksView, PressedAsk, asks_view,
    press_ask,
};
pub use bodies::{BodySaying, BodyView, GoesTo};
pub use burden::{BurdenView, LoadLine, burden_view};
pub use calendar::{
    CalendarView, MovedSchedule, SHOWN_YEAR_LIFE, ShownYear, YearSaying, YearView, adopt_year,
};
pub(in crate::domain) use course::portfolio_of;
pub use course::{
    DocumentsView, HISTORY_PAGE, Heading, HistoryLine, HistoryView, PassagesView, PortfolioView, ProjectView,
    SeasonView, StandingView, Validity,
};
pub use investment::{InvestmentView, button_of};
pub use issue_views::{
    AheadView, ChainView, IssueLine, IssuesView, Scope, StayView, TimesLine, TimesView, has_the_move,
    times_lines,
};
pub use issues::{
    CaseView, DueView, Lateness, PressedCard, Reading, StepRefusal, begins, can_be_meant, card_object,
    card_view, in_group_of_team, press_card, read_card_object, signs_by_reading, time_up,
};
pub use lists::{
    LIST_LIFE, ListSaying, SentList, SentListState, beyond as beyond_grants, listed_by, may_import,
    settle as settle_list, stated_by,
};
pub use minutes::{MinuteView, MinutesSaying, take_minutes};
pub use nodes::{NodeView, NodesView};
pub use notices::{
    NoticeCourseView, NoticeRefusal, NoticeStepView, NoticeView, NoticesView, Signature, notice_by_rule,
    notice_ended, notice_of, notice_view, sign_notice,
};
pub use page::{CostView, PageView, page_view};
pub use people::{
    HANDOVER_LIFE, Handover, HandoverState, ItemView, KeptOfPerson, MeView, PeopleSaying, Post, PostView,
    Reachable, RoleChange, Waits, answer_handover,
};
pub use promises::{MakerView, PromiseSaying, PromiseView, Standing, maker_view, promise_view};
pub use schedules::{
    ChangeView, ScheduleLine, ScheduleSaying, ScheduleStanding, ScheduleView, TrialView, UpcomingView,
    WouldSend,
};
pub use table::{SourceView, TABLE_PAGE, TableFileView, TableView};
pub use told::{
    Settled, Settling, follows, said_before, settle as settle_told, taken_back, with_what_is_kept,
};

pub use unanswered::{UNANSWERED_SHOWN, UnansweredView, original};

/// How long an invitation is good for.
pub const INVITATION_LIFE: Duration = Duration::from_hours(7 * 24);

/// How long a code, a line of words or a name may be, in characters. What is longer is kept, but answers show
/// the beginning only.
pub const SHOWN_WORDS: usize = 280;

/// Everything a decision depends on besides the intent and the time.
#[derive(Clone, Debug)]
pub struct Situation<'a> {
    pub registry: &'a Registry,
    pub policy: &'a Policy,
    pub calendar: &'a Calendar,
    pub zone: Tz,
    /// When teams work.
    pub rota: Rota<'a>,
    pub here: Here,
    /// The body whose group it is, by its key of policy.
    pub body: Option<&'a str>,
    pub speaker: Speaker<'a>,
    /// When the message was first sent.
    pub sent: Timestamp,
    pub version: VersionKind,
    /// How many files came with the message that go with no entry yet.
    pub files: u32,
    /// What this message, or the one it answers, already put into the ledger.
    pub earlier: Option<Earlier>,
    /// The issue that what it answers is about.
    pub about_issue: Option<Issue>,
    pub recalled: Recalled,
    /// The speaker's own last entry here today, where what is said puts it right.
    pub own_last: Option<Entry>,
}

impl<'a> Situation<'a> {
    /// When the team of a project works.
    fn working(&self, project: &Project) -> WorkingTime<'a> {
        let hours = self.rota.of(self.registry.team(project.team));
        WorkingTime { calendar: self.calendar, hours, zone: self.zone }
    }

    /// The day on which the message was sent; of a new version, that of the one that made the entry `before`.
    fn said_on(&self, before: Option<&Entry>) -> NaiveDate {
        effective_day(before.map_or(self.sent, |entry| entry.received), self.zone)
    }
}

/// Where something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Here {
    Private,
    /// The group of a special team.
    TeamGroup(TeamId),
    /// A group no team is bound to.
    StrangeGroup,
}

/// Who says it.
#[derive(Clone, Copy, Debug)]
pub enum Speaker<'a> {
    Known(&'a Person),
    Stranger(Greeted),
}

/// Whether a stranger has had the one polite line of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Greeted {
    Today,
    NotToday,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VersionKind {
    First,
    Edited,
}

/// An entry that a new version or an answer builds on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    pub entry: Entry,
    pub through: Through,
}

/// How the message leads to the earlier entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Through {
    /// It is a new version of the message that made it.
    SameMessage,
    /// It answers the message that made it.
    Reply,
    /// It answers what Daybook said about it.
    ReplyToDaybook,
    /// It came in one album with it.
    SameAlbum,
}

/// What the shell looked up for an intent; [`Lookup`] says what an intent wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recalled {
    Nothing,
    /// The number of the next issue, and the open ones that it could be, or be like.
    NextIssue(IssueNumber, Vec<Issue>),
    Issue(Option<Issue>),
    /// An issue, and the one under whose number it is to go on.
    IssueAndOther(Box<(Option<Issue>, Option<Issue>)>),
    /// An issue with what was done and said about it, the newest first.
    Page(Option<Issue>, Vec<Entry>),
    /// An issue, or the facts of the project, with the notice that is open about it, and the number of the next one.
    NoticeOn {
        issue: Option<Issue>,
        facts: Vec<Entry>,
        open: Option<NoticeNumber>,
        next: NoticeNumber,
    },
    Notice(Option<Notice>),
    /// A notice with the entries of its steps, in their order.
    NoticeCourse(Option<Notice>, Vec<Entry>),
    /// Those that are open.
    Notices(Vec<Notice>),
    /// The issues of a list, open or ended.
    Listed(Vec<Issue>),
    NextPromise(PromiseNumber),
    /// All there are, whatever became of them.
    Promises(Vec<Promise>),
    /// Open issues whose move is with the body to which the group is bound.
    IssuesOfGroup {
        body: String,
        issues: Vec<Issue>,
    },
    /// Those without an answer, the longest first.
    UnheardIssues(Vec<(Issue, Unheard)>),
    /// How issues began and which steps were taken, in order.
    IssueCourses(Vec<Entry>),
    /// The same of one.
    IssueCourse {
        issue: Option<Issue>,
        entries: Vec<Entry>,
    },
    /// Those of some numbers.
    Issues(Vec<Issue>),
    /// The newest minutes that were shown to the speaker and wait, with the issues they are about.
    ShownMinutes(Option<ShownMinutes>, Vec<Issue>),
    /// `files` counts all the files of the project.
    Project {
        entries: Vec<Entry>,
        /// The entry by which its share stands.
        share: Option<Entry>,
        facts: Vec<Entry>,
        issues: Vec<Issue>,
        files: u32,
    },
    /// What the speaker said last here, today.
    OwnLast(Entry),
    /// What the speaker said here in the days before, the newest first, where there is nothing of today.
    OwnLately(Vec<Entry>),
    /// The same where it came in a list: all of that list that still counts, the oldest first.
    OwnList(Vec<Entry>),
    /// All that one message put into the ledger and still counts, the oldest first.
    Said(Vec<Entry>),
    /// The speaker's own last entry here, if it is not older than [`crate::domain::evidence::RECENT`].
    Recent(Option<Entry>),
    /// The newest question to the speaker here that still waits for an answer.
    Asked(Option<Question>),
    Files(Vec<ShownFile>),
    /// What a word that is to be added says already, if anything is read by it, and what the word says that it is to be
    /// like.
    Words {
        says: Option<Vec<Meaning>>,
        means: Vec<Meaning>,
    },
    /// Questions that nobody answered, the newest first.
    Unanswered(Vec<Unanswered>),
    /// The entry by which the share of a project stands.
    Share(Option<Entry>),
    /// What a project has come to ([`Fact::Stage`] and the like) as it counts, by its days.
    Facts(Vec<Entry>),
    /// A page of all that was ever said of a project, the newest first, each with the entry that took its place.
    History(Vec<(Entry, Option<EntryId>)>),
    /// Moves from stage to stage in the year so far.
    Moves(Vec<Entry>),
    Table(Material),
    /// The same, with the newest question about a figure that waits for the speaker's answer here.
    Figures {
        entries: Vec<Entry>,
        asked: Option<Question>,
    },
    Digests(Vec<Digest>),
    /// All of them, by number, with what was done to the one that is asked for, and what it would send now.
    Schedules {
        all: Vec<Schedule>,
        changes: Vec<Change>,
        trial: Option<WouldSend>,
    },
    /// The year of that number that was shown to the speaker last and waits.
    ShownYear(Option<ShownYear>),
    Invitation(Option<Invitation>),
    /// The invitations somebody has applied with and nobody has ruled on, the oldest first.
    Applications(Vec<Invitation>),
    /// What kind of file came with the message, or with the one it answers.
    File(Option<FileKind>),
    /// The newest list of the speaker with which something may still be done.
    List(Option<SentList>),
    /// What is kept of the speaker.
    Kept(KeptOfPerson),
    /// The newest offer to the speaker that waits.
    Handover(Option<Handover>),
    /// What the speaker has been asked and has not answered, the questions about their own messages among it, and the
    /// hours in which they work.
    Asks {
        asks: Vec<Ask>,
        open: Vec<Unanswered>,
        hours: Hours,
    },
    /// What people were asked in a period.
    Burden(BTreeMap<PersonId, Load>),
    Standing(BotStanding),
}

/// What has to be looked up before an intent can be decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup {
    Nothing,
    /// With the open issues of the project, and the newest of others.
    NextIssue(Option<ProjectId>),
    Issue(IssueNumber),
    IssueAndOther(IssueNumber, IssueNumber),
    Page(IssueNumber),
    NoticeOn(IssueNumber),
    NoticeOnNode(ProjectId, String),
    Notice(NoticeNumber),
    NoticeCourse(NoticeNumber),
    NextPromise,
    Promises,
    Listing(ListLookup),
    Issues(Vec<IssueNumber>),
    ShownMinutes(PersonId),
    Project(ProjectId),
    OwnLast(PersonId),
    /// All that was said with the speaker's own last entry here today.
    SaidLast(PersonId),
    /// All that was said with the entry that is answered.
    Answered,
    Recent(PersonId),
    Asked(PersonId),
    Files(ProjectId),
    Unanswered,
    Words {
        word: String,
        like: String,
    },
    /// The share by which the project stood on that day, or stands today.
    Share(ProjectId, Option<NaiveDate>),
    Facts(ProjectId),
    History(ProjectId, u32),
    /// The moves of these projects in the year so far.
    Moves(Vec<ProjectId>),
    /// What the table says of these projects, up to that day or today.
    Table(Vec<ProjectId>, Option<SaidDay>),
    /// The facts of the project, or of the one the question is about.
    Figures {
        project: Option<ProjectId>,
        person: PersonId,
    },
    /// Of these teams, and in private of who stands for projects as a guarantor.
    Digests {
        teams: Vec<TeamId>,
        guarantor: Option<PersonId>,
    },
    Schedules(Detail),
    ShownYear(PersonId, i32),
    Invitation {
        secret: String,
    },
    Applications,
    File,
    List(PersonId),
    Kept(PersonId),
    Handover(PersonId),
    Asks(PersonId),
    Burden(CalendarSpan),
    Standing,
}

/// What has to be looked up for a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListLookup {
    OpenIssues(Scope),
    /// Those of these projects that ended in these days.
    ClosedIssues(Vec<ProjectId>, CalendarSpan),
    /// Those whose move is with the body to which the group is bound.
    IssuesOfGroup,
    UnheardIssues(Vec<ProjectId>),
    IssueCourses(Vec<ProjectId>),
    IssueCourse(IssueNumber),
    Notices,
}

/// What is wanted of a schedule beside the list of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    Nothing,
    /// What was done to the one of that number.
    Changes(i64),
    /// What it would send now to that person.
    Trial(i64, PersonId),
}

/// What the bot may see in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BotStanding {
    /// Everything that is written.
    SeesAll,
    /// Commands and answers only: privacy mode is on and the bot is no administrator.
    SeesCommands,
}

/// An invitation, found by its secret or its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    pub id: i64,
    pub role: Role,
    pub team: Option<TeamId>,
    /// The person it was made for, where an import named one.
    pub person: Option<PersonId>,
    /// Who vouches; `None` for the first owner and imported lists, which need nobody's approval.
    pub made_by: Option<PersonId>,
    pub expires_at: Timestamp,
    pub state: InvitationState,
    /// The name under which somebody applied with it, once somebody has.
    pub applicant: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationState {
    Open,
    /// Somebody came with it; the one who made it has to say yes.
    Applied,
    Admitted,
    Declined,
}

impl InvitationState {
    pub const ALL: [Self; 4] = [Self::Open, Self::Applied, Self::Admitted, Self::Declined];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Applied => "applied",
            Self::Admitted => "admitted",
            Self::Declined => "declined",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }
}

/// What is done and said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    pub effects: Vec<Effect>,
    pub answers: Vec<Answer>,
}

/// A change to what Daybook keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    Enter(Draft),
    /// Enters a step of an issue, with the case it makes of the one before.
    Step {
        draft: Draft,
        before: Box<Case>,
        after: Box<Case>,
    },
    /// Enters what adds to an earlier entry, or places it, and still comes from the message that made that one: so
    /// that an edit of it finds its way.
    Amend(Draft, MessageId),
    /// Enters that a notice is issued, of which its addressee is told then.
    IssueNotice {
        draft: Draft,
        tell_at: Timestamp,
    },
    /// An issue is like these, of other projects.
    Link {
        number: IssueNumber,
        alike: Vec<Alike>,
    },
    /// The speaker is reminded of the issue then, and not before.
    PutOff {
        number: IssueNumber,
        until: Timestamp,
    },
    /// Asks the speaker of which of these projects the entry is.
    Ask {
        choices: Vec<ProjectId>,
    },
    /// Keeps a figure that does not count yet, and asks the speaker about it. `message` said it, where that is not the
    /// present one.
    Hold {
        held: Box<Held>,
        message: Option<MessageId>,
    },
    /// Keeps what was said, which does not count yet, and asks the speaker about it.
    Wait {
        waiting: Waiting,
        choices: Vec<ProjectId>,
    },
    /// The question has had its answer, or is out of date.
    Answered {
        question: i64,
    },
    /// The speaker's language from now on.
    SpeakTo(Language),
    /// The language of this group from now on.
    SpeakHere(Language),
    Bind(TeamId),
    /// The group is the body's from now on, or no longer.
    BindBody {
        body: String,
        change: AliasChange,
    },
    Feedback {
        words: String,
    },
    Invite {
        role: Role,
        team: Option<TeamId>,
        name: Option<String>,
        expires_at: Timestamp,
    },
    /// The speaker applies with the invitation.
    Apply {
        invitation: i64,
    },
    /// The speaker is let in at once, as the invitation says.
    Join {
        invitation: i64,
    },
    /// The applicant is let in, or not.
    Rule {
        invitation: i64,
        ruling: Ruling,
    },
    /// The file that came with the message is a list to be shown and perhaps imported.
    TakeList(ListKind),
    SettleList {
        list: i64,
        verdict: ListVerdict,
    },
    /// What a list has brought to the registry is to be taken back.
    TakeBackList {
        list: i64,
    },
    /// Roles end and begin now; nothing is deleted.
    ChangeRoles(RoleChange),
    BeginCover(Cover),
    /// Nobody stands in for this person any more.
    EndCover(PersonId),
    OfferHandover {
        giver: PersonId,
        taker: PersonId,
        post: Post,
    },
    /// What waits for the word of one in these teams waits for the other's from now on.
    PassOn {
        giver: PersonId,
        taker: PersonId,
        teams: Vec<TeamId>,
    },
    SettleHandover {
        handover: i64,
        to: HandoverState,
    },
    /// Keeps a year until it is taken.
    ShowYear {
        year: Year,
    },
    /// From now on the district goes by it.
    AdoptYear {
        id: i64,
    },
    /// Keeps minutes until they are taken.
    ShowMinutes {
        minutes: Vec<Minute>,
    },
    /// Those minutes are taken, and not once more.
    TakeMinutes {
        id: i64,
    },
    AddSchedule {
        team: Option<TeamId>,
        occasion: Occasion,
        plan: Plan,
    },
    PauseSchedule {
        schedule: ScheduleId,
        pause: Pause,
    },
    ResumeSchedule {
        schedule: ScheduleId,
    },
    DropSchedule {
        schedule: ScheduleId,
    },
    Asks(AskStep),
    /// The stranger has had the line of the day.
    Greeted,
}

/// An entry, before it has a place in the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub project: Option<ProjectId>,
    pub fact: Fact,
    pub words: String,
    pub effective: NaiveDate,
    pub certainty: Certainty,
    pub rule: &'static str,
    pub sureness: Sureness,
    pub span: Option<Span>,
    pub supersedes: Option<EntryId>,
}

/// Something said in return.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// ✍ on the message, or a short text where the district prefers one.
    Recorded { code: ProjectCode, percent: Option<Percent> },
    /// 🤔 on the message: it is kept, but nobody knows of which project it is.
    Unplaced,
    /// ✍ on everything that waited with this entry for its project.
    Placed { entry: EntryId, message: MessageId, code: ProjectCode },
    /// ✍ on the message whose figure has been confirmed.
    Confirmed { message: MessageId, code: ProjectCode },
    /// To where it was asked.
    Here(Saying),
    /// To the one who applied with the invitation.
    Applicant { invitation: i64, saying: Saying },
    /// Privately to somebody.
    Person(PersonId, Saying),
    /// A table as a workbook, to where it was asked for, as soon as it has been made.
    Workbook(Box<Wish>),
}

/// Whom an answer is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hearer {
    Speaker,
    SomebodyElse,
}

impl Answer {
    pub const fn hearer(&self) -> Hearer {
        match self {
            Self::Recorded { .. }
            | Self::Unplaced
            | Self::Placed { .. }
            | Self::Confirmed { .. }
            | Self::Here(_)
            | Self::Workbook(_) => Hearer::Speaker,
            Self::Applicant { .. } | Self::Person(..) => Hearer::SomebodyElse,
        }
    }
}

/// What can be said. `render` has one function and one sentence in each language for every variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saying {
    Stranger,
    Unclear,
    Welcome {
        name: String,
    },
    Help {
        commands: Vec<Command>,
        here: Here,
    },
    IssueOpened(Box<IssueView>),
    /// An issue has come to somebody else, or to another rung.
    IssueMoved(Box<IssueView>),
    /// When the speaker is reminded of it, and when its clock runs out all the same.
    IssuePutOff {
        number: IssueNumber,
        until: NaiveDateTime,
        due: Option<NaiveDateTime>,
    },
    IssueReworded {
        number: IssueNumber,
    },
    /// `notice` is the supervision notice that ended with it.
    IssueClosed {
        number: IssueNumber,
        by: String,
        how: End,
        notice: Option<NoticeNumber>,
    },
    IssueWasClosed {
        number: IssueNumber,
    },
    Issue(Box<IssueView>),
    Page(Box<PageView>),
    Notice(Box<NoticeView>),
    NoticeCourse(Box<NoticeCourseView>),
    Notices(Box<NoticesView>),
    Issues(Box<IssuesView>),
    Chain(Box<ChainView>),
    IssueTimes(Box<TimesView>),
    Minutes(Box<MinutesSaying>),
    /// Messages about which nobody answered, and how many more there are.
    Unanswered {
        listed: Vec<UnansweredView>,
        more: usize,
    },
    /// One of them, as it was written.
    Original(UnansweredView),
    Status(StatusView),
    /// The newest files of a project; none where there are none.
    Files {
        code: ProjectCode,
        files: Vec<ShownFile>,
    },
    Project(Box<ProjectView>),
    Portfolio(PortfolioView),
    Passages(PassagesView),
    /// `leapt` are the stages it left out.
    StageMoved {
        code: ProjectCode,
        from: String,
        to: String,
        leapt: Vec<String>,
    },
    StageAlready {
        code: ProjectCode,
        stage: String,
    },
    Documents(DocumentsView),
    History(HistoryView),
    Table(TableView),
    TableFile(Box<TableFileView>),
    Source(Box<SourceView>),
    /// The form in which a team reports its day, empty; without lines the usual one.
    Form {
        team: Option<TeamId>,
        lines: Vec<FormLine>,
    },
    /// What its keys mean; without lines it has no form of its own any more.
    FormSet {
        team: TeamId,
        lines: Vec<FormLine>,
    },
    /// The words that were added in chat.
    Words(Vec<AddedWord>),
    WordChanged {
        word: AddedWord,
        change: AliasChange,
    },
    AliasChanged {
        code: ProjectCode,
        name: String,
        change: AliasChange,
    },
    Nodes(NodesView),
    Node(Box<NodeView>),
    /// It is in the ledger, but the day is in another year, or others usually come before it.
    NodeNoted {
        code: ProjectCode,
        node: String,
        change: NodeChange,
        waits_for: Vec<Node>,
    },
    NodeAlready {
        code: ProjectCode,
        node: String,
        change: NodeChange,
    },
    Investment(Box<InvestmentView>),
    /// In which unit a number is.
    WhichUnit {
        question: i64,
        code: ProjectCode,
        month: Month,
        number: String,
        units: Vec<Unit>,
    },
    /// Whether a figure is right that looks odd.
    IsItRight {
        question: i64,
        code: ProjectCode,
        month: Month,
        figure: Figure,
        doubt: Doubt,
    },
    FigureNoted {
        code: ProjectCode,
        month: Month,
        figure: Figure,
    },
    FigureDropped {
        code: ProjectCode,
    },
    WhichProject {
        question: i64,
        choices: Vec<Heading>,
    },
    /// The same of something that was said and is not kept yet.
    OfWhichProject {
        question: i64,
        choices: Vec<Heading>,
    },
    /// Whether a share is right; `before` is the one that stands, where it makes this one odd.
    IsTheShareRight {
        question: i64,
        code: ProjectCode,
        percent: Percent,
        before: Option<Percent>,
    },
    /// Whether an issue that was reported is one of these.
    IsItTheSame {
        question: i64,
        code: ProjectCode,
        issues: Vec<IssueView>,
    },
    /// Something is solved, and it could be one of these.
    WhichIsSolved(Vec<IssueView>),
    /// Something is solved, and there is no issue that it could be.
    NothingToSolve {
        code: Option<ProjectCode>,
    },
    /// Nothing has changed, and a share was reported of that day.
    SaidToday {
        code: ProjectCode,
        percent: Percent,
    },
    /// Whoever may move a project on is asked to, and the one who said it hears so.
    MovesOn {
        code: ProjectCode,
        by: String,
        from: String,
        to: String,
        on: NaiveDate,
    },
    MoveAsked {
        code: ProjectCode,
        name: String,
    },
    /// The projects that owe a report of the day and have none, by code.
    Unreported {
        date: NaiveDate,
        owing: Vec<Owing>,
    },
    /// It is kept with the one that is open already.
    SameIssue {
        number: IssueNumber,
        code: ProjectCode,
    },
    WhatIsWrong,
    /// What was said is not kept; files that came with it are.
    ToldDropped {
        files: u32,
    },
    /// What was understood of a report.
    Understood(ReportView),
    /// A report that was said to be wrong counts no longer; its sender is asked what is right.
    TakenBack(Vec<EntryView>),
    /// Something is said to be wrong, and nobody knows what.
    WhichIsWrong,
    /// A figure is said to be wrong that was reported of each of these.
    WhichHasIt {
        figure: SaidFigure,
        projects: Vec<ProjectCode>,
    },
    /// A report that is said to be wrong is its sender's to take back.
    OnlyItsSender {
        name: String,
    },
    Placed {
        code: ProjectCode,
    },
    /// The share that was asked about is recorded.
    ShareNoted {
        code: ProjectCode,
        percent: Percent,
    },
    Digests(Vec<Digest>),
    NothingToDigest {
        date: NaiveDate,
    },
    Last(ReportView),
    NothingYet,
    Undone(Vec<EntryView>),
    /// All that is left of a list of figures was taken back.
    ListUndone {
        count: usize,
    },
    NothingToUndo,
    /// Nothing of today can be taken back; perhaps one of these is meant.
    UndoWhich(Vec<(EntryId, EntryView)>),
    WhichLanguage,
    LanguageSet,
    Thanks,
    /// To those who run Daybook: what somebody thinks of it.
    Feedback {
        name: String,
        words: String,
    },
    Bound {
        team: TeamId,
    },
    SeesOnlyCommands {
        team: TeamId,
    },
    Invitation {
        invitation_link: String,
        role: Role,
        team: Option<TeamId>,
        until: NaiveDate,
    },
    Applied,
    /// Who waits to be let in by the one who asked.
    Applicants(Vec<ApplicantView>),
    AskApproval {
        invitation: i64,
        applicant: String,
        role: Role,
        team: Option<TeamId>,
    },
    Admitted {
        role: Role,
        team: Option<TeamId>,
    },
    Declined,
    RuledAlready {
        state: InvitationState,
    },
    RulingDone {
        applicant: String,
        ruling: Ruling,
    },
    List(Box<ListSaying>),
    People(Box<PeopleSaying>),
    Schedule(Box<ScheduleSaying>),
    Ask(Box<AskSaying>),
    Burden(Box<BurdenView>),
    Body(Box<BodySaying>),
    Promise(Box<PromiseSaying>),
    RhythmSet {
        code: ProjectCode,
        rhythm: Rhythm,
    },
    Calendar(Box<CalendarView>),
    Year(Box<YearSaying>),
    Refused(Refusal),
}

/// Somebody who waits to be let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicantView {
    pub name: String,
    pub role: Role,
    pub team: Option<TeamId>,
}

/// An issue as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssueView {
    pub number: IssueNumber,
    pub code: ProjectCode,
    pub project_zh: String,
    pub project_en: String,
    pub words: String,
    pub opened_by: String,
    pub opened_on: NaiveDate,
    /// Days since it was opened.
    pub age_days: i64,
    pub closed: Option<(NaiveDate, String, String, End)>,
    /// Its case, where it has one.
    pub case: Option<Box<CaseView>>,
    /// How many others have reported the same.
    pub also: u32,
    /// Those of other projects it is like that may be seen.
    pub alike: Vec<(IssueNumber, ProjectCode)>,
    /// The supervision notice that ended with it, where that is told.
    pub notice: Option<NoticeNumber>,
}

/// An entry as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryView {
    pub code: Option<ProjectCode>,
    pub fact: Fact,
    pub words: String,
    pub effective: NaiveDate,
    pub author: String,
    pub certainty: Certainty,
    pub files: u32,
    /// The name of the rule that read it, and how sure that was.
    pub rule: String,
    pub sureness: Option<Sureness>,
}

/// What one message put into the ledger, as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportView {
    pub entries: Vec<EntryView>,
    /// By which who asks may take it back, being the one who said it.
    pub own: Option<EntryId>,
}

/// A project as `/status` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusView {
    pub code: ProjectCode,
    pub name_zh: String,
    pub name_en: String,
    pub stage: String,
    pub today: NaiveDate,
    /// The key node that comes next, where it has a day.
    pub next: Option<Node>,
    /// The newest share and the newest investment, then the newest of the rest.
    pub entries: Vec<EntryView>,
    pub issues: Vec<IssueView>,
    /// How many files there are of it in all.
    pub files: u32,
}

/// Why something is not done. Each is answered in one or two lines that say what would work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    NotAllowed {
        command: Command,
    },
    UnknownProject {
        code: ProjectCode,
        near: Vec<ProjectCode>,
    },
    NotYourProject {
        code: ProjectCode,
    },
    WhichProject {
        choices: Vec<ProjectCode>,
    },
    NothingToPlace,
    /// No figure waits for an answer.
    NothingAsked,
    NoSuchIssue {
        number: IssueNumber,
    },
    NoSuchPromise {
        number: PromiseNumber,
    },
    /// It is neither a body nor somebody known who is to have promised.
    NoMaker,
    /// A step of an issue is not taken.
    Step {
        number: IssueNumber,
        why: StepRefusal,
    },
    Notice(NoticeRefusal),
    UnknownTeam {
        choices: Vec<String>,
    },
    /// A team has to be named; these can be.
    WhichTeam {
        choices: Vec<String>,
    },
    NoSuchSchedule {
        number: i64,
    },
    NoticeUnread(NoticeFault),
    /// The list of messages about which nobody answered is not that long.
    NotInList {
        count: usize,
    },
    Misspelt {
        command: Command,
        problem: Misspelling,
    },
    /// A step of an issue whose number is missing; these are some with which it could be done now.
    WhichIssue {
        command: Command,
        choices: Vec<IssueView>,
    },
    /// Somebody else has reported as done what is said to be still to come.
    NodeIsDone {
        code: ProjectCode,
        node: String,
        on: NaiveDate,
        name: String,
    },
    /// A plan that is there already moves only with a reason.
    PlanMoves {
        node: String,
        from: NaiveDate,
        to: NaiveDate,
    },
    UnknownCommand,
    /// Several projects are called so; these are those that may be meant.
    SeveralProjects {
        name: String,
        choices: Vec<ProjectCode>,
    },
    /// The name is another project's.
    NameTaken {
        name: String,
        code: ProjectCode,
    },
    /// The team has no form of its own.
    NoForm {
        team: TeamId,
    },
    /// Something is read by the word already; what can be added, if it is that.
    WordTaken {
        word: String,
        means: Vec<Meaning>,
    },
    /// The word says nothing that another could say too.
    SaysNothing {
        word: String,
    },
    /// The word was not added in chat.
    NoSuchWord {
        word: String,
    },
    /// The project is not called so.
    NoSuchName {
        name: String,
        choices: Vec<String>,
    },
    /// A word that is in none of a policy's lists; these are, by their keys.
    NotListed {
        list: PolicyList,
        choices: Vec<String>,
    },
    /// Nobody of that name waits to be let in; these do.
    NobodyCalled {
        waiting: Vec<String>,
    },
    /// More than one of that name waits to be let in.
    SeveralCalled,
    InvitationSpent,
    /// No file came with the message that a list could be read from.
    NoFile,
    /// No list of the speaker waits.
    NoList,
    /// Nobody is called so whom the speaker could mean; these are called alike.
    NobodyKnown {
        near: Vec<String>,
    },
    /// Several are called so; with its number each name is one.
    SeveralPeople {
        labels: Vec<String>,
    },
    /// Somebody who cannot be written to privately.
    Unreachable {
        name: String,
    },
    /// Somebody who belongs neither to the same teams nor to the district.
    CannotCover {
        name: String,
    },
    /// Nothing has been offered to the speaker.
    NoHandover,
    OnlyInGroups,
    OnlyInPrivate,
}

impl Decision {
    pub fn silent() -> Self {
        Self::default()
    }

    fn say(saying: Saying) -> Self {
        Self { effects: Vec::new(), answers: vec![Answer::Here(saying)] }
    }

    fn enter(draft: Draft, answer: Answer) -> Self {
        Self { effects: vec![Effect::Enter(draft)], answers: vec![answer] }
    }

    fn with(effect: Effect, saying: Saying) -> Self {
        Self { effects: vec![effect], answers: vec![Answer::Here(saying)] }
    }
}

/// What [`decide`] will want to know for this intent.
pub fn lookup(registry: &Registry, here: Here, speaker: Speaker<'_>, intent: &Intent) -> Lookup {
    if let Intent::Start { secret: Some(secret) } = intent {
        return if here == Here::Private {
            Lookup::Invitation { secret: secret.clone() }
        } else {
            Lookup::Nothing
        };
    }
    let Speaker::Known(person) = speaker else { return Lookup::Nothing };
    // Where the command cannot be used on the project, nothing is looked up.
    let about = |code: &Option<ProjectCode>, command, lookup: &dyn Fn(ProjectId) -> Lookup| {
        let project = named_project(registry, here, person, code.as_ref(), command);
        project.map_or(Lookup::Nothing, |project| lookup(project.id))
    };
    let next_issue = |code: &Option<ProjectCode>| {
        let project = named_project(registry, here, person, code.as_ref(), Command::Issue).ok();
        Lookup::NextIssue(project.map(|one| one.id))
    };
    match intent {
        Intent::MakePromise { .. } => Lookup::NextPromise,
        Intent::Promises | Intent::ShowPromise { .. } | Intent::SettlePromise { .. }
            if here != Here::StrangeGroup =>
        {
            Lookup::Promises
        }
        Intent::Issue { code, .. } => next_issue(code),
        Intent::SameIssue { statement, .. } => next_issue(&statement.project),
        Intent::Told { statement, .. } if let Some(view) = told::asked_for(statement) => {
            lookup(registry, here, speaker, &view)
        }
        Intent::Told { statement, .. } if matches!(statement.told, super::told::Told::Issue(_)) => {
            next_issue(&statement.project)
        }
        Intent::Told { statement, .. } if told::is_solved(statement) => {
            solved::lookup(registry, here, person, statement.project.as_ref())
        }
        Intent::Ask { waiting, candidates } if solved::is_all(waiting, candidates) => {
            solved::lookup(registry, here, person, None)
        }
        Intent::Told { statement, .. } => {
            told::lookup(person, statement, |command, lookup| about(&statement.project, command, lookup))
        }
        Intent::Close { number, .. } | Intent::ShowIssue { number } | Intent::StepIssue { number, .. } => {
            Lookup::Issue(*number)
        }
        Intent::Page { number } => Lookup::Page(*number),
        Intent::Notices { form: Form::Words } => Lookup::Listing(ListLookup::Notices),
        Intent::NoticeOn { number, .. } if rights::may(person, Command::Notice) => Lookup::NoticeOn(*number),
        Intent::NoticeOnNode { code, node, .. } => {
            about(code, Command::Notice, &|id| Lookup::NoticeOnNode(id, node.clone()))
        }
        Intent::StepNotice { number, .. } => Lookup::Notice(*number),
        Intent::ShowNotice { number } => Lookup::NoticeCourse(*number),
        Intent::EndIssue { number, how, .. } => match how {
            End::Merged { into } => Lookup::IssueAndOther(*number, *into),
            End::Solved | End::NotFeasible | End::Superseded => Lookup::IssueAndOther(*number, *number),
        },
        Intent::Issues { list, form: Form::Words } => {
            issue_views::lookup(registry, here, person, list).map_or(Lookup::Nothing, Lookup::Listing)
        }
        Intent::WhichIssue { .. } => Lookup::Listing(issue_views::lookup_choices(registry, here, person)),
        Intent::IssueTimes { form: Form::Words, .. } => {
            Lookup::Listing(issue_views::lookup_times(registry, here, person))
        }
        Intent::Chain { number, form: Form::Words } => Lookup::Listing(ListLookup::IssueCourse(*number)),
        Intent::Minutes { lines } if rights::may(person, Command::Minutes) => {
            Lookup::Issues(lines.iter().flatten().map(|line| line.number).collect())
        }
        Intent::TakeMinutes => Lookup::ShownMinutes(person.id),
        Intent::AddWord { word, like, .. } if rights::may(person, Command::Word) => {
            Lookup::Words { word: word.clone(), like: like.clone() }
        }
        Intent::Unanswered { .. } if here != Here::StrangeGroup && rights::may(person, Command::Unclear) => {
            Lookup::Unanswered
        }
        Intent::Unreported => {
            Lookup::Digests { teams: teams_in_view(registry, here, person, Command::Digest), guarantor: None }
        }
        Intent::Digest => {
            let answers = here == Here::Private && !guaranteed_by(registry, person).is_empty();
            Lookup::Digests {
                teams: teams_in_view(registry, here, person, Command::Digest),
                guarantor: answers.then_some(person.id),
            }
        }
        Intent::Schedules { .. } | Intent::AddSchedule { .. } if here != Here::StrangeGroup => {
            Lookup::Schedules(Detail::Nothing)
        }
        Intent::ShowYear { read: Ok(_) } if rights::may(person, Command::AdoptYear) => {
            Lookup::Schedules(Detail::Nothing)
        }
        Intent::AdoptYear { year } => Lookup::ShownYear(person.id, *year),
        Intent::Schedule { number } | Intent::ChangeSchedule { number, .. } if here != Here::StrangeGroup => {
            Lookup::Schedules(Detail::Changes(*number))
        }
        Intent::TrySchedule { number } if rights::may(person, Command::Schedule) => {
            Lookup::Schedules(Detail::Trial(*number, person.id))
        }
        Intent::Status { code } => about(code, Command::Status, &Lookup::Project),
        Intent::Photos { code } => about(code, Command::Photos, &Lookup::Files),
        Intent::Project { code } => about(code, Command::Project, &Lookup::Facts),
        Intent::Stages { code } => about(code, Command::ShowStage, &Lookup::Facts),
        Intent::Gates { code } => about(code, Command::ShowGate, &Lookup::Facts),
        Intent::History { code, page } => about(code, Command::History, &|id| Lookup::History(id, *page)),
        Intent::Portfolio => Lookup::Moves(course::unplanned(registry, here, person)),
        Intent::Table { filter, .. } => {
            Lookup::Table(projects_in_view(registry, here, person, Command::Table), filter.day)
        }
        Intent::Source { code, .. } => about(code, Command::Source, &|id| Lookup::Table(vec![id], None)),
        Intent::Nodes { code, .. } => about(code, Command::ShowNode, &Lookup::Facts),
        Intent::Node { code, step, .. } => about(code, step.command(), &Lookup::Facts),
        Intent::Investment { code } => about(code, Command::ShowInvest, &Lookup::Facts),
        Intent::Invest { code, .. } => {
            about(code, Command::Invest, &|id| Lookup::Figures { project: Some(id), person: person.id })
        }
        Intent::Reply { .. } if here != Here::StrangeGroup => {
            Lookup::Figures { project: None, person: person.id }
        }
        Intent::Undo => Lookup::OwnLast(person.id),
        Intent::Last => Lookup::SaidLast(person.id),
        Intent::LookBack | Intent::TakeBack(_) => Lookup::Answered,
        Intent::Evidence { code: None, .. } if here != Here::StrangeGroup => Lookup::Recent(person.id),
        Intent::Place { .. } if here != Here::StrangeGroup => Lookup::Asked(person.id),
        Intent::Rule { ruling, .. } if here == Here::Private && rights::may(person, ruling.command()) => {
            Lookup::Applications
        }
        Intent::Import { .. } if here == Here::Private => Lookup::File,
        Intent::SettleList { .. } if here == Here::Private => Lookup::List(person.id),
        Intent::Me if here == Here::Private => Lookup::Kept(person.id),
        Intent::TakeOver { .. } if here == Here::Private => Lookup::Handover(person.id),
        Intent::Burden { span, .. } if here == Here::Private => Lookup::Burden(*span),
        Intent::Snooze { number: Some(number), .. } => Lookup::Issue(*number),
        Intent::Asks | Intent::Noted { .. } | Intent::Snooze { .. } | Intent::Away { .. } | Intent::Back
            if here == Here::Private =>
        {
            Lookup::Asks(person.id)
        }
        Intent::Bind { .. } if matches!(here, Here::TeamGroup(_) | Here::StrangeGroup) => Lookup::Standing,
        _ => Lookup::Nothing,
    }
}

/// Decides. The error is the reason it is not done, to be told where it was asked.
pub fn decide(situation: &Situation<'_>, intent: Intent, now: Timestamp) -> Result<Decision, Refusal> {
    match situation.speaker {
        Speaker::Stranger(greeted) => Ok(for_stranger(situation, greeted, intent, now)?),
        // In a group that belongs to no team nothing is read but the binding itself.
        Speaker::Known(_)
            if situation.here == Here::StrangeGroup
                && !is_for_strange_groups(&intent)
                && !(situation.about_issue.is_some() && answers_issue(&intent)) =>
        {
            Ok(Decision::silent())
        }
        Speaker::Known(person) => for_known(situation, person, intent, now),
    }
}

/// What has to be looked up for a list that is wanted as a workbook.
pub fn lookup_of_list(
    registry: &Registry,
    here: Here,
    person: &Person,
    listing: &Listing,
) -> Option<ListLookup> {
    match listing {
        Listing::Issues(list) => issue_views::lookup(registry, here, person, list),
        Listing::Times(_) => Some(issue_views::lookup_times(registry, here, person)),
        Listing::Chain(number) => Some(ListLookup::IssueCourse(*number)),
        Listing::Notices => Some(ListLookup::Notices),
    }
}

/// What such a list says, once it has been looked up.
pub fn list_as_workbook(
    situation: &Situation<'_>,
    person: &Person,
    listing: Listing,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    match listing {
        Listing::Issues(list) => issue_views::list(situation, person, list, Form::Workbook, now),
        Listing::Times(span) => issue_views::times(situation, person, span, Form::Workbook, now),
        Listing::Chain(number) => issue_views::chain(situation, person, number, Form::Workbook, now),
        Listing::Notices => notices::list(situation, person, Form::Workbook, now),
    }
}

/// A list as a workbook, for whom the command is.
fn as_workbook(
    situation: &Situation<'_>,
    person: &Person,
    command: Command,
    listing: Listing,
) -> Result<Decision, Refusal> {
    if !issues::may_use(situation.registry, person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    Ok(beside_the_desk(situation, person, listing))
}

/// What is wanted as a workbook is looked up and made beside the desk: both take time where it is long.
fn beside_the_desk(situation: &Situation<'_>, person: &Person, listing: Listing) -> Decision {
    let wish = ListWish { person: person.id, asked: situation.sent, listing };
    Decision { effects: Vec::new(), answers: vec![Answer::Workbook(Box::new(Wish::List(wish)))] }
}

const fn is_for_strange_groups(intent: &Intent) -> bool {
    matches!(
        intent,
        Intent::Bind { .. }
            | Intent::BindBody { .. }
            | Intent::StepIssue { .. }
            | Intent::WhichIssue { .. }
            | Intent::ShowIssue { .. }
            | Intent::Page { .. }
            | Intent::StepNotice { .. }
            | Intent::ShowNotice { .. }
            | Intent::Notices { .. }
            | Intent::Chain { .. }
            | Intent::Snooze { number: Some(_), .. }
            | Intent::Issues { list: IssueList::Mine, .. }
            | Intent::Help
            | Intent::Misspelt { command: Command::Bind | Command::Body, .. }
    )
}

/// Whether it can be said to an issue in answer to its card.
fn answers_issue(intent: &Intent) -> bool {
    match intent {
        Intent::Addition { .. } | Intent::Snooze { .. } => true,
        Intent::Told { statement, .. } => matches!(statement.told, super::told::Told::Answer(_)),
        _ => false,
    }
}

fn for_stranger(
    situation: &Situation<'_>,
    greeted: Greeted,
    intent: Intent,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    if situation.here != Here::Private {
        return Ok(Decision::silent());
    }
    match (intent, &situation.recalled) {
        (Intent::Start { secret: Some(_) }, Recalled::Invitation(found)) => redeem(found.as_ref(), now),
        _ if greeted == Greeted::Today => Ok(Decision::silent()),
        _ => Ok(Decision::with(Effect::Greeted, Saying::Stranger)),
    }
}

/// Coming with an invitation. One that names its person, or that nobody has to vouch for, opens at once.
fn redeem(found: Option<&Invitation>, now: Timestamp) -> Result<Decision, Refusal> {
    let invitation = found
        .filter(|one| one.state == InvitationState::Open && now <= one.expires_at)
        .ok_or(Refusal::InvitationSpent)?;
    let (role, team) = (invitation.role, invitation.team);
    Ok(match invitation.made_by {
        None => Decision::with(Effect::Join { invitation: invitation.id }, Saying::Admitted { role, team }),
        Some(voucher) => Decision {
            effects: vec![Effect::Apply { invitation: invitation.id }],
            answers: vec![
                Answer::Here(Saying::Applied),
                Answer::Person(
                    voucher,
                    Saying::AskApproval { invitation: invitation.id, applicant: String::new(), role, team },
                ),
            ],
        },
    })
}

fn for_known(
    situation: &Situation<'_>,
    person: &Person,
    intent: Intent,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let registry = situation.registry;
    match intent {
        Intent::Start { secret: Some(_) } => match &situation.recalled {
            Recalled::Invitation(found) => redeem(found.as_ref(), now),
            _ => Err(Refusal::OnlyInPrivate),
        },
        Intent::Start { secret: None } => Ok(Decision::say(Saying::Welcome { name: person.name.clone() })),
        Intent::Help => Ok(help(situation, person)),
        Intent::AskHow if situation.here == Here::Private => Ok(help(situation, person)),
        Intent::Language { choice: None } => Ok(Decision::say(Saying::WhichLanguage)),
        Intent::Language { choice: Some(language) } => {
            let effect = match situation.here {
                Here::TeamGroup(team) if rights::may_in_team(person, Command::Invite, team) => {
                    Effect::SpeakHere(language)
                }
                _ => Effect::SpeakTo(language),
            };
            Ok(Decision::with(effect, Saying::LanguageSet))
        }
        Intent::Feedback { words } => Ok(feedback(situation.registry, person, words)),
        Intent::Progress { code, percent, words, span } => {
            report(situation, person, code.as_ref(), Report::Progress { percent }, (words, span), now)
        }
        Intent::Issue { code, trouble, words, span } => {
            alike::by_command(situation, person, (code, trouble), (words, span), now)
        }
        Intent::Told { statement, asked } => told::tell(situation, person, *statement, asked, now),
        Intent::SameIssue { number, statement } => alike::same(situation, person, number, *statement, now),
        Intent::Ask { waiting, candidates }
            if situation.files == 0 && solved::is_all(&waiting, &candidates) =>
        {
            let Some(first) = waiting.statements.into_iter().next() else { return Ok(Decision::silent()) };
            solved::tell(situation, person, None, (first.words, first.span), now)
        }
        Intent::Ask { waiting, candidates } => told::ask(situation, person, waiting, &candidates),
        Intent::AskWhatIsWrong if rights::may(person, Command::Issue) => {
            Ok(Decision::say(Saying::WhatIsWrong))
        }
        Intent::DropTold { files } => Ok(Decision::say(Saying::ToldDropped { files })),
        Intent::LookBack => Ok(told::look_back(situation, person)),
        Intent::TakeBack(back) => Ok(told::take_back(situation, person, back)),
        Intent::WhichIsWrong => Ok(Decision::say(Saying::WhichIsWrong)),
        Intent::NoSuchProject { code } => {
            named_project(registry, situation.here, person, Some(&code), Command::Progress)?;
            Ok(Decision::silent())
        }
        Intent::WhichHasIt { figure, projects } => Ok(Decision::say(Saying::WhichHasIt { figure, projects })),
        Intent::Evidence { files, code, words } => evidence(situation, person, files, code.as_ref(), words),
        Intent::Addition { percent, words, files } => {
            Ok(addition(situation, person, (percent, words, files), now))
        }
        Intent::Close { number, words } => issues::close(situation, person, number, words, now),
        Intent::ShowIssue { number } => issues::show(situation, person, number, now),
        Intent::Page { number } => page::show(situation, person, number, now),
        Intent::Notices { form: Form::Words } => notices::list(situation, person, Form::Words, now),
        Intent::Notices { form: Form::Workbook } => {
            as_workbook(situation, person, Command::Notices, Listing::Notices)
        }
        Intent::ShowNotice { number } => notices::show(situation, person, number, now),
        // What was done about an issue or a notice stays done, whatever becomes of the message.
        Intent::StepIssue { .. }
        | Intent::EndIssue { .. }
        | Intent::NoticeOn { .. }
        | Intent::NoticeOnNode { .. }
        | Intent::StepNotice { .. }
            if situation.version == VersionKind::Edited =>
        {
            Ok(Decision::silent())
        }
        Intent::NoticeOn { number, words } => notices::of_issue(situation, person, number, words, now),
        Intent::NoticeOnNode { code, node, words } => {
            notices::of_node(situation, person, (code.as_ref(), node), words, now)
        }
        Intent::StepNotice { number, step, words } => {
            notices::step(situation, person, (number, step), words, now)
        }
        Intent::StepIssue { number, step, words } => {
            issues::step(situation, person, number, step, words, now)
        }
        Intent::WhichIssue { command } => issue_views::which(situation, person, command, now),
        Intent::EndIssue { number, how, words } => issues::end(situation, person, number, how, words, now),
        Intent::Promises => promises::list(situation, person, now),
        Intent::ShowPromise { number } => promises::show(situation, person, number, now),
        Intent::MakePromise { code, maker, due, words, span } => {
            promises::make(situation, person, code.as_ref(), (&maker, due), words, span)
        }
        Intent::SettlePromise { number, wish } => promises::settle(situation, person, number, wish, now),
        Intent::Issues { list, form: Form::Words } => {
            issue_views::list(situation, person, list, Form::Words, now)
        }
        Intent::Issues { list, form: Form::Workbook } => {
            as_workbook(situation, person, list.command(), Listing::Issues(list))
        }
        Intent::IssueTimes { span, form: Form::Words } => {
            issue_views::times(situation, person, span, Form::Words, now)
        }
        Intent::IssueTimes { span, form: Form::Workbook } => {
            as_workbook(situation, person, Command::Issues, Listing::Times(span))
        }
        Intent::Chain { number, form: Form::Words } => {
            issue_views::chain(situation, person, number, Form::Words, now)
        }
        // Who has to do with an issue may see it, whatever their role: that is known once it is looked up.
        Intent::Chain { number, form: Form::Workbook } => {
            Ok(beside_the_desk(situation, person, Listing::Chain(number)))
        }
        Intent::Minutes { lines } => minutes::show(situation, person, lines, now),
        Intent::TakeMinutes => match &situation.recalled {
            Recalled::ShownMinutes(shown, issues) => {
                take_minutes(situation, person, shown.as_ref(), issues, now)
            }
            _ => take_minutes(situation, person, None, &[], now),
        },
        Intent::ShowForm { team } => form::show(situation, person, team.as_deref()),
        Intent::SetForm { team, lines, span } => form::set(situation, person, team.as_deref(), lines, span),
        Intent::DropForm { team, span } => form::set(situation, person, team.as_deref(), Vec::new(), span),
        Intent::Bodies => Ok(bodies::list(situation)),
        Intent::ShowBody { body } => Ok(bodies::show(situation, &body)),
        Intent::Liaison { body, name, change } => {
            bodies::change_liaison(situation, person, body, &name, change)
        }
        Intent::BindBody { body, change } => bodies::bind(situation, person, body, change),
        Intent::Words => words::show(situation, person),
        Intent::AddWord { word, like, span } => words::add(situation, person, (word, like), span),
        Intent::DropWord { word, span } => words::remove(situation, person, &word, span),
        Intent::Unanswered { place } => unanswered::show(situation, person, place),
        Intent::Status { code } => status(situation, person, code.as_ref(), now),
        Intent::Photos { code } => photos(situation, person, code.as_ref()),
        Intent::Project { code } => course::project(situation, person, code.as_ref()),
        Intent::Portfolio => course::portfolio(situation, person),
        Intent::Stages { code } => course::show_stages(situation, person, code.as_ref()),
        Intent::Stage { code, to, said } => course::move_on(situation, person, code.as_ref(), to, said),
        Intent::Gates { code } => course::show_documents(situation, person, code.as_ref()),
        Intent::Gate { code, document, state, said } => {
            course::note_document(situation, person, code.as_ref(), (document, state), said)
        }
        Intent::History { code, page } => course::history(situation, person, code.as_ref(), page),
        Intent::Table { filter, page } => table::table(situation, person, filter, page, now),
        Intent::TableFile { filter } => table::file(situation, person, filter, now),
        Intent::Source { code, figure } => table::source(situation, person, code.as_ref(), figure, now),
        Intent::Alias { code, name, change, span } => {
            course::alias(situation, person, code.as_ref(), name, change, span)
        }
        Intent::Nodes { code, node } => nodes::show(situation, person, code.as_ref(), node.as_deref(), now),
        Intent::Node { code, node, step, said } => {
            nodes::note(situation, person, code.as_ref(), (node, step), said)
        }
        Intent::Investment { code } => investment::show(situation, person, code.as_ref(), now),
        Intent::Invest { code, counts, month, amount, words, span } => {
            let told = investment::Told { counts, month, amount, words, span };
            investment::note(situation, person, code.as_ref(), told)
        }
        Intent::Reply { reply, said } => answer(situation, person, reply, said),
        Intent::CalledAlike { command, .. } if !rights::may(person, command) => {
            Err(Refusal::NotAllowed { command })
        }
        Intent::CalledAlike { command, name, codes } => {
            let project = |code: &ProjectCode| registry.project_coded(code);
            let may_be_meant = |code: &ProjectCode| {
                project(code).is_some_and(|one| may_here(situation.here, person, command, one))
            };
            let choices = codes.into_iter().filter(may_be_meant).take(CHOICES).collect();
            Err(Refusal::SeveralProjects { name: shown(&name), choices })
        }
        Intent::NotListed { list: PolicyList::Body, .. } => Err(bodies::unknown(situation)),
        Intent::NotListed { command, code, list } => {
            let project = named_project(registry, situation.here, person, code.as_ref(), command)?;
            Err(Refusal::NotListed { list, choices: course::choices(situation.policy, list, project) })
        }
        Intent::Place { code, said } => match (place(situation, person, &code), said) {
            (Ok(placed), _) => Ok(placed),
            (Err(Refusal::NothingToPlace), Said::Alone) => Ok(unclear(situation, person)),
            (Err(refusal), _) => Err(refusal),
        },
        Intent::Digest => match &situation.recalled {
            Recalled::Digests(digests) if digests.is_empty() => {
                Ok(Decision::say(Saying::NothingToDigest { date: effective_day(now, situation.zone) }))
            }
            Recalled::Digests(digests) => Ok(Decision::say(Saying::Digests(digests.clone()))),
            _ => Err(Refusal::NotAllowed { command: Command::Digest }),
        },
        Intent::Unreported => match &situation.recalled {
            Recalled::Digests(digests) if rights::may(person, Command::Digest) => {
                Ok(Decision::say(Saying::Unreported {
                    date: effective_day(now, situation.zone),
                    owing: digests.iter().flat_map(Digest::owing).cloned().collect(),
                }))
            }
            _ => Err(Refusal::NotAllowed { command: Command::Digest }),
        },
        Intent::Calendar { span } => Ok(calendar::show(situation, span, now)),
        Intent::ShowYear { read } => calendar::show_year(situation, person, read, now),
        Intent::AdoptYear { .. } => match &situation.recalled {
            Recalled::ShownYear(shown) => adopt_year(person, shown.clone()),
            _ => adopt_year(person, None),
        },
        Intent::Schedules { team } => schedules::list(situation, person, team.as_deref(), now),
        Intent::Schedule { number } => schedules::show(situation, person, number, now),
        Intent::AddSchedule { team, occasion, plan } => {
            schedules::add(situation, person, team.as_deref(), (occasion, plan), now)
        }
        Intent::ChangeSchedule { number, step } => schedules::change(situation, person, number, step, now),
        Intent::TrySchedule { number } => schedules::try_out(situation, person, number, now),
        Intent::Last | Intent::Undo if !rights::may(person, Command::Undo) => {
            let command = if intent == Intent::Undo { Command::Undo } else { Command::Last };
            Err(Refusal::NotAllowed { command })
        }
        Intent::Last => Ok(Decision::say(match &situation.recalled {
            Recalled::Said(entries) if !entries.is_empty() => {
                Saying::Last(told::report_view(registry, person, entries))
            }
            // Nobody takes back one figure of a list for another.
            Recalled::OwnList(entries) => entries.last().map_or(Saying::NothingYet, |entry| {
                Saying::Last(ReportView { entries: vec![entry_view(registry, entry)], own: None })
            }),
            _ => Saying::NothingYet,
        })),
        Intent::Undo => Ok(undo(situation)),
        Intent::Bind { team } => bind(situation, person, &team),
        Intent::Invite { role, team, name } => invite(situation, person, role, team.as_deref(), name, now),
        Intent::Rule { ruling, applicant } => rule_by_name(situation, person, ruling, applicant.as_deref()),
        Intent::Import { list } => lists::import(situation, person, list),
        Intent::SettleList { verdict } => lists::settle_newest(situation, person, verdict),
        Intent::Me => Ok(people::me(situation, person)),
        Intent::Leave { name } => people::leave(situation, person, &name),
        Intent::Handover { names } => people::hand_over(situation, person, &names),
        Intent::Cover { name, until } => covers::begin(situation, person, &name, until, now),
        Intent::CoverOff => covers::end(situation, person),
        Intent::TakeOver { answer } => people::take_over(situation, person, answer),
        Intent::Asks => asks::list(situation, person, now),
        Intent::Noted { said } => asks::note(situation, person, said),
        Intent::Snooze { number, later } => match (number, &situation.recalled, &situation.about_issue) {
            (Some(number), Recalled::Issue(issue), _) => {
                issues::put_off(situation, person, (number, issue.as_ref()), later, now)
            }
            (None, _, Some(issue)) => {
                issues::put_off(situation, person, (issue.number, Some(issue)), later, now)
            }
            _ => asks::put_off(situation, person, later, now),
        },
        Intent::Away { until } => asks::leave(situation, person, until, now),
        Intent::Back => asks::come_back(situation, person),
        Intent::Burden { span, form } => burden::show(situation, person, span, form, now),
        Intent::Rhythm { code, rhythm, span } => {
            course::set_rhythm(situation, person, code.as_ref(), rhythm, span)
        }
        Intent::Misspelt { command, problem } if issues::may_use(registry, person, command) => {
            Err(Refusal::Misspelt { command, problem })
        }
        Intent::Misspelt { command, .. } => Err(Refusal::NotAllowed { command }),
        // In a group somebody else's bot may have meant it.
        Intent::UnknownCommand if situation.here == Here::Private => Err(Refusal::UnknownCommand),
        Intent::UnknownCommand => Ok(Decision::silent()),
        Intent::AskHow | Intent::AskWhatIsWrong | Intent::Unclear => Ok(unclear(situation, person)),
        Intent::Chatter => Ok(retold_as_chatter(situation, person)),
    }
}

/// An answer to a question about a figure. A word that stands alone is one only where a question is open, and in a
/// group, where it may be meant for somebody else, only a unit is.
fn answer(situation: &Situation<'_>, person: &Person, reply: Reply, said: Said) -> Result<Decision, Refusal> {
    let unheard = || match reply {
        Reply::Right => retold_as_chatter(situation, person),
        Reply::In(_) | Reply::Wrong => unclear(situation, person),
    };
    if said == Said::ByCommand {
        return investment::reply(situation, person, reply, said);
    }
    if situation.here != Here::Private && !matches!(reply, Reply::In(_)) {
        return Ok(unheard());
    }
    Ok(investment::reply(situation, person, reply, said).unwrap_or_else(|_| unheard()))
}

/// What nobody can read is answered only where it must have been meant for Daybook.
fn unclear(situation: &Situation<'_>, person: &Person) -> Decision {
    if situation.here == Here::Private && situation.version == VersionKind::First {
        Decision::say(Saying::Unclear)
    } else {
        retold_as_chatter(situation, person)
    }
}

fn help(situation: &Situation<'_>, person: &Person) -> Decision {
    let here = situation.here;
    Decision::say(Saying::Help { commands: commands_for(situation.registry, person, here), here })
}

/// The commands this person may use here, in the order of the help.
pub fn commands_for(registry: &Registry, person: &Person, here: Here) -> Vec<Command> {
    Command::ALL
        .into_iter()
        .filter(|command| match (here, command) {
            (_, command) if rights::is_for_bodies(*command) && !registry.bodies_of(person).is_empty() => true,
            (Here::Private, Command::Bind)
            | (
                Here::TeamGroup(_) | Here::StrangeGroup,
                Command::Invite
                | Command::Admit
                | Command::Decline
                | Command::Import
                | Command::Apply
                | Command::Drop
                | Command::Leave
                | Command::Handover
                | Command::TakeOver
                | Command::Cover
                | Command::Asks
                | Command::Noted
                | Command::Snooze
                | Command::Away
                | Command::Burden
                | Command::Me
                | Command::Start,
            ) => false,
            (Here::StrangeGroup, command) => {
                matches!(command, Command::Bind | Command::Body | Command::Help)
                    && rights::may(person, *command)
            }
            (Here::TeamGroup(team), command) => {
                rights::may_in_team(person, *command, team)
                    || (rights::may(person, *command) && !person.assignments.is_empty())
            }
            (
                Here::Private,
                command @ (Command::Digest
                | Command::Unclear
                | Command::Template
                | Command::ShowSchedule
                | Command::Schedule
                | Command::Invite
                | Command::Admit
                | Command::Decline
                | Command::Leave),
            ) => rights::may_in_some_team(person, *command),
            (Here::Private, command) => rights::may(person, *command),
        })
        .collect()
}

enum Report {
    Progress {
        percent: Option<Percent>,
    },
    Unchanged,
    Visit,
    Issue(Trouble),
    /// The day that is said with it.
    Answer(super::told::Answer, Option<NaiveDate>),
}

fn report(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    report: Report,
    (words, span): (String, Span),
    now: Timestamp,
) -> Result<Decision, Refusal> {
    if let (Report::Answer(answer, day), Some(issue)) = (&report, &situation.about_issue) {
        return issues::answered(situation, person, issue, (*answer, *day), words, now);
    }
    let command = match report {
        Report::Progress { .. } | Report::Unchanged | Report::Visit => Command::Progress,
        Report::Issue(_) | Report::Answer(..) => Command::Issue,
    };
    // An answer to something already reported may leave the project out.
    let earlier = own_version(situation, person);
    let context = situation.earlier.as_ref().and_then(|earlier| earlier.entry.project);
    let project = match (code, context.and_then(|id| situation.registry.project(id))) {
        (None, Some(project)) if rights::may_on(person, command, project) => project,
        _ => named_project(situation.registry, situation.here, person, code, command)?,
    };
    let rule = if command == Command::Issue { "command/issue" } else { "command/progress" };
    let fact = match (report, earlier.map(|entry| &entry.fact)) {
        (Report::Progress { percent }, _) => Fact::Progress { percent },
        (Report::Unchanged, _) => Fact::Unchanged,
        (Report::Visit, _) => Fact::Visit,
        (Report::Answer(answer, _), _) => Fact::IssueAnswer { number: answered_issue(situation), answer },
        (Report::Issue(trouble), Some(Fact::Issue { number, start, .. })) => {
            Fact::Issue { number: *number, trouble, start: start.clone() }
        }
        (Report::Issue(trouble), _) => match situation.recalled {
            Recalled::NextIssue(number, _) => {
                let start = Some(Box::new(issues::begin(situation, project, &trouble, now)));
                Fact::Issue { number, trouble, start }
            }
            _ => return Err(Refusal::NotAllowed { command }),
        },
    };
    let answer = match (&fact, earlier) {
        (Fact::Issue { number, .. }, Some(Entry { fact: Fact::Issue { .. }, .. })) => {
            Answer::Here(Saying::IssueReworded { number: *number })
        }
        (Fact::Issue { number, start, .. }, _) => {
            let view = issues::opened(situation, person, project, (*number, start.as_deref()), &words, now);
            Answer::Here(Saying::IssueOpened(Box::new(view)))
        }
        (Fact::Progress { percent }, _) => Answer::Recorded { code: project.code.clone(), percent: *percent },
        _ => Answer::Recorded { code: project.code.clone(), percent: None },
    };
    let draft = Draft {
        project: Some(project.id),
        fact,
        words,
        effective: earlier
            .map_or_else(|| effective_day(situation.sent, situation.zone), |entry| entry.effective),
        certainty: Certainty::Told,
        rule,
        sureness: Sureness::Certain,
        span: Some(span),
        supersedes: earlier.map(|entry| entry.id),
    };
    Ok(Decision::enter(draft, answer))
}

/// The issue a message answers.
fn answered_issue(situation: &Situation<'_>) -> Option<IssueNumber> {
    match situation.earlier.as_ref().map(|earlier| &earlier.entry.fact) {
        Some(Fact::Issue { number, .. } | Fact::IssueStep { number, .. }) => Some(*number),
        Some(Fact::IssueAnswer { number, .. }) => *number,
        _ => None,
    }
}

/// The entry that an earlier version of this very message made, if it was this person's.
fn own_version<'a>(situation: &'a Situation<'_>, person: &Person) -> Option<&'a Entry> {
    situation
        .earlier
        .as_ref()
        .filter(|earlier| earlier.is_own_version_of(Some(person)))
        .map(|earlier| &earlier.entry)
}

/// An edit after which the message reports nothing any more withdraws what it reported.
fn retold_as_chatter(situation: &Situation<'_>, person: &Person) -> Decision {
    match (situation.version, own_version(situation, person)) {
        (VersionKind::Edited, Some(entry)) if entry.can_be_withdrawn() => Decision {
            effects: vec![Effect::Enter(withdrawal(entry, effective_day(situation.sent, situation.zone)))],
            answers: Vec::new(),
        },
        _ => Decision::silent(),
    }
}

impl Earlier {
    /// Whether it was said by an earlier version of the same message, by this person.
    pub fn is_own_version_of(&self, person: Option<&Person>) -> bool {
        self.through == Through::SameMessage && person.is_some_and(|person| person.id == self.entry.author)
    }
}

/// Withdraws what a message no longer says, on the day of its sending.
pub fn withdrawn(entry: &Entry, day: NaiveDate) -> Effect {
    Effect::Enter(withdrawal(entry, day))
}

fn withdrawal(entry: &Entry, day: NaiveDate) -> Draft {
    Draft {
        project: entry.project,
        fact: Fact::Withdrawal { entry: entry.id },
        words: String::new(),
        effective: day,
        certainty: entry.certainty,
        rule: "withdrawal",
        sureness: Sureness::Certain,
        span: None,
        supersedes: Some(entry.id),
    }
}

/// Files go, in this order: with the rest of their album; to the project their caption names; with the sender's own
/// entry of just now; to the only project the sender has; and else one question is asked.
fn evidence(
    situation: &Situation<'_>,
    person: &Person,
    files: u32,
    code: Option<&ProjectCode>,
    words: String,
) -> Result<Decision, Refusal> {
    if !rights::may(person, Command::Progress) {
        return Ok(Decision::silent());
    }
    let named = match code {
        Some(_) => Some(named_project(situation.registry, situation.here, person, code, Command::Progress)?),
        None => None,
    };
    let before = own_version(situation, person);
    let joins = match (&situation.earlier, &situation.recalled) {
        (Some(earlier), _) if earlier.through == Through::SameAlbum => Some(&earlier.entry),
        (_, Recalled::Recent(Some(recent))) if named.is_none() && before.is_none() => Some(recent),
        _ => None,
    };
    if let Some(entry) = joins.filter(|entry| entry.author == person.id)
        && let Some(decision) = joined(situation, person, entry, None, words.clone(), files, named)
    {
        return Ok(decision);
    }
    let context = situation.earlier.as_ref().and_then(|earlier| earlier.entry.project);
    let project = match (named, context.and_then(|id| situation.registry.project(id))) {
        (Some(named), _) => Some(named),
        (None, Some(project)) if rights::may_on(person, Command::Progress, project) => Some(project),
        (None, _) => the_only_project(situation.registry, situation.here, person, Command::Progress),
    };
    // A new caption takes no file away.
    let files = match before.map(|entry| &entry.fact) {
        Some(Fact::Evidence { files: all }) => *all,
        _ => files,
    };
    let effective =
        before.map_or_else(|| effective_day(situation.sent, situation.zone), |entry| entry.effective);
    let draft = Draft {
        supersedes: before.map(|entry| entry.id),
        ..works_shown(project.map(|project| project.id), files, words, effective)
    };
    Ok(match (project, before) {
        (Some(project), _) => Decision {
            effects: vec![Effect::Enter(draft)],
            answers: vec![Answer::Recorded { code: project.code.clone(), percent: None }],
        },
        // It has been asked about already.
        (None, Some(entry)) if entry.project.is_none() => {
            Decision { effects: vec![Effect::Enter(draft)], answers: vec![Answer::Unplaced] }
        }
        (None, _) => {
            let choices = choices_for(situation, person);
            let asked =
                choices.iter().filter_map(|id| situation.registry.project(*id)).map(Heading::of).collect();
            Decision {
                effects: vec![Effect::Enter(draft), Effect::Ask { choices }],
                answers: vec![
                    Answer::Unplaced,
                    Answer::Here(Saying::WhichProject { question: 0, choices: asked }),
                ],
            }
        }
    })
}

/// Files kept as what they are, with their words.
pub fn works_shown(project: Option<ProjectId>, files: u32, words: String, effective: NaiveDate) -> Draft {
    Draft {
        project,
        fact: Fact::Evidence { files },
        words,
        effective,
        certainty: Certainty::Told,
        rule: "attachment",
        sureness: Sureness::Certain,
        span: None,
        supersedes: None,
    }
}

/// The projects a question offers: those the person reports on, as far as they fit here.
fn choices_for(situation: &Situation<'_>, person: &Person) -> Vec<ProjectId> {
    reported_here(situation.registry, situation.here, person, Command::For)
        .take(CHOICES)
        .map(|project| project.id)
        .collect()
}

/// An answer to a report adds to it: newer figure, more words, photos. Chat that only acknowledges never gets
/// here; reading sorts it out.
fn addition(
    situation: &Situation<'_>,
    person: &Person,
    (percent, words, files): (Option<Percent>, String, u32),
    now: Timestamp,
) -> Decision {
    let Some(earlier) = &situation.earlier else { return Decision::silent() };
    let entry = &earlier.entry;
    if let Some(issue) = &situation.about_issue
        && (entry.author != person.id
            || !matches!(entry.fact, Fact::Issue { .. })
            || issues::is_asked_back(issue))
    {
        return issues::remark(situation, person, issue, words, files, now);
    }
    let entitled = match earlier.through {
        Through::SameMessage | Through::Reply | Through::SameAlbum => entry.author == person.id,
        // What has no project yet is its author's to tell.
        Through::ReplyToDaybook => entry.project.is_some() || entry.author == person.id,
    };
    if !entitled {
        return Decision::silent();
    }
    joined(situation, person, entry, percent, words, files, None).unwrap_or_default()
}

/// What stands after more has been added to an entry. `None` where the entry takes nothing, or not from this
/// person. `named` is the project it is of, where that has only now been said.
fn joined(
    situation: &Situation<'_>,
    person: &Person,
    entry: &Entry,
    percent: Option<Percent>,
    words: String,
    files: u32,
    named: Option<&Project>,
) -> Option<Decision> {
    let project = match (named, entry.project) {
        (Some(named), _) => Some(named),
        (None, Some(id)) => Some(situation.registry.project(id)?),
        (None, None) => None,
    };
    if project.is_some_and(|project| !rights::may_on(person, Command::Progress, project)) {
        return None;
    }
    // A new version of a message carries the same files.
    let added = match situation.version {
        VersionKind::First => files,
        VersionKind::Edited => 0,
    };
    let fact = match &entry.fact {
        Fact::Progress { percent: before } => Fact::Progress { percent: percent.or(*before) },
        Fact::Issue { .. } | Fact::Unchanged | Fact::Visit | Fact::IssueAnswer { .. } => entry.fact.clone(),
        Fact::Evidence { files: before } => Fact::Evidence { files: before.saturating_add(added) },
        Fact::Stage { .. } | Fact::Gate { .. } | Fact::Node { .. } | Fact::Investment { .. } => {
            entry.fact.clone()
        }
        Fact::IssueClosed { .. }
        | Fact::Promise { .. }
        | Fact::PromiseStep { .. }
        | Fact::IssueStep { .. }
        | Fact::Notice { .. }
        | Fact::Alias { .. }
        | Fact::Rhythm { .. }
        | Fact::Listed { .. }
        | Fact::Word { .. }
        | Fact::Form { .. }
        | Fact::Withdrawal { .. } => {
            return None;
        }
    };
    let words = match entry.text.as_deref() {
        Some(before) if !before.is_empty() && !words.is_empty() => format!("{before}；{words}"),
        Some(before) if words.is_empty() => before.to_owned(),
        _ => words,
    };
    let answer = match (project, &fact) {
        (None, _) => Answer::Unplaced,
        (Some(project), Fact::Progress { percent }) => {
            Answer::Recorded { code: project.code.clone(), percent: *percent }
        }
        (Some(project), _) => Answer::Recorded { code: project.code.clone(), percent: None },
    };
    let draft = Draft {
        project: project.map(|project| project.id),
        fact,
        words,
        effective: entry.effective,
        certainty: entry.certainty,
        rule: if files > 0 { "attachment" } else { "reply" },
        sureness: entry.sureness.unwrap_or_default(),
        span: None,
        supersedes: Some(entry.id),
    };
    let effect = if files > 0 { Effect::Amend(draft, entry.message) } else { Effect::Enter(draft) };
    Some(Decision { effects: vec![effect], answers: vec![answer] })
}

/// Says of which project something is that was sent without one: what is answered, or else what was asked about.
fn place(situation: &Situation<'_>, person: &Person, code: &ProjectCode) -> Result<Decision, Refusal> {
    if !rights::may(person, Command::For) {
        return Err(Refusal::NotAllowed { command: Command::For });
    }
    let asked = match &situation.recalled {
        Recalled::Asked(asked) => asked.as_ref(),
        _ => None,
    };
    let answered = situation.earlier.as_ref().map(|earlier| &earlier.entry);
    let entry = match answered {
        Some(entry) => Some(entry).filter(|one| one.project.is_none() && one.author == person.id),
        None => asked.and_then(Question::waiting),
    };
    let entry = entry.ok_or(Refusal::NothingToPlace)?;
    let project = named_project(situation.registry, situation.here, person, Some(code), Command::For)?;
    let question = asked.filter(|asked| asked.entry().is_some_and(|one| one.id == entry.id));
    let mut decision = placed(entry, project);
    decision.effects.extend(question.map(|asked| Effect::Answered { question: asked.id }));
    Ok(decision)
}

fn placed(entry: &Entry, project: &Project) -> Decision {
    let draft = Draft {
        project: Some(project.id),
        fact: entry.fact.clone(),
        words: entry.text.clone().unwrap_or_default(),
        effective: entry.effective,
        certainty: entry.certainty,
        rule: "place",
        sureness: entry.sureness.unwrap_or_default(),
        span: None,
        supersedes: Some(entry.id),
    };
    let code = project.code.clone();
    Decision {
        effects: vec![Effect::Amend(draft, entry.message)],
        answers: vec![Answer::Placed { entry: entry.id, message: entry.message, code }],
    }
}

/// What pressing a choice of a question does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    Decided(Decision),
    /// It has its answer, or has been withdrawn.
    Already,
    /// It is somebody else's to answer, has waited too long, or is not one of the choices (any more).
    NotForYou,
}

/// Answers a question by button. The right to report on the project is asked for now, not when the button was made.
/// `facts` are the standing ones of the project a figure is of.
pub fn choose(
    registry: &Registry,
    here: Here,
    person: &Person,
    question: Option<&Question>,
    facts: &[Entry],
    index: usize,
) -> Chosen {
    let good = |one: &&Question| one.person == person.id && one.state != QuestionState::Expired;
    let Some(question) = question.filter(good) else { return Chosen::NotForYou };
    let Subject::Project { choices, .. } = &question.about else {
        return investment::choose(registry, here, person, question, facts, index);
    };
    let Some(entry) = question.waiting() else { return Chosen::Already };
    let project = choices.get(index).and_then(|id| registry.project(*id));
    match project.filter(|one| may_here(here, person, Command::For, one)) {
        None => Chosen::NotForYou,
        Some(project) => {
            let mut decision = placed(entry, project);
            decision.effects.push(Effect::Answered { question: question.id });
            decision.answers.push(Answer::Here(Saying::Placed { code: project.code.clone() }));
            Chosen::Decided(decision)
        }
    }
}

fn status(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let project = named_project(situation.registry, situation.here, person, code, Command::Status)?;
    let Recalled::Project { entries, share, facts, issues, files } = &situation.recalled else {
        return Err(Refusal::NotAllowed { command: Command::Status });
    };
    let today = effective_day(now, situation.zone);
    let invested = facts.iter().filter(|entry| matches!(entry.fact, Fact::Investment { .. }));
    let figures: Vec<_> =
        share.iter().chain(invested.max_by_key(|entry| (entry.received, entry.id))).collect();
    let rest = entries.iter().filter(|entry| figures.iter().all(|figure| figure.id != entry.id));
    let nodes = nodes_of(situation.policy, project, facts);
    let next = next_node(&nodes, today).filter(|node| node.expected().is_some()).cloned();
    Ok(Decision::say(Saying::Status(StatusView {
        code: project.code.clone(),
        name_zh: project.name_zh.clone(),
        name_en: project.name_en.clone(),
        stage: project.stage.clone(),
        today,
        next,
        entries: figures
            .iter()
            .copied()
            .chain(rest)
            .map(|entry| entry_view(situation.registry, entry))
            .collect(),
        issues: issues
            .iter()
            .map(|issue| issue_view(situation.registry, situation.zone, issue, now))
            .collect(),
        files: *files,
    })))
}

fn photos(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
) -> Result<Decision, Refusal> {
    let project = named_project(situation.registry, situation.here, person, code, Command::Photos)?;
    let files = match &situation.recalled {
        Recalled::Files(files) => files.clone(),
        _ => Vec::new(),
    };
    Ok(Decision::say(Saying::Files { code: project.code.clone(), files }))
}

fn undo(situation: &Situation<'_>) -> Decision {
    match &situation.recalled {
        Recalled::OwnLast(Entry { fact: Fact::IssueStep { number, .. }, .. }) => {
            let why = StepRefusal::Stays;
            Decision::say(Saying::Refused(Refusal::Step { number: *number, why }))
        }
        Recalled::OwnLast(Entry { fact: Fact::Notice { number, .. }, .. }) => {
            Decision::say(Saying::Refused(Refusal::Notice(NoticeRefusal::Stays(*number))))
        }
        Recalled::OwnLast(entry) => Decision::with(
            Effect::Enter(withdrawal(entry, effective_day(situation.sent, situation.zone))),
            Saying::Undone(vec![entry_view(situation.registry, entry)]),
        ),
        // One word brought it in, and one takes it back. What others have said since stands, for nothing but the list's
        // own entries is withdrawn.
        Recalled::OwnList(entries) if let Some(list) = entries.iter().find_map(Entry::list) => {
            Decision::with(Effect::TakeBackList { list }, Saying::List(Box::new(ListSaying::Unwanted)))
        }
        Recalled::OwnList(entries) => {
            let day = effective_day(situation.sent, situation.zone);
            Decision {
                effects: entries.iter().map(|entry| withdrawn(entry, day)).collect(),
                answers: vec![Answer::Here(Saying::ListUndone { count: entries.len() })],
            }
        }
        Recalled::OwnLately(entries) if !entries.is_empty() => {
            let view = |entry: &Entry| (entry.id, entry_view(situation.registry, entry));
            Decision::say(Saying::UndoWhich(entries.iter().map(view).collect()))
        }
        _ => Decision::say(Saying::NothingToUndo),
    }
}

fn bind(situation: &Situation<'_>, person: &Person, name: &str) -> Result<Decision, Refusal> {
    if !rights::may(person, Command::Bind) {
        return Err(Refusal::NotAllowed { command: Command::Bind });
    }
    if situation.here == Here::Private {
        return Err(Refusal::OnlyInGroups);
    }
    let team = situation.registry.team_named(name).ok_or_else(|| Refusal::UnknownTeam {
        choices: situation.registry.teams().iter().map(|team| team.code.clone()).collect(),
    })?;
    let saying = match situation.recalled {
        Recalled::Standing(BotStanding::SeesCommands) => Saying::SeesOnlyCommands { team: team.id },
        _ => Saying::Bound { team: team.id },
    };
    Ok(Decision::with(Effect::Bind(team.id), saying))
}

fn invite(
    situation: &Situation<'_>,
    person: &Person,
    role: Role,
    team: Option<&str>,
    name: Option<String>,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let not_allowed = Refusal::NotAllowed { command: Command::Invite };
    if !rights::may(person, Command::Invite) {
        return Err(not_allowed);
    }
    // The link lets somebody in; a group is no place for it.
    if situation.here != Here::Private {
        return Err(Refusal::OnlyInPrivate);
    }
    let team = match team {
        None if role.is_district_wide() => None,
        Some(_) if role.is_district_wide() => return Err(Refusal::UnknownTeam { choices: Vec::new() }),
        Some(named) => Some(situation.registry.team_named(named)),
        None => Some(None),
    };
    let team = match team {
        None => None,
        Some(Some(team)) if rights::may_in_team(person, Command::Invite, team.id) => Some(team.id),
        Some(_) => {
            let choices = situation.registry.teams();
            let own = choices.iter().filter(|team| rights::may_in_team(person, Command::Invite, team.id));
            return Err(Refusal::UnknownTeam { choices: own.map(|team| team.code.clone()).collect() });
        }
    };
    let grants = Membership { role, team };
    if !may_grant(person, grants) {
        return Err(not_allowed);
    }
    let expires_at = now + INVITATION_LIFE;
    // The shell makes the secret and puts the link into the answer.
    let until = expires_at.local(situation.zone).date_naive();
    let saying = Saying::Invitation { invitation_link: String::new(), role, team, until };
    Ok(Decision::with(Effect::Invite { role, team, name, expires_at }, saying))
}

/// Nobody grants more than they hold: leads and deputies let people into their own team below lead; coordinators anybody but
/// administrators; administrators anybody.
fn may_grant(person: &Person, grants: Membership) -> bool {
    person.memberships.iter().any(|held| match held.role {
        Role::Administrator => true,
        Role::Coordinator => grants.role != Role::Administrator,
        Role::Lead | Role::Deputy => {
            held.team == grants.team && matches!(grants.role, Role::Field | Role::Liaison)
        }
        Role::Field | Role::Guarantor | Role::Secretary | Role::Liaison => false,
    })
}

/// Ruling on an application, by button. `invitation` is what the store found now.
pub fn rule(person: &Person, invitation: Option<&Invitation>, ruling: Ruling) -> Result<Decision, Refusal> {
    let Some(invitation) = invitation else { return Err(Refusal::InvitationSpent) };
    let grants = Membership { role: invitation.role, team: invitation.team };
    if !may_grant(person, grants) {
        return Err(Refusal::NotAllowed { command: Command::Invite });
    }
    if invitation.state != InvitationState::Applied {
        return Ok(Decision::say(Saying::RuledAlready { state: invitation.state }));
    }
    let told = match ruling {
        Ruling::Admit => Saying::Admitted { role: invitation.role, team: invitation.team },
        Ruling::Decline => Saying::Declined,
    };
    let applicant = invitation.applicant.clone().unwrap_or_default();
    Ok(Decision {
        effects: vec![Effect::Rule { invitation: invitation.id, ruling }],
        answers: vec![
            Answer::Here(Saying::RulingDone { applicant, ruling }),
            Answer::Applicant { invitation: invitation.id, saying: told },
        ],
    })
}

/// Ruling on the application of somebody named, or saying who waits.
fn rule_by_name(
    situation: &Situation<'_>,
    person: &Person,
    ruling: Ruling,
    applicant: Option<&str>,
) -> Result<Decision, Refusal> {
    let command = ruling.command();
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let (Here::Private, Recalled::Applications(applications)) = (situation.here, &situation.recalled) else {
        return Err(Refusal::OnlyInPrivate);
    };
    let waiting: Vec<_> = applications
        .iter()
        .filter(|one| may_grant(person, Membership { role: one.role, team: one.team }))
        .collect();
    let name = |one: &&Invitation| one.applicant.clone().unwrap_or_default();
    let Some(applicant) = applicant else {
        let view = |one| ApplicantView { name: name(one), role: one.role, team: one.team };
        return Ok(Decision::say(Saying::Applicants(waiting.iter().map(view).collect())));
    };
    let called = applicant.to_lowercase();
    let mut found = waiting.iter().filter(|one| name(one).to_lowercase() == called);
    match (found.next(), found.next()) {
        (Some(one), None) => rule(person, Some(one), ruling),
        (Some(_), Some(_)) => Err(Refusal::SeveralCalled),
        (None, _) => Err(Refusal::NobodyCalled { waiting: waiting.iter().map(name).collect() }),
    }
}

/// What pressing a button that changes the language does.
pub fn language_pressed(action: Action) -> Option<Language> {
    match action {
        Action::SpeakChinese => Some(Language::Chinese),
        Action::SpeakEnglish => Some(Language::English),
        _ => None,
    }
}

/// The teams whose matters an overview shows: the group's own, or all the person may see.
fn teams_in_view(registry: &Registry, here: Here, person: &Person, command: Command) -> Vec<TeamId> {
    let in_view = |team: &TeamId| rights::may_in_team(person, command, *team);
    match here {
        Here::TeamGroup(team) => Some(team).into_iter().filter(in_view).collect(),
        Here::Private => registry.teams().iter().map(|team| team.id).filter(in_view).collect(),
        Here::StrangeGroup => Vec::new(),
    }
}

/// What somebody thinks of Daybook goes to those who run it, or where none of them can be written to, to those who keep
/// the registry.
fn feedback(registry: &Registry, person: &Person, words: String) -> Decision {
    let others = |role: Role| -> Vec<PersonId> {
        let hears = |id: &PersonId| registry.person(*id).is_some_and(|one| one.private_chat.is_some());
        registry.holding(role).into_iter().filter(|id| *id != person.id).filter(hears).collect()
    };
    let hearers = [Role::Administrator, Role::Coordinator].map(others);
    let hearers = hearers.into_iter().find(|found| !found.is_empty()).unwrap_or_default();
    let said = Saying::Feedback { name: person.name.clone(), words: words.clone() };
    let told = hearers.into_iter().map(|id| Answer::Person(id, said.clone()));
    let answers = std::iter::once(Answer::Here(Saying::Thanks)).chain(told).collect();
    Decision { effects: vec![Effect::Feedback { words }], answers }
}

/// The projects an overview shows: the group's own, or all the person may see.
fn projects_in_view(registry: &Registry, here: Here, person: &Person, command: Command) -> Vec<ProjectId> {
    let in_view = |project: &&Project| may_here(here, person, command, project);
    registry.projects().filter(in_view).map(|project| project.id).collect()
}

/// The project a command names, if the person may use the command on it; or the only one it can mean.
fn named_project<'a>(
    registry: &'a Registry,
    here: Here,
    person: &Person,
    code: Option<&ProjectCode>,
    command: Command,
) -> Result<&'a Project, Refusal> {
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let Some(code) = code else {
        return the_only_project(registry, here, person, command).ok_or_else(|| Refusal::WhichProject {
            choices: registry
                .reported_by(person)
                .into_iter()
                .take(6)
                .map(|project| project.code.clone())
                .collect(),
        });
    };
    match registry.project_coded(code) {
        // A group sees its own team's projects only, whoever asks.
        Some(project) if may_here(here, person, command, project) => Ok(project),
        Some(_) => Err(Refusal::NotYourProject { code: code.clone() }),
        None => {
            let own = registry.reported_by(person);
            let near = registry.codes_near(code, &own).into_iter().cloned().collect();
            Err(Refusal::UnknownProject { code: code.clone(), near })
        }
    }
}

/// Whether a command may be used on a project by this person at this place.
fn may_here(here: Here, person: &Person, command: Command, project: &Project) -> bool {
    let fits = match here {
        Here::Private => true,
        Here::TeamGroup(team) => project.team == team,
        Here::StrangeGroup => false,
    };
    fits && rights::may_on(person, command, project)
}

/// The projects the person reports on, as far as the command may be used on them here.
pub fn reported_here<'a>(
    registry: &'a Registry,
    here: Here,
    person: &Person,
    command: Command,
) -> impl Iterator<Item = &'a Project> {
    registry.reported_by(person).into_iter().filter(move |project| may_here(here, person, command, project))
}

fn the_only_project<'a>(
    registry: &'a Registry,
    here: Here,
    person: &Person,
    command: Command,
) -> Option<&'a Project> {
    let mut own = reported_here(registry, here, person, command);
    match (own.next(), own.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

/// An entry as people see it.
pub fn entry_view(registry: &Registry, entry: &Entry) -> EntryView {
    EntryView {
        code: entry.project.and_then(|id| registry.project(id)).map(|project| project.code.clone()),
        fact: entry.fact.clone(),
        words: shown(entry.text.as_deref().unwrap_or_default()),
        effective: entry.effective,
        author: entry.author_name.clone(),
        certainty: entry.certainty,
        files: entry.files,
        rule: entry.rule.clone(),
        sureness: entry.sureness,
    }
}

/// An issue as people see it.
pub fn issue_view(registry: &Registry, zone: Tz, issue: &Issue, now: Timestamp) -> IssueView {
    let name = |person| registry.person(person).map(|person| person.name.clone()).unwrap_or_default();
    let on = |at: Timestamp| at.local(zone).date_naive();
    let project = registry.project(issue.project);
    IssueView {
        number: issue.number,
        code: project
            .map_or_else(|| ProjectCode::parse("0").expect("a digit is a code"), |one| one.code.clone()),
        project_zh: project.map(|one| one.name_zh.clone()).unwrap_or_default(),
        project_en: project.map(|one| one.name_en.clone()).unwrap_or_default(),
        words: shown(project.map_or(&issue.words, |one| one.code.beside(&issue.words))),
        opened_by: name(issue.opened_by),
        opened_on: on(issue.opened_at),
        age_days: (on(now) - on(issue.opened_at)).num_days().max(0),
        closed: issue
            .closed
            .as_ref()
            .map(|closed| (on(closed.at), name(closed.by), shown(&closed.words), closed.how)),
        case: issues::case_view(issue, zone),
        also: issue.also,
        alike: Vec::new(),
        notice: None,
    }
}

/// The beginning of long words.
pub fn shown(words: &str) -> String {
    match words.char_indices().nth(SHOWN_WORDS) {
        None => words.to_owned(),
        Some((cut, _)) => format!("{}…", &words[..cut]),
    }
}

//! Every sentence exists in both languages, none is left over, and each reads as it should.

use super::words::{CHINESE, ENGLISH};
use super::*;
use crate::config::Config;
use crate::domain::alarm::Alarm;
use crate::domain::asks::{Kind, Matter, When};
use crate::domain::body::Level;
use crate::domain::burden::Load;
use crate::domain::calendar::{Counted, DayKind, Holiday, NoticeFault, Passed, Silence, YearFault};
use crate::domain::course;
use crate::domain::decision::*;
use crate::domain::digest::{
    Capacity, Changed, Digest, InvestedView, NodeLine, Overview, Owing, Own, Reported, Review, ReviewLine,
    TeamCoverage, TeamDigest, Turned, Unreached,
};
use crate::domain::entry::{AliasChange, Certainty, Fact, GateState, NodeChange, NodeStep, Percent};
use crate::domain::evidence::{FileKind, NotKept, ShownFile, Unknown};
use crate::domain::form::FormLine;
use crate::domain::ids::{
    AskId, EntryId, IssueNumber, OccurrenceId, PersonId, ProjectCode, ProjectId, PromiseNumber, TeamId,
};
use crate::domain::intent::{Among, CalendarSpan, Form, IssueFilter, IssueList, Misspelling, Ruling};
use crate::domain::investment::{Counts, Doubt, Figure, Month, Row, Share, ToDate, UNITS};
use crate::domain::issue::{End, Hitch, Party, Shade, State, Step, Unheard, Why};
use crate::domain::lexicon::{AddedWord, Field, Meaning, Severity};
use crate::domain::lights::{Colour, Light};
use crate::domain::listed::{ListKind, Listed, ToldDifference, ToldPart, ToldRecord, ToldTable};
use crate::domain::minutes::{Minute, MinuteFault};
use crate::domain::money::Yuan;
use crate::domain::nodes::{Node, Said};
use crate::domain::policy::PolicyList;
use crate::domain::project::{Card, Funding, Project, Rhythm};
use crate::domain::promise::{Maker, Side, Step as PromiseStep};
use crate::domain::schedule::{ChangeKind, Days, Occasion, Origin, Plan};
use crate::domain::season::{Awaited, Left, SeasonLeft};
use crate::domain::supervision::{NoticeColour, NoticeNumber, NoticeState, NoticeStep, Supervised};
use crate::domain::table::{self, FigureName};
use crate::domain::time::Timestamp;
use crate::domain::told;
use crate::domain::told::Sureness;
use chrono::{NaiveDateTime, NaiveTime, Weekday};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::time::Duration;

fn keys(locale: &str) -> BTreeSet<&str> {
    locale
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key)
        .filter(|key| !key.contains(' '))
        .collect()
}

#[test]
fn both_languages_have_the_same_sentences() {
    assert!(keys(CHINESE).len() > 100);
    assert_eq!(keys(CHINESE), keys(ENGLISH));
}

#[test]
fn no_sentence_is_left_over() {
    let sources = [
        include_str!("mod.rs"),
        include_str!("calendar.rs"),
        include_str!("saying.rs"),
        include_str!("digest.rs"),
        include_str!("course.rs"),
        include_str!("table.rs"),
        include_str!("nodes.rs"),
        include_str!("investment.rs"),
        include_str!("lists.rs"),
        include_str!("people.rs"),
        include_str!("told.rs"),
        include_str!("schedules.rs"),
        include_str!("asks.rs"),
        include_str!("unanswered.rs"),
        include_str!("vocabulary.rs"),
        include_str!("form.rs"),
        include_str!("bodies.rs"),
        include_str!("promises.rs"),
        include_str!("issues.rs"),
        include_str!("notices.rs"),
        include_str!("page.rs"),
        include_str!("issue_views.rs"),
    ]
    .concat();
    let by_data = ["usage-", "menu-", "role-", "alarm-", "certainty-", "not-kept-", "rhythm-", "body-level-"];
    for key in keys(CHINESE) {
        let used =
            sources.contains(&format!("\"{key}\"")) || by_data.iter().any(|prefix| key.starts_with(prefix));
        assert!(used, "{key} is said nowhere");
    }
}

#[test]
fn every_command_has_its_usage_and_its_place_in_the_menu() {
    for language in Language::ALL {
        for command in Command::ALL {
            assert!(!usage(language, command).is_empty());
        }
        let menu = menu(language, &Command::ALL);
        assert_eq!(
            menu.len(),
            Command::ALL.len() - 11,
            "issue, promise, stage, gate, node, invest, schedule, template, body and calendar stand there once"
        );
        assert!(menu.iter().all(|one| one.word.len() <= 32 && one.description.chars().count() <= 100));
    }
}

fn day() -> NaiveDate {
    "2023-03-08".parse().unwrap()
}

fn code() -> ProjectCode {
    ProjectCode::parse("JY-01").unwrap()
}

fn entry_view() -> EntryView {
    EntryView {
        code: Some(code()),
        fact: Fact::Progress { percent: Percent::from_hundredths(6550) },
        words: "三层顶板浇完 @all".to_owned(),
        effective: day(),
        author: "王建国".to_owned(),
        certainty: Certainty::Told,
        files: 2,
        rule: "share".to_owned(),
        sureness: Some(Sureness::Certain),
    }
}

fn added_words() -> Vec<AddedWord> {
    let word =
        |word: &str, like: &str, means| AddedWord { word: word.to_owned(), like: like.to_owned(), means };
    vec![
        word("断料", "缺料", vec![Meaning::Issue("materials".to_owned())]),
        word("市政办", "住建局", vec![Meaning::Body]),
        word("冠梁浇完", "主体封顶", vec![Meaning::Node("topped_out".to_owned())]),
        word("火急", "紧急", vec![Meaning::Severity(Severity::High)]),
        word("出人命", "死亡", vec![Meaning::Severity(Severity::Critical), Meaning::Severity(Severity::Low)]),
    ]
}

fn form_lines() -> Vec<FormLine> {
    let line = |key: &str, means| FormLine { key: key.to_owned(), means };
    vec![
        line("工地", Field::Project),
        line("哪天", Field::Date),
        line("本日形象", Field::Progress),
        line("本月产值(万元)", Field::Investment),
        line("卡在哪", Field::Issue),
        line("明早干啥", Field::Plan),
        line("人数", Field::Aside),
    ]
}

fn unanswered(team: Option<i64>, words: Option<&str>) -> UnansweredView {
    UnansweredView {
        question: 7,
        name: "王建国".to_owned(),
        team: team.map(TeamId),
        on: day(),
        words: words.map(str::to_owned),
        files: 2,
        about: Unknown::Project,
    }
}

/// One entry for each rule that reads, and for each degree of sureness.
fn read_by_every_rule() -> Vec<EntryView> {
    let rules = [
        "share",
        "share of a part",
        "shares of parts",
        "words of the works",
        "key node",
        "investment",
        "issue",
        "answer to an issue",
        "visit",
        "resumed",
        "no change",
        "asked",
        "attachment",
        "reply",
        "place",
        "command/progress",
        "list/nodes",
        "of later days",
    ];
    let degrees = [Sureness::Certain, Sureness::Context, Sureness::Likely];
    let of = |(rule, sureness): (&str, Sureness)| EntryView {
        rule: rule.to_owned(),
        sureness: Some(sureness),
        words: String::new(),
        ..entry_view()
    };
    rules.into_iter().zip(degrees.into_iter().cycle()).map(of).collect()
}

fn issue_view_of(closed: Option<(NaiveDate, String, String, End)>) -> IssueView {
    IssueView {
        number: IssueNumber(3),
        code: code(),
        project_zh: "净月一期".to_owned(),
        project_en: "Jingyue Phase I".to_owned(),
        words: "电业局不回复".to_owned(),
        opened_by: "李梅".to_owned(),
        opened_on: day(),
        age_days: 4,
        closed,
        case: None,
        also: 0,
        alike: Vec::new(),
        notice: None,
    }
}

/// An issue in every state, with what can be tapped in it.
fn issues_in_hand() -> Vec<IssueView> {
    let with = |state, mover, names: &[&str], choices: &[Action]| {
        let days = Counted { days: 5, after: day(), passed: Passed::default() };
        let due = DueView { at: day().and_hms_opt(17, 30, 0).unwrap(), counted: Some(days) };
        let case = CaseView {
            state,
            rung: ("department".to_owned(), 2, 6),
            mover,
            movers: names.iter().map(|name| (*name).to_owned()).collect(),
            lead: Some("power".to_owned()),
            supporting: Vec::new(),
            returned: Vec::new(),
            reopened: 0,
            papers: None,
            lateness: Lateness::InTime,
            due: Some(due),
            choices: choices.to_vec(),
            steps: 2,
        };
        IssueView { case: Some(Box::new(case)), ..issue_view_of(None) }
    };
    let power = || Party::Body("power".to_owned());
    let until = day();
    let mut tangled = with(State::Waiting, Party::Guarantor, &["赵区长"], &[Action::SendUp]);
    if let Some(case) = &mut tangled.case {
        case.supporting = vec!["water".to_owned(), "housing".to_owned()];
        case.returned = vec!["finance".to_owned()];
        case.reopened = 2;
        case.lead = None;
        case.due = None;
    }
    let mut late = with(State::Handling, power(), &[], &[]);
    if let Some(case) = &mut late.case {
        case.lateness = Lateness::Overdue;
    }
    let mut beyond = with(State::Waiting, Party::Coordinator, &["陈静"], &[]);
    if let Some(case) = &mut beyond.case {
        case.papers = Some("city_centre".to_owned());
    }
    let confirm = [Action::Solved, Action::Unsolved, Action::NotYetSaid];
    vec![
        with(State::Waiting, power(), &["王五"], &[Action::SignFor, Action::HandledIt, Action::SendUp]),
        with(State::Handling, Party::Team, &[], &[Action::HandledIt, Action::SendUp]),
        with(
            State::TimeAsked { until },
            Party::Coordinator,
            &["张伟", "李强"],
            &[Action::GiveTime, Action::RefuseTime],
        ),
        with(State::Disputed, Party::Coordinator, &[], &[]),
        with(State::Handled, Party::Reporter, &["李梅"], &confirm),
        with(State::Parked { until }, Party::Coordinator, &[], &[]),
        with(State::AskedBack, power(), &["王五"], &[]),
        tangled,
        late,
        beyond,
    ]
}

/// Pages for those who decide, as they say much and nothing.
fn page_sayings(issue: &IssueView) -> Vec<Saying> {
    let tried = |fact, words: &str| EntryView { fact, words: words.to_owned(), files: 0, ..entry_view() };
    let at = crate::domain::time::Timestamp::from_seconds(0);
    let times = crate::domain::issue::Times { at, handle_by: at, due: None };
    let number = IssueNumber(3);
    let steps =
        [Step::Escalate, Step::Decide, Step::Refer { body: "water".to_owned() }, Step::AskBack, Step::Answer];
    let mut done: Vec<_> =
        steps.into_iter().map(|taken| tried(Fact::IssueStep { number, taken, times }, "等了一周")).collect();
    done.push(tried(Fact::IssueAnswer { number: Some(number), answer: told::Answer::Again }, ""));
    let cost = CostView { words: "影响基础施工".to_owned(), by: "李梅".to_owned(), on: day() };
    let full = PageView {
        issue: issue.clone(),
        since: Some(day()),
        costs: vec![cost],
        tried: done,
        paper_for: None,
        choices: vec![Action::Agree, Action::AskBack, Action::Refer],
    };
    let bare = PageView { costs: vec![], tried: vec![], choices: vec![], ..full.clone() };
    let paper = PageView { paper_for: Some("city_centre".to_owned()), ..bare.clone() };
    let ended = PageView { issue: issue_view_of(None), since: None, ..bare.clone() };
    [full, bare, paper, ended].map(|view| Saying::Page(Box::new(view))).into()
}

/// Supervision notices in every colour and state, and why nothing is done about one.
fn notice_sayings() -> Vec<Saying> {
    let number = NoticeNumber { year: 2023, sequence: 1 };
    let view = |colour, state, can_sign| NoticeView {
        number,
        code: code(),
        of: Supervised::Issue(IssueNumber(3)),
        words: "周五前拿出方案".to_owned(),
        issue_words: "电业局不回复".to_owned(),
        to: Party::Body("power".to_owned()),
        names: vec!["王五".to_owned()],
        due: day().and_hms_opt(17, 30, 0).unwrap(),
        state,
        colour,
        answer: (state == NoticeState::Answered).then(|| "已进场".to_owned()),
        can_sign,
    };
    let by_rule = NoticeView {
        words: String::new(),
        names: vec![],
        ..view(None, NoticeState::Issued, Signature::NotOffered)
    };
    let of_node = NoticeView {
        of: Supervised::Node("start".to_owned()),
        to: Party::Team,
        issue_words: String::new(),
        ..view(Some(NoticeColour::Blue), NoticeState::Signed, Signature::NotOffered)
    };
    let all = vec![
        view(Some(NoticeColour::Red), NoticeState::Issued, Signature::Offered),
        view(Some(NoticeColour::Yellow), NoticeState::Answered, Signature::NotOffered),
        of_node,
        by_rule,
        view(None, NoticeState::Closed, Signature::NotOffered),
    ];
    let list = |notices| NoticesView { notices, form: Form::Words, file: None };
    let why = [
        NoticeRefusal::NoSuch(number),
        NoticeRefusal::NotYours(number),
        NoticeRefusal::NotNow(number),
        NoticeRefusal::Open(number),
        NoticeRefusal::Stays(number),
        NoticeRefusal::Ended(IssueNumber(3)),
        NoticeRefusal::NotOverdue("start".to_owned()),
    ];
    let mut sayings: Vec<_> = all.iter().cloned().map(|one| Saying::Notice(Box::new(one))).collect();
    let step = |taken, words: &str| NoticeStepView {
        at: day().and_hms_opt(9, 1, 0).unwrap(),
        by: "李梅".to_owned(),
        taken,
        words: words.to_owned(),
    };
    let issued = NoticeStep::Issue {
        of: Supervised::Issue(IssueNumber(3)),
        to: Party::Team,
        due: Timestamp::from_seconds(0),
    };
    let steps = vec![
        step(issued, ""),
        step(NoticeStep::Sign, ""),
        step(NoticeStep::Answer, "周五送电"),
        step(NoticeStep::Close, ""),
    ];
    let course = |notice: &NoticeView, steps: &[NoticeStepView]| {
        let (notice, steps) = (notice.clone(), steps.to_vec());
        Saying::NoticeCourse(Box::new(NoticeCourseView { notice, steps }))
    };
    sayings.extend([course(&all[0], &steps[..1]), course(&all[4], &steps)]);
    sayings.push(Saying::Notices(Box::new(list(all))));
    sayings.push(Saying::Notices(Box::new(list(vec![]))));
    sayings.extend(why.map(|why| Saying::Refused(Refusal::Notice(why))));
    sayings
}

/// Everything that is said of steps of issues.
fn issue_sayings() -> Vec<Saying> {
    let into = IssueNumber(7);
    let ends = [End::NotFeasible, End::Superseded, End::Merged { into }];
    let closed = |how| Some((day(), "李梅".to_owned(), "改走南侧".to_owned(), how));
    let number = IssueNumber(3);
    let hitches = [
        Hitch::NotNow,
        Hitch::Top,
        Hitch::Bottom,
        Hitch::AskedBefore,
        Hitch::AskedBackBefore,
        Hitch::Ruled,
        Hitch::SameBody,
        Hitch::NotAhead,
    ];
    let refusals = hitches.map(StepRefusal::Hitch).into_iter().chain([
        StepRefusal::NotYours(Party::Body("power".to_owned())),
        StepRefusal::JustMoved("guarantor".to_owned()),
        StepRefusal::Stays,
        StepRefusal::Closed,
        StepRefusal::NoLadder,
        StepRefusal::NoSuchOther(into),
    ]);
    let views = issues_in_hand();
    let mut all: Vec<_> = views.iter().cloned().map(|view| Saying::Issue(Box::new(view))).collect();
    all.push(Saying::IssueOpened(Box::new(views[0].clone())));
    all.extend(views.iter().cloned().map(|view| Saying::IssueMoved(Box::new(view))));
    let (also, alike) = (2, vec![(into, code())]);
    all.push(Saying::Issue(Box::new(IssueView { also, alike, ..views[0].clone() })));
    all.push(Saying::IsItTheSame { question: 7, code: code(), issues: vec![issue_view_of(None)] });
    all.push(Saying::SameIssue { number, code: code() });
    let percent = Percent::from_hundredths(6_300).unwrap();
    all.push(Saying::SaidToday { code: code(), percent });
    let (by, name) = ("王建国".to_owned(), "刘洋".to_owned());
    let (from, to) = ("winter_stop".to_owned(), "resumed".to_owned());
    all.push(Saying::MovesOn { code: code(), by, from, to, on: day() });
    all.push(Saying::MoveAsked { code: code(), name });
    all.push(Saying::Unreported { date: day(), owing: vec![owing()] });
    all.push(Saying::Unreported { date: day(), owing: Vec::new() });
    all.push(Saying::WhichIsSolved(views.iter().take(2).cloned().collect()));
    all.extend([None, Some(code())].map(|code| Saying::NothingToSolve { code }));
    let until = day().and_hms_opt(14, 0, 0).unwrap();
    let due = [None, Some(until + chrono::TimeDelta::hours(3)), Some(until)];
    all.extend(due.map(|due| Saying::IssuePutOff { number, until, due }));
    all.extend(page_sayings(&views[0]));
    all.extend(notice_sayings());
    all.extend(lists_of_issues(&views));
    all.extend(ends.map(|how| Saying::Issue(Box::new(issue_view_of(closed(how))))));
    all.extend(ends.map(|how| Saying::IssueClosed { number, by: "李梅".to_owned(), how, notice: None }));
    let notice = Some(NoticeNumber { year: 2023, sequence: 1 });
    all.push(Saying::IssueClosed { number, by: "李梅".to_owned(), how: End::Solved, notice });
    all.extend(refusals.map(|why| Saying::Refused(Refusal::Step { number, why })));
    all
}

fn team() -> crate::domain::people::Team {
    crate::domain::people::Team {
        id: TeamId(1),
        code: "expo".to_owned(),
        name_zh: "会展中心专班".to_owned(),
        name_en: "Expo Center team".to_owned(),
    }
}

fn project() -> Project {
    Project {
        id: ProjectId(1),
        code: code(),
        name_zh: "净月一期".to_owned(),
        name_en: "Jingyue Phase I".to_owned(),
        team: TeamId(1),
        stage: "under_construction".to_owned(),
        rhythm: Rhythm::Daily,
        card: Card::default(),
    }
}

fn digest_of_a_day() -> Digest {
    Digest::Team(team_digest())
}

fn reported() -> Reported {
    Reported { entry: entry_view(), instead_of: Yuan::new(3_000_000) }
}

fn team_digest() -> TeamDigest {
    let changed = Changed {
        heading: heading(),
        entries: vec![Reported { entry: entry_view(), instead_of: Yuan::new(3_000_000) }],
    };
    TeamDigest {
        team: TeamId(1),
        first: day(),
        last: day(),
        changed: vec![changed],
        owing: vec![owing()],
        nodes: Vec::new(),
        promises: vec![promise_view(Standing::Ahead)],
        resting: 2,
        issues: vec![issue_view_of(None)],
    }
}

fn promise_view(standing: Standing) -> PromiseView {
    PromiseView {
        number: Some(PromiseNumber(4)),
        heading: heading(),
        maker: MakerView::Body("water".to_owned()),
        due: day(),
        standing,
        words: "出供水方案".to_owned(),
        receiver: "王建国".to_owned(),
    }
}

fn promise_sayings() -> Vec<PromiseSaying> {
    let is_it = PromiseView {
        number: None,
        maker: MakerView::Person("李梅".to_owned()),
        ..promise_view(Standing::Ahead)
    };
    let ask = |promises| PromiseSaying::AreThey { question: 7, promises };
    let mut all = vec![
        ask(vec![is_it.clone()]),
        ask(vec![is_it, PromiseView { number: None, ..promise_view(Standing::Ahead) }]),
        PromiseSaying::WhichDay,
        PromiseSaying::Noted(vec![promise_view(Standing::Ahead)]),
        PromiseSaying::One(promise_view(Standing::Over)),
        PromiseSaying::List { own: vec![], others: vec![] },
        PromiseSaying::List {
            own: vec![promise_view(Standing::Ahead)],
            others: vec![promise_view(Standing::Broken)],
        },
    ];
    let standings = [Standing::Ahead, Standing::Broken, Standing::Kept, Standing::Withdrawn];
    all.extend(standings.map(|standing| PromiseSaying::Settled(promise_view(standing))));
    all
}

fn owing() -> Owing {
    let heading = Heading {
        code: ProjectCode::parse("JY-02").unwrap(),
        name_zh: "净月二期".to_owned(),
        name_en: "Jingyue Phase II".to_owned(),
    };
    Owing { heading, rhythm: Rhythm::Weekly, reporters: vec!["赵强".to_owned(), "孙丽".to_owned()] }
}

/// A key node that is so many days late.
fn node_line(late_days: i64) -> NodeLine {
    NodeLine { heading: heading(), node: "tender".to_owned(), planned: day(), late_days }
}

fn turned(colour: Option<Colour>) -> Turned {
    let since = day();
    let light = |colour| Light { rule: "staleness".to_owned(), colour, since, counted: None };
    Turned { heading: heading(), rule: "staleness".to_owned(), was: Colour::Yellow, light: colour.map(light) }
}

/// One of every kind, and such as are too long for a phone.
fn digests() -> Vec<Digest> {
    let lines = 9;
    let long = TeamDigest {
        first: day().pred_opt().unwrap(),
        changed: vec![Changed { heading: heading(), entries: vec![reported(); 5] }; lines],
        owing: vec![owing(); lines],
        nodes: vec![node_line(2), node_line(1), node_line(0), node_line(-1), node_line(-3)],
        ..team_digest()
    };
    let own = |capacity| Own {
        capacity,
        today: day(),
        since: day().pred_opt().unwrap(),
        applicants: vec!["刘洋".to_owned()],
        moves: vec![issue_view_of(None)],
        issues: vec![issue_view_of(None)],
        nodes: vec![node_line(1)],
        promises: vec![promise_view(Standing::Over), promise_view(Standing::Broken)],
        turned: vec![turned(Some(Colour::Yellow)), turned(Some(Colour::Red))],
        seasons: vec![season_left(Left::Over)],
    };
    let unreached = |team: Option<i64>, name: Option<&str>, count| Unreached {
        team: team.map(TeamId),
        name: name.map(str::to_owned),
        count,
    };
    let overview = Overview {
        today: day(),
        first: day().pred_opt().unwrap(),
        last: day().pred_opt().unwrap(),
        unheard: vec![(issue_view_of(None), Unheard { why: Why::Silent, since: day() })],
        unanswered: vec![owing(); 2],
        escalated: vec![issue_view_of(None)],
        turned: vec![turned(Some(Colour::Red)), turned(None)],
        coverage: vec![TeamCoverage { team: TeamId(1), owed: 5, reported: 3 }],
        portfolio: portfolio_view(),
        seasons: vec![season_left(Left::Days(Counted { days: 37, after: day(), passed: Passed::default() }))],
        unclear: 2,
        unreached: vec![
            unreached(None, Some("赵强"), 1),
            unreached(Some(1), None, 3),
            unreached(None, None, 2),
        ],
    };
    let line = |left: Option<&str>, before: Option<u16>, reports| ReviewLine {
        heading: heading(),
        colour: Colour::Yellow,
        stage: "under_construction".to_owned(),
        left: left.map(str::to_owned),
        percent: Percent::from_hundredths(6500),
        percent_before: before.and_then(Percent::from_hundredths),
        reports,
    };
    let invested = InvestedView {
        month: Month::new(2023, 3).unwrap(),
        yuan: 24_500_000,
        plan: Yuan::new(120_000_000).unwrap(),
        share: Share::of(24_500_000, Yuan::new(120_000_000).unwrap()).unwrap(),
        silent: 2,
    };
    let review = |team: Option<i64>, occasion| Review {
        team: team.map(TeamId),
        occasion,
        first: day().pred_opt().unwrap(),
        last: day(),
        lines: vec![
            line(None, Some(6000), 3),
            line(Some("started"), Some(6500), 1),
            line(None, Some(6500), 0),
        ],
        yellow: 3,
        red: 0,
        opened: 2,
        closed: 1,
        issues: vec![issue_view_of(None)],
        times: if occasion == Occasion::Monthly { times() } else { vec![] },
        nodes: vec![node_line(1)],
        investment: Some(invested.clone()),
    };
    vec![
        Digest::Team(team_digest()),
        Digest::Team(TeamDigest { changed: vec![], issues: vec![], resting: 0, ..team_digest() }),
        Digest::Team(long),
        Digest::Own(own(Capacity::Lead(TeamId(1)))),
        Digest::Own(own(Capacity::Guarantor)),
        Digest::Overview(Box::new(overview)),
        Digest::Review(Box::new(review(Some(1), Occasion::Weekly))),
        Digest::Review(Box::new(review(None, Occasion::Monthly))),
    ]
}

fn times() -> Vec<TimesLine> {
    let took = |many, minutes| Some((many, std::time::Duration::from_mins(minutes)));
    let line =
        |rung: &str, party, signed, handled| TimesLine { rung: rung.to_owned(), party, signed, handled };
    vec![
        line("team", Party::Team, took(3, 40), None),
        line("department", Party::Body("power".to_owned()), took(2, 390), took(1, 2_700)),
    ]
}

fn keys_of(keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}

fn heading() -> Heading {
    Heading::of(&project())
}

fn project_view(card: Card) -> ProjectView {
    let known = card != Card::default();
    let names = |name: &str| {
        let cover = Some(("李梅".to_owned(), day())).filter(|_| name == "田静");
        if known { vec![StandingView { name: name.to_owned(), cover }] } else { Vec::new() }
    };
    ProjectView {
        heading: heading(),
        team: TeamId(1),
        stage: "under_construction".to_owned(),
        since: known.then(day),
        standing: [
            (Role::Guarantor, names("宋建华")),
            (Role::Secretary, names("田静")),
            (Role::Liaison, Vec::new()),
        ],
        card,
        next_missing: known.then(|| "planning_check".to_owned()),
    }
}

fn full_card() -> Card {
    Card {
        aliases: keys_of(&["净月", "一期"]),
        kind: Some("continued".to_owned()),
        season: Some("resume".to_owned()),
        dimension: Some("four_new".to_owned()),
        industry: Some("trade".to_owned()),
        owner: "朝阳区会展投资公司".to_owned(),
        contractor: "第一建筑公司".to_owned(),
        site: "会展大街101号".to_owned(),
        sources: vec![
            Funding { source: "bank_loan".to_owned(), amount: Yuan::new(59_500_000) },
            Funding { source: "own".to_owned(), amount: None },
        ],
        total: Yuan::new(85_000_000),
        plan: [(2023, Yuan::new(25_505_000).unwrap())].into(),
        start: Some(day()),
        completion: Some(day()),
        consultants: "咨询公司".to_owned(),
        origin: "invented".to_owned(),
    }
}

fn source(words: &str, files: u32) -> course::Source {
    let by = "田静".to_owned();
    course::Source {
        entry: EntryId(1),
        said: Timestamp::from_seconds(0),
        by,
        words: words.to_owned(),
        certainty: Certainty::Told,
        files,
    }
}

fn passages() -> Vec<course::Passage> {
    let passage = |stage: &str, entered, left| course::Passage { stage: stage.to_owned(), entered, left };
    vec![
        passage("ready", None, Some(day())),
        passage("started", Some((day(), source("开工仪式", 2))), Some(day())),
        passage("under_construction", Some((day(), source("", 0))), None),
    ]
}

fn documents_view() -> DocumentsView {
    let document =
        |key: &str, said, in_hand_since| course::Document { key: key.to_owned(), said, in_hand_since };
    DocumentsView {
        heading: heading(),
        documents: vec![
            document("energy", Some((GateState::NotNeeded, day(), source("", 0))), None),
            document("environment", Some((GateState::Granted, day(), source("12号", 1))), Some(day())),
            document("tender", Some((GateState::InHand, day(), source("", 0))), None),
            document("drawing_review", Some((GateState::Missing, day(), source("", 0))), None),
            document("construction_permit", None, None),
        ],
        earlier: 2,
        next_missing: Some("tender".to_owned()),
    }
}

fn row(known: bool) -> table::Row {
    let day_of = |text: &str| text.parse::<NaiveDate>().unwrap();
    let light = |rule: &str, colour| {
        let passed = Passed {
            skipped: vec![
                (day_of("2023-04-05"), day_of("2023-04-05")),
                (day_of("2023-04-29"), day_of("2023-05-03")),
            ],
            made_up: vec![day_of("2023-04-23"), day_of("2023-05-06")],
            unloaded: vec![2027],
        };
        let counted = (rule == "staleness").then(|| Counted { days: 21, after: day(), passed });
        Light { rule: rule.to_owned(), colour, since: day(), counted }
    };
    let seen = course::Source { certainty: Certainty::Seen, ..source("", 0) };
    let percent = Percent::from_hundredths(6550).unwrap();
    table::Row {
        project: ProjectId(1),
        stage: "under_construction".to_owned(),
        stage_since: known
            .then(|| table::Figure { value: (), day: day(), source: source("开工仪式", 2) }),
        progress: known.then(|| table::Figure { value: percent, day: day(), source: seen }),
        invested: known.then(|| table::Invested {
            month: Month::new(2023, 3).unwrap(),
            yuan: 12_000_000,
            share: Share::of(12_000_000, Yuan::new(25_505_000).unwrap()),
            source: Some(source("", 0)),
        }),
        newest: known.then(day),
        lights: if known {
            vec![
                light("start", Colour::Yellow),
                light("statistics", Colour::Red),
                light("staleness", Colour::Yellow),
                light("progress", Colour::Red),
                light("node", Colour::Yellow),
            ]
        } else {
            Vec::new()
        },
    }
}

fn table_view(rows: Vec<table::Row>) -> TableView {
    let rows: Vec<_> = rows.into_iter().map(|row| (heading(), row)).collect();
    TableView { day: day(), count: rows.len(), yellow: 0, red: 1, page: 1, goes_on: !rows.is_empty(), rows }
}

fn source_of(figure: FigureName, known: bool) -> Saying {
    Saying::Source(Box::new(SourceView { heading: heading(), figure, row: row(known) }))
}

fn share(hundredths: u16) -> Percent {
    Percent::from_hundredths(hundredths).unwrap()
}

fn history_view(goes_on: bool) -> HistoryView {
    let line = |fact, validity| HistoryLine {
        entry: EntryView { fact, ..entry_view() },
        received: day().and_hms_opt(17, 30, 0).unwrap(),
        validity,
    };
    let answer = |number: Option<i64>, answer| Fact::IssueAnswer { number: number.map(IssueNumber), answer };
    let (number, maker) = (PromiseNumber(4), Maker::Body("water".to_owned()));
    let promise = Fact::Promise { number, maker, due: day() };
    let step = |step| Fact::PromiseStep { number, step };
    let alias = |change| Fact::Alias { name: "净月".to_owned(), change };
    let lines = vec![
        line(Fact::Withdrawal { entry: EntryId(1) }, Validity::Counts),
        line(Fact::Unchanged, Validity::Counts),
        line(promise, Validity::Counts),
        line(step(PromiseStep::Kept), Validity::Counts),
        line(step(PromiseStep::Broken), Validity::Counts),
        line(step(PromiseStep::Moved(day())), Validity::Counts),
        line(step(PromiseStep::Withdrawn), Validity::Counts),
        line(Fact::Visit, Validity::Counts),
        line(answer(Some(3), told::Answer::SignedFor), Validity::Counts),
        line(answer(None, told::Answer::Settled), Validity::Counts),
        line(answer(None, told::Answer::NotOurs), Validity::Counts),
        line(answer(None, told::Answer::MoreTime), Validity::Counts),
        line(Fact::Stage { from: "ready".to_owned(), to: "started".to_owned() }, Validity::Replaced),
        line(Fact::Gate { document: "tender".to_owned(), state: GateState::InHand }, Validity::Counts),
        line(alias(AliasChange::Added), Validity::Counts),
        line(alias(AliasChange::Dropped), Validity::Counts),
        line(Fact::Rhythm { from: Rhythm::Daily, to: Rhythm::Weekly }, Validity::Counts),
        line(Fact::Listed { list: 7, of: ListKind::Portfolio }, Validity::Counts),
        line(Fact::Listed { list: 8, of: ListKind::People }, Validity::Counts),
    ];
    HistoryView { heading: heading(), page: 1, lines: if goes_on { lines } else { Vec::new() }, goes_on }
}

fn node(key: &str, said: &[(NodeStep, &str, &str)]) -> Node {
    let one = |(step, on, words): &(NodeStep, &str, &str)| Said {
        change: NodeChange { step: *step, on: on.parse().unwrap() },
        day: if matches!(step, NodeStep::Done | NodeStep::Started) { on.parse().unwrap() } else { day() },
        source: source(words, 0),
    };
    Node { key: key.to_owned(), history: said.iter().map(one).collect() }
}

fn nodes_view() -> NodesView {
    use NodeStep::{Done, Forecast, Planned, Started};
    let phases = vec![
        (
            "approval".to_owned(),
            vec![
                node("environment", &[(Done, "2023-01-05", "")]),
                node("construction_permit", &[(Planned, "2023-02-01", ""), (Done, "2023-02-03", "")]),
                node("energy", &[(Planned, "2023-03-07", "")]),
            ],
        ),
        (
            "start".to_owned(),
            vec![
                node("start", &[(Planned, "2023-04-01", ""), (Started, "2023-03-01", "")]),
                node("tender", &[]),
            ],
        ),
        (
            "completion".to_owned(),
            vec![node(
                "topped_out",
                &[(Planned, "2023-09-30", ""), (Planned, "2023-10-15", "降雨"), (Forecast, "2023-10-20", "")],
            )],
        ),
    ];
    NodesView { heading: heading(), today: day(), phases, next: Some("start".to_owned()) }
}

fn node_view() -> NodeView {
    use NodeStep::{Done, Forecast, Planned, Started};
    let said = [
        (Planned, "2023-02-01", ""),
        (Planned, "2023-02-15", "连续降雨"),
        (Forecast, "2023-02-20", ""),
        (Started, "2023-01-01", ""),
        (Done, "2023-02-21", "照片为证"),
    ];
    NodeView {
        heading: heading(),
        today: day(),
        node: node("topped_out", &said),
        waits_for: vec![node("start", &[]), node("tender", &[(Planned, "2023-04-01", "")])],
    }
}

fn month(number: u32) -> Month {
    Month::new(2023, number).unwrap()
}

fn figure(counts: Counts) -> Figure {
    Figure { counts, yuan: Yuan::new(8_500_000).unwrap() }
}

fn investment_view() -> InvestmentView {
    let row = |number, completed, year, to_date, words: &str| Row {
        month: month(number),
        completed,
        year,
        to_date,
        source: Some(source(words, 0)),
    };
    InvestmentView {
        heading: heading(),
        month: month(10),
        rows: vec![
            row(2, None, None, ToDate::FromTheBeginning(50_000_000), ""),
            row(3, Some(8_500_000), Some(8_500_000), ToDate::FromTheBeginning(58_500_000), "设备到货"),
            row(10, Some(-1_000_000), Some(7_500_000), ToDate::FromTheBeginning(57_500_000), ""),
        ],
        year: Some(7_500_000),
        plan: Yuan::new(25_500_000),
        to_date: Some(ToDate::FromTheBeginning(57_500_000)),
        total: Yuan::new(85_000_000),
    }
}

fn questions_about_figures() -> Vec<Saying> {
    let total = Yuan::new(85_000_000).unwrap();
    let doubts = [
        (Counts::Month, Doubt::Unit { beside: 3_000_000 }),
        (Counts::ToDate, Doubt::Falls { before: 50_000_000 }),
        (Counts::Year, Doubt::OverTotal { sum: 90_000_000, total }),
        (Counts::Month, Doubt::ThirdOfTotal { by: 30_000_000, total }),
        (Counts::Month, Doubt::Jumps { by: 30_000_000, highest: 3_000_000 }),
    ];
    let ask = |(counts, doubt)| Saying::IsItRight {
        question: 7,
        code: code(),
        month: month(3),
        figure: figure(counts),
        doubt,
    };
    let (number, units) = ("850".to_owned(), UNITS.to_vec());
    let unit = Saying::WhichUnit { question: 7, code: code(), month: month(3), number, units };
    std::iter::once(unit).chain(doubts.map(ask)).collect()
}

fn labour_day() -> Holiday {
    Holiday {
        name_zh: "劳动节".to_owned(),
        name_en: "Labour Day".to_owned(),
        from: "2023-04-29".parse().unwrap(),
        until: "2023-05-03".parse().unwrap(),
    }
}

fn body_sayings() -> Vec<BodySaying> {
    let view = |key: &str, level, goes_to, liaisons: &[&str]| BodyView {
        key: key.to_owned(),
        level,
        goes_to,
        liaisons: liaisons.iter().map(|&name| name.to_owned()).collect(),
    };
    let views = [
        view("water", Level::Department, GoesTo::ItsLiaisons, &["李梅", "Pierre Martin"]),
        view("power", Level::Utility, GoesTo::ItsGroup, &["刘洋"]),
        view("joint_meeting", Level::District, GoesTo::ItsGroup, &[]),
        view("gas", Level::Utility, GoesTo::Nobody, &[]),
    ];
    let (body, name) = ("water".to_owned(), "李梅".to_owned());
    let mut all = vec![
        BodySaying::All { reached: views[..3].to_vec(), others: keys_of(&["gas", "heat"]) },
        BodySaying::All { reached: views[..1].to_vec(), others: vec![] },
    ];
    all.extend(views.map(BodySaying::One));
    for change in [AliasChange::Added, AliasChange::Dropped] {
        all.push(BodySaying::Liaison { body: body.clone(), name: name.clone(), change });
        all.push(BodySaying::YouAreLiaison { body: body.clone(), change });
        all.push(BodySaying::Chat { body: body.clone(), change });
    }
    all
}

fn calendar_view(month: Option<u32>) -> CalendarView {
    CalendarView {
        year: if month.is_some() { 2023 } else { 2027 },
        month,
        worked: 21,
        holidays: month.map(|_| labour_day()).into_iter().collect(),
        made_up: month.and(NaiveDate::from_ymd_opt(2023, 5, 6)).into_iter().collect(),
        notices: vec![(2023, "国办发明电〔2022〕16号".to_owned())],
    }
}

fn season_left(left: Left) -> SeasonLeft {
    let awaited = |lacks: &[&str]| Awaited {
        heading: heading(),
        season: "resume".to_owned(),
        until: "2023-04-30".parse().unwrap(),
        lacks: lacks.iter().map(|key| (*key).to_owned()).collect(),
    };
    let awaited = vec![awaited(&["workers_back", "crane_inspection"]), awaited(&[])];
    let until = "2023-04-30".parse().unwrap();
    SeasonLeft { season: "resume".to_owned(), until, left, is_news: true, awaited }
}

fn year_sayings() -> Vec<YearSaying> {
    let wall = |text: &str| text.parse::<NaiveDateTime>().unwrap();
    let moved = MovedSchedule {
        team: Some(TeamId(1)),
        occasion: Occasion::Digest,
        from: wall("2023-04-29T17:30:00"),
        to: wall("2023-05-04T17:30:00"),
    };
    let year = YearView {
        id: 7,
        view: CalendarView { month: None, year: 2023, ..calendar_view(Some(5)) },
        changed: Some((vec!["2023-05-03".parse().unwrap()], vec!["2023-05-06".parse().unwrap()])),
        moved: vec![moved.clone(), MovedSchedule { team: None, occasion: Occasion::Overview, ..moved }],
        moved_in_all: 12,
    };
    let new = YearView { changed: None, moved: vec![], moved_in_all: 0, ..year.clone() };
    vec![
        YearSaying::Shown(year),
        YearSaying::Shown(new),
        YearSaying::Same { year: 2023 },
        YearSaying::Adopted { year: 2023 },
        YearSaying::NoneShown,
    ]
}

/// Before a holiday of some days with a make-up day after it, and before one of a single day.
fn silences() -> [Silence; 2] {
    let day = |text: &str| text.parse().unwrap();
    let one = labour_day();
    let (from, until, back_on) = (one.from, one.until, day("2023-05-04"));
    let long =
        Silence { from, until, holidays: vec![one.clone(), one], back_on, made_up: vec![day("2023-05-06")] };
    let short = Silence { from: until, made_up: vec![], holidays: vec![labour_day()], ..long.clone() };
    [long, short]
}

fn schedule_sayings() -> Vec<ScheduleSaying> {
    let time = NaiveTime::from_hms_opt(17, 30, 0).unwrap();
    let wall = |day: &str| day.parse::<NaiveDate>().unwrap().and_time(time);
    let line_of = |occasion, plan| ScheduleLine {
        number: 3,
        team: Some(TeamId(1)),
        occasion,
        plan,
        origin: Origin::Chat,
        standing: ScheduleStanding::Due(Some(wall("2023-05-06"))),
    };
    let line = || line_of(Occasion::Digest, Plan::at(time, &[], Days::Working));
    let paused = |last_day| {
        let (by, reason) = ("陈静".to_owned(), "工地放假 @all".to_owned());
        ScheduleLine { standing: ScheduleStanding::Paused { last_day, by, reason }, ..line() }
    };
    let change = |kind, last_day| ChangeView {
        kind,
        on: wall("2023-05-06"),
        by: "陈静".to_owned(),
        last_day,
        reason: "工地放假".to_owned(),
    };
    let plans = [
        Plan::at(time, &[], Days::Every),
        Plan::at(time, &[], Days::FirstOfWeek),
        Plan::at(time, &[], Days::FirstOfMonth),
        Plan::at(time, &[], Days::BeforeHoliday),
        Plan::at(time, &[Weekday::Mon, Weekday::Thu], Days::Working),
        Plan::at(time, &[Weekday::Sat, Weekday::Sun], Days::Every),
        Plan::new("0 9,17 1 * *", Days::Every).unwrap(),
        Plan::new("0 9,17 * * *", Days::FirstOfMonth).unwrap(),
    ];
    let lines = plans.map(|plan| line_of(Occasion::Reminder, plan)).into_iter();
    let of_the_district = [Occasion::Guarantee, Occasion::Overview, Occasion::Weekly, Occasion::Monthly]
        .map(|occasion| ScheduleLine { team: None, ..line_of(occasion, Plan::at(time, &[], Days::Working)) });
    let mornings = line_of(Occasion::Morning, Plan::at(time, &[], Days::Working));
    let all = lines.chain([mornings]).chain(of_the_district).chain([
        line(),
        ScheduleLine { origin: Origin::Settings, standing: ScheduleStanding::Due(None), ..line() },
        paused(None),
        paused(Some(day())),
    ]);
    let view = ScheduleView {
        line: line(),
        upcoming: vec![
            UpcomingView { wall: wall("2023-05-06"), kind: DayKind::MakeUp },
            UpcomingView { wall: wall("2023-05-08"), kind: DayKind::Working },
        ],
        counted: Some(Counted {
            days: 4,
            after: day(),
            passed: Passed { unloaded: vec![2027], ..Passed::default() },
        }),
        changes: vec![
            change(ChangeKind::Added, None),
            change(ChangeKind::Paused, None),
            change(ChangeKind::Paused, Some(day())),
            change(ChangeKind::Resumed, None),
            change(ChangeKind::Dropped, None),
        ],
    };
    let dropped = ScheduleLine { standing: ScheduleStanding::Dropped, ..line() };
    let wanted = |matter| AskView {
        id: AskId(0),
        heading: heading(),
        matter,
        standing: AskStanding::Open,
        promise: None,
    };
    let report = Matter::Report { first: day(), last: day() };
    let document = Matter::Document { document: "construction_permit".to_owned() };
    let trial = |would_send| ScheduleSaying::Trial(TrialView { day: day(), would_send });
    vec![
        ScheduleSaying::List(vec![]),
        ScheduleSaying::List(all.collect()),
        ScheduleSaying::One(view.clone()),
        ScheduleSaying::One(ScheduleView { line: dropped, upcoming: vec![], counted: None, changes: vec![] }),
        ScheduleSaying::Added(view),
        ScheduleSaying::Already(line()),
        ScheduleSaying::Paused(paused(Some(day()))),
        ScheduleSaying::Resumed(line()),
        ScheduleSaying::NotPaused(line()),
        ScheduleSaying::Dropped(line()),
        ScheduleSaying::Stays(line()),
        trial(WouldSend::Nothing),
        trial(WouldSend::Digest(digest_of_a_day())),
        trial(WouldSend::Reminder(vec![wanted(report), wanted(document)])),
        trial(WouldSend::Silence(silences()[0].clone())),
        ScheduleSaying::TrialSent,
    ]
}

fn portfolio_view() -> PortfolioView {
    let counts =
        |counts: &[(&str, usize)]| counts.iter().map(|(key, count)| ((*key).to_owned(), *count)).collect();
    PortfolioView {
        key: counts(&[("under_construction", 22), ("started", 7), ("gone", 1)]),
        seasons: [
            ("start".to_owned(), SeasonView { begun: 8, waiting: vec![heading()] }),
            ("resume".to_owned(), SeasonView { begun: 9, waiting: vec![] }),
        ]
        .into(),
        planned: [
            ("local_bonds".to_owned(), counts(&[("planned", 7), ("reserved", 5)])),
            (String::new(), counts(&[("planned", 1)])),
        ]
        .into(),
        beyond: 0,
    }
}

fn told_difference() -> ToldDifference {
    let part =
        |column: &str| ToldPart { column: column.to_owned(), old: "–".to_owned(), new: "新".to_owned() };
    let record =
        ToldRecord { called: "JY-01 净月一期".to_owned(), parts: vec![part("简称"), part("阶段")] };
    let many = (1..=21).map(|number| format!("JY-{number:02} 项目")).collect();
    let table =
        |of, added, changed| ToldTable { of, added, changed, unchanged: 3, kept: keys_of(&["JY-05"]) };
    ToldDifference {
        tables: vec![table(Listed::Teams, vec![], vec![]), table(Listed::Projects, many, vec![record])],
        newcomers: keys_of(&["张伟", "李梅"]),
    }
}

fn list_sayings() -> Vec<ListSaying> {
    let told = told_difference;
    let people = ToldTable { of: Listed::People, added: vec![], changed: vec![], unchanged: 2, kept: vec![] };
    let same = ToldDifference { tables: vec![people], newcomers: vec![] };
    let link = ("张伟".to_owned(), "https://t.me/x?start=y".to_owned());
    let ended = SentListState::ALL.into_iter().filter(|state| state.is_the_end());
    let mut all = vec![
        ListSaying::Shown { list: 7, told: told() },
        ListSaying::Nothing { told: same.clone() },
        ListSaying::Faulty {
            faults: vec!["sheet 项目表, C7 (总投资): is below nothing".to_owned(); 22]
        },
        ListSaying::Beyond { names: keys_of(&["张伟"]) },
        ListSaying::Wanted,
        ListSaying::Applied { told: told(), links: vec![] },
        ListSaying::Applied { told: same, links: vec![link] },
        ListSaying::Unwanted,
        ListSaying::TakenBack { taken_back: told(), kept: told() },
        ListSaying::TakenBack { taken_back: ToldDifference::default(), kept: told() },
        ListSaying::TooLate,
        ListSaying::Dropped,
        ListSaying::Overtaken,
        ListSaying::Unwritable,
        ListSaying::Failed,
        ListSaying::Coming,
    ];
    all.extend(ended.map(|state| ListSaying::Ended { state }));
    all
}

fn people_sayings() -> Vec<PeopleSaying> {
    let name = || "李梅".to_owned();
    let items = || vec![ItemView { role: Role::Guarantor, project: heading() }];
    let me = |roles: Vec<_>, reach| {
        let (name, language) = ("王建国".to_owned(), Language::Chinese);
        let items = items().into_iter().filter(|_| !roles.is_empty()).map(|item| (item, day())).collect();
        let covers = vec![("刘洋".to_owned(), day())];
        let (accounts, covered) = (vec!["1004".to_owned()], covers.first().cloned());
        let bodies = roles.iter().take(1).map(|_| ("water".to_owned(), day())).collect();
        PeopleSaying::Me(MeView {
            name,
            language,
            roles,
            items,
            bodies,
            accounts,
            covered,
            covers,
            entries: 12,
            reach,
        })
    };
    let roles = vec![(Role::Lead, Some(TeamId(1))), (Role::Guarantor, None)];
    let waits = Waits { invitations: 1, questions: 2 };
    let post = |waits| PostView {
        roles: vec![(Role::Lead, Some(TeamId(1)))],
        items: items(),
        bodies: vec!["water".to_owned()],
        covers: vec![("王建国".to_owned(), day())],
        waits,
    };
    let dated = roles.iter().map(|(role, team)| (*role, *team, day())).collect();
    let ended = HandoverState::ALL
        .into_iter()
        .filter(|state| !matches!(state, HandoverState::Open | HandoverState::Taken));
    let mut all = vec![
        me(dated, Reachable::Yes),
        me(vec![], Reachable::No),
        PeopleSaying::Ended { name: name(), post: PostView { roles, items: items(), ..PostView::default() } },
        PeopleSaying::Left,
        PeopleSaying::NothingToHandOver { name: name() },
        PeopleSaying::HandoverOffered { to: name(), post: post(Waits::default()) },
        PeopleSaying::AskHandover { handover: 7, from: name(), post: post(Waits::default()) },
        PeopleSaying::HandedOver { from: "周敏".to_owned(), to: name(), post: post(waits) },
        PeopleSaying::NothingLeft,
        PeopleSaying::HandoverDeclined,
        PeopleSaying::HandoverDeclinedBy { name: name() },
        PeopleSaying::HandoverLapsed { to: name() },
        PeopleSaying::CoverBegun { by: name(), last_day: day() },
        PeopleSaying::CoverAsked { name: name(), last_day: day() },
        PeopleSaying::CoverNone,
        PeopleSaying::CoverEnded,
        PeopleSaying::CoverOver { name: name() },
    ];
    all.extend(ended.map(|state| PeopleSaying::HandoverEnded { state }));
    all
}

/// Everything that can be said; a new variant has to come here, or the match below does not compile.
fn all_sayings() -> Vec<Saying> {
    let (name, number, team) = ("张伟".to_owned(), IssueNumber(3), Some(TeamId(1)));
    let closed = Some((day(), name.clone(), "变压器已到货".to_owned(), End::Solved));
    let status = |entries, issues| {
        Saying::Status(StatusView {
            code: code(),
            name_zh: "净月一期".to_owned(),
            name_en: "Jingyue Phase I".to_owned(),
            stage: "under_construction".to_owned(),
            today: day(),
            next: None,
            entries,
            issues,
            files: 7,
        })
    };
    let applicant = |team| ApplicantView { name: "张伟".to_owned(), role: Role::Field, team };
    let photo = ShownFile { kind: FileKind::Photo, reference: None, place: None, name: None };
    let workbook = ShownFile { kind: FileKind::Document, ..photo.clone() };
    let choices = vec![heading()];
    let refusals = [
        Refusal::NotAllowed { command: Command::Bind },
        Refusal::UnknownProject { code: code(), near: vec![] },
        Refusal::UnknownProject { code: code(), near: vec![ProjectCode::parse("JY-10").unwrap()] },
        Refusal::NotYourProject { code: code() },
        Refusal::WhichProject { choices: vec![code()] },
        Refusal::WhichProject { choices: vec![] },
        Refusal::NothingToPlace,
        Refusal::NothingAsked,
        Refusal::Misspelt { command: Command::Invest, problem: Misspelling::NoAmount },
        Refusal::Misspelt { command: Command::Yes, problem: Misspelling::NoUnit },
        Refusal::Misspelt { command: Command::Invest, problem: Misspelling::MonthAhead },
        Refusal::NoSuchIssue { number },
        Refusal::WhichTeam { choices: keys_of(&["expo", "park"]) },
        Refusal::NoSuchSchedule { number: 3 },
        Refusal::NoticeUnread(NoticeFault::NoYear),
        Refusal::NoticeUnread(NoticeFault::NoSource),
        Refusal::NoticeUnread(NoticeFault::NoDays),
        Refusal::NoticeUnread(NoticeFault::Impossible(vec![
            YearFault::OtherYear { day: day(), year: 2024 },
            YearFault::NoWeekend { day: day() },
            YearFault::Both { day: day() },
            YearFault::Backwards { from: day() },
            YearFault::Twice { year: 2023 },
        ])),
        Refusal::NoForm { team: TeamId(1) },
        Refusal::WordTaken { word: "缺料".to_owned(), means: added_words().remove(0).means },
        Refusal::WordTaken { word: "没有".to_owned(), means: vec![] },
        Refusal::SaysNothing { word: "缺点什么".to_owned() },
        Refusal::NoSuchWord { word: "缺料".to_owned() },
        Refusal::NotInList { count: 0 },
        Refusal::NotInList { count: 2 },
        Refusal::UnknownTeam { choices: vec!["expo".to_owned()] },
        Refusal::UnknownTeam { choices: vec![] },
        Refusal::Misspelt { command: Command::Progress, problem: Misspelling::NoCode },
        Refusal::Misspelt { command: Command::Issue, problem: Misspelling::NoWords },
        Refusal::Misspelt { command: Command::Close, problem: Misspelling::NoNumber },
        Refusal::Misspelt { command: Command::Route, problem: Misspelling::NoBody },
        Refusal::WhichIssue { command: Command::Sign, choices: Vec::new() },
        Refusal::WhichIssue { command: Command::Handled, choices: vec![issue_view_of(None)] },
        Refusal::Misspelt { command: Command::End, problem: Misspelling::NoEnd },
        Refusal::Misspelt { command: Command::Progress, problem: Misspelling::BadPercent },
        Refusal::Misspelt { command: Command::Invite, problem: Misspelling::NoSuchChoice },
        Refusal::Misspelt { command: Command::Gate, problem: Misspelling::NoState },
        Refusal::Misspelt { command: Command::Stage, problem: Misspelling::DayAhead },
        Refusal::NotListed { list: PolicyList::Stage, choices: keys_of(&["started", "winter_stop"]) },
        Refusal::NotAllowed { command: Command::PlanNode },
        Refusal::Misspelt { command: Command::Node, problem: Misspelling::NoStep },
        Refusal::Misspelt { command: Command::PlanNode, problem: Misspelling::NoDay },
        Refusal::Misspelt { command: Command::Node, problem: Misspelling::DayBehind },
        Refusal::NoSuchPromise { number: PromiseNumber(9) },
        Refusal::NoMaker,
        Refusal::NotListed { list: PolicyList::Body, choices: keys_of(&["water", "street_jingyue"]) },
        Refusal::NotListed { list: PolicyList::Node, choices: keys_of(&["signing", "topped_out"]) },
        Refusal::PlanMoves { node: "topped_out".to_owned(), from: day(), to: day() },
        Refusal::NodeIsDone {
            code: code(),
            node: "topped_out".to_owned(),
            on: day(),
            name: "王建国".to_owned(),
        },
        Refusal::NotListed { list: PolicyList::Gate, choices: keys_of(&["energy", "construction_permit"]) },
        Refusal::Misspelt { command: Command::Alias, problem: Misspelling::BadName },
        Refusal::Misspelt { command: Command::Word, problem: Misspelling::NoMeaning },
        Refusal::Misspelt { command: Command::Promise, problem: Misspelling::NoMaker },
        Refusal::Misspelt { command: Command::Template, problem: Misspelling::BadForm },
        Refusal::Misspelt { command: Command::Word, problem: Misspelling::BadWord },
        Refusal::SeveralProjects { name: "二期".to_owned(), choices: vec![code(), code()] },
        Refusal::SeveralProjects { name: "二期".to_owned(), choices: vec![] },
        Refusal::NameTaken { name: "净月".to_owned(), code: code() },
        Refusal::NoSuchName { name: "净月".to_owned(), choices: keys_of(&["一期"]) },
        Refusal::UnknownCommand,
        Refusal::NobodyCalled { waiting: vec![] },
        Refusal::NobodyCalled { waiting: vec![name.clone(), name.clone()] },
        Refusal::SeveralCalled,
        Refusal::InvitationSpent,
        Refusal::NobodyKnown { near: vec![] },
        Refusal::NobodyKnown { near: keys_of(&["王建国"]) },
        Refusal::SeveralPeople { labels: keys_of(&["张伟#1001", "张伟#1002"]) },
        Refusal::Unreachable { name: name.clone() },
        Refusal::NoHandover,
        Refusal::CannotCover { name: name.clone() },
        Refusal::Misspelt { command: Command::Cover, problem: Misspelling::NoDay },
        Refusal::Misspelt { command: Command::Cover, problem: Misspelling::DayGone },
        Refusal::Misspelt { command: Command::Leave, problem: Misspelling::NoName },
        Refusal::NoFile,
        Refusal::NoList,
        Refusal::OnlyInGroups,
        Refusal::OnlyInPrivate,
    ];
    let mut all = vec![
        Saying::Stranger,
        Saying::Unclear,
        Saying::Welcome { name: name.clone() },
        Saying::Help { commands: Command::ALL.to_vec(), here: Here::Private },
        Saying::Help { commands: vec![Command::Progress, Command::Help], here: Here::TeamGroup(TeamId(1)) },
        Saying::Help { commands: vec![Command::Bind], here: Here::StrangeGroup },
        Saying::IssueOpened(Box::new(issue_view_of(None))),
        Saying::IssueReworded { number },
        Saying::IssueClosed { number, by: name.clone(), how: End::Solved, notice: None },
        Saying::IssueWasClosed { number },
        Saying::Issue(Box::new(issue_view_of(None))),
        Saying::Issue(Box::new(issue_view_of(closed))),
        Saying::Form { team: None, lines: vec![] },
        Saying::Form { team: Some(TeamId(1)), lines: form_lines() },
        Saying::FormSet { team: TeamId(1), lines: form_lines() },
        Saying::FormSet { team: TeamId(1), lines: vec![] },
        Saying::Words(vec![]),
        Saying::Words(added_words()),
        Saying::WordChanged { word: added_words().remove(0), change: AliasChange::Added },
        Saying::WordChanged { word: added_words().remove(1), change: AliasChange::Dropped },
        Saying::Unanswered { listed: vec![], more: 0 },
        Saying::Unanswered {
            listed: vec![unanswered(None, Some("进度到72%了")), unanswered(Some(1), None)],
            more: 3,
        },
        Saying::Original(unanswered(None, Some("进度到72%了"))),
        Saying::Original(UnansweredView { about: Unknown::Figure, ..unanswered(Some(1), None) }),
        Saying::Original(UnansweredView {
            about: Unknown::Alike, ..unanswered(None, Some("电业局不回复"))
        }),
        status(vec![], vec![]),
        status(vec![entry_view()], vec![issue_view_of(None)]),
        Saying::Project(Box::new(project_view(Card::default()))),
        Saying::Project(Box::new(project_view(full_card()))),
        Saying::Portfolio(PortfolioView::default()),
        Saying::Portfolio(PortfolioView { beyond: 2, planned: BTreeMap::new(), ..portfolio_view() }),
        Saying::Portfolio(portfolio_view()),
        Saying::Passages(PassagesView { heading: heading(), passages: passages() }),
        Saying::StageMoved {
            code: code(),
            from: "reserved".to_owned(),
            to: "started".to_owned(),
            leapt: keys_of(&["pre_work", "ready"]),
        },
        Saying::StageMoved {
            code: code(),
            from: "under_construction".to_owned(),
            to: "winter_stop".to_owned(),
            leapt: vec![],
        },
        Saying::StageAlready { code: code(), stage: "started".to_owned() },
        Saying::Documents(documents_view()),
        Saying::Table(table_view(vec![])),
        Saying::Table(table_view(vec![row(true), row(false)])),
        source_of(FigureName::Stage, true),
        source_of(FigureName::Stage, false),
        source_of(FigureName::Progress, true),
        source_of(FigureName::Progress, false),
        source_of(FigureName::Investment, true),
        source_of(FigureName::Investment, false),
        source_of(FigureName::Lights, true),
        source_of(FigureName::Lights, false),
        Saying::History(history_view(false)),
        Saying::History(history_view(true)),
        Saying::AliasChanged { code: code(), name: "净月".to_owned(), change: AliasChange::Added },
        Saying::AliasChanged { code: code(), name: "净月".to_owned(), change: AliasChange::Dropped },
        Saying::Nodes(nodes_view()),
        Saying::Nodes(NodesView {
            phases: vec![("landing".to_owned(), vec![node("signing", &[]), node("site_fixed", &[])])],
            next: None,
            ..nodes_view()
        }),
        Saying::Node(Box::new(node_view())),
        Saying::Node(Box::new(NodeView { node: node("tender", &[]), waits_for: vec![], ..node_view() })),
        Saying::NodeNoted {
            code: code(),
            node: "start".to_owned(),
            change: NodeChange { step: NodeStep::Done, on: day() },
            waits_for: vec![node("construction_permit", &[(NodeStep::Forecast, "2023-04-01", "")])],
        },
        Saying::NodeAlready {
            code: code(),
            node: "start".to_owned(),
            change: NodeChange { step: NodeStep::Planned, on: day() },
        },
        Saying::Investment(Box::new(investment_view())),
        Saying::Investment(Box::new(InvestmentView {
            rows: vec![],
            year: None,
            to_date: None,
            ..investment_view()
        })),
        Saying::Investment(Box::new(InvestmentView {
            plan: None,
            to_date: Some(ToDate::AsFarAsTold(8_500_000)),
            total: None,
            ..investment_view()
        })),
        Saying::FigureNoted { code: code(), month: month(3), figure: figure(Counts::Month) },
        Saying::FigureDropped { code: code() },
        Saying::Files { code: code(), files: vec![] },
        Saying::Files { code: code(), files: vec![photo] },
        Saying::WhichProject { question: 7, choices: vec![] },
        Saying::OfWhichProject { question: 7, choices: vec![] },
        Saying::OfWhichProject { question: 7, choices: choices.clone() },
        Saying::WhichProject { question: 7, choices },
        Saying::IsTheShareRight { question: 7, code: code(), percent: share(6_500), before: None },
        Saying::IsTheShareRight {
            question: 7,
            code: code(),
            percent: share(5_800),
            before: Some(share(8_500)),
        },
        Saying::WhatIsWrong,
        Saying::ToldDropped { files: 0 },
        Saying::ToldDropped { files: 2 },
        Saying::Understood(ReportView { entries: read_by_every_rule(), own: Some(EntryId(7)) }),
        Saying::Understood(ReportView { entries: vec![entry_view()], own: None }),
        Saying::TakenBack(vec![entry_view(), entry_view()]),
        Saying::WhichIsWrong,
        Saying::WhichHasIt {
            figure: told::SaidFigure::Share(share(5_200)),
            projects: vec![code(), ProjectCode::parse("JY-25").unwrap()],
        },
        Saying::WhichHasIt {
            figure: told::SaidFigure::Amount(Yuan::new(3_000_000).unwrap()),
            projects: vec![code()],
        },
        Saying::ShareNoted { code: code(), percent: share(2_000) },
        Saying::OnlyItsSender { name: "王建国".to_owned() },
        Saying::Placed { code: code() },
        Saying::Digests(vec![digest_of_a_day(), digest_of_a_day()]),
        Saying::NothingToDigest { date: day() },
        Saying::Last(ReportView { entries: vec![entry_view()], own: Some(EntryId(7)) }),
        Saying::NothingYet,
        Saying::Undone(vec![entry_view()]),
        Saying::ListUndone { count: 1 },
        Saying::ListUndone { count: 213 },
        Saying::NothingToUndo,
        Saying::UndoWhich(vec![(EntryId(7), entry_view()), (EntryId(6), entry_view())]),
        Saying::WhichLanguage,
        Saying::LanguageSet,
        Saying::Thanks,
        Saying::Feedback { name: "王建国".to_owned(), words: "少发几条".to_owned() },
        Saying::Bound { team: TeamId(1) },
        Saying::SeesOnlyCommands { team: TeamId(1) },
        Saying::Invitation {
            invitation_link: "https://t.me/x?start=y".to_owned(),
            role: Role::Field,
            team,
            until: day(),
        },
        Saying::Invitation {
            invitation_link: "https://t.me/x?start=y".to_owned(),
            role: Role::Coordinator,
            team: None,
            until: day(),
        },
        Saying::TableFile(Box::new(TableFileView { day: day(), count: 0, file: None })),
        Saying::TableFile(Box::new(TableFileView { day: day(), count: 0, file: Some(workbook) })),
        Saying::Applied,
        Saying::Applicants(vec![]),
        Saying::Applicants(vec![applicant(team), applicant(None)]),
        Saying::AskApproval { invitation: 7, applicant: name.clone(), role: Role::Field, team },
        Saying::AskApproval { invitation: 7, applicant: name.clone(), role: Role::Coordinator, team: None },
        Saying::Admitted { role: Role::Lead, team },
        Saying::Admitted { role: Role::Administrator, team: None },
        Saying::Declined,
        Saying::RuledAlready { state: InvitationState::Admitted },
        Saying::RuledAlready { state: InvitationState::Declined },
        Saying::RuledAlready { state: InvitationState::Open },
        Saying::RulingDone { applicant: name.clone(), ruling: Ruling::Admit },
        Saying::RulingDone { applicant: name, ruling: Ruling::Decline },
    ];
    all.extend(questions_about_figures());
    all.extend(list_sayings().into_iter().map(|one| Saying::List(Box::new(one))));
    all.extend(people_sayings().into_iter().map(|one| Saying::People(Box::new(one))));
    all.extend([calendar_view(Some(5)), calendar_view(None)].map(|view| Saying::Calendar(Box::new(view))));
    all.extend(year_sayings().into_iter().map(|one| Saying::Year(Box::new(one))));
    all.extend(ask_sayings());
    all.extend(promise_sayings().into_iter().map(|one| Saying::Promise(Box::new(one))));
    all.extend(issue_sayings());
    all.extend(body_sayings().into_iter().map(|one| Saying::Body(Box::new(one))));
    all.extend(schedule_sayings().into_iter().map(|one| Saying::Schedule(Box::new(one))));
    all.extend(refusals.into_iter().map(Saying::Refused));
    for one in &all {
        match one {
            Saying::Stranger
            | Saying::Unclear
            | Saying::Welcome { .. }
            | Saying::Help { .. }
            | Saying::IssueOpened { .. }
            | Saying::IssueReworded { .. }
            | Saying::IssueMoved(_)
            | Saying::IssuePutOff { .. }
            | Saying::IssueClosed { .. }
            | Saying::IssueWasClosed { .. }
            | Saying::Issue(_)
            | Saying::Form { .. }
            | Saying::FormSet { .. }
            | Saying::Words(_)
            | Saying::WordChanged { .. }
            | Saying::Unanswered { .. }
            | Saying::Original(_)
            | Saying::Issues(_)
            | Saying::Chain(_)
            | Saying::IssueTimes(_)
            | Saying::Minutes(_)
            | Saying::Status(_)
            | Saying::Project(_)
            | Saying::Portfolio(_)
            | Saying::Passages(_)
            | Saying::StageMoved { .. }
            | Saying::StageAlready { .. }
            | Saying::Documents(_)
            | Saying::History(_)
            | Saying::Table(_)
            | Saying::TableFile(_)
            | Saying::Source(_)
            | Saying::AliasChanged { .. }
            | Saying::Nodes(_)
            | Saying::Node(_)
            | Saying::NodeNoted { .. }
            | Saying::NodeAlready { .. }
            | Saying::Investment(_)
            | Saying::WhichUnit { .. }
            | Saying::IsItRight { .. }
            | Saying::FigureNoted { .. }
            | Saying::FigureDropped { .. }
            | Saying::Files { .. }
            | Saying::WhichProject { .. }
            | Saying::OfWhichProject { .. }
            | Saying::IsItTheSame { .. }
            | Saying::SameIssue { .. }
            | Saying::WhichIsSolved(_)
            | Saying::SaidToday { .. }
            | Saying::MovesOn { .. }
            | Saying::MoveAsked { .. }
            | Saying::Unreported { .. }
            | Saying::NothingToSolve { .. }
            | Saying::Page(_)
            | Saying::Notice(_)
            | Saying::NoticeCourse(_)
            | Saying::Notices(_)
            | Saying::IsTheShareRight { .. }
            | Saying::WhatIsWrong
            | Saying::ToldDropped { .. }
            | Saying::Understood(_)
            | Saying::TakenBack(_)
            | Saying::WhichIsWrong
            | Saying::WhichHasIt { .. }
            | Saying::ShareNoted { .. }
            | Saying::OnlyItsSender { .. }
            | Saying::Placed { .. }
            | Saying::Digests(_)
            | Saying::NothingToDigest { .. }
            | Saying::Last(_)
            | Saying::NothingYet
            | Saying::Undone(_)
            | Saying::ListUndone { .. }
            | Saying::NothingToUndo
            | Saying::UndoWhich(_)
            | Saying::WhichLanguage
            | Saying::LanguageSet
            | Saying::Thanks
            | Saying::Feedback { .. }
            | Saying::Bound { .. }
            | Saying::SeesOnlyCommands { .. }
            | Saying::Invitation { .. }
            | Saying::Applied
            | Saying::Applicants(_)
            | Saying::AskApproval { .. }
            | Saying::Admitted { .. }
            | Saying::Declined
            | Saying::RuledAlready { .. }
            | Saying::RulingDone { .. }
            | Saying::List(_)
            | Saying::People(_)
            | Saying::Schedule(_)
            | Saying::Calendar(_)
            | Saying::Year(_)
            | Saying::Ask(_)
            | Saying::RhythmSet { .. }
            | Saying::Burden(_)
            | Saying::Body(_)
            | Saying::Promise(_)
            | Saying::Refused(_) => {}
        }
    }
    all
}

/// A message as a person sees it: words of others in ‹ ›, bold in * *, buttons in [ ].
fn shown(message: &Outgoing) -> String {
    let (spans, buttons) = match message {
        Outgoing::Text { spans, buttons, .. } | Outgoing::Edit { spans, buttons, .. } => (spans, buttons),
        Outgoing::Files { spans, .. } => (spans, &Vec::new()),
        Outgoing::PressAnswer { text, .. } => return format!("({text})"),
        Outgoing::Sign { sign, .. } => return format!("{sign:?}"),
        Outgoing::Menu { .. } | Outgoing::Leave => return String::new(),
    };
    let mut text = String::new();
    for run in spans {
        let (before, after) = match run.style {
            Style::Plain => ("", ""),
            Style::Bold => ("*", "*"),
            Style::Quoted => ("‹", "›"),
            Style::Code => ("`", "`"),
        };
        write!(text, "{before}{}{after}", run.text).unwrap();
    }
    for row in buttons {
        text.push('\n');
        for button in row {
            write!(text, "[{}]", button.label).unwrap();
        }
    }
    text
}

fn asked(view: AsksView) -> Saying {
    Saying::Ask(Box::new(AskSaying::List(view, Vec::new())))
}

/// All that can be asked, and what can be said about it.
fn ask_sayings() -> Vec<Saying> {
    let ask = |matter: Matter, standing| AskView {
        id: AskId(5),
        heading: heading(),
        matter,
        standing,
        promise: None,
    };
    let open = |matter| ask(matter, AskStanding::Open);
    let ago = |days| day() - chrono::TimeDelta::days(days);
    let noon = day().and_hms_opt(14, 0, 0).unwrap();
    let report = |first: i64, last: i64| Matter::Report { first: ago(first), last: ago(last) };
    let node = |when| Matter::Node { node: "topped_out".to_owned(), due: day(), when };
    let document = Matter::Document { document: "construction_permit".to_owned() };
    let issue = Matter::Issue { number: IssueNumber(3), since: ago(9) };
    let all = |asks| AsksView { today: day(), place: AskPlace::Private, bundle: 7, asks };
    let promised = |side, asked| AskView {
        promise: Some((promise_view(Standing::Ahead), asked)),
        ..open(Matter::Promise { number: PromiseNumber(4), due: day(), side })
    };
    let maker = || Side::Maker(Maker::Body("water".to_owned()));
    let heard = || promised(Side::Receiver(PersonId(3)), AskedAs::Receiver(day()));
    let mut found = vec![
        asked(all(vec![open(report(0, 0))])),
        asked(all(vec![open(report(0, 0)), open(report(0, 0)), open(node(When::Ahead(3)))])),
        asked(all(vec![open(report(1, 1)), open(report(4, 0))])),
        asked(all(vec![open(node(When::Ahead(1))), open(node(When::Today)), open(node(When::Overdue))])),
        asked(all(vec![
            open(document.clone()),
            open(Matter::Unchanged { since: ago(20) }),
            open(issue.clone()),
        ])),
        asked(all(vec![
            ask(report(0, 0), AskStanding::Answered),
            ask(document.clone(), AskStanding::PutOff(noon)),
            ask(issue, AskStanding::Handed("刘洋".to_owned())),
        ])),
        asked(all(vec![ask(report(0, 0), AskStanding::Noted), ask(document, AskStanding::Lapsed)])),
        asked(all(vec![promised(maker(), AskedAs::Maker), heard()])),
        asked(all(vec![heard(), promised(maker(), AskedAs::Coordinator)])),
        asked(AsksView { place: AskPlace::Group, ..all(vec![promised(maker(), AskedAs::Maker)]) }),
    ];
    let told = |one| Saying::Ask(Box::new(one));
    let afternoon = Some(noon.time());
    found.extend([
        told(AskSaying::None),
        told(AskSaying::List(all(vec![]), vec![unanswered(None, Some("进度到72%了"))])),
        told(AskSaying::List(
            all(vec![open(node(When::Today))]),
            vec![unanswered(Some(1), Some("电业局不回复")), unanswered(None, None)],
        )),
        told(AskSaying::WhichTime { bundle: 7, afternoon }),
        told(AskSaying::WhichTime { bundle: 7, afternoon: None }),
        told(AskSaying::WhoInstead(vec![(PersonId(3), "刘洋".to_owned())])),
        told(AskSaying::WhoInstead(vec![])),
        told(AskSaying::Noted { count: 1 }),
        told(AskSaying::Noted { count: 2 }),
        told(AskSaying::PutOff { count: 1, until: noon }),
        told(AskSaying::PutOff { count: 2, until: noon }),
        told(AskSaying::OnLeave { last_day: day(), to: Some("刘洋".to_owned()) }),
        told(AskSaying::OnLeave { last_day: day(), to: None }),
        told(AskSaying::Back),
        told(AskSaying::NotOnLeave),
    ]);
    let load = |asked: usize, outside| Load {
        kinds: Kind::ALL.map(|kind| (kind, asked)).into(),
        days: asked,
        most: 2,
        answered: 4,
        tapped: 1,
        outside,
    };
    let line = |team, load| LoadLine { name: "王建国".to_owned(), team, load };
    let file = ShownFile {
        kind: FileKind::Document,
        reference: None,
        place: Some("ab".to_owned()),
        name: Some("burden-2023-03-08.xlsx".to_owned()),
    };
    let one = line(Some(TeamId(1)), load(1, 0));
    let burden = |lines, form, file| {
        Saying::Burden(Box::new(BurdenView { first: ago(7), last: day(), lines, form, file }))
    };
    found.extend([
        burden(vec![], Form::Words, None),
        burden(vec![line(Some(TeamId(1)), load(2, 0)), line(None, load(1, 3))], Form::Words, None),
        burden(vec![one.clone(); 22], Form::Words, None),
        burden(vec![one.clone()], Form::Workbook, Some(file)),
        burden(vec![one], Form::Workbook, None),
    ]);
    found.extend(Rhythm::ALL.map(|rhythm| Saying::RhythmSet { code: code(), rhythm }));
    found
}

fn transcript(language: Language) -> String {
    let registry = Registry::new(Vec::new(), vec![team()], vec![project()]);
    let voice = Voice { language, acknowledge: Acknowledge::Text };
    let seal = |action: Action, object: i64| format!("{}{object}", action.letter());
    let policy = Config::from_toml("").unwrap().settings.policy;
    let books = Books { registry: &registry, policy: &policy };
    let mut messages: Vec<_> =
        all_sayings().iter().map(|one| saying(voice, books, one, &seal, None)).collect();
    let recorded_answer = |percent| Answer::Recorded { code: code(), percent };
    messages.extend([
        how_to_bind(voice),
        too_fast(voice),
        recorded(voice, &recorded_answer(Percent::from_hundredths(6500)), "5"),
        recorded(voice, &recorded_answer(None), "5"),
        sign_in_words(voice, Sign::Received, None),
        sign_in_words(voice, Sign::Recorded, None),
        sign_in_words(voice, Sign::NeedsAnswer, None),
        no_files(voice, None),
        press(voice, "q", PressAnswer::Done),
        press(voice, "q", PressAnswer::Already),
        press(voice, "q", PressAnswer::NotForYou),
        said_again(voice, too_fast(voice)),
        unreachable(voice, &[Kind::Report], &["赵强", "孙丽"], &[&project()]),
        unreachable(voice, &[Kind::Report, Kind::Node], &["赵强"], &[&project()]),
    ]);
    for one in &digests() {
        for extent in [Extent::Short, Extent::Full] {
            messages.push(digest(voice, books, one, extent, (&seal, OccurrenceId(7))));
        }
    }
    messages.extend(silences().iter().map(|one| silence(voice, one)));
    messages.extend(NotKept::ALL.map(|why| not_kept(voice, why, "5")));
    let alarms = [
        Alarm::PollerHung { minutes: 3 },
        Alarm::Conflict,
        Alarm::ForeignWebhook,
        Alarm::OutboxStuck { count: 12, minutes: 7 },
        Alarm::Buried { count: 1 },
        Alarm::PutOff,
        Alarm::Undelivered { count: 2 },
        Alarm::FilesStuck { count: 2, minutes: 40 },
        Alarm::UnloadedYear { year: 2027, week: 46 },
    ];
    messages.extend(alarms.map(|one| alarm(voice, one)));
    messages.iter().map(shown).collect::<Vec<_>>().join("\n----\n")
}

#[test]
fn everything_reads_well_in_chinese() {
    insta::assert_snapshot!(transcript(Language::Chinese));
}

#[test]
fn everything_reads_well_in_english() {
    insta::assert_snapshot!(transcript(Language::English));
}

#[test]
fn a_report_is_acknowledged_by_a_sign_where_signs_are_wanted() {
    let voice = Voice { language: Language::Chinese, acknowledge: Acknowledge::Reaction };
    let answer = Answer::Recorded { code: code(), percent: None };
    assert!(matches!(recorded(voice, &answer, "5"), Outgoing::Sign { sign: Sign::Recorded, .. }));
}

/// Every list of issues, the ladder of one, how long they took, and minutes.
fn lists_of_issues(views: &[IssueView]) -> Vec<Saying> {
    let since = day();
    let unheard = [Why::Unsigned, Why::Unconfirmed, Why::Silent].map(|why| Some(Unheard { why, since }));
    let shades = [None, Some(Shade::Blue), Some(Shade::Yellow), Some(Shade::Red)];
    let lines: Vec<_> = views
        .iter()
        .zip(shades.into_iter().cycle())
        .zip(unheard.into_iter().cycle())
        .map(|((view, shade), unheard)| IssueLine { view: view.clone(), category: None, shade, unheard })
        .collect();
    let file = ShownFile {
        kind: FileKind::Document,
        reference: None,
        place: Some("files/ab".to_owned()),
        name: Some("issues-2023-03-08.xlsx".to_owned()),
    };
    let said = |list: IssueList, lines: Vec<IssueLine>| {
        let here = Here::Private;
        Saying::Issues(Box::new(IssuesView { list, on: day(), here, lines, form: Form::Words, file: None }))
    };
    let silent = |lines: &[IssueLine]| {
        lines.iter().cloned().map(|line| IssueLine { unheard: None, ..line }).collect::<Vec<_>>()
    };
    let filtered = || IssueList::Filtered(IssueFilter { shade: Some(Shade::Red), ..IssueFilter::default() });
    let all = || IssueList::Filtered(IssueFilter::default());
    let mut power = silent(&lines[..1]);
    power[0].category = Some("power".to_owned());
    let of_group = IssuesView {
        list: IssueList::Mine,
        on: day(),
        here: Here::TeamGroup(TeamId(1)),
        lines: silent(&lines[..1]),
        form: Form::Words,
        file: None,
    };
    let with_file = |file| IssuesView { form: Form::Workbook, file, list: all(), ..of_group.clone() };
    let closed = Among::Closed(CalendarSpan::ThisMonth);
    let ended = IssueLine {
        view: issue_view_of(Some((day(), "李梅".to_owned(), "改走南侧".to_owned(), End::Solved))),
        category: None,
        shade: None,
        unheard: None,
    };
    let mut found = vec![
        said(IssueList::Mine, silent(&lines)),
        said(IssueList::Mine, vec![]),
        Saying::Issues(Box::new(of_group.clone())),
        said(IssueList::With(Party::Body("water".to_owned())), silent(&lines[..1])),
        said(IssueList::With(Party::Team), vec![]),
        said(all(), silent(&vec![lines[0].clone(); 32])),
        said(all(), vec![]),
        said(filtered(), silent(&lines[..1])),
        said(filtered(), vec![]),
        said(IssueList::Filtered(IssueFilter { among: closed, ..IssueFilter::default() }), vec![ended]),
        said(IssueList::Unheard, lines.clone()),
        said(IssueList::Unheard, vec![]),
        said(IssueList::Agenda, [power, silent(&lines)].concat()),
        said(IssueList::Agenda, vec![]),
        Saying::Issues(Box::new(with_file(Some(file.clone())))),
        Saying::Issues(Box::new(with_file(None))),
    ];
    found.extend(chains(views));
    let times = |lines, form, file| {
        Saying::IssueTimes(Box::new(TimesView { first: day(), last: day(), lines, form, file }))
    };
    let minutes = Duration::from_mins;
    let line =
        |rung: &str, party, signed, handled| TimesLine { rung: rung.to_owned(), party, signed, handled };
    let water = Party::Body("water".to_owned());
    found.extend([
        times(vec![], Form::Words, None),
        times(
            vec![
                line("team", Party::Team, Some((3, minutes(90))), Some((1, minutes(20)))),
                line("department", water.clone(), Some((1, minutes(600))), None),
            ],
            Form::Words,
            None,
        ),
        times(vec![line("team", water, None, None)], Form::Workbook, Some(file)),
        times(vec![], Form::Workbook, None),
    ]);
    found.extend(said_of_minutes().map(|told| Saying::Minutes(Box::new(told))));
    found
}

/// Ladders: on their way, with nothing above, ended, and of an issue without one.
fn chains(views: &[IssueView]) -> Vec<Saying> {
    let at = |hour| day().and_hms_opt(hour, 0, 0).unwrap();
    let rung = |place, key: &str| (place, key.to_owned());
    let stay = |rung, party, left| StayView {
        rung,
        party,
        came: at(9),
        signed: Some((at(10), "刘洋".to_owned())),
        handled: None,
        left,
    };
    let power = || Party::Body("power".to_owned());
    let passed = vec![
        stay(rung(1, "team"), Party::Team, Some((at(11), Step::TimeUp))),
        StayView {
            signed: None,
            handled: Some((at(12), "李梅".to_owned())),
            ..stay(rung(2, "department"), power(), None)
        },
    ];
    let ahead =
        |place, key: &str, party, at| AheadView { rung: rung(place, key), party, at, sign: 1, handle: 5 };
    let guarantor = ahead(3, "guarantor", Party::Guarantor, Some(at(17)));
    let city = ahead(5, "city", Party::Body("city_centre".to_owned()), None);
    let ended = Some((day(), "李梅".to_owned(), "改走南侧".to_owned(), End::Solved));
    let closed = IssueView { closed: ended, ..views[0].clone() };
    let plain = |issue, passed| ChainView {
        issue,
        passed,
        handle_by: None,
        ahead: vec![],
        on: day(),
        form: Form::Words,
        file: None,
    };
    let file = ShownFile { kind: FileKind::Document, reference: None, place: None, name: None };
    [
        ChainView {
            handle_by: Some(at(17)),
            ahead: vec![guarantor, city],
            ..plain(views[0].clone(), passed.clone())
        },
        plain(views[0].clone(), passed.clone()),
        plain(closed, passed.clone()),
        plain(issue_view_of(None), vec![]),
        ChainView { form: Form::Workbook, file: Some(file), ..plain(views[0].clone(), passed.clone()) },
        ChainView { form: Form::Workbook, ..plain(views[0].clone(), passed) },
    ]
    .map(|view| Saying::Chain(Box::new(view)))
    .into()
}

fn said_of_minutes() -> impl Iterator<Item = MinutesSaying> {
    let view = |before: Option<&str>| MinuteView {
        minute: Minute {
            number: IssueNumber(3),
            body: "water".to_owned(),
            until: day(),
            what: "出方案".to_owned(),
            words: "水务局 3月8日 出方案".to_owned(),
        },
        code: code(),
        instead_of: before.map(str::to_owned),
    };
    let faults = [
        MinuteFault::NoNumber,
        MinuteFault::NoBody,
        MinuteFault::NoDay,
        MinuteFault::NoWords,
        MinuteFault::NoIssue,
        MinuteFault::Twice,
        MinuteFault::NotAhead,
        MinuteFault::NotNow,
    ];
    let lines = vec![view(None), view(Some("power"))];
    [
        MinutesSaying::Shown { id: 5, lines: lines.clone() },
        MinutesSaying::Taken(lines),
        MinutesSaying::Wrong((1..).zip(faults).collect()),
        MinutesSaying::NoneShown,
    ]
    .into_iter()
}

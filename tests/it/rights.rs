//! Every role with every command, at its own team's place and at another's: what help lists is exactly what is done.

use chrono::NaiveTime;
use daybook::config::Config;
use daybook::domain::asks::Later;
use daybook::domain::calendar::Calendar;
use daybook::domain::day::SaidDay;
use daybook::domain::decision::{
    BotStanding, Chosen, Decision, Handover, HandoverState, Here, Invitation, InvitationState, KeptOfPerson,
    Post, Reachable, Recalled, Refusal, SentList, SentListState, Situation, Speaker, VersionKind, Waits,
    answer_handover, choose, commands_for, decide, rule, settle_list,
};
use daybook::domain::entry::{AliasChange, Certainty, Entry, Fact, GateState, NodeStep, Percent, Span};
use daybook::domain::evidence::{FileKind, Question, QuestionState, Subject, Unanswered, Unknown};
use daybook::domain::form::FormLine;
use daybook::domain::ids::{
    ChatId, EntryId, IssueNumber, MessageId, PersonId, ProjectCode, ProjectId, PromiseNumber, ScheduleId,
    TeamId,
};
use daybook::domain::intent::{
    Asked, CalendarSpan, Command, Dated, Form, HandoverAnswer, Intent, IssueFilter, IssueList, IssueStep,
    ListVerdict, Ruling, Said, ScheduleStep, TableFilter,
};
use daybook::domain::investment::{Amount, Counts, Held, Month, Reply};
use daybook::domain::issue::{
    Came, Case, Closed, End, Extension, Inquiry, Issue, Party, Ruling as Ruled, Rung, Signing, State,
    Urgency, Who,
};
use daybook::domain::lexicon::Field;
use daybook::domain::listed::ListKind;
use daybook::domain::minutes::MinuteLine;
use daybook::domain::money::Yuan;
use daybook::domain::people::{Language, Membership, Person, Role, Team};
use daybook::domain::policy::Policy;
use daybook::domain::project::{Card, Project, Rhythm};
use daybook::domain::promise::SaidMaker;
use daybook::domain::registry::Registry;
use daybook::domain::rights::may_on;
use daybook::domain::schedule::{Days, Occasion, Origin, Plan, Rule, Schedule};
use daybook::domain::supervision::NoticeNumber;
use daybook::domain::table::{FigureName, Material};
use daybook::domain::time::Timestamp;
use daybook::domain::told::{self, Corrects, Statement, Step, Sureness, Told, Trouble};
use daybook::domain::working::{Hours, Rota};
use std::sync::{Arc, LazyLock};

const OWN: TeamId = TeamId(1);
const OTHER: TeamId = TeamId(2);
const NOW: Timestamp = Timestamp::from_seconds(1_678_240_800);

fn team(id: TeamId, code: &str) -> Team {
    Team { id, code: code.to_owned(), name_zh: code.to_owned(), name_en: code.to_owned() }
}

fn project(id: i64, team: TeamId) -> Project {
    Project {
        id: ProjectId(id),
        code: code(id),
        name_zh: String::new(),
        name_en: String::new(),
        team,
        stage: "started".to_owned(),
        rhythm: Rhythm::Daily,
        card: Card::default(),
    }
}

fn code(id: i64) -> ProjectCode {
    ProjectCode::parse(&format!("JY-{id:02}")).unwrap()
}

fn person(role: Role) -> Person {
    let team = (!role.is_district_wide()).then_some(OWN);
    Person {
        id: PersonId(1),
        name: "P".to_owned(),
        language: Language::English,
        private_chat: None,
        memberships: vec![Membership { role, team }],
        assignments: Vec::new(),
        covers: Vec::new(),
    }
}

/// A field person of the team that has the project of that number.
fn mate(project: i64) -> Person {
    let team = Some(if project == 1 { OWN } else { OTHER });
    Person {
        id: PersonId(1 + project),
        name: format!("M{project}"),
        memberships: vec![Membership { role: Role::Field, team }],
        private_chat: Some(ChatId(1)),
        ..person(Role::Field)
    }
}

/// A question about a photo of unknown project.
fn question() -> Question {
    let entry = Entry {
        id: EntryId(1),
        project: None,
        fact: Fact::Evidence { files: 1 },
        text: None,
        author: PersonId(1),
        author_name: "P".to_owned(),
        chat: ChatId(1),
        message: MessageId(1),
        effective: "2023-03-08".parse().unwrap(),
        received: NOW,
        said: NOW,
        certainty: Certainty::Told,
        files: 1,
        rule: String::new(),
        sureness: None,
    };
    let about = Subject::Project { choices: vec![ProjectId(1)], entry: Some(entry) };
    Question { id: 1, person: PersonId(1), state: QuestionState::Open, about }
}

/// A question about a figure of this project.
fn figure_of(project: i64) -> Question {
    let held = Held {
        project: ProjectId(project),
        month: Month::new(2023, 3).unwrap(),
        counts: Counts::Month,
        amount: amount(),
        words: String::new(),
        effective: "2023-03-08".parse().unwrap(),
        span: Span { start: 0, end: 0 },
        supersedes: None,
    };
    let about = Subject::Figure { held, message: MessageId(1), before: None };
    Question { id: 1, person: PersonId(1), state: QuestionState::Open, about }
}

/// A question to somebody of the team that has the project of that number, asked in its group.
fn unanswered_by(project: i64) -> Unanswered {
    let mate = mate(project);
    Unanswered {
        question: 1,
        person: mate.id,
        name: mate.name,
        team: Some(if project == 1 { OWN } else { OTHER }),
        sent: NOW,
        words: None,
        files: 0,
        about: Unknown::Project,
    }
}

fn amount() -> Amount {
    Amount::Known(Yuan::new(8_500_000).unwrap())
}

/// The digests of both teams, under the numbers of their projects.
fn schedules() -> Recalled {
    let plan = Plan::at(NaiveTime::from_hms_opt(17, 30, 0).unwrap(), &[], Days::Working);
    let schedule = |number, team| Schedule {
        id: ScheduleId(number),
        number,
        team: Some(team),
        occasion: Occasion::Digest,
        rule: Rule::new(plan.clone(), chrono_tz::Asia::Shanghai).unwrap(),
        origin: Origin::Settings,
        pause: None,
        dropped_at: None,
        watermark: NOW,
    };
    Recalled::Schedules { all: vec![schedule(1, OWN), schedule(2, OTHER)], changes: vec![], trial: None }
}

/// Nothing is asked.
fn asked() -> Recalled {
    Recalled::Asks { asks: vec![], open: vec![], hours: Hours::around_the_clock() }
}

/// The case of an issue as it stands when somebody of this role has a reason to type the command.
fn case(person: &Person, command: Command) -> Case {
    let rung =
        |who| Rung { key: String::new(), who, sign: 1, handle: 3, signing: Signing::Anyone, repeat: 1 };
    let is_guarantor = person.memberships.iter().any(|held| held.role == Role::Guarantor);
    let is_coordinator = person.memberships.iter().any(|held| held.role == Role::Coordinator);
    Case {
        category: None,
        severity: None,
        urgency: Urgency::Usual,
        lead: Some("power".to_owned()),
        supporting: Vec::new(),
        ladder: match command {
            Command::Answer => vec![rung(Who::Team), rung(Who::Guarantor)],
            _ => vec![rung(Who::Team), rung(Who::LeadBody), rung(Who::Guarantor), rung(Who::LeadBody)],
        },
        rung: match command {
            Command::Decide | Command::AskBack if is_guarantor || is_coordinator => 2,
            Command::Answer => 1,
            Command::Sign | Command::Handled | Command::MoreTime | Command::Deescalate if is_guarantor => 2,
            Command::Return | Command::Deescalate if is_coordinator => 1,
            _ => 0,
        },
        state: if command == Command::Answer { State::AskedBack } else { State::Waiting },
        dispatched: NOW,
        came: Came::Begun,
        since: NOW,
        handle_by: NOW,
        due: Some(NOW),
        signed: Vec::new(),
        returned: Vec::new(),
        ruling: Ruled::None,
        extension: Extension::NotAsked,
        inquiry: Inquiry::NotMade,
        reopened: 0,
        held_over: 0,
        steps: 0,
    }
}

fn stepped(step: IssueStep) -> Intent {
    Intent::StepIssue { number: IssueNumber(1), step, words: "words".to_owned() }
}

/// What somebody types for a command, about a project of that number, with what the shell would have looked up.
fn typed(person: &Person, command: Command, project: i64) -> (Intent, Recalled) {
    let (words, span) = ("words".to_owned(), Span { start: 0, end: 5 });
    let issue = Issue {
        number: IssueNumber(1),
        project: ProjectId(project),
        entry: EntryId(1),
        words: words.clone(),
        opened_by: PersonId(9),
        opened_at: NOW,
        closed: (command == Command::Reopen).then(|| Closed {
            by: PersonId(9),
            at: NOW,
            words: String::new(),
            how: End::Solved,
        }),
        case: Some(case(person, command)),
        version: 0,
        chat: ChatId(1),
        also: 0,
        alike: Vec::new(),
    };
    let code = Some(code(project));
    match command {
        Command::Progress => {
            (Intent::Progress { code, percent: Percent::from_hundredths(5), words, span }, Recalled::Nothing)
        }
        Command::ShowPromise => (Intent::Promises, Recalled::Promises(vec![])),
        Command::Promise => {
            let (maker, due) = (SaidMaker::Body("water".to_owned()), SaidDay::FromToday(1));
            let recalled = Recalled::NextPromise(PromiseNumber(1));
            (Intent::MakePromise { code, maker, due, words, span }, recalled)
        }
        Command::Issue => (
            Intent::Issue { code, trouble: Trouble::default(), words, span },
            Recalled::NextIssue(IssueNumber(1), Vec::new()),
        ),
        Command::Undo => (Intent::Undo, Recalled::OwnLately(Vec::new())),
        Command::Last => (Intent::Last, Recalled::Said(Vec::new())),
        Command::Status => (
            Intent::Status { code },
            Recalled::Project { entries: vec![], share: None, facts: Vec::new(), issues: vec![], files: 0 },
        ),
        Command::Project => (Intent::Project { code }, Recalled::Facts(vec![])),
        Command::Portfolio => (Intent::Portfolio, Recalled::Nothing),
        Command::ShowStage => (Intent::Stages { code }, Recalled::Facts(vec![])),
        Command::Stage => (
            Intent::Stage { code, to: "completed".to_owned(), said: Dated { day: None, words, span } },
            Recalled::Nothing,
        ),
        Command::Table => {
            (Intent::Table { filter: TableFilter::default(), page: 1 }, Recalled::Table(Material::default()))
        }
        Command::Source => {
            (Intent::Source { code, figure: FigureName::Progress }, Recalled::Table(Material::default()))
        }
        Command::History => (Intent::History { code, page: 1 }, Recalled::History(vec![])),
        Command::Alias => (
            Intent::Alias { code, name: "Expo".to_owned(), change: AliasChange::Added, span },
            Recalled::Nothing,
        ),
        Command::ShowGate => (Intent::Gates { code }, Recalled::Facts(vec![])),
        Command::Gate => {
            let (document, state) = ("tender".to_owned(), GateState::Granted);
            (
                Intent::Gate { code, document, state, said: Dated { day: None, words, span } },
                Recalled::Nothing,
            )
        }
        Command::ShowNode => (Intent::Nodes { code, node: None }, Recalled::Facts(vec![])),
        Command::Node | Command::PlanNode => {
            let step = if command == Command::Node { NodeStep::Done } else { NodeStep::Planned };
            let said = Dated { day: Some(SaidDay::FromToday(0)), words, span };
            (Intent::Node { code, node: "tender".to_owned(), step, said }, Recalled::Facts(vec![]))
        }
        Command::ShowInvest => (Intent::Investment { code }, Recalled::Facts(vec![])),
        Command::Invest => {
            let (counts, month, amount) = (Counts::Month, None, amount());
            let intent = Intent::Invest { code, counts, month, amount, words, span };
            (intent, Recalled::Figures { entries: vec![], asked: None })
        }
        Command::Yes | Command::No => {
            let reply = if command == Command::Yes { Reply::Right } else { Reply::Wrong };
            let asked = Some(figure_of(project));
            let said = Said::ByCommand;
            (Intent::Reply { reply, said }, Recalled::Figures { entries: vec![], asked })
        }
        Command::Photos => (Intent::Photos { code }, Recalled::Files(vec![])),
        Command::For => {
            let said = Said::ByCommand;
            (Intent::Place { code: self::code(project), said }, Recalled::Asked(Some(question())))
        }
        Command::ShowIssue => (Intent::ShowIssue { number: IssueNumber(1) }, Recalled::Issue(Some(issue))),
        Command::Issues | Command::Mine | Command::Others | Command::Agenda => {
            let list = match command {
                Command::Mine => IssueList::Mine,
                Command::Others => IssueList::With(Party::Team),
                Command::Agenda => IssueList::Agenda,
                _ => IssueList::Filtered(IssueFilter::default()),
            };
            (Intent::Issues { list, form: Form::Words }, Recalled::Listed(vec![]))
        }
        Command::Unheard => {
            (Intent::Issues { list: IssueList::Unheard, form: Form::Words }, Recalled::UnheardIssues(vec![]))
        }
        Command::Chain => (
            Intent::Chain { number: IssueNumber(1), form: Form::Words },
            Recalled::IssueCourse { issue: Some(issue), entries: vec![] },
        ),
        Command::Minutes => {
            let line = MinuteLine {
                number: IssueNumber(1),
                body: "water".to_owned(),
                until: SaidDay::FromToday(2),
                what: words.clone(),
                words,
            };
            (Intent::Minutes { lines: vec![Ok(line)] }, Recalled::Issues(vec![issue]))
        }
        Command::Unclear => {
            (Intent::Unanswered { place: Some(1) }, Recalled::Unanswered(vec![unanswered_by(project)]))
        }
        Command::Sign => (stepped(IssueStep::Sign), Recalled::Issue(Some(issue))),
        Command::Handled => (stepped(IssueStep::Handle), Recalled::Issue(Some(issue))),
        Command::Return => (stepped(IssueStep::Return("water".to_owned())), Recalled::Issue(Some(issue))),
        Command::MoreTime => {
            (stepped(IssueStep::AskTime(SaidDay::FromToday(2))), Recalled::Issue(Some(issue)))
        }
        Command::Route => (stepped(IssueStep::Route("water".to_owned())), Recalled::Issue(Some(issue))),
        Command::Escalate => (stepped(IssueStep::Escalate), Recalled::Issue(Some(issue))),
        Command::Deescalate => (stepped(IssueStep::Deescalate), Recalled::Issue(Some(issue))),
        Command::Park => (stepped(IssueStep::Park(SaidDay::FromToday(2))), Recalled::Issue(Some(issue))),
        Command::Reopen => (stepped(IssueStep::Reopen), Recalled::Issue(Some(issue))),
        Command::Page => (Intent::Page { number: IssueNumber(1) }, Recalled::Page(Some(issue), Vec::new())),
        Command::Decide => (stepped(IssueStep::Decide), Recalled::Issue(Some(issue))),
        Command::AskBack => (stepped(IssueStep::AskBack), Recalled::Issue(Some(issue))),
        Command::Answer => (stepped(IssueStep::Answer), Recalled::Issue(Some(issue))),
        Command::Notices => (Intent::Notices { form: Form::Words }, Recalled::Notices(Vec::new())),
        Command::Notice => {
            let next = NoticeNumber { year: 2023, sequence: 1 };
            let recalled = Recalled::NoticeOn { issue: Some(issue), facts: vec![], open: None, next };
            (Intent::NoticeOn { number: IssueNumber(1), words }, recalled)
        }
        Command::Merge => {
            let how = End::Merged { into: IssueNumber(2) };
            let other = Issue { number: IssueNumber(2), ..issue.clone() };
            let recalled = Recalled::IssueAndOther(Box::new((Some(issue), Some(other))));
            (Intent::EndIssue { number: IssueNumber(1), how, words }, recalled)
        }
        Command::End => (
            Intent::EndIssue { number: IssueNumber(1), how: End::Superseded, words },
            Recalled::IssueAndOther(Box::new((Some(issue), None))),
        ),
        Command::Close => (Intent::Close { number: IssueNumber(1), words }, Recalled::Issue(Some(issue))),
        Command::Digest => (Intent::Digest, Recalled::Digests(vec![])),
        Command::ShowSchedule => (Intent::Schedule { number: project }, schedules()),
        Command::Schedule => {
            (Intent::ChangeSchedule { number: project, step: ScheduleStep::Resume }, schedules())
        }
        Command::Invite => {
            let team = Some(if project == 1 { "own" } else { "other" }.to_owned());
            (Intent::Invite { role: Role::Field, team, name: None }, Recalled::Nothing)
        }
        Command::Admit | Command::Decline => {
            let ruling = if command == Command::Admit { Ruling::Admit } else { Ruling::Decline };
            let applicant = Some("A".to_owned());
            let application = Invitation {
                id: 1,
                role: Role::Field,
                team: Some(if project == 1 { OWN } else { OTHER }),
                person: None,
                made_by: Some(PersonId(1)),
                expires_at: NOW,
                state: InvitationState::Applied,
                applicant: applicant.clone(),
            };
            (Intent::Rule { ruling, applicant }, Recalled::Applications(vec![application]))
        }
        Command::Import => {
            (Intent::Import { list: ListKind::People }, Recalled::File(Some(FileKind::Document)))
        }
        Command::Apply | Command::Drop => {
            let verdict = if command == Command::Apply { ListVerdict::Apply } else { ListVerdict::Drop };
            let (kind, state) = (ListKind::People, SentListState::Shown);
            let list = SentList { id: 1, kind, person: PersonId(1), state };
            (Intent::SettleList { verdict }, Recalled::List(Some(list)))
        }
        Command::Me => {
            let (memberships, assignments) = (vec![], vec![]);
            let (accounts, reach) = (vec![], Reachable::Yes);
            let kept = KeptOfPerson { accounts, memberships, assignments, bodies: vec![], entries: 0, reach };
            (Intent::Me, Recalled::Kept(kept))
        }
        Command::Leave => (Intent::Leave { name: mate(project).name }, Recalled::Nothing),
        Command::Handover => (Intent::Handover { names: mate(project).name }, Recalled::Nothing),
        Command::Cover => (Intent::CoverOff, Recalled::Nothing),
        Command::Asks => (Intent::Asks, asked()),
        Command::Noted => (Intent::Noted { said: Said::ByCommand }, asked()),
        Command::Snooze => (Intent::Snooze { number: None, later: Later::Hour }, asked()),
        Command::Burden => {
            (Intent::Burden { span: CalendarSpan::ThisMonth, form: Form::Words }, Recalled::Burden([].into()))
        }
        Command::Away => (Intent::Away { until: SaidDay::FromToday(1) }, asked()),
        Command::Rhythm => (Intent::Rhythm { code, rhythm: Rhythm::Weekly, span }, Recalled::Nothing),
        Command::TakeOver => {
            let offer = Handover {
                id: 1,
                giver: PersonId(2),
                taker: PersonId(1),
                asked_by: PersonId(2),
                post: Post::default(),
                waits: Waits::default(),
                state: HandoverState::Open,
            };
            (Intent::TakeOver { answer: HandoverAnswer::Take }, Recalled::Handover(Some(offer)))
        }
        Command::ShowTemplate | Command::Template => {
            let team = Some(if project == 1 { "own" } else { "other" }.to_owned());
            let lines = vec![FormLine { key: "K".to_owned(), means: Field::Progress }];
            let set = Intent::SetForm { team: team.clone(), lines, span };
            (if command == Command::Template { set } else { Intent::ShowForm { team } }, Recalled::Nothing)
        }
        Command::Word => (Intent::Words, Recalled::Nothing),
        Command::ShowBody => (Intent::Bodies, Recalled::Nothing),
        Command::Body => {
            let (body, name) = ("water".to_owned(), mate(project).name);
            (Intent::Liaison { body, name, change: AliasChange::Added }, Recalled::Nothing)
        }
        Command::Bind => (Intent::Bind { team: "own".to_owned() }, Recalled::Standing(BotStanding::SeesAll)),
        Command::Calendar => (Intent::Calendar { span: CalendarSpan::ThisMonth }, Recalled::Nothing),
        Command::AdoptYear => (Intent::AdoptYear { year: 2027 }, Recalled::ShownYear(None)),
        Command::Language => (Intent::Language { choice: None }, Recalled::Nothing),
        Command::Feedback => (Intent::Feedback { words }, Recalled::Nothing),
        Command::Help => (Intent::Help, Recalled::Nothing),
        Command::Start => (Intent::Start { secret: None }, Recalled::Nothing),
    }
}

fn registry_with(person: &Person) -> Registry {
    Registry::new(
        vec![person.clone(), mate(1), mate(2)],
        vec![team(OWN, "own"), team(OTHER, "other")],
        vec![project(1, OWN), project(2, OTHER)],
    )
}

fn outcome(person: &Person, here: Here, command: Command, about: i64) -> Result<Decision, Refusal> {
    let registry = registry_with(person);
    let (intent, recalled) = typed(person, command, about);
    decided(person, here, &registry, intent, recalled)
}

fn decided(
    person: &Person,
    here: Here,
    registry: &Registry,
    intent: Intent,
    recalled: Recalled,
) -> Result<Decision, Refusal> {
    static POLICY: LazyLock<Arc<Policy>> = LazyLock::new(|| Config::from_toml("").unwrap().settings.policy);
    static HOURS: LazyLock<Hours> = LazyLock::new(Hours::around_the_clock);
    let calendar = Calendar::default();
    let situation = Situation {
        files: 0,
        registry,
        policy: &POLICY,
        calendar: &calendar,
        zone: chrono_tz::Asia::Shanghai,
        here,
        body: None,
        speaker: Speaker::Known(person),
        sent: NOW,
        version: VersionKind::First,
        earlier: None,
        about_issue: None,
        rota: Rota { district: &HOURS, of_teams: Vec::new() },
        recalled,
        own_last: None,
    };
    decide(&situation, intent, NOW)
}

#[test]
fn help_lists_exactly_what_is_done() {
    let mut checked = 0;
    for role in Role::ALL {
        let person = person(role);
        for here in [Here::Private, Here::TeamGroup(OWN)] {
            let listed = commands_for(&registry_with(&person), &person, here);
            for command in Command::ALL {
                let outcome = outcome(&person, here, command, 1);
                let done = outcome.as_ref().is_ok_and(|decision| *decision != Decision::silent());
                // Saying hello works in a group too; there is no need to list it there.
                let expected =
                    listed.contains(&command) || (command == Command::Start && here != Here::Private);
                assert_eq!(done, expected, "{role:?} {here:?} {command:?}: {outcome:?}");
                checked += 1;
            }
        }
    }
    assert_eq!(checked, 8 * 2 * 85);
}

/// What the button does that stands for a command, on a project of that number; `None` where there is none.
fn pressed(person: &Person, here: Here, command: Command, about: i64) -> Option<bool> {
    let registry = registry_with(person);
    let (_, recalled) = typed(person, command, about);
    let chosen = |question: &Question, index| {
        matches!(choose(&registry, here, person, Some(question), &[], index), Chosen::Decided(_))
    };
    let done = |decision: Result<Decision, Refusal>| decision.is_ok_and(|one| !one.effects.is_empty());
    Some(match (command, recalled) {
        (Command::Admit, Recalled::Applications(found)) => done(rule(person, found.first(), Ruling::Admit)),
        (Command::Decline, Recalled::Applications(found)) => {
            done(rule(person, found.first(), Ruling::Decline))
        }
        (Command::Apply, Recalled::List(list)) => done(settle_list(person, list, ListVerdict::Apply)),
        (Command::Drop, Recalled::List(list)) => done(settle_list(person, list, ListVerdict::Drop)),
        (Command::TakeOver, Recalled::Handover(offer)) => {
            done(answer_handover(&registry, person, offer.as_ref(), HandoverAnswer::Decline))
        }
        (Command::For, _) => {
            let mut question = question();
            if let Subject::Project { choices, .. } = &mut question.about {
                *choices = vec![ProjectId(about)];
            }
            chosen(&question, 0)
        }
        (Command::Yes, Recalled::Figures { asked: Some(question), .. }) => chosen(&question, 0),
        (Command::No, Recalled::Figures { asked: Some(question), .. }) => chosen(&question, 1),
        _ => return None,
    })
}

#[test]
fn a_button_does_what_its_command_does_and_for_nobody_else() {
    let mut checked = 0;
    for role in Role::ALL {
        let person = person(role);
        for (here, about) in
            [(Here::Private, 1), (Here::Private, 2), (Here::TeamGroup(OWN), 1), (Here::TeamGroup(OWN), 2)]
        {
            for command in Command::ALL {
                let Some(pressed) = pressed(&person, here, command, about) else { continue };
                let said = outcome(&person, here, command, about);
                // What is about people and lists is said privately; its buttons stand there and nowhere else.
                if here != Here::Private && !matches!(command, Command::For | Command::Yes | Command::No) {
                    continue;
                }
                let typed = said.as_ref().is_ok_and(|decision| !decision.effects.is_empty());
                assert_eq!(pressed, typed, "{role:?} {here:?} {command:?} on {about}: {said:?}");
                checked += 1;
            }
        }
    }
    assert!(checked > 8 * 8, "{checked}");
}

#[test]
fn somebody_of_another_team_changes_nothing() {
    for role in Role::ALL.into_iter().filter(|role| !role.is_district_wide()) {
        let person = person(role);
        for here in [Here::Private, Here::TeamGroup(OWN), Here::TeamGroup(OTHER)] {
            for command in [
                Command::Progress,
                Command::Issue,
                Command::Status,
                Command::Photos,
                Command::Node,
                Command::PlanNode,
                Command::ShowNode,
                Command::Invest,
                Command::ShowInvest,
                Command::Yes,
                Command::No,
                Command::For,
                Command::ShowIssue,
                Command::Chain,
                Command::Close,
                Command::ShowSchedule,
                Command::Schedule,
                Command::Rhythm,
                Command::Promise,
            ] {
                let outcome = outcome(&person, here, command, 2);
                assert!(outcome.is_err(), "{role:?} {here:?} {command:?}: {outcome:?}");
            }
            for command in [Command::Invite, Command::Admit, Command::Decline, Command::Leave] {
                let outcome = outcome(&person, here, command, 2);
                assert!(outcome.is_err(), "{role:?} {here:?} {command:?}: {outcome:?}");
            }
        }
    }
}

/// What somebody says in free words, with the command by whose right it is kept and what the shell looked up.
fn freely_told() -> Vec<(Told, Command, Recalled)> {
    let figures = Recalled::Figures { entries: vec![], asked: None };
    let done = Told::Node { node: "tender".to_owned(), step: Step::Done };
    vec![
        (Told::Progress { percent: Percent::from_hundredths(5) }, Command::Progress, Recalled::Share(None)),
        (Told::Unchanged, Command::Progress, Recalled::Nothing),
        (Told::Visit, Command::Progress, Recalled::Nothing),
        (Told::Resumed, Command::Progress, Recalled::Facts(vec![])),
        (Told::Investment { amount: Yuan::new(8_500_000).unwrap(), sum: None }, Command::Invest, figures),
        (done, Command::Node, Recalled::Facts(vec![])),
        (Told::Issue(Trouble::default()), Command::Issue, Recalled::NextIssue(IssueNumber(1), Vec::new())),
        (Told::Answer(told::Answer::Settled), Command::Issue, Recalled::Nothing),
        (
            Told::Promise { maker: SaidMaker::Body("water".to_owned()) },
            Command::Promise,
            Recalled::NextPromise(PromiseNumber(1)),
        ),
    ]
}

#[test]
fn free_words_have_the_rights_of_commands() {
    for role in Role::ALL {
        let person = person(role);
        let registry = registry_with(&person);
        for here in [Here::Private, Here::TeamGroup(OWN), Here::TeamGroup(OTHER), Here::StrangeGroup] {
            for about in [1, 2] {
                for (told, command, recalled) in freely_told() {
                    let statement = Statement {
                        told: told.clone(),
                        project: Some(code(about)),
                        day: matches!(told, Told::Promise { .. }).then(|| "2023-03-08".parse().unwrap()),
                        words: "words".to_owned(),
                        span: Span { start: 0, end: 5 },
                        rule: "share",
                        sureness: Sureness::Certain,
                        corrects: Corrects::Nothing,
                    };
                    let intent = Intent::Told { statement: Box::new(statement), asked: Asked::NotYet };
                    let decision = decided(&person, here, &registry, intent, recalled);
                    let kept = decision.as_ref().is_ok_and(|decision| !decision.effects.is_empty());
                    let project = registry.project_coded(&code(about)).unwrap();
                    let fits = match here {
                        Here::Private => true,
                        Here::TeamGroup(team) => team == project.team,
                        Here::StrangeGroup => false,
                    };
                    let may = fits && may_on(&person, command, project);
                    assert_eq!(kept, may, "{role:?} {here:?} {about} {told:?}: {decision:?}");
                }
            }
        }
    }
}

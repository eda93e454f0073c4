//! How long it takes to compose every digest of 500 projects in 50 teams, of 5,000 in 500 and of 50,000 in 5,000, in one
//! run: the ratios say whether it grows with them. And how long a turn looks at 50,000 schedules of which none is due, and 500 are.
//!
//! `cargo bench --bench digest` runs the file database; `DAYBOOK_BENCH_POSTGRES=postgres://…` adds the other.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench measures by the wall clock, prints, and fails loudly"
)]

use chrono::{NaiveDate, NaiveTime};
use daybook::config::Config;
use daybook::domain::digest::{self, Capacity, Gathered, Snapshot, Told};
use daybook::domain::entry::{Certainty, Entry, Fact, NodeChange, NodeStep, Percent};
use daybook::domain::ids::{
    ChatId, EntryId, IssueNumber, MessageId, PersonId, ProjectCode, ProjectId, TeamId,
};
use daybook::domain::issue::Issue;
use daybook::domain::people::{Assignment, Language, Membership, Person, Role, Team};
use daybook::domain::project::{Card, Project, Rhythm};
use daybook::domain::registry::Registry;
use daybook::domain::schedule::{Days, Occasion, Plan, Rule};
use daybook::domain::time::Timestamp;
use daybook::store::{ReckonedRow, Store};
use sqlx::Connection as _;
use std::time::Instant;

/// How many projects a team has.
const PER_TEAM: i64 = 10;

/// How many schedules there are, and how many of them are due.
const SCHEDULES: i64 = 50_000;
const DUE: i64 = 500;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn person(id: i64, role: Role, team: Option<i64>, projects: &[i64]) -> Person {
    let assignment = |project: &i64| Assignment { project: ProjectId(*project), role };
    Person {
        id: PersonId(id),
        name: format!("P{id}"),
        language: Language::Chinese,
        private_chat: Some(ChatId(id)),
        memberships: vec![Membership { role, team: team.map(TeamId) }],
        assignments: projects.iter().map(assignment).collect(),
        covers: Vec::new(),
    }
}

/// So many projects in teams of ten, each team with a lead, a guarantor and two who report.
fn registry(projects: i64) -> Registry {
    let teams: Vec<_> = (1..=projects / PER_TEAM)
        .map(|id| {
            let name = format!("team{id}");
            Team { id: TeamId(id), code: name.clone(), name_zh: name.clone(), name_en: name }
        })
        .collect();
    let project = |id| Project {
        id: ProjectId(id),
        code: ProjectCode::parse(&format!("P-{id:05}")).unwrap(),
        name_zh: format!("项目{id}"),
        name_en: format!("Project {id}"),
        team: TeamId(1 + (id - 1) / PER_TEAM),
        stage: "under_construction".to_owned(),
        rhythm: Rhythm::Daily,
        card: Card::default(),
    };
    let people = teams.iter().flat_map(|team| {
        let (id, first) = (team.id.0 * 10, (team.id.0 - 1) * PER_TEAM + 1);
        let own: Vec<_> = (first..first + PER_TEAM).collect();
        [
            person(id, Role::Lead, Some(team.id.0), &[]),
            person(id + 1, Role::Field, Some(team.id.0), &own[..5]),
            person(id + 2, Role::Field, Some(team.id.0), &own[5..]),
            person(id + 3, Role::Guarantor, None, &own),
        ]
    });
    Registry::new(people.collect(), teams.clone(), (1..=projects).map(project).collect())
}

fn entry(id: i64, project: i64, on: &str, fact: Fact) -> Entry {
    let at = Timestamp::at_wall(day(on).and_time(NaiveTime::MIN), chrono_tz::Asia::Shanghai);
    Entry {
        id: EntryId(id),
        project: Some(ProjectId(project)),
        fact,
        text: Some("slab of floor 3 poured".to_owned()),
        author: PersonId(1),
        author_name: "P1".to_owned(),
        chat: ChatId(1),
        message: MessageId(id),
        effective: day(on),
        received: at,
        said: at,
        certainty: Certainty::Told,
        files: 0,
        rule: String::new(),
        sureness: None,
    }
}

/// Of each project two stages, a node that is late and one that is due soon; of every second a report and an issue.
fn gathered(projects: i64) -> Gathered {
    let mut gathered = Gathered::default();
    let stage = |from: &str, to: &str| Fact::Stage { from: from.to_owned(), to: to.to_owned() };
    let planned = |node: &str, on| Fact::Node {
        node: node.to_owned(),
        change: NodeChange { step: NodeStep::Planned, on: day(on) },
    };
    for project in 1..=projects {
        let id = ProjectId(project);
        let facts = vec![
            entry(project * 10, project, "2023-01-05", planned("tender", "2023-03-01")),
            entry(project * 10 + 1, project, "2023-01-05", planned("start", "2023-03-15")),
            entry(project * 10 + 2, project, "2023-02-01", stage("ready", "started")),
            entry(project * 10 + 3, project, "2023-03-07", stage("started", "under_construction")),
        ];
        gathered.material.facts.insert(id, facts);
        let newest = if project % 2 == 0 { "2023-03-07" } else { "2023-03-01" };
        let at = |on| Timestamp::at_wall(day(on).and_time(NaiveTime::MIN), chrono_tz::Asia::Shanghai);
        gathered.material.newest.insert(id, at(newest));
        gathered.newest_before.insert(id, at("2023-03-01"));
        if project % 2 == 0 {
            let fact = Fact::Progress { percent: Percent::from_hundredths(6500) };
            gathered.entries.insert(id, vec![entry(project * 10 + 4, project, "2023-03-07", fact)]);
            let issue = Issue {
                number: IssueNumber(project),
                project: id,
                entry: EntryId(project),
                words: "no drawings".to_owned(),
                opened_by: PersonId(1),
                opened_at: at("2023-03-01"),
                closed: None,
                case: None,
                version: 0,
                chat: ChatId(1),
                also: 0,
                alike: Vec::new(),
            };
            gathered.issues.insert(id, vec![issue]);
        }
    }
    gathered
}

/// Milliseconds to compose the digests of all readers from what was gathered, the best of five; and how many they are.
fn composed(projects: i64) -> (f64, usize) {
    let config = Config::from_toml("").unwrap();
    let (registry, gathered, zone) = (registry(projects), gathered(projects), config.settings.zone);
    let wall = day("2023-03-08").and_hms_opt(8, 30, 0).unwrap();
    let now = Timestamp::at_wall(wall, zone);
    let (mut best, mut count) = (f64::MAX, 0);
    for _ in 0..5 {
        let begun = Instant::now();
        count = 0;
        let books = (&registry, &*config.settings.policy, &config.calendar);
        let told = Told::by(Occasion::Overview, &config.calendar, wall, zone);
        let ids = registry.projects().map(|project| project.id);
        let snapshot = Snapshot::new(books, ids, &gathered, told, zone, now);
        for team in registry.teams() {
            let digest = digest::of_team(&snapshot, team.id);
            assert!(!digest.changed.is_empty() && !digest.owing.is_empty() && !digest.nodes.is_empty());
            for lead in registry.leads_of(team.id) {
                assert!(!digest::own(&snapshot, Capacity::Lead(team.id), lead).issues.is_empty());
                count += 1;
            }
            digest::review(&snapshot, Some(team.id), Occasion::Weekly);
            count += 2;
        }
        for person in registry.people() {
            if !digest::guaranteed_by(&registry, person).is_empty() {
                digest::own(&snapshot, Capacity::Guarantor, person);
                count += 1;
            }
        }
        let overview = digest::overview(&snapshot);
        assert!(!overview.unanswered.is_empty() && !overview.turned.is_empty());
        digest::review(&snapshot, None, Occasion::Monthly);
        count += 2;
        best = best.min(begun.elapsed().as_secs_f64() * 1000.0);
    }
    (best, count)
}

fn instant(wall: &str) -> Timestamp {
    let wall = chrono::NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M").unwrap();
    Timestamp::at_wall(wall, chrono_tz::Asia::Shanghai)
}

/// A turn that finds nothing due, and one that follows those that are: their moments, and when they are due next.
async fn ticks(url: &str) {
    let store = Store::open(url, 2).await.unwrap();
    let mut database = sqlx::AnyConnection::connect(url).await.unwrap();
    let (soon, later) = (instant("2023-03-08 17:30"), instant("2023-03-09 08:30"));
    sqlx::query("INSERT INTO team (id, code, name_zh, name_en) VALUES (1, 'a', 'a', 'a')")
        .execute(&mut database)
        .await
        .unwrap();
    let mut turn = database.begin().await.unwrap();
    for number in 1..=SCHEDULES {
        let due = if number <= DUE { soon } else { later };
        let new = "INSERT INTO schedule (id, number, kind, team_id, cron, zone, days, origin, watermark, next_due) \
             VALUES ($1, $1, 'digest', 1, $2, 'Asia/Shanghai', 'working', 'chat', $3, $4)";
        sqlx::query(new)
            .bind(number)
            .bind(if number <= DUE { "30 17 * * *" } else { "30 8 * * *" })
            .bind(instant("2023-03-08 12:00").micros())
            .bind(due.micros())
            .execute(&mut *turn)
            .await
            .unwrap();
    }
    turn.commit().await.unwrap();
    let config = Config::from_toml("").unwrap();
    let rule = |line: &str| Rule::of(line.to_owned(), Days::Working, config.settings.zone).unwrap();
    assert_eq!(rule("30 17 * * *").plan(), &Plan::new("30 17 * * *", Days::Working).unwrap());
    let mut best = [f64::MAX; 2];
    for _ in 0..5 {
        for (which, now, expected) in [(0, instant("2023-03-08 17:29"), 0), (1, soon, DUE)] {
            let begun = Instant::now();
            let mut turn = store.begin().await.unwrap();
            let due = turn.schedules_due(DUE, now).await.unwrap();
            assert_eq!(i64::try_from(due.len()).unwrap(), expected);
            let mut reckoned = Vec::new();
            for one in &due {
                assert_eq!(one.rule.due(&config.calendar, one.watermark, now).len(), 1);
                let next = one.rule.upcoming(&config.calendar, 1, now);
                reckoned.push(ReckonedRow { id: one.id, watermark: now, next_due: Some(next[0].at) });
            }
            turn.reckoned(&reckoned).await.unwrap();
            turn.roll_back().await.unwrap();
            best[which] = best[which].min(begun.elapsed().as_secs_f64() * 1000.0);
        }
    }
    println!("{SCHEDULES} schedules, none due: {:.2} ms; {DUE} due: {:.1} ms", best[0], best[1]);
    store.close().await;
}

#[tokio::main]
async fn main() {
    sqlx::any::install_default_drivers();
    let mut before = None;
    for projects in [500, 5_000, 50_000] {
        let (milliseconds, count) = composed(projects);
        let ratio =
            before.map_or_else(String::new, |before: f64| format!(", {:.1}x for 10x", milliseconds / before));
        println!("{projects:>5} projects: {count} digests in {milliseconds:.0} ms{ratio}");
        assert!(projects > 5_000 || milliseconds < 2_000.0, "all digests are composed in under two seconds");
        before = Some(milliseconds);
    }
    let folder = tempfile::tempdir().unwrap();
    println!("SQLite");
    ticks(&format!("sqlite:{}?mode=rwc", folder.path().join("digest.db").display())).await;
    if let Ok(server) = std::env::var("DAYBOOK_BENCH_POSTGRES") {
        let name = format!("daybook_digest_{}", std::process::id());
        let mut connection = sqlx::AnyConnection::connect(&server).await.unwrap();
        let create = sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"));
        sqlx::query(create).execute(&mut connection).await.unwrap();
        println!("PostgreSQL");
        ticks(&format!("{}/{name}", server.rsplit_once('/').unwrap().0)).await;
    }
}

//! A year of a district: the sample portfolio with some 150 people who report, are silent and chat as people do. What is
//! to come on a working day comes once, nothing of it comes on a day off or at night, and nobody is asked more than three
//! things a day.
//!
//! Ten working days around the May holiday by default; `DAYBOOK_YEAR=2023` plays the whole year, in some minutes.

use crate::house::{Database, Dice, House, Place};
use crate::promises::say;
use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use daybook::clock::Clock;
use daybook::domain::asks::Kind;
use daybook::domain::calendar::Calendar;
use daybook::domain::ids::PersonId;
use daybook::domain::time::Timestamp;
use daybook::sandbox::{SAMPLE, Sample};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

const ZONE: chrono_tz::Tz = chrono_tz::Asia::Shanghai;

/// A project that owes a report on every working day, and the two who may give it.
struct Site {
    code: String,
    reporters: [i64; 2],
}

/// The people of the year, as a list.
struct Cast {
    list: String,
    sites: Vec<Site>,
    /// Everybody, by account.
    people: Vec<i64>,
    teams: Vec<String>,
}

/// Two on every project, a lead and a deputy in every team, a liaison for every second project, a coordinator.
fn cast() -> Cast {
    let projects = std::str::from_utf8(SAMPLE.projects).unwrap();
    let mut lines = projects.lines();
    let header: Vec<_> = lines.next().unwrap().split(',').collect();
    let column = |name: &str| header.iter().position(|one| *one == name).unwrap();
    let (code, team, rhythm) = (column("code"), column("team"), column("rhythm"));
    let mut cast = Cast {
        list: "telegram_id,name,roles,teams,projects,language\n1,调度,coordinator,,,zh-CN\n".to_owned(),
        sites: Vec::new(),
        people: vec![1],
        teams: Vec::new(),
    };
    let mut account = 1;
    let mut add = |cast: &mut Cast, roles: &str, team: &str, project: &str| {
        account += 1;
        let language = if account % 7 == 0 { "en" } else { "zh-CN" };
        writeln!(cast.list, "{account},人{account},{roles},{team},{project},{language}").unwrap();
        cast.people.push(account);
        account
    };
    for (number, line) in lines.enumerate() {
        let fields: Vec<_> = line.split(',').collect();
        let (code, team) = (fields[code], fields[team]);
        if !cast.teams.iter().any(|known| known == team) {
            cast.teams.push(team.to_owned());
            add(&mut cast, "lead", team, "");
            add(&mut cast, "deputy", team, "");
        }
        let reporters = [add(&mut cast, "field", team, code), add(&mut cast, "field", team, code)];
        if number % 2 == 0 {
            add(&mut cast, "liaison", team, "");
        }
        if fields[rhythm] == "daily" {
            cast.sites.push(Site { code: code.to_owned(), reporters });
        }
    }
    cast
}

/// What somebody types of a project: in free words, by command, or that nothing changed.
fn words(site: &Site, share: u64, dice: &mut Dice) -> String {
    let code = &site.code;
    match dice.roll(6) {
        0 => format!("进度 {code} {share}% 今天照常施工"),
        1 => format!("{code} 今天浇完一层顶板，进度{share}%"),
        2 => format!("{code} 无变化"),
        3 => format!("/progress {code} {share} as planned"),
        4 => format!("{code} slab poured today, {share}%"),
        _ => format!("{code} 钢筋绑扎完成"),
    }
}

/// Talk that nobody should keep.
const TALK: [&str; 5] = ["中午谁订饭", "收到", "好的，辛苦了", "明天有雨，大家带伞", "ok thanks"];

#[derive(Debug, Default)]
struct Totals {
    working_days: usize,
    days_off: usize,
    reports: usize,
    talk: usize,
    digests: usize,
    reminders: usize,
    reports_asked: usize,
    asked: usize,
    most_a_day: usize,
    mornings: usize,
    weeklies: usize,
    monthlies: usize,
    notes: usize,
}

fn at(day: NaiveDate, time: &str) -> Timestamp {
    Timestamp::at_wall(day.and_time(NaiveTime::parse_from_str(time, "%H:%M").unwrap()), ZONE)
}

async fn move_to(house: &mut House, day: NaiveDate, time: &str) {
    house.scene.play(&format!("at {day} {time}")).await.unwrap();
}

async fn a_year(database: Database) {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let (first, last) = match std::env::var("DAYBOOK_YEAR") {
        Ok(year) => (day(&format!("{year}-01-01")), day(&format!("{year}-12-31"))),
        Err(_) => (day("2023-04-24"), day("2023-05-08")),
    };
    let calendar = daybook::config::Config::from_toml("").unwrap().calendar;
    let cast = cast();
    let sample = Sample { projects: SAMPLE.projects, people: cast.list.as_bytes() };
    let place = Place::new(database).await;
    let begins = at(first.pred_opt().unwrap(), "20:00");
    let clock = Clock::running_from(begins);
    let mut house = House::furnished(place, sample, sample, clock, "").await;
    for account in &cast.people {
        say(&house, *account, "/start");
    }
    house.scene.settle_quietly().await;
    for team in &cast.teams {
        for line in [format!("add {team}"), format!("调度 @ {team}: /bind {team}")] {
            house.scene.play(&line).await.unwrap();
        }
    }
    let mut turn = house.store.begin().await.unwrap();
    let accounts = turn.registry(begins).await.unwrap().accounts("telegram");
    turn.roll_back().await.unwrap();
    let (mut dice, mut totals, mut shares) = (Dice(2023), Totals::default(), HashMap::new());
    let mut seen = house.standin.world().accepted().len();
    for day in first.iter_days().take_while(|day| *day <= last) {
        let worked = calendar.is_worked(day);
        let mut silent: BTreeMap<String, &Site> = BTreeMap::new();
        if worked {
            totals.working_days += 1;
            move_to(&mut house, day, "09:40").await;
            for site in &cast.sites {
                if dice.roll(5) == 0 {
                    silent.extend(site.reporters.map(|account| (account.to_string(), site)));
                    continue;
                }
                let share = shares.entry(&site.code).or_insert(20);
                *share = 95.min(*share + u64::from(dice.roll(4) == 0));
                let reporter = *dice.pick(&site.reporters);
                say(&house, reporter, &words(site, *share, &mut dice));
                totals.reports += 1;
            }
            for _ in 0..dice.roll(30) {
                let person = *dice.pick(&cast.people);
                say(&house, person, TALK[dice.roll(TALK.len())]);
                totals.talk += 1;
            }
            house.scene.settle_quietly().await;
            for time in ["17:10", "17:25"] {
                move_to(&mut house, day, time).await;
            }
            // Some answer what they were asked.
            for (account, site) in &silent {
                if dice.roll(3) == 0 {
                    say(&house, account.parse().unwrap(), &format!("{} 无变化", site.code));
                    totals.reports += 1;
                }
            }
            house.scene.settle_quietly().await;
        } else {
            totals.days_off += 1;
        }
        move_to(&mut house, day, "18:30").await;
        check_day(&house, &calendar, &cast, day, &mut seen, &mut totals);
        let told = told_on(&house, day).await;
        if worked {
            let reports: BTreeSet<&str> = told
                .iter()
                .filter(|(_, kinds)| kinds.contains_key(&Kind::Report))
                .map(|(person, _)| accounts[person].as_str())
                .collect();
            let owing: BTreeSet<&str> = silent.keys().map(String::as_str).collect();
            assert_eq!(reports, owing, "{day}: who was asked for a report, and who owed one");
            totals.reports_asked += reports.len();
        } else {
            assert!(told.is_empty(), "{day} is a day off: {told:?}");
        }
        for (person, kinds) in &told {
            let asked: usize = kinds.values().sum();
            assert!(asked <= 3, "{day}: {person:?} was asked {kinds:?}");
            totals.asked += asked;
            totals.most_a_day = totals.most_a_day.max(asked);
        }
    }
    assert_eq!(house.store.verify(&[], |_| {}).await.unwrap().faults, Vec::<String>::new());
    assert_eq!(house.store.dead_letters().await.unwrap().len(), 0);
    println!("{database:?}, {first} to {last}, {} people: {totals:#?}", cast.people.len());
    house.close().await;
}

/// What people were told they are asked on a day, by person and kind.
async fn told_on(house: &House, day: NaiveDate) -> BTreeMap<PersonId, BTreeMap<Kind, usize>> {
    let mut turn = house.store.begin().await.unwrap();
    let told = turn.told_between(at(day, "00:00"), at(day.succ_opt().unwrap(), "00:00")).await.unwrap();
    turn.roll_back().await.unwrap();
    let mut people: BTreeMap<PersonId, BTreeMap<Kind, usize>> = BTreeMap::new();
    for ask in told {
        let time = ask.told_at.local(ZONE).time();
        let hours = NaiveTime::from_hms_opt(9, 0, 0).unwrap()..NaiveTime::from_hms_opt(17, 36, 0).unwrap();
        assert!(hours.contains(&time), "{:?} was told at {time} on {day}", ask.person);
        *people.entry(ask.person).or_default().entry(ask.kind).or_default() += 1;
    }
    people
}

/// What went out on a day, to whom, and how often.
fn check_day(
    house: &House,
    calendar: &Calendar,
    cast: &Cast,
    day: NaiveDate,
    seen: &mut usize,
    totals: &mut Totals,
) {
    let world = house.standin.world();
    let mut sent: HashMap<(&str, i64), usize> = HashMap::new();
    for call in &world.accepted()[*seen..] {
        let begins = |sign: &str| call.text.starts_with(sign);
        let holds = |words: &str| call.text.contains(words);
        let what = match () {
            () if begins("📋") => "digest",
            () if begins("🌅") => "morning",
            () if begins("📅") && (holds("周报") || holds("Week of")) => "weekly",
            () if begins("📅") => "monthly",
            () if holds("请有空时回一句") || holds("When you have a moment") => "reminder",
            () if holds("恢复。有事照常报") => "note",
            () => continue,
        };
        assert_eq!(call.at.local(ZONE).date_naive(), day, "{} came on another day", call.text);
        *sent.entry((what, call.chat)).or_default() += 1;
    }
    *seen = world.accepted().len();
    if !calendar.is_worked(day) {
        assert!(sent.is_empty(), "{day} is a day off: {sent:?}");
        return;
    }
    for ((what, chat), count) in &sent {
        assert_eq!(*count, 1, "{day}: {what} came {count} times to {chat}");
    }
    let to = |what: &str| -> BTreeSet<i64> {
        sent.keys().filter(|(one, _)| *one == what).map(|(_, chat)| *chat).collect()
    };
    let groups: BTreeSet<i64> = (1..).zip(&cast.teams).map(|(index, _)| -5000 - index).collect();
    assert_eq!(to("digest"), groups, "{day}: each team has its digest");
    let before_a_holiday = calendar.silence_after(day).is_some();
    let noted = if before_a_holiday { groups } else { BTreeSet::new() };
    assert_eq!(to("note"), noted, "{day}: each team is told before a holiday, and only then");
    let is_first_since =
        |first: NaiveDate| first.iter_days().take_while(|one| *one < day).all(|one| !calendar.is_worked(one));
    let monday = day - Days::new(u64::from(day.weekday().num_days_from_monday()));
    for (what, first) in [("weekly", monday), ("monthly", day.with_day(1).unwrap())] {
        assert!(is_first_since(first) || to(what).is_empty(), "{day}: out of its time: {what}");
    }
    totals.digests += to("digest").len();
    totals.mornings += to("morning").len();
    totals.weeklies += to("weekly").len();
    totals.monthlies += to("monthly").len();
    totals.reminders += to("reminder").len();
    totals.notes += to("note").len();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_year_on_sqlite() {
    a_year(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_year_on_postgres() {
    a_year(Database::Postgres).await;
}

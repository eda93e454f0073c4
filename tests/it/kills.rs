//! The process is killed while messages flow, and started again on the same database: nothing is lost, nothing is
//! done twice, and no answer is missing.
//!
//! `DAYBOOK_KILL_UPDATES`, `DAYBOOK_KILL_REPEATS` and `DAYBOOK_POINT_REPEATS` make it the bench whose figures the README
//! quotes.

use crate::house::{Database, Place, a_wednesday, opened, port_of_its_own};
use chrono::{Datelike, Timelike, Weekday};
use daybook::clock;
use daybook::domain::issue::{Case, Clock};
use daybook::domain::told::Trouble;
use daybook::domain::working::WorkingTime;
use daybook::sandbox::{self, Fault, FaultKind, Limits, Standin, Words, World};
use daybook::store::{LedgerLine, Store};
use reqwest::StatusCode;
use std::collections::HashMap;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How many people report, each in a chat of their own.
pub(crate) const CHATS: i64 = 200;

/// Who leads their team, and gets its digests.
const LEAD: i64 = CHATS + 1;

/// What proves that a delivery is Telegram's.
pub(crate) const SECRET: &str = "a-secret-of-the-tests";

/// How many processes are ended at once.
const ENDING_AT_ONCE: usize = 12;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Polling,
    Webhook,
}

pub(crate) fn from_environment(name: &str, otherwise: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// The service in a process of its own, killed with the test.
pub(crate) struct Service {
    pub(crate) child: Child,
    /// What it said that it could not do.
    log: PathBuf,
}

impl Service {
    pub(crate) fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// It goes on, and not for longer than it may.
    fn check_running_until(&mut self, end: Instant) {
        let log = || std::fs::read_to_string(&self.log).unwrap();
        if let Some(status) = self.child.try_wait().unwrap() {
            panic!("it has ended ({status}): {}", log());
        }
        assert!(Instant::now() < end, "it does not come to an end: {}", log());
    }

    /// How many files and connections it has open.
    pub(crate) fn open_files(&self) -> usize {
        std::fs::read_dir(format!("/proc/{}/fd", self.child.id())).unwrap().count()
    }
}

/// How whoever holds the duty falls out.
#[derive(Clone, Copy, Debug)]
enum Fall {
    /// For good.
    Killed,
    /// It stands still, in the middle of whatever it does, and wakes when another has the duty.
    Frozen,
}

impl Service {
    fn falls(&mut self, how: Fall) {
        match how {
            Fall::Killed => {
                self.child.kill().unwrap();
                self.child.wait().unwrap();
            }
            Fall::Frozen => self.signal("-STOP"),
        }
    }

    /// What stood still goes on, and has time to do what it was about to do.
    async fn wakes(&mut self, how: Fall) {
        if let Fall::Frozen = how {
            self.signal("-CONT");
            tokio::time::sleep(Duration::from_secs(3)).await;
            assert!(self.is_running(), "it stands by");
        }
    }

    fn signal(&self, signal: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) struct Scene {
    pub(crate) standin: Standin,
    pub(crate) store: Store,
    /// Where the service finds Telegram and its database.
    pub(crate) api_url: String,
    pub(crate) database_url: String,
    pub(crate) place: Place,
    way: Way,
    port: u16,
}

impl Scene {
    pub(crate) async fn new(database: Database, way: Way) -> Self {
        let place = Place::new(database).await;
        // The child runs by the machine's clock, and so does the stand-in.
        let clock = clock::Clock::running_from(clock::Clock::system().now());
        let world = World::new(sandbox::TOKEN, sandbox::BOT, Limits::Off);
        let standin = Standin::start(([127, 0, 0, 1], 0).into(), world, clock.clone()).await.unwrap();
        let store = opened(&place.url, 2).await;
        let people =
            (1..=CHATS).map(|id| format!("{id},P{id},field,expo,,zh-CN\n")).collect::<Vec<_>>().concat();
        let people =
            format!("telegram_id,name,roles,teams,projects,language\n{people}{LEAD},Lead,lead,expo,,zh-CN\n");
        let sample = sandbox::Sample { people: people.as_bytes(), ..sandbox::SAMPLE };
        sandbox::fill(&store, sample, &clock).await.unwrap();
        for id in 1..=LEAD {
            standin.world().add_user(id, &format!("P{id}"), "zh-CN");
        }
        // The lead can be written to, and changes who is known.
        for text in ["/start", "/language zh"] {
            standin.world().say(LEAD, LEAD, &Words { text, ..Words::default() }, clock.now());
        }
        assert!(a_wednesday() < clock.now());
        // Whatever the day, people work.
        let today = clock.now().local(chrono_tz::Asia::Shanghai).date_naive();
        let weekends =
            today.with_ordinal(1).unwrap().iter_days().take_while(|day| day.year() == today.year());
        let weekends = weekends.filter(|day| matches!(day.weekday(), Weekday::Sat | Weekday::Sun));
        let weekends: Vec<_> = weekends.map(|day| format!("\"{day}\"")).collect();
        let year = format!(
            "year = {}\nnotice = \"none\"\nworking_weekends = [{}]\nholidays = []\n",
            today.year(),
            weekends.join(", ")
        );
        std::fs::write(place.folder.path().join("calendar.toml"), year).unwrap();
        let port = port_of_its_own();
        let (api_url, database_url) = (standin.api_url(), place.url.clone());
        Self { standin, store, api_url, database_url, place, way, port }
    }

    pub(crate) fn start(&self, crash_at: Option<&str>) -> Service {
        let log = self.place.folder.path().join("service.log");
        // A signal would end it where a file cannot grow; ignored, the write fails as on a full disk.
        let mut command = Command::new("sh");
        command
            .args(["-c", "trap '' XFSZ; exec \"$0\" serve", env!("CARGO_BIN_EXE_daybook")])
            .env("DAYBOOK_TELEGRAM__TOKEN", sandbox::TOKEN)
            .env("DAYBOOK_TELEGRAM__API_URL", &self.api_url)
            .env("DAYBOOK_DATABASE__URL", &self.database_url)
            .env("DAYBOOK_DATA__FOLDER", self.place.folder.path())
            .env("DAYBOOK_HTTP__LISTEN", format!("127.0.0.1:{}", self.port))
            .env("DAYBOOK_METRICS__LISTEN", "")
            .env("DAYBOOK_SCHEDULE__HOURS", "00:00-24:00")
            .env("DAYBOOK_CALENDAR__FOLDER", self.place.folder.path())
            .env("DAYBOOK_LIMITS__SENDING", "off")
            .env("DAYBOOK_LIMITS__ANSWERS", "0")
            .env("DAYBOOK_DISTRICT__ACKNOWLEDGE", "text")
            .env("DAYBOOK_LOG__LEVEL", "error")
            .stdout(Stdio::null())
            .stderr(std::fs::File::options().create(true).append(true).open(&log).unwrap());
        if self.way == Way::Webhook {
            command
                .env("DAYBOOK_TELEGRAM__MODE", "webhook")
                .env("DAYBOOK_WEBHOOK__URL", self.hook())
                .env("DAYBOOK_WEBHOOK__SECRET", SECRET);
        }
        if let Some(point) = crash_at {
            command.env("DAYBOOK_CRASH_AT", point);
        }
        Service { child: command.spawn().unwrap(), log }
    }

    /// Where it takes deliveries.
    pub(crate) fn hook(&self) -> String {
        format!("http://127.0.0.1:{}/hook", self.port)
    }

    /// Each person reports in turn, by command and in free words; the last of the words says which report it is.
    pub(crate) fn report(&self, from: usize, count: usize) -> HashMap<(i64, i64), usize> {
        let mut reports = HashMap::new();
        for number in from..from + count {
            let user = i64::try_from(number).unwrap() % CHATS + 1;
            let text = match number % 3 {
                0 => format!("JY-01 三层顶板浇完 report{number}"),
                _ => format!("/progress JY-01 {} report{number}", number % 100),
            };
            let now = self.standin.clock().now();
            let ids = self.standin.world().say(user, user, &Words { text: &text, ..Words::default() }, now);
            reports.insert((user, ids[0]), number);
        }
        self.standin.wake();
        reports
    }

    pub(crate) fn answered(&self) -> usize {
        self.standin.world().accepted().iter().filter(|call| call.method == "sendMessage").count()
    }

    async fn wait_for_answers(&self, count: usize, service: &mut Service) {
        let end = Instant::now() + Duration::from_mins(5);
        while self.answered() < count {
            service.check_running_until(end);
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    async fn database(&self) -> sqlx::AnyConnection {
        sqlx::any::install_default_drivers();
        <sqlx::AnyConnection as sqlx::Connection>::connect(&self.place.url).await.unwrap()
    }

    /// Nothing was decided for two weeks: whatever the day, something is due then.
    async fn make_schedules_due(&self) {
        let long_ago = (self.standin.clock().now() - Duration::from_hours(24 * 15)).micros();
        let back = sqlx::query("UPDATE schedule SET watermark = $1").bind(long_ago);
        back.execute(&mut self.database().await).await.unwrap();
    }

    /// Everybody is to be asked something now.
    async fn make_asks_due(&self) {
        let due = self.standin.clock().now().micros();
        let ask = "INSERT INTO ask (id, person_id, project_id, kind, matter, made_at, tell_at) \
             SELECT 1000000000 + p.id, p.id, (SELECT MIN(id) FROM project), 'issue', \
                    '{\"kind\":\"issue\",\"number\":7,\"since\":\"2023-03-08\"}', $1, $1 \
             FROM person p WHERE p.private_chat_id IS NOT NULL";
        sqlx::query(ask).bind(due).execute(&mut self.database().await).await.unwrap();
    }

    /// Everybody has been asked, each in one message that went out.
    async fn check_asks(&self, when: &str) {
        let counts = "SELECT (SELECT COUNT(*) FROM ask), (SELECT COUNT(*) FROM ask WHERE told_at IS NOT NULL), \
             (SELECT COUNT(*) FROM ask a JOIN outbox o ON o.id = a.bundle WHERE o.state = 'sent'), \
             (SELECT COUNT(*) FROM outbox WHERE cause_kind = 'service' AND body LIKE '%没有动静%')";
        let (asks, told, sent, messages): (i64, i64, i64, i64) =
            sqlx::query_as(counts).fetch_one(&mut self.database().await).await.unwrap();
        assert!(asks > 50, "{when}: {asks} people can be asked");
        assert_eq!((told, sent, messages), (asks, asks, asks), "{when}: told, sent, and messages in all");
        let world = self.standin.world();
        let said = world.accepted().iter().filter(|call| call.method == "sendMessage");
        let asked = said.filter(|call| call.text.contains("没有动静")).count();
        let again = i64::try_from(asked).unwrap() - asks;
        assert!((0..=asks).contains(&again), "{when}: {asked} messages came for {asks} asks");
    }

    /// Thirty issues, each with a card, whose clocks run out now.
    async fn make_clocks_run_out(&self) {
        let config = daybook::config::Config::from_toml("").unwrap();
        let (calendar, zone, now) = (&config.calendar, config.settings.zone, self.standin.clock().now());
        let hours = "00:00-24:00".parse().unwrap();
        let clock = Clock { working: WorkingTime { calendar, hours: &hours, zone }, now };
        let ladder = config.settings.policy.ladder();
        let case = Case::begin(ladder, Some("power".to_owned()), &Trouble::default(), clock);
        let case = serde_json::to_string(&case).unwrap();
        let mut database = self.database().await;
        for number in 1..=ISSUES {
            let issue = "INSERT INTO issue (number, project_id, entry_id, opened_by, opened_at, state, standing, mover, due_at) \
                 SELECT $1, (SELECT MIN(id) FROM project), (SELECT MIN(id) FROM entry), \
                        (SELECT MIN(id) FROM person WHERE id > 0), $2, 'open', $3, 'team', $2";
            let inserted = sqlx::query(issue).bind(number).bind(now.micros()).bind(&case);
            inserted.execute(&mut database).await.unwrap();
            let card = "INSERT INTO issue_card (issue_number, chat_id, outbox_id) SELECT CAST($1 AS BIGINT), o.chat_id, o.id \
                 FROM outbox o WHERE o.id = (SELECT MIN(x.id) FROM outbox x WHERE x.platform_message IS NOT NULL)";
            sqlx::query(card).bind(number).execute(&mut database).await.unwrap();
        }
    }

    /// A supervision notice about the first of them is to be told to its team.
    async fn make_a_notice_due(&self) {
        let now = self.standin.clock().now().micros();
        let notice = "INSERT INTO supervision_notice (year, sequence, project_id, issue_number, addressee, issued_at, due_at, \
             state, issued_by, tell_at) SELECT 2023, 1, project_id, number, 'team', $1, $1, 'issued', entry_id, $1 \
             FROM issue WHERE number = 1";
        sqlx::query(notice).bind(now).execute(&mut self.database().await).await.unwrap();
    }

    /// Each has climbed once, is told as often as the others, and its card shows how it stands.
    async fn check_issues(&self, when: &str) {
        let mut database = self.database().await;
        let counts = "SELECT (SELECT COUNT(*) FROM entry WHERE kind = 'issue_step'), \
             (SELECT COUNT(*) FROM issue WHERE version = 1), \
             (SELECT COUNT(*) FROM issue_card c JOIN issue i ON i.number = c.issue_number WHERE c.version = i.version), \
             (SELECT COUNT(*) FROM outbox WHERE about_issue IS NOT NULL AND body LIKE '%\"is\":\"edit\"%')";
        let found: (i64, i64, i64, i64) = sqlx::query_as(counts).fetch_one(&mut database).await.unwrap();
        // One who is told of it anew in the same chat is told in answer to its card.
        assert_eq!(
            (found.0, found.1, found.3),
            (ISSUES, ISSUES, ISSUES),
            "{when}: climbed, stand so, edited"
        );
        assert!(found.2 >= ISSUES, "{when}: {} cards show it", found.2);
        let told = "SELECT COUNT(*) FROM outbox WHERE cause_kind = 'service' AND about_issue IS NOT NULL \
             AND body NOT LIKE '%\"is\":\"edit\"%' GROUP BY about_issue";
        let told: Vec<(i64,)> = sqlx::query_as(told).fetch_all(&mut database).await.unwrap();
        assert_eq!(i64::try_from(told.len()).unwrap(), ISSUES, "{when}: somebody hears of each");
        assert!(told.iter().all(|one| *one == told[0]), "{when}: {told:?}");
        let notices = "SELECT COUNT(*) FROM outbox WHERE about_entry IS NOT NULL AND about_issue IS NULL AND body LIKE '%督办单%'";
        let notices: (i64,) = sqlx::query_as(notices).fetch_one(&mut database).await.unwrap();
        assert_eq!(notices.0, 1, "{when}: the lead is told of the notice");
    }

    /// What was due is decided, and each digest that goes out has its message. Reminders go out as asks.
    async fn check_occurrences(&self, when: &str) {
        let mut database = self.database().await;
        let counts = "SELECT (SELECT COUNT(*) FROM occurrence), \
             (SELECT COUNT(*) FROM occurrence o JOIN schedule s ON s.id = o.schedule_id \
              WHERE o.verdict IN ('sent', 'late') AND s.kind <> 'reminder'), \
             (SELECT COUNT(DISTINCT cause_id) FROM outbox WHERE cause_kind = 'occurrence')";
        let (decided, told, written): (i64, i64, i64) =
            sqlx::query_as(counts).fetch_one(&mut database).await.unwrap();
        assert!(decided > 10 && told >= 1, "{when}: {decided} moments decided, {told} of them told");
        assert_eq!(written, told, "{when}: what is told is written");
    }

    /// How long it takes until the page for readiness answers so.
    async fn until_ready(&self, wanted: StatusCode) -> Duration {
        let (begun, page) = (Instant::now(), format!("http://127.0.0.1:{}/ready", self.port));
        while reqwest::get(&page).await.ok().map(|answer| answer.status()) != Some(wanted) {
            assert!(begun.elapsed() < Duration::from_mins(5), "it never answers {wanted}");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        begun.elapsed()
    }

    /// Waits until nothing is left to do.
    pub(crate) async fn finish(&self, service: &mut Service) {
        let end = Instant::now() + Duration::from_mins(5);
        let mut calm = 0;
        while calm < 5 {
            service.check_running_until(end);
            tokio::time::sleep(Duration::from_millis(100)).await;
            let pending = self.standin.world().pending();
            // Answers in doubt are repeated after eight seconds.
            let later = self.standin.clock().now() + Duration::from_mins(1);
            let unfinished = self.store.unfinished(later).await.unwrap_or(1);
            calm = if pending == 0 && unfinished == 0 { calm + 1 } else { 0 };
        }
    }

    /// The lines of the ledger behind a number. A machine whose disk stands still for some seconds proves nothing.
    async fn ledger_page(&self, after: i64) -> Vec<LedgerLine> {
        let end = Instant::now() + Duration::from_mins(5);
        loop {
            match self.store.ledger_page(after).await {
                Err(fault) if fault.may_pass() && Instant::now() < end => {}
                page => return page.unwrap(),
            }
        }
    }

    /// Compares what was reported with the ledger and with the answers.
    pub(crate) async fn compare(&self, reports: &HashMap<(i64, i64), usize>) -> Found {
        let mut entries: HashMap<String, usize> = HashMap::new();
        let mut after = 0;
        loop {
            let page = self.ledger_page(after).await;
            let Some(last) = page.last() else { break };
            after = last.id;
            for line in page {
                let text = line.text.unwrap();
                let last = text.split(' ').next_back().unwrap_or_default();
                *entries.entry(last.to_owned()).or_default() += 1;
            }
        }
        let mut found = Found::default();
        for number in reports.values() {
            match entries.get(&format!("report{number}")) {
                None => found.lost += 1,
                Some(1) => {}
                Some(_) => found.twice += 1,
            }
        }
        let (mut plain, mut marked): (HashMap<_, usize>, usize) = (HashMap::new(), 0);
        for call in self.standin.world().accepted().iter().filter(|call| call.method == "sendMessage") {
            let Some(about) = call.about else { continue };
            let entry = plain.entry((call.chat, about)).or_default();
            if call.text.contains('（') {
                marked += 1;
            } else {
                *entry += 1;
            }
        }
        found.unanswered = reports.keys().filter(|key| !plain.contains_key(key)).count();
        found.repeated_unmarked = plain.values().filter(|count| **count > 1).count();
        found.repeated_marked = marked;
        found.chain_faults = self.store.verify(&[], |_| {}).await.unwrap().faults.len();
        found
    }
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    lost: usize,
    twice: usize,
    unanswered: usize,
    repeated_unmarked: usize,
    /// Answers of which nobody knew whether they had arrived; they say so.
    pub(crate) repeated_marked: usize,
    chain_faults: usize,
}

impl Found {
    pub(crate) fn check(&self, when: &str) {
        let expected = Self { repeated_marked: self.repeated_marked, ..Self::default() };
        assert_eq!(*self, expected, "{when}");
    }
}

/// Many updates wait at once; the process is killed when about half are answered.
async fn killed_in_the_middle(database: Database, way: Way) {
    let (updates, repeats) =
        (from_environment("DAYBOOK_KILL_UPDATES", 1000), from_environment("DAYBOOK_KILL_REPEATS", 1));
    for repeat in 0..repeats {
        let scene = Scene::new(database, way).await;
        let reports = scene.report(0, updates);
        let begun = Instant::now();
        let mut service = scene.start(None);
        while scene.answered() < updates / 2 {
            assert!(begun.elapsed() < Duration::from_mins(5), "only {} answered", scene.answered());
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        service.child.kill().unwrap();
        service.child.wait().unwrap();
        let at_the_kill = scene.answered();
        let mut service = scene.start(None);
        scene.finish(&mut service).await;
        let found = scene.compare(&reports).await;
        println!("{database:?} {way:?} {repeat}: killed after {at_the_kill} of {updates} answers: {found:?}");
        found.check("after a kill");
    }
}

/// How many issues climb at once.
const ISSUES: i64 = 30;

/// What has to happen for the process to come to a named point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comes {
    /// Messages flow.
    InTraffic,
    /// Messages are delivered to the webhook.
    ByWebhook,
    /// It is started after an unclean end, and careful.
    AfterAnUncleanEnd,
    /// Reminders and digests are due.
    WhenDue,
    /// People are to be asked something.
    WhenAsking,
    /// Issues climb, their news is told, and their cards follow.
    WhenClocksRunOut,
    /// It is told to end while answers are on the wire.
    WhileEnding,
}

/// The process ends at a named point, under a small load.
async fn ended_at_each_point(database: Database) {
    const POINTS: [(&str, Comes); 39] = [
        ("lease-taken:1", Comes::InTraffic),
        ("registry-loaded:1", Comes::InTraffic),
        ("fetched:2", Comes::InTraffic),
        ("turn-begun:4", Comes::InTraffic),
        ("chats-resolved:3", Comes::InTraffic),
        ("turn-recorded:2", Comes::InTraffic),
        ("hearing:30", Comes::InTraffic),
        ("decided:31", Comes::InTraffic),
        ("carried-out:32", Comes::InTraffic),
        ("turn-processed:3", Comes::InTraffic),
        ("turn-decided:3", Comes::InTraffic),
        ("waiting-read:1", Comes::InTraffic),
        ("turn-claimed:4", Comes::InTraffic),
        ("turn-written:4", Comes::InTraffic),
        ("turn-before-commit:6", Comes::InTraffic),
        ("turn-after-commit:6", Comes::InTraffic),
        ("kept:2", Comes::InTraffic),
        ("send-begun:20", Comes::InTraffic),
        ("send-answered:20", Comes::InTraffic),
        ("landed:15", Comes::InTraffic),
        ("lease-renewed:2", Comes::InTraffic),
        ("delivered:20", Comes::ByWebhook),
        ("delivery-kept:20", Comes::ByWebhook),
        ("left-over-settled:1", Comes::AfterAnUncleanEnd),
        ("attempt-counted:3", Comes::AfterAnUncleanEnd),
        ("taken-singly:3", Comes::AfterAnUncleanEnd),
        ("done-singly:3", Comes::AfterAnUncleanEnd),
        ("occurrence-prepared:1", Comes::WhenDue),
        ("occurrence-decided:2", Comes::WhenDue),
        ("watermark-advanced:1", Comes::WhenDue),
        ("asks-told:1", Comes::WhenAsking),
        ("issues-climbed:1", Comes::WhenClocksRunOut),
        ("news-told:1", Comes::WhenClocksRunOut),
        ("notices-told:1", Comes::WhenClocksRunOut),
        ("cards-shown:1", Comes::WhenClocksRunOut),
        ("drain-begun:1", Comes::WhileEnding),
        ("drain-landed:1", Comes::WhileEnding),
        ("drained:1", Comes::WhileEnding),
        ("laid-down:1", Comes::WhileEnding),
    ];
    let repeats = from_environment("DAYBOOK_POINT_REPEATS", 1);
    let (mut runs, mut marked, mut reports) = (0, 0, 0);
    let mut ending = tokio::task::JoinSet::new();
    for (point, comes) in (0..repeats).flat_map(|_| POINTS) {
        if ending.len() >= ENDING_AT_ONCE {
            let (found, reported) = ending.join_next().await.unwrap().unwrap();
            (marked, reports) = (marked + found, reports + reported);
        }
        ending.spawn(ended_at(database, point, comes));
        runs += 1;
    }
    while let Some(one) = ending.join_next().await {
        let (found, reported) = one.unwrap();
        (marked, reports) = (marked + found, reports + reported);
    }
    println!(
        "{database:?}: ended {runs} times at {} points with {reports} reports in all: 0 lost, 0 twice, 0 unanswered; \
         {marked} answers in doubt were repeated and marked",
        POINTS.len()
    );
}

fn sources(folder: &std::path::Path, found: &mut String) {
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|one| one == "rs") {
            found.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn a_test_ends_the_process_at_every_named_point() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut source, mut tests) = (String::new(), String::new());
    sources(&root.join("src"), &mut source);
    sources(&root.join("tests/it"), &mut tests);
    let points: Vec<_> =
        source.split("fail_point!(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(points.len() > 45, "{points:?}");
    for point in points {
        assert!(tests.contains(&format!("\"{point}:")) || tests.contains(&format!("\"{point}\"")), "{point}");
    }
}

/// How many answers were repeated and marked, of how many reports.
async fn ended_at(database: Database, point: &'static str, comes: Comes) -> (usize, usize) {
    let way = if comes == Comes::ByWebhook { Way::Webhook } else { Way::Polling };
    let scene = Scene::new(database, way).await;
    let mut reports = scene.report(0, 60);
    let mut number = 60;
    if matches!(
        comes,
        Comes::AfterAnUncleanEnd | Comes::WhenDue | Comes::WhenAsking | Comes::WhenClocksRunOut
    ) {
        let mut service = scene.start(None);
        if comes == Comes::AfterAnUncleanEnd {
            scene.wait_for_answers(10, &mut service).await;
        } else {
            scene.finish(&mut service).await;
        }
        service.child.kill().unwrap();
        service.child.wait().unwrap();
        match comes {
            Comes::WhenDue => scene.make_schedules_due().await,
            Comes::WhenAsking => scene.make_asks_due().await,
            Comes::WhenClocksRunOut => {
                scene.make_clocks_run_out().await;
                scene.make_a_notice_due().await;
            }
            _ => {}
        }
        reports.extend(scene.report(number, 20));
        number += 20;
    }
    let mut service = scene.start(Some(point));
    if comes == Comes::WhileEnding {
        scene.standin.misbehave(Fault {
            kind: FaultKind::Delay { millis: 300 },
            method: Some("sendMessage".to_owned()),
            times: None,
            share: None,
        });
        scene.wait_for_answers(10, &mut service).await;
        let pid = service.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    }
    let end = Instant::now() + Duration::from_mins(5);
    while service.child.try_wait().unwrap().is_none() {
        assert!(Instant::now() < end, "{point} was never passed");
        tokio::time::sleep(Duration::from_millis(30)).await;
        reports.extend(scene.report(number, 5));
        number += 5;
    }
    scene.standin.behave();
    let mut service = scene.start(None);
    scene.finish(&mut service).await;
    let found = scene.compare(&reports).await;
    found.check(point);
    match comes {
        Comes::WhenDue => scene.check_occurrences(point).await,
        Comes::WhenAsking => scene.check_asks(point).await,
        Comes::WhenClocksRunOut => scene.check_issues(point).await,
        _ => {}
    }
    (found.repeated_marked, reports.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_loses_nothing_when_polling_on_sqlite() {
    killed_in_the_middle(Database::Sqlite, Way::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_loses_nothing_by_webhook_on_sqlite() {
    killed_in_the_middle(Database::Sqlite, Way::Webhook).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_kill_loses_nothing_when_polling_on_postgres() {
    killed_in_the_middle(Database::Postgres, Way::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_kill_loses_nothing_by_webhook_on_postgres() {
    killed_in_the_middle(Database::Postgres, Way::Webhook).await;
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(feature = "failpoints"), ignore = "needs the feature failpoints")]
async fn ending_at_any_named_point_loses_nothing_on_sqlite() {
    ended_at_each_point(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(feature = "failpoints"), ignore = "needs the feature failpoints")]
#[cfg_attr(feature = "failpoints", ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES")]
async fn ending_at_any_named_point_loses_nothing_on_postgres() {
    ended_at_each_point(Database::Postgres).await;
}

/// P3 and P4: by webhook an edit may overtake its message, and everything may come several times, also at once.
async fn deliveries_in_any_order(database: Database) {
    let scene = Scene::new(database, Way::Webhook).await;
    let mut service = scene.start(None);
    let hook = scene.hook();
    let client = reqwest::Client::builder().timeout(Duration::from_mins(1)).build().unwrap();
    let deliver = async |update: serde_json::Value, secret: &str| {
        let request = client.post(&hook).header("X-Telegram-Bot-Api-Secret-Token", secret).json(&update);
        request.send().await.map(|answer| answer.status().as_u16())
    };
    let message = |number: i64, kind: &str, words: &str, edited: i64| {
        serde_json::json!({ "update_id": number * 10 + edited, kind: {
            "message_id": number, "date": 1_700_000_000, "edit_date": 1_700_000_000 + edited,
            "chat": { "id": number % CHATS + 1, "type": "private" },
            "from": { "id": number % CHATS + 1, "is_bot": false, "first_name": "P" },
            "text": format!("/progress JY-01 5 {words}{number}"),
        }})
    };
    let end = Instant::now() + Duration::from_mins(5);
    while deliver(message(1, "message", "first", 0), SECRET).await.ok() != Some(200) {
        service.check_running_until(end);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(deliver(message(2, "message", "forged", 0), "another").await.unwrap(), 401);
    for number in 2..80 {
        let (first, edit) =
            (message(number, "message", "first", 0), message(number, "edited_message", "edited", 5));
        // Every second edit comes before its message, every fifth update twice at once.
        let (one, other) = if number % 2 == 0 { (edit, first) } else { (first, edit) };
        let again = if number % 5 == 0 { Some(deliver(one.clone(), SECRET)) } else { None };
        let (first, second) = tokio::join!(deliver(one, SECRET), async {
            match again {
                Some(again) => again.await.unwrap(),
                None => 200,
            }
        });
        assert_eq!((first.unwrap(), second), (200, 200));
        assert_eq!(deliver(other, SECRET).await.unwrap(), 200);
    }
    scene.finish(&mut service).await;
    let lines = scene.store.ledger_page(0).await.unwrap();
    let standing: Vec<_> = lines.iter().filter(|line| line.superseded_by.is_none()).collect();
    let edited = standing.iter().filter(|line| line.text.as_deref().unwrap().starts_with("edited")).count();
    println!(
        "{database:?}: 158 deliveries and their repeats, {} entries stand, {edited} of them edits",
        standing.len()
    );
    assert_eq!((standing.len(), edited), (79, 78), "one entry a message, in its newest words");
    assert!(!lines.iter().any(|line| line.text.as_deref() == Some("forged2")));
}

#[tokio::test(flavor = "multi_thread")]
async fn deliveries_may_come_in_any_order_on_sqlite() {
    deliveries_in_any_order(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn deliveries_may_come_in_any_order_on_postgres() {
    deliveries_in_any_order(Database::Postgres).await;
}

/// P8: the file of the database cannot grow; nothing is confirmed, and all goes on when it can again.
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_loses_nothing() {
    let scene = Scene::new(Database::Sqlite, Way::Polling).await;
    let mut service = scene.start(None);
    let mut reports = scene.report(0, 50);
    scene.finish(&mut service).await;
    let limit = |size: &str| {
        let pid = service.child.id().to_string();
        let done =
            Command::new("prlimit").args(["--pid", &pid, &format!("--fsize={size}:unlimited")]).status();
        assert!(done.unwrap().success());
    };
    // Smaller than the file is already.
    limit("4096");
    reports.extend(scene.report(50, 50));
    let red = scene.until_ready(StatusCode::SERVICE_UNAVAILABLE).await;
    assert_eq!(scene.standin.world().pending(), 50, "nothing is confirmed that cannot be written");
    limit("unlimited");
    let green = scene.until_ready(StatusCode::OK).await;
    println!(
        "not ready {:.1} s after the disk was full, ready {:.1} s after it had room",
        red.as_secs_f64(),
        green.as_secs_f64()
    );
    scene.finish(&mut service).await;
    scene.compare(&reports).await.check("after a full disk");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_second_process_takes_over_from_one_that_is_killed() {
    a_second_process_takes_over(Fall::Killed).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_second_process_takes_over_from_one_that_stands_still() {
    a_second_process_takes_over(Fall::Frozen).await;
}

/// Two processes on one PostgreSQL: one holds the duty, the other stands by and takes over when it falls out.
async fn a_second_process_takes_over(fall: Fall) {
    let mut scene = Scene::new(Database::Postgres, Way::Polling).await;
    let mut first = scene.start(None);
    let mut reports = scene.report(0, 50);
    scene.finish(&mut first).await;
    scene.port = port_of_its_own();
    let mut second = scene.start(None);
    // Both run for a while; only one of them fetches and answers.
    for round in 1..10 {
        reports.extend(scene.report(50 * round, 50));
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    reports.extend(scene.report(550, 50));
    first.falls(fall);
    let begun = Instant::now();
    let answered = scene.answered();
    reports.extend(scene.report(500, 50));
    while scene.answered() <= answered + 10 {
        assert!(begun.elapsed() < Duration::from_mins(2), "nobody has taken over");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    println!("{fall:?}: taken over after {:.1} s", begun.elapsed().as_secs_f64());
    first.wakes(fall).await;
    scene.finish(&mut second).await;
    scene.compare(&reports).await.check("after a takeover");
}

/// P22: very many schedules of one minute on one PostgreSQL, and who holds the duty is killed, or stands still, while it
/// follows them. The one that stands by follows the others; each has its moment decided once. `DAYBOOK_TAKEOVERS=5` does
/// both so often, `DAYBOOK_SCHEDULES=4000` has so many.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn schedules_are_each_followed_once_over_a_takeover() {
    let count = i64::try_from(from_environment("DAYBOOK_SCHEDULES", 1_000)).unwrap();
    let mut scene = Scene::new(Database::Postgres, Way::Polling).await;
    let mut database = scene.database().await;
    let mut holder = scene.start(None);
    scene.finish(&mut holder).await;
    let rounds = from_environment("DAYBOOK_TAKEOVERS", 1);
    let falls = [Fall::Killed, Fall::Frozen].into_iter().cycle().take(2 * rounds);
    for (round, fall) in (1..).zip(falls) {
        scene.port = port_of_its_own();
        let next = scene.start(None);
        // A minute that has just been, in which nothing is spread over some seconds.
        let now = scene.standin.clock().now();
        let wall = (now - Duration::from_mins(2)).local(chrono_tz::Asia::Shanghai).naive_local();
        let minute = match wall.minute() {
            0 => 1,
            30 => 29,
            minute => minute,
        };
        let base = 9_000_000 + round * count;
        let insert = format!(
            "INSERT INTO schedule (id, number, kind, team_id, cron, zone, days, origin, watermark, next_due) \
             SELECT {base} + n, {base} + n, 'digest', (SELECT id FROM team WHERE code = 'park'), '{minute} {} * * *', \
                    'Asia/Shanghai', 'every', 'chat', {}, 0 FROM generate_series(1, {count}) AS n",
            wall.hour(),
            (now - Duration::from_mins(5)).micros(),
        );
        sqlx::query(sqlx::AssertSqlSafe(insert)).execute(&mut database).await.unwrap();
        let counts = format!(
            "SELECT COUNT(*), COUNT(DISTINCT schedule_id) FROM occurrence \
             WHERE schedule_id > {base} AND schedule_id <= {base} + {count}"
        );
        // However slow the machine: it is stuck when nothing more is decided, not when it takes long.
        let (mut fallen, mut moved) = (None, (0, Instant::now()));
        let took = loop {
            let (decided, schedules): (i64, i64) =
                sqlx::query_as(sqlx::AssertSqlSafe(counts.as_str())).fetch_one(&mut database).await.unwrap();
            assert_eq!(decided, schedules, "one was decided twice");
            if decided > 0 && fallen.is_none() {
                holder.falls(fall);
                fallen = Some((decided, Instant::now()));
            }
            if let Some((_, at)) = fallen.filter(|_| decided == count) {
                break at.elapsed();
            }
            if moved.0 != decided {
                moved = (decided, Instant::now());
            }
            assert!(moved.1.elapsed() < Duration::from_mins(2), "no more than {decided} of {count}");
            tokio::time::sleep(Duration::from_millis(2)).await;
        };
        let before = fallen.map_or(0, |(decided, _)| decided);
        println!(
            "{fall:?}, {count} schedules of one minute: {before} decided before, the others within {took:?}"
        );
        assert!(before < count, "it fell out too late");
        holder.wakes(fall).await;
        holder = next;
        scene.finish(&mut holder).await;
        let (decided, schedules): (i64, i64) =
            sqlx::query_as(sqlx::AssertSqlSafe(counts.as_str())).fetch_one(&mut database).await.unwrap();
        assert_eq!((decided, schedules), (count, count), "once, and no more");
    }
}

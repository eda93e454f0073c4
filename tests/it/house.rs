//! A whole Daybook for a test: a database of its own, a stand-in for Telegram, and the service between them.

use daybook::app;
use daybook::clock::Clock;
use daybook::config::Config;
use daybook::domain::time::Timestamp;
use daybook::sandbox::{self, Limits, Sample, Scene, Settling, Standin, World};
use daybook::store::Store;
use secrecy::ExposeSecret;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// The two databases; `PostgreSQL` only where a server is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Database {
    Sqlite,
    Postgres,
}

/// A database nobody else uses, gone with the test (a schema stays until its server goes).
pub(crate) struct Place {
    pub url: String,
    /// Where its files go, and an embedded database.
    pub folder: tempfile::TempDir,
}

impl Place {
    pub(crate) async fn new(database: Database) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = match database {
            Database::Sqlite => format!("sqlite:{}/daybook.db", folder.path().display()),
            Database::Postgres => fresh_schema().await,
        };
        Self { url, folder }
    }
}

impl Place {
    /// A database that is looked after elsewhere.
    pub(crate) fn at(url: String) -> Self {
        Self { url, folder: tempfile::tempdir().unwrap() }
    }

    /// A PostgreSQL database of its own, for tests that disturb it; with its name.
    pub(crate) async fn own_database() -> (Self, String) {
        let (server, name) = made_on_the_server("DATABASE").await;
        let url = format!("{}/{name}", server.rsplit_once('/').unwrap().0);
        (Self { url, folder: tempfile::tempdir().unwrap() }, name)
    }
}

/// A schema of its own on the server that is named.
async fn fresh_schema() -> String {
    let (server, schema) = made_on_the_server("SCHEMA").await;
    format!("{server}?options=-c%20search_path%3D{schema}")
}

/// Makes a schema or a database under a name nobody has; with the address of the server.
async fn made_on_the_server(what: &str) -> (String, String) {
    let server = std::env::var("DAYBOOK_TEST_POSTGRES").expect("DAYBOOK_TEST_POSTGRES names a server");
    let mut bytes = [0_u8; 8];
    getrandom::fill(&mut bytes).unwrap();
    let name = format!("it_{}", hex::encode(bytes));
    sqlx::any::install_default_drivers();
    let admin = sqlx::AnyPool::connect(&server).await.unwrap();
    sqlx::query(sqlx::AssertSqlSafe(format!("CREATE {what} {name}"))).execute(&admin).await.unwrap();
    admin.close().await;
    (server, name)
}

/// A linear generator, so that a seed brings the same again.
pub(crate) struct Dice(pub u64);

impl Dice {
    pub(crate) fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }

    pub(crate) fn pick<'a, T>(&mut self, some: &'a [T]) -> &'a T {
        &some[self.roll(some.len())]
    }
}

/// A port for a server that is ended and started again. It is not one of those the kernel gives to connections (from
/// 32,768 on): one of them could have it when the server comes back.
pub(crate) fn port_of_its_own() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(20_000);
    loop {
        let port = NEXT.fetch_add(1, Ordering::Relaxed);
        if std::net::TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}

/// Many tests bring their tables up to date at once, and PostgreSQL lets them do so one after the other.
pub(crate) async fn opened(url: &str, readers: u32) -> Store {
    loop {
        match Store::open(url, readers).await {
            Err(fault) if fault.may_pass() => tokio::time::sleep(std::time::Duration::from_millis(500)).await,
            opened => return opened.unwrap(),
        }
    }
}

/// Wednesday, 8 March 2023, nine in the morning in Changchun.
pub(crate) fn a_wednesday() -> Timestamp {
    let day: chrono::NaiveDate = "2023-03-08".parse().unwrap();
    Timestamp::at_wall(day.and_hms_opt(9, 0, 0).unwrap(), chrono_tz::Asia::Shanghai)
}

/// The service, running.
pub(crate) struct Running {
    stop: CancellationToken,
    task: JoinHandle<Result<(), app::AppError>>,
}

impl Running {
    pub(crate) fn start(config: Config, clock: Clock) -> (Self, Arc<Mutex<Option<String>>>) {
        let stop = CancellationToken::new();
        let link = Arc::new(Mutex::new(None));
        let (token, noted) = (stop.clone(), Arc::clone(&link));
        let task = tokio::spawn(async move {
            let owner_link = |link: &str| *noted.lock().unwrap() = Some(link.to_owned());
            app::serve(config, clock, None, &owner_link, token).await
        });
        (Self { stop, task }, link)
    }

    /// Ends it as SIGTERM does.
    pub(crate) async fn end(&mut self) {
        self.stop.cancel();
        (&mut self.task).await.unwrap().unwrap();
    }
}

/// Two teams, six projects and eight people: few enough to keep in mind.
const SMALL: Sample<'static> = Sample {
    projects: include_bytes!("../stories/projects.csv"),
    people: include_bytes!("../stories/people.csv"),
};

const HEADER: &[u8] = b"telegram_id,name,roles,teams,projects,language\n";

/// What stands in the registry at the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Furnished {
    /// The sample portfolio with its people.
    Sample,
    /// The sample portfolio and nobody.
    NobodyYet,
}

impl Furnished {
    fn sample(self) -> Sample<'static> {
        match self {
            Self::Sample => SMALL,
            Self::NobodyYet => Sample { people: HEADER, ..SMALL },
        }
    }
}

/// Everything together, with a scene to play on.
pub(crate) struct House {
    pub store: Store,
    pub standin: Standin,
    pub scene: Scene,
    pub clock: Clock,
    running: Running,
    config: Config,
    pub place: Place,
}

impl House {
    pub(crate) async fn open(database: Database, furnished: Furnished, settings: &str) -> Self {
        Self::open_at(Place::new(database).await, furnished, settings).await
    }

    /// What is seen while lines are played, one after the other.
    pub(crate) async fn play(&mut self, lines: &[&str]) -> Vec<String> {
        let mut seen = Vec::new();
        for line in lines {
            seen.extend(self.scene.play(line).await.unwrap());
        }
        seen
    }

    pub(crate) async fn open_at(place: Place, furnished: Furnished, settings: &str) -> Self {
        let clock = Clock::running_from(a_wednesday());
        Self::furnished(place, furnished.sample(), SMALL, clock, settings).await
    }

    /// One whose clock stands: what is seen there does not hang on how fast the machine is.
    pub(crate) async fn standing(database: Database, furnished: Furnished, settings: &str) -> Self {
        let (place, clock) = (Place::new(database).await, Clock::standing_at(a_wednesday()));
        Self::furnished(place, furnished.sample(), SMALL, clock, settings).await
    }

    /// One with a sample of its own and a clock; `cast` are those who have an account.
    pub(crate) async fn furnished(
        place: Place,
        sample: Sample<'_>,
        cast: Sample<'_>,
        clock: Clock,
        settings: &str,
    ) -> Self {
        let world = World::new(sandbox::TOKEN, sandbox::BOT, Limits::Kept);
        let standin = Standin::start(([127, 0, 0, 1], 0).into(), world, clock.clone()).await.unwrap();
        let config = sandbox::config_for(&standin, &place.url, place.folder.path(), settings).unwrap();
        let store = opened(config.database_url.expose_secret(), 2).await;
        sandbox::fill(&store, sample, &clock).await.unwrap();
        let (calendar, zone) = (config.calendar.clone(), config.settings.zone);
        let (running, link) = Running::start(config.clone(), clock.clone());
        let mut scene = Scene::new(standin.clone(), Settling::ByStore(store.clone()), calendar, zone);
        sandbox::populate(&mut scene, &standin, cast).unwrap();
        scene.settle_quietly().await;
        while sample.people == HEADER && link.lock().unwrap().is_none() {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        if let Some(link) = link.lock().unwrap().take() {
            scene.hand_over(link.split_once("?start=").unwrap().1);
        }
        Self { store, standin, scene, clock, running, config, place }
    }

    /// The service ends, is not there for a while, and begins again.
    pub(crate) async fn away(&mut self, span: std::time::Duration) {
        self.running.end().await;
        self.clock.advance(span);
        self.running = Running::start(self.config.clone(), self.clock.clone()).0;
        while self.store.duty_until().await.unwrap() < self.clock.now() {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    }

    pub(crate) async fn close(mut self) {
        self.running.end().await;
        self.store.close().await;
    }
}

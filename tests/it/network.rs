//! P10: the network between Daybook and Telegram, and between Daybook and its database, fails in the ways networks
//! do: refused, swallowed, reset, half open, slow.
//!
//! Each outage lasts for six seconds, which is time for some attempts of everything that is tried again; with
//! `DAYBOOK_OUTAGE_SECONDS` it lasts as long as wanted.

use crate::house::Database;
use crate::kills::{Scene, Way, from_environment};
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What the network does with a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weather {
    Fair,
    /// Nobody listens.
    Refused,
    /// Connections are taken, and nothing is ever answered.
    BlackHole,
    /// The connection is reset in the middle of an answer.
    Reset,
    /// The other side of connections that stood is gone, and nobody says so; new ones are good.
    HalfOpen,
    /// About a kilobyte a second.
    Slow,
}

/// So much of an answer still comes through.
const BEFORE_A_RESET: usize = 300;

/// A stretch of network: what connects to its address reaches the target, as the weather allows.
struct Network {
    address: SocketAddr,
    weather: watch::Sender<Weather>,
}

impl Network {
    async fn to(target: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (weather, seen) = watch::channel(Weather::Fair);
        tokio::spawn(listen(listener, target, seen));
        Self { address, weather }
    }

    fn turns(&self, weather: Weather) {
        self.weather.send_replace(weather);
    }
}

async fn listen(first: TcpListener, target: SocketAddr, mut weather: watch::Receiver<Weather>) {
    let address = first.local_addr().unwrap();
    let mut listener = Some(first);
    loop {
        if *weather.borrow_and_update() == Weather::Refused {
            listener = None;
        } else if listener.is_none() {
            listener = Some(TcpListener::bind(address).await.unwrap());
        }
        let accepted = async {
            match &listener {
                Some(listener) => listener.accept().await.unwrap().0,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            client = accepted => {
                tokio::spawn(carry(client, target, weather.clone()));
            }
            changed = weather.changed() => if changed.is_err() { return },
        }
    }
}

async fn carry(mut client: TcpStream, target: SocketAddr, mut weather: watch::Receiver<Weather>) {
    let Ok(mut server) = TcpStream::connect(target).await else { return };
    let (mut up, mut down) = ([0; 256], [0; 256]);
    let mut now = *weather.borrow_and_update();
    let mut answered = 0;
    loop {
        let flows = now != Weather::BlackHole;
        tokio::select! {
            changed = weather.changed() => {
                let before = std::mem::replace(&mut now, *weather.borrow_and_update());
                answered = 0;
                match (before, now) {
                    // Who comes back after a partition knows nothing of connections from before.
                    (_, Weather::Refused) | (Weather::BlackHole, _) => return reset(client),
                    (_, Weather::HalfOpen) => {
                        drop(server);
                        while client.read(&mut up).await.is_ok_and(|count| count > 0) {}
                        return;
                    }
                    _ if changed.is_err() => return,
                    _ => {}
                }
            }
            read = client.read(&mut up), if flows => {
                let count = read.unwrap_or(0);
                if count == 0 || server.write_all(&up[..count]).await.is_err() {
                    return;
                }
            }
            read = server.read(&mut down), if flows => {
                let count = read.unwrap_or(0);
                if count == 0 || client.write_all(&down[..count]).await.is_err() {
                    return;
                }
                answered += count;
                match now {
                    Weather::Reset if answered > BEFORE_A_RESET => return reset(client),
                    Weather::Slow => tokio::time::sleep(Duration::from_millis(250)).await,
                    _ => {}
                }
            }
        }
    }
}

fn reset(client: TcpStream) {
    client.set_zero_linger().unwrap();
    drop(client);
}

/// An answer that has not come by then after the network is fair again will not come; when it did is printed.
const TOO_LATE: Duration = Duration::from_mins(2);

/// Every kind of outage in turn, with people reporting all the while.
async fn through_all_weather(scene: Scene, network: Network, what: &str) {
    let outage = Duration::from_secs(from_environment("DAYBOOK_OUTAGE_SECONDS", 6) as u64);
    let mut service = scene.start(None);
    let mut reports = scene.report(0, 60);
    scene.finish(&mut service).await;
    let open_at_first = service.open_files();
    let mut number = 60;
    for weather in [Weather::Refused, Weather::BlackHole, Weather::Reset, Weather::HalfOpen, Weather::Slow] {
        network.turns(weather);
        let end = Instant::now() + outage;
        while Instant::now() < end {
            reports.extend(scene.report(number, 4));
            number += 4;
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        network.turns(Weather::Fair);
        let (fair, before) = (Instant::now(), scene.answered());
        while scene.answered() == before {
            assert!(fair.elapsed() < TOO_LATE, "{what}, {weather:?}: no answer after {:?}", fair.elapsed());
            reports.extend(scene.report(number, 1));
            number += 1;
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        println!("{what}, {weather:?}: the first answer came {:.1} s after", fair.elapsed().as_secs_f64());
    }
    scene.finish(&mut service).await;
    let found = scene.compare(&reports).await;
    let open_at_last = service.open_files();
    println!(
        "{what}: {} reports, {found:?}; {open_at_first} files open at first, {open_at_last} at last",
        reports.len()
    );
    found.check(what);
    // As many connections as messages may be on the wire at once stay open for a while.
    assert!(open_at_last <= open_at_first + 128, "{open_at_first} files were open, {open_at_last} are");
}

fn address_in(url: &str) -> SocketAddr {
    let url = reqwest::Url::parse(url).unwrap();
    format!("{}:{}", url.host_str().unwrap(), url.port().unwrap_or(5432)).parse().unwrap()
}

async fn weather_before_telegram(database: Database) {
    let mut scene = Scene::new(database, Way::Polling).await;
    let network = Network::to(address_in(&scene.api_url)).await;
    scene.api_url = format!("http://{}", network.address);
    through_all_weather(scene, network, &format!("{database:?}, network before Telegram")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_weather_before_telegram_loses_anything_on_sqlite() {
    weather_before_telegram(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn no_weather_before_telegram_loses_anything_on_postgres() {
    weather_before_telegram(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn no_weather_before_the_database_loses_anything() {
    let mut scene = Scene::new(Database::Postgres, Way::Polling).await;
    let network = Network::to(address_in(&scene.database_url)).await;
    let mut url = reqwest::Url::parse(&scene.database_url).unwrap();
    url.set_ip_host(network.address.ip()).unwrap();
    url.set_port(Some(network.address.port())).unwrap();
    scene.database_url = url.into();
    through_all_weather(scene, network, "network before the database").await;
}

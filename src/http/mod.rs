//! What Daybook answers over HTTP: the webhook, whether it is alive and ready, and its metrics on a listener of
//! their own.

use crate::chat::RawUpdate;
use crate::clock::Clock;
use crate::flow::{Fetching, HUNG, Holding, Intake, NotKept, Pulse, STUCK};
use crate::store::Store;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use metrics_exporter_prometheus::PrometheusHandle;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// The header in which Telegram sends the secret.
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";

/// The largest delivery: Telegram itself drops updates of more than 64 KiB.
const LARGEST: usize = 1 << 20;

/// Red when no turn has come to a good end for so long; one is taken every second.
const NOTHING_WRITTEN: Duration = Duration::from_secs(7);

/// What the health pages look at.
#[derive(Clone, Debug)]
pub struct Health {
    /// Empty until the database has been reached.
    pub store: Arc<OnceLock<Store>>,
    pub pulse: Arc<Pulse>,
    pub clock: Clock,
}

/// Where the webhook is served and what proves that a delivery is Telegram's.
#[derive(Clone, Debug)]
pub struct Webhook {
    pub path: String,
    pub secret: SecretString,
    /// Empty until the service runs.
    pub intake: Arc<OnceLock<Intake>>,
}

/// The pages for health, and the webhook where there is one.
pub fn router(health: Health, webhook: Option<Webhook>) -> Router {
    let pages = Router::new().route("/live", get(live)).route("/ready", get(ready)).with_state(health);
    match webhook {
        None => pages,
        Some(webhook) => {
            let delivery = Router::new()
                .route(&webhook.path, post(deliver))
                .layer(DefaultBodyLimit::max(LARGEST))
                .with_state(Arc::new(webhook));
            pages.merge(delivery)
        }
    }
}

/// Serves pages on an address until told to stop.
pub async fn listen(
    address: SocketAddr,
    router: Router,
    stop: CancellationToken,
) -> std::io::Result<tokio::task::JoinHandle<()>> {
    let listener = TcpListener::bind(address).await?;
    Ok(tokio::spawn(async move {
        let served = axum::serve(listener, router).with_graceful_shutdown(stop.cancelled_owned());
        if let Err(fault) = served.await {
            tracing::error!(%fault, %address, "no longer listening");
        }
    }))
}

/// The page Prometheus reads.
pub fn metrics_router(handle: PrometheusHandle) -> Router {
    let page = move || {
        handle.run_upkeep();
        let text = handle.render();
        std::future::ready(([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text))
    };
    Router::new().route("/metrics", get(page))
}

async fn deliver(State(webhook): State<Arc<Webhook>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let given = headers.get(SECRET_HEADER).map(reqwest::header::HeaderValue::as_bytes).unwrap_or_default();
    // Digests are compared: how far they agree tells nothing about the secret.
    if Sha256::digest(given) != Sha256::digest(webhook.secret.expose_secret().as_bytes()) {
        return StatusCode::UNAUTHORIZED;
    }
    let Some(update) = std::str::from_utf8(&body).ok().and_then(RawUpdate::from_json) else {
        return StatusCode::BAD_REQUEST;
    };
    let kept = match webhook.intake.get() {
        Some(intake) => intake.deliver(update).await,
        None => Err(NotKept),
    };
    // What is not kept is delivered again.
    if kept.is_ok() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }
}

/// Whether the process does its work at all.
async fn live(State(health): State<Health>) -> Response {
    let silent = health.pulse.since_turn();
    let turning = health.pulse.holding() == Holding::StandingBy || silent < Duration::from_mins(5);
    let status = if turning { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, axum::Json(json!({ "seconds_since_turn": silent.as_secs() }))).into_response()
}

/// Whether it can do all of it, and what holds it up.
async fn ready(State(health): State<Health>) -> Response {
    let now = health.clock.now();
    let look = async {
        let store = health.store.get()?;
        let (inbox, oldest_in) = store.inbox_waiting().await.ok()?;
        let (outbox, oldest_out) = store.outbox_waiting(now).await.ok()?;
        Some((inbox, oldest_in, outbox, oldest_out))
    };
    let looked = tokio::time::timeout(Duration::from_secs(3), look).await.ok().flatten();
    let (holding, fetching) = (health.pulse.holding(), health.pulse.fetching());
    let fetched = health.pulse.since_fetch();
    let mut faults = Vec::new();
    let mut page = json!({
        "duty": holding == Holding::Duty,
        "fetching": fetching.word(),
        "seconds_since_fetch": fetched.as_secs(),
    });
    match looked {
        None => faults.push("the database does not answer"),
        Some((inbox, oldest_in, outbox, oldest_out)) => {
            let waits = oldest_out.map_or(Duration::ZERO, |oldest| now.since(oldest));
            page["unprocessed"] = json!(inbox);
            page["oldest_unprocessed_seconds"] =
                json!(oldest_in.map_or(0, |oldest| now.since(oldest).as_secs()));
            page["unsent"] = json!(outbox);
            page["oldest_unsent_seconds"] = json!(waits.as_secs());
            if waits >= STUCK {
                faults.push("messages wait too long to be sent");
            }
        }
    }
    if fetching == Fetching::KeyRevoked {
        faults.push("Telegram does not accept the token");
    }
    if holding == Holding::Duty && health.pulse.since_turn() >= NOTHING_WRITTEN {
        faults.push("the database cannot be written to");
    }
    if holding == Holding::Duty && fetched >= HUNG {
        faults.push("nothing could be fetched for too long");
    }
    if holding == Holding::Duty && matches!(fetching, Fetching::Conflict | Fetching::ForeignWebhook) {
        faults.push("somebody else receives the bot's messages");
    }
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    page["ready"] = json!(faults.is_empty());
    page["faults"] = json!(faults);
    (status, axum::Json(page)).into_response()
}

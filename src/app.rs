//! Puts the rooms together, waits for what they need, runs them, and ends them in order.

use crate::chat::telegram::{FetchFault, Myself, NoAccount, PLATFORM, Telegram, WebhookFault, start_link};
use crate::chat::token;
use crate::clock::Clock;
use crate::config::{Config, Problems};
use crate::domain::people::Role;
use crate::flow::{Intake, Mode, Pulse, Service};
use crate::http::{self, Health, Webhook};
use crate::store::{HasAdministrator, NewInvitation, Store, StoreError};
use metrics_exporter_prometheus::PrometheusHandle;
use secrecy::ExposeSecret;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// For how long the link for the first owner is good.
const OWNER_LINK_LIFE: Duration = Duration::from_hours(24);

/// Why the service could not be run.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    #[error(transparent)]
    Settings(#[from] Problems),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("{address} cannot be listened on: {fault}")]
    Listen { address: SocketAddr, fault: std::io::Error },
    #[error("Telegram does not accept the token: get a new one from @BotFather")]
    TokenRefused,
    #[error(transparent)]
    Webhook(#[from] WebhookFault),
    #[error("the network cannot be set up: {0}")]
    Network(#[from] NoAccount),
}

/// Told when there is nobody to look after the service yet: the link that makes its bearer the first owner.
pub type OwnerLink<'a> = &'a (dyn Fn(&str) + Sync);

/// Runs the service until told to stop.
pub async fn serve(
    config: Config,
    clock: Clock,
    metrics: Option<PrometheusHandle>,
    owner_link: OwnerLink<'_>,
    stop: CancellationToken,
) -> Result<(), AppError> {
    let token = config.token()?.clone();
    let pulse = Arc::new(Pulse::default());
    let (store_slot, intake_slot) = (Arc::new(OnceLock::new()), Arc::new(OnceLock::new()));
    let webhook = match &config.mode {
        Mode::Polling => None,
        Mode::Webhook { url } => Some(Webhook {
            path: path_of(url),
            secret: config.webhook_secret.clone(),
            intake: Arc::clone(&intake_slot),
        }),
    };
    let health = Health { store: Arc::clone(&store_slot), pulse: Arc::clone(&pulse), clock: clock.clone() };
    let serving = stop.child_token();
    let unheard = |address| move |fault| AppError::Listen { address, fault };
    let pages = http::listen(config.http, http::router(health, webhook), serving.clone()).await;
    let pages = pages.map_err(unheard(config.http))?;
    let counts = match (config.metrics, metrics) {
        (Some(address), Some(handle)) => {
            let counts = http::listen(address, http::metrics_router(handle), serving.clone()).await;
            Some(counts.map_err(unheard(address))?)
        }
        _ => None,
    };

    let outcome = run(&config, &token, clock, pulse, (&store_slot, &intake_slot), owner_link, &stop).await;
    serving.cancel();
    let _ = pages.await;
    if let Some(counts) = counts {
        let _ = counts.await;
    }
    if let Some(store) = store_slot.get() {
        store.close().await;
    }
    outcome
}

async fn run(
    config: &Config,
    token: &secrecy::SecretString,
    clock: Clock,
    pulse: Arc<Pulse>,
    (store_slot, intake_slot): (&OnceLock<Store>, &OnceLock<Intake>),
    owner_link: OwnerLink<'_>,
    stop: &CancellationToken,
) -> Result<(), AppError> {
    let opened = until_there("the database", stop, || async {
        Ok(Store::open(config.database_url.expose_secret(), config.connections).await?)
    });
    let Some(store) = opened.await? else { return Ok(()) };
    let _alone = store.serve_alone()?;
    let store = store_slot.get_or_init(|| store).clone();
    let telegram = Telegram::new(&config.api_url, token)?.with_files(config.settings.files.folder.clone());
    let known = until_there("Telegram", stop, || async {
        telegram.myself().await.map_err(|fault| match fault {
            FetchFault::KeyRevoked => Missing::ForGood(AppError::TokenRefused),
            fault => Missing::Yet(fault.into()),
        })
    });
    let Some(myself) = known.await? else { return Ok(()) };
    let way = until_there("Telegram", stop, || async {
        settle_way(&telegram, config).await.map_err(|fault| match fault {
            WebhookFault::Fetch(fault) => Missing::Yet(fault.into()),
            fault @ WebhookFault::AddressRefused => Missing::ForGood(fault.into()),
        })
    });
    let owned = until_there("the database", stop, || async {
        Ok(offer_ownership(&store, &clock, &myself, owner_link).await?)
    });
    if way.await?.is_none() || owned.await?.is_none() {
        return Ok(());
    }
    tracing::info!(bot = myself.id, platform = PLATFORM, database = %store.engine(), "ready");
    let service = Service::new(
        store,
        clock,
        config.settings.clone(),
        Arc::new(config.calendar.clone()),
        telegram,
        myself,
        config.mode.clone(),
        pulse,
    );
    let _ = intake_slot.set(service.intake());
    // On the threads that do the sending, not on the one that waits for the end: most wake-ups then stay on theirs.
    if let Err(fault) = tokio::spawn(service.run(stop.clone())).await
        && let Ok(panic) = fault.try_into_panic()
    {
        std::panic::resume_unwind(panic);
    }
    Ok(())
}

/// Why something needed for the start is not there.
enum Missing {
    /// It may come: the start waits for it.
    Yet(Box<dyn std::error::Error + Send + Sync>),
    ForGood(AppError),
}

impl From<StoreError> for Missing {
    fn from(fault: StoreError) -> Self {
        if fault.may_pass() { Self::Yet(fault.into()) } else { Self::ForGood(fault.into()) }
    }
}

/// Tries as long as it may come true. `None` when told to stop before.
async fn until_there<T, Attempt>(
    what: &'static str,
    stop: &CancellationToken,
    attempt: impl Fn() -> Attempt,
) -> Result<Option<T>, AppError>
where
    Attempt: Future<Output = Result<T, Missing>>,
{
    let mut tries = 0_u32;
    loop {
        match attempt().await {
            Ok(there) => return Ok(Some(there)),
            Err(Missing::ForGood(fault)) => return Err(fault),
            Err(Missing::Yet(fault)) if tries == 0 => {
                tracing::warn!(fault, "{what} cannot be reached; waiting for it");
            }
            Err(Missing::Yet(_)) => {}
        }
        tries += 1;
        let span = Duration::from_millis(250) * 2_u32.pow(tries.min(5));
        if stop.run_until_cancelled(tokio::time::sleep(span)).await.is_none() {
            return Ok(None);
        }
    }
}

/// Fetching and deliveries exclude each other; the settings say which is meant.
async fn settle_way(telegram: &Telegram, config: &Config) -> Result<(), WebhookFault> {
    match &config.mode {
        Mode::Polling => {
            if telegram.webhook().await.is_ok_and(|url| !url.is_empty()) {
                tracing::warn!(
                    "a webhook was set for this bot; it is taken away, because telegram.mode is polling"
                );
                telegram.delete_webhook().await?;
            }
            Ok(())
        }
        Mode::Webhook { url } => telegram.set_webhook(url, &config.webhook_secret).await,
    }
}

/// Where nobody looks after the service, a link is made that lets one person in as its administrator.
async fn offer_ownership(
    store: &Store,
    clock: &Clock,
    myself: &Myself,
    owner_link: OwnerLink<'_>,
) -> Result<(), StoreError> {
    let now = clock.now();
    let mut turn = store.begin().await?;
    if turn.has_administrator().await? == HasAdministrator::Yes {
        return turn.roll_back().await;
    }
    let (secret, hash) = token::invitation();
    turn.withdraw_owner_links().await?;
    let invitation = NewInvitation {
        secret_hash: &hash,
        role: Role::Administrator,
        team: None,
        person: None,
        name: None,
        made_by: None,
        expires_at: now + OWNER_LINK_LIFE,
    };
    turn.invite(&invitation, now).await?;
    turn.commit().await?;
    owner_link(&start_link(&myself.name, &secret));
    Ok(())
}

fn path_of(url: &str) -> String {
    reqwest::Url::parse(url).map_or_else(|_| "/".to_owned(), |url| url.path().to_owned())
}

/// Ends when the process is asked to: by SIGTERM (systemd, containers) or Ctrl-C.
pub async fn asked_to_end() {
    use tokio::signal::unix::{SignalKind, signal};
    let terminated = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        () = terminated => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

//! Fetching updates, and what the account says of itself.

use super::call::{CallFault, Telegram};
use crate::chat::RawUpdate;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::json;
use serde_json::value::RawValue;
use std::time::Duration;

/// The kinds of update Daybook has a use for.
const WANTED: [&str; 4] = ["message", "edited_message", "callback_query", "my_chat_member"];

/// How long short calls may take.
const SHORT: Duration = Duration::from_secs(15);

/// What the platform says the bot is.
#[derive(Clone, Debug)]
pub struct Myself {
    pub id: i64,
    pub name: String,
    /// Whether the bot sees all that is written in groups (privacy mode is off).
    pub sees_all: bool,
}

/// Why updates could not be fetched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchFault {
    #[error("somebody else fetches with the same token")]
    Conflict,
    #[error("a webhook is set for this bot")]
    WebhookSet,
    #[error("the token is not valid")]
    KeyRevoked,
    #[error("asked to wait for {0:?}")]
    Throttled(Duration),
    #[error("the Bot API server does not answer: {0}")]
    Down(&'static str),
}

/// Why the webhook could not be set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WebhookFault {
    #[error("the Bot API server refuses the webhook address; it must be https on port 443, 80, 88 or 8443")]
    AddressRefused,
    #[error(transparent)]
    Fetch(#[from] FetchFault),
}

impl From<CallFault> for FetchFault {
    fn from(fault: CallFault) -> Self {
        match fault {
            CallFault::NotSent(why) | CallFault::Unknown(why) => Self::Down(why),
            CallFault::Answered(refused) => match refused.code {
                401 | 404 => Self::KeyRevoked,
                409 if refused.description.contains("webhook") => Self::WebhookSet,
                409 => Self::Conflict,
                429 => Self::Throttled(refused.retry_after.unwrap_or(Duration::from_secs(5))),
                _ => Self::Down("refused"),
            },
        }
    }
}

#[derive(Deserialize)]
struct Numbered {
    update_id: i64,
}

#[derive(Deserialize)]
struct Me {
    id: i64,
    username: Option<String>,
    #[serde(default)]
    can_read_all_group_messages: bool,
}

#[derive(Deserialize)]
struct WebhookInfo {
    #[serde(default)]
    url: String,
}

impl Telegram {
    /// Waits up to `wait` for updates from `offset` on. Asking for an offset lets go of everything before it.
    pub async fn fetch(&self, offset: i64, wait: Duration) -> Result<Vec<RawUpdate>, FetchFault> {
        let arguments =
            json!({ "offset": offset, "limit": 100, "timeout": wait.as_secs(), "allowed_updates": WANTED });
        let found: Vec<Box<RawValue>> = self
            .call("getUpdates", &arguments, wait + SHORT)
            .await?
            .ok_or(FetchFault::Down("answer not readable"))?;
        Ok(found.iter().filter_map(|update| numbered(update.get())).collect())
    }

    pub async fn myself(&self) -> Result<Myself, FetchFault> {
        let me: Me =
            self.call("getMe", &json!({}), SHORT).await?.ok_or(FetchFault::Down("answer not readable"))?;
        Ok(Myself {
            id: me.id,
            name: me.username.unwrap_or_default(),
            sees_all: me.can_read_all_group_messages,
        })
    }

    /// The address updates are sent to; empty where they are fetched.
    pub async fn webhook(&self) -> Result<String, FetchFault> {
        let info: WebhookInfo = self
            .call("getWebhookInfo", &json!({}), SHORT)
            .await?
            .ok_or(FetchFault::Down("answer not readable"))?;
        Ok(info.url)
    }

    /// Has updates sent to `url` with the secret in a header. The same call twice changes nothing, so every
    /// replica may make it, and none takes it back when it ends.
    pub async fn set_webhook(&self, url: &str, secret: &SecretString) -> Result<(), WebhookFault> {
        let arguments = json!({
            "url": url, "secret_token": secret.expose_secret(), "max_connections": 40, "allowed_updates": WANTED,
        });
        match self.call::<bool>("setWebhook", &arguments, SHORT).await {
            Ok(_) => Ok(()),
            Err(CallFault::Answered(refused)) if refused.code == 400 => Err(WebhookFault::AddressRefused),
            Err(fault) => Err(FetchFault::from(fault).into()),
        }
    }

    pub async fn delete_webhook(&self) -> Result<(), FetchFault> {
        self.call::<bool>("deleteWebhook", &json!({}), SHORT).await?;
        Ok(())
    }
}

/// An update with its number; `None` for what has none.
pub(super) fn numbered(json: &str) -> Option<RawUpdate> {
    let Numbered { update_id } = serde_json::from_str(json).ok()?;
    Some(RawUpdate { id: update_id, json: json.to_owned() })
}

impl RawUpdate {
    /// An update as a webhook delivers it.
    pub fn from_json(json: &str) -> Option<Self> {
        numbered(json)
    }
}

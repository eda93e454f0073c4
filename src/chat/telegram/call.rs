//! One call to the Bot API, and what became of it.

use super::outgoing;
use crate::chat::{Outgoing, SendFault, Sent};
use reqwest::Url;
use reqwest::header::CONTENT_TYPE;
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use serde_json::value::RawValue;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(5);

/// How long a call may take. Shorter would turn slow successes into doubt.
const CALL: Duration = Duration::from_mins(1);

/// How long a call may take of which it does not matter whether it is carried out.
const KNOCK: Duration = Duration::from_secs(10);

/// Speaks to one bot's account.
#[derive(Clone)]
pub struct Telegram {
    pub(super) http: reqwest::Client,
    /// The address of the account. It holds the token, so nothing of this is ever shown; see `fmt`.
    base: Arc<Url>,
    /// The address of its files; it holds the token too.
    pub(super) file_base: Arc<Url>,
    /// The folder from which files are sent.
    pub(super) files: Arc<Path>,
}

impl std::fmt::Debug for Telegram {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Telegram").finish_non_exhaustive()
    }
}

/// How a call failed, before anybody asks what that means.
#[derive(Debug)]
pub(super) enum CallFault {
    /// It never left.
    NotSent(&'static str),
    /// Nobody knows whether it arrived.
    Unknown(&'static str),
    Answered(Refused),
}

/// The platform's own no.
#[derive(Debug, Default)]
pub(super) struct Refused {
    pub(super) code: u16,
    /// In lower case.
    pub(super) description: String,
    pub(super) retry_after: Option<Duration>,
    pub(super) migrate_to: Option<String>,
}

#[derive(serde::Deserialize)]
struct Envelope<'a> {
    ok: bool,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
    error_code: Option<u16>,
    #[serde(default)]
    description: String,
    parameters: Option<Parameters>,
}

#[derive(serde::Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

/// A message that was sent, as far as anybody asks.
#[derive(serde::Deserialize)]
struct Named {
    message_id: i64,
}

/// Why nothing can be sent at all.
#[derive(Debug, thiserror::Error)]
pub enum NoAccount {
    #[error("telegram.api_url and telegram.token make no address")]
    Address,
    #[error(transparent)]
    Client(#[from] reqwest::Error),
}

impl Telegram {
    /// `api_url` is the address of a Bot API server, without the token.
    pub fn new(api_url: &str, token: &SecretString) -> Result<Self, NoAccount> {
        let http = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            .timeout(CALL)
            .tcp_nodelay(true)
            .redirect(reqwest::redirect::Policy::none())
            .build()?;
        let (server, token) = (api_url.trim_end_matches('/'), token.expose_secret());
        // What the parser says could quote the token.
        let address = |text: String| Url::parse(&text).map(Arc::new).map_err(|_| NoAccount::Address);
        Ok(Self {
            http,
            base: address(format!("{server}/bot{token}/"))?,
            file_base: address(format!("{server}/file/bot{token}/"))?,
            files: Arc::from(Path::new("")),
        })
    }

    /// Makes a call; `None` where the platform said yes in words nobody understands.
    pub(super) async fn call<T: DeserializeOwned>(
        &self,
        method: &str,
        arguments: &impl Serialize,
        timeout: Duration,
    ) -> Result<Option<T>, CallFault> {
        let body = serde_json::to_string(arguments).map_err(|_| CallFault::NotSent("not JSON"))?;
        self.post(method, body, timeout).await
    }

    async fn post<T: DeserializeOwned>(
        &self,
        method: &str,
        body: String,
        timeout: Duration,
    ) -> Result<Option<T>, CallFault> {
        let request = self.request(method)?.header(CONTENT_TYPE, "application/json");
        let response = request.timeout(timeout).body(body).send().await;
        Self::answered(response.map_err(|fault| lost(&fault))?).await
    }

    /// A call without what it is about.
    pub(super) fn request(&self, method: &str) -> Result<reqwest::RequestBuilder, CallFault> {
        let url = self.base.join(method).map_err(|_| CallFault::NotSent("no such method"))?;
        Ok(self.http.post(url))
    }

    /// What was answered to a call.
    pub(super) async fn answered<T: DeserializeOwned>(
        response: reqwest::Response,
    ) -> Result<Option<T>, CallFault> {
        let status = response.status().as_u16();
        let body = response.bytes().await.map_err(|_| CallFault::Unknown("answer cut off"))?;
        let Ok(envelope) = serde_json::from_slice::<Envelope<'_>>(&body) else {
            return Err(match status {
                413 => CallFault::Answered(Refused { code: status, ..Refused::default() }),
                500.. => CallFault::Unknown("server fault"),
                _ => CallFault::Unknown("answer not readable"),
            });
        };
        if envelope.ok {
            return Ok(envelope.result.and_then(|result| serde_json::from_str(result.get()).ok()));
        }
        let code = envelope.error_code.unwrap_or(status);
        if code >= 500 {
            // A server that restarts fails what it had already passed on.
            return Err(CallFault::Unknown("server fault"));
        }
        let parameters = envelope.parameters.as_ref();
        Err(CallFault::Answered(Refused {
            code,
            description: envelope.description.to_lowercase(),
            retry_after: parameters.and_then(|one| one.retry_after).map(Duration::from_secs),
            migrate_to: parameters.and_then(|one| one.migrate_to_chat_id).map(|id| id.to_string()),
        }))
    }

    /// Sends a message, or whatever else is on its way out.
    pub async fn send(&self, chat: &str, thread: Option<&str>, body: &Outgoing) -> Result<Sent, SendFault> {
        if let Outgoing::Files { spans, files, replies_to } = body {
            return self.send_files(chat, thread, (spans, files, replies_to.as_deref())).await;
        }
        let calls = outgoing::calls(chat, thread, body).ok_or(SendFault::Refused("not a chat"))?;
        match self.once(calls.first).await {
            Err(SendFault::Refused(REFUSED_STYLE)) => match calls.plain {
                Some(plain) => self.once(plain).await,
                None => Err(SendFault::Refused(REFUSED_STYLE)),
            },
            done => done,
        }
    }

    /// Whether anybody answers for this chat, by showing there that something is being written, which does no harm
    /// however often. Where nobody answers, nothing has been sent.
    pub async fn knock(&self, chat: &str) -> Result<(), SendFault> {
        let arguments = json!({ "chat_id": chat, "action": "typing" });
        match self.call::<bool>("sendChatAction", &arguments, KNOCK).await {
            Ok(_) | Err(CallFault::Answered(_)) => Ok(()),
            Err(CallFault::NotSent(why) | CallFault::Unknown(why)) => Err(SendFault::NotSent(why)),
        }
    }

    async fn once(&self, call: outgoing::Call) -> Result<Sent, SendFault> {
        match self.post::<Named>(call.method, call.body, CALL).await {
            Ok(named) => Ok(Sent { message: named.map(|message| message.message_id.to_string()) }),
            Err(fault) => classify(fault),
        }
    }
}

/// The one refusal after which the same words are tried without styles and buttons.
const REFUSED_STYLE: &str = "style not accepted";

/// What it means that a call did not come to its answer.
pub(super) fn lost(fault: &reqwest::Error) -> CallFault {
    // An address refused, a name not found, a handshake not made: nothing was said yet.
    if fault.is_connect() || fault.is_builder() {
        CallFault::NotSent("no connection")
    } else if fault.is_timeout() {
        CallFault::Unknown("no answer in time")
    } else {
        CallFault::Unknown("connection lost")
    }
}

/// What a failed call means. The server's texts are those of the published Bot API server, version 10.
pub(super) fn classify(fault: CallFault) -> Result<Sent, SendFault> {
    let refused = match fault {
        CallFault::NotSent(why) => return Err(SendFault::NotSent(why)),
        CallFault::Unknown(why) => return Err(SendFault::Unknown(why)),
        CallFault::Answered(refused) => refused,
    };
    let says = |part: &str| refused.description.contains(part);
    if let Some(to) = refused.migrate_to {
        return Err(SendFault::Migrated { to });
    }
    Err(match refused.code {
        429 => SendFault::Throttled(refused.retry_after.unwrap_or(Duration::from_secs(5))),
        // A token that is none at all is answered like a path that does not exist.
        401 | 404 => SendFault::KeyRevoked,
        403 => SendFault::ChatClosed("the bot may not write there"),
        413 => SendFault::Refused("too large"),
        _ if says("message is not modified") => return Ok(Sent { message: None }),
        // A press that was answered too late, or a message that is gone: there is nothing left to be done.
        _ if says("query is too old") || says("query_id_invalid") || says("query id is invalid") => {
            return Ok(Sent { message: None });
        }
        _ if says("message to delete not found") || says("message to react not found") => {
            return Ok(Sent { message: None });
        }
        _ if says("chat not found") || says("user not found") => {
            SendFault::ChatClosed("there is no such chat")
        }
        _ if says("no rights to send") || says("not enough rights") || says("chat_write_forbidden") => {
            SendFault::ChatClosed("the bot may not write there")
        }
        _ if says("thread not found") || says("topic_closed") || says("topic_deleted") => {
            SendFault::TopicGone
        }
        _ if says("reaction") => SendFault::SignForbidden,
        _ if says("parse entities") || says("entit") || says("button") || says("reply_markup") => {
            SendFault::Refused(REFUSED_STYLE)
        }
        _ if says("too long") => SendFault::Refused("too long"),
        _ if says("text is empty") || says("must be non-empty") => SendFault::Refused("nothing to say"),
        _ if says("to edit not found") || says("can't be edited") => {
            SendFault::Refused("the message is gone")
        }
        _ => SendFault::Refused("bad request"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(code: u16, description: &str) -> Result<Sent, SendFault> {
        classify(CallFault::Answered(Refused {
            code,
            description: description.to_lowercase(),
            ..Refused::default()
        }))
    }

    #[test]
    fn what_the_server_says_means_what_can_be_done() {
        let closed = |why| Err(SendFault::ChatClosed(why));
        let done = Ok(Sent { message: None });
        for (code, description, expected) in [
            (403, "Forbidden: bot was blocked by the user", closed("the bot may not write there")),
            (
                403,
                "Forbidden: bot was kicked from the supergroup chat",
                closed("the bot may not write there"),
            ),
            (400, "Bad Request: chat not found", closed("there is no such chat")),
            (400, "Bad Request: message thread not found", Err(SendFault::TopicGone)),
            (400, "Bad Request: REACTION_INVALID", Err(SendFault::SignForbidden)),
            (400, "Bad Request: message is not modified: specified new …", done.clone()),
            (400, "Bad Request: query is too old and response timeout expired", done),
            (400, "Bad Request: can't parse entities: …", Err(SendFault::Refused(REFUSED_STYLE))),
            (400, "Bad Request: BUTTON_DATA_INVALID", Err(SendFault::Refused(REFUSED_STYLE))),
            (400, "Bad Request: message is too long", Err(SendFault::Refused("too long"))),
            (401, "Unauthorized", Err(SendFault::KeyRevoked)),
            (429, "Too Many Requests: retry later", Err(SendFault::Throttled(Duration::from_secs(5)))),
        ] {
            assert_eq!(answered(code, description), expected, "{code} {description}");
        }
    }

    #[test]
    fn a_group_that_became_another_names_it() {
        let refused = Refused { code: 400, migrate_to: Some("-1001".to_owned()), ..Refused::default() };
        let to = "-1001".to_owned();
        assert_eq!(classify(CallFault::Answered(refused)), Err(SendFault::Migrated { to }));
    }
}

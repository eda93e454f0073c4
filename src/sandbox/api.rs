//! The Bot API over HTTP: reads calls in every form Telegram takes, answers as it does, and misbehaves on demand.

use super::world::{Allows, ApiError, Arguments, FirstLook, Hook, World};
use super::{Deed, Standin};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Query, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::sync::Arc;
use std::time::Duration;

/// Uploads of up to 50 MB, and some room for the rest of the form.
const LARGEST: usize = 52 * 1024 * 1024;

/// More calls at once to one chat are refused.
const MOST_IN_FLIGHT: usize = 310;

/// Pauses between deliveries are shorter than Telegram's, so that tests need not wait for minutes.
const HASTE: f64 = 0.2;

/// How the stand-in misbehaves.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    pub kind: FaultKind,
    /// Only calls of this method; all calls that send something where it is missing.
    pub method: Option<String>,
    /// Only so many times.
    pub times: Option<u64>,
    /// Only this share of the calls, between 0 and 1.
    pub share: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// The connection ends; nothing was done.
    DropBefore,
    /// The connection ends; it was done.
    DropAfter,
    Delay {
        millis: u64,
    },
    ErrorBefore {
        code: u16,
    },
    ErrorAfter {
        code: u16,
    },
    /// It was done, and the answer is a page of HTML.
    Garbage,
    /// The chat is to be left alone for so long.
    Throttle {
        seconds: u64,
    },
}

/// All pages of the stand-in.
pub(super) fn router(standin: Standin) -> Router {
    Router::new()
        .route("/sandbox/do", post(perform))
        .route("/sandbox/seen", get(seen))
        .route("/sandbox/accepted", get(accepted))
        .fallback(call)
        .layer(DefaultBodyLimit::max(LARGEST))
        .with_state(standin)
}

async fn perform(State(standin): State<Standin>, axum::Json(deed): axum::Json<Deed>) -> axum::Json<Value> {
    axum::Json(standin.perform(&deed))
}

#[derive(Deserialize)]
struct Since {
    #[serde(default)]
    since: usize,
}

async fn seen(State(standin): State<Standin>, Query(Since { since }): Query<Since>) -> axum::Json<Value> {
    axum::Json(json!(standin.world().seen_since(since)))
}

async fn accepted(State(standin): State<Standin>) -> axum::Json<Value> {
    axum::Json(json!(standin.world().accepted()))
}

/// `/bot<token>/<method>` and `/file/bot<token>/<path>`.
async fn call(State(standin): State<Standin>, request: Request) -> Response {
    // Some libraries write the colon of the token in another way.
    let path = request.uri().path().trim_start_matches('/').replace("%3A", ":").replace("%3a", ":");
    let token = standin.world().token.clone();
    if let Some(file) = path.strip_prefix(&format!("file/bot{token}/files/")) {
        match standin.fault_for("download") {
            None => {}
            Some(FaultKind::Delay { millis }) => tokio::time::sleep(Duration::from_millis(millis)).await,
            Some(FaultKind::ErrorBefore { code }) => return error_page(code),
            Some(_) => return cut_off(),
        }
        let found = standin.world().files.get(file).map(|file| file.bytes.clone());
        return found.map_or_else(|| StatusCode::NOT_FOUND.into_response(), IntoResponse::into_response);
    }
    let Some((given, method)) = path.strip_prefix("bot").and_then(|rest| rest.split_once('/')) else {
        return refusal(&ApiError::new(404, "Not Found"));
    };
    if given != token {
        return refusal(&ApiError::new(401, "Unauthorized"));
    }
    let method = method.to_owned();
    let arguments = match arguments(request).await {
        Ok(arguments) => arguments,
        Err(fault) => return refusal(&fault),
    };
    match arguments.integer("chat_id").filter(|_| sends(&method)) {
        None => respond(&standin, &method, arguments).await,
        Some(chat) => {
            let response = if standin.begin_sending(chat) > MOST_IN_FLIGHT {
                let mut fault = ApiError::new(429, "Too Many Requests: retry after 60");
                fault.retry_after = Some(60);
                refusal(&fault)
            } else {
                respond(&standin, &method, arguments).await
            };
            standin.end_sending(chat);
            response
        }
    }
}

async fn respond(standin: &Standin, method: &str, arguments: Arguments) -> Response {
    match standin.fault_for(method) {
        None => answer(standin, method, &arguments).await,
        Some(FaultKind::DropBefore) => cut_off(),
        Some(FaultKind::ErrorBefore { code }) => error_page(code),
        Some(FaultKind::Delay { millis }) => {
            tokio::time::sleep(Duration::from_millis(millis)).await;
            answer(standin, method, &arguments).await
        }
        Some(FaultKind::DropAfter) => {
            done_but(standin, &answer(standin, method, &arguments).await, cut_off())
        }
        Some(FaultKind::ErrorAfter { code }) => {
            done_but(standin, &answer(standin, method, &arguments).await, error_page(code))
        }
        Some(FaultKind::Garbage) => {
            let page = (StatusCode::OK, "<html><body>Bad gateway").into_response();
            done_but(standin, &answer(standin, method, &arguments).await, page)
        }
        Some(FaultKind::Throttle { seconds }) => {
            let now = standin.clock().now();
            if let Some(chat) = arguments.integer("chat_id") {
                standin.world().throttle.freeze(chat, now + Duration::from_secs(seconds));
            }
            let mut fault = ApiError::new(429, &format!("Too Many Requests: retry after {seconds}"));
            fault.retry_after = Some(seconds);
            refusal(&fault)
        }
    }
}

/// Something was done, and the bot does not learn of it. Only what was accepted counts.
fn done_but(standin: &Standin, answer: &Response, instead: Response) -> Response {
    if answer.status().is_success() {
        standin.count_ambiguous();
    }
    instead
}

async fn answer(standin: &Standin, method: &str, arguments: &Arguments) -> Response {
    let result = match method {
        "getUpdates" => updates(standin, arguments).await,
        method => {
            let now = standin.clock().now();
            let result = dispatch(&mut standin.world(), method, arguments, now);
            if result.as_ref().is_err_and(|fault| fault.code == 400 && fault.migrate_to.is_none())
                && sends(method)
            {
                standin.world().refused_content += 1;
            }
            // A webhook may have been set, or the bot may have left a group.
            standin.wake();
            result
        }
    };
    match result {
        Ok(result) => axum::Json(json!({ "ok": true, "result": result })).into_response(),
        Err(fault) => refusal(&fault),
    }
}

fn sends(method: &str) -> bool {
    method.starts_with("send") || method == "editMessageText"
}

fn dispatch(
    world: &mut World,
    method: &str,
    arguments: &Arguments,
    now: crate::domain::time::Timestamp,
) -> Result<Value, ApiError> {
    match method {
        "getMe" => Ok(world.me()),
        "sendMessage" | "sendPhoto" | "sendVideo" | "sendVoice" | "sendDocument" => {
            world.send(method, arguments, now)
        }
        "sendMediaGroup" => world.send_album(arguments, now),
        "editMessageText" | "editMessageReplyMarkup" => world.edit_of_bot(method, arguments, now),
        "deleteMessage" => world.delete(arguments, now),
        "setMessageReaction" => world.react(arguments, now),
        "answerCallbackQuery" => world.answer_press(arguments, now),
        "setMyCommands" => world.set_menu(arguments, now),
        "getMyCommands" => Ok(world.menu(arguments)),
        "deleteMyCommands" => Ok(world.delete_menu(arguments)),
        "leaveChat" => world.leave(arguments, now),
        "sendChatAction" => world.chat_action(arguments),
        "getChat" => world.chat_info(arguments),
        "getChatMember" => world.member(arguments),
        "getFile" => world.file(arguments),
        "setWebhook" => set_webhook(world, arguments),
        "deleteWebhook" => {
            world.hook = None;
            if arguments.json("drop_pending_updates") == Some(json!(true)) {
                world.drop_pending();
            }
            Ok(json!(true))
        }
        "getWebhookInfo" => Ok(json!({
            "url": world.hook.as_ref().map(|hook| hook.url.as_str()).unwrap_or_default(),
            "has_custom_certificate": false,
            "pending_update_count": world.pending(),
        })),
        _ => Err(ApiError::new(404, "Not Found")),
    }
}

fn set_webhook(world: &mut World, arguments: &Arguments) -> Result<Value, ApiError> {
    let url = arguments.text("url").unwrap_or_default();
    if url.is_empty() {
        world.hook = None;
        return Ok(json!(true));
    }
    let parsed = reqwest::Url::parse(&url).map_err(|_| ApiError::bad("bad webhook: invalid URL"))?;
    // A Bot API server of one's own takes plain HTTP on this machine; so does this one.
    let local = matches!(parsed.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
    if parsed.scheme() != "https" && !local {
        return Err(ApiError::bad("bad webhook: An HTTPS URL must be provided for webhook"));
    }
    let secret = arguments.text("secret_token").filter(|secret| !secret.is_empty());
    let fits =
        |secret: &String| secret.chars().all(|one| one.is_ascii_alphanumeric() || one == '_' || one == '-');
    if secret.as_ref().is_some_and(|secret| !fits(secret) || secret.len() > 256) {
        return Err(ApiError::bad("secret token contains unallowed characters"));
    }
    let most = arguments.integer("max_connections").unwrap_or(40).clamp(1, 100);
    world.hook = Some(Hook { url, secret, most: usize::try_from(most).unwrap_or(40) });
    Ok(json!(true))
}

async fn updates(standin: &Standin, arguments: &Arguments) -> Result<Value, ApiError> {
    let offset = arguments.integer("offset").unwrap_or_default();
    let limit = usize::try_from(arguments.integer("limit").unwrap_or(100)).unwrap_or(100);
    let wait =
        Duration::from_secs(arguments.integer("timeout").unwrap_or_default().clamp(0, 50).unsigned_abs());
    let end = tokio::time::Instant::now() + wait;
    let generation = standin.world().begin_poll();
    standin.wake();
    let mut look = FirstLook::Yes;
    loop {
        let woken = standin.woken();
        tokio::pin!(woken);
        woken.as_mut().enable();
        {
            let mut world = standin.world();
            if world.hook.is_some() {
                return Err(ApiError::new(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the \
                     webhook first",
                ));
            }
            if !world.poll_is_current(generation) {
                return Err(ApiError::new(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                ));
            }
            let found = world.updates(offset, limit, look, standin.clock().now());
            if !found.is_empty() || tokio::time::Instant::now() >= end {
                return Ok(json!(found));
            }
        }
        look = FirstLook::No;
        let _ = tokio::time::timeout_at(end, woken).await;
    }
}

/// Delivers updates to the webhook for as long as the stand-in runs.
pub(super) async fn deliver_all(standin: Standin) {
    let client = reqwest::Client::builder().timeout(Duration::from_mins(1)).no_proxy().build();
    let Ok(client) = client else { return };
    let client = Arc::new(client);
    loop {
        let woken = standin.woken();
        tokio::pin!(woken);
        woken.as_mut().enable();
        loop {
            let now = standin.clock().now();
            let next = standin.world().next_delivery(now);
            let Some((id, queue, update)) = next else { break };
            tokio::spawn(deliver(standin.clone(), Arc::clone(&client), id, queue, update.to_string()));
        }
        let _ = tokio::time::timeout(Duration::from_millis(500), woken).await;
    }
}

/// Tries until the update is accepted or the webhook is gone: after 1 s, doubling up to a minute.
async fn deliver(standin: Standin, client: Arc<reqwest::Client>, id: i64, queue: String, update: String) {
    let mut pause = Duration::from_secs(1);
    loop {
        let Some(hook) = standin.world().hook.clone() else {
            standin.world().delivered(id, &queue, Allows::No);
            return;
        };
        let mut request =
            client.post(&hook.url).header(header::CONTENT_TYPE, "application/json").body(update.clone());
        if let Some(secret) = &hook.secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        if request.send().await.is_ok_and(|answer| answer.status().is_success()) {
            standin.world().delivered(id, &queue, Allows::Yes);
            standin.wake();
            return;
        }
        tokio::time::sleep(pause.mul_f64(HASTE)).await;
        pause = (pause * 2).min(Duration::from_mins(1));
    }
}

/// Reads the arguments of a call: from the query, and from a body of JSON, a form, or a form with files.
async fn arguments(request: Request) -> Result<Arguments, ApiError> {
    let (uri, method) = (request.uri().clone(), request.method().clone());
    let kind = content_type(request.headers());
    let mut arguments = Arguments { values: from_query(&uri)?, ..Arguments::default() };
    if method == Method::GET {
        return Ok(arguments);
    }
    if kind.starts_with("multipart/form-data") {
        let form = Multipart::from_request(request, &()).await;
        let mut form = form.map_err(|_| ApiError::bad("the form cannot be read"))?;
        while let Some(field) =
            form.next_field().await.map_err(|_| ApiError::bad("the form cannot be read"))?
        {
            let name = field.name().unwrap_or_default().to_owned();
            let is_file = field.file_name().is_some();
            let bytes = field.bytes().await.map_err(|_| ApiError::new(413, "Request Entity Too Large"))?;
            if is_file {
                arguments.files.insert(name, bytes.to_vec());
            } else {
                arguments.values.insert(name, json!(String::from_utf8_lossy(&bytes)));
            }
        }
        return Ok(arguments);
    }
    let body = Bytes::from_request(request, &())
        .await
        .map_err(|_| ApiError::new(413, "Request Entity Too Large"))?;
    if kind.starts_with("application/x-www-form-urlencoded") {
        let text = String::from_utf8_lossy(&body).into_owned();
        let form =
            format!("/?{text}").parse::<Uri>().map_err(|_| ApiError::bad("the form cannot be read"))?;
        arguments.values.append(&mut from_query(&form)?);
    } else if !body.is_empty() {
        let values: Map<String, Value> =
            serde_json::from_slice(&body).map_err(|_| ApiError::bad("can't parse JSON object"))?;
        arguments.values.extend(values);
    }
    Ok(arguments)
}

fn from_query(uri: &Uri) -> Result<Map<String, Value>, ApiError> {
    let pairs: Query<Vec<(String, String)>> =
        Query::try_from_uri(uri).map_err(|_| ApiError::bad("the query cannot be read"))?;
    Ok(pairs.0.into_iter().map(|(key, value)| (key, json!(value))).collect())
}

fn content_type(headers: &HeaderMap) -> String {
    headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_lowercase()
}

fn refusal(fault: &ApiError) -> Response {
    let mut body = json!({ "ok": false, "error_code": fault.code, "description": fault.description });
    let mut parameters = Map::new();
    if let Some(seconds) = fault.retry_after {
        parameters.insert("retry_after".to_owned(), json!(seconds));
    }
    if let Some(chat) = fault.migrate_to {
        parameters.insert("migrate_to_chat_id".to_owned(), json!(chat));
    }
    if !parameters.is_empty() {
        body["parameters"] = Value::Object(parameters);
    }
    let status = StatusCode::from_u16(fault.code).unwrap_or(StatusCode::BAD_REQUEST);
    let mut response = (status, axum::Json(body)).into_response();
    if let Some(seconds) = fault.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

fn error_page(code: u16) -> Response {
    refusal(&ApiError::new(code, "Internal Server Error: restart"))
}

/// A response whose body ends before it began: the connection is cut.
fn cut_off() -> Response {
    let broken =
        futures_util::stream::once(async { Err::<Bytes, _>(std::io::Error::other("cut off on demand")) });
    Response::new(Body::from_stream(broken))
}

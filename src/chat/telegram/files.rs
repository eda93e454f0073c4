//! Files: fetching what people sent, and sending files, by what Telegram knows them by or from the disk.

use super::call::{CallFault, Telegram, classify, lost};
use super::outgoing::{reply_to, text_and_entities};
use crate::chat::{FileOut, Run, SendFault, Sent};
use crate::domain::evidence::FileKind;
use reqwest::multipart::{Form, Part};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What Telegram hands to bots at most.
pub const LARGEST: u64 = 20 * 1024 * 1024;

/// How many files an album holds.
const ALBUM: usize = 10;

const ASK: Duration = Duration::from_secs(15);

/// How long a file may be on its way.
const TRANSFER: Duration = Duration::from_mins(5);

/// How long nothing of it may come.
const STALL: Duration = Duration::from_secs(30);

/// Why a file could not be fetched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileFault {
    #[error("larger than Telegram hands out")]
    TooLarge,
    /// Telegram says no to this file; asking again seldom helps.
    #[error("not to be had")]
    Gone,
    #[error("asked to wait for {0:?}")]
    Throttled(Duration),
    #[error("not now: {0}")]
    Later(&'static str),
}

#[derive(Deserialize)]
struct Found {
    file_path: Option<String>,
}

/// A file on its way in.
#[derive(Debug)]
pub struct Download {
    response: reqwest::Response,
}

impl Download {
    /// The next bytes; `None` at the end.
    pub async fn chunk(&mut self) -> Result<Option<impl AsRef<[u8]>>, FileFault> {
        let chunk = tokio::time::timeout(STALL, self.response.chunk()).await;
        chunk.map_err(|_| FileFault::Later("stalled"))?.map_err(|_| FileFault::Later("cut off"))
    }
}

impl Telegram {
    /// The same account, sending files from this folder where Telegram does not know them.
    pub fn with_files(mut self, folder: PathBuf) -> Self {
        self.files = folder.into();
        self
    }

    /// Begins to fetch a file.
    pub async fn open_file(&self, reference: &str) -> Result<Download, FileFault> {
        let found = self.call::<Found>("getFile", &json!({ "file_id": reference }), ASK).await;
        let found = found.map_err(|fault| match fault {
            CallFault::NotSent(why) | CallFault::Unknown(why) => FileFault::Later(why),
            CallFault::Answered(refused) => match refused.code {
                _ if refused.description.contains("too big") => FileFault::TooLarge,
                429 => FileFault::Throttled(refused.retry_after.unwrap_or(Duration::from_secs(5))),
                400 => FileFault::Gone,
                _ => FileFault::Later("refused"),
            },
        })?;
        let path = found.and_then(|found| found.file_path).ok_or(FileFault::Later("answer not readable"))?;
        let url = format!("{}{path}", self.file_base);
        let response = self.http.get(url).timeout(TRANSFER).send().await;
        let response = response.map_err(|_| FileFault::Later("no connection"))?;
        match response.status().as_u16() {
            200..=299 => Ok(Download { response }),
            404 | 410 => Err(FileFault::Gone),
            _ => Err(FileFault::Later("refused")),
        }
    }

    /// Sends files that fit into one album: by what Telegram knows them by where it does, and else from the disk.
    pub(super) async fn send_files(
        &self,
        chat: &str,
        thread: Option<&str>,
        (spans, files, replies_to): (&[Run], &[FileOut], Option<&str>),
    ) -> Result<Sent, SendFault> {
        let by_reference = files.iter().all(|file| file.reference.is_some());
        let wanted = self.upload(chat, thread, (spans, files, replies_to), From::Reference).await;
        match wanted {
            // What it knew them by may have been another account's.
            Err(SendFault::Refused(_)) if by_reference && files.iter().all(|one| one.place.is_some()) => {
                self.upload(chat, thread, (spans, files, replies_to), From::Disk).await
            }
            done => done,
        }
    }

    async fn upload(
        &self,
        chat: &str,
        thread: Option<&str>,
        (spans, files, replies_to): (&[Run], &[FileOut], Option<&str>),
        from: From,
    ) -> Result<Sent, SendFault> {
        let chat: i64 = chat.parse().map_err(|_| SendFault::Refused("not a chat"))?;
        let (caption, entities) = text_and_entities(spans);
        let mut arguments = Map::new();
        arguments.insert("chat_id".to_owned(), json!(chat));
        if let Some(thread) = thread.and_then(|thread| thread.parse::<i64>().ok()) {
            arguments.insert("message_thread_id".to_owned(), json!(thread));
        }
        if let Some(answered) = replies_to.and_then(reply_to) {
            arguments.insert("reply_parameters".to_owned(), json!(answered));
        }
        let mut form = Form::new();
        let mut media = Vec::new();
        for (index, file) in files.iter().enumerate() {
            let source = match (&file.reference, &file.place, from) {
                (Some(reference), _, From::Reference) => reference.clone(),
                (_, Some(place), _) => {
                    let name = format!("file{index}");
                    form = form.part(name.clone(), part(&self.files, place, file).await?);
                    format!("attach://{name}")
                }
                _ => return Err(SendFault::Refused("the file is not kept")),
            };
            media.push(json!({ "type": type_of(file.kind), "media": source }));
        }
        let captioned = match media.as_mut_slice() {
            [] => return Err(SendFault::Refused("nothing to say")),
            [only] => {
                arguments.insert(type_of(files[0].kind).to_owned(), only["media"].clone());
                &mut arguments
            }
            [first, ..] => first.as_object_mut().ok_or(SendFault::Refused("bad request"))?,
        };
        captioned.insert("caption".to_owned(), json!(caption));
        captioned.insert("caption_entities".to_owned(), json!(entities));
        let method = if media.len() == 1 {
            match files[0].kind {
                FileKind::Photo => "sendPhoto",
                FileKind::Video => "sendVideo",
                FileKind::Voice => "sendVoice",
                _ => "sendDocument",
            }
        } else {
            arguments.insert("media".to_owned(), json!(media));
            "sendMediaGroup"
        };
        for (key, value) in arguments {
            form = form.text(
                key,
                match value {
                    Value::String(text) => text,
                    value => value.to_string(),
                },
            );
        }
        let result = match self.post_form(method, form).await {
            Ok(result) => result.unwrap_or_default(),
            // Words may be allowed there all the same.
            Err(CallFault::Answered(refused))
                if refused.description.contains("not enough rights to send") =>
            {
                return Err(SendFault::FilesForbidden);
            }
            Err(fault) => return classify(fault),
        };
        let first = if result.is_array() { &result[0] } else { &result };
        Ok(Sent { message: first["message_id"].as_i64().map(|id| id.to_string()) })
    }

    async fn post_form(&self, method: &str, form: Form) -> Result<Option<Value>, CallFault> {
        let response = self.request(method)?.timeout(TRANSFER).multipart(form).send().await;
        Self::answered(response.map_err(|fault| lost(&fault))?).await
    }
}

/// Where a file is taken from that Telegram may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum From {
    Reference,
    Disk,
}

async fn part(folder: &Path, place: &str, file: &FileOut) -> Result<Part, SendFault> {
    let missing = |_| SendFault::Refused("the file is missing");
    let opened = tokio::fs::File::open(folder.join(place)).await.map_err(missing)?;
    let length = opened.metadata().await.map_err(missing)?.len();
    let name = file.name.clone().unwrap_or_else(|| type_of(file.kind).to_owned());
    Ok(Part::stream_with_length(opened, length).file_name(name))
}

/// How Telegram calls a kind where it is sent; what is neither goes as a document.
const fn type_of(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Photo => "photo",
        FileKind::Video => "video",
        FileKind::Voice => "voice",
        FileKind::Document
        | FileKind::Location
        | FileKind::Audio
        | FileKind::VideoNote
        | FileKind::Animation => "document",
    }
}

/// Files as albums of what Telegram takes together: photos with videos, documents with documents.
pub(super) fn albums(files: Vec<FileOut>) -> Vec<Vec<FileOut>> {
    let mut albums: Vec<Vec<FileOut>> = Vec::new();
    for file in files {
        let company = company(file.kind);
        let fits = |album: &&mut Vec<FileOut>| {
            album.len() < ALBUM && company.is_some() && self::company(album[0].kind) == company
        };
        match albums.iter_mut().find(fits) {
            Some(album) => album.push(file),
            None => albums.push(vec![file]),
        }
    }
    albums
}

/// What a kind can be in one album with; `None` for what stays alone.
fn company(kind: FileKind) -> Option<&'static str> {
    match type_of(kind) {
        "photo" | "video" => Some("seen"),
        "document" => Some("read"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn albums_hold_what_goes_together() {
        use FileKind::{Document, Photo, Video, Voice};
        let file = |kind: &FileKind| FileOut { kind: *kind, reference: None, place: None, name: None };
        let kinds = |files: &[FileKind]| {
            let albums = albums(files.iter().map(file).collect());
            albums.iter().map(|album| album.iter().map(|one| one.kind).collect()).collect::<Vec<Vec<_>>>()
        };
        assert_eq!(kinds(&[]), Vec::<Vec<FileKind>>::new());
        assert_eq!(kinds(&[Photo, Document, Video]), [vec![Photo, Video], vec![Document]]);
        assert_eq!(kinds(&[Voice, Voice]), [vec![Voice], vec![Voice]]);
        assert_eq!(kinds(&[Photo; 11]).iter().map(Vec::len).collect::<Vec<_>>(), [10, 1]);
    }
}

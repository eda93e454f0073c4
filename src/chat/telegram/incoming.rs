//! Reading updates. Only what is needed is looked at, each part by itself: a field of a kind nobody knew yet
//! never costs the text beside it.

use crate::chat::{
    Event, FileRef, Incoming, Message, Nature, Origin, Place, PlaceKind, Sender, Standing, Version,
};
use crate::domain::evidence::FileKind;
use serde_json::Value;

/// Accounts through which Telegram shows what no single person said: anonymous administrators, channels, itself.
const NOBODY: [i64; 3] = [1_087_968_824, 136_817_688, 777_000];

/// The kinds of file a message can carry besides photos.
const FILES: [FileKind; 6] = [
    FileKind::Document,
    FileKind::Video,
    FileKind::Voice,
    FileKind::Audio,
    FileKind::VideoNote,
    FileKind::Animation,
];

/// Reads an update. What cannot be read is [`Event::Other`].
pub fn read(json: &str) -> Incoming {
    let update: Value = serde_json::from_str(json).unwrap_or_default();
    for (key, edited) in [("message", Edited::No), ("edited_message", Edited::Yes)] {
        if update[key].is_object() {
            return message(&update[key], edited);
        }
    }
    if update["callback_query"].is_object() {
        return press(&update["callback_query"]);
    }
    if update["my_chat_member"].is_object() {
        return standing(&update["my_chat_member"]);
    }
    Incoming::nothing()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Edited {
    No,
    Yes,
}

fn message(message: &Value, edited: Edited) -> Incoming {
    let place = place(message);
    let sender = if message["sender_chat"].is_object() { None } else { sender(&message["from"]) };
    let event = said(message, edited).unwrap_or(Event::Other);
    Incoming { place, sender, event }
}

fn said(message: &Value, edited: Edited) -> Option<Event> {
    if let Some(to) = message["migrate_to_chat_id"].as_i64() {
        return Some(Event::Migrated { to: to.to_string() });
    }
    let id = message["message_id"].as_i64()?.to_string();
    let sent_seconds = message["date"].as_i64().unwrap_or_default();
    let text = text(&message["text"]).or_else(|| text(&message["caption"])).unwrap_or_default();
    let files = files(message, &id);
    if text.is_empty() && files.is_empty() {
        return None;
    }
    let version = match edited {
        Edited::No => Version::First,
        Edited::Yes => {
            Version::Edited { seconds: message["edit_date"].as_i64().unwrap_or(sent_seconds).max(1) }
        }
    };
    let forwarded =
        ["forward_origin", "forward_from", "forward_from_chat", "forward_sender_name", "forward_date"]
            .iter()
            .any(|key| !message[*key].is_null());
    let origin = if forwarded { Origin::Forwarded } else { Origin::Own };
    Some(Event::Message(Message {
        id,
        version,
        sent_seconds,
        text,
        files,
        album: self::text(&message["media_group_id"]),
        replies_to: replies_to(message),
        answered_file: answered_file(message),
        origin,
    }))
}

fn answered_file(message: &Value) -> Option<FileRef> {
    let id = replies_to(message)?;
    files(&message["reply_to_message"], &id).into_iter().next()
}

/// In a topic everything formally answers the message that opened it.
fn replies_to(message: &Value) -> Option<String> {
    let answered = &message["reply_to_message"];
    let id = answered["message_id"].as_i64()?;
    let opens_topic =
        answered["forum_topic_created"].is_object() || message["message_thread_id"].as_i64() == Some(id);
    (!opens_topic).then(|| id.to_string())
}

fn files(message: &Value, id: &str) -> Vec<FileRef> {
    let mut files = Vec::new();
    // A photo comes in several sizes, the largest last.
    if let Some(largest) = message["photo"].as_array().and_then(|sizes| sizes.last()) {
        files.extend(file(FileKind::Photo, id, largest));
    }
    for kind in FILES {
        // An animation comes as a document too.
        if kind == FileKind::Animation && message["document"].is_object() {
            continue;
        }
        files.extend(file(kind, id, &message[kind.key()]));
    }
    files.extend(location(id, &message["location"]));
    files
}

/// A place on the map. One that moves is where somebody is, not where something was seen.
fn location(id: &str, place: &Value) -> Option<FileRef> {
    let (latitude, longitude) = (place["latitude"].as_f64()?, place["longitude"].as_f64()?);
    if !place["live_period"].is_null() {
        return None;
    }
    let coordinates = format!("{latitude:.6},{longitude:.6}");
    Some(FileRef {
        kind: FileKind::Location,
        message: id.to_owned(),
        reference: coordinates.clone(),
        unique: coordinates,
        name: None,
    })
}

fn file(kind: FileKind, id: &str, file: &Value) -> Option<FileRef> {
    Some(FileRef {
        kind,
        message: id.to_owned(),
        reference: text(&file["file_id"])?,
        unique: text(&file["file_unique_id"])?,
        name: text(&file["file_name"]),
    })
}

fn press(query: &Value) -> Incoming {
    let event = match query["id"].as_str() {
        Some(id) => Event::Press {
            query: id.to_owned(),
            data: text(&query["data"]).unwrap_or_default(),
            message: query["message"]["message_id"].as_i64().map(|id| id.to_string()),
        },
        None => Event::Other,
    };
    Incoming { place: place(&query["message"]), sender: sender(&query["from"]), event }
}

fn standing(member: &Value) -> Incoming {
    let now = &member["new_chat_member"];
    let event = match now["status"].as_str() {
        Some("administrator" | "creator") => Event::Standing(Standing::Administrator),
        Some("member") => Event::Standing(Standing::Member),
        Some("restricted") if now["is_member"] == true => Event::Standing(Standing::Member),
        Some("left" | "kicked" | "restricted") => Event::Standing(Standing::Out),
        _ => Event::Other,
    };
    Incoming { place: place(member), sender: sender(&member["from"]), event }
}

fn place(holder: &Value) -> Option<Place> {
    let chat = &holder["chat"];
    let kind = match chat["type"].as_str()? {
        "private" => PlaceKind::Private,
        "group" | "supergroup" => PlaceKind::Group,
        _ => PlaceKind::Channel,
    };
    let thread = holder["message_thread_id"].as_i64().filter(|_| holder["is_topic_message"] == true);
    Some(Place { chat: chat["id"].as_i64()?.to_string(), kind, thread: thread.map(|id| id.to_string()) })
}

fn sender(user: &Value) -> Option<Sender> {
    let id = user["id"].as_i64().filter(|id| !NOBODY.contains(id))?;
    let names: Vec<_> = ["first_name", "last_name"].iter().filter_map(|key| text(&user[*key])).collect();
    Some(Sender {
        user: id.to_string(),
        name: names.join(" ").trim().to_owned(),
        language_tag: text(&user["language_code"]),
        nature: if user["is_bot"] == true { Nature::Bot } else { Nature::Human },
    })
}

/// A text without the one character `PostgreSQL` cannot hold.
fn text(value: &Value) -> Option<String> {
    let text = value.as_str()?;
    Some(if text.contains('\0') { text.replace('\0', "") } else { text.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn message_with(more: &Value) -> Value {
        let mut message = json!({
            "message_id": 5, "date": 1_700_000_000,
            "chat": {"id": 42, "type": "private"}, "from": {"id": 42, "is_bot": false, "first_name": "王"},
        });
        for (key, value) in more.as_object().unwrap() {
            message[key] = value.clone();
        }
        json!({ "update_id": 1, "message": message })
    }

    fn read_text(more: &Value) -> Option<String> {
        match read(&message_with(more).to_string()).event {
            Event::Message(message) => Some(message.text),
            _ => None,
        }
    }

    #[test]
    fn a_text_survives_whatever_stands_beside_it() {
        for beside in [
            json!({"entities": [{"type": "date_time", "offset": 0, "length": 2, "unix_time": 5}]}),
            json!({"entities": "not even a list"}),
            json!({"entities": [{"type": "bold", "offset": -9, "length": 99_999_999_999_i64}]}),
            json!({"rich_message": {"blocks": [[1], {"x": null}]}}),
            json!({"direct_messages_topic": {"topic_id": 1}, "suggested_post_info": {"state": "new"}}),
            json!({"guest_bot": true, "subscription": {"level": 3}, "ephemeral": {"ttl": 5}}),
            json!({"photo": "none", "document": 7, "reply_to_message": [], "forward_origin": null}),
            json!({"from": {"id": 42, "is_bot": false, "first_name": 7}}),
            json!({"checklist": {"tasks": [{"id": "x"}]}, "paid_media": {}, "story": 1}),
        ] {
            let mut more = beside.clone();
            more["text"] = json!("三层顶板浇完");
            assert_eq!(read_text(&more).as_deref(), Some("三层顶板浇完"), "beside {beside}");
        }
    }

    #[test]
    fn nobody_speaks_for_an_anonymous_administrator() {
        for more in [
            json!({"text": "hi", "from": {"id": 1_087_968_824, "is_bot": true, "first_name": "Group"}}),
            json!({"text": "hi", "sender_chat": {"id": -100, "type": "supergroup"}}),
            json!({"text": "hi", "from": null}),
        ] {
            assert_eq!(read(&message_with(&more).to_string()).sender, None, "{more}");
        }
    }

    #[test]
    fn a_photo_is_its_largest_size_with_its_caption() {
        let more = json!({"caption": "三层", "photo": [
            {"file_id": "s", "file_unique_id": "us", "file_size": 10},
            {"file_id": "l", "file_unique_id": "ul", "file_size": 1000},
        ]});
        let Event::Message(message) = read(&message_with(&more).to_string()).event else {
            panic!("a message")
        };
        assert_eq!(message.text, "三层");
        assert_eq!(message.files.len(), 1);
        assert_eq!(message.files[0].reference, "l");
    }

    #[test]
    fn every_kind_of_file_is_found() {
        let one = json!({"file_id": "f", "file_unique_id": "u", "file_name": "图纸.dwg"});
        for (more, expected) in [
            (json!({"document": one.clone(), "media_group_id": "7"}), Some(FileKind::Document)),
            (json!({"document": one.clone(), "animation": one.clone()}), Some(FileKind::Document)),
            (json!({"voice": one.clone()}), Some(FileKind::Voice)),
            (json!({"video": one.clone()}), Some(FileKind::Video)),
            (json!({"video_note": one}), Some(FileKind::VideoNote)),
            (json!({"location": {"latitude": 43.81, "longitude": 125.32}}), Some(FileKind::Location)),
            (json!({"location": {"latitude": 43.81, "longitude": 125.32, "live_period": 60}}), None),
        ] {
            let kind = match read(&message_with(&more).to_string()).event {
                Event::Message(message) => {
                    assert_eq!(message.album.is_some(), more["media_group_id"].is_string());
                    assert!(message.files.iter().all(|file| file.message == message.id));
                    message.files.first().map(|file| file.kind)
                }
                _ => None,
            };
            assert_eq!(kind, expected, "{more}");
        }
    }

    #[test]
    fn in_a_topic_only_a_real_answer_is_one() {
        let topic = |answered: i64| json!({"text": "x", "is_topic_message": true, "message_thread_id": 3, "reply_to_message": {"message_id": answered}});
        let replies = |more: &Value| match read(&message_with(more).to_string()).event {
            Event::Message(message) => message.replies_to,
            _ => None,
        };
        assert_eq!(replies(&topic(3)), None);
        assert_eq!(replies(&topic(4)).as_deref(), Some("4"));
        let place = read(&message_with(&topic(3)).to_string()).place.unwrap();
        assert_eq!(place.thread.as_deref(), Some("3"));
    }

    #[test]
    fn leaving_and_coming_are_read() {
        let member = |status: &str| {
            json!({"update_id": 1, "my_chat_member": {"chat": {"id": -5, "type": "group"},
                "from": {"id": 42, "is_bot": false, "first_name": "A"}, "new_chat_member": {"status": status}}})
        };
        for (status, expected) in [
            ("member", Event::Standing(Standing::Member)),
            ("administrator", Event::Standing(Standing::Administrator)),
            ("kicked", Event::Standing(Standing::Out)),
            ("left", Event::Standing(Standing::Out)),
            ("something new", Event::Other),
        ] {
            assert_eq!(read(&member(status).to_string()).event, expected, "{status}");
        }
    }

    #[test]
    fn no_text_holds_a_nul() {
        assert_eq!(read_text(&json!({"text": "a\0b"})).as_deref(), Some("ab"));
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            ".{0,12}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::hash_map("[a-z_]{1,10}", inner, 0..5)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn nothing_that_comes_in_breaks_reading(json in ".{0,200}") {
            read(&json);
        }

        #[test]
        fn no_field_of_any_kind_breaks_reading(
            field in prop::sample::select(vec![
                "message_id", "date", "chat", "from", "text", "caption", "photo", "document", "reply_to_message",
                "edit_date", "message_thread_id", "entities", "migrate_to_chat_id", "sender_chat",
            ]),
            value in any_json(),
        ) {
            read(&message_with(&json!({ field: value })).to_string());
        }
    }
}

//! Writing messages: text with styles as entities (never as markup, so there is nothing to escape), cut where
//! Telegram would cut, and with nothing in people's words that Telegram would turn into a command or a link.

use crate::chat::{Button, MenuCommand, Outgoing, Run, Sign, Style};
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters, EditMessageText, EditMessageTextSetters, LeaveChat,
    SendMessage, SendMessageSetters, SetMessageReaction, SetMessageReactionSetters, SetMyCommands,
    SetMyCommandsSetters,
};
use teloxide::types::{
    BotCommand, BotCommandScope, CallbackQueryId, ChatId, InlineKeyboardButton, InlineKeyboardMarkup,
    LinkPreviewOptions, MessageEntity, MessageEntityKind, MessageId, ReactionType, Recipient, ReplyMarkup,
    ReplyParameters, ThreadId,
};

/// How long a message can be, in UTF-16 units: never more than the 4,096 scalars Telegram counts.
const LONGEST: usize = 4096;

/// How long the answer to a press can be, in scalars.
const LONGEST_PRESS_ANSWER: usize = 200;

/// WORD JOINER: takes no room and keeps Telegram from seeing a mention, a command or a link.
const BREAK: char = '\u{2060}';

/// A call ready to be made.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) method: &'static str,
    /// The arguments, as JSON.
    pub(super) body: String,
}

/// A call, and the same in plain words for when its styles are refused.
#[derive(Debug)]
pub(super) struct Calls {
    pub(super) first: Call,
    pub(super) plain: Option<Call>,
}

/// The calls a message takes; `None` where the chat is none of Telegram's, and for files, which are sent as forms.
pub(super) fn calls(chat: &str, thread: Option<&str>, body: &Outgoing) -> Option<Calls> {
    let chat = ChatId(chat.parse().ok()?);
    let first = match body {
        Outgoing::Text { spans, buttons, replies_to } => {
            let (text, entities) = text_and_entities(spans);
            let mut send = SendMessage::new(chat, text).link_preview_options(no_preview());
            send.message_thread_id = thread.and_then(message_id).map(ThreadId);
            send.reply_parameters = replies_to.as_deref().and_then(reply_to);
            let plain = Call::of("sendMessage", &send);
            send.entities = (!entities.is_empty()).then_some(entities);
            send.reply_markup = (!buttons.is_empty()).then(|| ReplyMarkup::InlineKeyboard(keyboard(buttons)));
            let styled = send.entities.is_some() || send.reply_markup.is_some();
            return Some(Calls { first: Call::of("sendMessage", &send), plain: styled.then_some(plain) });
        }
        Outgoing::Edit { message, spans, buttons } => {
            let (text, entities) = text_and_entities(spans);
            let mut edit =
                EditMessageText::new(chat, message_id(message)?, text).link_preview_options(no_preview());
            // An edit without buttons takes the old ones away.
            edit = edit.reply_markup(keyboard(buttons));
            let plain = Call::of("editMessageText", &edit);
            edit.entities = (!entities.is_empty()).then_some(entities);
            return Some(Calls { first: Call::of("editMessageText", &edit), plain: Some(plain) });
        }
        Outgoing::Sign { message, sign } => {
            let reaction = ReactionType::Emoji { emoji: sign_emoji(*sign).to_owned() };
            Call::of(
                "setMessageReaction",
                &SetMessageReaction::new(chat, message_id(message)?).reaction(vec![reaction]),
            )
        }
        Outgoing::PressAnswer { query, text } => {
            let text: String = text.chars().take(LONGEST_PRESS_ANSWER).collect();
            let query = CallbackQueryId(query.clone());
            Call::of("answerCallbackQuery", &AnswerCallbackQuery::new(query).text(text))
        }
        Outgoing::Menu { language_tag, commands } => {
            let commands =
                commands.iter().map(|MenuCommand { word, description }| BotCommand::new(word, description));
            let mut set =
                SetMyCommands::new(commands).scope(BotCommandScope::Chat { chat_id: Recipient::Id(chat) });
            set.language_code.clone_from(language_tag);
            Call::of("setMyCommands", &set)
        }
        Outgoing::Leave => Call::of("leaveChat", &LeaveChat::new(chat)),
        Outgoing::Files { .. } => return None,
    };
    Some(Calls { first, plain: None })
}

impl Call {
    fn of(method: &'static str, payload: &impl serde::Serialize) -> Self {
        Self { method, body: serde_json::to_string(payload).expect("a payload is always JSON") }
    }
}

/// The answer to a message, sent all the same when that is gone.
pub(super) fn reply_to(message: &str) -> Option<ReplyParameters> {
    message_id(message).map(|id| ReplyParameters::new(id).allow_sending_without_reply())
}

fn message_id(text: &str) -> Option<MessageId> {
    text.parse().ok().map(MessageId)
}

const fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

const fn sign_emoji(sign: Sign) -> &'static str {
    match sign {
        Sign::Received => "👀",
        Sign::Recorded => "✍",
        Sign::NeedsAnswer => "🤔",
    }
}

fn keyboard(buttons: &[Vec<Button>]) -> InlineKeyboardMarkup {
    InlineKeyboardMarkup::new(buttons.iter().map(|row| {
        row.iter().map(|button| InlineKeyboardButton::callback(button.label.clone(), button.data.clone()))
    }))
}

pub(super) fn text_and_entities(spans: &[Run]) -> (String, Vec<MessageEntity>) {
    let (mut text, mut entities, mut offset) = (String::new(), Vec::new(), 0);
    for Run { text: part, style } in spans {
        let part = if *style == Style::Quoted { broken(part) } else { part.clone() };
        let length = units(&part);
        let kind = match style {
            Style::Plain | Style::Quoted => None,
            Style::Bold => Some(MessageEntityKind::Bold),
            Style::Code => Some(MessageEntityKind::Code),
        };
        entities.extend(kind.filter(|_| length > 0).map(|kind| MessageEntity { kind, offset, length }));
        offset += length;
        text.push_str(&part);
    }
    (text, entities)
}

fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// People's words with nothing in them that Telegram would find: after `@`, `#`, `/` and `$`, and within
/// addresses, something invisible is put; and nothing that turns the direction of the rest. Words already broken stay as they are.
fn broken(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    let mut characters = words.chars().peekable();
    let mut before = ' ';
    while let Some(one) = characters.next() {
        if turns_direction(one) {
            continue;
        }
        out.push(one);
        let next = characters.peek().copied().unwrap_or(' ');
        let breaks = match one {
            '@' | '#' | '/' | '$' => next != BREAK && !next.is_whitespace(),
            // A figure keeps its point; a name of a host loses it.
            '.' | ':' => next.is_alphabetic() && before.is_alphanumeric(),
            _ => false,
        };
        if breaks {
            out.push(BREAK);
        }
        before = one;
    }
    out
}

/// Marks that turn the direction of everything after them; the words themselves know theirs.
const fn turns_direction(one: char) -> bool {
    matches!(one, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Cuts a message into as many as Telegram wants, at ends of lines where there are any. The buttons go with the
/// last, the answer with the first. Files are cut into albums, and the words go with the first.
pub fn split(body: Outgoing) -> Vec<Outgoing> {
    let (spans, buttons, replies_to) = match body {
        Outgoing::Text { spans, buttons, replies_to } => (spans, buttons, replies_to),
        Outgoing::Files { spans, files, replies_to } => {
            let (mut spans, mut replies_to) = (Some(spans), Some(replies_to));
            let albums = super::files::albums(files).into_iter().map(|files| Outgoing::Files {
                spans: spans.take().unwrap_or_default(),
                files,
                replies_to: replies_to.take().flatten(),
            });
            return albums.collect();
        }
        body => return vec![body],
    };
    let spans: Vec<_> = spans
        .into_iter()
        .map(|run| match run.style {
            Style::Quoted => Run { text: broken(&run.text), style: Style::Quoted },
            Style::Plain | Style::Bold | Style::Code => run,
        })
        .collect();
    if spans.iter().map(|run| units(&run.text)).sum::<usize>() <= LONGEST {
        return vec![Outgoing::Text { spans, buttons, replies_to }];
    }
    let mut parts: Vec<Vec<Run>> = Vec::new();
    let (mut part, mut length) = (Vec::new(), 0);
    for line in lines(spans) {
        let needs: usize = line.iter().map(|run| units(&run.text)).sum();
        if length + needs > LONGEST && length > 0 {
            parts.push(std::mem::take(&mut part));
            length = 0;
        }
        length += needs;
        part.extend(line);
    }
    parts.push(part);
    parts.retain(|part| part.iter().any(|run| !run.text.trim().is_empty()));
    let last = parts.len().saturating_sub(1);
    let (mut buttons, mut replies_to) = (Some(buttons), replies_to);
    parts
        .into_iter()
        .enumerate()
        .map(|(index, spans)| Outgoing::Text {
            spans: joined(spans),
            buttons: if index == last { buttons.take().unwrap_or_default() } else { Vec::new() },
            replies_to: replies_to.take(),
        })
        .collect()
}

/// The runs line by line, each line with its end; a line that is too long for any message is cut hard.
fn lines(spans: Vec<Run>) -> Vec<Vec<Run>> {
    let (mut lines, mut line, mut length) = (Vec::new(), Vec::new(), 0);
    for Run { text, style } in spans {
        for piece in text.split_inclusive('\n') {
            let mut run = String::new();
            for one in piece.chars() {
                if length + one.len_utf16() > LONGEST {
                    line.push(Run { text: std::mem::take(&mut run), style });
                    lines.push(std::mem::take(&mut line));
                    length = 0;
                }
                length += one.len_utf16();
                run.push(one);
            }
            line.push(Run { text: run, style });
            if piece.ends_with('\n') {
                lines.push(std::mem::take(&mut line));
                length = 0;
            }
        }
    }
    lines.push(line);
    lines
}

/// Neighbours of one style as one run.
fn joined(spans: Vec<Run>) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::new();
    for run in spans.into_iter().filter(|run| !run.text.is_empty()) {
        match out.last_mut() {
            Some(last) if last.style == run.style => last.text.push_str(&run.text),
            _ => out.push(run),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn arguments(call: &Call) -> Value {
        serde_json::from_str(&call.body).unwrap()
    }

    fn text(runs: &[(&str, Style)]) -> Outgoing {
        let spans =
            runs.iter().map(|(text, style)| Run { text: (*text).to_owned(), style: *style }).collect();
        Outgoing::Text { spans, buttons: Vec::new(), replies_to: Some("7".to_owned()) }
    }

    #[test]
    fn styles_are_counted_as_telegram_counts() {
        let calls = calls("42", None, &text(&[("😀 ", Style::Plain), ("日报", Style::Bold)])).unwrap();
        assert_eq!(calls.first.method, "sendMessage");
        let given = arguments(&calls.first);
        assert_eq!(given["chat_id"], 42);
        assert_eq!(given["text"], "😀 日报");
        assert_eq!(given["entities"], json!([{"type": "bold", "offset": 3, "length": 2}]));
        assert_eq!(given["reply_parameters"]["message_id"], 7);
        assert_eq!(given["reply_parameters"]["allow_sending_without_reply"], true);
        assert_eq!(given["link_preview_options"]["is_disabled"], true);
        assert!(arguments(&calls.plain.unwrap())["entities"].is_null());
    }

    #[test]
    fn peoples_words_hold_nothing_telegram_would_find() {
        for (words, expected) in [
            ("找@wang", "找@\u{2060}wang"),
            ("#1 塔吊", "#\u{2060}1 塔吊"),
            ("/undo", "/\u{2060}undo"),
            ("看 https://evil.example/x", "看 https:/\u{2060}/\u{2060}evil.\u{2060}example/\u{2060}x"),
            ("完成65.5%，3.2万", "完成65.5%，3.2万"),
            ("a @ b", "a @ b"),
        ] {
            assert_eq!(broken(words), expected, "{words}");
            assert_eq!(broken(&broken(words)), broken(words), "{words} twice");
        }
    }

    #[test]
    fn a_sign_is_a_reaction_telegram_knows() {
        let sign = Outgoing::Sign { message: "5".to_owned(), sign: Sign::Recorded };
        let call = calls("42", None, &sign).unwrap().first;
        assert_eq!(call.method, "setMessageReaction");
        assert_eq!(arguments(&call)["reaction"], json!([{"type": "emoji", "emoji": "✍"}]));
    }

    #[test]
    fn a_long_digest_is_cut_between_lines() {
        let line = format!("{}\n", "好".repeat(99));
        let parts = split(text(&[("标题\n", Style::Bold), (&line.repeat(50), Style::Plain)]));
        assert_eq!(parts.len(), 2);
        for part in &parts {
            let Outgoing::Text { spans, .. } = part else { panic!("texts") };
            let words: String = spans.iter().map(|run| run.text.as_str()).collect();
            assert!(units(&words) <= LONGEST && words.ends_with('\n'));
        }
        let answers = |part: &Outgoing| matches!(part, Outgoing::Text { replies_to: Some(_), .. });
        assert_eq!(parts.iter().map(answers).collect::<Vec<_>>(), [true, false]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_in_cutting(runs in prop::collection::vec(("[a-z😀好\n]{0,3000}", 0_u8..3), 0..5)) {
            let styles = [Style::Plain, Style::Bold, Style::Code];
            let runs: Vec<_> = runs.iter().map(|(text, style)| (text.as_str(), styles[*style as usize])).collect();
            let whole: String = runs.iter().map(|(text, _)| *text).collect();
            let parts = split(text(&runs));
            let mut together = String::new();
            for part in &parts {
                let Outgoing::Text { spans, .. } = part else { panic!("texts") };
                let words: String = spans.iter().map(|run| run.text.as_str()).collect();
                prop_assert!(units(&words) <= LONGEST);
                together.push_str(&words);
            }
            let visible = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(visible(&together), visible(&whole));
        }
    }
}

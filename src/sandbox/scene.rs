//! A scene that is played line by line: who says what where, and what everybody then sees. The terminal plays one,
//! and so do the stories under `tests/`.

use super::world::{BotStatus, Forwarded, Kind, Sight};
use super::{Allows, Fault, FaultKind, Privacy, Seen, Size, Standin, Thing, Words};
use crate::domain::calendar::Calendar;
use crate::domain::time::Timestamp;
use crate::store::Store;
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use chrono_tz::Tz;
use std::fmt::Write as _;
use std::time::Duration;

/// How it is known that everything has been answered.
#[derive(Clone, Debug)]
pub enum Settling {
    /// By the database of the service.
    ByStore(Store),
    /// By nothing happening for a while.
    ByQuiet,
}

/// How long to wait for an end; what has not happened by then does not.
const LONGEST_WAIT: Duration = Duration::from_mins(2);

/// What is to be tried again so soon is waited for.
const SOON: Duration = Duration::from_secs(5);

/// So far the time is moved on where nothing happens and something is still to come.
const STEP: Duration = Duration::from_millis(250);

/// Reminders and digests go out up to so long after their time.
const AFTER_THE_DOT: Duration = Duration::from_secs(245);

/// A scene.
#[derive(Debug)]
pub struct Scene {
    standin: Standin,
    settling: Settling,
    calendar: Calendar,
    zone: Tz,
    /// Groups by the short name under which lines call them.
    groups: Vec<(String, i64)>,
    who: Option<i64>,
    place: Option<i64>,
    shown: usize,
    /// The secret of the newest invitation link that anybody was shown.
    link: Option<String>,
    next_user: i64,
    next_group: i64,
}

impl Scene {
    pub fn new(standin: Standin, settling: Settling, calendar: Calendar, zone: Tz) -> Self {
        Self {
            standin,
            settling,
            calendar,
            zone,
            groups: Vec::new(),
            who: None,
            place: None,
            shown: 0,
            link: None,
            next_user: 9001,
            next_group: -9001,
        }
    }

    /// What lines can say.
    pub const HELP: &'static str = "\
NAME @ PLACE: words     somebody writes; PLACE is a group's short name, or private
words                   the same person writes at the same place
say words               the same, where the words begin like a command of the terminal
reply words             answers the bot's newest message there
reply own words         answers their own newest message
edit words              changes their newest message
photo words             a photo with a caption (album 3 words: three of them; album 3/2 words: the words on the second)
document NAME words     a file (large NAME: some megabytes, huge NAME: too large for bots); video words, voice words, round, location
table NAME words | a,b | c,d   a file with these lines and a caption
reply with photo words  a photo that answers the bot's newest message (reply own with photo: their own)
forward words           passes on what somebody else wrote
press LABEL             presses a button of the bot's newest message (press twice LABEL: and at once again)
block, unblock          the person blocks the bot, or lets it write again
add GROUP, kick GROUP   the bot comes into a group, or has to leave it (admin GROUP: as administrator)
migrate GROUP           the group becomes a supergroup
privacy on|off, reactions GROUP on|off (words, files: whether the bot may send them), unknown NAME (somebody new; foreigner NAME: who writes in English), group NAME (a new one)
at 17:30                the clock moves on to the next 17:30 (at 2023-03-08 17:30: to that day)
next working day        to nine o'clock on the next working day
wait 90                 so many seconds later
{link}                  in words: the secret of the newest invitation link; ⏎ begins a new line
who, chats, help, quit";

    /// Plays a line and returns what everybody saw, line by line. The error says what is wrong with the line.
    pub async fn play(&mut self, line: &str) -> Result<Vec<String>, String> {
        let line = line.trim();
        let line = line.replace("{link}", self.link.as_deref().unwrap_or_default()).replace('⏎', "\n");
        self.perform(&line).await?;
        self.settle().await;
        Ok(self.news())
    }

    /// Lets everything that is on its way arrive, without showing it.
    pub async fn settle_quietly(&mut self) {
        self.settle().await;
        self.news();
    }

    async fn perform(&mut self, line: &str) -> Result<(), String> {
        if let Some((cast, words)) = line.split_once(':').or_else(|| line.split_once('：'))
            && let Some((name, place)) = cast.split_once('@')
            && let Some(user) = self.user(name.trim())
        {
            self.who = Some(user);
            self.place = Some(self.place_named(place.trim(), user)?);
            return self.speak(words.trim()).await;
        }
        self.speak(line).await
    }

    async fn speak(&mut self, line: &str) -> Result<(), String> {
        let (word, rest) = line.split_once(' ').map_or((line, ""), |(word, rest)| (word, rest.trim()));
        match (word, rest) {
            ("at", when) if !when.is_empty() => return self.move_to(when).await,
            ("next", "working day") => {
                let next = self.calendar.next_worked(self.today());
                return self.move_to_instant(Timestamp::at_wall(next.and_time(NINE), self.zone)).await;
            }
            ("wait", seconds) => {
                let seconds = seconds.parse().map_err(|_| "wait takes a number of seconds".to_owned())?;
                return self.advance(Duration::from_secs(seconds)).await;
            }
            (word @ ("unknown" | "foreigner"), name) if !name.is_empty() => {
                let language = if word == "unknown" { "zh-hans" } else { "en" };
                self.standin.world().add_user(self.next_user, name, language);
                self.next_user += 1;
                return Ok(());
            }
            ("group", name) if !name.is_empty() => {
                self.add_group(self.next_group, name, name);
                self.next_group -= 1;
                return Ok(());
            }
            ("privacy", mode @ ("on" | "off")) => {
                self.standin.world().privacy = if mode == "on" { Privacy::On } else { Privacy::Off };
                return Ok(());
            }
            (what @ ("reactions" | "words" | "files"), rest) => return self.allow(what, rest),
            ("fault", rest) => return self.misbehave(rest),
            ("add" | "kick" | "admin" | "migrate", group) => return self.change_group(word, group),
            _ => {}
        }
        let (user, chat) = self.cast()?;
        let now = self.standin.clock().now();
        let words = |text| Words { text, ..Words::default() };
        let newest_of_bot = |chat| self.standin.world().newest_of_bot(chat);
        let newest_own = || self.standin.world().newest_of(chat, user);
        let none = |what: &str| format!("there is no message of {what} here");
        match (word, rest) {
            ("block" | "unblock", "") => {
                let status = if word == "block" { BotStatus::Out } else { BotStatus::Member };
                self.standin.world().set_bot(user, user, status, now);
            }
            ("reply", rest) => {
                let (replies_to, text) = match rest.strip_prefix("own") {
                    Some(text) if text.is_empty() || text.starts_with(' ') => {
                        (newest_own().ok_or_else(|| none("theirs"))?, text.trim())
                    }
                    _ => (newest_of_bot(chat).ok_or_else(|| none("the bot"))?, rest),
                };
                let (photos, text) = match text.strip_prefix("with photo") {
                    Some(text) => (1, text.trim()),
                    None => (0, text),
                };
                let replies_to = Some(replies_to);
                self.standin.world().say(user, chat, &Words { replies_to, photos, ..words(text) }, now);
            }
            ("edit", text) => {
                let message = newest_own().ok_or_else(|| none("theirs"))?;
                // An edit shows another second than the message.
                self.standin.clock().advance(Duration::from_secs(1));
                let now = self.standin.clock().now();
                self.standin.world().edit(user, chat, message, text, now);
            }
            ("photo", text) => {
                self.standin.world().say(user, chat, &Words { photos: 1, ..words(text) }, now);
            }
            ("album", rest) => {
                let (count, text) = rest.split_once(' ').unwrap_or((rest, ""));
                let number = |text: &str| {
                    text.parse::<usize>().map_err(|_| "album takes a number of photos".to_owned())
                };
                let (photos, words_on) = count.split_once('/').unwrap_or((count, "1"));
                let (photos, words_on) = (number(photos)?, number(words_on)?.saturating_sub(1));
                self.standin.world().say(user, chat, &Words { photos, words_on, ..words(text) }, now);
            }
            ("document" | "large" | "huge", rest) if !rest.is_empty() => {
                let (name, text) = rest.split_once(' ').unwrap_or((rest, ""));
                let size = match word {
                    "document" => Size::Small,
                    "large" => Size::Large,
                    _ => Size::Huge,
                };
                let thing = Some(Thing::Document { name, size });
                self.standin.world().say(user, chat, &Words { thing, ..words(text) }, now);
            }
            ("table", rest) if !rest.is_empty() => {
                let (name, rest) = rest.split_once(' ').unwrap_or((rest, ""));
                let mut parts = rest.split('|').map(str::trim);
                let text = parts.next().unwrap_or_default();
                let lines = parts.collect::<Vec<_>>().join("\n");
                let thing = Some(Thing::Table { name, lines: &lines });
                self.standin.world().say(user, chat, &Words { thing, ..words(text) }, now);
            }
            ("video" | "voice" | "round" | "location", text) => {
                let thing = Some(match word {
                    "video" => Thing::Video,
                    "voice" => Thing::Voice,
                    "round" => Thing::VideoNote,
                    _ => Thing::Location,
                });
                self.standin.world().say(user, chat, &Words { thing, ..words(text) }, now);
            }
            ("forward", text) => {
                self.standin.world().say(
                    user,
                    chat,
                    &Words { forwarded: Forwarded::Yes, ..words(text) },
                    now,
                );
            }
            ("press", label) => {
                let message = newest_of_bot(chat).ok_or_else(|| none("the bot"))?;
                let (label, times) = label.strip_prefix("twice ").map_or((label, 1), |label| (label, 2));
                for _ in 0..times {
                    self.standin.world().press(user, chat, message, label, now);
                }
            }
            ("say", text) => {
                self.standin.world().say(user, chat, &words(text), now);
            }
            _ => {
                self.standin.world().say(user, chat, &words(line), now);
            }
        }
        self.standin.wake();
        Ok(())
    }

    fn cast(&self) -> Result<(i64, i64), String> {
        match (self.who, self.place) {
            (Some(who), Some(place)) => Ok((who, place)),
            _ => Err("nobody is on the scene yet: begin with NAME @ PLACE: words".to_owned()),
        }
    }

    fn allow(&self, what: &str, rest: &str) -> Result<(), String> {
        let (group, mode) = rest.split_once(' ').ok_or_else(|| format!("{what} GROUP on|off"))?;
        let chat = self.group(group)?;
        if let Some(chat) = self.standin.world().chat_mut(chat) {
            let allowed = match what {
                "reactions" => &mut chat.allows_reactions,
                "words" => &mut chat.allows_words,
                _ => &mut chat.allows_files,
            };
            *allowed = if mode == "on" { Allows::Yes } else { Allows::No };
        }
        Ok(())
    }

    /// `fault drop_after 1`, `fault error_before 2`, `fault garbage 1`, `fault throttle 1`, `fault none`.
    fn misbehave(&self, rest: &str) -> Result<(), String> {
        let (kind, times) = rest.split_once(' ').unwrap_or((rest, "1"));
        let kind = match kind {
            "drop_before" => FaultKind::DropBefore,
            "drop_after" => FaultKind::DropAfter,
            "error_before" => FaultKind::ErrorBefore { code: 502 },
            "error_after" => FaultKind::ErrorAfter { code: 500 },
            "garbage" => FaultKind::Garbage,
            "throttle" => FaultKind::Throttle { seconds: 2 },
            "none" => {
                self.standin.behave();
                return Ok(());
            }
            _ => return Err(format!("there is no fault {kind}")),
        };
        let times = Some(times.parse().map_err(|_| "fault KIND takes a number of times".to_owned())?);
        self.standin.misbehave(Fault { kind, method: None, times, share: None });
        Ok(())
    }

    fn change_group(&mut self, word: &str, group: &str) -> Result<(), String> {
        let chat = self.group(group)?;
        let by = self.who.unwrap_or(chat);
        let now = self.standin.clock().now();
        let mut places = self.standin.world();
        match word {
            "add" => places.set_bot(chat, by, BotStatus::Member, now),
            "kick" => places.set_bot(chat, by, BotStatus::Out, now),
            "admin" => places.set_bot(chat, by, BotStatus::Administrator, now),
            _ => {
                let to = chat - 1_000_000_000_000;
                places.migrate(chat, to, now);
                for (_, known) in self.groups.iter_mut().filter(|(_, known)| *known == chat) {
                    *known = to;
                }
            }
        }
        drop(places);
        self.standin.wake();
        Ok(())
    }

    pub fn link(&self) -> Option<&str> {
        self.link.as_deref()
    }

    /// The secret that `{link}` stands for.
    pub fn hand_over(&mut self, secret: &str) {
        self.link = Some(secret.to_owned());
    }

    /// Makes a group known under a short name.
    pub fn add_group(&mut self, id: i64, short: &str, title: &str) {
        self.standin.world().add_group(id, title, Kind::Group);
        self.groups.push((short.to_owned(), id));
    }

    fn group(&self, name: &str) -> Result<i64, String> {
        let found = self.groups.iter().find(|(short, _)| short == name).map(|(_, id)| *id);
        found.ok_or_else(|| format!("there is no group {name}"))
    }

    fn place_named(&self, name: &str, user: i64) -> Result<i64, String> {
        if name == "private" { Ok(user) } else { self.group(name) }
    }

    /// The person whose name begins like this.
    fn user(&self, name: &str) -> Option<i64> {
        if name.is_empty() {
            return None;
        }
        self.standin.world().users().find(|user| user.name.starts_with(name)).map(|user| user.id)
    }

    fn today(&self) -> NaiveDate {
        self.standin.clock().now().local(self.zone).date_naive()
    }

    /// The clock on the wall.
    pub fn wall(&self) -> String {
        self.standin.clock().now().local(self.zone).format("%Y-%m-%d %a %H:%M").to_string()
    }

    pub fn people(&self) -> Vec<String> {
        self.standin.world().users().map(|user| user.name.clone()).collect()
    }

    pub fn group_names(&self) -> Vec<String> {
        self.groups.iter().map(|(short, _)| short.clone()).collect()
    }

    async fn move_to(&mut self, when: &str) -> Result<(), String> {
        let (day, time) = when.rsplit_once(' ').map_or((None, when), |(day, time)| (Some(day), time));
        let time =
            NaiveTime::parse_from_str(time, "%H:%M").map_err(|_| "a time is written 17:30".to_owned())?;
        let to = if let Some(day) = day {
            let day = day.parse::<NaiveDate>().map_err(|_| "a day is written 2023-03-08".to_owned())?;
            Timestamp::at_wall(day.and_time(time), self.zone)
        } else {
            let today = Timestamp::at_wall(self.today().and_time(time), self.zone);
            let tomorrow = self.today() + TimeDelta::days(1);
            if today > self.standin.clock().now() {
                today
            } else {
                Timestamp::at_wall(tomorrow.and_time(time), self.zone)
            }
        };
        self.move_to_instant(to).await
    }

    /// Moves the clock, lets the service see it, and waits for what it sends a little later.
    async fn move_to_instant(&mut self, to: Timestamp) -> Result<(), String> {
        let now = self.standin.clock().now();
        if to <= now {
            return Err("the clock only moves on".to_owned());
        }
        self.advance(to.since(now)).await?;
        self.advance(AFTER_THE_DOT).await
    }

    async fn advance(&mut self, span: Duration) -> Result<(), String> {
        self.standin.clock().advance(span);
        let now = self.standin.clock().now();
        // The service looks at the clock at once, and holds its duty on where enough time has passed.
        if let Settling::ByStore(store) = &self.settling
            && span >= Duration::from_secs(3)
        {
            let end = tokio::time::Instant::now() + LONGEST_WAIT;
            while store.duty_until().await.is_ok_and(|until| until < now + Duration::from_secs(7))
                && tokio::time::Instant::now() < end
            {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
        self.settle().await;
        Ok(())
    }

    async fn settle(&mut self) {
        let end = tokio::time::Instant::now() + LONGEST_WAIT;
        let (mut calm, mut still, mut seen) = (0, 0, self.standin.world().seen_count());
        let needed = match self.settling {
            Settling::ByStore(_) => 3,
            Settling::ByQuiet => 30,
        };
        while calm < needed && tokio::time::Instant::now() < end {
            tokio::time::sleep(Duration::from_millis(20)).await;
            let pending = self.standin.world().pending();
            let unfinished = match &self.settling {
                Settling::ByStore(store) => {
                    store.unfinished(self.standin.clock().now() + SOON).await.unwrap_or(1)
                }
                Settling::ByQuiet => 0,
            };
            let count = self.standin.world().seen_count();
            let is_still = count == seen;
            calm = if pending == 0 && unfinished == 0 && is_still { calm + 1 } else { 0 };
            // What waits for its time, between two messages to one chat or for more of an album, need not be waited for.
            still = if unfinished > 0 && is_still { still + 1 } else { 0 };
            if still >= needed {
                self.standin.clock().advance(STEP);
                still = 0;
            }
            seen = count;
        }
    }

    /// What has been seen since the last time, chat by chat.
    fn news(&mut self) -> Vec<String> {
        let world = self.standin.world();
        let mut news: Vec<Seen> = world.seen_since(self.shown).to_vec();
        self.shown = world.seen_count();
        news.sort_by_key(|one| (one.chat, matches!(one.what, Sight::Menu { .. })));
        let names: Vec<String> = news.iter().map(|one| self.name_of(&world, one.chat)).collect();
        drop(world);
        let mut lines = Vec::new();
        for (one, name) in news.iter().zip(names) {
            let text = self.with_link_noted(&shown(&one.what));
            let mut rows = text.lines();
            lines.push(format!("{name} | {}", rows.next().unwrap_or_default()));
            let indent = " ".repeat(name.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum());
            lines.extend(rows.map(|row| format!("{indent} | {row}").trim_end().to_owned()));
        }
        lines
    }

    fn name_of(&self, world: &super::World, chat: i64) -> String {
        let short = self.groups.iter().find(|(_, id)| *id == chat).map(|(short, _)| short.clone());
        short
            .or_else(|| world.chats().find(|one| one.id == chat).map(|one| one.title.clone()))
            .unwrap_or_else(|| chat.to_string())
    }

    /// Secrets are never the same twice, so they are not shown; the newest is remembered.
    fn with_link_noted(&mut self, text: &str) -> String {
        let Some((before, after)) = text.split_once("?start=") else { return text.to_owned() };
        let length =
            after.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(after.len());
        self.link = Some(after[..length].to_owned());
        format!("{before}?start=…{}", &after[length..])
    }
}

const NINE: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("a time");

fn shown(what: &Sight) -> String {
    let with_buttons = |text: &str, buttons: &[String]| {
        let mut text = text.replace('\u{2060}', "");
        if !buttons.is_empty() {
            text.push('\n');
            for button in buttons {
                let _ = write!(text, "[{button}] ");
            }
        }
        text.trim_end().to_owned()
    };
    match what {
        Sight::Text { text, buttons, .. } => with_buttons(text, buttons),
        Sight::Files { kinds, text } => format!("({}) {text}", kinds.join(", ")).trim_end().to_owned(),
        Sight::Edited { text, buttons } => format!("(edited) {}", with_buttons(text, buttons)),
        Sight::Reaction { emoji } => format!("({emoji})"),
        Sight::PressAnswer { text, .. } => format!("(for a moment) {text}"),
        Sight::Deleted => "(deleted)".to_owned(),
        Sight::BotLeft => "(the bot leaves)".to_owned(),
        Sight::Menu { words } => format!("(menu) {}", words.join(" ")),
    }
}

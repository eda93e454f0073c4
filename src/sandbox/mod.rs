//! Telegram on this machine: a stand-in for the Bot API as strict as the real one, with people who write, press and
//! leave, with faults on demand, and a clock that can be moved.

mod api;
mod limits;
mod markup;
mod run;
mod scene;
mod world;

pub use api::{Fault, FaultKind};
pub use limits::{Limits, Throttle};
pub use run::{
    BOT, SAMPLE, Sample, SandboxError, TOKEN, Wishes, WithService, config_for, fill, populate, run,
};
pub use scene::{Scene, Settling};
pub use world::{
    Accepted, Allows, BotStatus, Forwarded, Kind, Privacy, Seen, Sight, Size, Thing, Words, World,
};

use crate::clock::Clock;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::sync::futures::Notified;

/// The stand-in. Clones are the same one.
#[derive(Clone, Debug)]
pub struct Standin(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    world: Mutex<World>,
    clock: Clock,
    wake: Notify,
    faults: Mutex<Faults>,
    /// Calls that send something, by chat, whatever becomes of them.
    sendings: Mutex<HashMap<i64, Sendings>>,
    /// Calls that were carried out and whose answer was lost.
    ambiguous: AtomicU64,
    address: SocketAddr,
}

#[derive(Debug, Default)]
struct Sendings {
    being_answered: usize,
    ever: u64,
}

#[derive(Debug, Default)]
struct Faults {
    rules: Vec<Fault>,
    /// The state of the dice (a linear generator: the same deeds bring the same faults).
    dice: u64,
}

/// Something that happens in the world, from the terminal, a test, or over HTTP.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Deed {
    Person {
        id: i64,
        name: String,
        language: String,
    },
    Group {
        id: i64,
        title: String,
        #[serde(default)]
        supergroup: Switch,
    },
    Say {
        user: i64,
        /// The private chat with the bot where it is missing.
        chat: Option<i64>,
        #[serde(default)]
        text: String,
        replies_to: Option<i64>,
        thread: Option<i64>,
        #[serde(default)]
        photos: usize,
        #[serde(default)]
        forwarded: Switch,
    },
    Edit {
        user: i64,
        chat: Option<i64>,
        message: i64,
        text: String,
    },
    /// By the label of a button, or with data that no button has.
    Press {
        user: i64,
        chat: Option<i64>,
        message: i64,
        button: String,
    },
    Bot {
        chat: i64,
        by: i64,
        status: String,
    },
    Privacy {
        mode: Switch,
    },
    Reactions {
        chat: i64,
        allowed: Switch,
    },
    Migrate {
        chat: i64,
        to: i64,
    },
    DeleteTopic {
        chat: i64,
        thread: i64,
    },
    Fault {
        fault: Fault,
    },
    NoFaults,
    Limits {
        kept: Switch,
    },
    Advance {
        seconds: u64,
    },
    /// An update of anybody's making.
    Update {
        update: Value,
    },
    RestartNumbers {
        from: i64,
    },
    Stats,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Switch {
    On,
    #[default]
    Off,
}

impl Standin {
    /// Starts listening, and delivers to a webhook where the bot sets one.
    pub async fn start(address: SocketAddr, world: World, clock: Clock) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let standin = Self(Arc::new(Inner {
            world: Mutex::new(world),
            clock,
            wake: Notify::new(),
            faults: Mutex::default(),
            sendings: Mutex::default(),
            ambiguous: AtomicU64::new(0),
            address: listener.local_addr()?,
        }));
        let router = api::router(standin.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        tokio::spawn(api::deliver_all(standin.clone()));
        Ok(standin)
    }

    /// What `telegram.api_url` has to be.
    pub fn api_url(&self) -> String {
        format!("http://{}", self.0.address)
    }

    pub fn world(&self) -> MutexGuard<'_, World> {
        self.0.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// How many calls that send something were made, whatever became of them.
    pub fn sendings(&self) -> u64 {
        self.counts().values().map(|count| count.ever).sum()
    }

    /// The same for one chat.
    pub fn sendings_to(&self, chat: i64) -> u64 {
        self.counts().get(&chat).map_or(0, |count| count.ever)
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<i64, Sendings>> {
        self.0.sendings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many calls were carried out without the bot learning of it.
    pub fn ambiguous(&self) -> u64 {
        self.0.ambiguous.load(Ordering::Relaxed)
    }

    fn count_ambiguous(&self) {
        self.0.ambiguous.fetch_add(1, Ordering::Relaxed);
    }

    /// Whoever waits for something to happen looks again.
    pub fn wake(&self) {
        self.0.wake.notify_waiters();
    }

    fn woken(&self) -> Notified<'_> {
        self.0.wake.notified()
    }

    /// One more call that sends something to this chat is being answered; how many are.
    fn begin_sending(&self, chat: i64) -> usize {
        let mut counts = self.counts();
        let count = counts.entry(chat).or_default();
        count.ever += 1;
        count.being_answered += 1;
        count.being_answered
    }

    fn end_sending(&self, chat: i64) {
        if let Some(count) = self.counts().get_mut(&chat) {
            count.being_answered -= 1;
        }
    }

    fn fault_for(&self, method: &str) -> Option<FaultKind> {
        let mut faults = self.0.faults.lock().unwrap_or_else(PoisonError::into_inner);
        let Faults { rules, dice } = &mut *faults;
        let mut found = None;
        for rule in rules.iter_mut() {
            let concerns = match &rule.method {
                Some(named) => named == method,
                None => method.starts_with("send"),
            };
            if !concerns || rule.times == Some(0) {
                continue;
            }
            *dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let roll = f64::from(u32::try_from(*dice >> 33).unwrap_or(0)) / f64::from(1_u32 << 31);
            if rule.share.is_some_and(|share| roll >= share) {
                continue;
            }
            rule.times = rule.times.map(|times| times - 1);
            found = Some(rule.kind);
            break;
        }
        found
    }

    pub fn misbehave(&self, fault: Fault) {
        self.0.faults.lock().unwrap_or_else(PoisonError::into_inner).rules.push(fault);
    }

    pub fn behave(&self) {
        self.0.faults.lock().unwrap_or_else(PoisonError::into_inner).rules.clear();
    }

    /// Does a deed and says what came of it.
    pub fn perform(&self, deed: &Deed) -> Value {
        let now = self.0.clock.now();
        let done = self.carry_out(deed, now);
        self.wake();
        done
    }

    fn carry_out(&self, deed: &Deed, now: crate::domain::time::Timestamp) -> Value {
        let mut world = self.world();
        match deed {
            Deed::Person { id, name, language } => world.add_user(*id, name, language),
            Deed::Group { id, title, supergroup } => {
                let kind = if *supergroup == Switch::On { Kind::Supergroup } else { Kind::Group };
                world.add_group(*id, title, kind);
            }
            Deed::Say { user, chat, text, replies_to, thread, photos, forwarded } => {
                let words = Words {
                    text,
                    replies_to: *replies_to,
                    thread: *thread,
                    photos: *photos,
                    words_on: 0,
                    thing: None,
                    forwarded: if *forwarded == Switch::On { Forwarded::Yes } else { Forwarded::No },
                };
                return json!({ "messages": world.say(*user, chat.unwrap_or(*user), &words, now) });
            }
            Deed::Edit { user, chat, message, text } => {
                world.edit(*user, chat.unwrap_or(*user), *message, text, now);
            }
            Deed::Press { user, chat, message, button } => {
                return json!({ "query": world.press(*user, chat.unwrap_or(*user), *message, button, now) });
            }
            Deed::Bot { chat, by, status } => {
                let status = match status.as_str() {
                    "administrator" => BotStatus::Administrator,
                    "out" => BotStatus::Out,
                    _ => BotStatus::Member,
                };
                world.set_bot(*chat, *by, status, now);
            }
            Deed::Privacy { mode } => {
                world.privacy = if *mode == Switch::On { Privacy::On } else { Privacy::Off };
            }
            Deed::Reactions { chat, allowed } => {
                if let Some(chat) = world.chat_mut(*chat) {
                    chat.allows_reactions = if *allowed == Switch::On { Allows::Yes } else { Allows::No };
                }
            }
            Deed::Migrate { chat, to } => world.migrate(*chat, *to, now),
            Deed::DeleteTopic { chat, thread } => world.delete_topic(*chat, *thread),
            Deed::Fault { fault } => self.misbehave(fault.clone()),
            Deed::NoFaults => self.behave(),
            Deed::Limits { kept } => {
                world.throttle.limits = if *kept == Switch::On { Limits::Kept } else { Limits::Off };
            }
            Deed::Advance { seconds } => self.0.clock.advance(Duration::from_secs(*seconds)),
            Deed::Update { update } => world.push_raw(update.clone(), now),
            Deed::RestartNumbers { from } => world.restart_numbers(*from),
            Deed::Stats => {
                return json!({
                    "pending": world.pending(), "lost": world.lost, "accepted": world.accepted().len(),
                    "refused_content": world.refused_content, "refused": world.throttle.refused, "impatient": world.throttle.impatient,
                    "ambiguous": self.ambiguous(),
                });
            }
        }
        json!({ "done": true })
    }
}

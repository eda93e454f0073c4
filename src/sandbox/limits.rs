//! Telegram's sending limits, as exact windows, and how often a bot ran into them.

use crate::domain::time::Timestamp;
use std::collections::{HashMap, VecDeque};
use std::time::Duration;

/// Whether the stand-in keeps a bot to the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limits {
    /// 30 a second over all, one a second in a chat with a burst of three, 20 a minute in a group.
    Kept,
    Off,
}

/// Counts what a bot sends.
#[derive(Debug)]
pub struct Throttle {
    pub limits: Limits,
    all: VecDeque<Timestamp>,
    chats: HashMap<i64, VecDeque<Timestamp>>,
    groups: HashMap<i64, VecDeque<Timestamp>>,
    /// Chats that are to be left alone until then.
    frozen: HashMap<i64, Timestamp>,
    /// How often a limit was run into.
    pub refused: u64,
    /// How often a chat was written to although it had asked for a pause.
    pub impatient: u64,
    /// The most messages within any second and any fiftieth of a second.
    pub most_in_a_second: usize,
    pub most_in_fifty_millis: usize,
}

impl Throttle {
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            all: VecDeque::new(),
            chats: HashMap::new(),
            groups: HashMap::new(),
            frozen: HashMap::new(),
            refused: 0,
            impatient: 0,
            most_in_a_second: 0,
            most_in_fifty_millis: 0,
        }
    }

    /// Asks for so many messages; the error is after how many seconds to ask again.
    pub fn ask(&mut self, chat: i64, is_group: bool, weight: usize, now: Timestamp) -> Result<(), u64> {
        if let Some(until) = self.frozen.get(&chat).copied() {
            if now < until {
                self.impatient += 1;
                return Err(until.since(now).as_secs() + 1);
            }
            self.frozen.remove(&chat);
        }
        if self.limits == Limits::Off {
            return Ok(());
        }
        let second = Duration::from_secs(1);
        let all = within(&mut self.all, second, now);
        let in_chat = within(self.chats.entry(chat).or_default(), second, now);
        let lately_there =
            if is_group { within(self.groups.entry(chat).or_default(), second * 60, now) } else { 0 };
        let wait = if lately_there + weight > 20 {
            self.groups
                .get(&chat)
                .and_then(VecDeque::front)
                .map(|first| 61 - now.since(*first).as_secs().min(60))
        } else if all + weight > 30 || in_chat + weight > 3.max(weight) {
            Some(1)
        } else {
            None
        };
        if let Some(seconds) = wait {
            self.refused += 1;
            return Err(seconds.max(1));
        }
        for _ in 0..weight {
            self.all.push_back(now);
            self.chats.entry(chat).or_default().push_back(now);
            if is_group {
                self.groups.entry(chat).or_default().push_back(now);
            }
        }
        self.most_in_a_second = self.most_in_a_second.max(self.all.len());
        let lately =
            self.all.iter().rev().take_while(|at| now.since(**at) < Duration::from_millis(50)).count();
        self.most_in_fifty_millis = self.most_in_fifty_millis.max(lately);
        Ok(())
    }

    /// The chat is to be left alone from now on.
    pub fn freeze(&mut self, chat: i64, until: Timestamp) {
        self.frozen.insert(chat, until);
    }
}

/// How many lie within the span; older ones are let go.
fn within(times: &mut VecDeque<Timestamp>, span: Duration, now: Timestamp) -> usize {
    while times.front().is_some_and(|first| now.since(*first) >= span) {
        times.pop_front();
    }
    times.len()
}

//! How fast Telegram may be written to, decided before it has to say no.
//!
//! Published limits: about one message a second in a chat, 20 a minute in a group, 30 a second over all (Bots
//! FAQ). Within them: a short burst per chat, an exact window per group, even spacing over all. Time is a
//! parameter; nothing here waits.

use crate::domain::ids::ChatId;
use crate::domain::time::Timestamp;
use std::collections::{HashMap, HashSet, VecDeque};
use std::time::Duration;

/// How many messages of one second a chat may get at once.
const CHAT_BURST: u32 = 3;

/// One message a second, and a little more: messages do not arrive as evenly as they are sent.
const CHAT_INTERVAL: Duration = Duration::from_millis(1100);

/// The window in which a group gets its messages: a second more than Telegram's minute, for clocks that differ.
const GROUP_WINDOW: Duration = Duration::from_secs(61);

/// Signs, edits and answers to presses are not messages; they go at this spacing over all.
const LIGHT_SPACING: Duration = Duration::from_millis(10);

/// Edits and signs in one chat: that many at once, then one a second.
const LIGHT_BURST: u32 = 5;

/// So many chats refused, and nothing delivered to anybody in between, mean that the bot as a whole is too fast. Fewer
/// happen by chance where many chats are refused each for itself, and a pause for all would punish the others.
const STORM: usize = 8;

/// After a storm the pace is halved, and grows by a tenth of the full pace each time this span passes.
const RECOVERY_STEP: Duration = Duration::from_secs(30);

/// The limits to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limits {
    Kept {
        global_per_second: u32,
        chat_per_second: u32,
        group_per_minute: u32,
    },
    /// For benches and tests, which say so.
    Off,
}

/// What kind of chat it is, as far as limits go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum ChatKind {
    Private,
    Group,
}

/// What kind of call it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// A message of its own.
    Message,
    /// So many messages at once.
    Album(u32),
    /// A sign, an edit, an answer to a press, a menu.
    Light,
}

/// Whether a call may go out now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Permit {
    Go,
    /// This chat has to wait until then; others need not.
    ChatAt(Timestamp),
    /// All have to wait until then.
    AllAt(Timestamp),
}

/// Keeps the limits.
#[derive(Debug)]
pub(super) struct Limiter {
    limits: Limits,
    started: Timestamp,
    chats: HashMap<ChatId, ChatPace>,
    next_message: Timestamp,
    next_light: Timestamp,
    /// The chats refused since something was last delivered.
    refused_in_a_row: HashSet<ChatId>,
    frozen_until: Timestamp,
    slowed: Option<Slowed>,
}

#[derive(Clone, Copy, Debug)]
struct Slowed {
    since: Timestamp,
}

/// What a chat has had.
#[derive(Debug)]
struct ChatPace {
    /// When the chat would be due if it had had no burst (generic cell rate algorithm).
    message_due: Timestamp,
    light_due: Timestamp,
    /// When a group got its last messages.
    recent: VecDeque<Timestamp>,
    frozen_until: Timestamp,
}

/// Above this many chats, those that have all their burst again are let go.
const REMEMBERED: usize = 50_000;

impl Limiter {
    pub(super) fn new(limits: Limits, now: Timestamp) -> Self {
        Self {
            limits,
            started: now,
            chats: HashMap::new(),
            next_message: now,
            next_light: now,
            refused_in_a_row: HashSet::new(),
            frozen_until: now,
            slowed: None,
        }
    }

    /// Asks for one call and counts it if it may go.
    pub(super) fn permit(&mut self, chat: ChatId, kind: ChatKind, weight: Weight, now: Timestamp) -> Permit {
        if now < self.frozen_until {
            return Permit::AllAt(self.frozen_until);
        }
        let Limits::Kept { global_per_second, chat_per_second, group_per_minute } = self.limits else {
            return match self.chats.get(&chat) {
                Some(pace) if now < pace.frozen_until => Permit::ChatAt(pace.frozen_until),
                _ => Permit::Go,
            };
        };
        let spacing = match weight {
            // A little more than the even share: one that is late on its way must not make a second hold too many.
            Weight::Message | Weight::Album(_) => {
                Duration::from_micros(1_040_000 / u64::from(global_per_second.max(1)))
            }
            Weight::Light => LIGHT_SPACING,
        };
        let spacing = spacing.mul_f64(1.0 / self.pace(now));
        let count = match weight {
            Weight::Message | Weight::Light => 1,
            Weight::Album(count) => count.max(1),
        };
        let next = match weight {
            Weight::Message | Weight::Album(_) => self.next_message,
            Weight::Light => self.next_light,
        };
        if now < next {
            return Permit::AllAt(next);
        }
        if self.chats.len() > REMEMBERED {
            self.chats.retain(|_, pace| {
                now < pace.message_due.max(pace.light_due).max(pace.frozen_until)
                    || pace.recent.back().is_some_and(|&last| now.since(last) < GROUP_WINDOW)
            });
        }
        let interval = CHAT_INTERVAL / chat_per_second.max(1);
        // Nobody knows what a chat got before this process began: it begins without a burst.
        let fresh = self.started + interval * (CHAT_BURST - 1);
        let pace = self.chats.entry(chat).or_insert_with(|| ChatPace {
            message_due: fresh,
            light_due: self.started,
            recent: VecDeque::new(),
            frozen_until: self.started,
        });
        if now < pace.frozen_until {
            return Permit::ChatAt(pace.frozen_until);
        }
        let (due, burst, interval) = match weight {
            Weight::Message | Weight::Album(_) => (&mut pace.message_due, CHAT_BURST, interval),
            Weight::Light => (&mut pace.light_due, LIGHT_BURST, Duration::from_secs(1)),
        };
        // What is larger than the burst goes when the chat has all of its burst.
        let allowed_from = *due - interval * (burst - count.min(burst));
        if now < allowed_from {
            return Permit::ChatAt(allowed_from);
        }
        if kind == ChatKind::Group && weight != Weight::Light {
            while pace.recent.front().is_some_and(|&first| now.since(first) >= GROUP_WINDOW) {
                pace.recent.pop_front();
            }
            // As many have to leave the window as there is no room for.
            let most = group_per_minute.max(1) as usize;
            let room = most.saturating_sub(count as usize);
            if let Some(&last) = pace.recent.len().checked_sub(room + 1).and_then(|at| pace.recent.get(at)) {
                return Permit::ChatAt(last + GROUP_WINDOW);
            }
            pace.recent.extend((0..count).map(|_| now));
        }
        *due = (*due).max(now) + interval * count;
        match weight {
            Weight::Message | Weight::Album(_) => self.next_message = now + spacing * count,
            Weight::Light => self.next_light = now + spacing,
        }
        Permit::Go
    }

    /// The platform took a call.
    pub(super) fn delivered(&mut self) {
        self.refused_in_a_row.clear();
    }

    /// The platform refused a call and named a pause. One chat is left alone; many in a row mean all are.
    pub(super) fn refused(&mut self, chat: ChatId, pause: Duration, now: Timestamp) {
        let until = now + pause;
        self.freeze(chat, until);
        self.refused_in_a_row.insert(chat);
        if self.refused_in_a_row.len() >= STORM {
            self.frozen_until = self.frozen_until.max(until);
            self.slowed = Some(Slowed { since: self.frozen_until });
        }
    }

    /// The chat is left alone until then.
    pub(super) fn freeze(&mut self, chat: ChatId, until: Timestamp) {
        let started = self.started;
        // Most chats are not held back, and need no place here.
        if until <= started {
            return;
        }
        let pace = self.chats.entry(chat).or_insert_with(|| ChatPace {
            message_due: started,
            light_due: started,
            recent: VecDeque::new(),
            frozen_until: started,
        });
        pace.frozen_until = pace.frozen_until.max(until);
    }

    /// The share of the full pace: 1, or after a storm from a half upwards.
    fn pace(&mut self, now: Timestamp) -> f64 {
        let Some(slowed) = self.slowed else { return 1.0 };
        let steps = now.since(slowed.since).as_secs() / RECOVERY_STEP.as_secs();
        if steps >= 5 {
            self.slowed = None;
            return 1.0;
        }
        0.5 + 0.1 * f64::from(u32::try_from(steps).unwrap_or(5))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const START: Timestamp = Timestamp::from_seconds(1_700_000_000);
    const KEPT: Limits = Limits::Kept { global_per_second: 30, chat_per_second: 1, group_per_minute: 20 };

    fn after(millis: u64) -> Timestamp {
        START + Duration::from_millis(millis)
    }

    /// Sends as fast as allowed to these chats in turn and says when each went out.
    fn send_all(kind: ChatKind, chats: &[i64], from: Timestamp) -> Vec<(i64, Timestamp)> {
        let mut limiter = Limiter::new(KEPT, START);
        let mut now = from;
        let mut sent = Vec::new();
        for &chat in chats {
            loop {
                match limiter.permit(ChatId(chat), kind, Weight::Message, now) {
                    Permit::Go => break,
                    Permit::ChatAt(at) | Permit::AllAt(at) => now = at,
                }
            }
            sent.push((chat, now));
        }
        sent
    }

    fn most_within(times: &[Timestamp], span: Duration) -> usize {
        times
            .iter()
            .map(|&from| times.iter().filter(|&&at| at >= from && at.since(from) < span).count())
            .max()
            .unwrap_or(0)
    }

    #[test]
    fn many_people_are_reached_at_nearly_the_full_pace() {
        let chats: Vec<_> = (0..2_000).collect();
        let sent = send_all(ChatKind::Private, &chats, after(10_000));
        let times: Vec<_> = sent.iter().map(|&(_, at)| at).collect();
        assert!(most_within(&times, Duration::from_secs(1)) <= 30);
        assert!(most_within(&times, Duration::from_millis(50)) <= 3);
        let took = times[times.len() - 1].since(times[0]).as_secs_f64();
        assert!(1999.0 / took >= 28.5, "{} a second", 1999.0 / took);
    }

    #[test]
    fn a_group_gets_twenty_a_minute() {
        let sent = send_all(ChatKind::Group, &[7; 60], after(10_000));
        let times: Vec<_> = sent.iter().map(|&(_, at)| at).collect();
        assert!(most_within(&times, Duration::from_mins(1)) <= 20);
        let minutes = times[59].since(times[0]).as_secs_f64() / 60.0;
        assert!(59.0 / minutes >= 19.0, "{} a minute", 59.0 / minutes);
    }

    #[test]
    fn a_refused_chat_is_left_alone_and_others_are_not() {
        let mut limiter = Limiter::new(KEPT, START);
        let now = after(10_000);
        limiter.refused(ChatId(1), Duration::from_secs(30), now);
        let until = now + Duration::from_secs(30);
        assert_eq!(limiter.permit(ChatId(1), ChatKind::Private, Weight::Message, now), Permit::ChatAt(until));
        assert_eq!(limiter.permit(ChatId(2), ChatKind::Private, Weight::Message, now), Permit::Go);
    }

    fn refuse_many(limiter: &mut Limiter, chats: std::ops::Range<i64>, now: Timestamp) {
        for chat in chats {
            limiter.refused(ChatId(chat), Duration::from_secs(5), now);
        }
    }

    #[test]
    fn many_refusals_in_a_row_stop_everything() {
        let others =
            |limiter: &mut Limiter, now| limiter.permit(ChatId(99), ChatKind::Private, Weight::Message, now);
        let now = after(10_000);
        let mut limiter = Limiter::new(KEPT, START);
        refuse_many(&mut limiter, 0..8, now);
        assert_eq!(others(&mut limiter, now), Permit::AllAt(now + Duration::from_secs(5)));

        let mut limiter = Limiter::new(KEPT, START);
        refuse_many(&mut limiter, 0..7, now);
        limiter.delivered();
        refuse_many(&mut limiter, 7..14, now);
        assert_eq!(others(&mut limiter, now), Permit::Go, "in between something was delivered");
    }

    #[test]
    fn after_a_storm_the_pace_is_halved_and_grows_back() {
        let mut limiter = Limiter::new(KEPT, START);
        refuse_many(&mut limiter, 0..8, after(0));
        let shares: Vec<_> = [5_000, 36_000, 156_000].map(|at| limiter.pace(after(at))).into();
        assert_eq!(shares, [0.5, 0.6, 1.0]);
    }

    #[test]
    fn a_chat_begins_without_a_burst_because_nobody_knows_what_it_had() {
        let sent = send_all(ChatKind::Private, &[1, 1], START);
        assert!(sent[1].1.since(sent[0].1) >= Duration::from_secs(1));
    }

    #[test]
    fn an_album_counts_as_what_is_in_it() {
        let mut limiter = Limiter::new(KEPT, START);
        let (chat, mut now) = (ChatId(1), after(60_000));
        let mut sent = Vec::new();
        while sent.len() < 5 {
            match limiter.permit(chat, ChatKind::Group, Weight::Album(10), now) {
                Permit::Go => sent.push(now),
                Permit::ChatAt(at) | Permit::AllAt(at) => now = at,
            }
        }
        // Two albums of ten are all a group takes in a minute.
        for pair in sent.windows(3) {
            assert!(pair[2].since(pair[0]) >= GROUP_WINDOW, "{sent:?}");
        }
        assert!(sent[1].since(sent[0]) >= CHAT_INTERVAL * 10, "{sent:?}");
    }

    proptest! {
        #[test]
        fn no_window_ever_holds_too_many(chats in prop::collection::vec(0_i64..6, 1..120), gap in 0_u64..400) {
            for kind in [ChatKind::Private, ChatKind::Group] {
                let sent = send_all(kind, &chats, after(10_000 + gap));
                let times: Vec<_> = sent.iter().map(|&(_, at)| at).collect();
                prop_assert!(most_within(&times, Duration::from_secs(1)) <= 30);
                for chat in 0..6 {
                    let own: Vec<_> = sent.iter().filter(|&&(to, _)| to == chat).map(|&(_, at)| at).collect();
                    prop_assert!(most_within(&own, Duration::from_secs(1)) <= CHAT_BURST as usize);
                    if kind == ChatKind::Group {
                        prop_assert!(most_within(&own, Duration::from_mins(1)) <= 20);
                    }
                }
            }
        }
    }
}

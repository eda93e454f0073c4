//! How often one person is answered. Whatever somebody reports is kept; only answers run out.

use crate::domain::time::Timestamp;
use std::collections::HashMap;
use std::time::Duration;

/// How many messages of one person are answered in a span of time; 0 answers all (benches and tests say so).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    pub actions: u32,
    pub window: Duration,
}

/// What is to be done with the answers to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Answer,
    /// The first one too many: a word about it instead.
    LastAnswer,
    Silence,
}

/// Counts what people send.
#[derive(Debug)]
pub(super) struct Floods {
    pace: Pace,
    seen: HashMap<String, (Timestamp, u32)>,
}

/// Above this many people the old counts are let go.
const REMEMBERED: usize = 20_000;

impl Floods {
    pub(super) fn new(pace: Pace) -> Self {
        Self { pace, seen: HashMap::new() }
    }

    pub(super) fn heard(&mut self, user: &str, now: Timestamp) -> Verdict {
        if self.pace.actions == 0 {
            return Verdict::Answer;
        }
        if self.seen.len() > REMEMBERED {
            let window = self.pace.window;
            self.seen.retain(|_, (since, _)| now.since(*since) < window);
        }
        let (since, count) = match self.seen.get_mut(user) {
            Some(counted) => counted,
            None => self.seen.entry(user.to_owned()).or_insert((now, 0)),
        };
        if now.since(*since) >= self.pace.window {
            (*since, *count) = (now, 0);
        }
        *count += 1;
        match *count {
            count if count <= self.pace.actions => Verdict::Answer,
            count if count == self.pace.actions + 1 => Verdict::LastAnswer,
            _ => Verdict::Silence,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_when_it_gets_too_much_and_answers_again_afterwards() {
        let mut floods = Floods::new(Pace { actions: 2, window: Duration::from_secs(10) });
        let at = Timestamp::from_seconds(1_700_000_000);
        let verdicts: Vec<_> = (0..4).map(|_| floods.heard("wang", at)).collect();
        assert_eq!(verdicts, [Verdict::Answer, Verdict::Answer, Verdict::LastAnswer, Verdict::Silence]);
        assert_eq!(floods.heard("li", at), Verdict::Answer, "another person is not held back");
        assert_eq!(floods.heard("wang", at + Duration::from_secs(10)), Verdict::Answer);
    }

    #[test]
    fn nobody_is_counted_where_it_is_off() {
        let mut floods = Floods::new(Pace { actions: 0, window: Duration::from_secs(10) });
        let at = Timestamp::from_seconds(1_700_000_000);
        assert!((0..100).all(|_| floods.heard("wang", at) == Verdict::Answer));
    }
}

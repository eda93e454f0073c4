//! Updates that come again: telling that they may have come before, without asking the database.

use std::collections::{HashSet, VecDeque};

/// So many of the newest numbers are remembered.
const REMEMBERED: usize = 16_384;

/// Whether updates are compared with those recorded before, or taken to be new until the database refuses them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Repeats {
    LookedFor,
    Unlikely,
}

/// The numbers of the newest updates. A turn that records one a second time is refused and made again, which delays all
/// that came with it; where a number has been seen, looking is cheaper.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    known: HashSet<i64>,
    oldest_first: VecDeque<i64>,
}

impl Numbers {
    /// Takes in the numbers of updates that came together.
    pub(super) fn meet(&mut self, numbers: impl IntoIterator<Item = i64>) -> Repeats {
        let mut repeats = Repeats::Unlikely;
        for number in numbers {
            if !self.known.insert(number) {
                repeats = Repeats::LookedFor;
                continue;
            }
            self.oldest_first.push_back(number);
            if self.oldest_first.len() > REMEMBERED
                && let Some(oldest) = self.oldest_first.pop_front()
            {
                self.known.remove(&oldest);
            }
        }
        repeats
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_known_again_for_a_while() {
        let mut numbers = Numbers::default();
        assert_eq!(numbers.meet([1, 2, 3]), Repeats::Unlikely);
        assert_eq!(numbers.meet([4, 2]), Repeats::LookedFor);
        assert_eq!(numbers.meet([5, 5]), Repeats::LookedFor, "twice in one batch");
        let many = i64::try_from(REMEMBERED).unwrap();
        assert_eq!(numbers.meet(10..10 + many), Repeats::Unlikely);
        assert_eq!(numbers.meet([1]), Repeats::Unlikely, "that was long ago");
        assert_eq!(numbers.known.len(), REMEMBERED);
    }
}

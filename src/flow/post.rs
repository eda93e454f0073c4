//! The post office: what waits to be sent, in whose turn, and what may go out now.
//!
//! Fair over chats: a chat with many messages never keeps another waiting. Within a chat messages keep their
//! order, one on the wire at a time, but for answers people wait for, which come before bulk. Bulk is never starved.

use super::limiter::{ChatKind, Limiter, Limits, Permit, Weight};
use super::process::Addressed;
use crate::domain::ids::{ChatId, OutboxId};
use crate::domain::time::Timestamp;
use crate::store::{Class, Delivery};
use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::time::Duration;

/// How many messages are on the wire at once. What is on the wire when the process dies is in doubt, so not more
/// than the platform can be expected to answer soon.
const ON_THE_WIRE: usize = 128;

/// Bulk gets a message in at least this often, however many answers wait.
const BULK_AT_LEAST: Duration = Duration::from_millis(200);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Lane {
    Interactive,
    Bulk,
}

/// A message that waits.
#[derive(Debug)]
pub(super) struct Parcel {
    pub(super) delivery: Delivery,
    pub(super) says: Addressed,
    pub(super) kind: ChatKind,
    pub(super) weight: Weight,
}

impl Parcel {
    const fn lane(&self) -> Lane {
        match self.delivery.class {
            Class::Interactive => Lane::Interactive,
            Class::MustArrive | Class::BetterOnce => Lane::Bulk,
        }
    }
}

/// Everything that waits to be sent.
#[derive(Debug)]
pub(super) struct Post {
    limiter: Limiter,
    waiting: HashMap<(Lane, ChatId), VecDeque<Parcel>>,
    /// Chats whose turn it is, by lane; a chat stands in a ring, asleep, or on the wire.
    interactive: VecDeque<ChatId>,
    bulk: VecDeque<ChatId>,
    asleep: BTreeSet<(Timestamp, Lane, ChatId)>,
    on_the_wire: HashSet<ChatId>,
    /// Not before then: messages to be tried again.
    later: BTreeSet<(Timestamp, OutboxId)>,
    later_parcels: HashMap<OutboxId, Parcel>,
    held: HashSet<OutboxId>,
    last_bulk: Timestamp,
    /// Nobody's turn comes before then.
    all_wait: Timestamp,
}

/// What the post office has to say.
#[derive(Debug)]
pub(super) enum Next {
    Send(Box<Parcel>),
    /// It came too late to be of use.
    Expired(Box<Parcel>),
    /// Nothing before then.
    #[cfg_attr(not(test), expect(dead_code, reason = "the runner asks for the time by itself"))]
    Wait(Timestamp),
    /// Nothing until something comes in or a sending ends.
    Nothing,
}

impl Post {
    pub(super) fn new(limits: Limits, now: Timestamp) -> Self {
        Self {
            limiter: Limiter::new(limits, now),
            waiting: HashMap::new(),
            interactive: VecDeque::new(),
            bulk: VecDeque::new(),
            asleep: BTreeSet::new(),
            on_the_wire: HashSet::new(),
            later: BTreeSet::new(),
            later_parcels: HashMap::new(),
            held: HashSet::new(),
            last_bulk: now,
            all_wait: now,
        }
    }

    /// How many messages wait here.
    pub(super) fn len(&self) -> usize {
        self.held.len()
    }

    pub(super) fn holds(&self, id: OutboxId) -> bool {
        self.held.contains(&id)
    }

    pub(super) fn limiter(&mut self) -> &mut Limiter {
        &mut self.limiter
    }

    /// Takes a message in.
    pub(super) fn push(&mut self, parcel: Parcel, now: Timestamp) {
        self.held.insert(parcel.delivery.id);
        if parcel.delivery.send_at > now {
            self.later.insert((parcel.delivery.send_at, parcel.delivery.id));
            self.later_parcels.insert(parcel.delivery.id, parcel);
        } else {
            self.queue(parcel);
        }
    }

    fn queue(&mut self, parcel: Parcel) {
        let key = (parcel.lane(), parcel.delivery.chat);
        let queue = self.waiting.entry(key).or_default();
        // What is tried again goes before what was made after it.
        let place = queue.partition_point(|other| other.delivery.id < parcel.delivery.id);
        queue.insert(place, parcel);
        if queue.len() == 1 {
            self.ring(key.0).push_back(key.1);
        }
    }

    fn ring(&mut self, lane: Lane) -> &mut VecDeque<ChatId> {
        match lane {
            Lane::Interactive => &mut self.interactive,
            Lane::Bulk => &mut self.bulk,
        }
    }

    /// Forgets what waits for a chat that cannot be written to.
    pub(super) fn drop_chat(&mut self, chat: ChatId) {
        for lane in [Lane::Interactive, Lane::Bulk] {
            for parcel in self.waiting.remove(&(lane, chat)).into_iter().flatten() {
                self.held.remove(&parcel.delivery.id);
            }
        }
        let gone: Vec<_> = self
            .later
            .iter()
            .filter(|(_, id)| self.later_parcels.get(id).is_some_and(|parcel| parcel.delivery.chat == chat))
            .copied()
            .collect();
        for key in gone {
            self.later.remove(&key);
            self.later_parcels.remove(&key.1);
            self.held.remove(&key.1);
        }
    }

    /// The sending to this chat has ended; its next message may go.
    pub(super) fn landed(&mut self, chat: ChatId) {
        self.on_the_wire.remove(&chat);
        self.bring_back(chat);
    }

    /// What had to stand aside for something else of its chat stands in line again.
    fn bring_back(&mut self, chat: ChatId) {
        for lane in [Lane::Interactive, Lane::Bulk] {
            if self.waiting.contains_key(&(lane, chat))
                && !self.ring(lane).contains(&chat)
                && !self.asleep.iter().any(|&(_, l, c)| l == lane && c == chat)
            {
                self.ring(lane).push_back(chat);
            }
        }
    }

    /// The next message that may go out now. It is on the wire from here on.
    pub(super) fn next(&mut self, now: Timestamp) -> Next {
        while let Some(&(at, id)) = self.later.first()
            && at <= now
        {
            self.later.pop_first();
            if let Some(parcel) = self.later_parcels.remove(&id) {
                self.queue(parcel);
            }
        }
        while let Some(&(at, lane, chat)) = self.asleep.first()
            && at <= now
        {
            self.asleep.pop_first();
            self.ring(lane).push_back(chat);
        }
        if self.on_the_wire.len() >= ON_THE_WIRE {
            return Next::Nothing;
        }
        let bulk_is_due = now.since(self.last_bulk) >= BULK_AT_LEAST;
        let lanes =
            if bulk_is_due { [Lane::Bulk, Lane::Interactive] } else { [Lane::Interactive, Lane::Bulk] };
        for lane in lanes {
            while let Some(chat) = self.ring(lane).pop_front() {
                // A chat on the wire comes back when it has landed.
                if self.on_the_wire.contains(&chat) {
                    continue;
                }
                let Some(first) = self.first(lane, chat) else { continue };
                // An answer that was made before it goes first; it comes back when that has landed.
                let answer = self.first(Lane::Interactive, chat).filter(|_| lane == Lane::Bulk);
                if answer.is_some_and(|answer| answer.delivery.id < first.delivery.id) {
                    continue;
                }
                if first.delivery.expires_at.is_some_and(|at| at < now) {
                    let parcel = self.take(lane, chat);
                    if self.waiting.contains_key(&(lane, chat)) {
                        self.ring(lane).push_front(chat);
                    }
                    self.bring_back(chat);
                    if let Some(parcel) = parcel {
                        return Next::Expired(Box::new(parcel));
                    }
                    continue;
                }
                match self.limiter.permit(chat, first.kind, first.weight, now) {
                    Permit::Go => {
                        self.on_the_wire.insert(chat);
                        if lane == Lane::Bulk {
                            self.last_bulk = now;
                        }
                        if let Some(parcel) = self.take(lane, chat) {
                            return Next::Send(Box::new(parcel));
                        }
                    }
                    Permit::ChatAt(at) => {
                        self.asleep.insert((at, lane, chat));
                    }
                    Permit::AllAt(at) => {
                        self.ring(lane).push_front(chat);
                        self.all_wait = at;
                        return Next::Wait(at);
                    }
                }
            }
        }
        self.wake(now).map_or(Next::Nothing, Next::Wait)
    }

    /// When something can go out, if nothing happens before: `now` where somebody's turn has come.
    pub(super) fn wake(&self, now: Timestamp) -> Option<Timestamp> {
        if self.on_the_wire.len() >= ON_THE_WIRE {
            return None;
        }
        let in_turn = (!self.interactive.is_empty() || !self.bulk.is_empty()).then(|| self.all_wait.max(now));
        let again = self.later.first().map(|&(at, _)| at);
        let awake = self.asleep.first().map(|&(at, ..)| at);
        [in_turn, again, awake].into_iter().flatten().min()
    }

    /// Lets go of everything that is not on the wire.
    pub(super) fn forget_waiting(&mut self) {
        self.waiting.clear();
        self.interactive.clear();
        self.bulk.clear();
        self.asleep.clear();
        self.later.clear();
        self.later_parcels.clear();
        self.held.clear();
    }

    fn first(&self, lane: Lane, chat: ChatId) -> Option<&Parcel> {
        self.waiting.get(&(lane, chat))?.front()
    }

    fn take(&mut self, lane: Lane, chat: ChatId) -> Option<Parcel> {
        let queue = self.waiting.get_mut(&(lane, chat))?;
        let parcel = queue.pop_front();
        if queue.is_empty() {
            self.waiting.remove(&(lane, chat));
        }
        if let Some(parcel) = &parcel {
            self.held.remove(&parcel.delivery.id);
        }
        parcel
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::Outgoing;

    const START: Timestamp = Timestamp::from_seconds(1_700_000_000);

    fn parcel(id: i64, chat: i64, class: Class) -> Parcel {
        let delivery = Delivery {
            id: OutboxId(id),
            chat: ChatId(chat),
            class,
            send_at: START,
            expires_at: None,
            attempts: 0,
            doubts: 0,
            made_at: START,
        };
        let says = Addressed { thread: None, body: Outgoing::Leave };
        Parcel { delivery, says, kind: ChatKind::Private, weight: Weight::Message }
    }

    /// Everything in the order in which it goes out, each landing at once.
    fn drain(post: &mut Post) -> Vec<i64> {
        let mut now = START;
        let mut order = Vec::new();
        loop {
            match post.next(now) {
                Next::Send(parcel) => {
                    order.push(parcel.delivery.id.0);
                    post.landed(parcel.delivery.chat);
                }
                Next::Expired(_) => {}
                Next::Wait(at) => now = at,
                Next::Nothing => return order,
            }
        }
    }

    #[test]
    fn a_busy_chat_keeps_nobody_waiting() {
        let mut post = Post::new(Limits::Off, START);
        for id in 1..=45 {
            post.push(parcel(id, 1, Class::MustArrive), START);
        }
        post.push(parcel(100, 2, Class::MustArrive), START);
        let order = drain(&mut post);
        assert_eq!(order[1], 100, "the other chat is second in line");
        let own: Vec<_> = order.into_iter().filter(|&id| id != 100).collect();
        assert!(own.is_sorted(), "within the chat the order stays");
    }

    #[test]
    fn answers_come_before_bulk_and_bulk_is_not_starved() {
        let kept = Limits::Kept { global_per_second: 30, chat_per_second: 1, group_per_minute: 20 };
        let mut post = Post::new(kept, START);
        for id in 1..=300 {
            post.push(parcel(id, id, Class::Interactive), START);
            post.push(parcel(1000 + id, 1000 + id, Class::MustArrive), START);
        }
        let order = drain(&mut post);
        let first_hundred = &order[..100];
        let bulk = first_hundred.iter().filter(|&&id| id > 1000).count();
        assert!((10..=25).contains(&bulk), "{bulk} of the first hundred are bulk");
        assert_eq!(order.len(), 600);
    }

    #[test]
    fn within_a_chat_no_bulk_overtakes_an_answer() {
        // Bulk is due, so its lane comes first.
        let due = START + BULK_AT_LEAST;
        let mut post = Post::new(Limits::Off, START);
        for (id, class) in [
            (1, Class::Interactive),
            (2, Class::MustArrive),
            (3, Class::Interactive),
            (4, Class::BetterOnce),
            (5, Class::Interactive),
        ] {
            post.push(parcel(id, 1, class), due);
        }
        let mut order = Vec::new();
        while let Next::Send(parcel) = post.next(due) {
            order.push(parcel.delivery.id.0);
            post.last_bulk = START;
            post.landed(ChatId(1));
        }
        assert_eq!(order, [1, 2, 3, 4, 5]);
    }

    #[test]
    fn an_answer_that_is_too_late_keeps_nothing_behind_it() {
        let due = START + BULK_AT_LEAST;
        let mut post = Post::new(Limits::Off, START);
        let mut late = parcel(1, 1, Class::Interactive);
        late.delivery.expires_at = Some(START);
        post.push(late, due);
        post.push(parcel(2, 1, Class::MustArrive), due);
        assert!(matches!(post.next(due), Next::Expired(_)));
        assert!(matches!(post.next(due), Next::Send(second) if second.delivery.id == OutboxId(2)));
    }

    #[test]
    fn a_chat_has_one_message_on_the_wire() {
        let mut post = Post::new(Limits::Off, START);
        post.push(parcel(1, 1, Class::Interactive), START);
        post.push(parcel(2, 1, Class::Interactive), START);
        assert!(matches!(post.next(START), Next::Send(first) if first.delivery.id == OutboxId(1)));
        assert!(matches!(post.next(START), Next::Nothing));
        post.landed(ChatId(1));
        assert!(matches!(post.next(START), Next::Send(second) if second.delivery.id == OutboxId(2)));
    }

    #[test]
    fn what_is_tried_again_keeps_its_place() {
        let mut post = Post::new(Limits::Off, START);
        let pause = Duration::from_secs(3);
        for id in 1..=4 {
            post.push(parcel(id, 1, Class::Interactive), START);
        }
        let Next::Send(mut refused) = post.next(START) else { panic!("nothing stands in its way") };
        post.landed(ChatId(1));
        post.limiter().refused(ChatId(1), pause, START);
        refused.delivery.send_at = START + pause;
        post.push(*refused, START);
        assert_eq!(drain(&mut post), [1, 2, 3, 4]);
    }

    #[test]
    fn what_is_too_late_is_said_to_be() {
        let mut post = Post::new(Limits::Off, START);
        let mut late = parcel(1, 1, Class::Interactive);
        late.delivery.expires_at = Some(START);
        post.push(late, START);
        post.push(parcel(2, 1, Class::Interactive), START);
        let now = START + Duration::from_secs(1);
        assert!(matches!(post.next(now), Next::Expired(_)));
        assert!(matches!(post.next(now), Next::Send(_)));
    }
}

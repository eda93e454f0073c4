//! The limits at their full size: hours of sending in simulated time, by the post office and the limiter as they
//! are, against the windows of the stand-in for Telegram.

use super::limiter::{ChatKind, Limits, Weight};
use super::outcome::{self, Outcome, Why};
use super::post::{Next, Parcel, Post};
use super::process::Addressed;
use crate::chat::{Outgoing, Run, SendFault, Sent, Style};
use crate::domain::ids::{ChatId, OutboxId};
use crate::domain::time::Timestamp;
use crate::sandbox::{self, Throttle};
use crate::store::{Class, Delivery};
use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

const START: Timestamp = Timestamp::from_seconds(1_700_000_000);
const KEPT: Limits = Limits::Kept { global_per_second: 30, chat_per_second: 1, group_per_minute: 20 };

/// On its way to Telegram a message takes this long, and up to [`JITTER_MICROS`] more.
const ON_THE_WAY: Duration = Duration::from_millis(40);
const JITTER_MICROS: u64 = 30_000;

/// What the platform makes of a call beside its limits.
type Mood = fn(&Call, &mut Dice) -> Option<Duration>;

#[derive(Debug)]
struct Call {
    chat: ChatId,
    at: Timestamp,
}

/// A linear generator: every run has the same dice.
#[derive(Debug)]
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

enum Event {
    Made(Parcel),
    Arrives(Parcel),
    Lands(Parcel, Result<Sent, SendFault>),
}

/// A post office, a wire and a platform.
struct Simulation {
    post: Post,
    platform: Throttle,
    mood: Mood,
    dice: Dice,
    events: BTreeMap<(Timestamp, u64), Event>,
    count: u64,
    /// When each message arrived, in order; with its chat.
    delivered: Vec<(Timestamp, ChatId, Class, Duration)>,
    /// Until when the platform wants each chat left alone, and how often it was not.
    pauses: HashMap<ChatId, Timestamp>,
    impatient: u64,
    refused: u64,
}

impl Simulation {
    fn new(mood: Mood) -> Self {
        Self {
            post: Post::new(KEPT, START),
            platform: Throttle::new(sandbox::Limits::Kept),
            mood,
            dice: Dice(11),
            events: BTreeMap::new(),
            count: 0,
            delivered: Vec::new(),
            pauses: HashMap::new(),
            impatient: 0,
            refused: 0,
        }
    }

    fn at(&mut self, at: Timestamp, event: Event) {
        self.count += 1;
        self.events.insert((at, self.count), event);
    }

    /// A message that is made at that moment.
    fn make(&mut self, at: Timestamp, chat: i64, kind: ChatKind, class: Class) {
        let id = OutboxId(i64::try_from(self.count).unwrap() + 1);
        let delivery = Delivery {
            id,
            chat: ChatId(chat),
            class,
            send_at: at,
            expires_at: None,
            attempts: 0,
            doubts: 0,
            made_at: at,
        };
        let spans = vec![Run { text: "words".to_owned(), style: Style::Plain }];
        let text = Outgoing::Text { spans, buttons: Vec::new(), replies_to: None };
        let says = Addressed { thread: None, body: text };
        self.at(at, Event::Made(Parcel { delivery, says, kind, weight: Weight::Message }));
    }

    /// Runs until everything has been delivered.
    fn run(&mut self) {
        let mut now = START;
        loop {
            while let Some(entry) = self.events.first_entry()
                && entry.key().0 <= now
            {
                let event = entry.remove();
                self.happen(event, now);
            }
            match self.post.next(now) {
                Next::Send(parcel) => {
                    let jitter = Duration::from_micros(self.dice.roll(JITTER_MICROS));
                    self.at(now + ON_THE_WAY + jitter, Event::Arrives(*parcel));
                }
                Next::Expired(parcel) => unreachable!("{parcel:?} has all the time in the world"),
                Next::Wait(at) => now = self.next_event().map_or(at, |event| event.min(at)),
                Next::Nothing => match self.next_event() {
                    Some(at) => now = at,
                    None => return,
                },
            }
        }
    }

    fn next_event(&self) -> Option<Timestamp> {
        self.events.keys().next().map(|&(at, _)| at)
    }

    fn happen(&mut self, event: Event, now: Timestamp) {
        match event {
            Event::Made(parcel) => self.post.push(parcel, now),
            Event::Arrives(parcel) => {
                let result = self.answer(&parcel, now);
                self.at(now + ON_THE_WAY, Event::Lands(parcel, result));
            }
            Event::Lands(parcel, result) => self.land(parcel, result, now),
        }
    }

    fn answer(&mut self, parcel: &Parcel, now: Timestamp) -> Result<Sent, SendFault> {
        let (chat, class) = (parcel.delivery.chat, parcel.delivery.class);
        if self.pauses.get(&chat).is_some_and(|&until| now < until) {
            self.impatient += 1;
        }
        if let Some(pause) = (self.mood)(&Call { chat, at: now }, &mut self.dice) {
            self.pauses.insert(chat, now + pause);
            self.refused += 1;
            return Err(SendFault::Throttled(pause));
        }
        match self.platform.ask(chat.0, parcel.kind == ChatKind::Group, 1, now) {
            Ok(()) => {
                self.delivered.push((now, chat, class, now.since(parcel.delivery.made_at)));
                Ok(Sent { message: None })
            }
            Err(seconds) => Err(SendFault::Throttled(Duration::from_secs(seconds))),
        }
    }

    /// What the desk does with a landing.
    fn land(&mut self, mut parcel: Parcel, result: Result<Sent, SendFault>, now: Timestamp) {
        let chat = parcel.delivery.chat;
        self.post.landed(chat);
        match outcome::outcome(&parcel.delivery, &parcel.says.body, result, now) {
            Outcome::Sent { .. } => self.post.limiter().delivered(),
            Outcome::Again { at, why: Why::Throttled(pause) } => {
                self.post.limiter().refused(chat, pause, now);
                parcel.delivery.send_at = at;
                parcel.delivery.attempts += 1;
                self.post.push(parcel, now);
            }
            other => unreachable!("this platform only asks for pauses, and it said {other:?}"),
        }
    }

    /// Telegram never had to refuse, and its windows were never fuller than they may be.
    fn check_windows(&self, what: &str) {
        let Throttle { refused, most_in_a_second, most_in_fifty_millis, .. } = self.platform;
        println!(
            "{what}: {} sent in {:.0} s, {:.2} a second, {refused} refused, at most {most_in_a_second} in a second \
             and {most_in_fifty_millis} in 50 ms",
            self.delivered.len(),
            self.took().as_secs_f64(),
            self.pace()
        );
        assert_eq!(refused, 0, "{what}");
        assert!(most_in_a_second <= 30, "{what}: {most_in_a_second} in a second");
        assert!(most_in_fifty_millis <= 3, "{what}: {most_in_fifty_millis} in 50 ms");
    }

    fn took(&self) -> Duration {
        let last = self.delivered.iter().map(|sent| sent.0).max().unwrap_or(START);
        last.since(self.delivered.first().map_or(START, |first| first.0))
    }

    fn pace(&self) -> f64 {
        f64::from(u32::try_from(self.delivered.len()).unwrap()) / self.took().as_secs_f64()
    }

    /// The messages a minute of the slowest of these chats.
    fn slowest(&self, chats: std::ops::Range<i64>) -> f64 {
        let mut own: HashMap<ChatId, Vec<Timestamp>> = HashMap::new();
        for &(at, chat, ..) in self.delivered.iter().filter(|sent| chats.contains(&sent.1.0)) {
            own.entry(chat).or_default().push(at);
        }
        own.values()
            .map(|times| {
                let minutes = times[times.len() - 1].since(times[0]).as_secs_f64() / 60.0;
                f64::from(u32::try_from(times.len() - 1).unwrap()) / minutes
            })
            .fold(f64::INFINITY, f64::min)
    }

    /// How long the slowest of so many percent of these messages took, in seconds.
    fn percentile(&self, percent: usize, concerns: impl Fn(ChatId, Class) -> bool) -> f64 {
        let mut delays: Vec<_> = self
            .delivered
            .iter()
            .filter(|(_, chat, class, _)| concerns(*chat, *class))
            .map(|sent| sent.3)
            .collect();
        delays.sort();
        delays[(delays.len() - 1) * percent / 100].as_secs_f64()
    }
}

const fn content(_: &Call, _: &mut Dice) -> Option<Duration> {
    None
}

fn after(millis: u64) -> Timestamp {
    START + Duration::from_millis(millis)
}

/// P12 (a): a digest to ten thousand people.
#[test]
fn ten_thousand_people_are_reached_at_nearly_the_full_pace() {
    let mut simulation = Simulation::new(content);
    for chat in 0..10_000 {
        simulation.make(START, chat, ChatKind::Private, Class::BetterOnce);
    }
    simulation.run();
    simulation.check_windows("P12 (a), 10,000 people");
    assert_eq!(simulation.delivered.len(), 10_000);
    assert!(simulation.pace() >= 28.5, "{} a second", simulation.pace());
}

/// P12 (b): fifty groups with forty messages each.
#[test]
fn fifty_groups_get_at_least_nineteen_a_minute() {
    let mut simulation = Simulation::new(content);
    for chat in (0..40).flat_map(|_| 0..50) {
        simulation.make(START, chat, ChatKind::Group, Class::MustArrive);
    }
    simulation.run();
    simulation.check_windows("P12 (b), 50 groups with 40 each");
    let slowest = simulation.slowest(0..50);
    println!("the slowest group got {slowest:.1} a minute");
    assert_eq!(simulation.delivered.len(), 2_000);
    assert!(slowest >= 19.0, "{slowest} a minute");
}

/// P12 (c): one person and one group with five hundred messages each.
#[test]
fn a_hot_chat_gets_what_it_may_get() {
    for (kind, a_minute) in [(ChatKind::Private, 50.0), (ChatKind::Group, 19.0)] {
        let mut simulation = Simulation::new(content);
        for _ in 0..500 {
            simulation.make(START, 1, kind, Class::MustArrive);
        }
        simulation.run();
        simulation.check_windows(&format!("P12 (c), 500 in one {kind:?} chat"));
        let slowest = simulation.slowest(1..2);
        assert_eq!(simulation.delivered.len(), 500);
        assert!(slowest >= a_minute, "{slowest} a minute");
    }
}

/// P12 (d): all of it at once, with people asking meanwhile.
#[test]
fn a_mix_of_everything_keeps_to_the_limits() {
    let mut simulation = Simulation::new(content);
    for chat in 0..2_000 {
        simulation.make(START, chat, ChatKind::Private, Class::BetterOnce);
    }
    for chat in (0..40).flat_map(|_| 10_000..10_020) {
        simulation.make(START, chat, ChatKind::Group, Class::MustArrive);
    }
    for _ in 0..100 {
        simulation.make(START, 20_000, ChatKind::Private, Class::MustArrive);
    }
    for question in 0..600_u64 {
        let chat = i64::try_from(question % 300).unwrap();
        simulation.make(after(question * 150), chat, ChatKind::Private, Class::Interactive);
    }
    simulation.run();
    simulation.check_windows("P12 (d), the mix");
    let slowest = simulation.slowest(10_000..10_020);
    println!("the slowest group got {slowest:.1} a minute");
    assert_eq!(simulation.delivered.len(), 2_000 + 800 + 100 + 600);
}

/// P13: for ten minutes Telegram refuses 30 % of the calls to three hundred chats, with pauses from a second to a
/// minute. A hundred others, which it takes everything for, do not notice.
#[test]
fn pauses_named_at_random_are_kept_and_hold_up_nobody_else() {
    const STRUCK: i64 = 300;
    fn mood(call: &Call, dice: &mut Dice) -> Option<Duration> {
        let storm = call.chat.0 < STRUCK && call.at.since(START) < Duration::from_mins(10);
        (storm && dice.roll(100) < 30).then(|| Duration::from_secs(1 + dice.roll(60)))
    }
    let mut simulation = Simulation::new(mood);
    for n in 0..4_000_u64 {
        let chat = i64::try_from(n % 400).unwrap();
        simulation.make(after(n * 150), chat, ChatKind::Private, Class::Interactive);
    }
    simulation.run();
    let others = simulation.percentile(95, |chat, _| chat.0 >= STRUCK);
    println!(
        "P13, 30 % refused for ten minutes: {} sent, {} refused, {} within a pause, the others' delay p95 {others:.2} s",
        simulation.delivered.len(),
        simulation.refused,
        simulation.impatient,
    );
    assert!(simulation.refused > 500, "{} are no storm", simulation.refused);
    assert_eq!((simulation.delivered.len(), simulation.impatient), (4_000, 0));
    assert!(others < 3.0, "the others waited for {others} s");
}

/// P13: one chat is refused all the time; the others do not notice.
#[test]
fn a_chat_that_is_always_refused_holds_nobody_up() {
    const OUTCAST: ChatId = ChatId(0);
    fn mood(call: &Call, dice: &mut Dice) -> Option<Duration> {
        let storm = call.at.since(START) < Duration::from_mins(10);
        (storm && call.chat == OUTCAST).then(|| Duration::from_secs(1 + dice.roll(60)))
    }
    let mut simulation = Simulation::new(mood);
    for n in 0..6_000_u64 {
        let chat = i64::try_from(n % 60).unwrap();
        simulation.make(after(n * 100), chat, ChatKind::Private, Class::Interactive);
    }
    simulation.run();
    let p95 = simulation.percentile(95, |chat, _| chat != OUTCAST);
    println!(
        "P13, one chat always refused: {} sent, {} refused, {} within a pause, the others' delay p95 {p95:.2} s",
        simulation.delivered.len(),
        simulation.refused,
        simulation.impatient
    );
    assert_eq!((simulation.delivered.len(), simulation.impatient), (6_000, 0));
    assert!(p95 < 3.0, "the others waited for {p95} s");
}

/// P13: everybody is refused for five minutes.
#[test]
fn a_pause_for_all_is_kept_by_all() {
    const STORM: Duration = Duration::from_mins(5);
    fn mood(call: &Call, _: &mut Dice) -> Option<Duration> {
        let passed = call.at.since(START);
        (passed < STORM).then(|| STORM.saturating_sub(passed))
    }
    let mut simulation = Simulation::new(mood);
    for n in 0..2_000_u64 {
        let chat = i64::try_from(n % 400).unwrap();
        simulation.make(after(n * 150), chat, ChatKind::Private, Class::Interactive);
    }
    simulation.run();
    println!(
        "P13, all refused for five minutes: {} sent, {} calls in that time, {} within a pause, delay p95 {:.0} s",
        simulation.delivered.len(),
        simulation.refused,
        simulation.impatient,
        simulation.percentile(95, |_, _| true)
    );
    assert_eq!((simulation.delivered.len(), simulation.impatient), (2_000, 0));
    // Eight in a row, and what was on the wire meanwhile.
    assert!(simulation.refused <= 10, "{} calls although all were to pause", simulation.refused);
}

/// P14: ten thousand messages of a digest wait, and five people a second ask something.
#[test]
fn answers_come_before_ten_thousand_and_those_are_never_stopped() {
    let mut simulation = Simulation::new(content);
    for chat in 0..10_000 {
        simulation.make(START, chat, ChatKind::Private, Class::BetterOnce);
    }
    for question in 0..1_500_u64 {
        let chat = 20_000 + i64::try_from(question % 500).unwrap();
        simulation.make(after(question * 200), chat, ChatKind::Private, Class::Interactive);
    }
    simulation.run();
    simulation.check_windows("P14, 10,000 waiting and five questions a second");
    let asked = |_, class| class == Class::Interactive;
    let (p95, p99) = (simulation.percentile(95, asked), simulation.percentile(99, asked));
    let bulk: Vec<_> =
        simulation.delivered.iter().filter(|sent| sent.2 == Class::BetterOnce).map(|sent| sent.0).collect();
    let gap = bulk.windows(2).map(|two| two[1].since(two[0])).max().unwrap();
    println!(
        "answers: p95 {p95:.2} s, p99 {p99:.2} s; at most {} ms between two messages of the digest",
        gap.as_millis()
    );
    assert_eq!((bulk.len(), simulation.delivered.len()), (10_000, 11_500));
    assert!(p95 <= 1.5 && p99 <= 3.0, "p95 {p95} s, p99 {p99} s");
    assert!(gap <= Duration::from_millis(500), "the digest stood still for {gap:?}");
}

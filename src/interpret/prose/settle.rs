//! From what the statements of one project say to its facts, and to what has to be asked.

use super::asked;
use super::corrections;
use super::days;
use super::doubts;
use super::events::Event;
use super::figures::{Amount, Scope, Share, Standing};
use super::fractions;
use super::gather::Group;
use super::sheet::{Sheet, Statement, Whose};
use super::troubles;
use super::words::{Hit, Sign};
use super::{About, Answer, Day, Item, Message, Sureness, Told};
use crate::domain::ids::ProjectCode;
use crate::domain::lexicon::{Field, Severity};
use crate::domain::told::{Corrects, Step};
use crate::interpret::scan::{Found, Value};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::ops::Range;

/// What holds for everything a message says.
#[derive(Clone, Copy)]
pub(super) struct Common {
    pub(super) corrects: Corrects,
    /// The day a daily report is announced to be of.
    pub(super) announced: Option<NaiveDate>,
    /// The day with which a round of visits to several projects begins: 昨天走了两家, 东博和中德园。东博反映…
    pub(super) begun: Option<NaiveDate>,
    pub(super) round: Round,
    /// Where the first word ends by which the message puts something right.
    pub(super) slip: Option<usize>,
}

/// How many projects are told to have been visited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Round {
    None,
    One,
    Several,
}

/// What the statements of one project come to.
pub(super) struct Settled {
    pub(super) items: Vec<Item>,
    /// What has to be asked, with what would be kept once it is answered.
    pub(super) asked: Option<(About, Vec<Item>)>,
}

/// Settles what the statements of one project say.
pub(super) struct Settling<'s> {
    sheet: &'s Sheet<'s>,
    message: &'s Message<'s>,
    whose: &'s Whose,
    told: &'s Group<'s>,
    common: Common,
    project: Option<ProjectCode>,
}

impl<'s> Settling<'s> {
    pub(super) fn of(
        (sheet, message): (&'s Sheet<'s>, &'s Message<'s>),
        (whose, told): (&'s Whose, &'s Group<'s>),
        common: Common,
    ) -> Self {
        let project = match whose {
            Whose::One(id) => sheet.index.code(*id).cloned(),
            Whose::OneOf(_) | Whose::Unknown | Whose::Nobody => None,
        };
        Self { sheet, message, whose, told, common, project }
    }

    pub(super) fn settled(&self) -> Settled {
        let mut found: Vec<Item> = self.visit().into_iter().chain(self.share()).collect();
        let has_share = found.iter().any(|one| is_share(&one.told));
        found.extend(self.nodes(has_share));
        found.extend(self.investments());
        found.extend(self.answers());
        found.extend(self.trouble());
        let course = self.course(&found, has_share);
        found.extend(course);
        if found.is_empty() {
            found.extend(self.kept_in_words().or_else(|| self.shares_of_parts()));
        } else if found.iter().all(|one| matches!(one.told, Told::Issue(_))) {
            found.extend(self.shares_of_parts());
        }
        if self.is_stopped_without_reason() {
            found.retain(|one| !matches!(one.told, Told::Issue(_)));
        }
        let ask = self.ask(&found);
        let mut items: Vec<Item> = self.question().into_iter().chain(self.withdrawals()).collect();
        let asked = match (self.project.is_some(), ask) {
            (true, None) => {
                items.extend(found);
                None
            }
            (true, Some(About::Project)) => Some((About::Project, self.once_known(found))),
            (true, Some(about)) => {
                items.extend(found);
                Some((about, self.open(about).into_iter().collect()))
            }
            (false, about) => {
                // 两家都去了: of those that are named.
                let of_the_round = self.common.round != Round::None
                    && about.is_none()
                    && matches!(self.whose, Whose::Nobody)
                    && found.iter().all(|one| matches!(one.told, Told::Visit));
                let asks = !of_the_round && (!found.is_empty() || about.is_some());
                asks.then(|| (About::Project, self.once_known(found)))
            }
        };
        Settled { items, asked }
    }

    fn item(&self, told: Told, day: Day, at: &Range<usize>, rule: &'static str, sureness: Sureness) -> Item {
        Item {
            told,
            project: self.project.clone(),
            day,
            span: self.sheet.page.normal.span(at),
            rule,
            sureness,
            corrects: self.common.corrects,
        }
    }

    fn day(&self, statements: &[&Statement]) -> Day {
        days::said_day(self.sheet, statements, self.common.announced, self.message)
            .map_or(Day::Implied(self.message.working_day()), Day::Said)
    }

    /// Works that are kept in words, from the first of some statements to the last.
    fn in_words(&self, statements: &[&Statement], day: Day, rule: &'static str) -> Option<Item> {
        let at = reach(statements)?;
        Some(self.item(Told::Progress { percent: None }, day, &at, rule, Sureness::Likely))
    }

    fn visit(&self) -> Option<Item> {
        let visits = &self.told.visits;
        let announced = self.common.begun.or(self.common.announced);
        let day = days::said_day(self.sheet, visits, announced, self.message);
        let day =
            day.or_else(|| self.day_behind(visits.last()?)).or_else(|| self.day_put_right(visits.last()?));
        let day = day.map_or(Day::Implied(self.message.working_day()), Day::Said);
        Some(self.item(Told::Visit, day, &reach(visits)?, "visit", Sureness::Certain))
    }

    /// "Guarantor check, East Park, 9 March: hoarding ok"
    fn day_behind(&self, visit: &Statement) -> Option<NaiveDate> {
        let heads = |one: &&Statement| {
            let (clause, text) = (&one.clause.at, self.sheet.text(&one.clause.at));
            let first = self.sheet.values_in(clause).next();
            let dated = first.filter(|one| one.at.start == clause.start);
            clause.start > visit.clause.at.start
                && dated.is_some_and(|one| {
                    let behind = &text[one.at.end - clause.start..];
                    matches!(one.value, Value::Date(_)) && (behind.is_empty() || behind.starts_with(':'))
                })
        };
        let mut sentence = self.sheet.sentence_of(visit).iter();
        sentence.find(heads).and_then(|one| days::past_day(self.sheet, &one.clause.at, self.message))
    }

    /// 走访日子记错了，是周二，不是今天
    fn day_put_right(&self, visit: &Statement) -> Option<NaiveDate> {
        let puts = |one: &&Statement| {
            let text = self.sheet.text(&one.clause.at);
            ["是", "应该是", "应为", "其实是", "it was ", "actually "]
                .iter()
                .any(|word| text.starts_with(word))
        };
        let mut beside =
            self.sheet.sentence_of(visit).iter().filter(|_| self.common.corrects == Corrects::Own);
        beside.find(puts).and_then(|one| days::past_day(self.sheet, &one.clause.at, self.message))
    }

    fn share(&self) -> Option<Item> {
        let (share, statement) =
            state_of_works(self.sheet, &self.told.shares, self.common.slip, self.message)?;
        let percent = share.percent;
        let of_works = Told::Progress { percent: Some(percent) };
        let (told, rule, sureness) = if is_of_a_part(self.sheet, share, statement) {
            (Told::Part { percent }, "share of a part", Sureness::Likely)
        } else if share.standing == Standing::State(Scope::Part) {
            (of_works, "share of a part", Sureness::Likely)
        } else {
            (of_works, "share", Sureness::Certain)
        };
        Some(self.item(told, self.day(&[statement]), &statement.clause.at, rule, sureness))
    }

    /// What has begun is part of the report of a share, unless a day of its own is said; what is still ahead is told only by itself.
    fn nodes(&self, has_share: bool) -> impl Iterator<Item = Item> {
        let of_a_share = |at: &Range<usize>| self.told.shares.iter().any(|(_, of)| of.clause.at == *at);
        let reached = self.told.events.iter().filter(|one| one.step == Step::Done);
        let reached: BTreeSet<&str> = reached.map(|one| one.node.as_str()).collect();
        let told = move |event: &&Event| match event.step {
            // 今天正式开工了, 奠基仪式九点开始的: what has been reached has begun.
            Step::Begun if reached.contains(event.node.as_str()) => false,
            // 整体77%, 机电安装今天开工
            Step::Begun => !has_share || event.day.is_some() && !of_a_share(&event.at),
            Step::Ahead => is_alone(self.told, event),
            Step::Done | Step::Delayed | Step::Expected => true,
        };
        self.told.events.iter().filter(told).map(|event| {
            let sureness = if event.step == Step::Ahead { Sureness::Likely } else { Sureness::Certain };
            let node = Told::Node { node: event.node.clone(), step: event.step };
            self.item(node, event.day.map_or(Day::Open, Day::Said), &event.at, "key node", sureness)
        })
    }

    /// The amounts, of those that are put right in the same breath the last.
    fn amounts(&self) -> impl Iterator<Item = &Amount> {
        let amounts = &self.told.amounts;
        let is_last = |number: usize| {
            let next = amounts.get(number + 1);
            !next.is_some_and(|next| {
                corrections::is_put_right(self.sheet, &amounts[number], next, self.common.slip)
            })
        };
        (0..amounts.len()).filter(move |number| is_last(*number)).map(|number| &amounts[number])
    }

    /// The amounts whose unit is said.
    fn investments(&self) -> impl Iterator<Item = Item> {
        self.amounts().filter_map(|amount| {
            let told = Told::Investment { amount: amount.yuan?, sum: amount.sum };
            let day = days::summed_up_to(self.sheet, amount, self.message)
                .or_else(|| days::in_its_month(self.sheet, amount, self.message))
                .map_or_else(|| self.day(&[]), Day::Said);
            Some(self.item(told, day, &amount.at, "investment", Sureness::Certain))
        })
    }

    fn answers(&self) -> impl Iterator<Item = Item> {
        let answers = &self.told.answers;
        let first = |(number, (answer, _)): &(usize, &(Answer, &Statement))| {
            answers[..*number].iter().all(|(before, _)| before != answer)
        };
        answers.iter().enumerate().filter(first).map(|(_, (answer, statement))| {
            let until = match answer {
                Answer::MoreTime => days::day_ahead(self.sheet, &statement.clause.at),
                Answer::SignedFor | Answer::Settled | Answer::NotOurs | Answer::Again | Answer::Remark => {
                    None
                }
            };
            let day = until.map_or(Day::Open, Day::Said);
            let told = Told::Answer(*answer);
            self.item(told, day, &statement.clause.at, "answer to an issue", Sureness::Likely)
        })
    }

    /// What was found on a visit is part of it, unless help is asked for; what one of those visited on a round has told
    /// is an issue of its own.
    fn trouble(&self) -> Option<Item> {
        let Self { sheet, told, .. } = self;
        let asks = |one: &&Statement| {
            let at = &one.clause.at;
            let somebody = |hit: &Hit| matches!(hit.sign, Sign::Level(_) | Sign::Body);
            sheet.has(at, Sign::Request) && sheet.hits_in(at).any(somebody)
        };
        let apart = |visit: &Statement| {
            told.troubles.iter().any(|one| one.field == Some(Field::Issue))
                || told.statements.iter().any(asks)
                || self.common.round == Round::Several
                    && told.troubles.iter().any(|one| !std::ptr::eq(*one, visit))
        };
        if told.visits.first().is_some_and(|visit| !apart(visit)) {
            return None;
        }
        let at = reach(&told.troubles)?;
        let day = if days::names_a_weekday(sheet, &told.troubles) {
            self.day(&[])
        } else {
            self.day(&told.troubles)
        };
        let issue = troubles::trouble(sheet, &told.statements, &told.troubles);
        Some(self.item(Told::Issue(issue), day, &at, "issue", Sureness::Certain))
    }

    /// How works go on beside what is found already: resumed, unchanged, or told in words.
    fn course(&self, found: &[Item], has_share: bool) -> Option<Item> {
        let Self { sheet, told, .. } = self;
        if let Some(first) = told.resumed.first().filter(|_| !has_share && told.visits.is_empty()) {
            let day = self.day(&told.resumed);
            return Some(self.item(Told::Resumed, day, &first.clause.at, "resumed", Sureness::Certain));
        }
        let unchanged = told.unchanged.first().filter(|first| {
            // 没进展, 等图
            let of_troubles = found.iter().all(|one| matches!(one.told, Told::Issue(_)));
            let is_trouble = told.troubles.iter().any(|one| std::ptr::eq(*one, **first))
                // 防腐木还没到, 栈道班组歇着呢: for want of what is told beside.
                || !told.troubles.is_empty() && sheet.text(&first.clause.at).contains('歇');
            of_troubles && !is_trouble && told.bare.is_empty()
        });
        if let Some(first) = unchanged {
            let day = self.day(&told.unchanged);
            return Some(self.item(Told::Unchanged, day, &first.clause.at, "no change", Sureness::Certain));
        }
        let beside = found.iter().all(|one| matches!(one.told, Told::Issue(_) | Told::Investment { .. }));
        let alone = found.is_empty() && told.questions.is_empty();
        (alone || beside && told.strong)
            .then(|| self.in_words(&told.works, self.day(&told.works), "words of the works"))?
    }

    fn kept_in_words(&self) -> Option<Item> {
        let asks = !self.told.questions.is_empty() || !self.told.bare.is_empty();
        (!asks).then(|| self.in_words(&self.told.kept, self.day(&[]), "words of the works"))?
    }

    /// Of several parts each has its share, and the whole has none: what was said is kept in its words.
    fn shares_of_parts(&self) -> Option<Item> {
        let states = |share: &Share| matches!(share.standing, Standing::State(_) | Standing::Unclear);
        let parts = self.told.shares.iter().filter(|(share, _)| states(share));
        let parts: Vec<&Statement> = parts.map(|(_, statement)| *statement).collect();
        (parts.len() > 1 && self.told.unclear.is_empty())
            .then(|| self.in_words(&parts, self.day(&parts), "shares of parts"))?
    }

    /// 又停了: that works stand still, and nothing of why.
    fn is_stopped_without_reason(&self) -> bool {
        let idle = [Sign::Stopped, Sign::Filler, Sign::Grave(Severity::High), Sign::State];
        let idles = |one: &&Statement| !self.sheet.says_more(&one.clause.at, &idle);
        !self.told.stopped.is_empty() && self.told.statements.iter().all(idles)
    }

    /// What has to be asked beside what is found.
    fn ask(&self, found: &[Item]) -> Option<About> {
        if found.is_empty() && self.is_stopped_without_reason() {
            Some(About::Detail)
        } else if self.amounts().any(|amount| amount.yuan.is_none()) {
            Some(About::Unit)
        } else if !found.is_empty() {
            None
        } else if !self.told.unclear.is_empty() {
            Some(About::Project)
        } else if !self.told.bare.is_empty() {
            Some(About::Percent)
        } else {
            None
        }
    }

    fn question(&self) -> Option<Item> {
        let first = self.told.questions.first()?;
        let topic = asked::topic(self.sheet, first);
        let of_all = topic.is_of_all();
        let is_told = of_all || self.project.is_some() || matches!(self.whose, Whose::Nobody);
        let asked = Told::Question(topic);
        let question = self.item(asked, Day::Open, &first.clause.at, "question", Sureness::Certain);
        let project = question.project.clone().filter(|_| !of_all);
        is_told.then_some(Item { project, ..question })
    }

    fn withdrawals(&self) -> impl Iterator<Item = Item> {
        // 撤销刚才那条，发错群了 puts no other figure in its place.
        let replaced = self.common.corrects == Corrects::Own
            && !(self.told.shares.is_empty() && self.told.amounts.is_empty());
        let withdrawn = self.told.withdrawn.iter().filter(move |_| !replaced);
        withdrawn.map(|statement| {
            self.item(Told::Withdrawal, Day::Open, &statement.clause.at, "withdrawal", Sureness::Certain)
        })
    }

    /// What would be kept, once it is known of which project it is.
    fn once_known(&self, found: Vec<Item>) -> Vec<Item> {
        let has_share = found.iter().any(|one| is_share(&one.told));
        let share = self.unclear_share().filter(|_| !has_share).map(|(share, statement)| {
            let told = Told::Progress { percent: Some(share.percent) };
            self.item(told, self.day(&[statement]), &statement.clause.at, "share", Sureness::Likely)
        });
        let all = found.into_iter().chain(share).chain(self.unmeasured());
        all.map(|one| Item { project: None, ..one }).collect()
    }

    fn unmeasured(&self) -> impl Iterator<Item = Item> {
        let amounts = self.told.amounts.iter().filter(|one| one.yuan.is_none());
        amounts.map(|amount| {
            let told = Told::Unmeasured { sum: amount.sum };
            self.item(told, self.day(&[]), &amount.at, "open", Sureness::Likely)
        })
    }

    /// What is asked about, as far as it is said.
    fn open(&self, about: About) -> Option<Item> {
        let told = self.told;
        if about == About::Unit
            && let Some(amount) = self.unmeasured().next()
        {
            return Some(amount);
        }
        let statement = told.bare.first().or(told.stopped.first()).or(told.statements.first())?;
        let shares: Vec<Share> = told.shares.iter().map(|(share, _)| share.clone()).collect();
        let percent = doubts::bare_number(self.sheet, statement)
            .or_else(|| doubts::share_in_doubt(self.sheet, statement, &shares))
            .filter(|_| about == About::Percent);
        let at = &statement.clause.at;
        Some(self.item(Told::Progress { percent }, self.day(&[]), at, "open", Sureness::Likely))
    }

    /// The one share of statements of which only the project is not clear.
    fn unclear_share(&self) -> Option<&(Share, &'s Statement)> {
        let of_them = |one: &&(Share, &Statement)| {
            matches!(one.0.standing, Standing::Unclear | Standing::State(_))
                && self.told.unclear.iter().any(|statement| std::ptr::eq(*statement, one.1))
                && doubts::is_of_a_stranger(self.sheet, one.1)
        };
        agreeing(&self.told.shares.iter().filter(of_them).collect::<Vec<_>>())
    }
}

/// Whether nothing but one key node is told.
fn is_alone(told: &Group<'_>, event: &Event) -> bool {
    told.events.len() == 1
        && told.shares.is_empty()
        && told.amounts.is_empty()
        && told.troubles.is_empty()
        && told.visits.is_empty()
        && told.works.iter().all(|one| one.clause.at == event.at)
        && told.questions.is_empty()
}

/// From the first of some statements to the last.
fn reach(statements: &[&Statement]) -> Option<Range<usize>> {
    let (first, last) = (statements.first()?, statements.last()?);
    Some(first.clause.at.start..last.clause.at.end)
}

/// The one share that says how far the works of a project are. Of several, that of the whole, or the newest; several
/// parts say nothing of the whole.
fn state_of_works<'a, 's>(
    sheet: &Sheet<'_>,
    shares: &'a [(Share, &'s Statement)],
    slip: Option<usize>,
    message: &Message<'_>,
) -> Option<&'a (Share, &'s Statement)> {
    let standing = |wanted: Standing| {
        shares.iter().filter(move |(share, _)| share.standing == wanted).collect::<Vec<_>>()
    };
    let overall = standing(Standing::State(Scope::Overall));
    if !overall.is_empty() {
        return agreeing(&overall);
    }
    let (mut whole, parts) =
        (standing(Standing::State(Scope::Works)), standing(Standing::State(Scope::Part)));
    // "two thirds through, sixty-six percent to be exact"
    let is_rough = |one: &&(Share, &Statement)| fractions::is_fraction(sheet.text(&one.0.at));
    if !whole.iter().all(is_rough) {
        whole.retain(|one| !is_rough(one));
    }
    // What cannot be told may be another part.
    if !standing(Standing::Unclear).is_empty() {
        return None;
    }
    if whole.is_empty() {
        return agreeing(&parts);
    }
    // 中德63% 打快了 36%: what is said behind the slip.
    let behind: Vec<_> =
        whole.iter().copied().filter(|one| slip.is_some_and(|slip| slip <= one.0.at.start)).collect();
    if !behind.is_empty() && behind.len() < whole.len() {
        return agreeing(&behind);
    }
    agreeing(&whole).or_else(|| {
        let day = |one: &(Share, &Statement)| {
            days::past_day(sheet, &one.1.clause.at, message).unwrap_or(message.today)
        };
        let newest = whole.iter().map(|one| day(one)).max()?;
        agreeing(&whole.into_iter().filter(|one| day(one) == newest).collect::<Vec<_>>())
    })
}

const fn is_share(told: &Told) -> bool {
    matches!(told, Told::Progress { .. } | Told::Part { .. })
}

/// Whether a share says how far one part of the works is, and not all of them. 主体65% is how people tell of the works.
fn is_of_a_part(sheet: &Sheet<'_>, share: &Share, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    // "roof trusses 80% installed": no project is put in place.
    let behind = sheet.text(&(share.at.end..clause.end)).trim_start();
    if share.standing == Standing::State(Scope::Works)
        && PUT_IN_PLACE.iter().any(|word| behind.starts_with(word))
    {
        return true;
    }
    match share.standing {
        Standing::State(Scope::Part) => !sheet.has(clause, Sign::Main),
        // 桩基施工120根, 完成60%: of what was counted right before.
        Standing::State(Scope::Works) => {
            let counted = |one: &Found| matches!(one.value, Value::Count { .. } | Value::Station(_));
            let first = sheet.hits_in(clause).find(|hit| hit.at.start == clause.start);
            let of_it = first.filter(|hit| OF_IT.contains(&sheet.text(&hit.at)));
            of_it.is_some_and(|of_it| doubts::says_only_a_figure(sheet, &(of_it.at.end..clause.end)))
                && sheet.told_before(statement).last().is_some_and(|before| {
                    let at = &before.clause.at;
                    sheet.values_in(at).any(counted)
                        && (sheet.has(at, Sign::Thing) || sheet.nodes_in(at).next().is_some())
                })
        }
        _ => false,
    }
}

/// What is done to the parts of a site, and to no project.
const PUT_IN_PLACE: [&str; 14] = [
    "installed",
    "poured",
    "driven",
    "laid",
    "erected",
    "fixed",
    "hung",
    "cast",
    "tiled",
    "painted",
    "plastered",
    "welded",
    "dug",
    "excavated",
];

/// With what a share begins that is of the thing named before.
const OF_IT: [&str; 6] = ["完成", "完成了", "已完成", "占总量", "占总长", "占全部"];

/// The first of some shares that all say the same.
fn agreeing<'a, 's>(shares: &[&'a (Share, &'s Statement)]) -> Option<&'a (Share, &'s Statement)> {
    let first = *shares.first()?;
    shares.iter().all(|one| one.0.percent == first.0.percent).then_some(first)
}

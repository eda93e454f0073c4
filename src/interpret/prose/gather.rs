//! The facts of a message: what its statements say, gathered by project, and the one question where something is missing.

use super::asked;
use super::corrections;
use super::days;
use super::doubts;
use super::events::{self, Event};
use super::figures::{self, Amount, Scope, Share, Standing, Topic};
use super::in_turn;
use super::promises;
use super::settle::{Common, Round, Settled, Settling};
use super::sheet::{Sheet, Statement, Whose, is_time};
use super::troubles;
use super::visits;
use super::words::{Hit, Sign};
use super::works::{self, Works};
use super::{About, Answer, CANDIDATES, Day, Item, LastFigure, Message, Question, Reading, Sum, Sureness};
use crate::domain::entry::Span;
use crate::domain::lexicon::Field;
use crate::domain::promise::SaidMaker;
use crate::domain::told::{Corrects, Step};
use crate::interpret::scan::Value;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// What the statements of one project say.
#[derive(Default)]
pub(super) struct Group<'s> {
    pub(super) statements: Vec<&'s Statement>,
    pub(super) shares: Vec<(Share, &'s Statement)>,
    pub(super) events: Vec<Event>,
    pub(super) amounts: Vec<Amount>,
    pub(super) troubles: Vec<&'s Statement>,
    pub(super) visits: Vec<&'s Statement>,
    pub(super) works: Vec<&'s Statement>,
    /// With a share that is none of today's.
    pub(super) kept: Vec<&'s Statement>,
    /// Works that are told to be finished, beside a trouble.
    pub(super) strong: bool,
    pub(super) unchanged: Vec<&'s Statement>,
    pub(super) resumed: Vec<&'s Statement>,
    pub(super) stopped: Vec<&'s Statement>,
    pub(super) answers: Vec<(Answer, &'s Statement)>,
    pub(super) questions: Vec<&'s Statement>,
    pub(super) withdrawn: Vec<&'s Statement>,
    pub(super) bare: Vec<&'s Statement>,
    /// With a share of something unknown, where no project is.
    pub(super) unclear: Vec<&'s Statement>,
}

pub(super) fn facts(sheet: &Sheet<'_>, message: &Message<'_>) -> Reading {
    let corrects = message.last.map_or(Corrects::Nothing, |last| last.corrected);
    let corrects = if corrects == Corrects::Own { corrects } else { corrections::puts_right(sheet, message) };
    let in_turn = in_turn::in_turn(sheet);
    let told_in_turn: HashSet<usize> = in_turn.iter().map(|one| one.sentence).collect();
    let groups = Gathering::of(sheet, message, corrects).groups(&told_in_turn);
    let announced = days::announced_day(sheet, message);
    let round = round(&groups);
    let first = sheet.statements.first().filter(|_| round == Round::Several);
    let begun = first.and_then(|first| days::past_day(sheet, &first.clause.at, message));
    let common = Common { corrects, announced, begun, round, slip: corrections::slip(sheet) };
    let moved = corrections::moved(sheet, message);
    let mut reading = Reading { corrects, moved, unknown: sheet.unknown_code(), ..Reading::default() };
    if corrects == Corrects::Own {
        reading.wrong = corrections::wrong_figures(sheet);
    }
    reading.items.extend(in_turn.into_iter().map(|one| Item {
        told: one.told,
        project: Some(one.project),
        day: Day::Implied(message.working_day()),
        span: sheet.page.normal.span(&one.at),
        rule: "figures in turn",
        sureness: Sureness::Certain,
        corrects,
    }));
    let mut all_asked: Vec<(&Whose, About, Vec<Item>)> = Vec::new();
    for (whose, told) in &groups {
        let Settled { items, asked } = Settling::of((sheet, message), (whose, told), common).settled();
        reading.items.extend(items);
        all_asked.extend(asked.map(|(about, would_be)| (whose, about, would_be)));
    }
    reading.question = question(sheet, all_asked);
    if reading.question.is_none() {
        reading.promises = promises::promises(sheet, message);
    }
    if sheet.mentions.is_empty() {
        let taken = |item: &&mut Item| item.project.is_some() && item.sureness == Sureness::Certain;
        reading.items.iter_mut().filter(taken).for_each(|item| item.sureness = Sureness::Context);
    }
    reading
}

/// Takes up one statement after another.
struct Gathering<'s> {
    sheet: &'s Sheet<'s>,
    message: &'s Message<'s>,
    corrects: Corrects,
    /// Somebody says of several numbers that they are shares.
    in_percent: bool,
    topic: Topic,
    /// What a line without a figure says that the amounts below it are, with its number.
    headed: Option<(usize, Sum)>,
    /// A node that was named and of which nothing is stated yet, with its sentence.
    open_node: Option<(usize, String)>,
    /// The node of which something was told last, with its sentence.
    last_node: Option<(usize, String)>,
}

/// A statement where it stands.
#[derive(Clone, Copy)]
struct Place<'s> {
    number: usize,
    statement: &'s Statement,
    /// The one before it in its sentence.
    before: Option<&'s Statement>,
}

/// What the shares of a statement say beyond themselves.
struct Shares {
    /// Whether one states how far the works are.
    stated: bool,
    /// Whether one only hints at works.
    hinted: bool,
    /// Whether a figure is perhaps one.
    in_doubt: bool,
}

impl<'s> Gathering<'s> {
    fn of(sheet: &'s Sheet<'s>, message: &'s Message<'s>, corrects: Corrects) -> Self {
        let in_percent = IN_PERCENT.iter().any(|words| sheet.page.text().contains(words));
        // 打错了, 是350万
        let of_an_amount =
            corrects == Corrects::Own && message.last.is_some_and(|last| last.figure == LastFigure::Amount);
        let topic = if of_an_amount { Topic::Investment } else { Topic::Other };
        Self { sheet, message, corrects, in_percent, topic, headed: None, open_node: None, last_node: None }
    }

    /// What all statements say by whose they are, but for the sentences whose figures are told in turn.
    fn groups(mut self, told_in_turn: &HashSet<usize>) -> Vec<(Whose, Group<'s>)> {
        let mut groups: Vec<(Whose, Group<'s>)> = Vec::new();
        let mut numbers: HashMap<&Whose, usize> = HashMap::new();
        let sheet = self.sheet;
        for (number, statement) in sheet.statements.iter().enumerate() {
            let sentence = statement.clause.sentence;
            if told_in_turn.contains(&sentence) {
                continue;
            }
            let before = number.checked_sub(1).map(|number| &sheet.statements[number]);
            let before = before.filter(|one| one.clause.sentence == sentence);
            let next = groups.len();
            let at = *numbers.entry(&statement.whose).or_insert(next);
            if at == next {
                groups.push((statement.whose.clone(), Group::default()));
            }
            let told = &mut groups[at].1;
            told.statements.push(statement);
            self.take(Place { number, statement, before }, told);
        }
        groups
    }

    fn take(&mut self, place: Place<'s>, told: &mut Group<'s>) {
        let Place { number, statement, before } = place;
        let (sheet, today) = (self.sheet, self.message.today);
        if is_unsaid(sheet, statement) {
            return;
        }
        if corrections::is_withdrawal(sheet, statement) {
            told.withdrawn.push(statement);
            return;
        }
        // What a body will do is none of the works, and no trouble. Of a name nobody knows here whether it is a person's.
        let promised = promises::promise(sheet, statement, today);
        if let Some(one) = promised.filter(|one| matches!(one.maker, SaidMaker::Body(_))) {
            // 送电又拖了, 供电公司说下周五送上: the new day.
            if let Some(event) = told.events.last_mut()
                && (event.step, event.day) == (Step::Delayed, None)
            {
                event.day = Some(one.due);
            }
            // 电力局说正式电推到4月6号
            if sheet.nodes_in(&statement.clause.at).next().is_some() {
                self.take_nodes((statement, before), told);
            }
            return;
        }
        if asked::is_question(sheet, statement) {
            told.questions.push(statement);
        }
        let before_it = told.shares.len();
        let shares = self.take_shares(place, told);
        let has_share = told.shares.len() > before_it;
        let (amounts, topic) = figures::amounts(sheet, statement, self.topic, today);
        self.topic = topic;
        let amounts = self.summed_up(amounts, statement);
        let has_money = !amounts.is_empty();
        told.amounts.extend(amounts);
        // "closure done on Sunday, four days late": the node is what was late.
        let of_a_node = before
            .is_some_and(|before| told.events.last().is_some_and(|one| one.at == before.clause.at))
            && (events::is_later(sheet, &statement.clause.at)
                // 4月30完不了, 晚到5月9号
                || sheet.has(&statement.clause.at, Sign::Delayed) && days::is_day_alone(sheet, statement));
        let nodes = self.take_nodes((statement, before), told);
        if visits::is_visit(sheet, statement, today) || !has_share && visits::is_on_the_round(sheet, number) {
            told.visits.push(statement);
        }
        // "list everything overdue" tells of no trouble.
        let is_command = !statement.mood.asks
            && told.questions.last().is_some_and(|one| one.clause.at == statement.clause.at);
        if !of_a_node && !is_command {
            self.take_trouble((number, statement), &nodes, told);
        }
        if !shares.stated && works::is_kept_in_words(sheet, statement, &told.shares[before_it..]) {
            told.kept.push(statement);
        }
        if !statement.mood.states() {
            return;
        }
        self.take_course(statement, told);
        let of_this = &sheet.statements[..number];
        let begin = of_this.partition_point(|one| one.clause.sentence < statement.clause.sentence);
        let works = works::works(sheet, statement, &of_this[begin..], today);
        let works = if works == Works::None { works::works_of_whichever(sheet, statement) } else { works };
        if works != Works::None || nodes.denied || shares.hinted && !shares.stated {
            told.works.push(statement);
            told.strong |= works == Works::Finished || statement.field == Some(Field::Progress);
        }
        let is_bare = || doubts::is_bare_number(sheet, statement) || doubts::is_too_much(sheet, statement);
        if !shares.stated && (shares.in_doubt || !has_money && is_bare()) {
            told.bare.push(statement);
        }
    }

    /// 本月投资报表: what the lines below are summed up by.
    fn summed_up(&mut self, mut amounts: Vec<Amount>, statement: &Statement) -> Vec<Amount> {
        let clause = &statement.clause.at;
        let heads = amounts.is_empty()
            && self.topic == Topic::Investment
            && self.sheet.mentions_in(clause).is_empty()
            && self.sheet.values_in(clause).all(|one| is_time(&one.value));
        if heads {
            self.headed = figures::sum_of(self.sheet, clause).map(|sum| (statement.clause.line, sum));
        }
        if let Some((_, sum)) = self.headed.filter(|(line, _)| *line < statement.clause.line) {
            for amount in &mut amounts {
                amount.sum = amount.sum.or(Some(sum));
            }
        }
        amounts
    }

    fn take_shares(&self, place: Place<'s>, told: &mut Group<'s>) -> Shares {
        let Place { statement, before, .. } = place;
        let (sheet, corrects) = (self.sheet, self.corrects);
        let (clause, states) = (&statement.clause.at, statement.mood.states());
        let mut shares = figures::shares(sheet, statement, corrects, self.message.today);
        if is_of_the_site(sheet, statement, before) {
            for share in &mut shares {
                share.standing = Standing::OfSite;
            }
        }
        let is_state = |share: &Share| matches!(share.standing, Standing::State(_));
        let replaced = corrects == Corrects::Own && !shares.iter().any(is_state);
        let last = self.message.last;
        if (shares.is_empty() || replaced) && last.is_none_or(|last| last.figure != LastFigure::Amount) {
            shares.extend(figures::bare_share(sheet, statement, corrects));
        }
        if shares.is_empty() && self.in_percent && doubts::is_bare_number(sheet, statement) {
            shares.extend(figures::number_as_share(sheet, statement));
        }
        let of_a_part = |(share, of): &(Share, &Statement)| {
            share.standing == Standing::State(Scope::Part) && of.clause.sentence == statement.clause.sentence
        };
        if shares.is_empty() && told.shares.last().is_some_and(of_a_part) {
            shares.extend(figures::share_of_another_part(sheet, statement));
        }
        // 六十一个百分点 by itself is perhaps a share, and no movement.
        let in_doubt = doubts::share_in_doubt(sheet, statement, &shares).is_some();
        let moved = !in_doubt
            && !sheet.has(clause, Sign::Private)
            && sheet.values_in(clause).any(|one| matches!(one.value, Value::Points(_)));
        let is_known = matches!(statement.whose, Whose::One(_));
        if shares.iter().any(|share| share.standing == Standing::Unclear)
            && (!is_known || doubts::is_of_a_stranger(sheet, statement))
            && states
            && !sheet.has(clause, Sign::Private)
        {
            told.unclear.push(statement);
        }
        // 今天湿度85% is of no site that anybody could be asked for.
        let hints = |share: &Share| match share.standing {
            Standing::Change | Standing::Bounded => true,
            Standing::OfSite => statement.whose != Whose::Nobody,
            _ => false,
        };
        let hinted = states && (moved || works::is_about_halfway(sheet, statement))
            || !statement.mood.private && shares.iter().any(hints);
        let found = Shares { stated: shares.iter().any(is_state), hinted, in_doubt };
        told.shares.extend(shares.into_iter().map(|share| (share, statement)));
        found
    }

    fn take_nodes(
        &mut self,
        (statement, before): (&'s Statement, Option<&'s Statement>),
        told: &mut Group<'s>,
    ) -> Nodes {
        let (sheet, message) = (self.sheet, self.message);
        let sentence = statement.clause.sentence;
        let project = match statement.whose {
            Whose::One(id) => Some(id),
            // B区1号楼封顶: of the only one that has such a part, though it is asked about.
            Whose::OneOf(ref ids) => match ids[..] {
                [only] => Some(only),
                _ => None,
            },
            Whose::Unknown | Whose::Nobody => None,
        };
        // "piling won't make today. Saturday instead"
        let next = |of: usize| of + 1 == sentence && days::is_day_alone(sheet, statement);
        let still_open = self.open_node.take().filter(|(of, _)| *of == sentence || next(*of));
        let open = still_open.as_ref().map(|(_, node)| node.as_str());
        // A区封顶4月28不变, B区的挪到6月5号: the same node of another project.
        let moved_too = !sheet.mentions_in(&statement.clause.at).is_empty()
            && sheet.has(&statement.clause.at, Sign::Delayed);
        let same = self.last_node.take().filter(|(of, _)| *of == sentence && moved_too);
        let same = same.filter(|(_, node)| project.is_some_and(|id| sheet.index.has_node(id, node)));
        let open = open.or_else(|| same.as_ref().map(|(_, node)| node.as_str()));
        if let Some(event) = told.events.last_mut() {
            event.take_up(sheet, (statement, before), message);
        }
        let found = events::events(sheet, statement, project, open, message.today);
        // 原定今天封顶, 砼没供上, 推到下周二: what stands between may tell why.
        let told_of_it = !found.told.is_empty();
        let put_off = found.told.last().filter(|one| (one.step, one.day) == (Step::Delayed, None));
        let put_off = put_off.map(|one| one.node.clone());
        let open = found.open.or(put_off).map(|node| (sentence, node));
        self.open_node = open.or(still_open.filter(|_| !told_of_it));
        self.last_node = found.told.last().map(|one| (sentence, one.node.clone()));
        for event in found.told {
            match told.events.last_mut() {
                // 4月10号装不完, 4月26号装好
                Some(last) if last.node == event.node && last.is_put_off_until(&event) => {
                    last.day = event.day;
                }
                // 7月1号来不及, 放7月12号: told already.
                Some(last) if last.node == event.node && last.day.is_some() && last.day == event.day => {}
                _ => told.events.push(event),
            }
        }
        // "last pile in yesterday, piling all done"
        if let (Some(event), Some(before)) = (told.events.last_mut(), before)
            && matches!((event.step, event.day), (Step::Done | Step::Begun, None))
            && event.at == statement.clause.at
            && (days::tells_when(sheet, before)
                || !sheet.says_more(&before.clause.at, &[Sign::Filler, Sign::ThisPeriod]))
        {
            event.day = days::past_day(sheet, &before.clause.at, message);
        }
        Nodes { denied: found.denied, places: found.places }
    }

    fn take_trouble(&self, (number, statement): (usize, &'s Statement), nodes: &Nodes, told: &mut Group<'s>) {
        let sheet = self.sheet;
        let reached = told.events.last().filter(|one| one.step == Step::Done);
        // 设备都装完了, 安装队今天撤场; "closed out the curtain wall"
        if reached.is_some_and(|one| one.at == statement.clause.at && sheet.has(&one.at, Sign::Resolved))
            || reached.is_some() && is_leaving(sheet, statement)
        {
            return;
        }
        let Some(answer) = answer(sheet, statement) else {
            // "scratch my last message, I was at the wrong block"
            let taken_back =
                || sheet.beside(statement).iter().any(|one| sheet.has(&one.clause.at, Sign::Withdrawn));
            // 刚才写的75不对, 那是砌筑的
            let put_right =
                self.corrects == Corrects::Own && sheet.has(&statement.clause.at, Sign::Correction);
            if troubles::is_trouble(sheet, statement, &nodes.places)
                && !taken_back()
                && !put_right
                && !troubles::is_no_more_than_not_yet(sheet, number)
            {
                told.troubles.push(statement);
            }
            return;
        };
        told.answers.push((answer, statement));
        // 昨天说的停电问题，供电所来人修好了: what is settled is no new trouble.
        if answer == Answer::Settled {
            told.troubles.retain(|one| {
                let text = sheet.text(&one.clause.at);
                one.clause.sentence != statement.clause.sentence
                    || !troubles::TOLD_BEFORE.iter().any(|word| text.contains(word))
            });
        }
    }

    fn take_course(&self, statement: &'s Statement, told: &mut Group<'s>) {
        let (sheet, clause) = (self.sheet, &statement.clause.at);
        let is_there = !sheet.has_any(clause, &[Sign::NotYet, Sign::Plan]);
        if is_asserted(sheet, clause, Sign::Resumed)
            && is_there
            && !days::is_on_a_day_to_come(sheet, clause, self.message.today)
        {
            told.resumed.push(statement);
            // 停了一周, 今天又干起来了
            told.troubles.retain(|one| {
                one.clause.sentence != statement.clause.sentence
                    || !troubles::stands_still(sheet, &one.clause.at)
            });
        }
        if is_asserted(sheet, clause, Sign::Stopped) && is_there {
            told.stopped.push(statement);
        }
        if works::stays(sheet, clause) || works::goes_on_as_usual(sheet, clause) {
            told.unchanged.push(statement);
        }
    }
}

/// What a statement says of key nodes, beside what is told of them.
struct Nodes {
    /// One is said to be still ahead, or reached in a part.
    denied: bool,
    places: Vec<Range<usize>>,
}

/// A field of a report that is none of what is kept.
fn is_unsaid(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    match statement.field {
        Some(Field::Plan | Field::Date) => true,
        // "note: East Park 65%"
        Some(Field::Aside) if sheet.mentions_in(&statement.clause.at).is_empty() => true,
        // 项目: 东桥 60%, where the state stands behind the name.
        Some(Field::Project | Field::Aside) => !sheet
            .values_in(&statement.clause.at)
            .any(|one| matches!(one.value, Value::Percent(_) | Value::Money { .. })),
        Some(Field::Progress | Field::Investment | Field::Issue) | None => false,
    }
}

fn round(groups: &[(Whose, Group<'_>)]) -> Round {
    let visited =
        |(whose, told): &&(Whose, Group<'_>)| matches!(whose, Whose::One(_)) && !told.visits.is_empty();
    match groups.iter().filter(visited).count() {
        0 => Round::None,
        1 => Round::One,
        _ => Round::Several,
    }
}

/// By which somebody says of several numbers what they count.
const IN_PERCENT: [&str; 9] =
    ["in percent", "单位都是%", "单位是%", "单位%", "单位:%", "(percent)", "(all %)", "(%)", "都是百分比"];

/// "only half the crew showed up, 50%": a share with nothing beside it is of what stands before it.
fn is_of_the_site(sheet: &Sheet<'_>, statement: &Statement, before: Option<&Statement>) -> bool {
    let tells = |one: &Statement| {
        sheet.has(&one.clause.at, Sign::OfSite)
            && sheet
                .values_in(&one.clause.at)
                .any(|value| matches!(value.value, Value::Percent(_) | Value::Number(_)))
    };
    let named = |hit: &Hit| {
        let word = sheet.text(&hit.at);
        matches!(hit.sign, Sign::State | Sign::NameTail)
            && ["progress", "works", "进度", "工程", "形象"].iter().any(|end| word.ends_with(end))
    };
    doubts::says_only_a_figure(sheet, &statement.clause.at)
        && !sheet.hits_in(&statement.clause.at).any(named)
        && sheet.mentions_in(&statement.clause.at).is_empty()
        && before.is_some_and(tells)
}

/// 复工的那个土方 says of which it is, and not that they have begun again.
fn is_asserted(sheet: &Sheet<'_>, clause: &Range<usize>, sign: Sign) -> bool {
    sheet
        .hits_in(clause)
        .any(|hit| hit.sign == sign && !sheet.page.text()[hit.at.end..clause.end].starts_with('的'))
}

fn answer(sheet: &Sheet<'_>, statement: &Statement) -> Option<Answer> {
    let clause = &statement.clause.at;
    if !statement.mood.tells()
        || sheet.has_any(clause, &[Sign::NotYet, Sign::Plan])
            && !sheet.has_any(clause, &[Sign::MoreTime, Sign::SignedFor])
    {
        return None;
    }
    let answers = [
        (Sign::NotOurs, Answer::NotOurs),
        (Sign::MoreTime, Answer::MoreTime),
        (Sign::SignedFor, Answer::SignedFor),
        (Sign::Resolved, Answer::Settled),
    ];
    let answer = answers.into_iter().find(|(sign, _)| sheet.has(clause, *sign)).map(|(_, answer)| answer)?;
    (answer != Answer::Settled || troubles::is_settled(sheet, clause)).then_some(answer)
}

/// The one question: of several things that could be asked, which project is meant comes first.
fn question(sheet: &Sheet<'_>, mut asked: Vec<(&Whose, About, Vec<Item>)>) -> Option<Question> {
    asked.sort_by_key(|(whose, about, _)| (*about != About::Project, !matches!(whose, Whose::OneOf(_))));
    let (whose, about, would_be) = asked.into_iter().next()?;
    let candidates = match whose {
        Whose::OneOf(ids) => {
            ids.iter().take(CANDIDATES).filter_map(|id| sheet.index.code(*id).cloned()).collect()
        }
        Whose::One(id) => sheet.index.code(*id).cloned().into_iter().collect(),
        Whose::Unknown | Whose::Nobody => Vec::new(),
    };
    Some(Question { about, candidates, would_be })
}

impl Item {
    /// Whether the item lies within the message it was read from.
    pub fn lies_in(&self, text: &str) -> bool {
        let Span { start, end } = self.span;
        start < end && text.get(start..end).is_some()
    }
}

/// Who has done their work leaves the site.
fn is_leaving(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    ["撤场", "退场", "撤了", "撤走", "gone home", "has left", "have left", "demobilis", "demobiliz"]
        .iter()
        .any(|word| sheet.text(&statement.clause.at).contains(word))
}

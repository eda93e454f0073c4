//! The facts of a message: what its statements say, by project, and the one question where something is missing.

use super::asked;
use super::corrections;
use super::days;
use super::doubts;
use super::events;
use super::figures::{self, Amount, Scope, Share, Standing, Topic};
use super::fractions;
use super::in_turn;
use super::promises;
use super::sheet::{Sheet, Statement, Whose};
use super::troubles;
use super::visits;
use super::words::{Hit, Sign};
use super::works;
use super::{About, Answer, CANDIDATES, Day, Item, LastFigure, Message, Question, Reading, Sureness, Told};

use crate::domain::entry::Span;
use crate::domain::lexicon::{Field, Severity};
use crate::domain::promise::SaidMaker;
use crate::domain::told::{Corrects, Step};
use crate::interpret::scan::Value;
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// What the statements of one project say.
#[derive(Default)]
struct Group<'s> {
    statements: Vec<&'s Statement>,
    shares: Vec<(Share, &'s Statement)>,
    events: Vec<events::Event>,
    amounts: Vec<Amount>,
    troubles: Vec<&'s Statement>,
    visits: Vec<&'s Statement>,
    works: Vec<&'s Statement>,
    /// With a share that is none of today's.
    kept: Vec<&'s Statement>,
    /// Works that are told to be finished, beside a trouble.
    strong: bool,
    unchanged: Vec<&'s Statement>,
    resumed: Vec<&'s Statement>,
    stopped: Vec<&'s Statement>,
    answers: Vec<(Answer, &'s Statement)>,
    questions: Vec<&'s Statement>,
    withdrawn: Vec<&'s Statement>,
    bare: Vec<&'s Statement>,
    /// With a share of something unknown, where no project is.
    unclear: Vec<&'s Statement>,
}

pub(super) fn facts(sheet: &Sheet<'_>, message: &Message<'_>) -> Reading {
    let corrects = message.last.map_or(Corrects::Nothing, |last| last.corrected);
    let corrects = if corrects == Corrects::Own { corrects } else { corrections::puts_right(sheet, message) };
    let mut groups: Vec<(Whose, Group<'_>)> = Vec::new();
    let mut numbers: HashMap<&Whose, usize> = HashMap::new();
    let mut topic = Topic::Other;
    let mut open_node: Option<(usize, String)> = None;
    let in_percent = IN_PERCENT.iter().any(|words| sheet.page.text().contains(words));
    let in_turn = in_turn::in_turn(sheet);
    let told_in_turn: HashSet<usize> = in_turn.iter().map(|one| one.sentence).collect();
    for (number, statement) in sheet.statements.iter().enumerate() {
        if told_in_turn.contains(&statement.clause.sentence) {
            continue;
        }
        let same_sentence = |one: &&Statement| one.clause.sentence == statement.clause.sentence;
        let before = number.checked_sub(1).map(|number| &sheet.statements[number]).filter(same_sentence);
        let next = groups.len();
        let at = *numbers.entry(&statement.whose).or_insert(next);
        if at == next {
            groups.push((statement.whose.clone(), Group::default()));
        }
        let told = &mut groups[at].1;
        told.statements.push(statement);
        let clause = &statement.clause.at;
        let unsaid = match statement.field {
            Some(Field::Plan | Field::Aside | Field::Date) => true,
            // 项目: 东桥 60%, where the state stands behind the name.
            Some(Field::Project) => !sheet
                .values_in(clause)
                .any(|one| matches!(one.value, Value::Percent(_) | Value::Money { .. })),
            Some(Field::Progress | Field::Investment | Field::Issue) | None => false,
        };
        if unsaid {
            continue;
        }
        if corrections::is_withdrawal(sheet, statement) {
            told.withdrawn.push(statement);
            continue;
        }
        // What a body will do is none of the works, and no trouble. Of a name nobody knows here whether it is a person's.
        let promised = promises::promise(sheet, statement, message.today);
        if let Some(one) = promised.filter(|one| matches!(one.maker, SaidMaker::Body(_))) {
            // 送电又拖了, 供电公司说下周五送上: the new day.
            if let Some(event) = told.events.last_mut()
                && (event.step, event.day) == (Step::Delayed, None)
            {
                event.day = Some(one.due);
            }
            continue;
        }
        if asked::is_question(sheet, statement) {
            told.questions.push(statement);
        }
        let mut shares = figures::shares(sheet, statement, corrects, message.today);
        if is_of_the_site(sheet, statement, before) {
            for share in &mut shares {
                share.standing = Standing::OfSite;
            }
        }
        let is_state = |share: &Share| matches!(share.standing, Standing::State(_));
        let replaced = corrects == Corrects::Own && !shares.iter().any(is_state);
        if (shares.is_empty() || replaced)
            && message.last.is_none_or(|last| last.figure != LastFigure::Amount)
        {
            shares.extend(figures::bare_share(sheet, statement, corrects));
        }
        if shares.is_empty() && in_percent && doubts::is_bare_number(sheet, statement) {
            shares.extend(figures::number_as_share(sheet, statement));
        }
        let of_a_part = |share: &(Share, &Statement)| {
            share.0.standing == Standing::State(Scope::Part) && same_sentence(&share.1)
        };
        if shares.is_empty() && told.shares.last().is_some_and(of_a_part) {
            shares.extend(figures::share_of_another_part(sheet, statement));
        }
        let stated = shares.iter().any(|share| matches!(share.standing, Standing::State(_)));
        // 六十一个百分点 by itself is perhaps a share, and no movement.
        let in_doubt = doubts::share_in_doubt(sheet, statement, &shares);
        let moved =
            in_doubt.is_none() && sheet.values_in(clause).any(|one| matches!(one.value, Value::Points(_)));
        let is_known = matches!(statement.whose, Whose::One(_));
        if shares.iter().any(|share| share.standing == Standing::Unclear)
            && (!is_known || doubts::is_of_a_stranger(sheet, statement))
            && statement.mood.states()
            && !sheet.has(clause, Sign::Private)
        {
            told.unclear.push(statement);
        }
        let hinted = moved && statement.mood.states()
            || shares.iter().any(|share| {
                matches!(share.standing, Standing::Change | Standing::OfSite | Standing::Bounded)
            });
        let hinted = hinted || statement.mood.states() && works::is_about_halfway(sheet, statement);
        let shares_told = !shares.is_empty();
        told.shares.extend(shares.into_iter().map(|share| (share, statement)));
        let (amounts, next_topic) = figures::amounts(sheet, statement, topic, message.today);
        topic = next_topic;
        let has_money = !amounts.is_empty();
        told.amounts.extend(amounts);
        let project = match statement.whose {
            Whose::One(id) => Some(id),
            // B区1号楼封顶: of the only one that has such a part, though it is asked about.
            Whose::OneOf(ref ids) => match ids[..] {
                [only] => Some(only),
                _ => None,
            },
            Whose::Unknown | Whose::Nobody => None,
        };
        let still_open = open_node.take().filter(|(sentence, _)| *sentence == statement.clause.sentence);
        let open = still_open.as_ref().map(|(_, node)| node.as_str());
        if let Some(event) = told.events.last_mut() {
            event.take_up(sheet, (statement, before), message);
        }
        let found = events::events(sheet, statement, project, open, message.today);
        let node_denied = found.denied;
        let node_places = found.places;
        // 原定今天封顶, 砼没供上, 推到下周二: what stands between may tell why.
        let told_of_it = !found.told.is_empty();
        open_node = found.open.map(|node| (statement.clause.sentence, node));
        open_node = open_node.or(still_open.filter(|_| !told_of_it));
        told.events.extend(found.told);
        // "last pile in yesterday, piling all done"
        if let (Some(event), Some(before)) = (told.events.last_mut(), before)
            && matches!((event.step, event.day), (Step::Done | Step::Begun, None))
            && event.at == *clause
            && (days::tells_when(sheet, before)
                || !sheet.says_more(&before.clause.at, &[Sign::Filler, Sign::ThisPeriod]))
        {
            event.day = days::past_day(sheet, &before.clause.at, message);
        }
        if visits::is_visit(sheet, statement, message.today)
            || !shares_told && visits::is_on_the_round(sheet, number)
        {
            told.visits.push(statement);
        }
        if let Some(answer) = answer(sheet, statement) {
            told.answers.push((answer, statement));
        } else if troubles::is_trouble(sheet, statement, &node_places)
            && !troubles::is_no_more_than_not_yet(sheet, number)
        {
            told.troubles.push(statement);
        }
        // 昨天说的停电问题，供电所来人修好了: what is settled is no new trouble.
        if matches!(told.answers.last(), Some((Answer::Settled, settling)) if std::ptr::eq(*settling, statement))
        {
            told.troubles.retain(|one| {
                !(same_sentence(one)
                    && troubles::TOLD_BEFORE.iter().any(|word| sheet.text(&one.clause.at).contains(word)))
            });
        }
        if !stated && works::is_kept_in_words(sheet, statement, &told.shares) {
            told.kept.push(statement);
        }
        if statement.mood.states() {
            if is_asserted(sheet, clause, Sign::Resumed)
                && !sheet.has_any(clause, &[Sign::NotYet, Sign::Plan])
                && !days::is_on_a_day_to_come(sheet, clause, message.today)
            {
                told.resumed.push(statement);
            }
            if is_asserted(sheet, clause, Sign::Stopped)
                && !sheet.has_any(clause, &[Sign::NotYet, Sign::Plan])
            {
                told.stopped.push(statement);
            }
            if works::stays(sheet, clause) || works::goes_on_as_usual(sheet, clause) {
                told.unchanged.push(statement);
            }
            let sentence = &sheet.statements[..number];
            let begin = sentence.partition_point(|one| one.clause.sentence < statement.clause.sentence);
            let works = works::works(sheet, statement, &sentence[begin..], message.today);
            let works =
                if works == works::Works::None { works::works_of_whichever(sheet, statement) } else { works };
            if works != works::Works::None || node_denied || hinted && !stated {
                told.works.push(statement);
                told.strong |= works == works::Works::Finished || statement.field == Some(Field::Progress);
            }
            if !stated && in_doubt.is_some() {
                told.bare.push(statement);
            }
            if !stated
                && !has_money
                && (doubts::is_bare_number(sheet, statement) || doubts::is_too_much(sheet, statement))
            {
                told.bare.push(statement);
            }
        }
    }
    let announced = days::announced_day(sheet, message);
    let common = Common { corrects, announced, round: round(&groups), slip: corrections::slip(sheet) };
    let mut reading = Reading::default();
    reading.items.extend(in_turn.into_iter().map(|one| Item {
        told: one.told,
        project: Some(one.project),
        day: Day::Implied(message.working_day()),
        span: sheet.page.normal.span(&one.at),
        rule: "figures in turn",
        sureness: Sureness::Certain,
        corrects,
    }));
    let mut asked: Vec<(Whose, About, Vec<Item>)> = Vec::new();
    for (whose, told) in &groups {
        settle(sheet, message, whose, told, common, &mut reading, &mut asked);
    }
    reading.question = question(sheet, asked);
    if reading.question.is_none() {
        reading.promises = promises::promises(sheet, message);
    }
    if sheet.mentions.is_empty() {
        let taken = |item: &&mut Item| item.project.is_some() && item.sureness == Sureness::Certain;
        reading.items.iter_mut().filter(taken).for_each(|item| item.sureness = Sureness::Context);
    }
    reading
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

/// What holds for everything a message says.
#[derive(Clone, Copy)]
struct Common {
    corrects: Corrects,
    /// The day a daily report is announced to be of.
    announced: Option<NaiveDate>,
    round: Round,
    /// Where the first word ends by which the message puts something right.
    slip: Option<usize>,
}

/// How many projects are told to have been visited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Round {
    None,
    One,
    Several,
}

/// From what the statements of one project say to its facts.
fn settle(
    sheet: &Sheet<'_>,
    message: &Message<'_>,
    whose: &Whose,
    told: &Group<'_>,
    common: Common,
    reading: &mut Reading,
    asked: &mut Vec<(Whose, About, Vec<Item>)>,
) {
    let project = match whose {
        Whose::One(id) => sheet.index.code(*id).cloned(),
        Whose::OneOf(_) | Whose::Unknown | Whose::Nobody => None,
    };
    let item = |told: Told, day: Day, at: &Range<usize>, rule: &'static str, sureness: Sureness| Item {
        told,
        project: project.clone(),
        day,
        span: sheet.page.normal.span(at),
        rule,
        sureness,
        corrects: common.corrects,
    };
    let day = |statements: &[&Statement]| {
        days::said_day(sheet, statements, common.announced, message)
            .map_or(Day::Implied(message.working_day()), Day::Said)
    };
    let mut items = Vec::new();
    let mut ask: Option<About> = None;
    let visited = !told.visits.is_empty();
    if let Some(first) = told.visits.first() {
        items.push(item(
            Told::Visit,
            day(&told.visits),
            &reach(&told.visits, first),
            "visit",
            Sureness::Certain,
        ));
    }
    if let Some(share) = state_of_works(sheet, &told.shares, common.slip, message) {
        let sureness = if matches!(share.0.standing, Standing::State(Scope::Part)) {
            Sureness::Likely
        } else {
            Sureness::Certain
        };
        let rule = match share.0.standing {
            Standing::State(Scope::Part) => "share of a part",
            _ => "share",
        };
        items.push(item(
            Told::Progress { percent: Some(share.0.percent) },
            day(&[share.1]),
            &share.1.clause.at,
            rule,
            sureness,
        ));
    }
    let has_share = items.iter().any(|one| matches!(one.told, Told::Progress { .. }));
    for event in &told.events {
        // What has begun is part of the report of a share; what is still ahead is told only by itself.
        if event.step == Step::Begun && has_share || event.step == Step::Ahead && !is_alone(told, event) {
            continue;
        }
        let on = event.day.map_or(Day::Open, Day::Said);
        let node = Told::Node { node: event.node.clone(), step: event.step };
        let sureness = if event.step == Step::Ahead { Sureness::Likely } else { Sureness::Certain };
        items.push(item(node, on, &event.at, "key node", sureness));
    }
    for (number, amount) in told.amounts.iter().enumerate() {
        if told
            .amounts
            .get(number + 1)
            .is_some_and(|next| corrections::is_put_right(sheet, amount, next, common.slip))
        {
            continue;
        }
        match amount.yuan {
            Some(yuan) => {
                let fact = Told::Investment { amount: yuan, sum: amount.sum };
                let said = days::summed_up_to(sheet, amount, message)
                    .or_else(|| days::in_its_month(sheet, amount, message));
                let on = said.map_or_else(|| day(&[]), Day::Said);
                items.push(item(fact, on, &amount.at, "investment", Sureness::Certain));
            }
            None => ask = Some(About::Unit),
        }
    }
    for (number, (answer, statement)) in told.answers.iter().enumerate() {
        if told.answers[..number].iter().any(|(before, _)| before == answer) {
            continue;
        }
        let until = match answer {
            Answer::MoreTime => days::day_ahead(sheet, &statement.clause.at),
            Answer::SignedFor | Answer::Settled | Answer::NotOurs | Answer::Again | Answer::Remark => None,
        };
        items.push(item(
            Told::Answer(*answer),
            until.map_or(Day::Open, Day::Said),
            &statement.clause.at,
            "answer to an issue",
            Sureness::Likely,
        ));
    }
    // What was found on a visit is part of it; what one of those visited on a round has told is an issue of its own.
    let apart = |one: &&Statement| common.round == Round::Several && !std::ptr::eq(*one, told.visits[0]);
    let asked_for = |one: &&Statement| {
        let at = &one.clause.at;
        sheet.has(at, Sign::Request) && sheet.hits_in(at).any(|hit| matches!(hit.sign, Sign::Level(_)))
    };
    let announced = told.troubles.iter().any(|one| one.field == Some(Field::Issue))
        || told.statements.iter().any(asked_for)
        || visited && told.troubles.iter().any(apart);
    if let Some(first) = told.troubles.first()
        && (!visited || announced)
    {
        let at = reach(&told.troubles, first);
        items.push(item(
            Told::Issue(troubles::trouble(sheet, &told.statements, &told.troubles)),
            if days::names_a_weekday(sheet, &told.troubles) { day(&[]) } else { day(&told.troubles) },
            &at,
            "issue",
            Sureness::Certain,
        ));
    }
    let beside = items.iter().all(|one| matches!(one.told, Told::Issue(_) | Told::Investment { .. }));
    if let Some(first) = told.resumed.first().filter(|_| !has_share && !visited) {
        items.push(item(Told::Resumed, day(&told.resumed), &first.clause.at, "resumed", Sureness::Certain));
    } else if let Some(first) = told.unchanged.first().filter(|first| {
        // 没进展, 等图
        let of_troubles = items.iter().all(|one| matches!(one.told, Told::Issue(_)));
        let is_trouble = told.troubles.iter().any(|one| std::ptr::eq(*one, **first))
            // 防腐木还没到, 栈道班组歇着呢: for want of what is told beside.
            || !told.troubles.is_empty() && sheet.text(&first.clause.at).contains('歇');
        of_troubles && !is_trouble && told.bare.is_empty()
    }) {
        items.push(item(
            Told::Unchanged,
            day(&told.unchanged),
            &first.clause.at,
            "no change",
            Sureness::Certain,
        ));
    } else if let Some(first) =
        told.works.first().filter(|_| items.is_empty() && told.questions.is_empty() || beside && told.strong)
    {
        let at = reach(&told.works, first);
        items.push(item(
            Told::Progress { percent: None },
            day(&told.works),
            &at,
            "words of the works",
            Sureness::Likely,
        ));
    }
    if let Some(first) =
        told.kept.first().filter(|_| items.is_empty() && told.questions.is_empty() && told.bare.is_empty())
    {
        let at = reach(&told.kept, first);
        let fact = Told::Progress { percent: None };
        items.push(item(fact, day(&[]), &at, "words of the works", Sureness::Likely));
    }
    // Of several parts each has its share, and the whole has none: what was said is kept in its words.
    let parts = told
        .shares
        .iter()
        .filter(|(share, _)| matches!(share.standing, Standing::State(_) | Standing::Unclear));
    let parts: Vec<&Statement> = parts.map(|(_, statement)| *statement).collect();
    if let (Some(first), true) =
        (parts.first().filter(|_| parts.len() > 1), items.is_empty() && told.unclear.is_empty())
    {
        let at = reach(&parts, first);
        items.push(item(
            Told::Progress { percent: None },
            day(&parts),
            &at,
            "shares of parts",
            Sureness::Likely,
        ));
    }
    if ask.is_none() && items.is_empty() && !told.unclear.is_empty() {
        ask = Some(About::Project);
    }
    if ask.is_none() && items.is_empty() && !told.bare.is_empty() {
        ask = Some(About::Percent);
    }
    if stopped_without_reason(sheet, told) {
        items.retain(|one| !matches!(one.told, Told::Issue(_)));
        if items.is_empty() {
            ask = Some(About::Detail);
        }
    }
    for statement in told.withdrawn.iter().filter(|_| common.corrects == Corrects::Nothing) {
        items.push(item(Told::Withdrawal, Day::Open, &statement.clause.at, "withdrawal", Sureness::Certain));
    }
    let is_of_none = matches!(whose, Whose::Nobody);
    if let Some(first) = told.questions.first() {
        let topic = asked::topic(sheet, first);
        let of_all = topic.is_of_all();
        let asked = Told::Question(topic);
        let question = item(asked, Day::Open, &first.clause.at, "question", Sureness::Certain);
        if of_all {
            reading.items.push(Item { project: None, ..question });
        } else if is_of_none || project.is_some() {
            reading.items.push(question);
        }
    }
    let free = |one: &Item| matches!(one.told, Told::Withdrawal);
    let (loose, bound): (Vec<Item>, Vec<Item>) = items.into_iter().partition(|one| free(one));
    reading.items.extend(loose);
    // What would be kept, once it is known of which project it is.
    let once_known = |bound: Vec<Item>| {
        let has_share = bound.iter().any(|one| matches!(one.told, Told::Progress { .. }));
        let share = unclear_share(sheet, told).filter(|_| !has_share);
        let share = share.map(|(share, statement)| {
            let fact = Told::Progress { percent: Some(share.percent) };
            item(fact, day(&[statement]), &statement.clause.at, "share", Sureness::Likely)
        });
        let unmeasured = told.amounts.iter().filter(|one| one.yuan.is_none()).map(|amount| {
            item(Told::Unmeasured { sum: amount.sum }, day(&[]), &amount.at, "open", Sureness::Likely)
        });
        let all = bound.into_iter().chain(share).chain(unmeasured);
        all.map(|one| Item { project: None, ..one }).collect::<Vec<_>>()
    };
    match (project.is_some(), ask) {
        (true, None) => reading.items.extend(bound),
        (true, Some(About::Project)) => asked.push((whose.clone(), About::Project, once_known(bound))),
        (true, Some(about)) => {
            reading.items.extend(bound);
            let at = told.bare.first().or(told.stopped.first()).or(told.statements.first());
            let unmeasured = told.amounts.iter().find(|one| one.yuan.is_none());
            let open = match (about, unmeasured, at) {
                (About::Unit, Some(amount), _) => {
                    Some((Told::Unmeasured { sum: amount.sum }, amount.at.clone()))
                }
                (_, _, Some(statement)) => {
                    let shares: Vec<Share> = told.shares.iter().map(|(share, _)| share.clone()).collect();
                    let percent = doubts::bare_number(sheet, statement)
                        .or_else(|| doubts::share_in_doubt(sheet, statement, &shares))
                        .filter(|_| about == About::Percent);
                    Some((Told::Progress { percent }, statement.clause.at.clone()))
                }
                (_, _, None) => None,
            };
            let would_be = open.map(|(told, at)| item(told, day(&[]), &at, "open", Sureness::Likely));
            asked.push((whose.clone(), about, would_be.into_iter().collect()));
        }
        (false, about) => {
            // 两家都去了: of those that are named.
            let of_the_round = common.round != Round::None
                && about.is_none()
                && is_of_none
                && bound.iter().all(|one| matches!(one.told, Told::Visit));
            if !of_the_round && (!bound.is_empty() || about.is_some()) {
                asked.push((whose.clone(), About::Project, once_known(bound)));
            }
        }
    }
}

/// The one share of statements of which only the project is not clear.
fn unclear_share<'a, 's>(sheet: &Sheet<'_>, told: &'a Group<'s>) -> Option<&'a (Share, &'s Statement)> {
    let of_them = |one: &&(Share, &Statement)| {
        matches!(one.0.standing, Standing::Unclear | Standing::State(_))
            && told.unclear.iter().any(|statement| std::ptr::eq(*statement, one.1))
            && doubts::is_of_a_stranger(sheet, one.1)
    };
    agreeing(&told.shares.iter().filter(of_them).collect::<Vec<_>>())
}

/// Whether nothing but one key node is told.
fn is_alone(told: &Group<'_>, event: &events::Event) -> bool {
    told.events.len() == 1
        && told.shares.is_empty()
        && told.amounts.is_empty()
        && told.troubles.is_empty()
        && told.visits.is_empty()
        && told.works.iter().all(|one| one.clause.at == event.at)
        && told.questions.is_empty()
}

/// From the first statement of a kind to the last.
fn reach(statements: &[&Statement], first: &Statement) -> Range<usize> {
    first.clause.at.start..statements.last().map_or(first.clause.at.end, |last| last.clause.at.end)
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

/// The first of some shares that all say the same.
fn agreeing<'a, 's>(shares: &[&'a (Share, &'s Statement)]) -> Option<&'a (Share, &'s Statement)> {
    let first = *shares.first()?;
    shares.iter().all(|one| one.0.percent == first.0.percent).then_some(first)
}

/// "only half the crew showed up, 50%": a share with nothing beside it is of what stands before it.
fn is_of_the_site(sheet: &Sheet<'_>, statement: &Statement, before: Option<&Statement>) -> bool {
    let tells = |one: &Statement| {
        sheet.has(&one.clause.at, Sign::OfSite)
            && sheet
                .values_in(&one.clause.at)
                .any(|value| matches!(value.value, Value::Percent(_) | Value::Number(_)))
    };
    let named = |hit: &Hit| {
        hit.sign == Sign::State && ["progress", "进度"].iter().any(|word| sheet.text(&hit.at).ends_with(word))
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
    answers.into_iter().find(|(sign, _)| sheet.has(clause, *sign)).map(|(_, answer)| answer)
}

/// 又停了: that works stand still, and nothing of why.
fn stopped_without_reason(sheet: &Sheet<'_>, told: &Group<'_>) -> bool {
    let idle = [Sign::Stopped, Sign::Filler, Sign::Grave(Severity::High), Sign::State];
    !told.stopped.is_empty() && told.statements.iter().all(|one| !sheet.says_more(&one.clause.at, &idle))
}

/// The one question: of several things that could be asked, which project is meant comes first.
fn question(sheet: &Sheet<'_>, mut asked: Vec<(Whose, About, Vec<Item>)>) -> Option<Question> {
    asked.sort_by_key(|(whose, about, _)| (*about != About::Project, !matches!(whose, Whose::OneOf(_))));
    let (whose, about, would_be) = asked.into_iter().next()?;
    let candidates = match whose {
        Whose::OneOf(ids) => {
            ids.iter().take(CANDIDATES).filter_map(|id| sheet.index.code(*id).cloned()).collect()
        }
        Whose::One(id) => sheet.index.code(id).cloned().into_iter().collect(),
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

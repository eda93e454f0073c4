//! The facts of a message: what its statements say, by project, and the one question where something is missing.

use super::asked;
use super::events::{self, By};
use super::figures::{self, Amount, Scope, Share, Standing, Topic};
use super::fractions;
use super::names::{Mention, NodeWord};
use super::promises;
use super::sheet::{Sheet, Statement, Whose, is_time};
use super::words::{Hit, Sign};
use super::{
    About, Answer, CANDIDATES, Day, Item, LastFigure, Message, Question, Reading, Sureness, Told, Trouble,
};
use crate::domain::entry::{Percent, Span};
use crate::domain::ids::ProjectCode;
use crate::domain::lexicon::{Field, Level, Severity};
use crate::domain::promise::SaidMaker;
use crate::domain::told::{Corrects, Step, Sum};
use crate::interpret::scan::{Bound, Found, Period, Said, Scale, Tense, Value};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Units in which works are counted.
const WORKS_UNITS: [&str; 50] = [
    "根",
    "方",
    "立方",
    "立方米",
    "m3",
    "m³",
    "米",
    "延米",
    "延长米",
    "公里",
    "km",
    "m",
    "平",
    "平方",
    "平方米",
    "平米",
    "m2",
    "㎡",
    "吨",
    "t",
    "环",
    "层",
    "块",
    "跨",
    "片",
    "榀",
    "孔",
    "段",
    "套",
    "车",
    "株",
    "棵",
    "棵树",
    "樘",
    "人",
    "名",
    "台",
    "辆",
    "piles",
    "floors",
    "rings",
    "metres",
    "meters",
    "tons",
    "tonnes",
    "cubic",
    "columns",
    "beams",
    "spans",
    "units",
];

/// Words by which a field of a report says that there is nothing to say.
const NOTHING: [&str; 16] = [
    "无", "没有", "暂无", "无。", "没", "none", "nil", "n/a", "na", "no", "nothing", "-", "--", "/", "正常",
    "none.",
];

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
    let corrects = if corrects == Corrects::Own { corrects } else { puts_right(sheet, message) };
    let mut groups: Vec<(Whose, Group<'_>)> = Vec::new();
    let mut numbers: HashMap<&Whose, usize> = HashMap::new();
    let mut topic = Topic::Other;
    let mut open_node: Option<(usize, String)> = None;
    let in_percent = IN_PERCENT.iter().any(|words| sheet.page.text().contains(words));
    let in_turn = in_turn(sheet);
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
        if is_withdrawal(sheet, statement) {
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
        if is_question(sheet, statement) {
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
        if shares.is_empty() && in_percent && is_bare_number(sheet, statement) {
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
        let in_doubt = share_in_doubt(sheet, statement, &shares);
        let moved =
            in_doubt.is_none() && sheet.values_in(clause).any(|one| matches!(one.value, Value::Points(_)));
        let is_known = matches!(statement.whose, Whose::One(_));
        if shares.iter().any(|share| share.standing == Standing::Unclear)
            && (!is_known || is_of_a_stranger(sheet, statement))
            && statement.mood.states()
            && !sheet.has(clause, Sign::Private)
        {
            told.unclear.push(statement);
        }
        let hinted = moved && statement.mood.states()
            || shares.iter().any(|share| {
                matches!(share.standing, Standing::Change | Standing::OfSite | Standing::Bounded)
            });
        let hinted = hinted || statement.mood.states() && is_about_halfway(sheet, statement);
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
            date(sheet, event, (statement, before), message);
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
            && (event.step, event.day) == (Step::Done, None)
            && event.at == *clause
            && (tells_when(sheet, before)
                || !sheet.says_more(&before.clause.at, &[Sign::Filler, Sign::ThisPeriod]))
        {
            event.day = past_day(sheet, &before.clause.at, message);
        }
        if is_visit(sheet, statement, message.today) || !shares_told && is_on_the_round(sheet, number) {
            told.visits.push(statement);
        }
        if let Some(answer) = answer(sheet, statement) {
            told.answers.push((answer, statement));
        } else if is_trouble(sheet, statement, &node_places) && !is_no_more_than_not_yet(sheet, number) {
            told.troubles.push(statement);
        }
        // 昨天说的停电问题，供电所来人修好了: what is settled is no new trouble.
        if matches!(told.answers.last(), Some((Answer::Settled, settling)) if std::ptr::eq(*settling, statement))
        {
            told.troubles.retain(|one| {
                !(same_sentence(one)
                    && TOLD_BEFORE.iter().any(|word| sheet.text(&one.clause.at).contains(word)))
            });
        }
        if !stated && is_kept_in_words(sheet, statement, told) {
            told.kept.push(statement);
        }
        if statement.mood.states() {
            if is_asserted(sheet, clause, Sign::Resumed)
                && !sheet.has_any(clause, &[Sign::NotYet, Sign::Plan])
                && !events::is_on_a_day_to_come(sheet, clause, message.today)
            {
                told.resumed.push(statement);
            }
            if is_asserted(sheet, clause, Sign::Stopped)
                && !sheet.has_any(clause, &[Sign::NotYet, Sign::Plan])
            {
                told.stopped.push(statement);
            }
            if stays(sheet, clause) || goes_on_as_usual(sheet, clause) {
                told.unchanged.push(statement);
            }
            let sentence = &sheet.statements[..number];
            let begin = sentence.partition_point(|one| one.clause.sentence < statement.clause.sentence);
            let works = works(sheet, statement, &sentence[begin..], message.today);
            let works = if works == Works::None { works_of_whichever(sheet, statement) } else { works };
            if works != Works::None || node_denied || hinted && !stated {
                told.works.push(statement);
                told.strong |= works == Works::Finished || statement.field == Some(Field::Progress);
            }
            if !stated && in_doubt.is_some() {
                told.bare.push(statement);
            }
            if !stated && !has_money && (is_bare_number(sheet, statement) || is_too_much(sheet, statement)) {
                told.bare.push(statement);
            }
        }
    }
    let announced = announced_day(sheet, message);
    let common = Common { corrects, announced, round: round(&groups), slip: slip(sheet) };
    let mut reading = Reading::default();
    reading.items.extend(in_turn.into_iter().map(|one| Item {
        told: Told::Progress { percent: Some(one.percent) },
        project: Some(one.project),
        day: Day::Implied(message.working_day()),
        span: sheet.page.normal.span(&one.at),
        rule: "shares in turn",
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

/// Takes up of a key node what the next statement says of its day, or that it was late and is done.
fn date(
    sheet: &Sheet<'_>,
    event: &mut events::Event,
    (statement, before): (&Statement, Option<&Statement>),
    message: &Message<'_>,
) {
    let clause = &statement.clause.at;
    let happened = matches!(event.step, Step::Done | Step::Begun);
    let only_dates = is_day_alone(sheet, statement)
        || happened && !sheet.says_more(clause, &[Sign::Filler, Sign::Begun, Sign::Done, Sign::Unchanged]);
    let follows =
        event.at.end <= clause.start && sheet.page.text()[event.at.end..clause.start].chars().count() <= 2;
    if event.day.is_none() && only_dates && follows {
        // 匝道通车, 7月20号不变
        let to_come = events::is_on_a_day_to_come(sheet, clause, message.today);
        if event.by == By::Name && to_come {
            (event.step, event.day) = (Step::Expected, day_ahead(sheet, clause));
        }
        event.day = event.day.or_else(|| match event.step {
            Step::Done | Step::Begun => past_day(sheet, clause, message),
            Step::Delayed | Step::Expected | Step::Ahead => day_ahead(sheet, clause),
        });
        if event.step == Step::Ahead && event.day.is_some() {
            event.step = Step::Expected;
        }
    }
    // "14 March, was the 9th", 3月24, 晚4天: the day is later than it was.
    if event.step == Step::Delayed && event.day.is_none() && follows && is_later(sheet, clause) {
        // 完不成, 顺延一周, 17号: the day is told next.
        event.at.end = clause.end;
    }
    if event.step == Step::Expected
        && follows
        && (was_earlier(sheet, clause, event.day) || is_later(sheet, clause))
    {
        event.step = Step::Delayed;
    }
    if event.day.is_some() {
        return;
    }
    // 封顶提前两天, 3月6号封的
    let early = matches!(event.step, Step::Ahead | Step::Expected) && sheet.has(&event.at, Sign::Early);
    if early && follows && sheet.has(clause, Sign::Done) && sheet.text(clause).ends_with(['的', '了']) {
        let day = past_day(sheet, clause, message);
        if day.is_some() && !sheet.says_more(clause, &[Sign::Filler, Sign::Done]) {
            (event.step, event.day) = (Step::Done, day);
        }
    }
    // 比计划晚一礼拜, 今天总算装完了
    let came = statement.mood.states()
        && sheet.has(clause, Sign::Done)
        && !sheet.has_any(clause, &[Sign::NotYet, Sign::Plan, Sign::Not])
        && sheet.text(clause).ends_with('了')
        && sheet.nodes_in(clause).next().is_none()
        && sheet.mentions_in(clause).is_empty()
        && before.is_some_and(|before| before.clause.at == event.at);
    if event.step == Step::Delayed && came {
        (event.step, event.day) = (Step::Done, past_day(sheet, clause, message));
    } else if event.step == Step::Done && tells_when(sheet, statement) {
        event.day = past_day(sheet, clause, message);
    }
}

/// "was the 9th", 原来9号: the day that no longer holds, before the new one.
fn was_earlier(sheet: &Sheet<'_>, clause: &Range<usize>, new: Option<NaiveDate>) -> bool {
    let text = sheet.text(clause);
    let led = ["was ", "原来", "原本", "本来", "原定", "原先"].iter().any(|word| text.starts_with(word));
    let old = sheet.values_in(clause).find_map(|one| match &one.value {
        Value::Date(date) => Some(date.on(Tense::Coming)),
        _ => None,
    });
    led && old.is_some_and(|old| new.is_some_and(|new| old < new))
        && !sheet.says_more(clause, &[Sign::Filler, Sign::Formerly])
}

/// 晚4天, "four days late".
fn is_later(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    sheet.has(clause, Sign::Delayed)
        && sheet.values_in(clause).any(|one| matches!(one.value, Value::Duration(_)))
        && !sheet.says_more(clause, &[Sign::Filler, Sign::Delayed])
}

/// Works at a key node, or with something that is built, told of a project that is in no list or that nobody can tell: it
/// is asked which is meant.
fn works_of_whichever(sheet: &Sheet<'_>, statement: &Statement) -> Works {
    let clause = &statement.clause.at;
    let of_a_node = sheet.nodes_in(clause).next().is_some() && !sheet.has(clause, Sign::NotYet);
    let told = match &statement.whose {
        // JY-47今天封底板
        Whose::Unknown => sheet.has(clause, Sign::Thing),
        // bhzx基坑出零了
        Whose::OneOf(_) => of_a_node,
        // lab封顶12号
        Whose::Nobody => {
            let dated = sheet.values_in(clause).any(|one| matches!(one.value, Value::Date(_)));
            of_a_node && (dated || sheet.text(clause).contains('了'))
        }
        Whose::One(_) => false,
    };
    if told { Works::Told } else { Works::None }
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

/// Where the first word ends by which a message takes back what stands before it: 50%, 不对, 51%.
fn slip(sheet: &Sheet<'_>) -> Option<usize> {
    let corrects = sheet.hits.iter().find(|hit| hit.sign == Sign::Correction).map(|hit| hit.at.end);
    let begins = |one: &Statement| {
        let text = sheet.text(&one.clause.at);
        let said = text.trim_start_matches(['哦', '啊', '噢', '喔']);
        let alone = |slip: &&&str| {
            said.strip_prefix(**slip).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        SLIPS.iter().find(alone).map(|slip| one.clause.at.end - said.len() + slip.len())
    };
    corrects.or_else(|| sheet.statements.iter().find_map(begins))
}

/// 累计9800万, 不对 8900万: of two amounts of one sum the second takes the place of the first.
fn is_put_right(sheet: &Sheet<'_>, one: &Amount, next: &Amount, slip: Option<usize>) -> bool {
    let between = one.at.end..next.at.start;
    let slipped = slip.is_some_and(|slip| between.start < slip && slip <= between.end);
    (slipped || sheet.has(&between, Sign::Correction)) && (next.sum == one.sum || next.sum.is_none())
}

/// By which somebody takes back what they have just said, and goes on.
const SLIPS: [&str; 8] = ["不对", "错了", "我错了", "说错了", "no", "no wait", "wait", "scratch that"];

/// By which somebody says of several numbers what they count.
const IN_PERCENT: [&str; 9] =
    ["in percent", "单位都是%", "单位是%", "单位%", "单位:%", "(percent)", "(all %)", "(%)", "都是百分比"];

/// A share that belongs to one of several projects by its place.
struct InTurn {
    sentence: usize,
    project: ProjectCode,
    percent: Percent,
    at: Range<usize>,
}

/// 东桥和西桥的进度分别是72%和58%: each project with the share at its place.
fn in_turn(sheet: &Sheet<'_>) -> Vec<InTurn> {
    let sentences = sheet.statements.chunk_by(|one, next| one.clause.sentence == next.clause.sentence);
    sentences.filter_map(|sentence| shares_in_turn(sheet, sentence)).flatten().collect()
}

fn shares_in_turn(sheet: &Sheet<'_>, sentence: &[Statement]) -> Option<Vec<InTurn>> {
    let (first, last) = (sentence.first()?, sentence.last()?);
    let range = first.clause.at.start..last.clause.at.end;
    let announced = ["分别", "依次", "respectively"].iter().any(|word| sheet.text(&range).contains(word));
    let others = [Sign::Target, Sign::Plan, Sign::OfSite, Sign::OfOther, Sign::NotYet];
    if !announced || sheet.has_any(&range, &others) || !sentence.iter().all(|one| one.mood.states()) {
        return None;
    }
    let names = sheet.mentions_in(&range);
    let behind = names.last()?.at.end..range.end;
    let share = |one: &Found| match &one.value {
        Value::Percent(share) => Some((figures::hundredths(*share)?, one.at.end)),
        _ => None,
    };
    let shares: Vec<_> = sheet.values_in(&behind).filter_map(share).collect();
    let project = |one: &Mention| match one.projects[..] {
        [only] => sheet.index.code(only).cloned(),
        _ => None,
    };
    let projects: Vec<_> = names.iter().map(project).collect::<Option<_>>()?;
    let told = |(project, (percent, end))| InTurn {
        sentence: first.clause.sentence,
        project,
        percent,
        at: range.start..end,
    };
    (projects.len() > 1 && projects.len() == shares.len())
        .then(|| projects.into_iter().zip(shares).map(told).collect())
}

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

/// Whether a message puts the sender's own last words right.
fn puts_right(sheet: &Sheet<'_>, message: &Message<'_>) -> Corrects {
    // 正式电往后拖, 改成下周四送: the plan is another, and nothing that was said.
    let delays = sheet.hits.iter().any(|one| one.sign == Sign::Delayed);
    let put_off = |hit: &Hit| delays && sheet.text(&hit.at).starts_with('改');
    let sure = sheet.hits.iter().any(|hit| hit.sign == Sign::Correction && !put_off(hit))
        || sheet.statements.iter().any(|one| {
            let at = &one.clause.at;
            sheet.has(at, Sign::OwnLast)
                && sheet.has(at, Sign::Withdrawn)
                && sheet.values_in(at).any(|value| matches!(value.value, Value::Percent(_)))
        });
    let hints: Vec<&Hit> = sheet.hits.iter().filter(|hit| hit.sign == Sign::Apology).collect();
    let several = hints.windows(2).any(|pair| pair[0].at != pair[1].at);
    let shares: Vec<Share> = sheet
        .statements
        .iter()
        .flat_map(|one| figures::shares(sheet, one, Corrects::Own, message.today))
        .collect();
    let swapped = shares.iter().any(|one| is_denied(sheet, &one.at))
        && shares.iter().any(|one| matches!(one.standing, Standing::State(_)));
    let numbers = !hints.is_empty()
        && sheet.values.windows(2).any(|pair| {
            let between = sheet.text(&(pair[0].at.end..pair[1].at.start)).trim().to_owned();
            matches!(
                (&pair[0].value, &pair[1].value),
                (Value::Number(_), Value::Number(_) | Value::Percent(_))
            ) && ["not", "不是", "而不是", "instead of"].contains(&between.as_str())
        });
    let bare = sheet.statements.iter().flat_map(|one| figures::bare_share(sheet, one, Corrects::Own));
    let replaced = sheet.statements.iter().any(|one| is_withdrawal(sheet, one))
        && shares.iter().cloned().chain(bare).any(|one| matches!(one.standing, Standing::State(_)));
    if sure || several || swapped || numbers || replaced { Corrects::Own } else { Corrects::Nothing }
}

/// Whether a word of denial stands right before a place.
fn is_denied(sheet: &Sheet<'_>, at: &Range<usize>) -> bool {
    let before = sheet.page.text()[..at.start].trim_end();
    ["不是", "并非", "not", "instead of", "rather than"].iter().any(|word| before.ends_with(word))
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
        said_day(sheet, statements, common.announced, message)
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
        if told.amounts.get(number + 1).is_some_and(|next| is_put_right(sheet, amount, next, common.slip)) {
            continue;
        }
        match amount.yuan {
            Some(yuan) => {
                let fact = Told::Investment { amount: yuan, sum: amount.sum };
                let said =
                    summed_up_to(sheet, amount, message).or_else(|| in_its_month(sheet, amount, message));
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
            Answer::MoreTime => day_ahead(sheet, &statement.clause.at),
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
    let announced = told.troubles.iter().any(|one| one.field == Some(Field::Issue))
        || visited && told.troubles.iter().any(apart);
    if let Some(first) = told.troubles.first()
        && (!visited || announced)
    {
        let at = reach(&told.troubles, first);
        items.push(item(
            Told::Issue(trouble(sheet, &told.statements, &told.troubles)),
            if names_a_weekday(sheet, &told.troubles) { day(&[]) } else { day(&told.troubles) },
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
        let is_trouble = told.troubles.iter().any(|one| std::ptr::eq(*one, **first));
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
                    let percent = bare_number(sheet, statement)
                        .or_else(|| share_in_doubt(sheet, statement, &shares))
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

/// "Work stops on Monday": of a trouble a weekday may be the last or the next.
fn names_a_weekday(sheet: &Sheet<'_>, statements: &[&Statement]) -> bool {
    let weekday = |one: &Found| matches!(&one.value, Value::Date(date) if date.said == Said::Weekday);
    statements.iter().any(|one| sheet.values_in(&one.clause.at).any(weekday))
}

/// The one share of statements of which only the project is not clear.
fn unclear_share<'a, 's>(sheet: &Sheet<'_>, told: &'a Group<'s>) -> Option<&'a (Share, &'s Statement)> {
    let of_them = |one: &&(Share, &Statement)| {
        matches!(one.0.standing, Standing::Unclear | Standing::State(_))
            && told.unclear.iter().any(|statement| std::ptr::eq(*statement, one.1))
            && is_of_a_stranger(sheet, one.1)
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
        let day =
            |one: &(Share, &Statement)| past_day(sheet, &one.1.clause.at, message).unwrap_or(message.today);
        let newest = whole.iter().map(|one| day(one)).max()?;
        agreeing(&whole.into_iter().filter(|one| day(one) == newest).collect::<Vec<_>>())
    })
}

/// The first of some shares that all say the same.
fn agreeing<'a, 's>(shares: &[&'a (Share, &'s Statement)]) -> Option<&'a (Share, &'s Statement)> {
    let first = *shares.first()?;
    shares.iter().all(|one| one.0.percent == first.0.percent).then_some(first)
}

/// The day that statements say they are of: their own, that of a report's date, or one said right before them.
fn said_day(
    sheet: &Sheet<'_>,
    statements: &[&Statement],
    announced: Option<NaiveDate>,
    message: &Message<'_>,
) -> Option<NaiveDate> {
    let own = statements.iter().find_map(|one| past_day(sheet, &one.clause.at, message));
    own.or(announced).or_else(|| as_of(sheet, statements.first()?, message)).or_else(|| {
        let first = statements.first()?;
        let number = sheet.statements.partition_point(|one| one.clause.at.start < first.clause.at.start);
        let before = sheet.statements.get(number.checked_sub(1)?)?;
        let only_dates = !sheet.says_more(&before.clause.at, &[Sign::Filler, Sign::ThisPeriod]);
        (only_dates && before.clause.sentence == first.clause.sentence)
            .then(|| past_day(sheet, &before.clause.at, message))?
    })
}

/// By which people begin to say up to when something is told.
const AS_OF: [&str; 4] = ["截至", "截止", "as of ", "as at "];

/// 2月份完成投资1800万, said in March: the last day of the month it is of, where that is over.
fn in_its_month(sheet: &Sheet<'_>, amount: &Amount, message: &Message<'_>) -> Option<NaiveDate> {
    if !matches!(amount.sum, Some(Sum::Period | Sum::Year)) {
        return None;
    }
    let own = statement_of(sheet, amount)?;
    let end = |one: &Found| match &one.value {
        Value::Dates(dates) => {
            matches!(dates.period, Period::Month | Period::Months | Period::Quarter).then_some(dates.past.1)
        }
        _ => None,
    };
    let clause = &own.clause.at;
    let lead = &sheet.sentence_of(own).first()?.clause.at;
    let (before, behind) = (clause.start..amount.at.start, amount.at.end..clause.end);
    let end = sheet
        .values_in(&before)
        .filter_map(end)
        .last()
        .or_else(|| sheet.values_in(&behind).find_map(end))
        .or_else(|| sheet.values_in(lead).filter_map(end).last())?;
    end.pred_opt().filter(|day| *day < message.today)
}

/// 截至2月28日完成投资17亿: the day up to which an amount is summed up.
fn summed_up_to(sheet: &Sheet<'_>, amount: &Amount, message: &Message<'_>) -> Option<NaiveDate> {
    let own = statement_of(sheet, amount)?;
    let lead = sheet.sentence_of(own).first().into_iter().chain([own]);
    let dated = lead
        .map(|one| &one.clause.at)
        .find(|at| AS_OF.iter().any(|word| sheet.text(at).starts_with(word)))?;
    past_day(sheet, dated, message)
}

fn statement_of<'s>(sheet: &'s Sheet<'_>, amount: &Amount) -> Option<&'s Statement> {
    let number = sheet.statements.partition_point(|one| one.clause.at.start <= amount.at.start);
    sheet.statements.get(number.checked_sub(1)?)
}

/// 截至昨天24点, 乔木栽了420株, 绿化完成12%: the day up to which all of a sentence is told.
fn as_of(sheet: &Sheet<'_>, statement: &Statement, message: &Message<'_>) -> Option<NaiveDate> {
    let of_all = |one: &&Statement| {
        let text = sheet.text(&one.clause.at);
        let text = text.strip_prefix("all ").unwrap_or(text);
        AS_OF.iter().chain(&["补", "forgot"]).any(|word| text.starts_with(word))
            && !sheet.values_in(&one.clause.at).any(|value| !is_time(&value.value))
            // 3月7日日报: 南溪湿地
            || sheet.has(&one.clause.at, Sign::Lead)
                && !sheet.says_more(&one.clause.at, &[Sign::Lead, Sign::Filler, Sign::NameTail])
    };
    let sentence = sheet.sentence_of(statement);
    let dated = sentence.first().into_iter().chain(sentence.last()).find(of_all)?;
    past_day(sheet, &dated.clause.at, message)
}

/// The day a daily report is announced to be of.
fn announced_day(sheet: &Sheet<'_>, message: &Message<'_>) -> Option<NaiveDate> {
    // 【日报】3月7日, with its lines below.
    let is_report = sheet.statements.iter().any(|one| one.field.is_some());
    let heads = |one: &Statement| {
        is_report
            && one.field.is_none()
            && one.clause.line == 0
            && !sheet.says_more(&one.clause.at, &[Sign::Lead, Sign::Filler])
    };
    let mut dated = sheet.statements.iter().filter(|one| one.field == Some(Field::Date) || heads(one));
    dated.find_map(|one| past_day(sheet, &one.clause.at, message))
}

fn past_day(sheet: &Sheet<'_>, at: &Range<usize>, message: &Message<'_>) -> Option<NaiveDate> {
    let compared = |place: &Range<usize>| {
        let before = sheet.page.text()[at.start..place.start].trim_end();
        let around = place.start.saturating_sub(LONGEST_COMPARISON)..place.end + LONGEST_COMPARISON;
        let within = sheet.hits_in(&around).any(|hit| {
            matches!(hit.sign, Sign::Unchanged | Sign::Delta)
                && hit.at.start < place.end
                && place.start < hit.at.end
        });
        within || COMPARED_WITH.iter().any(|word| before.ends_with(word))
    };
    // "won't be sealed before the 18th": what is denied is not of a day that has been.
    let denied = sheet.has(at, Sign::NotYet);
    let day = sheet.values_in(at).find_map(|one| match &one.value {
        Value::Date(date) if !compared(&one.at) && !figures::is_aside(sheet, at, &one.at) => {
            // 55%送电推迟到3月25日, said in March: nobody reports of a day a year ago.
            // "nothing moved since Tuesday" is not of that day.
            if date.bound == Bound::From && sheet.has(at, Sign::Unchanged) {
                return None;
            }
            let long_ago = date.said == Said::OfYear
                && date.coming > message.today
                && (date.coming - message.today) < (message.today - date.past);
            (!long_ago && (!denied || date.past == date.coming)).then(|| date.on(Tense::Past))
        }
        _ => None,
    })?;
    // After midnight people still call it today.
    let day = if day == message.today { message.working_day() } else { day };
    (day <= message.today).then_some(day)
}

/// The last day of a statement, as one to come.
fn day_ahead(sheet: &Sheet<'_>, at: &Range<usize>) -> Option<NaiveDate> {
    let days = sheet.values_in(at).filter_map(|one| match &one.value {
        Value::Date(date) => Some(date.on(Tense::Coming)),
        _ => None,
    });
    days.last()
}

/// In bytes: 跟昨天一样, "same as the day before".
const LONGEST_COMPARISON: usize = 64;

/// Words before a day that is only compared with.
const COMPARED_WITH: [&str; 12] =
    ["vs", "frm", "比", "较", "跟", "和", "同", "与", "since", "than", "than on", "from"];

/// 桩基完了, 昨天收的; "piling done, last one went in on Monday": when what stands beside it was done.
fn tells_when(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    let text = sheet.text(clause).trim_end();
    // 昨天收的, 业主28日签的字
    let says_so = text.chars().rev().take(3).any(|one| one == '的')
        || ["最后", "last "].iter().any(|word| text.contains(word));
    statement.mood.states()
        && says_so
        && sheet.mentions_in(clause).is_empty()
        && sheet.nodes_in(clause).next().is_none()
        && !sheet.values_in(clause).any(|one| matches!(one.value, Value::Percent(_) | Value::Money { .. }))
}

/// 到3月22日: a statement of nothing but the day of what stands before.
fn is_day_alone(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    // 定25号, 估计15号才能完
    let set = sheet.text(clause).chars().next().filter(|one| matches!(one, '定' | '改'));
    let set = set.map_or(0, char::len_utf8);
    let text = sheet.text(clause);
    let verb = events::VERBS.iter().find(|verb| text.ends_with(**verb));
    let said = clause.start + set..clause.end - verb.map_or(0, |verb| verb.len());
    let is_planned = sheet.has(&said, Sign::Plan);
    !sheet.says_more(&said, &[Sign::Filler, Sign::Delayed, Sign::Plan, Sign::SetTo])
        || is_planned && !sheet.says_more(&said, &[Sign::Filler, Sign::Plan, Sign::Done])
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Works {
    None,
    Told,
    /// With a word that it is finished.
    Finished,
}

/// Whether a statement tells of works: something of a site, and what was done to it, or how much of it.
fn works(sheet: &Sheet<'_>, statement: &Statement, before: &[Statement], today: NaiveDate) -> Works {
    let clause = &statement.clause.at;
    let done = sheet.hits_in(clause).find(|hit| hit.sign == Sign::Done);
    // 本周四封完: what is to come is done then, and not yet.
    let before_done = clause.start..done.map_or(clause.end, |hit| hit.at.start);
    if sheet.has_any(clause, &[Sign::Plan, Sign::Target]) && done.is_none()
        || events::is_ahead(sheet, &before_done, today)
    {
        return Works::None;
    }
    let things: Vec<_> =
        sheet.hits_in(clause).filter(|hit| hit.sign == Sign::Thing).map(|hit| &hit.at).collect();
    let deeds: Vec<_> =
        sheet.hits_in(clause).filter(|hit| hit.sign == Sign::Deed).map(|hit| &hit.at).collect();
    let counted = sheet.values_in(clause).any(|one| match &one.value {
        Value::Count { unit, .. } => WORKS_UNITS.contains(&sheet.text(unit).trim()),
        Value::Part { .. } | Value::Station(_) => true,
        _ => false,
    });
    let node = sheet.nodes_in(clause).next().is_some();
    let pair = deeds.iter().any(|deed| things.iter().any(|thing| thing != deed))
        || node && !deeds.is_empty()
        || sheet.has(clause, Sign::Begun) && !things.is_empty()
        // 冷链园3号墩浇筑完成: whatever that is.
        || done.is_some_and(|done| deeds.iter().any(|deed| deed.end <= done.at.start))
            && !sheet.mentions_in(clause).is_empty();
    let told = statement.field == Some(Field::Progress)
        || pair
        || counted && (!deeds.is_empty() || !things.is_empty() || node)
        // 开始浇筑，120方
        || counted
            && says_only_a_figure(sheet, clause)
            && before.iter().any(|one| one.mood.states() && sheet.has(&one.clause.at, Sign::Deed));
    match (told, done) {
        (false, _) => Works::None,
        (true, Some(_)) => Works::Finished,
        (true, None) => Works::Told,
    }
}

/// Words for a day of which there is no more to say.
const AS_USUAL: [&str; 14] = [
    "正常施工",
    "施工正常",
    "现场正常",
    "现场一切正常",
    "一切正常",
    "照常施工",
    "正常推进",
    "正常作业",
    "work as usual",
    "works as usual",
    "working as usual",
    "site as usual",
    "all as usual",
    "all normal",
];

/// Nothing has changed. "hasn't moved the main" is of what somebody was to move.
fn stays(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let of_something = |hit: &Hit| {
        let behind = sheet.text(&(hit.at.end..clause.end)).trim_start();
        sheet.text(&hit.at).ends_with("moved")
            && ["the ", "its ", "their ", "our ", "that "].iter().any(|word| behind.starts_with(word))
    };
    sheet.hits_in(clause).any(|hit| hit.sign == Sign::Unchanged && !of_something(hit))
}

/// 现场正常 alone; 停电影响正常施工 says more.
fn goes_on_as_usual(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    AS_USUAL.iter().any(|word| {
        sheet.text(clause).find(word).is_some_and(|found| {
            let begin = clause.start + found;
            let around = [clause.start..begin, begin + word.len()..clause.end];
            !around.iter().any(|part| sheet.says_more(part, &[Sign::Filler, Sign::NameTail]))
        })
    })
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
    says_only_a_figure(sheet, &statement.clause.at)
        && !sheet.hits_in(&statement.clause.at).any(named)
        && sheet.mentions_in(&statement.clause.at).is_empty()
        && before.is_some_and(tells)
}

fn says_only_a_figure(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let Some(figure) = sheet.values_in(clause).find(|one| !is_time(&one.value)) else { return false };
    let around = [clause.start..figure.at.start, figure.at.end..clause.end];
    !around.iter().any(|part| sheet.says_more(part, &[Sign::Filler]))
}

/// 目标80%, 要是天好能到70%: how far the works are to be or could be is no state of them; of a known project it is kept in
/// its words. What others say is not.
fn is_kept_in_words(sheet: &Sheet<'_>, statement: &Statement, told: &Group<'_>) -> bool {
    let mood = statement.mood;
    let colours = mood.asks || mood.repeats || mood.mocks || mood.orders || mood.private;
    let clause = &statement.clause.at;
    let of_money =
        sheet.has_any(clause, &[Sign::OtherMoney, Sign::Invested]) || sheet.text(clause).contains("投资");
    let shares = || {
        let of_it = told.shares.iter().filter(|(_, of)| std::ptr::eq(*of, statement));
        of_it.map(|(share, _)| share).filter(|share| share.percent.hundredths() < 10_000)
    };
    let denied = shares().any(|share| {
        share.standing == Standing::Denied
            || share.standing == Standing::Other && (of_money || is_of_a_rate(sheet, clause, share))
    });
    // 进度在五十到六十之间: numbers that are none by themselves.
    let counted = sheet.values_in(clause).any(|one| matches!(one.value, Value::Number(_)));
    let between =
        mood.states() && counted && sheet.has(clause, Sign::State) && sheet.text(clause).contains("之间");
    // 制冷机组付了120万欧元: money that is none of what was invested.
    let invested =
        [Sign::Invested, Sign::ToDate, Sign::ThisPeriod, Sign::SinceNewYear, Sign::Plan, Sign::Request];
    let of_other_money = mood.states()
        && sheet
            .hits_in(clause)
            .any(|hit| hit.sign == Sign::OtherMoney && GRANTED_OR_PAID.contains(&sheet.text(&hit.at)))
        && !sheet.has_any(clause, &invested)
        && sheet.values_in(clause).any(|one| match &one.value {
            Value::Money { .. } => true,
            Value::Number(number) => number.scale != Scale::None,
            _ => false,
        });
    let could_be =
        mood.supposes && shares().any(|share| !matches!(share.standing, Standing::Other | Standing::OfSite));
    matches!(statement.whose, Whose::One(_)) && !colours && (denied || between || of_other_money || could_be)
}

/// Money that was granted or paid, and that nobody lacks.
const GRANTED_OR_PAID: [&str; 22] = [
    "专项债",
    "债券",
    "贷款",
    "融资",
    "概算",
    "预算",
    "补贴",
    "补偿",
    "付",
    "付了",
    "付款",
    "支付",
    "拨付",
    "到账",
    "合同",
    "paid",
    "budget",
    "loan",
    "bond",
    "grant",
    "subsidy",
    "contract",
];

/// 周转率85%: of something that is counted on a site, whatever it is.
fn is_of_a_rate(sheet: &Sheet<'_>, clause: &Range<usize>, share: &Share) -> bool {
    let before = sheet.text(&(clause.start..share.at.start)).trim_end();
    before.trim_end_matches(['达', '到', '为', '是', '约', '有']).ends_with('率')
        && !sheet.has_any(clause, &[Sign::OfOther, Sign::Private])
}

/// 复工的那个土方 says of which it is, and not that they have begun again.
fn is_asserted(sheet: &Sheet<'_>, clause: &Range<usize>, sign: Sign) -> bool {
    sheet
        .hits_in(clause)
        .any(|hit| hit.sign == sign && !sheet.page.text()[hit.at.end..clause.end].starts_with('的'))
}

/// 某楼进度65%: a state of works, of something that is not known, where nothing else is named.
fn is_of_a_stranger(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    // 新会展馆 may be another than 会展馆.
    if let Some(first) = sheet.mentions_in(clause).first() {
        let begin = figures::led_to(sheet, clause);
        return sheet.says_more(
            &(begin..first.at.start),
            &[Sign::Filler, Sign::Correction, Sign::Apology, Sign::NameTail, Sign::Lead],
        );
    }
    let Some(state) = sheet.hits_in(clause).find(|hit| hit.sign == Sign::State) else { return false };
    sheet.says_more(&(clause.start..state.at.start), &[Sign::Filler, Sign::State])
}

/// 工程量过半: how far the works are, without a figure.
fn is_about_halfway(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    sheet.has(clause, Sign::Halfway)
        && (sheet.has_any(clause, &[Sign::State, Sign::Overall, Sign::Thing, Sign::Done, Sign::Main])
            || !sheet.mentions_in(clause).is_empty())
}

/// More than all of the works: a slip, of which only the sender knows what was meant.
fn is_too_much(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    let of_works = sheet.has(clause, Sign::State) || !sheet.mentions_in(clause).is_empty();
    let beyond = |one: &Found| matches!(&one.value, Value::Percent(share) if !share.is_at_most(100));
    let other = [Sign::OfSite, Sign::OfOther, Sign::Delta, Sign::Plan, Sign::Target];
    of_works && sheet.values_in(clause).any(beyond) && !sheet.has_any(clause, &other)
}

/// The one figure behind the name of a project that could be its share, where other words stand beside it that are not
/// known, or where it counts points that nothing says to be a movement.
fn share_in_doubt(sheet: &Sheet<'_>, statement: &Statement, shares: &[Share]) -> Option<Percent> {
    let clause = &statement.clause.at;
    // 刚好一半, and nothing beside it.
    let begin = match sheet.mentions_in(clause).first() {
        Some(name) => name.at.end,
        None if says_only_a_figure(sheet, clause) => clause.start,
        None => return None,
    };
    let mut figures = sheet.values_in(clause).filter(|one| !is_time(&one.value));
    let only = figures.next().filter(|one| one.at.start >= begin)?;
    if figures.next().is_some() {
        return None;
    }
    match &only.value {
        Value::Points(points) => {
            let around = [clause.start..only.at.start, only.at.end..clause.end];
            let beside = [Sign::Filler, Sign::State, Sign::Overall, Sign::NameTail];
            let alone = !around.iter().any(|part| sheet.says_more(part, &beside));
            figures::hundredths(*points).filter(|_| alone)
        }
        Value::Percent(_) => {
            let share = shares.iter().find(|share| share.at == only.at)?;
            (share.standing == Standing::Unclear).then_some(share.percent)
        }
        _ => None,
    }
}

/// The number of a statement as a share, where it can be one.
fn bare_number(sheet: &Sheet<'_>, statement: &Statement) -> Option<Percent> {
    let mut values = sheet.values_in(&statement.clause.at).filter(|one| !is_time(&one.value));
    match values.next()?.value {
        Value::Number(number) => figures::hundredths(number.value),
        _ => None,
    }
}

/// A name and a number, and nothing that says of what.
fn is_bare_number(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    let mut values = sheet.values_in(clause).filter(|one| !is_time(&one.value));
    let only = values.next().filter(|one| {
        matches!(&one.value, Value::Number(number) if figures::hundredths(number.value).is_some())
            // "cold one today"
            && sheet.text(&one.at) != "one"
    });
    // By itself a number of two digits is a share; 1 is what people send to be counted.
    let now = || ["现在", "目前", "now", "currently"].iter().any(|word| sheet.text(clause).starts_with(word));
    let large = only.is_some_and(|one| one.at.len() > 1) && (sheet.statements.len() == 1 || now());
    let named = !sheet.mentions_in(clause).is_empty() || large;
    only.is_some_and(|one| !sheet.says_more(&(one.at.end..clause.end), &[]))
        && values.next().is_none()
        && named
        && !sheet.says_more(&(clause.start..only.map_or(clause.end, |one| one.at.start)), &[Sign::Filler])
}

/// Whether a statement asks something that the ledger could answer, or gives a command in words.
fn is_question(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    if statement.mood.asks {
        let ours = sheet.hits_in(clause).any(|hit| {
            matches!(
                hit.sign,
                Sign::State
                    | Sign::Overall
                    | Sign::Invested
                    | Sign::Thing
                    | Sign::Done
                    | Sign::Begun
                    | Sign::Delayed
                    | Sign::Stopped
                    | Sign::Resumed
                    | Sign::Issue(_)
                    | Sign::Field(_)
                    | Sign::ToDate
            )
        });
        let figure = !sheet.has_any(clause, &[Sign::OfOther, Sign::Private])
            && sheet
                .values_in(clause)
                .any(|one| matches!(one.value, Value::Percent(_) | Value::Money { .. }));
        let about = ABOUT_THE_LEDGER.iter().any(|word| sheet.text(clause).contains(word));
        return ours
            || figure
            || about
            || !sheet.mentions_in(clause).is_empty()
            || sheet.nodes_in(clause).next().is_some();
    }
    let leading = [Sign::Filler, Sign::Request, Sign::NameTail, Sign::Apology];
    // "need help now" asks for somebody, and for no page.
    let needs =
        |hit: &Hit| sheet.text(&hit.at) == "help" && sheet.has(&(clause.start..hit.at.start), Sign::Request);
    let commands = sheet.hits_in(clause).filter(|hit| hit.sign == Sign::Command && !needs(hit)).any(|hit| {
        let (before, behind) = (clause.start..hit.at.start, hit.at.end..clause.end);
        let alone = !sheet.says_more(&behind, &leading) || sheet.has_any(&behind, &leading);
        !sheet.says_more(&before, &leading) && (alone || hit.at.len() > 4 || !sheet.text(&hit.at).is_ascii())
    });
    // 汇总一下, with what is summed up behind it.
    let leads = sheet.statements.len() > 1 && !sheet.says_more(clause, &[Sign::Lead, Sign::Filler]);
    let told = leads || sheet.hits_in(clause).any(|hit| matches!(hit.sign, Sign::Issue(_) | Sign::Level(_)));
    let figures =
        sheet.values_in(clause).any(|one| matches!(one.value, Value::Percent(_) | Value::Money { .. }));
    commands && !told && !figures
}

/// What questions to the ledger are about, where no project and no works are named.
const ABOUT_THE_LEDGER: [&str; 20] = [
    "undo",
    "机器人",
    "怎么用",
    "咋用",
    " i send",
    " i sent",
    "项目",
    "工地",
    "台账",
    "日报",
    "问题",
    "节点",
    "入统",
    "专项债",
    "没报",
    "project",
    "site",
    "ledger",
    "report",
    "issue",
];

/// "ignore my last", 上一条作废.
fn is_withdrawal(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    let figures =
        sheet.values_in(clause).any(|one| matches!(one.value, Value::Percent(_) | Value::Money { .. }));
    let alone = !sheet
        .says_more(clause, &[Sign::Withdrawn, Sign::Filler, Sign::OwnLast, Sign::Apology, Sign::Request]);
    sheet.has(clause, Sign::Withdrawn)
        && !figures
        && !statement.mood.asks
        && (alone || sheet.has(clause, Sign::OwnLast))
}

fn is_visit(sheet: &Sheet<'_>, statement: &Statement, today: NaiveDate) -> bool {
    let clause = &statement.clause.at;
    let text = sheet.text(clause);
    let called_off = sheet.has_any(clause, &[Sign::Formerly, Sign::Delayed])
        || CALLED_OFF.iter().any(|word| text.contains(word));
    // 今日无走访
    let none = sheet.hits_in(clause).any(|hit| {
        let before = sheet.text(&(clause.start..hit.at.start)).trim_end();
        hit.sign == Sign::Visit
            && ["无", "没", "没有", "未", "no", "not"].iter().any(|word| before.ends_with(word))
    });
    if !statement.mood.states() || called_off || none {
        return false;
    }
    // 踏查, 已要求明天修: the day behind is of something else.
    let visit = sheet.hits_in(clause).find(|hit| matches!(hit.sign, Sign::Visit | Sign::Inspection));
    let said = match visit {
        Some(hit) if !sheet.text(clause).is_ascii() => clause.start..hit.at.end,
        // "visited and promised to move the pipes by Friday"
        Some(_) | None => {
            let end = sheet.text(clause).find(" promised").map_or(clause.end, |at| clause.start + at);
            clause.start..end
        }
    };
    let ahead =
        sheet.values_in(&said).any(|one| matches!(&one.value, Value::Date(date) if date.past > today))
            || !text.is_ascii() && events::is_on_a_day_to_come(sheet, &said, today);
    let planned = sheet
        .hits_in(&said)
        .take_while(|hit| hit.sign != Sign::Visit)
        .any(|hit| matches!(hit.sign, Sign::Plan | Sign::NotYet | Sign::Not));
    let named = !sheet.mentions_in(clause).is_empty();
    let strong = sheet
        .hits_in(clause)
        .any(|hit| hit.sign == Sign::Visit && !WEAK_VISITS.contains(&sheet.text(&hit.at)));
    let weak = sheet.has_any(clause, &[Sign::Visit])
        || sheet.has(clause, Sign::Going)
            && sheet.hits_in(clause).any(|hit| {
                // "fire inspection" is a key node.
                let within = |node: &NodeWord<'_>| node.at.start <= hit.at.start && hit.at.end <= node.at.end;
                hit.sign == Sign::Inspection && !sheet.nodes_in(clause).any(within)
            });
    // 检查冷链园, "checked Deer Park": what was looked at is a project.
    let looked = sheet.hits_in(clause).filter(|hit| hit.sign == Sign::Inspection).any(|hit| {
        let next = sheet.mentions_in(clause).iter().find(|one| one.at.start >= hit.at.end);
        next.is_some_and(|one| {
            let behind = sheet.text(&(one.at.end..clause.end)).trim_start_matches(['的', ' ']);
            !sheet.says_more(&(hit.at.end..one.at.start), &[Sign::Filler])
                && !PAPERS.iter().any(|word| behind.starts_with(word))
        })
    });
    // 周一到光电实验室现场
    let arrived = sheet.mentions_in(clause).iter().any(|one| {
        let before = sheet.text(&(clause.start..one.at.start)).trim_end();
        // "was at Beihu School yesterday"
        if ["was at", "i was at", "we were at"].contains(&before) && !shares_stand(sheet, clause) {
            return true;
        }
        // "took the director round Airport Phase 3"
        if before.starts_with("took ") && [" round", " around"].iter().any(|word| before.ends_with(word)) {
            return true;
        }
        // 李副区长10点到北湖中学
        let came = TITLES.iter().any(|word| before.contains(word))
            && (before.ends_with('到') || before.ends_with(" came to"));
        // 去国医中心查消防
        let behind = sheet.text(&(one.at.end..clause.end));
        let on_site = behind.starts_with("现场") || behind.starts_with(['查', '看', '检']);
        came || before.ends_with(['到', '去', '来', '赴']) && on_site
    });
    (strong || looked || arrived || weak && named) && !ahead && !planned
}

fn shares_stand(sheet: &Sheet<'_>, at: &Range<usize>) -> bool {
    sheet.values_in(at).any(|one| matches!(one.value, Value::Percent(_) | Value::Number(_)))
}

/// Who comes to see a site.
const TITLES: [&str; 12] = [
    "区长",
    "市长",
    "局长",
    "主任",
    "书记",
    "处长",
    "科长",
    "领导",
    "mayor",
    "director",
    "bureau chief",
    "secretary",
];

/// What a visit was not, by whoever it was to be or to whomever it was.
const CALLED_OFF: [&str; 8] =
    ["取消", "cancel", "called off", "visited us", "visited me", "visited my", "visiting us", "来我们这"];

/// What of a project is looked at without going there.
const PAPERS: [&str; 20] = [
    "图纸", "图", "新闻", "资料", "照片", "方案", "报告", "材料", "视频", "报表", "日报", "文件", "drawing",
    "report", "photo", "picture", "plan", "schedule", "figures", "document",
];

/// 大走访: 东桥缺料; 西桥挺好: a round of visits that is announced, and each project named after it.
fn is_on_the_round(sheet: &Sheet<'_>, number: usize) -> bool {
    let announces = |one: &Statement| {
        let visit = sheet.hits_in(&one.clause.at).find(|hit| hit.sign == Sign::Visit);
        let alone = sheet.mentions_in(&one.clause.at).is_empty();
        visit.is_some_and(|hit| {
            // "walked three today: East Park": how many, and when.
            let behind = sheet.text(&(hit.at.end..one.clause.at.end));
            let counted = || {
                behind.find(':').is_some_and(|at| {
                    at <= LONGEST_ROUND && sheet.mentions_in(&(hit.at.end..hit.at.end + at)).is_empty()
                })
            };
            (alone || counted())
                && !sheet.says_more(&(one.clause.at.start..hit.at.start), &[Sign::Filler, Sign::ThisPeriod])
        })
    };
    let (this, first) = (&sheet.statements[number], sheet.statements.first());
    this.mood.states()
        && first.is_some_and(|first| first.clause.line == this.clause.line && announces(first))
        && !sheet.mentions_in(&this.clause.at).is_empty()
        && !sheet.has_any(&this.clause.at, &[Sign::Plan, Sign::NotYet])
}

/// In bytes: "three today", 了三家.
const LONGEST_ROUND: usize = 24;

/// Words that tell of a visit only together with where somebody went.
const WEAK_VISITS: [&str; 50] = [
    "was at the",
    "去的",
    "去过",
    "到过",
    "刚从",
    "just back from",
    "back from",
    "got back from",
    "came back from",
    "去了趟",
    "去了一趟",
    "走了一趟",
    "走了趟",
    "看了一眼",
    "瞅了一眼",
    "转了转",
    "走了走",
    "转一圈",
    "走一圈",
    "看一圈",
    "去看了",
    "过去看了",
    "实地看了",
    "去看了看",
    "看了看",
    "popped over",
    "popped over to",
    "popped by",
    "popped in",
    "popped into",
    "swung by",
    "called in at",
    "looked in on",
    "been to",
    "went round",
    "had a look at",
    "took a look at",
    "were at",
    "called at",
    "去了",
    "visit",
    "walked",
    "went to",
    "dropped by",
    "stopped by",
    "tour",
    "转了一圈",
    "看了一圈",
    "走了一圈",
    "督导",
];

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

/// Whether a statement tells of something that blocks the works.
fn is_trouble(sheet: &Sheet<'_>, statement: &Statement, nodes: &[Range<usize>]) -> bool {
    let clause = &statement.clause.at;
    let hits = || sheet.hits_in(clause);
    if statement.field == Some(Field::Issue) {
        let said = sheet.text(clause).rsplit(':').next().unwrap_or_default().trim();
        return !said.is_empty() && !NOTHING.contains(&said) && !sheet.has(clause, Sign::NoTrouble);
    }
    // "running late, will report at six": of the sender.
    if !statement.mood.tells() || sheet.text(clause) == "running late" {
        return false;
    }
    let denied = |hit: &Hit| {
        // 清淤拖了: the node is put off.
        if !nodes.is_empty() && hits().any(|other| other.sign == Sign::Delayed && other.at == hit.at) {
            return true;
        }
        // 屋面断水 is what was to be reached.
        if nodes.iter().any(|node| hit.at.start < node.end && node.start < hit.at.end) {
            return true;
        }
        // 严防坍塌, a drill: of what is to be kept away, or only played.
        let lead = sheet.text(&(clause.start..hit.at.start));
        if WARNED.iter().any(|word| lead.contains(word)) || is_the_no_of_another(sheet, clause, hit) {
            return true;
        }
        let mut before = sheet.page.text()[..hit.at.start].trim_end();
        // 无安全隐患
        while let Some(rest) = MODIFIERS.iter().find_map(|word| before.strip_suffix(word)) {
            before = rest;
        }
        [
            "没有发生",
            "没发生",
            "未发生",
            "没出现",
            "未出现",
            "没有",
            "没",
            "无",
            "不",
            "no",
            "not",
            "without",
            "any",
        ]
        .iter()
        .any(|word| {
            before.strip_suffix(word).is_some_and(|rest| {
                !word.is_ascii() || !rest.ends_with(|one: char| one.is_ascii_alphanumeric())
            })
        })
    };
    // 没到70% lacks a share, and no material.
    let of_a_share = |hit: &Hit| {
        let behind = hit.at.end..clause.end;
        let next = sheet.values_in(&behind).next();
        let word = sheet.text(&hit.at);
        let not_there = word.ends_with('到') && word.contains(['没', '未']);
        next.is_some_and(|one| {
            (matches!(one.value, Value::Percent(_))
                && !figures::PRICES.iter().any(|price| word.contains(price))
                || not_there && !matches!(one.value, Value::Count { .. } | Value::Duration(_)))
                && sheet.text(&(hit.at.end..one.at.start)).trim().is_empty()
        }) || not_there
            && (sheet.nodes_in(&behind).any(|node| node.at.start == hit.at.end)
                || sheet
                    .values_in(&(clause.start..hit.at.start))
                    .any(|one| matches!(one.value, Value::Percent(_)))
                    && !sheet.has(&(clause.start..hit.at.start), Sign::Thing))
    };
    let issue = hits().any(|hit| matches!(hit.sign, Sign::Issue(_)) && !denied(hit) && !of_a_share(hit));
    let grave = hits().any(|hit| hit.sign == Sign::Grave(Severity::Critical) && !denied(hit));
    let helped =
        sheet.has(clause, Sign::Request) && hits().any(|hit| matches!(hit.sign, Sign::Level(_) | Sign::Body));
    // "moving to the raft" is where they go on.
    let goes_on = |hit: &Hit| sheet.text(&hit.at).starts_with("mov");
    let late = hits().any(|hit| hit.sign == Sign::Delayed && !goes_on(hit))
        && sheet.has(clause, Sign::Thing)
        && sheet.nodes_in(clause).next().is_none();
    issue
        || grave
        || helped
        || late
        || is_left_undone(sheet, statement)
        || households_are_left(sheet, clause)
        || hands_are_missing(sheet, clause)
        || stands_still(sheet, clause)
}

/// What stands between a no and a trouble.
const MODIFIERS: [&str; 8] = ["安全", "质量", "重大", "明显", "任何", "其他", "其它", "较大"];

/// 二次结构停三天了: for how long nothing has been done.
fn stands_still(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    sheet.values_in(clause).any(|one| {
        let before = sheet.text(&(clause.start..one.at.start)).trim_end();
        matches!(one.value, Value::Duration(_))
            && ["停", "停了", "停工", "停工了"].iter().any(|word| before.ends_with(word))
    })
}

/// 征迁还剩两户: who has not moved yet.
fn households_are_left(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    sheet.values_in(clause).any(|one| {
        let before = sheet.text(&(clause.start..one.at.start)).trim_end();
        matches!(&one.value, Value::Count { unit, .. } if sheet.text(unit) == "户")
            && ["剩", "剩下", "还剩", "还差", "还有"].iter().any(|word| before.ends_with(word))
    })
}

/// 吊装班组少8个人, 钢筋班组差20人.
fn hands_are_missing(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    sheet.values_in(clause).any(|one| {
        let before = sheet.text(&(clause.start..one.at.start)).trim_end();
        let people = match &one.value {
            Value::Count { unit, .. } => match sheet.text(unit) {
                "人" | "名" => true,
                "个" => sheet.page.after(one.at.end).is_some_and(|next| "人工".contains(next)),
                _ => false,
            },
            _ => false,
        };
        people && ["少", "少了", "缺", "差", "还差", "还缺", "还少"].iter().any(|word| before.ends_with(word))
    })
}

/// 谁报的50%? 还没到呢: of the share before it.
fn is_no_more_than_not_yet(sheet: &Sheet<'_>, number: usize) -> bool {
    let Some(before) = number.checked_sub(1).map(|before| &sheet.statements[before].clause.at) else {
        return false;
    };
    let clause = &sheet.statements[number].clause.at;
    let share = sheet.values_in(before).any(|one| matches!(one.value, Value::Percent(_)));
    let text = sheet.text(clause).trim_end_matches(['呢', '啊', '吧']);
    share && ["还没到", "没到", "远没到", "根本没到"].contains(&text)
}

/// By which people warn, or play what could happen.
const WARNED: [&str; 16] = [
    "注意防",
    "注意安全",
    "严防",
    "预防",
    "防止",
    "谨防",
    "提防",
    "当心",
    "小心",
    "演练",
    "演习",
    "模拟",
    "培训",
    "drill",
    "simulat",
    "beware",
];

/// "no power cuts": the no is of the cuts, and not of the power.
fn is_the_no_of_another(sheet: &Sheet<'_>, clause: &Range<usize>, hit: &Hit) -> bool {
    sheet.text(&hit.at).starts_with("no ")
        && sheet.hits_in(clause).any(|other| {
            matches!(other.sign, Sign::Issue(_))
                && other.at.start == hit.at.start + "no ".len()
                && other.at.end > hit.at.end
        })
}

/// Words by which people come back to what they told before.
const TOLD_BEFORE: [&str; 10] =
    ["说的", "报的", "提的", "之前", "上次", "那个", "前几天", "earlier", "reported", "from yesterday"];

/// 供电公司还没接, "the gas company has not moved its line", 电业局不回复: who was to act or to answer has not.
fn is_left_undone(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    let undone = |at: &Range<usize>| {
        sheet.hits_in(at).any(|hit| {
            let word = sheet.text(&hit.at);
            match hit.sign {
                Sign::NotYet => STILL_NOT.contains(&word),
                Sign::Unchanged => word.strip_suffix(" moved").is_some_and(|not| STILL_NOT.contains(&not)),
                _ => false,
            }
        })
    };
    let text = |at: Range<usize>| sheet.text(&at);
    let is_silent = |body: &Hit| {
        SILENT.iter().any(|word| text(body.at.end..clause.end).contains(word))
            || SILENT_BEFORE.iter().any(|word| text(clause.start..body.at.start).contains(word))
    };
    let mut bodies = sheet.hits_in(clause).filter(|hit| hit.sign == Sign::Body);
    bodies.any(|body| undone(&(body.at.end..clause.end)) || is_silent(body))
        && !sheet.has_any(clause, &[Sign::NoTrouble, Sign::NobodyHurt])
        && !NOTHING_FOUND.iter().any(|word| sheet.text(clause).contains(word))
        && !sheet.values_in(clause).any(|one| matches!(one.value, Value::Percent(_) | Value::Money { .. }))
}

/// Whoever has not found or said anything holds up nothing.
const NOTHING_FOUND: [&str; 5] = ["意见", "异议", " any problem", " any issue", "complain"];

/// Words behind a body by which it does not answer, or does not do its part.
const SILENT: [&str; 32] = [
    "no reply",
    "no answer",
    "no response",
    "不回复",
    "没回复",
    "没有回复",
    "未回复",
    "不答复",
    "没答复",
    "没有答复",
    "未答复",
    "不回应",
    "没回应",
    "没有回应",
    "没回音",
    "没有回音",
    "没回信",
    "不理",
    "不接电话",
    "电话打不通",
    "不给办",
    "不给批",
    "不来人",
    "不派人",
    "does not answer",
    "doesn't answer",
    "not answering",
    "does not reply",
    "doesn't reply",
    "not replying",
    "ignores us",
    "ignoring us",
];

/// The same before a body.
const SILENT_BEFORE: [&str; 5] =
    ["no answer from", "no reply from", "no response from", "no word from", "no news from"];

/// Words by which something that was due has not been done.
const STILL_NOT: [&str; 23] = [
    "hasnt",
    "havent",
    "didnt",
    "还没",
    "还没有",
    "还未",
    "尚未",
    "尚没",
    "迟迟未",
    "迟迟没",
    "一直没",
    "一直未",
    "仍未",
    "仍没",
    "hasn't",
    "haven't",
    "has not",
    "have not",
    "not yet",
    "still not",
    "did not",
    "didn't",
    "yet to",
];

/// What the words of an issue say of it.
fn trouble(sheet: &Sheet<'_>, all: &[&Statement], told: &[&Statement]) -> Trouble {
    let mut trouble = Trouble::default();
    let mut low = false;
    for statement in told {
        for hit in sheet.hits_in(&statement.clause.at) {
            match hit.sign {
                Sign::Issue(category) if trouble.category.is_none() => {
                    trouble.category = sheet.lexicons.category(category).map(str::to_owned);
                }
                Sign::Body if trouble.body.is_none() => {
                    trouble.body = Some(sheet.page.normal.original(&hit.at).to_owned());
                }
                _ => {}
            }
        }
    }
    // 市里区里都催过, 得请省里给句话: who is asked comes before who is named.
    let asked = all.iter().flat_map(|one| sheet.hits_in(&one.clause.at)).find_map(|hit| match hit.sign {
        Sign::Level(level) if is_asked(sheet, hit) => Some(level),
        _ => None,
    });
    // 请市林业局协调: whose body it is.
    let of_a_body = || {
        let mut bodies =
            all.iter().flat_map(|one| sheet.hits_in(&one.clause.at)).filter(|hit| hit.sign == Sign::Body);
        bodies.find_map(|hit| level_of(sheet, hit))
    };
    trouble.level = asked.or_else(of_a_body);
    for statement in all {
        let asks = sheet.has(&statement.clause.at, Sign::Request);
        for hit in sheet.hits_in(&statement.clause.at) {
            match hit.sign {
                Sign::Grave(Severity::Low) => low = true,
                Sign::Grave(severity) => trouble.severity = trouble.severity.max(Some(severity)),
                Sign::Level(level) if (asks || is_up_to(sheet, hit)) && trouble.level.is_none() => {
                    trouble.level = Some(level);
                }
                Sign::Body if trouble.body.is_none() && asks => {
                    trouble.body = Some(sheet.page.normal.original(&hit.at).to_owned());
                }
                _ => {}
            }
        }
    }
    if low && trouble.severity != Some(Severity::Critical) {
        trouble.severity = Some(Severity::Low);
    }
    trouble
}

/// The level in the name of a body that is asked: 请市林业局.
fn level_of(sheet: &Sheet<'_>, body: &Hit) -> Option<Level> {
    let before = &sheet.page.text()[..body.at.start];
    let levels = [("省", Level::Province), ("市", Level::City), ("区", Level::District)];
    let (rest, level) = levels.iter().find_map(|(word, level)| Some((before.strip_suffix(word)?, *level)))?;
    ["请", "求", "恳请", "麻烦", "得", "要", "找", "让"]
        .iter()
        .any(|word| rest.ends_with(word))
        .then_some(level)
}

/// 请省里, "ask the city": who is asked by name.
fn is_asked(sheet: &Sheet<'_>, hit: &Hit) -> bool {
    let before = sheet.page.text()[..hit.at.start].trim_end();
    ["请", "求", "恳请", "麻烦", "ask", "ask the", "asking the", "need the", "request the"]
        .iter()
        .any(|word| before.ends_with(word))
}

/// 得省里批, 要区里出面: that something is theirs to do.
fn is_up_to(sheet: &Sheet<'_>, hit: &Hit) -> bool {
    let (before, behind) = (&sheet.page.text()[..hit.at.start], &sheet.page.text()[hit.at.end..]);
    ["得", "要", "需", "需要", "让", "找", "靠", "等"].iter().any(|word| before.ends_with(word))
        && ["批", "定", "出面", "协调", "拍板", "解决", "支持", "帮", "说话", "开会"]
            .iter()
            .any(|word| behind.starts_with(word))
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

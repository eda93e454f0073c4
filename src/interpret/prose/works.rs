//! The works themselves: what was built or goes on as it did, told in words.

use super::days;
use super::doubts;
use super::figures::{Share, Standing};
use super::flaws;
use super::page::is_han;
use super::sheet::{Sheet, Statement, Whose};
use super::words::{Hit, Sign};
use crate::domain::lexicon::Field;
use crate::interpret::scan::{Currency, Found, Scale, Value};
use chrono::NaiveDate;
use std::ops::Range;

/// Units in which works are counted.
const WORKS_UNITS: [&str; 53] = [
    "站",
    "座",
    "仓",
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

/// With which words begin that something is built and finished: 浇好, 铺完.
const VERBS: [char; 28] = [
    '浇', '砌', '抹', '铺', '装', '打', '吊', '架', '绑', '支', '拆', '挖', '填', '焊', '贴', '刷', '喷',
    '挂', '种', '栽', '搭', '立', '刮', '灌', '夯', '钻', '敷', '拼',
];

/// In which only what was done is counted.
const DEED_UNITS: [&str; 16] =
    ["个", "口", "道", "部", "处", "眼", "面", "扇", "组", "件", "节", "条", "张", "间", "遍", "幢"];

/// Works at a key node, or with something that is built, told of a project that is in no list or that nobody can tell: it
/// is asked which is meant.
pub(super) fn works_of_whichever(sheet: &Sheet<'_>, statement: &Statement) -> Works {
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
            let wished = ["恭喜", "祝贺", "congrat"].iter().any(|word| sheet.text(clause).starts_with(word));
            of_a_node && !wished && (dated || sheet.text(clause).contains('了'))
        }
        Whose::One(_) => false,
    };
    if told { Works::Told } else { Works::None }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Works {
    None,
    Told,
    /// With a word that it is finished.
    Finished,
}

/// Whether a statement tells of works: something of a site, and what was done to it, or how much of it.
pub(super) fn works(
    sheet: &Sheet<'_>,
    statement: &Statement,
    before: &[Statement],
    today: NaiveDate,
) -> Works {
    let clause = &statement.clause.at;
    let done = sheet.hits_in(clause).find(|hit| hit.sign == Sign::Done);
    // 本周四封完: what is to come is done then, and not yet.
    let before_done = clause.start..done.map_or(clause.end, |hit| hit.at.start);
    if sheet.has_any(clause, &[Sign::Plan, Sign::Target]) && done.is_none()
        || days::is_ahead(sheet, &before_done, today)
    {
        return Works::None;
    }
    let things: Vec<_> =
        sheet.hits_in(clause).filter(|hit| hit.sign == Sign::Thing).map(|hit| &hit.at).collect();
    // 自开工以来累计完成4.68亿元 tells of money.
    let of_money = sheet.values_in(clause).any(|one| matches!(one.value, Value::Money { .. }));
    if of_money && sheet.has(clause, Sign::ToDate) && things.is_empty() {
        return Works::None;
    }
    // 围挡没冲洗
    let of_a_node = sheet.nodes_in(clause).next().is_some();
    let left_undone =
        |hit: &Hit| !of_a_node && sheet.text(&(clause.start..hit.at.start)).ends_with(['没', '未', '不']);
    let deeds: Vec<_> = sheet
        .hits_in(clause)
        .filter(|hit| hit.sign == Sign::Deed && !left_undone(hit))
        .map(|hit| &hit.at)
        .collect();
    let counted = sheet.values_in(clause).any(|one| match &one.value {
        Value::Count { unit, .. } => WORKS_UNITS.contains(&sheet.text(unit).trim()),
        Value::Part { .. } | Value::Station(_) => true,
        // "1500 cubic metres hauled out"
        Value::Number(_) => {
            let behind = sheet.text(&(one.at.end..clause.end)).trim_start();
            let word = behind.split(' ').next().unwrap_or_default();
            word.len() > 1 && WORKS_UNITS.contains(&word)
        }
        _ => false,
    });
    // 旋挖钻成孔4个, 腻子刮了两遍
    let counted_deed = || {
        sheet.values_in(clause).any(|one| {
            matches!(&one.value, Value::Count { unit, .. } if DEED_UNITS.contains(&sheet.text(unit).trim()))
        })
    };
    // "45 piles in", "30 masts up"
    let stands = || {
        let text = sheet.text(clause);
        let of_a_thing = |word: &&str| {
            text.find(*word).is_some_and(|at| things.iter().any(|thing| thing.end == clause.start + at))
        };
        [" up in ", " down in "].iter().any(of_a_thing)
            || [" in", " up", " down"].iter().any(|word| text.ends_with(word))
                && sheet
                    .values_in(clause)
                    .any(|one| matches!(one.value, Value::Count { .. } | Value::Number(_)))
    };
    // 保温铺好了
    let built = done.filter(|hit| sheet.text(&hit.at).starts_with(VERBS) && !left_undone(hit));
    let mut worked = deeds.iter().copied().chain(built.map(|hit| &hit.at));
    let pair = worked.any(|deed| things.iter().any(|thing| *thing != deed))
        || of_a_node && !deeds.is_empty()
        // 抹灰完3站
        || sheet
            .hits_in(clause)
            .filter(|hit| hit.sign == Sign::Done)
            .any(|done| deeds.binary_search_by_key(&done.at.start, |deed| deed.end).is_ok())
        || sheet.has(clause, Sign::Begun) && !things.is_empty()
        // 冷链园3号墩浇筑完成: whatever that is.
        || done.is_some_and(|done| deeds.iter().any(|deed| deed.end <= done.at.start))
            && !sheet.mentions_in(clause).is_empty();
    let told = statement.field == Some(Field::Progress)
        || counts_rings(sheet, clause)
        || pair
        || !of_a_node && is_worked_on(sheet, clause)
        || counted && (!deeds.is_empty() || !things.is_empty() || of_a_node)
        || !deeds.is_empty() && counted_deed()
        || !things.is_empty() && stands() && !flaws::is_down(sheet, clause)
        // 开始浇筑，120方
        || counted
            && doubts::says_only_a_figure(sheet, clause)
            && before.iter().any(|one| one.mood.states() && sheet.has(&one.clause.at, Sign::Deed));
    // 栈道铺了80米
    let so_much = counted
        && !flaws::is_flawed(sheet, clause)
        && deeds.iter().any(|deed| {
            let behind = sheet.text(&(deed.end..clause.end));
            behind.starts_with(['了', '到'])
                || sheet.values_in(&(deed.end..clause.end)).any(|one| one.at.start == deed.end)
        });
    match (told, done) {
        (false, _) => Works::None,
        (true, Some(_)) => Works::Finished,
        (true, None) if so_much => Works::Finished,
        (true, None) => Works::Told,
    }
}

/// 右线推了8环, "ring 412 of 980 set": rings are those of a tunnel.
fn counts_rings(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let is_numbered = |begin: usize| {
        let ring = sheet.text(&(begin..clause.end)).trim_start().strip_prefix("ring ");
        ring.is_some_and(|number| number.starts_with(|one: char| one.is_ascii_digit()))
    };
    let of_rings = |unit: &Range<usize>| ["环", "rings", "ring"].contains(&sheet.text(unit).trim());
    is_numbered(clause.start)
        || sheet.mentions_in(clause).first().is_some_and(|name| is_numbered(name.at.end))
        || sheet
            .values_in(clause)
            .any(|one| matches!(&one.value, Value::Count { unit, .. } if of_rings(unit)))
}

/// 库门装完, "evaporators mounted": works by the form of what is said of a thing that is built, whatever was done to it.
fn is_worked_on(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let built = sheet.hits_in(clause).find(|hit| hit.sign == Sign::Thing);
    let other = [
        Sign::NotYet,
        Sign::Not,
        Sign::Plan,
        Sign::Target,
        Sign::Delayed,
        Sign::Stopped,
        Sign::Visit,
        Sign::CalledAt,
        Sign::Inspection,
        Sign::Resolved,
        Sign::Private,
        Sign::Command,
        Sign::Request,
        Sign::Saying,
        Sign::Unchanged,
    ];
    let Some(built) = built.filter(|_| !sheet.has_any(clause, &other)) else { return false };
    let troubled = sheet
        .hits_in(clause)
        .chain(sheet.flaws_in(clause))
        .any(|hit| matches!(hit.sign, Sign::Issue(_) | Sign::Wrong | Sign::Grave(_)));
    if troubled {
        return false;
    }
    let behind = sheet.text(&(built.at.end..clause.end));
    if behind.contains(is_han) {
        let said = behind.trim_end_matches(['了', '啦', ' ']);
        return FINISHED.iter().any(|end| said.ends_with(end));
    }
    if behind.contains(" without ") {
        return false;
    }
    // "anchor bolts came in"
    if behind.trim_start().starts_with("came in") {
        return true;
    }
    behind.split(|one: char| !one.is_ascii_alphabetic()).any(|word| {
        WORKED.contains(&word)
            || word.len() > 4 && word.ends_with("ed") && !NO_WORK.iter().any(|stem| word.starts_with(stem))
    })
}

/// How a Chinese sentence ends that tells of something finished.
const FINISHED: [&str; 8] = ["完", "好", "齐", "到位", "上", "接通", "满", "就位"];

/// Participles of works that do not end in "ed".
const WORKED: [&str; 16] = [
    "set", "hung", "built", "laid", "cast", "dug", "put", "driven", "cut", "bent", "spread", "dropped",
    "bedded", "tied", "sealed", "underway",
];

/// How verbs begin that tell of no works.
const NO_WORK: [&str; 85] = [
    "need", "delay", "stop", "miss", "fail", "refus", "reject", "crack", "damag", "flood", "block", "ask",
    "call", "want", "wait", "promis", "agree", "discuss", "check", "inspect", "visit", "report", "expect",
    "plan", "schedul", "approv", "sign", "note", "confirm", "arriv", "receiv", "order", "deliver", "postpon",
    "mov", "suppos", "reduc", "increas", "chang", "revis", "updat", "pass", "paid", "issu", "clos", "cancel",
    "lack", "test", "sort", "fix", "repair", "resolv", "solv", "hope", "seem", "look", "open", "return",
    "remov", "turn", "park", "allow", "wedg", "lock", "jam", "steal", "us", "congest", "scratch", "chip",
    "dent", "stain", "smash", "tear", "burst", "leak", "scuff", "warp", "bubbl", "peel", "blister", "rust",
    "corrod", "spall", "push",
];

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
pub(super) fn stays(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let of_something = |hit: &Hit| {
        let behind = sheet.text(&(hit.at.end..clause.end)).trim_start();
        sheet.text(&hit.at).ends_with("moved")
            && ["the ", "its ", "their ", "our ", "that "].iter().any(|word| behind.starts_with(word))
    };
    sheet.hits_in(clause).any(|hit| hit.sign == Sign::Unchanged && !of_something(hit))
}

/// 现场正常 alone; 停电影响正常施工 says more.
pub(super) fn goes_on_as_usual(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    AS_USUAL.iter().any(|word| {
        sheet.text(clause).find(word).is_some_and(|found| {
            let begin = clause.start + found;
            let around = [clause.start..begin, begin + word.len()..clause.end];
            !around.iter().any(|part| sheet.says_more(part, &[Sign::Filler, Sign::NameTail]))
        })
    })
}

/// 目标80%, 要是天好能到70%: how far the works are to be or could be is no state of them; of a known project it is kept in
/// its words. What others say is not. The shares are those of the statement.
pub(super) fn is_kept_in_words(
    sheet: &Sheet<'_>,
    statement: &Statement,
    shares: &[(Share, &Statement)],
) -> bool {
    let mood = statement.mood;
    let colours = mood.asks || mood.repeats || mood.mocks || mood.orders || mood.private;
    let clause = &statement.clause.at;
    let of_money =
        sheet.has_any(clause, &[Sign::OtherMoney, Sign::Invested]) || sheet.text(clause).contains("投资");
    let own = || shares.iter().map(|(share, _)| share).filter(|share| share.percent.hundredths() < 10_000);
    let denied = own().any(|share| {
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
    let granted = |at: &Range<usize>| {
        sheet
            .hits_in(at)
            .any(|hit| hit.sign == Sign::OtherMoney && GRANTED_OR_PAID.contains(&sheet.text(&hit.at)))
    };
    // 概算批复下来了, 2.4亿
    let told_before = sheet.told_before(statement).last().map(|one| &one.clause.at);
    let of_other_money = mood.states()
        && (granted(clause) || told_before.is_some_and(granted) && doubts::says_only_a_figure(sheet, clause))
        && !sheet.has_any(clause, &invested)
        && sheet.values_in(clause).any(|one| match &one.value {
            Value::Money { .. } => true,
            Value::Number(number) => number.scale != Scale::None,
            _ => false,
        });
    let could_be =
        mood.supposes && own().any(|share| !matches!(share.standing, Standing::Other | Standing::OfSite));
    let is_built = |at: &Range<usize>| sheet.has(at, Sign::Thing) || sheet.nodes_in(at).next().is_some();
    // 天好的话下周四屋面能封上
    let could_be_reached = mood.supposes
        && sheet.nodes_in(clause).next().is_some()
        && !sheet.has_any(clause, &[Sign::Delayed, Sign::Stopped, Sign::Not, Sign::NotYet, Sign::Body])
        // "greenhouse finished end of May if the glass turns up" has its day.
        && !(sheet.text(clause).is_ascii() && sheet.has(clause, Sign::Done));
    // 试块28天强度到设计值的112%: a share of something on the site.
    let of_something = mood.states()
        && is_built(clause)
        && !sheet.has_any(clause, &[Sign::OfOther, Sign::Private])
        && !sheet.text(clause).contains(" sure ")
        && sheet.values_in(clause).any(|one| match &one.value {
            Value::Percent(share) => {
                !share.is_at_most(100)
                    || shares.iter().any(|(share, _)| {
                        share.at == one.at && matches!(share.standing, Standing::Other | Standing::OfSite)
                    })
            }
            _ => false,
        });
    // "bought chillers for USD 2 million"
    let abroad = |one: &Found| matches!(&one.value, Value::Money { currency, .. } if !matches!(currency, Currency::Yuan));
    let bought_abroad = mood.states()
        && sheet.values_in(clause).any(abroad)
        && !sheet.has_any(clause, &[Sign::Plan, Sign::Request])
        && (is_built(clause) || told_before.is_some_and(is_built));
    matches!(statement.whose, Whose::One(_))
        && !colours
        && (denied
            || between
            || of_other_money
            || could_be
            || could_be_reached
            || of_something
            || bought_abroad)
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

/// 工程量过半: how far the works are, without a figure.
pub(super) fn is_about_halfway(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    sheet.has(clause, Sign::Halfway)
        && (sheet.has_any(clause, &[Sign::State, Sign::Overall, Sign::Thing, Sign::Done, Sign::Main])
            || !sheet.mentions_in(clause).is_empty())
}

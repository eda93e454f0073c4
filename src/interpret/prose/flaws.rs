//! What is not as it should be, heard by the form of a sentence: nobody can list all that goes wrong on a site.

use super::page::is_han;
use super::sheet::{Sheet, is_time};
use super::words::{Hit, Sign};
use crate::interpret::scan::{Found, Value};
use std::ops::Range;

/// Whether something or somebody of the site is told of.
pub(super) fn is_of_the_site(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let named = |hit: &Hit| matches!(hit.sign, Sign::Thing | Sign::Body | Sign::Crew | Sign::People);
    sheet.hits_in(clause).chain(sheet.flaws_in(clause)).any(named)
}

/// Whether a statement of the site tells of a flaw by its form.
pub(super) fn is_flawed(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let unsaid = [
        Sign::Unchanged,
        Sign::NobodyHurt,
        Sign::Visit,
        Sign::CalledAt,
        Sign::Plan,
        Sign::Target,
        Sign::Formerly,
    ];
    let figures = |one: &Found| matches!(one.value, Value::Percent(_) | Value::Money { .. });
    if sheet.has_any(clause, &unsaid) || sheet.values_in(clause).any(figures) {
        return false;
    }
    if sheet.text(clause).contains(is_han) {
        went_wrong(sheet, clause)
            || is_suffered(sheet, clause)
            || cannot_be_done(sheet, clause)
            || is_made_amiss(sheet, clause)
            || is_too_much(sheet, clause)
            || are_fewer(sheet, clause)
            || is_left_without(sheet, clause)
            || have_left(sheet, clause)
            || lies_with(sheet, clause)
            || is_refused(sheet, clause)
    } else {
        is_wrong_one(sheet, clause)
            || nobody_does(sheet, clause)
            || is_too_much_in_english(sheet, clause)
            || are_short(sheet, clause)
            || is_there_none(sheet, clause)
            || is_off(sheet, clause)
            || has_moved(sheet, clause)
            || is_down(sheet, clause)
            || is_out_of(sheet, clause)
            || has_lost(sheet, clause)
            || is_refused_in_english(sheet, clause)
    }
}

/// 挖漏了, 型号发错了, 炸了一节: what was done, or befell something, went wrong.
fn went_wrong(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let text = sheet.text(clause);
    let reported = ["报", "填", "写", "数", "说错", "打错"].iter().any(|word| text.contains(word));
    text.match_indices('了').any(|(at, _)| {
        let before = &text[..at];
        let Some(bad) = before.chars().next_back().filter(|one| BAD.contains(*one)) else { return false };
        let denied = before[..before.len() - bad.len_utf8()].ends_with(['没', '不', '未', '别', '防']);
        // 资料也翻了翻
        let again = text[at + '了'.len_utf8()..].starts_with(bad);
        !(denied || again || bad == '错' && reported)
    })
}

/// How what goes wrong ends, before 了.
const BAD: &str = "淹错偏漏断坏裂烂歪塌碎丢炸堵掀垮毁瘪崩翻撞";

/// 水准点被挖机碰动了, 钢筋锈得厉害, 竣工图没人画: what befalls something, how badly, or what nobody does.
fn is_suffered(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let text = sheet.text(clause);
    let honoured = ["评为", "评上", "表扬", "选为", "选上", "采纳", "批准", "认可", "录用", "点赞"];
    let befalls = text.find('被').is_some_and(|at| !honoured.iter().any(|word| text[at..].contains(word)));
    let nobody = ["没人", "无人"].iter().any(|word| {
        text.find(word).is_some_and(|at| {
            let act = &text[at + word.len()..];
            act.starts_with(is_han) && !UNSAID.iter().any(|one| act.starts_with(one))
        })
    });
    let badly =
        ["得厉害", "得离谱", "得要命", "得不行", "得不像样", "得没法"].iter().any(|word| text.contains(word));
    // 变压器等了俩月, 进度款压了两个月
    let waited = (text.contains("等了") || text.contains("压了"))
        && sheet.values_in(clause).any(|one| matches!(one.value, Value::Duration(_)));
    befalls || nobody || badly || waited
}

/// 电梯验收约不上, 大车掉不了头: what cannot be done, though it is tried.
fn cannot_be_done(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let text = sheet.text(clause);
    // 10号完不了: the day of a key node is told by its own rule.
    sheet.nodes_in(clause).next().is_none()
        && text.match_indices('不').any(|(at, no)| {
            let (tried, ends) = (text[..at].chars().next_back(), text[at + no.len()..].chars().next());
            let (Some(tried), Some(ends)) = (tried, ends) else { return false };
            is_han(tried)
                && !NO_VERBS.contains(tried)
                && "了出上着动开下来成住到完全齐进去过起".contains(ends)
                && !SAYINGS.contains(&[tried, ends])
        })
}

/// Between which 不 says nothing of the kind: 用不着, 少不了.
const SAYINGS: [[char; 2]; 12] = [
    ['用', '着'],
    ['说', '上'],
    ['算', '上'],
    ['谈', '上'],
    ['少', '了'],
    ['免', '了'],
    ['忍', '住'],
    ['犯', '着'],
    ['想', '到'],
    ['差', '到'],
    ['错', '了'],
    ['大', '了'],
];

/// What stands before 不 and is tried by nobody: 也不来, 都不上.
const NO_VERBS: &str = "也都就还再又才从并绝决可要却倒而且是，,";

/// 止水带安反了, 护筒埋浅了: built otherwise than it should be.
fn is_made_amiss(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let text = sheet.text(clause);
    text.match_indices('了').any(|(at, _)| {
        let mut before = text[..at].chars().rev();
        let how = before.next().is_some_and(|one| "反浅深短长小大高低早晚宽窄厚薄".contains(one));
        how && before.next().is_some_and(|one| "安装埋浇留挖放做打砌切割定铺贴焊绑".contains(one))
    })
}

/// 拆模太早, 干活太慢
fn is_too_much(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let text = sheet.text(clause);
    text.match_indices('太').any(|(at, _)| {
        let behind = text[at + '太'.len_utf8()..].chars().next();
        behind.is_some_and(|one| is_han(one) && !PRAISED.contains(one)) && !text[..at].ends_with('不')
    })
}

/// What is too much in praise, and the words that only begin so: 太好了, 太阳.
const PRAISED: &str = "咸淡辣甜香好棒牛强顺漂给值辛客谢感厉美帅可爱阳原平";

/// 压路机少一台, 到货少了20樘
fn are_fewer(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    sheet.values_in(clause).any(|one| {
        let before = sheet.text(&(clause.start..one.at.start)).trim_end_matches(['了', '到']);
        // 差一车彩钢板, and not 差三根 of the works
        let unit = |one: &Value| matches!(one, Value::Count { unit, .. } if ["车", "吨", "批", "包", "卷", "捆"].contains(&sheet.text(unit)));
        matches!(one.value, Value::Count { .. })
            && (before.ends_with(['少', '缺']) || before.ends_with('差') && unit(&one.value))
    })
}

/// 没石子了, 焊工没有证
fn is_left_without(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let lacks = |hit: &Hit| {
        let before = sheet.text(&(clause.start..hit.at.start));
        let rest = sheet.text(&(hit.at.end..clause.end)).trim_start_matches('了');
        let rest = rest.trim_end_matches(['用', '使']);
        ["没", "没有", "无"].iter().any(|word| before.ends_with(word)) && rest.is_empty()
    };
    let thing = |hit: &&Hit| matches!(hit.sign, Sign::Thing | Sign::Crew | Sign::People);
    sheet.hits_in(clause).chain(sheet.flaws_in(clause)).filter(thing).any(lacks)
}

/// 钢筋工走了十来个: who is not there any more.
fn have_left(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let who = |hit: &&Hit| matches!(hit.sign, Sign::Crew | Sign::People);
    sheet.flaws_in(clause).filter(who).any(|hit| {
        let behind = sheet.text(&(hit.at.end..clause.end)).trim_start_matches(['又', '都', '也']);
        let left = ["走了", "跑了", "撤了"].iter().find_map(|word| behind.strip_prefix(word));
        left.is_some_and(|rest| {
            let begin = clause.end - rest.len();
            rest.starts_with(['一', '大', '几', '好'])
                || sheet.values_in(clause).any(|one| one.at.start == begin)
        })
    })
}

/// 高压电缆又卡供电局那儿了: with whom it does not go on.
fn lies_with(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let who = |hit: &&Hit| matches!(hit.sign, Sign::Body | Sign::People);
    let mut named = sheet.hits_in(clause).chain(sheet.flaws_in(clause)).filter(who);
    named.any(|hit| {
        let before = sheet.text(&(clause.start..hit.at.start));
        ["卡", "卡在", "压在", "耗在", "拖在"].iter().any(|word| before.ends_with(word))
    })
}

/// 银行不放款, 新来的工人没做三级教育: somebody does not do what they should.
fn is_refused(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let who = |hit: &&Hit| matches!(hit.sign, Sign::Body | Sign::People);
    sheet.hits_in(clause).chain(sheet.flaws_in(clause)).filter(who).any(|hit| {
        let behind = sheet.text(&(hit.at.end..clause.end));
        let mut pause = behind.char_indices().take(LONGEST_PAUSE + 1);
        let Some((at, no)) = pause.find(|(_, one)| "不没未拒".contains(*one)) else { return false };
        let act = &behind[at + no.len_utf8()..];
        act.starts_with(is_han) && !UNSAID.iter().any(|word| act.starts_with(word))
    })
}

/// In characters: 监理那边一直不
const LONGEST_PAUSE: usize = 4;

/// What nobody misses where it is not: 业主没意见, 工人没受伤.
const UNSAID: [&str; 25] = [
    "见",
    "意见",
    "有意见",
    "异议",
    "问题",
    "有问题",
    "变",
    "受伤",
    "事",
    "影响",
    "提",
    "发现",
    "说",
    "啥",
    "什么",
    "看",
    "错",
    "少",
    "多",
    "用",
    "知",
    "算",
    "停",
    "断",
    "久",
];

/// "wrong cable type sent"
fn is_wrong_one(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let text = sheet.text(clause);
    let reported =
        [" number", " figure", " one", " message", " project", " chat", " group", " file", " photo"];
    text.match_indices("wrong ").any(|(at, word)| {
        let behind = &text[at + word.len() - 1..];
        !reported.iter().any(|word| behind.starts_with(word))
    })
}

/// "as-builts nobody is drawing", "grave owner can't be reached"
fn nobody_does(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let text = sheet.text(clause);
    let mine = ["i ", "we ", "you ", "just ", "sorry"].iter().any(|word| text.starts_with(word));
    let harmless =
        ["hurt", "injured", "complain", "notice", "mind", "objected", "wait to", "be sure", "say "];
    !mine
        && ["nobody ", "no one ", " can't ", " cannot ", " keeps ", " keep "].iter().any(|word| {
            text.find(word).is_some_and(|at| !harmless.iter().any(|one| text[at..].contains(one)))
        })
}

/// "concrete too wet", "waterstop put in upside down"
fn is_too_much_in_english(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let text = sheet.text(clause);
    let praised = ["good", "kind", "nice", "late to", "early to", "much to ask", "many cooks"];
    text.match_indices(" too ").any(|(at, word)| {
        let how = &text[at + word.len()..];
        how.starts_with(|one: char| one.is_ascii_alphabetic())
            && !praised.iter().any(|one| how.starts_with(one))
    })
}

/// "twenty fire doors short"
fn are_short(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let counted = |one: &Found| matches!(one.value, Value::Number(_) | Value::Count { .. });
    sheet.text(clause).ends_with(" short") && sheet.values_in(clause).any(counted)
}

/// "no piling allowed", "no night shift", "welder has no ticket"
fn is_there_none(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    if sheet.nodes_in(clause).next().is_some() {
        return false;
    }
    let text = sheet.text(clause);
    let at_once = |hit: &Hit| sheet.text(&(clause.start..hit.at.start)).trim_end().ends_with("no");
    let none = !sheet.has(clause, Sign::NotYet)
        && sheet
            .hits_in(clause)
            .chain(sheet.flaws_in(clause))
            // "no painting today" is left for another day.
            .filter(|hit| !sheet.text(&hit.at).ends_with("ing"))
            .any(|hit| matches!(hit.sign, Sign::Crew | Sign::People | Sign::Thing) && at_once(hit));
    let has_none = [" has no ", " have no ", " had no "].iter().any(|word| {
        text.find(word)
            .is_some_and(|at| !NOT_MISSED.iter().any(|one| text[at + word.len()..].starts_with(one)))
    });
    none || has_none || text.starts_with("no ") && text.contains(" allowed")
}

/// What nobody misses where there is none.
const NOT_MISSED: [&str; 9] =
    ["comment", "objection", "question", "problem", "issue", "complaint", "preference", "news", "remarks"];

/// "levels are 20 cm off": a length by which something is not where it should be.
fn is_off(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    sheet.values_in(clause).any(|one| {
        let behind = sheet.text(&(one.at.end..clause.end)).trim_start();
        let behind = ["cm ", "mm ", "m ", "metres ", "meters "]
            .iter()
            .find_map(|unit| behind.strip_prefix(*unit))
            .unwrap_or(behind);
        // "60 trucks out" have left.
        let length = match &one.value {
            Value::Count { unit, .. } => LENGTHS.contains(&sheet.text(unit).trim()),
            _ => true,
        };
        length
            && !is_time(&one.value)
            && (behind == "off" || behind == "out" || behind.starts_with("out of "))
    })
}

/// "pit wall moved 12 mm overnight"
fn has_moved(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let small = ["mm", "cm"];
    sheet.values_in(clause).any(|one| {
        let before = sheet.text(&(clause.start..one.at.start)).trim_end();
        let behind = sheet.text(&(one.at.end..clause.end)).trim_start();
        let measured = match &one.value {
            Value::Count { unit, .. } => small.contains(&sheet.text(unit).trim()),
            _ => small.iter().any(|unit| behind.starts_with(unit)),
        };
        measured && ["moved", "shifted", "settled", "sank"].iter().any(|word| before.ends_with(word))
    })
}

/// "Zone A is out of formwork": nothing of it is left.
fn is_out_of(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let used_up = |hit: &Hit| matches!(hit.sign, Sign::Thing | Sign::Crew) && hit.at.end == clause.end;
    let mut named = sheet.hits_in(clause).chain(sheet.flaws_in(clause)).filter(|hit| used_up(hit));
    named.any(|hit| {
        let before = sheet.text(&(clause.start..hit.at.start));
        // "out of tunnel segments"
        let Some((who, of)) = before.rsplit_once("out of ") else { return false };
        let behind_a_name =
            || sheet.mentions_in(clause).iter().any(|one| one.at.end == clause.start + who.trim_end().len());
        let verbs = [" is ", " are ", "ran ", "run "];
        of.trim().split(' ').count() == 1
            && (who.is_empty() || verbs.iter().any(|verb| who.ends_with(verb)) || behind_a_name())
    })
}

/// "Zone B lost ten rebar fixers", "formwork short"
fn has_lost(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let text = sheet.text(clause);
    let who = |hit: &Hit| matches!(hit.sign, Sign::Crew | Sign::People);
    let named = |hit: &Hit| hit.sign == Sign::Thing || who(hit);
    let mut all = sheet.hits_in(clause).chain(sheet.flaws_in(clause)).filter(|hit| named(hit));
    let short = text.strip_suffix(" short").map(|rest| clause.start + rest.len());
    let lost = text.find("lost ").map(|at| clause.start + at + "lost ".len());
    let counted = lost.is_some_and(|lost| sheet.values_in(clause).any(|one| one.at.start == lost));
    all.any(|hit| Some(hit.at.end) == short || counted && who(hit) && lost < Some(hit.at.start))
}

/// In what is measured where something stands.
const LENGTHS: [&str; 7] = ["m", "cm", "mm", "metres", "meters", "metre", "degrees"];

/// "rebar cutter down", "hoist is down again": a machine that stands.
pub(super) fn is_down(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let text = sheet.text(clause);
    let text = text.trim_end_matches(" again").trim_end_matches(" today");
    let Some(machine) =
        text.strip_suffix(" down").map(|said| said.trim_end_matches(" is").trim_end_matches(" are"))
    else {
        return false;
    };
    let last = machine.rsplit(' ').next().unwrap_or_default().trim_end_matches('s');
    MACHINES.iter().any(|end| last.ends_with(end))
}

/// How machines are called.
const MACHINES: [&str; 15] = [
    "er", "or", "pump", "crane", "lift", "hoist", "rig", "plant", "machine", "truck", "winch", "saw",
    "press", "tbm", "drill",
];

/// "finance won't pay", "village refuses", "new men not inducted"
fn is_refused_in_english(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let who = |hit: &&Hit| matches!(hit.sign, Sign::Body | Sign::People);
    sheet.hits_in(clause).chain(sheet.flaws_in(clause)).filter(who).any(|hit| {
        let behind = sheet.text(&(hit.at.end..clause.end)).trim_start();
        let behind = behind.strip_prefix("still ").unwrap_or(behind);
        let idle = ["needed", "required", "wanted", "for "];
        REFUSING.iter().any(|word| {
            behind.strip_prefix(*word).is_some_and(|act| {
                let act = act.trim_start_matches("be ").trim_start();
                !idle.iter().any(|word| act.starts_with(word))
            })
        })
    })
}

/// By which somebody does not do something.
const REFUSING: [&str; 18] = [
    "won't ",
    "will not ",
    "refuse",
    "doesn't ",
    "does not ",
    "don't ",
    "do not ",
    "didn't ",
    "did not ",
    "never ",
    "not ",
    "hasn't ",
    "haven't ",
    "has not ",
    "have not ",
    "isn't ",
    "aren't ",
    "without ",
];

//! What blocks the works, whose it is and how grave.

use super::events;
use super::figures;
use super::flaws;
use super::sheet::{Sheet, Statement};
use super::visits;
use super::words::{Hit, Sign};
use crate::domain::lexicon::{Field, Level, Severity};
use crate::domain::told::Trouble;
use crate::interpret::scan::Value;
use std::ops::Range;

/// Words by which a field of a report says that there is nothing to say.
const NOTHING: [&str; 16] = [
    "无", "没有", "暂无", "无。", "没", "none", "nil", "n/a", "na", "no", "nothing", "-", "--", "/", "正常",
    "none.",
];

/// Whether a statement tells of something that blocks the works.
pub(super) fn is_trouble(sheet: &Sheet<'_>, statement: &Statement, nodes: &[Range<usize>]) -> bool {
    let clause = &statement.clause.at;
    let hits = || sheet.hits_in(clause);
    if statement.field == Some(Field::Issue) {
        let said = sheet.text(clause).rsplit([':', '|']).next().unwrap_or_default().trim();
        return !said.is_empty() && !NOTHING.contains(&said) && !sheet.has(clause, Sign::NoTrouble);
    }
    let text = sheet.text(clause);
    // "three floors short of the roof": how far the works are.
    if SHORT_OF.iter().any(|word| text.contains(word)) {
        return false;
    }
    // "running late, will report at six": of the sender.
    let runs_late =
        text.starts_with("running ") && text.ends_with(" late") && !sheet.has(clause, Sign::Thing);
    if !statement.mood.tells() || runs_late {
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
        // 领导今天没来
        if sheet.text(&hit.at) == "没来"
            && sheet.has(&(clause.start..hit.at.start), Sign::Caller)
            && !sheet.has(clause, Sign::Thing)
        {
            return true;
        }
        // 累坏了
        if sheet.text(&hit.at).starts_with('坏')
            && sheet.page.before(hit.at.start).is_some_and(|one| "累乐忙气急兴心".contains(one))
        {
            return true;
        }
        // "210 willows planted, a dozen dead"
        if matches!(hit.sign, Sign::Grave(_))
            && PLANTS.iter().any(|word| sheet.page.text()[..hit.at.end].contains(word))
        {
            return true;
        }
        // 严防坍塌, a drill: of what is to be kept away, or only played.
        let text = sheet.page.text();
        let begin = text.floor_char_boundary(hit.at.start.saturating_sub(LONGEST_WARNING));
        let lead = &text[begin.max(clause.start)..hit.at.start];
        if WARNED.iter().any(|word| lead.contains(word)) || is_the_no_of_another(sheet, clause, hit) {
            return true;
        }
        // 一处隐患都没有
        let behind = sheet.text(&(hit.at.end..clause.end)).trim_start();
        if ["都没有", "都没", "也没有", "也没", "没有", "为零"].contains(&behind) {
            return true;
        }
        // 屋面最后一块卷材焊完, 断水了: no rain comes in any more.
        let of_the_roof = |one: &Statement| {
            ["屋面", "屋顶", "卷材"].iter().any(|word| sheet.text(&one.clause.at).contains(word))
        };
        if sheet.text(&hit.at).starts_with("断水") && sheet.beside(statement).iter().any(of_the_roof) {
            return true;
        }
        // 监理报的68%不对
        let of_a_figure = sheet.values_in(clause).any(|one| matches!(one.value, Value::Percent(_)));
        if of_a_figure && sheet.text(&hit.at) == "不对" {
            return true;
        }
        // 跟我台账对不上: figures, and nothing that is built.
        let of_figures = ["我", "台账", "数据", "数字", "报表", "口径"]
            .iter()
            .any(|word| sheet.text(clause).contains(word));
        if of_figures && sheet.text(&hit.at).starts_with("对不") && !flaws::is_of_the_site(sheet, clause) {
            return true;
        }
        // "shutdown -h": what is typed to a machine.
        if behind.starts_with('-') && behind[1..].starts_with(|one: char| one.is_ascii_alphabetic()) {
            return true;
        }
        // 罚款20万已交; "the outage notice is posted"
        let paid = ["已交", "交了", "已缴", "缴了"].iter().any(|word| behind.contains(word));
        if paid && sheet.text(&hit.at).starts_with('罚') || behind.starts_with("notice") {
            return true;
        }
        // 材料没断过
        if behind.starts_with('过') && sheet.text(&(clause.start..hit.at.start)).ends_with(['没', '未']) {
            return true;
        }
        let mut before = sheet.page.text()[..hit.at.start].trim_end();
        // 无安全隐患
        while let Some(rest) = MODIFIERS.iter().find_map(|word| before.strip_suffix(word)) {
            before = rest;
        }
        // 去儿童医疗中心查扬尘
        if before.ends_with(['查', '治']) && ["扬尘", "噪音", "噪声", "隐患"].contains(&sheet.text(&hit.at))
        {
            return true;
        }
        [
            "未见",
            "没见",
            "没看见",
            "没有发生",
            "没发生",
            "未发生",
            "没出现",
            "未出现",
            "没有",
            "没",
            "无",
            "不",
            "不会",
            "不会再",
            "不再",
            "不至于",
            "no",
            "not",
            "won't",
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
        // 冬休还没结束
        if sheet.text(&hit.at).ends_with("没结") && sheet.page.after(hit.at.end) == Some('束') {
            return true;
        }
        // 又涨了3个点
        if next.is_some_and(|one| matches!(one.value, Value::Points(_))) {
            return true;
        }
        let word = sheet.text(&hit.at);
        let not_there = word.ends_with('到') && word.contains(['没', '未']);
        not_there && sheet.page.after(hit.at.end) == Some('顶')
            || next.is_some_and(|one| {
                (matches!(one.value, Value::Percent(_))
                    && !figures::PRICES.iter().any(|price| word.contains(price))
                    || not_there && !matches!(one.value, Value::Count { .. } | Value::Duration(_)))
                    && sheet.text(&(hit.at.end..one.at.start)).trim().is_empty()
            })
            || not_there
                && (sheet.nodes_in(&behind).any(|node| node.at.start == hit.at.end)
                    || sheet
                        .values_in(&(clause.start..hit.at.start))
                        .any(|one| matches!(one.value, Value::Percent(_)))
                        && !sheet.has(&(clause.start..hit.at.start), Sign::Thing))
    };
    let stands = |hit: &Hit| !denied(hit) && !of_a_share(hit);
    let mut issues = hits().filter(|hit| matches!(hit.sign, Sign::Issue(_))).take(MOST_TROUBLES);
    let issue = issues.any(stands);
    let mut harms = hits().filter(|hit| hit.sign == Sign::Grave(Severity::Critical)).take(MOST_TROUBLES);
    let grave = harms.any(|hit| !denied(hit));
    let listed = || {
        let mut flaws = sheet.flaws_in(clause).filter(|hit| hit.sign == Sign::Wrong).take(MOST_TROUBLES);
        flaws.any(stands)
    };
    let wrong = nodes.is_empty()
        && !sheet.has_any(clause, &[Sign::NoTrouble, Sign::Resolved])
        && flaws::is_of_the_site(sheet, clause)
        && (listed() || flaws::is_flawed(sheet, clause));
    // "pls move the van behind the batching plant"
    let is_a_place = |hit: &Hit| {
        let before = sheet.text(&(clause.start..hit.at.start)).trim_end();
        ["behind the", "next to the", "near the", "beside the", "by the", "in front of the"]
            .iter()
            .any(|word| before.ends_with(word))
    };
    let helped = sheet.has(clause, Sign::Request)
        && hits().any(|hit| matches!(hit.sign, Sign::Level(_) | Sign::Body) && !is_a_place(hit));
    // "moving to the raft" is where they go on.
    let goes_on = |hit: &Hit| sheet.text(&hit.at).starts_with("mov") || events::drives_on(sheet, hit);
    let late = hits().any(|hit| hit.sign == Sign::Delayed && !goes_on(hit))
        && sheet.has(clause, Sign::Thing)
        && sheet.nodes_in(clause).next().is_none();
    issue
        || grave
        || wrong
        || helped
        || late
        || is_left_undone(sheet, statement)
        || some_are_lacking(sheet, clause)
        || stands_still(sheet, clause)
        || is_stopped_for(sheet, clause)
        || visits::is_held_up(sheet, clause)
        || sheet.has_any(clause, &[Sign::Not, Sign::NotYet]) && sheet.has(clause, Sign::Resolved)
}

/// What is still ahead, and not lacking.
const SHORT_OF: [&str; 5] = [
    "short of the roof",
    "short of the top",
    "short of ground level",
    "short of target",
    "short of the finish",
];

/// Whether what is said to be settled is: 解决不了, "nearly resolved" and "not fixed" are not.
pub(super) fn is_settled(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let Some(hit) = sheet.hits_in(clause).find(|hit| hit.sign == Sign::Resolved) else { return false };
    let behind = sheet.text(&(hit.at.end..clause.end)).trim_start_matches('了');
    let in_part = ["不了", "一半", "一部分", "部分", "大半", "得差不多", "in part", "partly", "half"];
    !sheet.has_any(&(clause.start..hit.at.start), &[Sign::Not, Sign::Bound])
        && !in_part.iter().any(|word| behind.trim_start().starts_with(word))
}

/// "stopped for wind", "halted by the police": why nothing is done.
fn is_stopped_for(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    sheet.hits_in(clause).filter(|hit| hit.sign == Sign::Stopped).any(|hit| {
        let why = sheet.text(&(hit.at.end..clause.end));
        [" for ", " by ", " because", " due to", " since", " until", " pending"]
            .iter()
            .any(|word| why.starts_with(word))
    })
}

/// In bytes: how far before a trouble somebody may warn of it.
const LONGEST_WARNING: usize = 120;

/// Nobody tells of more in one statement, and each is looked at beside all of it.
const MOST_TROUBLES: usize = 24;

/// What stands between a no and a trouble.
const MODIFIERS: [&str; 8] = ["安全", "质量", "重大", "明显", "任何", "其他", "其它", "较大"];

/// 二次结构停三天了: for how long nothing has been done.
pub(super) fn stands_still(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    sheet.values_in(clause).any(|one| {
        let before = sheet.text(&(clause.start..one.at.start)).trim_end();
        matches!(one.value, Value::Duration(_))
            && ["停", "停了", "停工", "停工了"].iter().any(|word| before.ends_with(word))
    })
}

/// 征迁还剩两户, 吊装班组少8个人, "short 20 tons of block": how many have not moved, have not come or are not there.
fn some_are_lacking(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    sheet.values_in(clause).any(|one| {
        // "8 million yuan short for the steel"
        let short = sheet.text(&(one.at.end..clause.end)).trim();
        let short = short == "short" || short.starts_with("short ");
        let unit = match &one.value {
            Value::Count { unit, .. } => unit,
            Value::Money { .. } => return short,
            _ => return false,
        };
        let before = sheet.text(&(clause.start..one.at.start)).trim_end();
        let behind = |words: &[&str]| words.iter().any(|word| before.ends_with(word));
        let of_people = |next: char| "人工".contains(next);
        let lacking = match sheet.text(unit) {
            "户" => behind(&["剩", "剩下", "还剩", "还差", "还有"]),
            "人" | "名" => behind(&LACKING),
            "个" => sheet.page.after(one.at.end).is_some_and(of_people) && behind(&LACKING),
            _ => false,
        };
        lacking || before == "short" || before.ends_with(" short")
    })
}

const LACKING: [&str; 7] = ["少", "少了", "缺", "差", "还差", "还缺", "还少"];

/// 谁报的50%? 还没到呢: of the share before it.
pub(super) fn is_no_more_than_not_yet(sheet: &Sheet<'_>, number: usize) -> bool {
    let Some(before) = number.checked_sub(1).map(|before| &sheet.statements[before].clause.at) else {
        return false;
    };
    let clause = &sheet.statements[number].clause.at;
    let share = sheet.values_in(before).any(|one| matches!(one.value, Value::Percent(_)));
    let text = sheet.text(clause).trim_end_matches(['呢', '啊', '吧']);
    share && ["还没到", "没到", "远没到", "根本没到"].contains(&text)
}

/// What dies without anybody being hurt.
const PLANTS: [&str; 9] = ["苗", "树", "草", "花", "tree", "willow", "plant", "shrub", "sapling"];

/// By which people warn, or play what could happen.
const WARNED: [&str; 20] = [
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
    "fire drill",
    "safety drill",
    "rescue drill",
    "emergency drill",
    "evacuation drill",
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
pub(super) const TOLD_BEFORE: [&str; 10] =
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
    let mut bodies = sheet.hits_in(clause).filter(|hit| hit.sign == Sign::Body).take(MOST_TROUBLES);
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
pub(super) fn trouble(sheet: &Sheet<'_>, all: &[&Statement], told: &[&Statement]) -> Trouble {
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
        Sign::Level(level) if is_asked(sheet, hit) && !is_spared(sheet, hit) => Some(level),
        _ => None,
    });
    // 请市林业局协调: whose body it is.
    let of_a_body = || {
        let mut bodies =
            all.iter().flat_map(|one| sheet.hits_in(&one.clause.at)).filter(|hit| hit.sign == Sign::Body);
        bodies.find_map(|hit| level_of(sheet, hit))
    };
    // 班组自己能处理: nobody is asked.
    let of_their_own = || {
        let says = |one: &Statement, words: &[&str]| {
            words.iter().any(|word| sheet.text(&one.clause.at).contains(word))
        };
        all.iter().any(|one| says(one, &OF_THEIR_OWN) && says(one, &DEALT_WITH)).then_some(Level::Team)
    };
    trouble.level = asked.or_else(of_a_body).or_else(of_their_own);
    for statement in all {
        let asks = sheet.has(&statement.clause.at, Sign::Request);
        for hit in sheet.hits_in(&statement.clause.at) {
            match hit.sign {
                Sign::Grave(Severity::Low) => low = true,
                Sign::Grave(severity) => trouble.severity = trouble.severity.max(Some(severity)),
                Sign::Level(level)
                    if (asks || is_up_to(sheet, hit))
                        && !is_spared(sheet, hit)
                        && trouble.level.is_none() =>
                {
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

/// Who says so needs nobody: 班组自己就能处理.
const OF_THEIR_OWN: [&str; 6] = ["自己", "自行", "内部", "our own team", "ourselves", "our own"];

const DEALT_WITH: [&str; 14] = [
    "处理",
    "解决",
    "搞定",
    "想办法",
    "克服",
    "能调",
    "修",
    "补",
    "patch",
    "fix",
    "can fix",
    "handle",
    "sort",
    "deal with",
];

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

/// 不用市里出面, "no need to trouble the city": who is named so as not to be asked.
fn is_spared(sheet: &Sheet<'_>, hit: &Hit) -> bool {
    let before = sheet.page.text()[..hit.at.start].trim_end();
    [
        "no need to trouble the",
        "no need to bother the",
        "no need to ask the",
        "no need for the",
        "without the",
    ]
    .iter()
    .chain(&["不用", "不必", "不需要", "无需", "用不着", "不麻烦", "不用找", "不用麻烦", "没必要找", "别找"])
    .any(|words| before.ends_with(words))
}

/// 得省里批, 要区里出面: that something is theirs to do.
fn is_up_to(sheet: &Sheet<'_>, hit: &Hit) -> bool {
    let (before, behind) = (&sheet.page.text()[..hit.at.start], &sheet.page.text()[hit.at.end..]);
    // "can only be signed by the province"
    let signs = ["signed by", "approved by", "decided by", "up to", "only"];
    let led = before.trim_end().trim_end_matches("the").trim_end();
    if signs.iter().any(|word| led.ends_with(word)) {
        return true;
    }
    ["得", "要", "需", "需要", "让", "找", "靠", "等"].iter().any(|word| before.ends_with(word))
        && [
            "批", "定", "出面", "协调", "拍板", "解决", "支持", "帮", "说话", "开会", "压", "催", "盯", "管",
            "督", "牵头", "过问",
        ]
        .iter()
        .any(|word| behind.starts_with(word))
}

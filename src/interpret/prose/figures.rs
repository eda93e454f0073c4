//! Shares and amounts of money: which of them state how far the works are and what has been invested.

use super::fractions;
use super::sheet::{Counting, Sheet, Statement, is_figure, is_time};
use super::words::{Hit, Sign};
use crate::domain::entry::Percent;
use crate::domain::exact::Exact;
use crate::domain::lexicon::Field;
use crate::domain::money::Yuan;
use crate::domain::told::{Corrects, Sum};
use crate::interpret::scan::{Bound, Currency, Found, Period, Precision, Said, Scale, Value};
use chrono::NaiveDate;
use std::ops::Range;

/// What a share in a statement says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// How far the works are.
    State(Scope),
    /// How far they are not, or not yet, or only about: 不到60%, 六成多.
    Bounded,
    /// How far they will be, should be or are said to be.
    Denied,
    /// What was said before and is taken back: 不是46%.
    TakenBack,
    /// By how much they have moved.
    Change,
    /// Something else on the site: attendance, humidity.
    OfSite,
    /// Something else altogether: the budget, a battery.
    Other,
    /// It cannot be told.
    Unclear,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// 总体, overall: of the whole, whatever parts stand beside it.
    Overall,
    /// Of the works, as far as is said.
    Works,
    /// Of a part: 1#楼, north wing.
    Part,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Share {
    pub(super) at: Range<usize>,
    pub(super) percent: Percent,
    pub(super) standing: Standing,
}

/// Words that may stand between what a share is of and the share.
const NEUTRAL: [Sign; 17] = [
    Sign::Lead,
    Sign::ToDate,
    Sign::NoTrouble,
    Sign::Head,
    Sign::Filler,
    Sign::State,
    Sign::Overall,
    Sign::Done,
    Sign::NameTail,
    Sign::Correction,
    Sign::Apology,
    Sign::OwnLast,
    Sign::Field(Field::Progress),
    Sign::Field(Field::Project),
    Sign::Unchanged,
    Sign::SetTo,
    Sign::Withdrawn,
];

/// Words that show that a share is of works.
const OF_WORKS: [Sign; 7] =
    [Sign::Thing, Sign::Deed, Sign::Part, Sign::Begun, Sign::Early, Sign::Delta, Sign::Main];

/// Nobody says more figures in one statement, and each is looked at beside all of it.
const MOST_FIGURES: usize = 64;

/// The first values of a statement.
fn figures_in<'s>(sheet: &'s Sheet<'_>, clause: &Range<usize>) -> impl Iterator<Item = &'s Found> {
    sheet.values_in(clause).take(MOST_FIGURES)
}

/// The shares of a statement.
pub(super) fn shares(
    sheet: &Sheet<'_>,
    statement: &Statement,
    corrects: Corrects,
    today: NaiveDate,
) -> Vec<Share> {
    let clause = &statement.clause.at;
    let mut found = Vec::new();
    let mut reached = clause.start;
    let figures: Vec<&Found> = figures_in(sheet, clause).filter(|one| is_figure(&one.value)).collect();
    let begin = led_to(sheet, clause).max(asked_politely(sheet, clause));
    for (place, value) in figures.iter().enumerate() {
        let next = figures.get(place + 1).map_or(clause.end, |next| next.at.start);
        if value.at.start >= begin {
            reached = reached.max(begin);
        }
        let line = begin.max(value.at.start.saturating_sub(LONGEST_LINE))..value.at.start;
        if let Some(state) = begins_anew(sheet, &line) {
            reached = reached.max(state);
        }
        let said = match &value.value {
            Value::Percent(share) => Some(share),
            // 干到七十九个点
            Value::Points(points) if is_reached(sheet, clause, value) => Some(points),
            _ => None,
        };
        if let Some(share) = said
            && let Some(percent) = if fractions::is_fraction(sheet.text(&value.at)) {
                nearest(*share)
            } else {
                hundredths(*share)
            }
        {
            let (left, right) = (reached..value.at.start, value.at.end..next);
            let mut standing = standing(sheet, statement, &left, value, &right, today);
            // "should be 70%" says what is not, unless it puts something right.
            let should = sheet
                .hits_in(&left)
                .any(|hit| hit.sign == Sign::Apology && OUGHT.contains(&sheet.text(&hit.at)));
            if should && corrects == Corrects::Nothing && matches!(standing, Standing::State(_)) {
                standing = Standing::Bounded;
            }
            let before = place.checked_sub(1).map(|before| figures[before]);
            if before.is_some_and(|before| is_what_lacks(sheet, before, &left)) {
                standing = Standing::Bounded;
            }
            if is_aside(sheet, clause, &value.at) {
                standing = Standing::Change;
            }
            found.push(Share { at: value.at.clone(), percent, standing });
        }
        // A count of what was done goes with the share behind it.
        let goes_with_it = match &value.value {
            Value::Count { .. } | Value::Part { .. } => true,
            // 六十七了吧, 百分之六十七: the share itself, said twice.
            Value::Number(number) if number.scale == Scale::None => {
                let next = figures.get(place + 1);
                // "from 31 to 34%": what was before.
                corrects == Corrects::Nothing
                    && !ends_with_any(
                        sheet.page.text()[..value.at.start].trim_end(),
                        &["从", "由", " from", "不是", "not"],
                    )
                    && next.is_none_or(
                        |next| !matches!(next.value, Value::Percent(share) if share == number.value),
                    )
            }
            _ => false,
        };
        if !goes_with_it {
            reached = value.at.end;
        }
    }
    take_back(sheet, clause, corrects, &mut found);
    // What is denied with nothing in its place is not yet so: "not 75% yet".
    if !found.iter().any(|one| matches!(one.standing, Standing::State(_))) {
        for share in found.iter_mut().filter(|share| share.standing == Standing::TakenBack) {
            share.standing = Standing::Bounded;
        }
    }
    found
}

/// 49%(昨日47%): what stands in brackets behind a share, with a share and a day of its own.
pub(super) fn is_aside(sheet: &Sheet<'_>, clause: &Range<usize>, at: &Range<usize>) -> bool {
    let before = sheet.text(&(clause.start..at.start));
    let Some(open) = before.rfind('(').filter(|open| !before[*open..].contains(')')) else { return false };
    let open = clause.start + open;
    let close = sheet.text(&(open..clause.end)).find(')').map_or(clause.end, |close| open + close);
    let share = |part: &Range<usize>| sheet.values_in(part).any(|one| matches!(one.value, Value::Percent(_)));
    let inside = open..close;
    share(&(clause.start..open)) && share(&inside) && sheet.values_in(&inside).any(|one| is_time(&one.value))
}

/// In bytes: how far before its share the name of a report in one line may stand.
const LONGEST_LINE: usize = 600;

/// Points by which nothing moved, since they are what was come to.
fn is_reached(sheet: &Sheet<'_>, clause: &Range<usize>, points: &Found) -> bool {
    let left = clause.start..points.at.start;
    let before = sheet.text(&left).trim_end();
    ends_with_any(before, &["到", "到了", "至", "达", "达到", "应为", "应该是", "应是", "进度", "进度:"])
        && !before.contains(['比', '差'])
}

/// 差5个点到60%: the share is where the works are not yet.
fn is_what_lacks(sheet: &Sheet<'_>, points: &Found, behind: &Range<usize>) -> bool {
    let before = sheet.page.text()[..points.at.start].trim_end();
    matches!(points.value, Value::Points(_))
        && before.ends_with(['差', '缺'])
        && sheet.text(behind).trim_end().ends_with(['到', '达'])
}

/// What stands behind a figure that was a mistake.
pub(super) const IS_WRONG: [&str; 26] = [
    "是手误",
    "手误",
    "是笔误",
    "是口误",
    "不对",
    "错了",
    "报错",
    "写错",
    "打错",
    "说错",
    "发错",
    "填错",
    "有误",
    "弄串",
    "报串",
    "搞串",
    "发串",
    "是错的",
    "is wrong",
    "was wrong",
    "i sent is wrong",
    "i sent was wrong",
    "is a mistake",
    "was a mistake",
    "was a typo",
    "is a typo",
];

/// 网联基地 晴 在岗112人 形象进度62%: where the state of a report in one line stands apart, behind the name and what was
/// counted on the site.
fn begins_anew(sheet: &Sheet<'_>, left: &Range<usize>) -> Option<usize> {
    // 离贯通还剩230环 总体63%
    let overall = sheet.hits_in(left).filter(|hit| hit.sign == Sign::Overall).last();
    let of_all = overall.filter(|hit| {
        sheet.page.text()[..hit.at.start].ends_with(' ')
            && !sheet.says_more(&(hit.at.end..left.end), &NEUTRAL)
    });
    if let Some(hit) = of_all {
        return Some(hit.at.start);
    }
    let state = sheet.hits_in(left).filter(|hit| hit.sign == Sign::State).last()?;
    let name = sheet.mentions_in(&(left.start..state.at.start)).last().map_or(left.start, |name| name.at.end);
    let apart = sheet.page.text()[..state.at.start].ends_with(' ');
    let between = name..state.at.start;
    let counted = |hit: &Hit| {
        let behind = hit.at.end..between.end;
        let value = sheet.values_in(&behind).next();
        value.is_some_and(|one| sheet.text(&(hit.at.end..one.at.start)).trim().is_empty())
    };
    let of_the_site = |hit: &Hit| match hit.sign {
        Sign::Thing | Sign::OfSite | Sign::Part => counted(hit),
        sign => !SUBJECTS.contains(&sign) && !COLOURS.contains(&sign),
    };
    (apart
        && sheet.text(&state.at).ends_with("进度")
        && !sheet.says_more(&(state.at.end..left.end), &NEUTRAL)
        && sheet.nodes_in(&between).next().is_none()
        && sheet.hits_in(&between).all(of_the_site))
    .then_some(state.at.start)
}

/// What before a state makes it none of today's.
const COLOURS: [Sign; 5] = [Sign::Hearsay, Sign::Saying, Sign::Bound, Sign::OtherMoney, Sign::ToDate];

/// What in a lead says of what the share behind the name is.
const SUBJECTS: [Sign; 17] = [
    Sign::Example,
    Sign::Thing,
    Sign::Deed,
    Sign::Part,
    Sign::Main,
    Sign::OfSite,
    Sign::OfOther,
    Sign::OtherMoney,
    Sign::Invested,
    Sign::Delta,
    Sign::Target,
    Sign::Plan,
    Sign::If,
    Sign::Not,
    Sign::NotYet,
    Sign::Formerly,
    Sign::Mocking,
];

/// Where a statement begins to say something of its project: behind a lead that is no subject of its own, as in
/// 统一报个数: JY-01 70%. A lead that no colon ends must be a known one, since 水泥 JY-01 70% is of cement.
pub(super) fn led_to(sheet: &Sheet<'_>, clause: &Range<usize>) -> usize {
    let Some(first) = sheet.mentions_in(clause).first() else { return clause.start };
    let lead = clause.start..first.at.start;
    let text = sheet.text(&lead).trim_end_matches(['\'', '"', '“', '‘', '「', '『']);
    let longest = if text.is_ascii() { 2 * LONGEST_LEAD } else { LONGEST_LEAD };
    let announced = text.trim_end().ends_with([':', '/', '|']) && text.chars().count() <= longest;
    let told = [
        Sign::Lead,
        Sign::Filler,
        Sign::Visit,
        Sign::CalledAt,
        Sign::Inspection,
        Sign::OwnLast,
        Sign::Withdrawn,
        Sign::Correction,
        Sign::Apology,
    ];
    let known = !sheet.says_more(&lead, &told);
    let known = known || is_a_place(text) || reports_for_somebody(text);
    let counted = text.trim().chars().all(|one| one.is_ascii_digit()) || counts_reports(sheet, &lead);
    // "per Friday's count Line 5 sits at 75%"
    let counted_then = sheet.has_any(&lead, &[Sign::Lead, Sign::Correction])
        || ["as of ", "as at ", "截至", "截止", "补"].iter().any(|word| text.starts_with(word));
    let names = sheet.hits_in(&lead).any(|hit| SUBJECTS.contains(&hit.sign))
        || sheet.nodes_in(&lead).next().is_some()
        || sheet.values_in(&lead).any(|one| {
            let of_a_day = counted_then && matches!(one.value, Value::Date(_));
            is_time(&one.value) && !of_a_day && !NOW.contains(&sheet.text(&one.at))
        });
    if (announced || known || counted) && !names { first.at.start } else { clause.start }
}

/// 麻烦把进度改为64%: where what is asked to be put right begins.
fn asked_politely(sheet: &Sheet<'_>, clause: &Range<usize>) -> usize {
    let text = sheet.text(clause);
    let polite = ["麻烦把", "请把", "帮忙把", "帮我把", "麻烦将", "请将", "please ", "pls ", "plz "];
    let begin = polite.iter().find_map(|word| text.strip_prefix(word));
    let begin = begin.filter(|_| sheet.has_any(clause, &[Sign::SetTo, Sign::Withdrawn, Sign::Correction]));
    begin.map_or(clause.start, |rest| clause.end - rest.len())
}

/// Days that a lead may name without being of another.
const NOW: [&str; 13] = [
    "今天",
    "今日",
    "今儿",
    "今晚",
    "今早",
    "上午",
    "下午",
    "today",
    "tonight",
    "this morning",
    "this afternoon",
    "this evening",
    "this am",
];

/// In characters; a Latin one may be twice as long.
const LONGEST_LEAD: usize = 16;

/// 南关区5号线: where a project lies is none of its name.
fn is_a_place(lead: &str) -> bool {
    let lead = lead.trim();
    lead.ends_with(['区', '县', '市', '镇'])
        && lead.chars().all(super::page::is_han)
        && lead.chars().count() <= LONGEST_PLACE
}

/// 替小王报, 帮老李报一下: a lead by which somebody reports what another has found.
fn reports_for_somebody(lead: &str) -> bool {
    let lead = lead.trim();
    ["替", "帮", "代", "给"].iter().any(|word| lead.starts_with(word))
        && ["报", "报一下", "报下", "报个"].iter().any(|word| lead.ends_with(word))
        && lead.chars().count() <= LONGEST_LEAD
}

/// In characters: 长白山保护区.
const LONGEST_PLACE: usize = 6;

/// 报三个, 今天两个: a lead that ends with how many follow.
fn counts_reports(sheet: &Sheet<'_>, lead: &Range<usize>) -> bool {
    let Some(last) = sheet.values_in(lead).last() else { return false };
    let behind = sheet.text(&(last.at.end..lead.end));
    let reports = matches!(&last.value, Value::Count { unit, .. } if REPORTS.contains(&sheet.text(unit)));
    reports && sheet.text(lead).chars().count() <= LONGEST_LEAD && !behind.contains(char::is_alphanumeric)
}

/// In what reports are counted.
const REPORTS: [&str; 3] = ["个", "项", "条"];

/// Words of what ought to be, by which people also correct.
const OUGHT: [&str; 4] = ["should be", "应该是", "应该", "应是"];

/// `None` above a hundred, below nothing, and with more digits than are kept.
pub(super) fn hundredths(share: Exact) -> Option<Percent> {
    let hundredths = share.shifted(2)?.to_whole()?;
    Percent::from_hundredths(u16::try_from(hundredths).ok()?)
}

/// Two thirds have no end of digits: the nearest hundredth.
fn nearest(share: Exact) -> Option<Percent> {
    let hundredths = share.shifted(2)?.plus(Exact::fraction(1, 2)?)?.floor();
    Percent::from_hundredths(u16::try_from(hundredths).ok()?)
}

fn standing(
    sheet: &Sheet<'_>,
    statement: &Statement,
    left: &Range<usize>,
    share: &Found,
    right: &Range<usize>,
    today: NaiveDate,
) -> Standing {
    let before = sheet.text(left).trim_end();
    let after = sheet.text(right).trim_start();
    // "no change from 63%"
    if before.ends_with("from") && sheet.has(left, Sign::Unchanged) && statement.mood.states() {
        return Standing::State(Scope::Works);
    }
    if ends_with_any(before, &["从", "由", "from"]) || was_a_mistake(before) {
        return Standing::TakenBack;
    }
    if IS_WRONG.iter().any(|word| after.starts_with(word))
        || ["不算", "不作数", "作废"].iter().any(|word| after.contains(word))
    {
        return Standing::TakenBack;
    }
    let site = [Sign::OfSite];
    if sheet.has_any(left, &site) || sheet.hits_in(right).take(2).any(|hit| site.contains(&hit.sign)) {
        return Standing::OfSite;
    }
    // "steel price up 5%"
    let of_a_price = sheet.hits_in(left).last().is_some_and(|hit| {
        matches!(hit.sign, Sign::Issue(_)) && PRICES.iter().any(|word| sheet.text(&hit.at).contains(word))
    });
    // "crept up 1.5% since the last report"
    if ends_with_any(
        before,
        &["crept up", "edged up", "inched up", "nudged up", "ticked up", "went up", "gone up"],
    ) {
        return Standing::Change;
    }
    // 上一条作废, 以29%为准
    if before == "以" && after.starts_with("为准") && statement.mood.states() {
        return Standing::State(Scope::Works);
    }
    // "at 1% a week", 每周1%: how fast it goes.
    let per = [
        "a week",
        "a day",
        "a month",
        "per week",
        "per day",
        "per month",
        "every week",
        "each week",
        "weekly",
        "daily",
    ];
    if per.iter().any(|word| after.starts_with(word))
        || ends_with_any(before, &["每周", "每天", "每月", "每个月", "一天", "一周"])
    {
        return Standing::Change;
    }
    // "2% behind plan"
    if after.starts_with("behind") && statement.mood.states() {
        return Standing::Change;
    }
    if sheet.has(left, Sign::OfOther)
        || of_a_price
        || is_of_other(sheet, (left, before), (right, after))
        || (share_is_whole(share) || before == "我" || before == "i'm")
            && VOWS.iter().any(|word| after.starts_with(word))
    {
        return Standing::Other;
    }
    // 今年完成投资2.8亿, 年计划7.5亿, 完成率37.3%: of the plan for the money.
    let of_the_plan = ends_with_any(before, &["完成率", "占", "占比", "完成"]) && {
        let told = || sheet.before(statement);
        told().any(|one| sheet.has(&one.clause.at, Sign::Invested))
            && told().any(|one| sheet.text(&one.clause.at).contains("计划"))
    };
    if of_the_plan {
        return Standing::Other;
    }
    // 能有60%就不错了
    if ["就不错", "就谢天", "就烧高香", "就万幸"].iter().any(|word| after.starts_with(word)) {
        return Standing::Denied;
    }
    // 明天80%要下雪: of the weather.
    if WEATHER.iter().any(|word| after.contains(word)) {
        return Standing::Other;
    }
    // 按60%结算, 其中30%: of what is reckoned, and of what was counted before.
    let is_reckoned = before.ends_with('按')
        && !after.is_empty()
        && !["报", "记", "算", "录", "填", "写", "登记", "上报", "来"]
            .iter()
            .any(|word| after.starts_with(word));
    if is_reckoned || before.ends_with("其中") || before.ends_with("of which") {
        return Standing::Other;
    }
    // 绿化苗死了一成
    if ends_with_any(before, &["死了", "坏了", "丢了", "损耗", "折了", "lost", "died"]) {
        return Standing::Other;
    }
    // 来了六成人
    if sheet.text(right).starts_with('人') {
        return Standing::OfSite;
    }
    // 70%主材已到场
    let came = !sheet.text(right).starts_with(' ')
        && ["到场", "到货"].iter().any(|word| after.trim_end_matches('了').ends_with(word));
    // "47% of the rebar delivered"
    let of_what_came = after.starts_with("of ") && DELIVERED.iter().any(|word| after.ends_with(word));
    if came
        || of_what_came
        || ends_with_any(before, &DELIVERED)
        || DELIVERED.iter().any(|word| after.starts_with(word))
    {
        return Standing::OfSite;
    }
    // A figure that is moved to, by whatever word, is a state.
    let to =
        ends_with_any(before, &["到", "到了", "至", "达", "为", " to", "up to", " at", "reached", "now"]);
    let compared = ["more than", "less than", "higher", "lower", "better", "up on", "points", "个点"];
    // "+2% today"
    let is_added = before.ends_with('+') || sheet.text(&share.at).starts_with('+');
    // 比粮库多10%
    let compared_with = before.contains('比') && before.ends_with(['多', '少', '高', '低', '快', '慢']);
    let changes = (sheet.has(left, Sign::Delta) || compared_with || is_added) && !to
        || compared.iter().any(|word| after.starts_with(word))
        || after.starts_with("ahead")
            && matches!(share.value, Value::Percent(share) if share.is_at_most(A_LEAD));
    // 半年干了3%, 今天进度为零: how far the works moved in that time.
    let stretch = |one: &Found| {
        let days = matches!(&one.value, Value::Dates(dates) if dates.period == Period::Days);
        days || matches!(one.value, Value::Duration(_))
    };
    let in_a_time = sheet.values_in(left).any(stretch)
        || matches!(share.value, Value::Percent(share) if share.is_at_most(A_DAYS_WORK))
            && sheet.has(left, Sign::ThisPeriod);
    if in_a_time && !to {
        return Standing::Change;
    }
    // 70%没问题 promises, and tells nothing.
    // "35.5% vs 38% planned": the plan, and what is compared with.
    let compared_here = ends_with_any(before, &["vs", "versus", "against"])
        || ["planned", "plan", "target", "programme", "scheduled", "in the plan"]
            .iter()
            .any(|word| after.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphabetic)));
    if compared_here {
        return Standing::Denied;
    }
    let promised = ["没问题", "没有问题", "no problem"]
        .iter()
        .any(|word| after.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)));
    if promised && !sheet.has_any(left, &[Sign::State, Sign::Done]) {
        return Standing::Denied;
    }
    if changes {
        let of_works = [&NEUTRAL[..], &OF_WORKS[..], &[Sign::ThisPeriod]].concat();
        return if !compared_with && sheet.says_more(left, &of_works) {
            Standing::Other
        } else {
            Standing::Change
        };
    }
    let denies = [Sign::Target, Sign::Plan, Sign::If, Sign::Hearsay, Sign::Saying, Sign::Formerly];
    let reached_later = sheet.values_in(right).any(|one| is_ahead(sheet, one, today, sheet.text(right)));
    let is_a_target = sheet.has(right, Sign::Target);
    // "only 3% left": how far they are not.
    let left_over = [
        "left",
        "remaining",
        "remains",
        "to go",
        "to do",
        "outstanding",
        "没完",
        "没干",
        "没做",
        "未完",
        "的尾工",
    ]
    .iter()
    .any(|word| after.starts_with(word))
        || ends_with_any(before, &["剩", "剩下", "还剩", "剩余", "余下", "remaining", "remaining:", "left:"]);
    let bounded = left_over
        || [
            "以上",
            "以下",
            "以内",
            "多",
            "出头",
            "不到",
            "都不到",
            "都没",
            "也不到",
            "也没",
            "还不到",
            "之间",
            "还早",
            "or more",
            "or less",
            "plus",
        ]
        .iter()
        .any(|word| after.starts_with(word));
    // 上周65%: as it was in some week, which is no state of a day.
    let long_ago = sheet.values_in(left).chain(sheet.values_in(right)).any(|one| {
        matches!(&one.value, Value::Dates(dates) if dates.past.1 <= today && dates.period != Period::Days)
    });
    // "finishes 15%" is of a part, and no plan.
    let is_denied = sheet.hits_in(left).any(|hit| {
        let is_thing = || sheet.hits_in(&hit.at).any(|one| one.sign == Sign::Thing);
        denies.contains(&hit.sign) && !(hit.sign == Sign::Plan && is_thing())
    });
    if is_denied || long_ago || reached_later || is_a_target || ahead_before(sheet, left, today) {
        return Standing::Denied;
    }
    if !statement.mood.states() {
        return Standing::Denied;
    }
    if sheet.has(left, Sign::NotYet)
        || is_bound(sheet, left)
        || share.precision != Precision::Exact
        || bounded
    {
        return Standing::Bounded;
    }
    let of_works = (sheet.has_any(left, &OF_WORKS) || sheet.nodes_in(left).next().is_some())
        && !is_of_something_done(sheet, left);
    let whole = [&NEUTRAL[..], &OF_WORKS[..]].concat();
    let closed = !sheet.says_more(left, &NEUTRAL);
    let of_part = is_of_part(sheet, left);
    let by_field = statement.field == Some(Field::Progress);
    // What stands apart from the share, and was said before it, says nothing of it.
    let apart = sheet.text(left).ends_with(' ') && sheet.has(left, Sign::Deed);
    let idle = (after.is_empty() || !after.starts_with(char::is_alphabetic))
        || ["vs ", "versus ", "against ", "from "].iter().any(|word| after.starts_with(word))
        || begins_a_line_of_its_own(sheet, left, right)
        || closed
            && sheet.text(right).trim_start_matches(['吧', '了', '啊', '呢', '哈']).starts_with(' ')
            && after.starts_with(super::page::is_han)
        || !sheet.says_more(right, &[&whole[..], &MORE_AFTER[..]].concat())
        || sheet.has_any(right, &AFTER_STATE)
        || closed
            && sheet.has_any(&(right.start..statement.clause.at.end), &[Sign::Thing, Sign::Deed])
            && sheet
                .mentions_in(left)
                .last()
                .is_some_and(|name| sheet.text(&(name.at.end..left.end)).trim().is_empty())
        || sheet.nodes_in(right).next().is_some();
    let scope = if sheet.has(left, Sign::Overall) {
        Scope::Overall
    } else if of_part {
        Scope::Part
    } else {
        Scope::Works
    };
    // "the supervisor confirms overall progress of 78%"
    let worded = ends_with_any(
        before,
        &["progress of", "overall progress is", "overall progress at", "overall progress"],
    );
    let known = closed || of_works || by_field || apart || worded;
    // 围挡拆了一半: of fractions people speak of every small thing.
    if fractions::is_fraction(sheet.text(&share.at)) {
        let deed = ["干了", "做了", "弄了"].iter().find(|deed| before.ends_with(**deed));
        let begin = left.start + before.len() - deed.map_or(0, |deed| deed.len());
        let closed = !sheet.says_more(&(left.start..begin), &NEUTRAL);
        let finished = deed.is_some()
            || sheet.has_any(left, &[Sign::State, Sign::Overall])
            || sheet.hits_in(right).take(3).any(|hit| hit.sign == Sign::Done)
            || after.starts_with("of the ");
        return match closed && idle {
            true if finished => Standing::State(scope),
            true => Standing::Unclear,
            false => Standing::Bounded,
        };
    }
    let hundred = share_is_whole(share)
        && !(closed && sheet.has_any(left, &[Sign::State, Sign::Done])
            || by_field
            || sheet.has_any(right, &[Sign::State, Sign::Done]))
        && !after.is_empty()
        && after.starts_with(char::is_alphabetic);
    if known && idle && !hundred { Standing::State(scope) } else { Standing::Unclear }
}

/// 形象进度62% 安全无事故: of a state that is called so, what a blank parts says nothing.
fn begins_a_line_of_its_own(sheet: &Sheet<'_>, left: &Range<usize>, right: &Range<usize>) -> bool {
    let rest = sheet.text(right);
    sheet.text(left).trim_end_matches(['达', '到', '为', '是', ':', ' ']).ends_with("进度")
        && rest.starts_with(' ')
        && rest.trim_start().starts_with(super::page::is_han)
}

/// In percent: by so much works can be ahead of their plan.
const A_LEAD: i64 = 20;

/// In percent: so little is how far the works came in the time, where one is said: 今天完成1.5%.
const A_DAYS_WORK: i64 = 5;

/// What may follow the share of a statement.
const MORE_AFTER: [Sign; 16] = [
    Sign::Field(Field::Aside),
    Sign::Field(Field::Plan),
    Sign::Field(Field::Issue),
    Sign::Thing,
    Sign::Deed,
    Sign::Grave(crate::domain::lexicon::Severity::Low),
    Sign::Plan,
    Sign::Begun,
    Sign::Unchanged,
    Sign::NoTrouble,
    Sign::Part,
    Sign::Delayed,
    Sign::Early,
    Sign::Command,
    Sign::Asking,
    Sign::Not,
];

/// Any of these behind a share shows that the statement went on with something of its own.
const AFTER_STATE: [Sign; 9] = [
    Sign::State,
    Sign::Done,
    Sign::Thing,
    Sign::Deed,
    Sign::Filler,
    Sign::Correction,
    Sign::Apology,
    Sign::Unchanged,
    Sign::NoTrouble,
];

/// 资料归档完成70%: a deed right before the share, of something that is not known to be works.
fn is_of_something_done(sheet: &Sheet<'_>, left: &Range<usize>) -> bool {
    let worded = [&NEUTRAL[..], &[Sign::Deed]].concat();
    let deed = sheet.hits_in(left).filter(|hit| hit.sign == Sign::Deed).last();
    let others: Vec<Sign> = OF_WORKS.into_iter().filter(|sign| *sign != Sign::Deed).collect();
    deed.is_some_and(|deed| {
        !sheet.says_more(&(deed.at.end..left.end), &worded)
            && sheet.says_more(&(left.start..deed.at.start), &worded)
            && !sheet.has_any(left, &others)
            && sheet.nodes_in(left).next().is_none()
            && sheet.values_in(left).all(|one| is_time(&one.value))
    })
}

fn share_is_whole(share: &Found) -> bool {
    matches!(share.value, Value::Percent(percent) if percent == Exact::whole(100))
}

fn ends_with_any(text: &str, ends: &[&str]) -> bool {
    ends.iter().any(|end| {
        text.strip_suffix(end).is_some_and(|rest| {
            !end.is_ascii()
                || end.starts_with(' ')
                || !rest.ends_with(|one: char| one.is_ascii_alphanumeric())
        })
    })
}

/// How much of what was ordered has come: no state of the works.
const DELIVERED: [&str; 14] = [
    "到货",
    "已到货",
    "到场",
    "已到场",
    "到位",
    "已到位",
    "进场",
    "已进场",
    "采购",
    "delivered",
    "arrived",
    "has arrived",
    "procured",
    "ordered",
];

/// What follows a hundred percent by which somebody only vouches for something: 100%会延期, "100% it will rain".
const VOWS: [&str; 33] = [
    "支持", "同意", "赞成", "behind ", "agree", "得", "干不", "完不", "做不", "会", "要", "能", "是", "通过",
    "合格", "达标", "覆盖", "落实", "到岗", "it ", "he ", "she ", "they ", "we ", "you ", "i ", "that ",
    "there ", "the ", "pass", "cover", "complian", "attend",
];

/// What is forecast.
const WEATHER: [&str; 6] = ["下雪", "下雨", "降雨", "降雪", "of rain", "of snow"];

/// How troubles with prices are told.
pub(super) const PRICES: [&str; 4] = ["price", "涨", "跌", "降价"];

/// 那60%是桩基的: behind a share that was told, of which part it is.
pub(super) fn says_of_which_part(sheet: &Sheet<'_>, right: &Range<usize>) -> bool {
    let after = sheet.text(right).trim();
    after.starts_with('是') && after.ends_with('的') && is_of_part(sheet, right)
}

/// Whether a share is of something else: named before it, or behind it with 的 or "of".
fn is_of_other(
    sheet: &Sheet<'_>,
    (left, before): (&Range<usize>, &str),
    (right, after): (&Range<usize>, &str),
) -> bool {
    let plain =
        before.trim_end_matches(['达', '到', '为', '是', '约', '仅', '只', '才', '有', '了', '至', ':', ' ']);
    let is_rate = plain.ends_with(['率', '度', '比', '量'])
        && ![
            "进度",
            "完成率",
            "完成度",
            "完成量",
            "工程量",
            "工作量",
            "总量",
            "砌筑量",
            "土方量",
            "浇筑量",
            "程度",
        ]
        .iter()
        .any(|one| plain.ends_with(one));
    if is_rate {
        return true;
    }
    // 预算的30%
    let whole = [
        "总",
        "全",
        "工程",
        "工程量",
        "总工程量",
        "总量",
        "全部",
        "整体",
        "主体",
        "整个",
        "项目",
        "总体",
        "工作量",
        "那边",
        "这边",
        "我们",
        "期",
        "区",
        "线",
        "楼",
    ];
    // 卫星园今天测的65%: how it was taken.
    let measured = |of: &str| {
        let when = ["量", "测", "点", "盘", "核", "统计"].iter().find_map(|verb| of.strip_suffix(verb));
        when.map(|when| left.start + when.len()).is_some_and(|end| {
            sheet.mentions_in(left).last().is_some_and(|one| one.at.end == end)
                || sheet.values_in(left).any(|one| {
                    let day = is_time(&one.value) && one.at.end <= end;
                    day && ["", "早", "晚"].contains(&sheet.text(&(one.at.end..end)))
                })
        })
    };
    if let Some(of) = before.strip_suffix('的').filter(|of| !measured(of))
        && sheet.mentions_in(left).last().is_none_or(|mention| mention.at.end + '的'.len_utf8() < left.end)
        && !whole.iter().any(|one| of.trim_end().ends_with(one))
        && of.trim_end().ends_with(super::page::is_han)
    {
        return true;
    }
    if says_of_which_part(sheet, right) {
        return true;
    }
    // 30%的工人
    let works = ["进度", "工程", "主体", "形象", "工作", "样子", "量", "总"];
    if let Some(thing) = after.strip_prefix('的')
        && thing.starts_with(super::page::is_han)
        && !works.iter().any(|one| thing.starts_with(one))
    {
        return true;
    }
    let works = [
        "the work",
        "work",
        "the project",
        "project",
        "total",
        "the total",
        "the job",
        "it",
        "the structure",
        "the whole",
        "the slab",
        "the pil",
        "pil",
        "the found",
        "the frame",
        "construction",
        "the construction",
        "overall",
        "structure",
        "main",
    ];
    // "60% of the blockwork": of a thing that is built, and of none that works there.
    let is_built = sheet.hits_in(right).find(|hit| hit.sign != Sign::Filler).is_some_and(|hit| {
        // "70% of the rebar order turned up"
        let behind = sheet.text(&(hit.at.end..right.end)).trim_start();
        let bought = BOUGHT.iter().any(|word| behind.starts_with(word));
        hit.sign == Sign::Thing && !bought && !PEOPLE.contains(&sheet.text(&hit.at))
    });
    // "about 40% of it is equipment", "30% of it civil works"
    let of_it = ["of it ", "of it's ", "of that "].iter().find_map(|word| after.strip_prefix(word));
    if of_it.is_some_and(|said| !DONE_OF_IT.iter().any(|word| said.starts_with(word))) {
        return true;
    }
    if let Some(thing) = after.strip_prefix("of ")
        && !is_built
        && !works.iter().any(|one| thing.starts_with(one))
    {
        return true;
    }
    let others = [
        "chance",
        "sure",
        "agree",
        "off",
        "attendance",
        "humidity",
        "strength",
        "certain",
        "probab",
        "likely",
        "discount",
        "turnout",
        "battery",
        "correct",
        "right",
        "guarant",
        "positive",
        "confident",
        "support",
        "behind",
        "同意",
        "支持",
        "肯定",
        "确定",
        "没问题",
        "赞成",
        "正确",
        "概率",
        "可能",
        "把握",
        "相信",
        "折",
        "cotton",
        "pure",
        "的概率",
        "advance",
        "down payment",
        "deposit",
        "prepay",
        "prepaid",
        "retention",
        "预付",
        "定金",
        "首付",
    ];
    others.iter().any(|one| after.starts_with(one))
}

/// What is bought of a thing, or known of it, and not built.
const BOUGHT: [&str; 12] = [
    "order", "deliver", "shipment", "cost", "budget", "price", "invoice", "bill", "drawing", "test",
    "sample", "stock",
];

/// What is said of the part of it that is built.
const DONE_OF_IT: [&str; 12] = [
    "done",
    "is done",
    "complete",
    "is complete",
    "finished",
    "is finished",
    "built",
    "is built",
    "is in",
    "is up",
    "in place",
    "poured",
];

/// Who is counted on a site among its things.
const PEOPLE: [&str; 3] = ["workers", "crew", "rigs"];

/// A day ahead before the share: 月底到80%, "by Friday 70%".
fn ahead_before(sheet: &Sheet<'_>, left: &Range<usize>, today: NaiveDate) -> bool {
    sheet.values_in(left).any(|one| is_ahead(sheet, one, today, ""))
}

/// Whether a day or stretch of days lies ahead. Behind a share, only where it says by when.
fn is_ahead(sheet: &Sheet<'_>, one: &Found, today: NaiveDate, behind: &str) -> bool {
    match &one.value {
        // 截至周一完成65%: up to when it is told.
        Value::Date(date) if sheet.text(&one.at).starts_with('截') && date.past <= today => false,
        Value::Date(date) => {
            // 截至6月18日 is the last such day, unless the coming one is nearer.
            let of_a_year = matches!(date.said, Said::OfYear | Said::End);
            let nearer = !of_a_year || (date.coming - today) < (today - date.past);
            let ahead = date.past > today || date.bound == Bound::By && date.coming > today && nearer;
            ahead && (behind.is_empty() || date.bound == Bound::By || behind.trim_start().is_ascii())
        }
        Value::Dates(dates) => dates.past.0 > today && (behind.is_empty() || behind.trim_start().is_ascii()),
        Value::Number(_)
        | Value::Ordinal(_)
        | Value::Percent(_)
        | Value::Points(_)
        | Value::Money { .. }
        | Value::Count { .. }
        | Value::Part { .. }
        | Value::Station(_)
        | Value::Clock(_)
        | Value::Duration(_)
        | Value::Code => false,
    }
}

/// 超过, nearly: right before the share.
fn is_bound(sheet: &Sheet<'_>, left: &Range<usize>) -> bool {
    // "typo above: 29%"
    let points = |hit: &Hit| sheet.text(&(hit.at.end..left.end)).trim_start().starts_with(':');
    let bound = sheet.hits_in(left).filter(|hit| hit.sign == Sign::Bound && !points(hit)).last();
    bound.is_some_and(|hit| {
        !sheet.says_more(&(hit.at.end..left.end), &[Sign::Filler, Sign::State, Sign::Bound])
    })
}

/// Whether the words right before a share name a part of the project.
fn is_of_part(sheet: &Sheet<'_>, left: &Range<usize>) -> bool {
    let thing = sheet.hits_in(left).filter(|hit| matches!(hit.sign, Sign::Thing | Sign::Main)).last();
    let right_before = thing.is_some_and(|hit| !sheet.says_more(&(hit.at.end..left.end), &NEUTRAL));
    right_before || sheet.has(left, Sign::Part) || sheet.nodes_in(left).next().is_some()
}

/// Whether a figure behind these words is one that was said by mistake: 不是46%, 写成81了, "scratch the 27%".
pub(super) fn was_a_mistake(before: &str) -> bool {
    let written = WRITTEN_AS.iter().any(|word| {
        before.strip_suffix(word).is_some_and(|rest| !rest.ends_with(['该', '应', '要', '改', '请']))
    });
    let denied = [
        "不是",
        "不是昨天说的",
        "不是刚才说的",
        "不是之前说的",
        "并非",
        "而不是",
        "not",
        "instead of",
        "rather than",
        "isn't",
        "别写",
        "i wrote",
        "i typed",
        "scratch",
        "scratch that",
        "scrap that",
        "forget that",
        "ignore that",
        "scratch the",
        "scrap the",
        "scrap my",
        "ignore my",
        "forget my",
        "forget the",
        "ignore the",
    ];
    written || ends_with_any(before, &denied)
}

/// By which somebody tells what was written by mistake.
const WRITTEN_AS: [&str; 17] = [
    "写成",
    "填成",
    "报成",
    "打成",
    "记成",
    "发成",
    "输成",
    "误填为",
    "误写为",
    "误报为",
    "误录为",
    "误记为",
    "错填为",
    "错写为",
    "错报为",
    "错录为",
    "错记为",
];

/// 不是46%是64%, "64% not 46%": of two shares the one that is denied was said by mistake.
fn take_back(sheet: &Sheet<'_>, clause: &Range<usize>, corrects: Corrects, shares: &mut [Share]) {
    for number in 1..shares.len() {
        let between = sheet.text(&(shares[number - 1].at.end..shares[number].at.start)).trim();
        // "the 20% should read 22%"
        if corrects == Corrects::Own && puts_instead(between) {
            shares[number - 1].standing = Standing::TakenBack;
            shares[number].standing = Standing::State(Scope::Works);
        }
        let ranges = [&["-", "~", "至", "到", "to"][..], &ARROWS].concat();
        let from = sheet.text(&(clause.start..shares[number - 1].at.start)).trim_end();
        // 要报70%还是65%: who says so does not know which.
        if ["还是", "或", "或者", "或是", "or"].contains(&between) {
            shares[number].standing = Standing::Denied;
            shares[number - 1].standing = Standing::Denied;
        }
        // From 60% to 65%: the works are where they have come to.
        if ranges.contains(&between) {
            let moved = from.ends_with('从')
                || from.ends_with('由')
                || ends_with_any(from, &["from"])
                || ARROWS.contains(&between)
                // "up 2% to 49%"
                || sheet.has(&(clause.start..shares[number - 1].at.start), Sign::Delta) && between == "to";
            if !moved {
                shares[number].standing = Standing::Denied;
            }
            shares[number - 1].standing = Standing::TakenBack;
            // 上一条46%改64%
            if between.starts_with('改') && shares[number].standing == Standing::Unclear {
                shares[number].standing = Standing::State(Scope::Works);
            }
        }
    }
}

/// By which somebody says what a figure should be.
pub(in crate::interpret) const SHOULD_BE: [&str; 6] =
    ["应该是", "应该为", "应是", "应为", "其实是", "实际是"];

/// Whether words between two figures say that the second stands in the place of the first.
pub(super) fn puts_instead(between: &str) -> bool {
    SHOULD_BE.contains(&between) || INSTEAD.contains(&between)
}

/// The same in English.
const INSTEAD: [&str; 8] = [
    "should be",
    "should read",
    "should say",
    "should have been",
    "should have said",
    "should've been",
    "is really",
    "is actually",
];

/// By which people show a movement, or what they put in the place of what they said.
pub(super) const ARROWS: [&str; 14] =
    ["改", "改成", "改为", "改到", "更正为", "→", "->", ">", "➡", "⇒", "=>", "⟶", "-->", "—>"];

/// A bare number that is a share by what stands around it: 进度65, "should be 44, not 84".
pub(super) fn bare_share(sheet: &Sheet<'_>, statement: &Statement, corrects: Corrects) -> Vec<Share> {
    let clause = &statement.clause.at;
    let figures: Vec<&Found> = figures_in(sheet, clause).filter(|one| is_figure(&one.value)).collect();
    let mut found = Vec::new();
    let mut reached = clause.start;
    for value in &figures {
        let left = reached..value.at.start;
        reached = value.at.end;
        let Value::Number(number) = &value.value else { continue };
        if number.scale != Scale::None || value.precision != Precision::Exact {
            continue;
        }
        let Some(percent) = hundredths(number.value) else { continue };
        let before = sheet.text(&left).trim_end();
        let next = sheet.page.after(value.at.end);
        let stands_alone =
            next.is_none_or(|one| {
                one == '了' || !one.is_alphanumeric() && !matches!(one, '/' | '-' | ':' | '#' | '+')
            }) || ["不是", "而不是"].iter().any(|word| sheet.page.text()[value.at.end..].starts_with(word));
        let taken_back = was_a_mistake(before);
        let by_state = [
            "进度",
            "进度是",
            "进度到",
            "进度为",
            "进度:",
            "进度还是",
            "整体",
            "总体",
            "progress",
            "progress:",
            "progress is",
            "progress at",
        ];
        let stated = ends_with_any(before, &by_state);
        let standing = if taken_back && corrects == Corrects::Own {
            Standing::TakenBack
        } else if statement.mood.states()
            && stands_alone
            && (stated && !sheet.has_any(&left, &[Sign::Plan, Sign::Target, Sign::NotYet])
                || corrects == Corrects::Own && !sheet.says_more(&left, &NEUTRAL))
        {
            Standing::State(Scope::Works)
        } else {
            continue;
        };
        found.push(Share { at: value.at.clone(), percent, standing });
    }
    if corrects == Corrects::Nothing {
        found.retain(|one| one.standing != Standing::TakenBack);
    }
    found
}

/// The number behind a name, where a message says that its numbers are shares.
pub(super) fn number_as_share(sheet: &Sheet<'_>, statement: &Statement) -> Option<Share> {
    let value = sheet.values_in(&statement.clause.at).find(|one| matches!(one.value, Value::Number(_)))?;
    let Value::Number(number) = value.value else { return None };
    let percent = hundredths(number.value).filter(|_| statement.mood.states())?;
    Some(Share { at: value.at.clone(), percent, standing: Standing::State(Scope::Works) })
}

/// "block 2 at 60" behind a share of block 1: a share as well.
pub(super) fn share_of_another_part(sheet: &Sheet<'_>, statement: &Statement) -> Option<Share> {
    let clause = &statement.clause.at;
    let figures: Vec<&Found> = figures_in(sheet, clause).filter(|one| is_figure(&one.value)).collect();
    let (last, others) = figures.split_last().filter(|_| statement.mood.states())?;
    let Value::Number(number) = &last.value else { return None };
    // The number of a part stands right behind its word, or before it: block 2, 2号楼.
    let parts: Vec<&Hit> = sheet.hits_in(clause).filter(|hit| hit.sign == Sign::Part).collect();
    let numbers = |one: &&Found| {
        parts.iter().any(|part| {
            sheet.text(&(part.at.end.min(one.at.start)..one.at.start)).trim().is_empty()
                || part.at.start == one.at.end
        })
    };
    let plain = number.scale == Scale::None
        && last.precision == Precision::Exact
        && others.len() <= 1
        && others.iter().all(numbers);
    let percent =
        hundredths(number.value).filter(|_| plain && !parts.is_empty() && last.at.end == clause.end)?;
    Some(Share { at: last.at.clone(), percent, standing: Standing::State(Scope::Part) })
}

/// Whether a value is an amount of yuan by its unit, or by a size in which money alone is counted: 1200万.
const fn is_money(value: &Value) -> bool {
    match value {
        Value::Money { currency, .. } => matches!(currency, Currency::Yuan),
        Value::Number(number) => {
            matches!(number.scale, Scale::TenThousand | Scale::Million | Scale::HundredMillion)
        }
        _ => false,
    }
}

/// Such an amount, where it is a whole one that is kept.
pub(super) fn yuan_of(value: &Value) -> Option<Yuan> {
    let amount = match value {
        Value::Money { amount, .. } => amount,
        Value::Number(number) => &number.value,
        _ => return None,
    };
    amount.to_whole().and_then(Yuan::new).filter(|_| is_money(value))
}

/// An amount of money that was invested, or the number of one whose unit is not said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    pub(super) at: Range<usize>,
    pub(super) yuan: Option<Yuan>,
    pub(super) sum: Option<Sum>,
}

/// Words that may stand between what an amount is for and the amount.
const BEFORE_MONEY: [Sign; 16] = [
    Sign::Head,
    Sign::SinceNewYear,
    Sign::Filler,
    Sign::State,
    Sign::Overall,
    Sign::Done,
    Sign::NameTail,
    Sign::Correction,
    Sign::Apology,
    Sign::OwnLast,
    Sign::Invested,
    Sign::ToDate,
    Sign::ThisPeriod,
    Sign::Field(Field::Investment),
    Sign::Field(Field::Project),
    Sign::Deed,
];

/// Whether amounts are said of investment already, by what stands before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    Investment,
    /// Of investment that is planned: what was done of it may follow.
    Planned,
    Other,
}

/// Units in the keys of reports, with how many zeros they stand for.
const UNITS_IN_KEYS: [(&str, u32); 8] = [
    ("(万元)", 4),
    ("(万)", 4),
    ("(亿元)", 8),
    ("(亿)", 8),
    ("(元)", 0),
    ("(rmb million)", 6),
    ("(million yuan)", 6),
    ("(rmb)", 0),
];

/// The unit with which the key of a report ends, and where it stands: 完成投资(万元):
fn unit_in_key(text: &str) -> Option<(u32, usize)> {
    let key = text.trim_end().strip_suffix(':')?.trim_end();
    UNITS_IN_KEYS.iter().find_map(|(unit, power)| Some((*power, key.strip_suffix(unit)?.len())))
}

/// The amounts a statement says were invested, and what it is about for those behind it.
pub(super) fn amounts(
    sheet: &Sheet<'_>,
    statement: &Statement,
    topic: Topic,
    today: NaiveDate,
) -> (Vec<Amount>, Topic) {
    let clause = &statement.clause.at;
    let by_field = statement.field == Some(Field::Investment);
    // 刚才那个累计写错了, 是4.6亿
    let sum_was_wrong =
        sheet.has(clause, Sign::Correction) && sheet.has_any(clause, &[Sign::ToDate, Sign::SinceNewYear]);
    let invests = by_field || sheet.has(clause, Sign::Invested) || sum_was_wrong;
    let mut topic = if invests { Topic::Investment } else { topic };
    if sheet.has_any(clause, &[Sign::OtherMoney]) && !sheet.has(clause, Sign::Invested) && !by_field {
        // 本月计划投资5000万, 实际完成3800万
        let invests = |hit: &Hit| {
            hit.sign == Sign::OtherMoney
                && ["投资", "invest"].iter().any(|word| sheet.text(&hit.at).contains(word))
        };
        topic = if sheet.hits_in(clause).any(invests) { Topic::Investment } else { Topic::Other };
    }
    if !statement.mood.states() {
        return (Vec::new(), topic);
    }
    let mut found = Vec::new();
    let mut reached = clause.start;
    let begin = led_to(sheet, clause);
    let figures: Vec<&Found> = figures_in(sheet, clause).filter(|one| !is_time(&one.value)).collect();
    // The figures that are parts of an amount before them.
    let mut taken = 0;
    for (place, value) in figures.iter().enumerate() {
        // 担保人报: 三月份完成投资3100万
        if value.at.start >= begin {
            reached = reached.max(begin);
        }
        if taken > 0 && place <= taken {
            continue;
        }
        let left = reached..value.at.start;
        let next = figures.get(place + 1).map_or(clause.end, |next| next.at.start);
        let right = value.at.end..next;
        reached = value.at.end;
        // 2.本月投资:310万: the first number counts lines.
        let is_an_item = matches!(sheet.page.after(value.at.end), Some('.' | '、' | ')'));
        let counts_lines =
            value.at.start == clause.start && by_field && (is_an_item || place + 1 < figures.len());
        if value.precision != Precision::Exact || counts_lines {
            continue;
        }
        let unit = unit_in_key(sheet.text(&left)).filter(|_| by_field);
        let (yuan, bare) = match &value.value {
            money if is_money(money) => (yuan_of(money), false),
            Value::Number(number) if number.scale == Scale::None => match unit {
                Some((power, _)) => {
                    (number.value.shifted(power).and_then(Exact::to_whole).and_then(Yuan::new), false)
                }
                None => (None, true),
            },
            // 7.2个亿
            Value::Count { number, unit } if sheet.text(unit) == "个" => {
                let power = match sheet.page.after(value.at.end) {
                    Some('亿') => 8,
                    Some('万') => 4,
                    // 投资完成8个了: of what is not said.
                    Some('了') | None => 0,
                    _ => continue,
                };
                if power == 0 && sheet.has(&left, Sign::Invested) {
                    found.push(Amount { at: value.at.clone(), yuan: None, sum: sum_of(sheet, &left) });
                }
                if power == 0 {
                    continue;
                }
                let whole = number.value.shifted(power);
                // 一个亿零七百万
                let rest = figures.get(place + 1).and_then(|next| match next.value {
                    Value::Number(rest) if rest.scale == Scale::TenThousand => {
                        let between = sheet.text(&(value.at.end..next.at.start));
                        ["亿", "亿零"].contains(&between).then_some((rest.value, next.at.end))
                    }
                    _ => None,
                });
                if let (Some((_, end)), 8) = (rest, power) {
                    reached = end;
                    taken = place + 1;
                }
                let whole = match rest {
                    Some((rest, _)) if power == 8 => whole.and_then(|whole| whole.plus(rest)),
                    _ => whole,
                };
                (whole.and_then(Exact::to_whole).and_then(Yuan::new), false)
            }
            // Of money m is a million, and no length.
            Value::Count { number, unit } if sheet.text(unit) == "m" => {
                (number.value.shifted(6).and_then(Exact::to_whole).and_then(Yuan::new), false)
            }
            _ => continue,
        };
        let after = sheet.text(&right).trim_start();
        let denied = [
            Sign::OtherMoney,
            Sign::NotYet,
            Sign::Not,
            Sign::Plan,
            Sign::Target,
            Sign::If,
            Sign::Hearsay,
            Sign::Saying,
            Sign::Formerly,
            Sign::Delta,
            Sign::Bound,
        ];
        let invested_here = sheet.has(&left, Sign::Invested);
        let told = [Sign::Invested, Sign::ToDate, Sign::ThisPeriod, Sign::SinceNewYear];
        let summed =
            sheet.has_any(&left, &told) || sheet.has_any(&right, &told) || sum_of(sheet, &left).is_some();
        let priced = ["rmb", "yuan", "cny"].iter().any(|currency| after.starts_with(currency));
        let is_length =
            !priced && matches!(&value.value, Value::Count { unit, .. } if sheet.text(unit) == "m");
        let about = invested_here
            || by_field
            || bare && is_sum_alone(sheet, &left)
            || topic == Topic::Investment
                && (summed
                    || !bare && (sheet.has(&left, Sign::Done) || sheet.text(&left).contains("完成"))
                    || !bare && is_put_right(sheet.text(&left))
                    || !bare && is_next_in_a_list(sheet, &left))
            || sheet.has(&right, Sign::Invested)
            || !bare && summed && topic != Topic::Planned
            || !bare && topic == Topic::Planned && tells_what_was_done(sheet, &left);
        let behind = [
            "缺口",
            "预算",
            "的缺口",
            "的盘子",
            "盘子",
            "罚",
            "工资",
            "short",
            "budget",
            "contract",
            "the budget",
            "of debt",
            "美元",
            "欧元",
        ];
        // 本周新增四百万 is what came in that time.
        let came = |hit: &Hit| {
            hit.sign == Sign::Delta
                && sheet.text(&hit.at).starts_with("新增")
                && sheet.has(&left, Sign::ThisPeriod)
        };
        // "Hongqi P2 booked 18.5 mln of investment": what has been entered in the books.
        let entered = |hit: &Hit| sheet.text(&hit.at) == "booked" && sheet.has(clause, Sign::Invested);
        let stops = sheet.hits_in(&left).any(|hit| denied.contains(&hit.sign) && !came(hit) && !entered(hit))
            || behind.iter().any(|one| after.starts_with(one))
            || was_a_mistake(sheet.text(&left).trim_end())
            || sheet.has(&right, Sign::OtherMoney)
                && right.end == clause.end
                && !sheet.has(&right, Sign::Invested);
        let by_words = sheet.hits_in(&left).filter(|hit| came(hit) || entered(hit)).map(|hit| hit.sign);
        let before_it: Vec<Sign> = BEFORE_MONEY.into_iter().chain(by_words).collect();
        // 累计不是3.2亿, 是2.3亿
        if summed && !bare && was_a_mistake(sheet.text(&left).trim_end()) {
            topic = Topic::Investment;
        }
        // 截至本月底累计完成1200万
        let up_to =
            |one: &Found| ["截至", "截止", "as of"].iter().any(|word| sheet.text(&one.at).starts_with(word));
        let ahead = sheet.values_in(&left).any(|one| !up_to(one) && is_ahead(sheet, one, today, ""));
        let said = left.start..unit.map_or(left.end, |(_, at)| left.start + at);
        if !about
            || is_length && !(invested_here || by_field || topic == Topic::Investment && summed)
            || stops
            || ahead
            || !is_put_right(sheet.text(&left))
                && [&left, &said].iter().all(|left| sheet.says_more(&said_of(sheet, left), &before_it))
        {
            continue;
        }
        let before = clause.start..value.at.start;
        // "14.2m this month 390m total": the month is of the amount before it.
        let total = place > 0 && after.starts_with("total");
        let sum = total
            .then_some(Sum::ToDate)
            .or_else(|| sum_of(sheet, &left))
            .or_else(|| sum_of(sheet, &before_a_part(sheet, &right)))
            .or_else(|| {
                let goes_on = is_put_right(sheet.text(&left)) || is_next_in_a_list(sheet, &left);
                goes_on.then(|| sum_before(sheet, statement, &before))?
            })
            .or_else(|| is_as_of_a_day(sheet, statement).then_some(Sum::ToDate));
        if bare {
            let summed_behind = sheet.hits_in(&right).next().is_some_and(|hit| {
                told.contains(&hit.sign) && sheet.text(&(right.start..hit.at.start)).trim().is_empty()
            });
            let whole_alone = after.is_empty()
                || !sheet.says_more(&right, &[Sign::Filler])
                || summed_behind
                || !after.starts_with(|one: char| {
                    one.is_alphanumeric() || matches!(one, '/' | '-' | ':' | '%' | '#')
                });
            if whole_alone
                && (invested_here
                    || by_field
                    || topic == Topic::Investment && summed
                    || is_sum_alone(sheet, &left))
            {
                found.push(Amount { at: value.at.clone(), yuan: None, sum });
            }
        } else if let Some(yuan) = yuan {
            topic = Topic::Investment;
            found.push(Amount { at: value.at.clone(), yuan: Some(yuan), sum });
        }
    }
    let plans = sheet.has_any(clause, &[Sign::Plan, Sign::Target, Sign::OtherMoney]);
    if topic == Topic::Investment && found.is_empty() && plans && !figures.is_empty() {
        topic = Topic::Planned;
    }
    (found, topic)
}

/// 截至3月5日完成投资18.6亿 其中三月份4200万: what stands behind an amount, up to a part that is summed up by itself.
fn before_a_part(sheet: &Sheet<'_>, right: &Range<usize>) -> Range<usize> {
    let text = sheet.text(right);
    let part = PART_OF_IT.iter().filter_map(|word| text.find(word)).min();
    // "7.2m of it in Feb"
    let is_itself = |at: &usize| text[..*at].trim().is_empty() && text.trim_start().starts_with("of ");
    let end = part.filter(|at| !is_itself(at)).map_or(right.end, |at| right.start + at);
    right.start..end
}

/// Behind which stands a part of the amount before it.
const PART_OF_IT: [&str; 5] = ["其中", "of which", "of it", "incl", "of that"];

/// 不是一千八百万, 是一千六百八十万: by which somebody says what is right.
fn is_put_right(left: &str) -> bool {
    [
        "是",
        "应该是",
        "应为",
        "应是",
        "而是",
        "实际是",
        "其实是",
        "实际为",
        "实为",
        "不对",
        "错了",
        "改成",
        "改为",
        "should be",
        "should read",
        "is",
        "it is",
        "it's",
    ]
    .contains(&left.trim())
}

/// 实际完成7200万, "delivered 71 mln", behind what was planned.
fn tells_what_was_done(sheet: &Sheet<'_>, left: &Range<usize>) -> bool {
    sheet.has(left, Sign::Done)
        || ["完成", "实际", "actual", "delivered", "spent"].iter().any(|word| sheet.text(left).contains(word))
}

/// The words that an amount belongs to: what stands before a blank in Chinese is a statement of its own.
fn said_of(sheet: &Sheet<'_>, left: &Range<usize>) -> Range<usize> {
    let text = sheet.text(left).trim_end();
    // "correction to my 9am message: cumulative investment is"
    let announced = text.rfind(": ").filter(|at| sheet.has(&(left.start..left.start + at), Sign::Correction));
    let begin = if text.contains(super::page::is_han) { text.rfind(' ').unwrap_or(0) } else { 0 };
    left.start + announced.map_or(begin, |at| at + 1)..left.end
}

/// 累计3.5, with no word of what: in messages that count no works.
fn is_sum_alone(sheet: &Sheet<'_>, left: &Range<usize>) -> bool {
    sheet.has(left, Sign::ToDate) && sheet.counting == Counting::Nothing
}

/// 一季度投资: 东桥5200万, 西桥3100万: a name, and its amount.
fn is_next_in_a_list(sheet: &Sheet<'_>, left: &Range<usize>) -> bool {
    !sheet.mentions_in(left).is_empty() && !sheet.says_more(left, &[Sign::Filler])
}

/// In statements: from the sum to the amount that is right.
const LONGEST_PUTTING_RIGHT: usize = 4;

/// What is summed up before an amount in its statement, or shortly before that.
fn sum_before(sheet: &Sheet<'_>, statement: &Statement, own: &Range<usize>) -> Option<Sum> {
    let mut near = sheet.told_before(statement).iter().rev().take(LONGEST_PUTTING_RIGHT);
    sum_of(sheet, own).or_else(|| near.find_map(|one| sum_of(sheet, &one.clause.at)))
}

/// 截至2月28日, 东桥完成投资17亿: what has come together up to a day.
fn is_as_of_a_day(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let dated = |at: &Range<usize>| sheet.values_in(at).any(|one| is_time(&one.value));
    let lead =
        sheet.sentence_of(statement).first().filter(|lead| lead.clause.at.start < statement.clause.at.start);
    lead.into_iter().chain([statement]).any(|one| {
        let text = sheet.text(&one.clause.at);
        ["截至", "截止", "as of ", "as at "].iter().any(|word| text.contains(word)) && dated(&one.clause.at)
    })
}

/// Words for the month before 累计.
const OF_A_MONTH: [&str; 6] = ["本月", "当月", "这个月", "本月份", "the month", "this month"];

/// Words for the year before it.
const OF_A_YEAR: [&str; 4] = ["本年", "今年", "本年度", "今年度"];

/// 本月 is of the month; 本周, 昨天 and "this quarter" are of another time.
fn period_of(word: &str) -> Sum {
    let other = ["周", "旬", "日", "天", "季", "week", "today", "quarter", "qtd"];
    if other.iter().any(|part| word.contains(part)) { Sum::Stretch } else { Sum::Period }
}

/// What the nearest word before an amount sums it up by.
pub(super) fn sum_of(sheet: &Sheet<'_>, at: &Range<usize>) -> Option<Sum> {
    // "investment as of today"
    let is_as_of = |hit: &Hit| {
        let before = sheet.text(&(at.start..hit.at.start));
        ["as of ", "as at "].iter().any(|word| before.ends_with(word))
    };
    let worded = sheet.hits_in(at).filter_map(|hit| match hit.sign {
        Sign::ThisPeriod if is_as_of(hit) => None,
        Sign::ToDate => Some((hit.at.end, Sum::ToDate)),
        Sign::ThisPeriod => Some((hit.at.end, period_of(sheet.text(&hit.at)))),
        Sign::SinceNewYear => Some((hit.at.end, Sum::Year)),
        _ => None,
    });
    let dated = sheet.values_in(at).filter_map(|one| match &one.value {
        Value::Dates(dates) => match dates.period {
            Period::Months | Period::Year => Some((one.at.end, Sum::Year)),
            Period::Month => Some((one.at.end, Sum::Period)),
            Period::Week | Period::Quarter | Period::Days => Some((one.at.end, Sum::Stretch)),
            Period::Weekend | Period::PartOfMonth | Period::HalfYear | Period::Season => None,
        },
        _ => None,
    });
    let sums: Vec<_> = worded.chain(dated).collect();
    // 本月累计, 本年累计: what has come together in that time, and not from the beginning.
    let within = sheet.hits_in(at).filter(|hit| hit.sign == Sign::ToDate).find_map(|hit| {
        let before = sheet.text(&(at.start..hit.at.start)).trim_end();
        // "in March so far"
        let end = at.start + before.len();
        let of_a_month = sheet.text(&hit.at) == "so far"
            && sheet.values_in(at).any(|one| {
                one.at.end == end && matches!(&one.value, Value::Dates(days) if days.period == Period::Month)
            });
        let of_a_month = of_a_month || OF_A_MONTH.iter().any(|word| before.ends_with(word));
        of_a_month
            .then_some(Sum::Period)
            .or_else(|| OF_A_YEAR.iter().any(|word| before.ends_with(word)).then_some(Sum::Year))
    });
    if within.is_some() {
        return within;
    }
    // "Q1 total" is of the quarter.
    let total = |hit: &Hit| ["total", "总计", "合计", "共计", "一共", "总共"].contains(&sheet.text(&hit.at));
    let only_totals = sheet.hits_in(at).filter(|hit| hit.sign == Sign::ToDate).all(total);
    let shorter = |sum: Sum| matches!(sum, Sum::Period | Sum::Stretch);
    let period = sums.iter().find(|(_, sum)| shorter(*sum)).filter(|_| only_totals);
    period.or_else(|| sums.iter().max_by_key(|(end, _)| *end)).map(|(_, sum)| *sum)
}

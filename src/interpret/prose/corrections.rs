//! How people take back what was said and put it right.

use super::figures::{self, ARROWS, Amount, IS_WRONG, Share, Standing};
use super::names::Mention;
use super::sheet::{Sheet, Statement};
use super::words::{Hit, Sign};
use super::{Message, Moved};
use crate::domain::ids::ProjectCode;
use crate::domain::told::{Corrects, SaidFigure};
use crate::interpret::scan::{Found, Value};

/// Where the first word ends by which a message takes back what stands before it: 50%, 不对, 51%.
pub(super) fn slip(sheet: &Sheet<'_>) -> Option<usize> {
    let corrects = sheet.hits.iter().find(|hit| hit.sign == Sign::Correction).map(|hit| hit.at.end);
    let begins = |one: &Statement| {
        let text = sheet.text(&one.clause.at);
        let said = text.trim_start_matches(['哦', '啊', '噢', '喔', '哎', '唉', '诶', '呃', '额', '嗯']);
        let alone = |slip: &&&str| {
            said.strip_prefix(**slip).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '是']))
        };
        SLIPS.iter().find(alone).map(|slip| one.clause.at.end - said.len() + slip.len())
    };
    corrects.or_else(|| sheet.statements.iter().find_map(begins))
}

/// 累计9800万, 不对 8900万: of two amounts of one sum the second takes the place of the first.
pub(super) fn is_put_right(sheet: &Sheet<'_>, one: &Amount, next: &Amount, slip: Option<usize>) -> bool {
    let between = one.at.end..next.at.start;
    let slipped = slip.is_some_and(|slip| between.start < slip && slip <= between.end);
    // 本月1500万改成150万
    let instead = sheet.text(&between).trim();
    (slipped
        || sheet.has(&between, Sign::Correction)
        || ARROWS.contains(&instead)
        || figures::puts_instead(instead))
        && (next.sum == one.sum || next.sum.is_none())
}

/// By which somebody takes back what they have just said, and goes on.
const SLIPS: [&str; 12] = [
    "不对",
    "错了",
    "我错了",
    "说错了",
    "no",
    "no wait",
    "wait",
    "scratch that",
    "sorry",
    "oops",
    "make that",
    "i mean",
];

/// Whether a message puts the sender's own last words right.
pub(super) fn puts_right(sheet: &Sheet<'_>, message: &Message<'_>) -> Corrects {
    // 正式电往后拖, 改成下周四送: the plan is another, and nothing that was said.
    let delays = sheet.hits.iter().any(|one| one.sign == Sign::Delayed);
    let put_off = |hit: &Hit| delays && sheet.text(&hit.at).starts_with('改');
    let sure = sheet.hits.iter().any(|hit| hit.sign == Sign::Correction && !put_off(hit))
        || sheet.statements.iter().any(|one| {
            // 前面那个46%不对; "previous figure wrong"; "change my last to 64%"
            let (at, text) = (&one.clause.at, sheet.text(&one.clause.at));
            let wrong = WRONG.iter().any(|word| text.contains(word))
                || sheet.has(at, Sign::SetTo)
                || text.contains("%改");
            !one.mood.asks && sheet.has(at, Sign::OwnLast) && wrong
        })
        || sheet.statements.iter().any(|one| {
            let at = &one.clause.at;
            // 昨天报的79%作废, 应该是76%
            let reported = ["报的", "发的", "填的", "写的"].iter().any(|word| sheet.text(at).contains(word));
            (sheet.has(at, Sign::OwnLast) || reported)
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
    let denied = |one: &Share| figures::was_a_mistake(sheet.page.text()[..one.at.start].trim_end());
    // 那60%是桩基的, 总体应该是46%
    let of_a_part = |share: &Share| {
        let own = sheet.statements.partition_point(|one| one.clause.at.end <= share.at.start);
        let end = sheet.statements.get(own).map_or(share.at.end, |one| one.clause.at.end);
        figures::says_of_which_part(sheet, &(share.at.end..end.max(share.at.end)))
    };
    let swapped = shares.iter().any(|one| denied(one) || of_a_part(one))
        && shares.iter().any(|one| matches!(one.standing, Standing::State(_)));
    let numbers = !hints.is_empty()
        && sheet.values.windows(2).any(|pair| {
            let between = sheet.text(&(pair[0].at.end..pair[1].at.start)).trim().to_owned();
            matches!(
                (&pair[0].value, &pair[1].value),
                (Value::Number(_), Value::Number(_) | Value::Percent(_))
            ) && ["not", "不是", "而不是", "instead of"].contains(&between.as_str())
        });
    // "not 46 but 64%"
    let numbers = numbers
        || sheet.values.windows(2).any(|pair| {
            matches!((&pair[0].value, &pair[1].value), (Value::Number(_), Value::Percent(_)))
                && sheet.page.text()[pair[0].at.end..pair[1].at.start].trim() == "but"
                && figures::was_a_mistake(sheet.page.text()[..pair[0].at.start].trim_end())
        });
    let bare = sheet.statements.iter().flat_map(|one| figures::bare_share(sheet, one, Corrects::Own));
    let replaced = sheet.statements.iter().any(|one| is_withdrawal(sheet, one))
        && shares.iter().cloned().chain(bare).any(|one| matches!(one.standing, Standing::State(_)));
    if sure || several || swapped || numbers || replaced { Corrects::Own } else { Corrects::Nothing }
}

/// By which somebody says of what they sent that it is not so.
const WRONG: [&str; 8] = ["不对", "错", "有误", "写反", "wrong", "typo", "mistake", "incorrect"];

/// The figures of earlier words that a message says were wrong: 刚才52%错了, "the 20% should read 22%", 不是42是46.
pub(super) fn wrong_figures(sheet: &Sheet<'_>) -> Vec<SaidFigure> {
    let text = sheet.page.text();
    let sets = |hit: &&Hit| matches!(hit.sign, Sign::SetTo | Sign::Correction);
    let set_at = sheet.hits.iter().find(sets).map(|hit| hit.at.end);
    let wrong = |number: usize| {
        let at = &sheet.values[number].at;
        let (before, behind) = (text[..at.start].trim_end(), text[at.end..].trim_start());
        // "the 52% I sent was wrong"
        let behind = OF_IT.iter().find_map(|word| behind.strip_prefix(word)).map_or(behind, str::trim_start);
        let followed = sheet.values.get(number + 1).is_some_and(|next| {
            let between = text[at.end..next.at.start].trim();
            let set = ["to", "到"].contains(&between) && set_at.is_some_and(|set| set <= at.start);
            figures::puts_instead(between) || ARROWS.contains(&between) || set
        });
        figures::was_a_mistake(before) || IS_WRONG.iter().any(|word| behind.starts_with(word)) || followed
    };
    let numbers = (0..sheet.values.len()).filter(|number| wrong(*number));
    numbers.filter_map(|number| figure(&sheet.values[number])).collect()
}

/// What may stand between a figure and that it was wrong.
const OF_IT: [&str; 11] =
    ["那个", "那条", "那个数", "这个", "这条", "的那条", "figure", "report", "one", "i sent", "i reported"];

fn figure(value: &Found) -> Option<SaidFigure> {
    match &value.value {
        Value::Percent(share) => figures::hundredths(*share).map(SaidFigure::Share),
        value if figures::yuan_of(value).is_some() => figures::yuan_of(value).map(SaidFigure::Amount),
        Value::Number(number) => figures::hundredths(number.value).map(SaidFigure::Share),
        _ => None,
    }
}

/// 发错项目了, 应该是东桥: what was said before is of the project that is named. `None` where nothing of the kind is
/// said.
pub(super) fn moved(sheet: &Sheet<'_>, message: &Message<'_>) -> Option<Moved> {
    let text = sheet.page.text();
    let found = WRONG_PROJECT.iter().filter_map(|words| Some((text.find(words)?, *words))).min();
    let Some((at, words)) = found else { return named_instead(sheet, message) };
    let before = sheet.mentions_in(&(0..at));
    let behind = sheet.mentions_in(&(at + words.len()..text.len()));
    let only = |mentions: &[Mention]| -> Option<ProjectCode> {
        let [Mention { projects, .. }] = mentions else { return None };
        let [only] = projects[..] else { return None };
        sheet.index.code(only).cloned()
    };
    let (from, to) = match (before, behind) {
        (before, [_, ..]) => (only(before), only(behind)),
        // "should be JY-26, wrong project"
        ([one], []) if LEADS.iter().any(|lead| text[..one.at.start].trim_end().ends_with(lead)) => {
            (None, only(before))
        }
        (_, []) => return None,
    };
    let of = |value: &&Found| value.at.end <= at && !matches!(value.value, Value::Number(_));
    let figures = sheet.values.iter().filter(of).filter_map(figure).collect();
    Some(Moved { figures, from, to })
}

/// 不对, 是东桥的, in answer to what somebody said themselves.
fn named_instead(sheet: &Sheet<'_>, message: &Message<'_>) -> Option<Moved> {
    message.last.filter(|last| last.corrected == Corrects::Own)?;
    let [Mention { at, projects, .. }] = &sheet.mentions[..] else { return None };
    let [only] = projects[..] else { return None };
    let (before, rest) = (&sheet.page.text()[..at.start], &sheet.page.text()[at.end..]);
    let led = LEADS.iter().any(|word| before.trim_end().ends_with(word));
    let alone = ["", "的", "项目", "项目的"].contains(&rest.trim_matches(|one: char| !one.is_alphanumeric()));
    let to = sheet.index.code(only).cloned().filter(|_| led && alone)?;
    Some(Moved { figures: Vec::new(), from: None, to: Some(to) })
}

/// By which somebody says that their words were of another project.
const WRONG_PROJECT: [&str; 21] = [
    "发错项目",
    "报错项目",
    "写错项目",
    "填错项目",
    "记错项目",
    "说错项目",
    "打错项目",
    "搞错项目",
    "弄错项目",
    "项目错了",
    "项目发错",
    "项目报错",
    "项目写错",
    "项目填错",
    "项目搞错",
    "项目弄错",
    "wrong project",
    "wrong site",
    "wrong chat",
    "wrong group",
    "发错群",
];

/// What leads to the project that is right.
const LEADS: [&str; 13] = [
    "是",
    "为",
    "改到",
    "改成",
    "属于",
    "belongs to",
    "should be",
    "it's",
    "it is",
    "that was",
    "that's",
    "meant",
    "for",
];

/// "ignore my last", 上一条作废.
pub(super) fn is_withdrawal(sheet: &Sheet<'_>, statement: &Statement) -> bool {
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

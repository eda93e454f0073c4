//! How people take back what was said and put it right.

use super::Message;
use super::figures::{self, Amount, Share, Standing};
use super::sheet::{Sheet, Statement};
use super::words::{Hit, Sign};
use crate::domain::told::Corrects;
use crate::interpret::scan::Value;

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
    (slipped || sheet.has(&between, Sign::Correction)) && (next.sum == one.sum || next.sum.is_none())
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
    let denied = |one: &Share| figures::was_a_mistake(sheet.page.text()[..one.at.start].trim_end());
    // 那60%是桩基的, 总体应该是46%
    let of_a_part = |one: &Statement| {
        let shares = shares.iter().filter(|share| one.clause.at.contains(&share.at.start));
        shares.clone().any(|share| figures::says_of_which_part(sheet, &(share.at.end..one.clause.at.end)))
    };
    let swapped = (shares.iter().any(denied) || sheet.statements.iter().any(of_a_part))
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

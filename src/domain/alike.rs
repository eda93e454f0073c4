//! 相似问题: issues that may be the same one, by their category or by their words.

use super::issue::Issue;
use std::collections::HashSet;

/// How many are shown, the likest first.
pub const SHOWN: usize = 3;

/// Words are alike of which so much stands in both, in hundredths: what is said again in other words reaches it, and
/// what is only about the same kind of thing does not.
const ALIKE: usize = 40;

/// Those of the open issues that are of this category and for this body to lead, or that are in words like these: what
/// lacks of the power company is not what lacks of cement, though both are supplies.
pub fn of_one_project<'a>(
    open: impl Iterator<Item = &'a Issue>,
    (category, lead): (Option<&str>, Option<&str>),
    words: &str,
) -> Vec<&'a Issue> {
    let of_category =
        |issue: &Issue| category.is_some() && category_of(issue) == category && lead_of(issue) == lead;
    likest(open, words, |issue, likeness| likeness >= ALIKE || of_category(issue))
}

/// The same across projects: of all that are of one kind only those that are in like words.
pub fn across_projects<'a>(open: impl Iterator<Item = &'a Issue>, words: &str) -> Vec<&'a Issue> {
    likest(open, words, |_, likeness| likeness >= ALIKE)
}

fn category_of(issue: &Issue) -> Option<&str> {
    issue.case.as_ref()?.category.as_deref()
}

fn lead_of(issue: &Issue) -> Option<&str> {
    issue.case.as_ref()?.lead.as_deref()
}

fn likest<'a>(
    open: impl Iterator<Item = &'a Issue>,
    words: &str,
    fits: impl Fn(&Issue, usize) -> bool,
) -> Vec<&'a Issue> {
    let mut found: Vec<_> = open.map(|issue| (likeness(words, &issue.words), issue)).collect();
    found.retain(|(likeness, issue)| fits(issue, *likeness));
    found.sort_by_key(|(likeness, issue)| (std::cmp::Reverse(*likeness), std::cmp::Reverse(issue.number)));
    found.into_iter().map(|(_, issue)| issue).take(SHOWN).collect()
}

/// How much of the pairs of neighbouring characters stands in both texts, in hundredths.
fn likeness(one: &str, other: &str) -> usize {
    let (one, other) = (pairs(one), pairs(other));
    let all = one.len() + other.len();
    (200 * one.intersection(&other).count()).checked_div(all).unwrap_or(0)
}

/// English words that say nothing of what blocks the works.
const EMPTY: [&str; 16] = [
    "the", "a", "an", "of", "to", "for", "is", "are", "was", "were", "not", "no", "here", "there", "yet",
    "still",
];

/// The pairs of neighbouring characters within its words.
fn pairs(words: &str) -> HashSet<(char, char)> {
    let words = words.to_lowercase();
    let parts = words.split(|one: char| !one.is_alphanumeric()).filter(|part| !EMPTY.contains(part));
    parts.flat_map(|part| part.chars().zip(part.chars().skip(1))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_again_is_alike_and_what_is_of_its_kind_is_not() {
        for (one, other, alike) in [
            ("电业局不回复", "电业局还是不回复", true),
            ("电业局不回复", "电业局一直没有回复", true),
            ("图纸没到", "图纸没到，影响基础施工", true),
            ("供水接口没人批", "供水接口还是没人批", true),
            ("东侧围挡被村民堵了", "村民又把东侧围挡堵了", true),
            ("变压器没到货，等供电公司", "供电公司的变压器还没到货", true),
            ("3号楼塔吊手续没办下来", "塔吊手续还没下来", true),
            ("the grid does not answer", "still no answer from the grid", true),
            ("drawings of the basement are missing", "basement drawings still missing", true),
            ("village road blocked by villagers", "villagers blocked the road again", true),
            ("电业局不回复", "水务局不给接口", false),
            ("图纸没到", "材料没到", false),
            ("资金没拨下来", "手续没批下来", false),
            ("施工许可证办不下来", "土方外运没有场地", false),
            ("村民阻工", "扬尘被投诉", false),
            ("东侧围挡被村民堵了", "西侧管线没有迁改", false),
            ("the grid does not answer", "no money for the steel", false),
            ("drawings of the basement are missing", "the tender is not published", false),
            ("village road blocked by villagers", "water pipe leaking in block 3", false),
            ("the drawings are not here", "the road is not there", false),
            ("the drawings are not here", "drawings for the basement are still not here", true),
        ] {
            let found = likeness(one, other);
            assert_eq!(found >= ALIKE, alike, "{found}: {one} / {other}");
        }
    }
}

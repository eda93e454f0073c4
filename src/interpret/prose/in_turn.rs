//! Figures that belong to several projects by their place: 东桥和西桥的进度分别是72%和58%.

use super::figures;
use super::names::{self, Id};
use super::sheet::{Sheet, Statement, is_time};
use super::words::Sign;
use crate::domain::ids::ProjectCode;
use crate::domain::told::Told;
use crate::interpret::scan::{Found, Value};
use std::ops::Range;

/// A figure that belongs to one of several projects by its place.
pub(super) struct InTurn {
    pub(super) sentence: usize,
    pub(super) project: ProjectCode,
    pub(super) told: Told,
    pub(super) at: Range<usize>,
}

/// The figures of all sentences that say them in turn, each with the project at its place.
pub(super) fn in_turn(sheet: &Sheet<'_>) -> Vec<InTurn> {
    let sentences = sheet.statements.chunk_by(|one, next| one.clause.sentence == next.clause.sentence);
    sentences.filter_map(|sentence| figures_in_turn(sheet, sentence)).flatten().collect()
}

fn figures_in_turn(sheet: &Sheet<'_>, sentence: &[Statement]) -> Option<Vec<InTurn>> {
    let (first, last) = (sentence.first()?, sentence.last()?);
    let range = first.clause.at.start..last.clause.at.end;
    let announced = ["分别", "依次", "respectively"].iter().any(|word| sheet.text(&range).contains(word));
    let others = [Sign::Target, Sign::Plan, Sign::OfSite, Sign::OfOther, Sign::NotYet];
    if !announced || sheet.has_any(&range, &others) || !sentence.iter().all(|one| one.mood.states()) {
        return None;
    }
    let (projects, named) = projects_of(sheet, &range)?;
    let behind = named..range.end;
    let told = shares(sheet, &behind).or_else(|| amounts(sheet, &range, &behind))?;
    let of = |(project, (told, end))| InTurn {
        sentence: first.clause.sentence,
        project,
        told,
        at: range.start..end,
    };
    (projects.len() > 1 && projects.len() == told.len())
        .then(|| projects.into_iter().zip(told).map(of).collect())
}

/// The projects that are named in a part of the text, by names or by their parts of one of them, and where they end:
/// 莲花山A区、B区.
fn projects_of(sheet: &Sheet<'_>, range: &Range<usize>) -> Option<(Vec<ProjectCode>, usize)> {
    let mentions = sheet.mentions_in(range);
    let mut named: Vec<(Range<usize>, Id)> = Vec::new();
    for mention in mentions {
        let [only] = mention.projects[..] else { return None };
        named.push((mention.at.clone(), only));
    }
    let (_, base) = *named.first()?;
    for (at, mark) in names::marks_in(sheet.text(range)) {
        let at = range.start + at.start..range.start + at.end;
        let is_told = mentions.iter().any(|one| one.at.start < at.end && at.start < one.at.end);
        if !is_told && let [only] = sheet.index.with_mark(sheet.index.family(base), mark)[..] {
            named.push((at, only));
        }
    }
    named.sort_by_key(|(at, _)| at.start);
    let end = named.last()?.0.end;
    let codes: Option<Vec<_>> = named.into_iter().map(|(_, id)| sheet.index.code(id).cloned()).collect();
    Some((codes?, end))
}

/// The shares of a part of the text, with where they end.
fn shares(sheet: &Sheet<'_>, at: &Range<usize>) -> Option<Vec<(Told, usize)>> {
    let share = |one: &Found| match &one.value {
        Value::Percent(share) => {
            Some((Told::Progress { percent: Some(figures::hundredths(*share)?) }, one.at.end))
        }
        _ => None,
    };
    let shares: Vec<_> = sheet.values_in(at).filter_map(share).collect();
    (!shares.is_empty()).then_some(shares)
}

/// What was invested, all of one sum.
fn amounts(sheet: &Sheet<'_>, sentence: &Range<usize>, at: &Range<usize>) -> Option<Vec<(Told, usize)>> {
    let lead = sentence.start..sheet.values_in(at).find(|one| !is_time(&one.value))?.at.start;
    let invested = sheet.has(&lead, Sign::Invested) && !sheet.has(sentence, Sign::OtherMoney);
    let sum = figures::sum_of(sheet, &lead);
    let amount =
        |one: &Found| Some((Told::Investment { amount: figures::yuan_of(&one.value)?, sum }, one.at.end));
    invested.then(|| sheet.values_in(at).filter_map(amount).collect())
}

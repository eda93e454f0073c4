//! Of which project each statement is: the one it names, else the one named before in the message, else the only one
//! named in it, else that of the chat, else the sender's only one.

use super::Message;
use super::names::{self, How, Id, Mark, Mention};
use super::page::is_han;
use super::sheet::{Sheet, Statement, Whose, is_figure};
use super::visits;
use super::words::{Hit, Sign};
use crate::domain::lexicon::Field;
use crate::interpret::scan::Value;
use std::collections::BTreeSet;
use std::ops::Range;

/// What may stand before a name at the beginning of a statement.
const BEFORE_A_NAME: [Sign; 12] = [
    Sign::Asking,
    Sign::Visit,
    Sign::CalledAt,
    Sign::Going,
    Sign::Filler,
    Sign::Correction,
    Sign::Apology,
    Sign::NameTail,
    Sign::Request,
    Sign::State,
    Sign::Overall,
    Sign::Command,
];

/// What must follow a piece of a name for it to be one: more of a sentence may go on with any word.
const AFTER_A_PIECE: [Sign; 15] = [
    Sign::Invested,
    Sign::Resumed,
    Sign::Stopped,
    Sign::Unchanged,
    Sign::NameTail,
    Sign::State,
    Sign::Filler,
    Sign::Overall,
    Sign::Field(Field::Progress),
    Sign::ToDate,
    Sign::Thing,
    Sign::Visit,
    Sign::CalledAt,
    Sign::Inspection,
    Sign::Main,
];

/// More than one project is named.
struct Several;

pub(super) fn assign(sheet: &mut Sheet<'_>, message: &Message<'_>) {
    let mut statements = std::mem::take(&mut sheet.statements);
    let announced = announced(sheet, &statements);
    let around = message.chat.or(match message.own {
        [only] => Some(only),
        _ => None,
    });
    let around = around.and_then(|code| sheet.index.id(code));
    let before = around.or_else(|| message.named.and_then(|code| sheet.index.id(code)));
    let mut current: Option<Whose> = None;
    // The only one that is named, or that there are several.
    let mut named: Option<Result<Whose, Several>> = None;
    let mut first_named = None;
    let mut found = Vec::new();
    let mut together: Option<(usize, Vec<Id>)> = None;
    for (number, statement) in statements.iter_mut().enumerate() {
        let base = match &current {
            Some(Whose::One(id)) => Some(*id),
            Some(_) => None,
            None => before,
        };
        let denied = current.is_some() && only_denies_a_name(sheet, statement);
        if let Some((own, mention)) = own(sheet, statement, base, around).filter(|_| !denied) {
            found.extend(mention);
            named = Some(match named {
                None => Ok(own.clone()),
                Some(Ok(only)) if only == own => Ok(only),
                Some(_) => Err(Several),
            });
            first_named.get_or_insert(number);
            current = Some(own);
        }
        let clause = &statement.clause;
        let mentioned = sheet.mentions_in(&clause.at);
        if !mentioned.is_empty() {
            together = (mentioned.len() > 1 && !has_figure(sheet, &clause.at))
                .then(|| (clause.sentence, of_all(mentioned)));
        }
        match &together {
            // "Both of them, East and West, are at 46%": a figure behind several names.
            Some((sentence, all))
                if *sentence == clause.sentence && mentioned.is_empty() && has_figure(sheet, &clause.at) =>
            {
                statement.whose = Whose::OneOf(all.clone());
            }
            _ => {
                if let Some(current) = &current {
                    statement.whose = current.clone();
                }
            }
        }
    }
    // 58%。一期的数别往我这儿报: a part alone names nothing for what stands before it.
    let by_mark = !found.is_empty() && found.iter().all(|one| one.how == How::Mark);
    let fallback = match (&announced, &named, around) {
        (Some(announced), ..) => announced.clone(),
        (None, Some(_), Some(id)) if by_mark => Whose::One(id),
        (None, Some(Ok(only)), _) => only.clone(),
        (None, _, Some(id)) => Whose::One(id),
        (None, ..) => Whose::Nobody,
    };
    for statement in &mut statements[..first_named.unwrap_or(0)] {
        statement.whose = fallback.clone();
    }
    if first_named.is_none() {
        for statement in &mut statements {
            statement.whose = fallback.clone();
        }
    } else if let (Some(announced), true) = (announced, matches!(named, Some(Ok(_)))) {
        for statement in &mut statements {
            statement.whose = announced.clone();
        }
    }
    let mut all = Vec::with_capacity(statements.len());
    let mut round = None;
    for statement in statements {
        let clause = &statement.clause;
        let on_a_round = round == Some(clause.sentence);
        // "visited two today, East Park and West Park"
        if sheet.has_any(&clause.at, &[Sign::Visit, Sign::CalledAt])
            && sheet.mentions_in(&clause.at).is_empty()
        {
            round = Some(clause.sentence);
        }
        all.extend(if on_a_round { of_each(sheet, statement) } else { for_each(sheet, statement) });
    }
    sheet.statements = all;
    sheet.add_mentions(found);
}

/// 昨天看的是西客站, 不是卫星园: goes on with the one named before.
fn only_denies_a_name(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    sheet.mentions_in(clause).len() == 1
        && sheet.has(clause, Sign::Not)
        && !sheet.says_more(clause, &[Sign::Not, Sign::Filler, Sign::NameTail])
}

/// The projects of several names, as many as a question can offer.
fn of_all(names: &[Mention]) -> Vec<Id> {
    let all: BTreeSet<Id> = names.iter().flat_map(|one| one.projects.iter().copied()).collect();
    all.into_iter().take(names::CANDIDATES).collect()
}

fn has_figure(sheet: &Sheet<'_>, at: &Range<usize>) -> bool {
    sheet.values_in(at).any(|one| matches!(one.value, Value::Percent(_) | Value::Money { .. }))
}

/// A statement of several projects at once is one of each: a round of visits, and what is said of all of them.
fn for_each(sheet: &Sheet<'_>, statement: Statement) -> Vec<Statement> {
    let together = sheet
        .has_any(&statement.clause.at, &[Sign::Visit, Sign::CalledAt, Sign::Inspection, Sign::Both])
        || sheet.text(&statement.clause.at).starts_with("was at ")
        || sheet
            .mentions_in(&statement.clause.at)
            .first()
            .is_some_and(|first| visits::goes_round(sheet, &statement.clause.at, first));
    if together { of_each(sheet, statement) } else { vec![statement] }
}

fn of_each(sheet: &Sheet<'_>, statement: Statement) -> Vec<Statement> {
    let mentions = sheet.mentions_in(&statement.clause.at);
    if mentions.len() < 2 {
        return vec![statement];
    }
    let mut all: Vec<Whose> = Vec::new();
    for mention in mentions {
        let whose = resolved(&mention.projects, None);
        if !all.contains(&whose) {
            all.push(whose);
        }
    }
    all.into_iter().map(|whose| Statement { whose, ..statement.clone() }).collect()
}

/// The project that a daily report announces for all of it.
fn announced(sheet: &Sheet<'_>, statements: &[Statement]) -> Option<Whose> {
    let of_project = |one: &&Statement| one.field == Some(Field::Project);
    let mut found = statements.iter().filter(of_project);
    let only = found.next()?;
    if found.next().is_some() {
        return None;
    }
    Some(own(sheet, only, None, None).map_or(Whose::Unknown, |(whose, _)| whose))
}

/// What a statement says by itself of its project.
fn own(
    sheet: &Sheet<'_>,
    statement: &Statement,
    base: Option<Id>,
    around: Option<Id>,
) -> Option<(Whose, Option<Mention>)> {
    let clause = &statement.clause.at;
    let mentions = sheet.mentions_in(clause);
    if let Some(mention) = mentions.first() {
        let (mut projects, mark) = narrowed(sheet, clause, mention);
        if is_one_of_two(sheet, clause, mention) {
            let all = mentions.iter().flat_map(|one| one.projects.iter().copied());
            let begin = sheet.index.piece(&sheet.page, first_word(sheet, clause));
            let all = all.chain(begin.iter().flat_map(|(_, projects)| projects.iter().copied()));
            let all: BTreeSet<Id> = all.collect();
            projects = all.into_iter().take(names::CANDIDATES).collect();
            return Some((Whose::OneOf(projects), None));
        }
        let whose = resolved(&projects, around);
        let asked = names_another(sheet, clause, mention) && around.map(Whose::One) != Some(whose.clone());
        // The mark is of the name, and its number no figure.
        let mark = mark.map(|at| Mention { at, projects: projects.clone(), how: How::Mark });
        return Some((if asked { Whose::OneOf(projects) } else { whose }, mark));
    }
    let begin = first_word(sheet, clause);
    if let Some(named) = by_zone(sheet, clause, base).filter(|(_, one)| one.at.start == begin) {
        return Some((named.0, Some(named.1)));
    }
    if let Some((place, projects)) = sheet.index.piece(&sheet.page, begin)
        && place.end <= clause.end
        && !sheet.nodes_in(clause).any(|node| node.at.start < place.end && place.start < node.at.end)
        && ends_a_name(sheet, projects, &(place.end..clause.end))
    {
        let mut piece = Mention { at: place, projects: projects.to_vec(), how: How::Piece };
        let (projects, mark) = narrowed(sheet, clause, &piece);
        // The mark is of the name, and its number no figure.
        piece.at.end = mark.map_or(piece.at.end, |mark| mark.end);
        let too_many = projects.len() > names::CANDIDATES;
        if !too_many || projects.is_empty() {
            return Some((resolved(&projects, around), Some(piece)));
        }
    }
    if let Some(named) = of_a_place(sheet, clause, around) {
        return Some(named);
    }
    if let Some(whose) = by_mark(sheet, clause, base) {
        return Some(whose);
    }
    // 帮隔壁报一个: of a neighbour, whoever that is.
    let states_a_figure = sheet.values_in(clause).any(|value| is_figure(&value.value));
    let passes_on = |hit: &&Hit| {
        // 隔壁工地施工振动 is felt here.
        states_a_figure || sheet.text(&hit.at).starts_with(['帮', '替', '代', '给'])
    };
    if let Some(hit) = sheet.hits_in(clause).find(|hit| hit.sign == Sign::Neighbour).filter(passes_on) {
        let neighbour = Mention { at: hit.at.clone(), projects: Vec::new(), how: How::Unknown };
        return Some((Whose::Unknown, Some(neighbour)));
    }
    let names_a_node = sheet.nodes_in(clause).any(|node| node.at.start > begin);
    let acted = sheet.has_any(clause, &[Sign::Visit, Sign::CalledAt, Sign::Deed]);
    // Line 6, where there is none, is a project whatever is said of it.
    let unknown = names::unknown_name(&sheet.page, &sheet.hits, clause, begin)
        .filter(|one| states_a_figure || names_a_node || acted || sheet.text(&one.at).starts_with("line "))?;
    // What the works of this project are called is no other project.
    let is_node = sheet.nodes_in(&unknown.at).next().is_some();
    (!is_node).then_some((Whose::Unknown, Some(unknown)))
}

/// "truss lifting finished at Longjia", "flight check at Longjia pushed to 22 June": a piece of a name where something
/// is done.
fn of_a_place(
    sheet: &Sheet<'_>,
    clause: &Range<usize>,
    around: Option<Id>,
) -> Option<(Whose, Option<Mention>)> {
    let begin = clause.start + sheet.text(clause).rfind(" at ")? + " at ".len();
    let (place, projects) = sheet.index.piece(&sheet.page, begin)?;
    let behind = place.end..clause.end;
    let told = [Sign::Done, Sign::Begun, Sign::Delayed, Sign::Early, Sign::Filler, Sign::Plan, Sign::NotYet];
    let goes_on = sheet.text(&behind).starts_with(' ')
        && sheet
            .hits_in(&behind)
            .take_while(|hit| hit.at.start == behind.start + 1)
            .any(|hit| told.contains(&hit.sign));
    // Of "Zone A" the letter tells which.
    let is_part =
        marks(sheet, &(begin..clause.end)).first().is_some_and(|(at, _)| at.start < behind.start + 2);
    let is_one = !is_part && !projects.is_empty() && projects.len() <= names::CANDIDATES;
    (is_one && (behind.is_empty() || goes_on)).then(|| {
        let piece = Mention { at: place, projects: projects.to_vec(), how: How::Piece };
        (resolved(projects, around), Some(piece))
    })
}

/// 东桥还是西桥, "the school or the park": who says so does not know which.
fn is_one_of_two(sheet: &Sheet<'_>, clause: &Range<usize>, mention: &Mention) -> bool {
    let or = ["还是", "或者", "或是", "或", " or", " or the"];
    let (before, behind) = (clause.start..mention.at.start, mention.at.end..clause.end);
    let led = !before.is_empty() && or.iter().any(|word| sheet.text(&before).trim_end().ends_with(word));
    let follows = sheet.mentions_in(&behind).first().is_some_and(|next| {
        let between = sheet.text(&(mention.at.end..next.at.start));
        // A code right beside the name of another.
        let contradicts = (mention.how == How::Code) != (next.how == How::Code)
            && between.trim().is_empty()
            && !next.projects.iter().any(|id| mention.projects.contains(id));
        contradicts || or.iter().any(|word| between.trim_end() == *word)
    });
    led || follows
}

/// 柳溪幼儿园 is perhaps not 柳溪: the noun of a project right behind a name, to which it does not belong.
fn names_another(sheet: &Sheet<'_>, clause: &Range<usize>, mention: &Mention) -> bool {
    let behind = mention.at.end..clause.end;
    sheet.text(&mention.at).ends_with(is_han)
        && sheet
            .hits_in(&behind)
            .take_while(|hit| hit.at.start == mention.at.end)
            .any(|hit| hit.sign == Sign::Head)
}

/// One project, several, or none; where the chat is of one of several, that one is meant.
fn resolved(projects: &[Id], around: Option<Id>) -> Whose {
    match projects {
        [] => Whose::Unknown,
        [only] => Whose::One(*only),
        several => match around.filter(|around| several.contains(around)) {
            Some(around) => Whose::One(around),
            None => Whose::OneOf(several.to_vec()),
        },
    }
}

/// The projects of a mention that are the part told right behind it, and where that is told: 天河 二期, Hongqi project
/// phase 2.
fn narrowed(sheet: &Sheet<'_>, clause: &Range<usize>, mention: &Mention) -> (Vec<Id>, Option<Range<usize>>) {
    let behind = mention.at.end..clause.end;
    // 莲花山A区、B区: the second part is another.
    let own: Vec<Mark> = marks(sheet, &mention.at).into_iter().map(|(_, mark)| mark).collect();
    let Some(mark) = marks(sheet, &behind).into_iter().next().filter(|(at, mark)| {
        let between = mention.at.end..at.start;
        !own.iter().any(|one| one.same_kind(*mark))
            && !sheet.says_more(&between, &[Sign::NameTail, Sign::Filler])
            && sheet.text(&between).chars().count() <= 6
    }) else {
        return (mention.projects.clone(), None);
    };
    let told_apart = mention.projects.iter().any(|id| sheet.index.tells_apart(*id, mark.1));
    if told_apart {
        return (sheet.index.with_mark(&mention.projects, mark.1), Some(mark.0));
    }
    // 中法智能产业园 二期 52%, where no phase is a project of its own: the part of it that is built now.
    let is_of_a_node =
        sheet.nodes_in(clause).any(|node| node.at.start < mark.0.end && mark.0.start < node.at.end);
    let is_phase = matches!(mark.1, Mark::Phase(_)) && !is_of_a_node;
    (mention.projects.clone(), is_phase.then_some(mark.0))
}

/// 二期 without a name goes on with the project named before.
fn by_mark(sheet: &Sheet<'_>, clause: &Range<usize>, base: Option<Id>) -> Option<(Whose, Option<Mention>)> {
    let (at, mark) = marks(sheet, clause).into_iter().next()?;
    let mention = |projects: &[Id]| Mention { at: at.clone(), projects: projects.to_vec(), how: How::Mark };
    let Some(base) = base else {
        if let Some((whose, zone)) = by_zone(sheet, clause, None) {
            return Some((whose, Some(zone)));
        }
        let marked = sheet.index.marked(mark);
        let asked = !marked.is_empty() && marked.len() <= names::CANDIDATES;
        // Even where only one has such a phase: without a name it may be that of any.
        return asked.then(|| (Whose::OneOf(marked.clone()), Some(mention(&marked))));
    };
    if !sheet.index.tells_apart(base, mark) {
        return None;
    }
    let family = sheet.index.with_mark(sheet.index.family(base), mark);
    Some((resolved(&family, None), Some(mention(&family))))
}

/// A区安置房: a zone that only one project is called by names it, where no other was named before.
fn by_zone(sheet: &Sheet<'_>, clause: &Range<usize>, base: Option<Id>) -> Option<(Whose, Mention)> {
    let (mut at, mark) = marks(sheet, clause).into_iter().next()?;
    let [only] = sheet.index.marked(mark)[..] else { return None };
    if base.is_some() || !matches!(mark, Mark::Zone(_)) {
        return None;
    }
    let rest = sheet.index.piece(&sheet.page, at.end);
    if let Some((rest, _)) = rest.filter(|(_, projects)| projects.contains(&only)) {
        at.end = rest.end;
    }
    Some((Whose::One(only), Mention { at, projects: vec![only], how: How::Mark }))
}

fn marks(sheet: &Sheet<'_>, at: &Range<usize>) -> Vec<(Range<usize>, Mark)> {
    let found = names::marks_in(sheet.text(at)).into_iter();
    found.map(|(place, mark)| (at.start + place.start..at.start + place.end, mark)).collect()
}

/// Where a statement begins to say something.
fn first_word(sheet: &Sheet<'_>, clause: &Range<usize>) -> usize {
    let mut at = clause.start;
    loop {
        let rest = sheet.text(&(at..clause.end));
        let blank = rest.len() - rest.trim_start_matches(|one: char| !one.is_alphanumeric()).len();
        at += blank;
        // 地铁 begins no filler.
        if sheet.index.piece(&sheet.page, at).is_some() {
            return at;
        }
        let ahead = at..clause.end;
        let filler = sheet.hits_in(&ahead).take_while(|hit| hit.at.start == at);
        let end = filler.filter(|hit| BEFORE_A_NAME.contains(&hit.sign)).map(|hit| hit.at.end).max();
        let time = sheet
            .values_in(&ahead)
            .next()
            .filter(|one| one.at.start == at && super::sheet::is_time(&one.value));
        match end.max(time.map(|one| one.at.end)) {
            Some(end) if end > at => at = end,
            _ => return at,
        }
    }
}

/// Whether what follows lets a name end here.
fn ends_a_name(sheet: &Sheet<'_>, projects: &[Id], rest: &Range<usize>) -> bool {
    let text = sheet.text(rest);
    let told = text.trim_start();
    let at = rest.start + (text.len() - told.len());
    if told.is_empty()
        || told.starts_with(|one: char| !one.is_alphanumeric())
        || ["pls", "please"].iter().any(|word| told.starts_with(word))
    {
        return true;
    }
    let ahead = at..rest.end;
    let value = sheet.values_in(&ahead).next().is_some_and(|one| one.at.start == at);
    let mark = marks(sheet, &ahead).first().is_some_and(|(place, _)| place.start == at);
    let node = sheet
        .nodes_in(&ahead)
        .take_while(|node| node.at.start == at)
        .any(|node| projects.iter().any(|id| sheet.index.node_of(Some(*id), node.nodes).is_some()));
    value
        || mark
        || node
        || sheet
            .hits_in(&ahead)
            .take_while(|hit| hit.at.start == at)
            .any(|hit| AFTER_A_PIECE.contains(&hit.sign) || matches!(hit.sign, Sign::Issue(_)))
}

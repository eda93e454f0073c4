//! From a whole message to its facts: only what is asserted becomes one, and where a careful person would ask, one
//! question is asked.

mod asked;
mod clauses;
mod corrections;
mod days;
mod doubts;
mod events;
mod figures;
mod flaws;
mod fractions;
mod gather;
mod in_turn;
mod mood;
mod names;
mod page;
mod promises;
mod settle;
mod sheet;
mod slips;
mod sounds;
mod template;
mod troubles;
mod visits;
mod whose;
mod words;
mod works;

use super::scan::Value;
use crate::domain::entry::Span;
use crate::domain::form::FormLine;
use crate::domain::ids::ProjectCode;
use crate::domain::promise::SaidMaker;
use crate::domain::time::counts_for;
pub use crate::domain::told::{Answer, Corrects, SaidFigure, Step, Sum, Sureness, Told, Trouble};
use chrono::NaiveDate;
pub(super) use figures::SHOULD_BE;
pub use names::{CANDIDATES, Index, Known, KnownNode};
pub use words::Lexicons;

/// A message, with all it is read by.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    pub text: &'a str,
    /// The day of sending.
    pub today: NaiveDate,
    /// The hour of sending, from 0 to 23. In the small hours people report of the day before.
    pub hour: u32,
    /// The projects the sender reports on.
    pub own: &'a [ProjectCode],
    /// The project of the chat, where it is of one.
    pub chat: Option<&'a ProjectCode>,
    /// The project last named in the chat.
    pub named: Option<&'a ProjectCode>,
    /// The form in which the sender's team reports, where it has one of its own.
    pub form: &'a [FormLine],
    /// What the sender's own last entry stated.
    pub last: Option<Last<'a>>,
    pub index: &'a Index,
    pub lexicons: &'a Lexicons,
}

/// The sender's own last entry, which a correction is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Last<'a> {
    pub project: &'a ProjectCode,
    pub figure: LastFigure,
    /// Whether the message puts it right, though it may not say so.
    pub corrected: Corrects,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastFigure {
    Percent,
    Amount,
    None,
}

/// What a message says. Without items and question it is talk, which leaves no trace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub items: Vec<Item>,
    /// What has to be asked before the items in it can be kept.
    pub question: Option<Question>,
    /// What somebody will do by a day. Whether they are promises has to be asked too, but never with another question.
    pub promises: Vec<Promised>,
    pub corrects: Corrects,
    /// The figures of the sender's earlier words that were wrong, where it says which.
    pub wrong: Vec<SaidFigure>,
    /// Whether the sender's earlier words were of another project.
    pub moved: Option<Moved>,
    /// What is written like the code of a project, and is none.
    pub unknown: Option<ProjectCode>,
}

/// Earlier words of the sender that were of another project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The figures in those words, where it says which.
    pub figures: Vec<SaidFigure>,
    /// The project by which they went.
    pub from: Option<ProjectCode>,
    /// The one they are of; `None` where it is not clear which is named.
    pub to: Option<ProjectCode>,
}

/// Something that is perhaps a promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promised {
    pub maker: SaidMaker,
    pub due: NaiveDate,
    pub project: ProjectCode,
    /// Where stands what is to be done.
    pub span: Span,
}

/// One thing that is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub told: Told,
    /// `None` only for what is not of one project, and in a question.
    pub project: Option<ProjectCode>,
    /// The day it is of; the day of a key node is when it was or will be.
    pub day: Day,
    /// Where it stands in the message.
    pub span: Span,
    /// The name of the rule that read it.
    pub rule: &'static str,
    pub sureness: Sureness,
    pub corrects: Corrects,
}

/// For which day something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    Said(NaiveDate),
    /// The day of sending, or the day before for those who report after midnight.
    Implied(NaiveDate),
    /// None is said, and none follows.
    Open,
}

/// The one question a message needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub about: About,
    /// The projects that could be meant, six at most; where it is none of a few, none.
    pub candidates: Vec<ProjectCode>,
    /// What the message would say once it is answered.
    pub would_be: Vec<Item>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Which project is meant.
    Project,
    /// In what the amount is counted; the number stands in the span of the item that would be.
    Unit,
    /// Whether a bare number is a share.
    Percent,
    /// What is the matter: 又停了.
    Detail,
}

/// Reads a message.
pub fn read(message: &Message<'_>) -> Reading {
    let mut sheet = sheet::Sheet::of(message.text, message.today, message.index, message.lexicons);
    let says = |sign: words::Sign| sheet.hits.iter().any(|hit| hit.sign == sign);
    let sets =
        sheet.values.iter().any(|one| matches!(one.value, Value::Percent(_))) || says(words::Sign::SetTo);
    if says(words::Sign::Hostile) || says(words::Sign::Everywhere) && sets {
        return Reading::default();
    }
    template::mark(&mut sheet, message.form);
    mood::colour(&mut sheet);
    whose::assign(&mut sheet, message);
    gather::facts(&sheet, message)
}

impl Message<'_> {
    /// The day a report is of that names none.
    pub(super) fn working_day(&self) -> NaiveDate {
        self.today.and_hms_opt(self.hour, 0, 0).map_or(self.today, counts_for)
    }
}

#[cfg(test)]
mod tests;

//! 解决了, of no issue that is named: the one it can be is found, or asked for; nothing is taken for solved that is not.

use super::issues::{could, said_solved, visible};
use super::{
    Answer, Decision, Effect, Here, ListLookup, Lookup, Recalled, Refusal, Report, Saying, Scope, Situation,
    VersionKind, issue_view, issue_views, named_project, report, works_shown,
};
use crate::domain::entry::Span;
use crate::domain::ids::ProjectCode;
use crate::domain::intent::Command;
use crate::domain::issue::Issue;
use crate::domain::people::Person;
use crate::domain::project::Project;
use crate::domain::registry::Registry;
use crate::domain::time::{Timestamp, effective_day};
use crate::domain::told::{self, About, Told, Waiting};

/// How many issues are offered.
const OFFERED: usize = 5;

/// Whether no more is said than that something is solved, wherever it is.
pub(super) fn is_all(waiting: &Waiting, candidates: &[ProjectCode]) -> bool {
    let solved = Told::Answer(told::Answer::Settled);
    waiting.about == About::Project
        && candidates.is_empty()
        && !waiting.statements.is_empty()
        && waiting.statements.iter().all(|one| one.told == solved)
}

/// The open issues of the project; where none is named, of all that could be meant.
pub(super) fn lookup(registry: &Registry, here: Here, person: &Person, code: Option<&ProjectCode>) -> Lookup {
    let Some(code) = code else {
        return Lookup::Listing(issue_views::lookup_choices(registry, here, person));
    };
    match named_project(registry, here, person, Some(code), Command::Issue) {
        Ok(project) => Lookup::Listing(ListLookup::OpenIssues(Scope {
            projects: vec![project.id],
            bodies: Vec::new(),
            reporters: Vec::new(),
        })),
        Err(_) => Lookup::Nothing,
    }
}

/// Of one open issue that this person may call solved it is taken; of several one question is asked.
pub(super) fn tell(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    (words, span): (String, Span),
    now: Timestamp,
) -> Result<Decision, Refusal> {
    if situation.version == VersionKind::Edited {
        return Ok(Decision::silent());
    }
    let registry = situation.registry;
    let answered = situation.earlier.as_ref().and_then(|earlier| earlier.entry.project);
    let project = if code.is_some() {
        Some(named_project(registry, situation.here, person, code, Command::Issue)?)
    } else {
        answered.and_then(|id| registry.project(id))
    };
    let open = match &situation.recalled {
        Recalled::Listed(issues) | Recalled::IssuesOfGroup { issues, .. } => issues.as_slice(),
        _ => &[],
    };
    let fits = |issue: &&Issue| {
        project.is_none_or(|project| project.id == issue.project)
            && visible(situation, person, (issue.number, Some(*issue)), Command::Close)
                .is_ok_and(|seen| could(situation, person, &seen, Command::Close))
    };
    let found: Vec<_> = open.iter().filter(fits).collect();
    if let [only] = found[..] {
        return said_solved(situation, person, only, words, now);
    }
    if !found.is_empty() {
        let view = |issue: &&Issue| issue_view(registry, situation.zone, issue, now);
        let asked = Decision::say(Saying::WhichIsSolved(found.iter().take(OFFERED).map(view).collect()));
        return Ok(with_files(situation, asked, project, words));
    }
    let saying = Saying::NothingToSolve { code: project.map(|project| project.code.clone()) };
    match project {
        Some(project) => {
            let in_words = Report::Progress { percent: None };
            let kept = report(situation, person, Some(&project.code), in_words, (words, span), now)?;
            Ok(Decision { answers: vec![Answer::Here(saying)], ..kept })
        }
        // In a group people say so to each other.
        None if situation.here != Here::Private => Ok(Decision::silent()),
        None => Ok(Decision::say(saying)),
    }
}

/// The files that came with what is asked about are the works, whatever the answer.
fn with_files(
    situation: &Situation<'_>,
    mut decision: Decision,
    project: Option<&Project>,
    words: String,
) -> Decision {
    if situation.files > 0 {
        let day = effective_day(situation.sent, situation.zone);
        let shown = works_shown(project.map(|project| project.id), situation.files, words, day);
        decision.effects.push(Effect::Enter(shown));
    }
    decision
}

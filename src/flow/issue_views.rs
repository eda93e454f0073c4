//! What lists of issues are made of.

use super::desk::Desk;
use crate::chat::PlaceKind;
use crate::domain::burden;
use crate::domain::calendar::Calendar;
use crate::domain::decision::{ListLookup, Recalled, Scope};
use crate::domain::ids::{IssueNumber, ProjectId};
use crate::domain::intent::CalendarSpan;
use crate::domain::issue::{Issue, Unheard, unheard};
use crate::domain::minutes::ShownMinutes;
use crate::domain::time::{Timestamp, effective_day};
use crate::store::{ChatRow, StoreError, Turn};
use chrono::{Days, NaiveTime};
use chrono_tz::Tz;

/// By what lists are looked up, in a turn of the desk and beside it.
#[derive(Clone, Copy, Debug)]
pub(super) struct ListRules<'a> {
    pub(super) calendar: &'a Calendar,
    pub(super) zone: Tz,
    /// After so many working days without a word an issue is silent.
    pub(super) silent_after: u32,
}

impl ListRules<'_> {
    /// What a list in a chat is made of.
    pub(super) async fn recall(
        &self,
        turn: &mut Turn<'_>,
        chat: &ChatRow,
        wanted: ListLookup,
        sent: Timestamp,
    ) -> Result<Recalled, StoreError> {
        Ok(match wanted {
            ListLookup::OpenIssues(scope) => Recalled::Listed(turn.issues_in(scope).await?),
            ListLookup::ClosedIssues(projects, span) => {
                Recalled::Listed(self.closed_in(turn, projects, span, sent).await?)
            }
            ListLookup::IssuesOfGroup => of_group(turn, chat).await?,
            ListLookup::UnheardIssues(projects) => {
                Recalled::UnheardIssues(self.unheard_of(turn, projects, sent).await?)
            }
            ListLookup::IssueCourses(projects) => Recalled::IssueCourses(turn.issue_courses(projects).await?),
            ListLookup::IssueCourse(number) => {
                let (issue, entries) = (turn.issue(number).await?, turn.issue_course(number).await?);
                Recalled::IssueCourse { issue, entries }
            }
            ListLookup::Notices => Recalled::Notices(turn.open_notices().await?),
        })
    }

    /// The issues of these projects that ended in a period.
    async fn closed_in(
        &self,
        turn: &mut Turn<'_>,
        projects: Vec<ProjectId>,
        span: CalendarSpan,
        now: Timestamp,
    ) -> Result<Vec<Issue>, StoreError> {
        let zone = self.zone;
        let Some((first, last)) = burden::period(span, effective_day(now, zone)) else {
            return Ok(Vec::new());
        };
        let midnight = |day: chrono::NaiveDate| Timestamp::at_wall(day.and_time(NaiveTime::MIN), zone);
        turn.closed_issues(projects, (midnight(first), midnight(last + Days::new(1)))).await
    }

    /// The open issues of these projects that are without an answer, the longest first.
    pub(super) async fn unheard_of(
        &self,
        turn: &mut Turn<'_>,
        projects: Vec<ProjectId>,
        now: Timestamp,
    ) -> Result<Vec<(Issue, Unheard)>, StoreError> {
        let zone = self.zone;
        let open = turn.open_issues(projects).await?;
        let heard = turn.issues_answered(open.iter().map(|issue| issue.number)).await?;
        let rules = (self.calendar, self.silent_after);
        let today = effective_day(now, zone);
        let mut found: Vec<_> = open
            .into_iter()
            .filter_map(|issue| {
                let unheard = unheard(&issue, heard.get(&issue.number).copied(), rules, zone, today)?;
                Some((issue, unheard))
            })
            .collect();
        found.sort_by_key(|(issue, unheard)| (unheard.since, issue.number));
        Ok(found)
    }
}

/// What has come to the body to which a group is bound.
async fn of_group(turn: &mut Turn<'_>, chat: &ChatRow) -> Result<Recalled, StoreError> {
    let Some(body) = chat.body.clone().filter(|_| chat.kind == PlaceKind::Group) else {
        return Ok(Recalled::Nothing);
    };
    let scope = Scope { bodies: vec![body.clone()], ..Scope::default() };
    Ok(Recalled::IssuesOfGroup { body, issues: turn.issues_in(scope).await? })
}

impl Desk {
    pub(super) fn list_rules(&self) -> ListRules<'_> {
        let settings = &self.settings;
        ListRules { calendar: &self.calendar, zone: settings.zone, silent_after: settings.asks.issues_after }
    }

    /// Minutes that wait, with the issues they are about.
    pub(super) async fn minutes_with_issues(
        turn: &mut Turn<'_>,
        shown: Option<ShownMinutes>,
    ) -> Result<(Option<ShownMinutes>, Vec<Issue>), StoreError> {
        let numbers: Vec<IssueNumber> =
            shown.iter().flat_map(|shown| &shown.minutes).map(|minute| minute.number).collect();
        let issues = turn.issues(numbers).await?;
        Ok((shown, issues))
    }
}

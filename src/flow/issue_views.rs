//! What lists of issues are made of.

use super::desk::Desk;
use crate::chat::PlaceKind;
use crate::domain::burden;
use crate::domain::decision::{Recalled, Scope};
use crate::domain::ids::{IssueNumber, ProjectId};
use crate::domain::intent::CalendarSpan;
use crate::domain::issue::{Issue, Unheard, unheard};
use crate::domain::minutes::ShownMinutes;
use crate::domain::time::{Timestamp, effective_day};
use crate::store::{ChatRow, StoreError, Turn};
use chrono::{Days, NaiveTime};

impl Desk {
    /// The issues of these projects that ended in a period.
    pub(super) async fn closed_in(
        &self,
        turn: &mut Turn<'_>,
        projects: Vec<ProjectId>,
        span: CalendarSpan,
        now: Timestamp,
    ) -> Result<Vec<Issue>, StoreError> {
        let zone = self.settings.zone;
        let Some((first, last)) = burden::period(span, effective_day(now, zone)) else {
            return Ok(Vec::new());
        };
        let midnight = |day: chrono::NaiveDate| Timestamp::at_wall(day.and_time(NaiveTime::MIN), zone);
        turn.closed_issues(projects, (midnight(first), midnight(last + Days::new(1)))).await
    }

    /// What has come to the body to which a group is bound.
    pub(super) async fn issues_of_group(
        &self,
        turn: &mut Turn<'_>,
        chat: &ChatRow,
    ) -> Result<Recalled, StoreError> {
        let Some(body) = chat.body.clone().filter(|_| chat.kind == PlaceKind::Group) else {
            return Ok(Recalled::Nothing);
        };
        let scope = Scope { bodies: vec![body.clone()], ..Scope::default() };
        Ok(Recalled::IssuesOfGroup { body, issues: turn.issues_in(scope).await? })
    }

    /// The open issues of these projects that are without an answer, the longest first.
    pub(super) async fn unheard_of(
        &self,
        turn: &mut Turn<'_>,
        projects: Vec<ProjectId>,
        now: Timestamp,
    ) -> Result<Vec<(Issue, Unheard)>, StoreError> {
        let zone = self.settings.zone;
        let open = turn.open_issues(projects).await?;
        let heard = turn.issues_answered(open.iter().map(|issue| issue.project)).await?;
        let rules = (&*self.calendar, self.settings.asks.issues_after);
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

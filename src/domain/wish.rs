//! What somebody wants as a workbook, from when it is asked for until it has been made.

use super::ids::{IssueNumber, PersonId};
use super::intent::{CalendarSpan, IssueList};
use super::table::TableWish;
use super::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A workbook that somebody wants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
// They tell themselves apart; what was asked for before an update is made after it.
#[serde(untagged)]
pub enum Wish {
    Table(TableWish),
    List(ListWish),
}

/// A list, as whoever asked for it may see it where they did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListWish {
    pub person: PersonId,
    pub asked: Timestamp,
    pub listing: Listing,
}

/// What of issues there is to see, and can grow long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Listing {
    Issues(IssueList),
    /// How long issues took.
    Times(CalendarSpan),
    /// The ladder of one.
    Chain(IssueNumber),
    /// Open supervision notices.
    Notices,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::intent::{Among, IssueFilter};
    use crate::domain::issue::{Party, Shade};

    #[test]
    fn a_wish_is_read_as_it_was_kept() {
        let filter = IssueFilter {
            shade: Some(Shade::Red),
            among: Among::Closed(CalendarSpan::Month { year: None, month: 3 }),
            ..IssueFilter::default()
        };
        let listings = [
            Listing::Issues(IssueList::Mine),
            Listing::Issues(IssueList::With(Party::Body("water".to_owned()))),
            Listing::Issues(IssueList::Filtered(filter)),
            Listing::Times(CalendarSpan::ThisMonth),
            Listing::Chain(IssueNumber(3)),
            Listing::Notices,
        ];
        for listing in listings {
            let asked = Timestamp::from_seconds(1_678_240_800);
            let wish = Wish::List(ListWish { person: PersonId(3), asked, listing });
            let kept = serde_json::to_string(&wish).unwrap();
            assert_eq!(serde_json::from_str::<Wish>(&kept).unwrap(), wish, "{kept}");
        }
        let kept = r#"{"projects":[1],"wanted":{"team":null,"pool":null,"stage":null,"dimension":null,"colour":null,"day":null,"order":"Lights"},"today":"2023-03-08"}"#;
        assert!(matches!(serde_json::from_str(kept).unwrap(), Wish::Table(_)), "as before there were lists");
    }
}

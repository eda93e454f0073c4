//! 日报格式: the form of a team's own daily report, set in chat. Which fact each of its keys announces.

use super::entry::Fact;
use super::ids::TeamId;
use super::lexicon::Field;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A line of the form: what stands left of the colon, and what is told right of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FormLine {
    pub key: String,
    pub means: Field,
}

/// The forms that stand after these facts.
pub fn standing<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> HashMap<TeamId, Vec<FormLine>> {
    let mut forms = HashMap::new();
    for fact in facts {
        let Fact::Form { team, lines } = fact else { continue };
        forms.insert(*team, lines.clone());
    }
    forms.retain(|_, lines: &mut Vec<FormLine>| !lines.is_empty());
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_form_of_a_team_counts() {
        let form = |team, keys: &[&str]| Fact::Form {
            team: TeamId(team),
            lines: keys
                .iter()
                .map(|key| FormLine { key: (*key).to_owned(), means: Field::Progress })
                .collect(),
        };
        let forms = standing(&[form(1, &["形象"]), form(2, &["进展"]), form(1, &["今日"]), form(2, &[])]);
        assert_eq!(forms.keys().collect::<Vec<_>>(), [&TeamId(1)]);
        assert_eq!(forms[&TeamId(1)][0].key, "今日");
    }
}

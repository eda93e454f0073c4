//! What people call projects beside their codes: how a text begins with such a name, and what a whole cell names.

use super::ids::ProjectCode;
use super::project::Project;
use std::collections::{HashMap, HashSet};
use unicode_normalization::UnicodeNormalization;

/// The other names of all projects. A code is always itself, whatever else is called so.
#[derive(Clone, Debug, Default)]
pub struct Names {
    codes: HashSet<ProjectCode>,
    /// By the name as it is compared: half-width, small letters, no spaces.
    called: HashMap<String, Vec<ProjectCode>>,
    /// The length of the longest name, in characters.
    longest: usize,
}

impl Names {
    pub fn of<'a>(projects: impl Iterator<Item = &'a Project> + Clone) -> Self {
        let codes: HashSet<_> = projects.clone().map(|project| project.code.clone()).collect();
        let mut called: HashMap<String, Vec<ProjectCode>> = HashMap::new();
        for project in projects {
            for alias in &project.card.aliases {
                let name: String = alias.chars().flat_map(plain).collect();
                let is_code = ProjectCode::parse(&name).is_some_and(|code| codes.contains(&code));
                // A number says how much, or of which issue.
                let has_letters = name.chars().any(char::is_alphabetic);
                let codes = called.entry(name).or_default();
                if has_letters && !is_code && !codes.contains(&project.code) {
                    codes.push(project.code.clone());
                }
            }
        }
        called.retain(|_, codes| !codes.is_empty());
        for codes in called.values_mut() {
            codes.sort();
        }
        let longest = called.keys().map(|name| name.chars().count()).max().unwrap_or(0);
        Self { codes, called, longest }
    }

    pub fn is_code(&self, code: &ProjectCode) -> bool {
        self.codes.contains(code)
    }

    /// The projects that the longest name is one of with which a text begins, and where it ends in the text.
    pub fn leading(&self, text: &str) -> Option<(&[ProjectCode], usize)> {
        let (mut name, mut count, mut found) = (String::new(), 0, None);
        for (at, one) in text.char_indices() {
            for part in plain(one) {
                name.push(part);
                count += 1;
            }
            if count > self.longest {
                break;
            }
            let end = at + one.len_utf8();
            if ends(one, text[end..].chars().next())
                && let Some(codes) = self.called.get(&name)
            {
                found = Some((codes.as_slice(), end));
            }
        }
        found
    }
}

/// By which words a list names projects: by their codes, their names in either language, and what else they are called.
#[derive(Clone, Debug, Default)]
pub struct Register<'a> {
    codes: HashSet<&'a ProjectCode>,
    /// By the name as it is compared: half-width, small letters, no spaces.
    called: HashMap<String, Vec<&'a ProjectCode>>,
}

/// Which project a word on a list means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant<'a> {
    One(&'a ProjectCode),
    /// More than one is called so.
    Several(Vec<&'a ProjectCode>),
    None,
}

impl<'a> Register<'a> {
    /// Each project by its code, its two names and its aliases.
    pub fn of(projects: impl Iterator<Item = (&'a ProjectCode, [&'a str; 2], &'a [String])>) -> Self {
        let mut register = Self::default();
        for (code, names, aliases) in projects {
            register.codes.insert(code);
            for name in names.into_iter().chain(aliases.iter().map(String::as_str)) {
                let name: String = name.chars().flat_map(plain).collect();
                let codes = register.called.entry(name).or_default();
                if !codes.contains(&code) {
                    codes.push(code);
                }
            }
        }
        register
    }

    /// A code is always itself, whatever else is called so. Nothing is meant by an empty word.
    pub fn meant(&self, word: &str) -> Meant<'a> {
        if let Some(code) = ProjectCode::parse(word).and_then(|code| self.codes.get(&code).copied()) {
            return Meant::One(code);
        }
        let name: String = word.chars().flat_map(plain).collect();
        match self.called.get(&name).map(Vec::as_slice) {
            _ if name.is_empty() => Meant::None,
            Some([one]) => Meant::One(one),
            Some(several) => Meant::Several(several.to_vec()),
            None => Meant::None,
        }
    }
}

/// Whether a name may end between these.
fn ends(last: char, next: Option<char>) -> bool {
    let Some(next) = next else { return true };
    let separates = |one| matches!(one, ':' | ',' | ';' | '，' | '。' | '：' | '；' | '、' | '|' | '｜');
    let digit = matches!(next, '0'..='9' | '０'..='９');
    next.is_whitespace() || separates(next) || (digit && !last.is_ascii() && !last.is_numeric())
}

fn plain(one: char) -> impl Iterator<Item = char> {
    one.nfkc().filter(|one| !one.is_whitespace()).flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{ProjectId, TeamId};
    use crate::domain::project::{Card, Rhythm};
    use proptest::prelude::*;

    fn names() -> Names {
        let project = |code: &str, aliases: &[&str]| Project {
            id: ProjectId(1),
            code: ProjectCode::parse(code).unwrap(),
            name_zh: String::new(),
            name_en: String::new(),
            team: TeamId(1),
            stage: String::new(),
            rhythm: Rhythm::None,
            card: Card {
                aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
                ..Card::default()
            },
        };
        let projects = [
            project("JY-01", &["会展", "会展中心", "Expo Hall", "JY-02", "65"]),
            project("JY-02", &["二期", "A3"]),
            project("JY-12", &["二 期", "二期主体", "第2标"]),
        ];
        Names::of(projects.iter())
    }

    #[test]
    fn a_text_begins_with_a_name_that_ends() {
        for (text, codes, name) in [
            ("会展", &["JY-01"][..], "会展"),
            ("会展 65%", &["JY-01"], "会展"),
            ("会 展中心，三层", &["JY-01"], "会 展中心"),
            ("会展中心65", &["JY-01"], "会展中心"),
            ("ＥＸＰＯ hall 65", &["JY-01"], "ＥＸＰＯ hall"),
            ("expohall: 65", &["JY-01"], "expohall"),
            ("二期 封顶", &["JY-02", "JY-12"], "二期"),
            ("二期主体 封顶", &["JY-12"], "二期主体"),
            ("a3 65", &["JY-02"], "a3"),
            ("第2标 65", &["JY-12"], "第2标"),
            ("会展馆 65", &[], ""),
            ("expo halls", &[], ""),
            ("a365", &[], ""),
            ("第2标段", &[], ""),
            ("JY-02 65", &[], ""),
            ("65 slab", &[], ""),
            ("", &[], ""),
        ] {
            let names = names();
            let found = names.leading(text);
            let (found, end) = found.unwrap_or_default();
            let found: Vec<_> = found.iter().map(ProjectCode::as_str).collect();
            assert_eq!((found.as_slice(), &text[..end]), (codes, name), "{text}");
        }
    }

    #[test]
    fn a_cell_names_a_project_by_any_of_its_names() {
        let [one, two, three] = ["JY-01", "JY-02", "JY-12"].map(|code| ProjectCode::parse(code).unwrap());
        let aliases = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let (of_one, of_two, of_three) =
            (aliases(&["会展", "JY-02"]), aliases(&["二期"]), aliases(&["二 期"]));
        let projects = [
            (&one, ["中铁会展中心", "Expo Center"], of_one.as_slice()),
            (&two, ["产业园", ""], &of_two),
            (&three, ["产业楼", "Expo Hall"], &of_three),
        ];
        let register = Register::of(projects.into_iter());
        for (word, expected) in [
            ("jy-01", Meant::One(&one)),
            ("中铁 会展中心", Meant::One(&one)),
            ("ＥＸＰＯ center", Meant::One(&one)),
            ("会展", Meant::One(&one)),
            ("JY-02", Meant::One(&two)),
            ("二期", Meant::Several(vec![&two, &three])),
            ("expo", Meant::None),
            ("JY-03", Meant::None),
            (" ", Meant::None),
        ] {
            assert_eq!(register.meant(word), expected, "{word}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd(text in ".{0,60}") {
            if let Some((codes, end)) = names().leading(&text) {
                prop_assert!(!codes.is_empty() && text.is_char_boundary(end));
            }
        }
    }
}

//! The projects of the registry by everything people call them: codes, names, other names, the initials of their pinyin,
//! with the slips of a keyboard, and by 二期 or "zone B" of the one named before.
//!
//! Whether a name is ambiguous follows from the registry alone. A code is never guessed, and of two projects that a
//! misspelt name could mean neither is taken.

use super::page::{Page, ends_a_weekday, is_han, is_numeral, squeeze};
use super::slips::{Slip, Slips};
use super::sounds::Sounds;
use super::words::{Hit, Sign};
use crate::domain::ids::ProjectCode;
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::project::Project;
use aho_corasick::{AhoCorasick, BuildError, MatchKind};
use pinyin::ToPinyin;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;

/// From how many projects on a piece of a name says nothing, and how many a question can offer.
pub const CANDIDATES: usize = 6;

/// A project as it is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub code: ProjectCode,
    /// Full names first, in either language, then the others.
    pub names: Vec<String>,
    /// Initials of its pinyin; where there are none they are taken from the names.
    pub initials: Vec<String>,
    pub nodes: Vec<KnownNode>,
}

/// A key node with the words for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KnownNode {
    pub key: String,
    pub words: Vec<String>,
}

impl Known {
    /// A project of the registry, with the key nodes that policy gives it.
    pub fn of(project: &Project, policy: &Policy) -> Self {
        let own = [&project.name_zh, &project.name_en].into_iter().chain(&project.card.aliases);
        let words = |key: &str| {
            let entry = policy.entry(PolicyList::Node, key);
            let all =
                entry.map(|entry| [&entry.zh, &entry.en].into_iter().chain(&entry.also).cloned().collect());
            all.unwrap_or_default()
        };
        let node = |key: &str| KnownNode { key: key.to_owned(), words: words(key) };
        Self {
            code: project.code.clone(),
            names: own.filter(|name| !name.trim().is_empty()).cloned().collect(),
            initials: Vec::new(),
            nodes: policy.nodes_of(project).map(|(entry, _)| node(&entry.key)).collect(),
        }
    }
}

/// The number of a project in the index.
pub(super) type Id = usize;

/// The part of a whole that a project is: 二期, phase 2, A区.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Mark {
    Phase(u32),
    Zone(char),
}

impl Mark {
    pub(super) const fn same_kind(self, other: Self) -> bool {
        matches!((self, other), (Self::Phase(_), Self::Phase(_)) | (Self::Zone(_), Self::Zone(_)))
    }
}

/// How a project was named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    Code,
    Name,
    Initials,
    /// With a slip of the keyboard.
    Misspelt,
    /// By a piece of its name.
    Piece,
    /// 二期 of the one named before.
    Mark,
    /// By a name that is in no list, or only nearly in one.
    Unknown,
}

/// A place where projects are named. Several share the name; none has it, where it is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    pub(super) at: Range<usize>,
    pub(super) projects: Vec<Id>,
    pub(super) how: How,
}

/// A key node named in a message, for every template that has it.
#[derive(Debug)]
pub(super) struct NodeWord<'a> {
    pub(super) at: Range<usize>,
    /// What stands within the word: 一期上周移交.
    pub(super) parted: Option<Range<usize>>,
    /// The word that was meant, where it is misspelt.
    pub(super) meant: Option<String>,
    pub(super) nodes: &'a [(usize, usize)],
}

/// Everything projects are called, built once for a registry.
#[derive(Debug)]
pub struct Index {
    codes: Vec<ProjectCode>,
    ids: HashMap<ProjectCode, Id>,
    marks: Vec<Vec<Mark>>,
    /// Projects that are one but for their mark.
    families: HashMap<String, Vec<Id>>,
    family_of: Vec<String>,
    names: AhoCorasick,
    /// By the number of the pattern.
    named: Vec<(Vec<Id>, How)>,
    sounds: Sounds<Id>,
    name_slips: Slips,
    node_slips: Slips,
    /// The beginnings and ends of names, with whose they are; empty where they are too many's.
    pieces: HashMap<String, Vec<Id>>,
    longest_piece: usize,
    /// The ends of each project's Chinese names, longest first.
    tails: Vec<Vec<String>>,
    /// Shapes of codes: `aa00` for `JY-01`.
    shapes: HashSet<String>,
    /// The beginnings of longer words for key nodes, which other words may part from their ends.
    node_heads: AhoCorasick,
    /// By the number of the pattern: the ends, with the number of the whole word.
    node_ends: Vec<Vec<(String, usize)>>,
    node_words: AhoCorasick,
    /// By the number of the pattern.
    node_sounds: Sounds<usize>,
    /// By the number of the pattern.
    node_names: Vec<String>,
    /// By the number of the pattern: templates with the node.
    nodes: Vec<Vec<(usize, usize)>>,
    templates: Vec<Vec<String>>,
    /// The words for each node of a template.
    spelt: Vec<Vec<Vec<String>>>,
    template_of: Vec<usize>,
}

impl Index {
    pub fn of(known: &[Known]) -> Result<Self, BuildError> {
        let mut named: BTreeMap<String, (BTreeSet<Id>, How)> = BTreeMap::new();
        let mut pieces: HashMap<String, BTreeSet<Id>> = HashMap::new();
        let mut shapes = HashSet::new();
        for (id, project) in known.iter().enumerate() {
            let mut add = |name: String, how: How| {
                if name.chars().any(char::is_alphabetic) && name.chars().count() > 1 {
                    let entry = named.entry(name).or_insert_with(|| (BTreeSet::new(), how));
                    entry.0.insert(id);
                    if how == How::Code {
                        *entry = (BTreeSet::from([id]), How::Code);
                    }
                }
            };
            for name in project.names.iter().flat_map(|name| spellings(name)) {
                add(name, How::Name);
            }
            let given = project.initials.iter().map(|one| squeeze(one)).collect::<Vec<_>>();
            let own =
                project.names.iter().flat_map(|name| spellings(name)).filter_map(|name| initials(&name));
            let initials: BTreeSet<String> = own.chain(given).collect();
            for one in initials.into_iter().filter(|one| one.len() >= 3) {
                add(one, How::Initials);
            }
            for piece in project.names.iter().flat_map(|name| pieces_of(name)) {
                pieces.entry(piece).or_default().insert(id);
            }
        }
        // A code is always itself, whatever else is called so.
        for (id, project) in known.iter().enumerate() {
            let code = squeeze(project.code.as_str());
            shapes.insert(shape(&code));
            named.insert(code, (BTreeSet::from([id]), How::Code));
        }
        let called = AhoCorasick::builder().match_kind(MatchKind::Standard).build(named.keys())?;
        let spoken = named.iter().map(|(name, (projects, _))| (name.as_str(), projects.iter().copied()));
        let sounds = Sounds::of(spoken)?;
        let called_so = known.iter().flat_map(|project| &project.names).flat_map(|name| latin_words(name));
        let name_slips = Slips::of(&called_so.collect(), &HashSet::new());
        let of_nodes = known.iter().flat_map(|project| &project.nodes).flat_map(|node| &node.words);
        let node_slips = Slips::of(&of_nodes.flat_map(|word| latin_words(word)).collect(), &HashSet::new());
        pieces.retain(|piece, _| !named.contains_key(piece));
        let pieces: HashMap<String, Vec<Id>> =
            pieces.into_iter().map(|(piece, projects)| (piece, projects.into_iter().collect())).collect();
        let marks: Vec<Vec<Mark>> = known
            .iter()
            .map(|one| {
                one.names.iter().flat_map(|name| marks_in(&squeeze(name))).map(|(_, mark)| mark).collect()
            })
            .collect();
        let family_of: Vec<String> = known
            .iter()
            .map(|one| one.names.first().map_or_else(String::new, |name| stem(&squeeze(name))))
            .collect();
        let mut families: HashMap<String, Vec<Id>> = HashMap::new();
        for (id, family) in family_of.iter().enumerate() {
            families.entry(family.clone()).or_default().push(id);
        }
        let mut templates: Vec<Vec<String>> = Vec::new();
        let mut spelt: Vec<Vec<Vec<String>>> = Vec::new();
        let mut template_ids: HashMap<&[KnownNode], usize> = HashMap::new();
        let mut words: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
        let mut template_of = Vec::with_capacity(known.len());
        for project in known {
            let next = templates.len();
            let template = *template_ids.entry(&project.nodes).or_insert(next);
            if template == next {
                templates.push(project.nodes.iter().map(|node| node.key.clone()).collect());
                spelt.push(
                    project
                        .nodes
                        .iter()
                        .map(|node| node.words.iter().flat_map(|word| forms(word)).collect())
                        .collect(),
                );
                let only_top = only_top(&project.nodes);
                for (number, node) in project.nodes.iter().enumerate() {
                    let short = if only_top == Some(number) { &TOPS[..] } else { &[] };
                    let called = node.words.iter().map(String::as_str).chain(short.iter().copied());
                    let twins = twins_of(&node.words);
                    for word in called.flat_map(forms).chain(twins).filter(|word| !word.is_empty()) {
                        words.entry(word).or_default().push((template, number));
                    }
                }
            }
            template_of.push(template);
        }
        let node_words = AhoCorasick::builder().match_kind(MatchKind::Standard).build(words.keys())?;
        let spoken = words.keys().enumerate().map(|(number, word)| (word.as_str(), std::iter::once(number)));
        let node_sounds = Sounds::of(spoken)?;
        let mut heads: BTreeMap<&str, Vec<(String, usize)>> = BTreeMap::new();
        for (number, word) in words.keys().enumerate() {
            let Some((head, end)) = two_halves(word) else { continue };
            let ends = heads.entry(head).or_default();
            ends.push((end.to_owned(), number));
            ends.extend(verb_of(end).map(|verb| (verb.to_owned(), number)));
        }
        let node_heads = AhoCorasick::builder().match_kind(MatchKind::Standard).build(heads.keys())?;
        let node_ends = heads.into_values().collect();
        Ok(Self {
            codes: known.iter().map(|project| project.code.clone()).collect(),
            ids: known.iter().enumerate().map(|(id, project)| (project.code.clone(), id)).collect(),
            marks,
            families,
            family_of,
            names: called,
            named: named.into_values().map(|(projects, how)| (projects.into_iter().collect(), how)).collect(),
            sounds,
            name_slips,
            node_slips,
            longest_piece: pieces.keys().map(|piece| piece.chars().count()).max().unwrap_or(0),
            pieces,
            tails: known.iter().map(tails_of).collect(),
            shapes,
            node_heads,
            node_ends,
            node_words,
            node_sounds,
            node_names: words.keys().cloned().collect(),
            nodes: words.into_values().collect(),
            templates,
            spelt,
            template_of,
        })
    }

    pub(super) fn code(&self, id: Id) -> Option<&ProjectCode> {
        self.codes.get(id)
    }

    pub(super) fn id(&self, code: &ProjectCode) -> Option<Id> {
        self.ids.get(code).copied()
    }

    /// Where projects are named in full, by code, initials or with a slip, in the order of the text.
    pub(super) fn find(&self, page: &Page<'_>) -> Vec<Mention> {
        let mut found = self.named_in(page, page.squeezed(), |at| page.place(&at));
        found = longest(found);
        found.extend(self.unknown_codes(page, &found));
        found = longest(found);
        let misspelt = self.misspelt(page, &found);
        found.extend(misspelt);
        let mut found = longest(found);
        self.go_on(page, &mut found);
        self.come_before(page, &mut found);
        found
    }

    /// 东湖枢纽 综合改造: what follows a name as the end of a longer one of the same project is still its name.
    fn go_on(&self, page: &Page<'_>, found: &mut [Mention]) {
        let text = page.text();
        for number in 0..found.len() {
            let next = found.get(number + 1).map_or(text.len(), |next| next.at.start);
            let one = &mut found[number];
            let [project] = one.projects[..] else { continue };
            let rest = &text[one.at.end..next];
            if !text[one.at.clone()].ends_with(is_han) || !rest.starts_with(is_han) {
                continue;
            }
            let tails = self.tails.get(project).map_or(&[][..], Vec::as_slice);
            if let Some(tail) = tails.iter().find(|tail| rest.starts_with(tail.as_str())) {
                one.at.end += tail.len();
            }
        }
    }

    /// Longjia T3: a word of a longer name of the same project, right before a shorter one, is of its name.
    fn come_before(&self, page: &Page<'_>, found: &mut [Mention]) {
        let text = page.text();
        let mut end = 0;
        for one in found {
            let before = &text[end..one.at.start];
            end = one.at.end;
            let [project] = one.projects[..] else { continue };
            let led = before.trim_end_matches(' ');
            let word = led.rfind(' ').map_or(led, |at| &led[at + 1..]);
            let is_piece = self.pieces.get(word).is_some_and(|projects| projects.contains(&project));
            if is_piece && word.is_ascii() && led.len() < before.len() {
                one.at.start -= before.len() - led.len() + word.len();
            }
        }
    }

    fn named_in(
        &self,
        page: &Page<'_>,
        text: &str,
        place: impl Fn(Range<usize>) -> Range<usize>,
    ) -> Vec<Mention> {
        self.names
            .find_overlapping_iter(text)
            .filter_map(|one| {
                let at = place(one.range());
                let (projects, how) = self.named.get(one.pattern().as_usize())?;
                page.is_whole(&at).then(|| Mention { at, projects: projects.clone(), how: *how })
            })
            .collect()
    }

    /// What is written like the codes of this registry, and is none of them.
    fn unknown_codes(&self, page: &Page<'_>, known: &[Mention]) -> Vec<Mention> {
        let text = page.text();
        let mut found = Vec::new();
        let mut at = 0;
        let is_part = |one: char| one.is_ascii_alphanumeric() || one == '-';
        while let Some(begin) = text[at..].find(is_part).map(|begin| at + begin) {
            let end = text[begin..].find(|one| !is_part(one)).map_or(text.len(), |length| begin + length);
            let token = &text[begin..end];
            let written = token.trim_end_matches('-');
            let place = begin..begin + written.len();
            let digits = written.bytes().filter(u8::is_ascii_digit).count();
            let is_shape = written.len() >= 4
                && written.len() <= 24
                && digits >= 2
                && self.shapes.contains(&shape(&squeeze(written)));
            if is_shape && written.contains('-') && !touches(known, &place) {
                found.push(Mention { at: place, projects: Vec::new(), how: How::Unknown });
            }
            at = end;
        }
        found
    }

    /// Names with a slip: another character of the same sound, or one letter of a long Latin word.
    fn misspelt(&self, page: &Page<'_>, found: &[Mention]) -> Vec<Mention> {
        let sounding = self.sounds.find(page).into_iter();
        let sounding =
            sounding.map(|(at, projects)| Mention { at, projects: projects.to_vec(), how: How::Misspelt });
        let mut all: Vec<Mention> = sounding.chain(self.slipped(page)).collect();
        // Another name of the same project within a misspelt one, or going on from it, is a piece of it.
        let within = |one: &Mention| {
            let after = found.partition_point(|other| other.at.end <= one.at.start);
            let mut touched = found[after..].iter().take_while(|other| other.at.start < one.at.end);
            touched.all(|other| one.projects == other.projects)
        };
        all.retain(within);
        all
    }

    /// The Latin words of the message put right where they are nearly a word of a name, and the names in that.
    fn slipped(&self, page: &Page<'_>) -> Vec<Mention> {
        let mut found = Vec::new();
        for right in self.name_slips.put_right(page) {
            let named = self.named_in(page, right.text(), |at| right.place(&at)).into_iter();
            found.extend(named.filter(|one| {
                // A short word can be many others: it is put right in a long name only.
                let letters = squeeze(&page.text()[one.at.clone()]).len();
                let sure = |(word, slip): &(Range<usize>, Slip)| {
                    let enough = if *slip == Slip::Order { LONG_ENOUGH_NAME } else { LONG_NAME };
                    letters >= enough || word.len() + 1 >= LONG_ENOUGH
                };
                one.how == How::Name && right.is_changed(&one.at, sure)
            }));
        }
        found.into_iter().map(|one| Mention { how: How::Misspelt, ..one }).collect()
    }

    /// The piece of a name with which a text begins, in the squeezed text from `at` on: whose it may be, and where it
    /// ends. Where it is the piece of too many, nobody's.
    pub(super) fn piece(&self, page: &Page<'_>, at: usize) -> Option<(Range<usize>, &[Id])> {
        let text = page.text();
        let (mut piece, mut found) = (String::new(), None);
        let mut count = 0;
        for (index, one) in text[at..].char_indices() {
            if one == '\n' || count > self.longest_piece {
                break;
            }
            if super::page::is_squeezed_out(one) {
                continue;
            }
            piece.push(one);
            count += 1;
            let place = at..at + index + one.len_utf8();
            if let Some(projects) = self.pieces.get(&piece)
                && page.is_whole(&place)
            {
                found = Some((place, projects.as_slice()));
            }
        }
        found
    }

    /// The projects of a set that are this part of a whole.
    pub(super) fn with_mark(&self, projects: &[Id], mark: Mark) -> Vec<Id> {
        let has = |id: &&Id| self.marks.get(**id).is_some_and(|marks| marks.contains(&mark));
        projects.iter().filter(has).copied().collect()
    }

    /// Whether a mark tells projects of this family apart.
    pub(super) fn tells_apart(&self, project: Id, mark: Mark) -> bool {
        self.marks.get(project).is_some_and(|marks| marks.iter().any(|own| own.same_kind(mark)))
    }

    pub(super) fn family(&self, project: Id) -> &[Id] {
        self.family_of.get(project).and_then(|family| self.families.get(family)).map_or(&[], Vec::as_slice)
    }

    /// All projects that are this part of something.
    pub(super) fn marked(&self, mark: Mark) -> Vec<Id> {
        (0..self.codes.len())
            .filter(|id| self.marks.get(*id).is_some_and(|marks| marks.contains(&mark)))
            .collect()
    }

    /// The words for key nodes in a message, with the templates they belong to.
    pub(super) fn find_nodes(&self, page: &Page<'_>) -> Vec<NodeWord<'_>> {
        let whole = self.node_words.find_overlapping_iter(page.squeezed()).filter_map(|one| {
            let at = page.place(&one.range());
            let nodes = self.nodes.get(one.pattern().as_usize())?;
            page.is_whole(&at).then_some(NodeWord { at, parted: None, meant: None, nodes })
        });
        // 主体丰顶
        let misspelt = self.node_sounds.find(page).into_iter().filter_map(|(at, words)| {
            let word = *words.first()?;
            let (meant, nodes) = (self.node_names.get(word).cloned(), self.nodes.get(word)?);
            Some(NodeWord { at, parted: None, meant, nodes })
        });
        whole.chain(misspelt).chain(self.slipped_nodes(page)).chain(self.parted_nodes(page)).collect()
    }

    /// "insulaton", "zero levle": Latin words for key nodes with a letter missing, too many or in another place. What
    /// has another letter is another word: paying is not paving.
    fn slipped_nodes(&self, page: &Page<'_>) -> Vec<NodeWord<'_>> {
        let mut found = Vec::new();
        for right in self.node_slips.put_right(page) {
            found.extend(self.node_words.find_overlapping_iter(right.text()).filter_map(|one| {
                let at = right.place(&one.range());
                let nodes = self.nodes.get(one.pattern().as_usize())?;
                let sure = |(word, slip): &(Range<usize>, Slip)| match slip {
                    Slip::Order => word.len() + 1 >= LONG_ENOUGH,
                    Slip::Number => word.len() >= LONG_ENOUGH,
                    Slip::Letter => false,
                };
                let stands = page.is_whole(&at) && right.is_changed(&at, sure);
                stands.then(|| NodeWord { meant: Some(right.written(page, &at)), at, parted: None, nodes })
            }));
        }
        found
    }

    /// Words for key nodes whose two halves stand apart in one clause: 一期上周移交.
    fn parted_nodes<'s>(&'s self, page: &Page<'_>) -> impl Iterator<Item = NodeWord<'s>> {
        let heads = self.node_heads.find_overlapping_iter(page.squeezed());
        let whole = heads.map(|one| (one, page.place(&one.range()))).filter(|(_, head)| page.begins(head));
        whole.flat_map(|(one, head)| {
            let text = page.text();
            let reach: usize = text[head.end..].chars().take(LONGEST_PARTING).map(char::len_utf8).sum();
            let rest = &text[head.end..head.end + reach];
            let clause = rest.find([',', '，', ';', '。', '!', '?', '\n']).map_or(rest, |end| &rest[..end]);
            let ends = self.node_ends.get(one.pattern().as_usize()).map_or(&[][..], Vec::as_slice);
            let found = ends.iter().filter_map(|(end, word)| {
                let at = clause.find(end.as_str()).filter(|at| {
                    let (before, behind) = (&clause[..*at], &clause[at + end.len()..]);
                    if VERBS.contains(&end.as_str()) {
                        // 沥青开始铺了: it has begun.
                        stands_alone(before.strip_suffix("开始").unwrap_or(before), behind)
                    } else {
                        *at > 0
                    }
                })?;
                // 盾构机昨天始发
                let machine = if clause[..at].starts_with('机') { '机'.len_utf8() } else { 0 };
                let parted = head.end + machine..head.end + at;
                let nodes = self.nodes.get(*word)?;
                Some(NodeWord {
                    at: head.start..parted.end + end.len(),
                    parted: Some(parted),
                    meant: None,
                    nodes,
                })
            });
            found.collect::<Vec<_>>()
        })
    }

    /// The key of the node that one of these is in the template of a project.
    /// Where no project is known, that of any.
    pub(super) fn node_of(&self, project: Option<Id>, nodes: &[(usize, usize)]) -> Option<&str> {
        let wanted = match project {
            Some(project) => Some(*self.template_of.get(project)?),
            None => None,
        };
        let (template, node) = *nodes.iter().find(|(one, _)| wanted.is_none_or(|wanted| *one == wanted))?;
        self.templates.get(template)?.get(node).map(String::as_str)
    }

    /// Whether a project has a key node.
    pub(super) fn has_node(&self, project: Id, key: &str) -> bool {
        let template = self.template_of.get(project).and_then(|template| self.templates.get(*template));
        template.is_some_and(|keys| keys.iter().any(|one| one == key))
    }

    /// What completes a word for a node to a longer one of the same: 通车 for 匝道, where it is called 匝道通车.
    pub(super) fn completions(&self, project: Option<Id>, key: &str, word: &str) -> Vec<&str> {
        let template = project.and_then(|project| self.template_of.get(project).copied());
        let words = template.and_then(|template| {
            let number = self.templates.get(template)?.iter().position(|one| one == key)?;
            self.spelt.get(template)?.get(number)
        });
        let own = words.into_iter().flatten();
        own.filter_map(|long| {
            // 正式电20号送, where it is called 送电.
            let fronted = || {
                let object = long.chars().next_back().filter(|_| long.chars().count() == 2)?;
                word.ends_with(object).then(|| &long[..long.len() - object.len_utf8()])
            };
            long.strip_prefix(word).or_else(fronted).filter(|rest| rest.starts_with(is_han))
        })
        .flat_map(|rest| [Some(rest), verb_of(rest)])
        .flatten()
        .collect()
    }

    /// The node whose name the words before a shorter one complete: 1号楼昨天封顶 is 1号楼封顶, with where they stand.
    pub(super) fn node_apart(
        &self,
        project: Option<Id>,
        word: &str,
        before: &str,
    ) -> Option<(&str, Range<usize>)> {
        let template = *self.template_of.get(project?)?;
        let (keys, spelt) = (self.templates.get(template)?, self.spelt.get(template)?);
        let called =
            keys.iter().zip(spelt).flat_map(|(key, words)| words.iter().map(move |word| (key, word)));
        let apart = called.filter_map(|(key, called)| {
            let own =
                called.strip_suffix(word).filter(|own| !own.is_empty() && own.starts_with(is_named_so))?;
            let at = before.rfind(own)?;
            // 11号楼 is not 1号楼, and 1号筒仓 not all of them.
            let whole = !before[..at]
                .ends_with(|one: char| super::page::is_numeral(one) || matches!(one, '号' | '#'));
            whole.then(|| (key.as_str(), at..at + own.len()))
        });
        apart.max_by_key(|(key, at)| (at.len(), key.len()))
    }

    /// How much of a text the end of a name of a project is, with which it begins: 湿地 of 南溪湿地.
    pub(super) fn tail_at_the_front(&self, project: Option<Id>, text: &str) -> usize {
        let tails = project.and_then(|id| self.tails.get(id)).map_or(&[][..], Vec::as_slice);
        tails.iter().find(|tail| text.starts_with(tail.as_str())).map_or(0, String::len)
    }
}

/// From how many letters on a Latin word can be misspelt and still be meant.
const LONG_ENOUGH: usize = 6;

/// In letters: a name in which a short word stands though it was guessed, and one in which its letters only stand in
/// another order or number.
const LONG_NAME: usize = 11;
const LONG_ENOUGH_NAME: usize = 8;

/// Whether one of the mentions, which are in the order of the text, overlaps a place.
pub(super) fn touches(mentions: &[Mention], at: &Range<usize>) -> bool {
    let after = mentions.partition_point(|one| one.at.end <= at.start);
    mentions.get(after).is_some_and(|one| one.at.start < at.end)
}

/// Of mentions that overlap the longest; of equal ones the surer.
fn longest(mut found: Vec<Mention>) -> Vec<Mention> {
    found.sort_by_key(|one| (one.at.start, std::cmp::Reverse(one.at.end), one.how as u8));
    let mut kept: Vec<Mention> = Vec::new();
    for one in found {
        match kept.last_mut() {
            Some(last) if one.at.start < last.at.end => {
                if one.at.len() > last.at.len() {
                    *last = one;
                }
            }
            _ => kept.push(one),
        }
    }
    kept
}

/// What stands within such a word where it has happened: 封的顶, 开了工.
pub(super) const PARTED_BY: [&str; 3] = ["的", "了", "完"];

/// The verb and the object with which a word for a key node ends, where other words may part them.
const PARTED: [[char; 2]; 9] = [
    ['断', '水'],
    ['封', '顶'],
    ['开', '工'],
    ['送', '电'],
    ['通', '电'],
    ['通', '车'],
    ['通', '水'],
    ['竣', '工'],
    ['奠', '基'],
];

fn parted(word: &str) -> Option<(&str, [char; 2])> {
    PARTED.into_iter().find_map(|pair| {
        let before = word.strip_suffix(pair[1])?.strip_suffix(pair[0])?;
        Some((before, pair))
    })
}

/// Buildings as they are called in either language.
const BUILDINGS: [(&str, &str); 10] = [
    ("控制楼", "control building"),
    ("航站楼", "terminal"),
    ("综合楼", "main building"),
    ("门诊楼", "outpatient building"),
    ("病房楼", "ward block"),
    ("住院楼", "inpatient building"),
    ("教学楼", "teaching building"),
    ("实验楼", "laboratory building"),
    ("塔楼", "tower"),
    ("裙楼", "podium"),
];

/// 控制楼封顶, of a key node that is "control building topping-out" in English only.
fn twins_of(words: &[String]) -> Vec<String> {
    let starts = |name: &str| words.iter().any(|word| word.to_lowercase().starts_with(name));
    let called = BUILDINGS.iter().filter(|(_, english)| starts(english));
    let happening = words
        .iter()
        .map(|word| squeeze(word))
        .filter(|word| parted(word).is_some_and(|(before, _)| before.is_empty()));
    let happening: Vec<String> = happening.collect();
    called
        .flat_map(|(building, _)| happening.iter().flat_map(move |word| forms(&format!("{building}{word}"))))
        .collect()
}

/// In characters: how far apart the halves of a word for a key node may stand.
const LONGEST_PARTING: usize = 16;

/// What and what is done to it, in a Chinese word for a key node: 设备 and 到场, 1号楼 and 封的顶.
fn two_halves(word: &str) -> Option<(&str, &str)> {
    let length = if has_happened(word) { 3 } else { 2 };
    let characters = word.chars().count();
    let (at, _) = word
        .char_indices()
        .nth(characters.checked_sub(length).filter(|head| *head >= 2 || word.starts_with('桩'))?)?;
    let (head, end) = word.split_at(at);
    let is_counted = |one: char| is_han(one) || one.is_ascii_digit() || one == '#';
    (head.chars().all(is_counted) && head.chars().any(is_han) && end.chars().all(is_han))
        .then_some((head, end))
}

/// Verbs of key nodes, as they stand by themselves: 主体15号封, 设备上周四装完了.
pub(super) const VERBS: [&str; 14] =
    ["送", "完", "封", "通", "接", "开", "交", "验", "合", "装", "提", "铺", "吊", "出"];

/// What stands before such a verb at the end of words: 15号 of 15号封.
pub(super) fn before_a_verb(text: &str) -> Option<&str> {
    VERBS.iter().find_map(|verb| text.strip_suffix(verb))
}

/// The verb of the end of a word for a key node: 封 of 封顶, 装 of 安装.
fn verb_of(end: &str) -> Option<&'static str> {
    VERBS.into_iter().find(|verb| end.chars().count() == 2 && end.contains(verb))
}

/// Whether a verb is no part of another word, by what follows it, and is not only begun: 昨天开始装, 还在提.
pub(super) fn stands_alone(before: &str, behind: &str) -> bool {
    !is_going_on(before)
        && (behind.is_empty() || behind.starts_with(['了', '完', '好', '上', '不', '成', '掉', '的', ' ']))
}

/// 昨天开始, 还在: what follows has begun, and no more.
pub(super) fn is_going_on(before: &str) -> bool {
    before.ends_with(['始', '在', '正'])
}

/// Whether a word for a key node says by itself that it has happened: 封的顶.
pub(super) fn has_happened(word: &str) -> bool {
    PARTED_BY.iter().any(|between| happened(word, between))
}

fn happened(word: &str, between: &str) -> bool {
    PARTED.iter().any(|[verb, object]| {
        word.strip_suffix(*object)
            .and_then(|rest| rest.strip_suffix(between))
            .is_some_and(|rest| rest.ends_with(*verb))
    })
}

/// A word for a key node in the forms it takes in a sentence.
fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![squeeze(word)];
    forms.extend(told_of(word));
    for (one, others) in WRITTEN {
        let more: Vec<String> = forms
            .iter()
            .filter(|form| form.contains(one))
            .flat_map(|form| others.iter().map(move |other| form.replace(one, other)))
            .collect();
        forms.extend(more);
    }
    let numbered = |form: &&String| {
        form.strip_prefix("block").is_some_and(|rest| rest.starts_with(|one: char| one.is_ascii_digit()))
    };
    let other = |form: &String| ["building", "blk", "bldg"].map(|word| form.replacen("block", word, 1));
    let buildings: Vec<String> = forms.iter().filter(numbered).flat_map(other).collect();
    forms.extend(buildings);
    let squeezed = squeeze(word);
    if let Some((before, [verb, object])) = parted(&squeezed) {
        forms.extend(PARTED_BY.iter().map(|between| format!("{before}{verb}{between}{object}")));
    }
    forms
}

/// Words for key nodes as others write them, and with what reaches them.
const WRITTEN: [(&str, &[&str]); 28] = [
    ("piling", &["lastpile", "firstpile"]),
    ("封顶", &["封金顶", "封定", "顶封了", "顶也封了", "顶都封了", "的顶封了", "的顶也封了"]),
    ("结构封顶", &["结构到顶"]),
    ("主体封顶", &["主体到顶", "主体结构到顶"]),
    ("交付", &["交钥匙", "交房"]),
    ("handover", &["handedover", "washandedover", "hasbeenhandedover"]),
    ("送电", &["送上电", "送上了电"]),
    ("通电", &["通上电", "通上了电"]),
    ("打桩", &["桩打完", "桩全打完", "桩都打完"]),
    ("trusslifting", &["trusslift", "trussesup", "trussesallup", "trussup"]),
    ("groundbreaking", &["groundbroken", "groundwasbroken", "brokeground"]),
    ("贯通", &["隧道贯通"]),
    ("合拢", &["合龙", "合笼"]),
    ("钢结构", &["钢构", "steel"]),
    ("出正负零", &["出零", "出±0", "到正负零", "冲出正负零"]),
    ("机组", &["机组设备"]),
    ("energized", &["energised", "energize", "energise"]),
    ("permanentpower", &["switchedovertopermanentpower", "switchedtopermanentpower"]),
    ("powerconnection", &["energized", "energised", "energize", "energise", "gridconnection", "powerhookup"]),
    ("tracklaying", &["trackwork", "tracklay"]),
    ("tunnelbreakthrough", &["brokethrough", "brokethru", "brokenthrough", "breaksthrough", "breakthru"]),
    ("zerolevel", &["foundationreachedzerolevel", "foundationatzerolevel", "foundationuptozerolevel"]),
    (
        "groundlevel",
        &[
            "foundationreachedgroundlevel",
            "foundationatgroundlevel",
            "foundationuptogroundlevel",
            "outoftheground",
        ],
    ),
    ("installation", &["install"]),
    ("stationtoppingout", &["stationstoppingout", "stationboxtoppingout", "stationboxestoppingout"]),
    (
        "toppingout",
        &["toppedout", "topout", "topsout", "toppingoff", "hastoppedout", "havetoppedout", "aretoppedout"],
    ),
    ("structurecapped", &["mainstructurecapped", "mainstructurewascapped", "mainstructureiscapped"]),
    ("externalinsulation", &["facadeinsulation", "exteriorinsulation", "wallinsulation"]),
];

/// "track is through", "steel frame was closed": what a Latin word for a key node says of a thing, in a sentence.
fn told_of(word: &str) -> Vec<String> {
    let normal = crate::interpret::normal::Normal::of(word);
    let Some((thing, state)) = normal.text().rsplit_once(' ').filter(|_| normal.text().is_ascii()) else {
        return Vec::new();
    };
    let states: &[&str] = match state {
        "complete" => &["complete", "completed", "finished", "closed", "done"],
        "through" | "laid" | "sealed" | "capped" | "closed" => &[state],
        "cap" => &["capped"],
        "installation" => &["installed"],
        "launch" => &["launched"],
        "lifting" | "truss" => &["lifted", "up", "raised"],
        "breakthrough" => &["brokethrough", "brokenthrough", "through"],
        "closure" => &["closed"],
        "sealing" => &["sealed", "closed"],
        "opening" => &["opened", "open", "opens"],
        "paving" => &["paved"],
        "delivery" => &["delivered", "arrived"],
        "connection" => &["connected", "on"],
        _ => &[],
    };
    // What is lifted is all of it: "roof truss is up".
    let thing = if state == "truss" { squeeze(word) } else { squeeze(thing) };
    let permanent = (thing == "power").then_some("permanentpower");
    let things: Vec<&str> = std::iter::once(thing.as_str()).chain(permanent).collect();
    let said = states
        .iter()
        .flat_map(|state| TOLD_BY.iter().map(move |verb| (*verb, *state)))
        // "track through" is a name, "roof truss up" and "ramp open" are none.
        .filter(|(verb, state)| !(verb.is_empty() && ["up", "open", "arrived"].contains(state)));
    // "tracks are through"
    let plural = ["are", "were", "havebeen", "arenow"].map(|verb| format!("{thing}s{verb}"));
    let many = plural.iter().flat_map(|begin| states.iter().map(move |state| format!("{begin}{state}")));
    // "ramp to open on 12 July"
    let base = if state == "opening" { &["to", "will", "should", "isto", "isdueto"][..] } else { &[] };
    let ahead = base.iter().map(|verb| format!("{thing}{verb}open"));
    let one = said.flat_map(|(verb, state)| things.iter().map(move |thing| format!("{thing}{verb}{state}")));
    // "we capped the main structure", "they have sealed the roof"
    let by_somebody = states.iter().filter(|state| state.ends_with("ed"));
    let by_somebody =
        by_somebody.flat_map(|state| things.iter().map(move |thing| format!("{state}the{thing}")));
    one.chain(many).chain(ahead).chain(by_somebody).collect()
}

/// What stands between a thing and its state.
const TOLD_BY: [&str; 12] =
    ["", "s", "is", "was", "hasbeen", "isnow", "all", "isall", "gets", "got", "willbe", "tobe"];

/// How a Chinese word for a key node begins: 1号楼封顶, 二期封顶.
fn is_named_so(one: char) -> bool {
    is_han(one) || one.is_ascii_digit()
}

/// 各站主体封顶 where there is no other: the only node of a project whose name ends so.
fn only_top(nodes: &[KnownNode]) -> Option<usize> {
    let mut tops = nodes.iter().enumerate().filter(|(_, node)| node.key.ends_with(TOPS[0]));
    let (only, node) = tops.next()?;
    let named = node.words.iter().any(|word| TOPS.contains(&word.as_str()));
    (tops.next().is_none() && !named).then_some(only)
}

/// How a key node is called by which a building has its height.
const TOPS: [&str; 2] = ["封顶", "主体封顶"];

/// Words of names as people shorten them, squeezed.
const SHORTENED: [(&str, &str); 6] = [
    ("park", "prk"),
    ("station", "stn"),
    ("center", "ctr"),
    ("center", "centre"),
    ("laboratory", "lab"),
    ("medical", "med"),
];

/// A name as people spell it: with and without what stands in brackets, and shortened.
fn spellings(name: &str) -> Vec<String> {
    let without = match (name.find(['(', '（']), name.rfind([')', '）'])) {
        (Some(begin), Some(end)) if begin > 0 && end > begin => Some(squeeze(&name[..begin])),
        _ => None,
    };
    let mut all: Vec<String> =
        [squeeze(name)].into_iter().chain(without.filter(|one| one.chars().count() > 2)).collect();
    let shorter = SHORTENED.iter().filter(|(long, _)| all[0].contains(long));
    let shorter: Vec<String> = shorter.map(|(long, short)| all[0].replace(long, short)).collect();
    all.extend(shorter);
    if name.contains("'s") {
        all.push(squeeze(&name.replace("'s", "")));
    }
    // Line 7 is line seven.
    let spelt = NUMBERS.iter().zip(1..).filter_map(|(word, number)| {
        let line = format!("line{number}");
        all[0].strip_suffix(&line).map(|before| format!("{before}line{word}"))
    });
    let spelt: Vec<String> = spelt.collect();
    all.extend(spelt);
    all
}

/// Numbers of lines in words.
const NUMBERS: [&str; 12] =
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/// The ends of the Chinese names of a project, longest first.
fn tails_of(known: &Known) -> Vec<String> {
    let mut tails = BTreeSet::new();
    for name in known.names.iter().flat_map(|name| spellings(name)).filter(|name| name.chars().all(is_han)) {
        let characters: Vec<char> = name.chars().collect();
        tails.extend(
            (2..characters.len())
                .map(|length| characters[characters.len() - length..].iter().collect::<String>()),
        );
    }
    let mut tails: Vec<String> = tails.into_iter().collect();
    tails.sort_by_key(|tail| std::cmp::Reverse(tail.len()));
    tails
}

/// The beginnings and the ends of a name that people call it by.
fn pieces_of(name: &str) -> Vec<String> {
    let squeezed = squeeze(name);
    let characters: Vec<char> = squeezed.chars().collect();
    let mut pieces = Vec::new();
    if characters.first().is_some_and(|one| is_han(*one)) {
        let text = |part: &[char]| part.iter().collect::<String>();
        // A piece ends between words, not within a Latin one or a number.
        let within = |at: &usize| {
            characters[*at].is_ascii_alphanumeric() && characters[*at - 1].is_ascii_alphanumeric()
        };
        pieces.extend(
            (2..characters.len()).filter(|length| !within(length)).map(|length| text(&characters[..length])),
        );
        let ends = (3..characters.len()).filter(|length| !within(&(characters.len() - length)));
        pieces.extend(ends.map(|length| text(&characters[characters.len() - length..])));
    } else if squeezed.is_ascii() {
        let normal = crate::interpret::normal::Normal::of(name);
        let words: Vec<&str> = normal.text().split([' ', '-']).filter(|word| !word.is_empty()).collect();
        // Of a numbered thing the noun is no name.
        let numbered = |count: &usize| {
            let word = words[*count];
            word.starts_with(|one: char| one.is_ascii_digit()) || SPELT_OUT.contains(&word)
        };
        let first =
            (1..words.len()).filter(|count| !numbered(count)).map(|count| squeeze(&words[..count].join(" ")));
        pieces.extend(first.filter(|piece| piece.len() >= 4));
        let last = (1..words.len().saturating_sub(1)).map(|from| squeeze(&words[from..].join(" ")));
        pieces.extend(last.filter(|piece| piece.len() >= LONGEST_NOUN));
    }
    // What begins or ends with a number is the piece of some larger number.
    pieces.retain(|piece| !piece.starts_with(is_numeral) && !is_mark(piece));
    pieces
}

/// By which people number phases in words.
const SPELT_OUT: [&str; 5] = ["one", "two", "three", "four", "five"];

/// In letters: what ends a Latin name and is longer than its noun.
const LONGEST_NOUN: usize = 7;

/// Whether a piece is nothing but the mark of a part, which any project may have.
fn is_mark(piece: &str) -> bool {
    marks_in(piece).iter().any(|(at, _)| *at == (0..piece.len()))
}

pub(super) fn latin_words(name: &str) -> Vec<String> {
    let normal = crate::interpret::normal::Normal::of(name);
    normal
        .text()
        .split(|one: char| !one.is_ascii_lowercase())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// `aa00` of `jy01`.
fn shape(code: &str) -> String {
    code.chars().map(|one| if one.is_ascii_digit() { '0' } else { 'a' }).collect()
}

fn initials(name: &str) -> Option<String> {
    let all_spoken = name.chars().all(|one| one.to_pinyin().is_some() || one.is_ascii_digit());
    all_spoken.then(|| {
        let first =
            |one: char| one.to_pinyin().map_or(Some(one), |sound| sound.first_letter().chars().next());
        name.chars().filter_map(first).collect()
    })
}

/// The marks of parts in a text without blanks or in the normal text, with their places.
pub(super) fn marks_in(text: &str) -> Vec<(Range<usize>, Mark)> {
    let mut found = Vec::new();
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let number = |one: char| {
        let digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
        let han = digits.iter().position(|digit| *digit == one);
        han.and_then(|at| u32::try_from(at + 1).ok())
            .or_else(|| one.to_digit(10))
            .filter(|number| *number > 0)
    };
    for pair in characters.windows(2) {
        let ((at, first), (next, second)) = (pair[0], pair[1]);
        let place = at..next + second.len_utf8();
        let before = text[..at].chars().next_back();
        match second {
            '期' if !before.is_some_and(is_numeral) && before != Some('第')
                || ends_a_weekday(&text[..at]) =>
            {
                let follows = text[place.end..].chars().next();
                // 三期间 and the like are no parts.
                if let Some(number) = number(first).filter(|_| !matches!(follows, Some('间' | '限'))) {
                    found.push((place, Mark::Phase(number)));
                }
            }
            '区' if first.is_ascii_lowercase() && !before.is_some_and(|one| one.is_ascii_alphanumeric()) => {
                found.push((place, Mark::Zone(first)));
            }
            _ => {}
        }
    }
    for (word, zone) in [("phase", false), ("ph", false), ("p", false), ("zone", true)] {
        for (at, _) in text.match_indices(word) {
            if text[..at].ends_with(|one: char| one.is_ascii_alphanumeric()) && !is_squeezed_name(text, at) {
                continue;
            }
            let rest = &text[at + word.len()..];
            // "ph.1", "ph. II"
            let told = rest.trim_start_matches(if word == "ph" { &['.', ' '][..] } else { &[' '] });
            let blank = rest.len() - told.len();
            let begin = at + word.len() + blank;
            let ordinals = [
                ("one", 1),
                ("two", 2),
                ("three", 3),
                ("four", 4),
                ("five", 5),
                ("iii", 3),
                ("ii", 2),
                ("iv", 4),
                ("i", 1),
            ];
            let spelt = ordinals
                .iter()
                .find(|(name, _)| told.starts_with(name) && (word.len() > 2 || blank > 0))
                .map(|(name, number)| (name.len(), *number));
            let digit = told
                .chars()
                .next()
                .and_then(|one| one.to_digit(10))
                .filter(|number| *number > 0)
                .map(|number| (1, number));
            let letter = told.chars().next().filter(char::is_ascii_lowercase);
            let ends = |length: usize| !told[length..].starts_with(|one: char| one.is_ascii_alphanumeric());
            match (zone, spelt.or(digit), letter) {
                (false, Some((length, number)), _) if ends(length) && (word != "p" || blank == 0) => {
                    found.push((at..begin + length, Mark::Phase(number)));
                }
                (true, _, Some(letter)) if ends(1) => found.push((at..begin + 1, Mark::Zone(letter))),
                _ => {}
            }
        }
    }
    // "third phase", "2nd phase"
    for (at, word) in text.match_indices(" phase") {
        let before = &text[..at];
        let nth = NTH.iter().find(|(name, _)| before.ends_with(name));
        let whole =
            |name: &str| !before[..at - name.len()].ends_with(|one: char| one.is_ascii_alphanumeric());
        if let Some((name, number)) = nth.filter(|(name, _)| whole(name)) {
            found.push((at - name.len()..at + word.len(), Mark::Phase(*number)));
        }
    }
    found.sort_by_key(|(at, _)| at.start);
    found
}

/// Ordinal numbers of phases.
const NTH: [(&str, u32); 6] = [("first", 1), ("second", 2), ("third", 3), ("1st", 1), ("2nd", 2), ("3rd", 3)];

/// In a squeezed name the word before runs into the mark: `tianhephase2`.
fn is_squeezed_name(text: &str, at: usize) -> bool {
    !text.contains(' ') && (text[at..].starts_with("phase") || text[at..].starts_with("zone"))
}

/// A name without its marks.
fn stem(name: &str) -> String {
    let mut stem = String::new();
    let mut kept = 0;
    for (at, _) in marks_in(name) {
        if at.start >= kept {
            stem.push_str(&name[kept..at.start]);
            kept = at.end;
        }
    }
    stem.push_str(&name[kept..]);
    stem
}

/// "expect tunnel breakthrough": a word that says something is no part of a name.
fn says_something(hits: &[Hit], at: &Range<usize>) -> bool {
    let first = hits.partition_point(|hit| hit.at.start < at.start);
    let says = |hit: &Hit| {
        let names_nothing =
            [Sign::Plan, Sign::Target, Sign::Done, Sign::Begun, Sign::Delayed, Sign::Early, Sign::NotYet];
        names_nothing.contains(&hit.sign)
    };
    hits[first..].iter().take_while(|hit| hit.at.end <= at.end).any(says)
}

/// "main tower": which of the parts of the project that is spoken of.
const WHICH_OF_SEVERAL: [&str; 12] =
    ["main", "north", "south", "east", "west", "upper", "lower", "left", "right", "whole", "entire", "other"];

/// What is called like a project and is in no list: a head noun of projects behind something that tells which.
pub(super) fn unknown_name(
    page: &Page<'_>,
    hits: &[Hit],
    clause: &Range<usize>,
    begin: usize,
) -> Option<Mention> {
    let text = page.text();
    let first = hits.partition_point(|hit| hit.at.start <= begin);
    let within = hits[first..].iter().take_while(|hit| hit.at.start < clause.end);
    let heads = within.filter(|hit| {
        // "two tower cranes"
        let of_a_crane = text[hit.at.end..].starts_with(" crane");
        hit.sign == Sign::Head && hit.at.end <= clause.end && !of_a_crane
    });
    for head in heads {
        let before = text[begin..head.at.start].trim_end();
        let latin = text[head.at.clone()].is_ascii();
        let is_line = text[head.at.clone()].ends_with("线");
        let fits = if latin {
            let words = before.split(' ').count();
            !before.is_empty()
                && words <= 3
                && !says_something(hits, &(begin..head.at.start))
                // "leak in the station": where it is.
                && ![" in", " in the", " at", " at the", " near the", " on the", " from the", " to", " to the"]
                    .iter()
                    .any(|word| before.ends_with(word))
                && !before.split(' ').all(|word| WHICH_OF_SEVERAL.contains(&word))
                && before.chars().all(|one| one.is_ascii_lowercase() || one == ' ')
        } else {
            let count = before.chars().count();
            (is_line || (2..=8).contains(&count))
                && count > 0
                // 东段隧道
                && (is_line || !before.ends_with(['段', '侧', '区', '层', '端', '口']))
                && before.chars().all(|one| is_han(one) || (is_line && one.is_ascii_digit()))
        };
        if fits {
            return Some(Mention { at: begin..head.at.end, projects: Vec::new(), how: How::Unknown });
        }
    }
    // `line 12`
    let rest = &text[begin..clause.end];
    let number = rest.strip_prefix("line ").or_else(|| rest.strip_prefix("metro line "))?;
    let digits = number.find(|one: char| !one.is_ascii_digit()).unwrap_or(number.len());
    let end = begin + rest.len() - number.len() + digits;
    (digits > 0).then(|| Mention { at: begin..end, projects: Vec::new(), how: How::Unknown })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_goes_on_with_the_end_of_a_longer_one() {
        let known = Known {
            code: ProjectCode::parse("A-01").unwrap(),
            names: ["东湖客运综合枢纽改扩建", "东湖枢纽"].map(str::to_owned).to_vec(),
            initials: Vec::new(),
            nodes: Vec::new(),
        };
        let index = Index::of(&[known]).unwrap();
        for (text, name) in [
            ("东湖枢纽改扩建完成33%", "东湖枢纽改扩建"),
            ("东湖枢纽改建完成33%", "东湖枢纽"),
            ("东湖枢纽 33%", "东湖枢纽"),
        ] {
            let page = Page::of(text);
            let found = index.find(&page);
            assert_eq!(found.iter().map(|one| &text[one.at.clone()]).collect::<Vec<_>>(), [name], "{text}");
        }
    }

    #[test]
    fn the_end_of_a_latin_name_is_a_piece_of_it_where_it_is_more_than_a_noun() {
        let pieces = pieces_of("East Lake Bonded Logistics Park");
        assert!(pieces.contains(&"bondedlogisticspark".to_owned()), "{pieces:?}");
        assert!(!pieces.contains(&"park".to_owned()), "{pieces:?}");
    }

    #[test]
    fn a_telephone_is_no_phase() {
        for (text, expected) in [
            ("my phone at 5%", &[][..]),
            ("ph 2 at 5%", &[Mark::Phase(2)]),
            ("phase one at 5%", &[Mark::Phase(1)]),
        ] {
            let found: Vec<_> = marks_in(text).into_iter().map(|(_, mark)| mark).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_node_is_completed_by_the_rest_of_its_name() {
        let nodes = [("匝道通车", &["匝道"][..]), ("电力接入", &["正式电", "送电"])];
        let node = |(key, words): &(&str, &[&str])| KnownNode {
            key: (*key).to_owned(),
            words: [&[*key], *words].concat().iter().map(|word| (*word).to_owned()).collect(),
        };
        let known = Known {
            code: ProjectCode::parse("A-01").unwrap(),
            names: vec!["东湖枢纽".to_owned()],
            initials: Vec::new(),
            nodes: nodes.iter().map(node).collect(),
        };
        let index = Index::of(&[known]).unwrap();
        assert_eq!(
            index.completions(Some(0), "匝道通车", "匝道"),
            ["通车", "通", "通的车", "通了车", "通完车"]
        );
        assert_eq!(index.completions(Some(0), "电力接入", "正式电"), ["送"]);
        assert_eq!(index.completions(None, "电力接入", "正式电"), Vec::<&str>::new());
        for (text, expected) in [
            ("东湖枢纽匝道下周三上午通车", &["匝道下周三上午通车"][..]),
            ("东湖枢纽电力明天接入", &["电力明天接入"]),
            ("电力紧张，等接入", &[]),
        ] {
            let page = Page::of(text);
            let parted = index.parted_nodes(&page).map(|one| text[one.at].to_owned()).collect::<Vec<_>>();
            assert_eq!(parted, expected, "{text}");
        }
    }

    #[test]
    fn a_word_for_a_key_node_takes_the_forms_of_a_sentence() {
        for (word, form) in [
            ("Track through", "trackisthrough"),
            ("steel frame complete", "steelframeclosed"),
            ("Block 1 topping-out", "building1toppedout"),
            ("1号楼封顶", "1号楼封的顶"),
            ("external insulation", "facadeinsulation"),
        ] {
            assert!(forms(word).iter().any(|one| one == form), "{word}");
        }
        assert_eq!(forms("blockwork"), ["blockwork"]);
        assert_eq!(two_halves("1号楼封的顶"), Some(("1号楼", "封的顶")));
        assert_eq!(two_halves("1号楼封顶"), Some(("1号楼", "封顶")));
        assert_eq!(two_halves("12封顶"), None);
    }
}

//! Lists: `/import portfolio`, `/import people`, `/import nodes`, `/import investment`, under a file or in answer to one.

use super::Address;
use super::text::Cursor;
use crate::domain::intent::{Command, Intent, Misspelling};
use crate::domain::listed::{FigureKind, ListKind};

/// How people call the lists.
const NAMES: [(&str, ListKind); 31] = [
    ("portfolio", ListKind::Portfolio),
    ("projects", ListKind::Portfolio),
    ("project", ListKind::Portfolio),
    ("项目", ListKind::Portfolio),
    ("项目表", ListKind::Portfolio),
    ("项目清单", ListKind::Portfolio),
    ("项目台账", ListKind::Portfolio),
    ("台账", ListKind::Portfolio),
    ("盘子", ListKind::Portfolio),
    ("people", ListKind::People),
    ("person", ListKind::People),
    ("persons", ListKind::People),
    ("staff", ListKind::People),
    ("人员", ListKind::People),
    ("人", ListKind::People),
    ("人员表", ListKind::People),
    ("人员名单", ListKind::People),
    ("名单", ListKind::People),
    ("名册", ListKind::People),
    ("nodes", ListKind::Figures(FigureKind::Nodes)),
    ("node", ListKind::Figures(FigureKind::Nodes)),
    ("节点", ListKind::Figures(FigureKind::Nodes)),
    ("节点表", ListKind::Figures(FigureKind::Nodes)),
    ("关键节点", ListKind::Figures(FigureKind::Nodes)),
    ("关键节点表", ListKind::Figures(FigureKind::Nodes)),
    ("investment", ListKind::Figures(FigureKind::Investment)),
    ("invest", ListKind::Figures(FigureKind::Investment)),
    ("投资", ListKind::Figures(FigureKind::Investment)),
    ("投资表", ListKind::Figures(FigureKind::Investment)),
    ("投资完成", ListKind::Figures(FigureKind::Investment)),
    ("投资完成情况", ListKind::Figures(FigureKind::Investment)),
];

pub(super) fn import(mut cursor: Cursor<'_>, address: Address) -> Intent {
    let named = cursor.token().and_then(|token| {
        let word = token.narrowed().to_lowercase();
        NAMES.iter().find(|(name, _)| *name == word).map(|(_, list)| *list)
    });
    match (named, address) {
        (Some(_), Address::ByWord) if cursor.more() => Intent::Chatter,
        (Some(list), _) => Intent::Import { list },
        (None, Address::ByWord) => Intent::Chatter,
        (None, Address::Plain) => {
            Intent::Misspelt { command: Command::Import, problem: Misspelling::NoSuchChoice }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interpret::read;
    use crate::interpret::tests::words;

    #[test]
    fn a_list_is_named_as_people_call_it() {
        let import = |list| Intent::Import { list };
        for (text, expected) in [
            ("/import portfolio", import(ListKind::Portfolio)),
            ("/import Projects", import(ListKind::Portfolio)),
            ("/import@daybook_bot people", import(ListKind::People)),
            ("导入 人员", import(ListKind::People)),
            ("导入项目", import(ListKind::Portfolio)),
            ("导入：项目表", import(ListKind::Portfolio)),
            ("/导入 名单 请看", import(ListKind::People)),
            ("/import nodes", import(ListKind::Figures(FigureKind::Nodes))),
            ("导入关键节点", import(ListKind::Figures(FigureKind::Nodes))),
            ("导入 投资", import(ListKind::Figures(FigureKind::Investment))),
            ("/import investment", import(ListKind::Figures(FigureKind::Investment))),
            ("/import", Intent::Misspelt { command: Command::Import, problem: Misspelling::NoSuchChoice }),
        ] {
            for files in [0, 1] {
                assert_eq!(read(&words(text, files)), expected, "{text} with {files} files");
            }
        }
        for talk in ["导入人员还没定", "导入很慢", "导入 投资 还没好", "import is slow"] {
            assert_eq!(read(&words(talk, 0)), Intent::Unclear, "{talk}");
        }
    }
}

//! P17: whatever is said goes out whole, Telegram never refuses it, and finds nothing in it that is not ours.

use daybook::chat::telegram::{Telegram, split};
use daybook::chat::{Button, Outgoing, Run, Style};
use daybook::clock::Clock;
use daybook::sandbox::{self, BotStatus, Limits, Standin, World};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

const TEXTS: usize = 1_000;
const CHAT: i64 = 42;

/// Keeps Telegram from finding a mention, a command or a link.
const BREAK: char = '\u{2060}';

/// What people write, piece by piece.
fn piece() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "三层顶板浇完",
        "65.5%",
        "👨\u{200d}👩\u{200d}👧\u{200d}👦",
        "👍🏽",
        "🇨🇳",
        "e\u{301}\u{323}",
        "مرحبا بالعالم",
        "\u{202e}txet\u{202c}",
        "\u{2066}שלום\u{2069}",
        "<b>bold</b>",
        "</a><script>",
        "&amp;&lt;&#0;",
        "*_`[x](https://evil.example/\"onclick=\"x)",
        "https://evil.example/?a=\"1\"&b='2'#top",
        "evil.example",
        "tg://user?id=1",
        "@everyone",
        "@all,@all",
        "#tag",
        "/start",
        "/start@daybook_bot",
        "$CASH",
        "mailto:a@b.example",
        "\n",
        "\n\n",
        " ",
        "\t",
        "\u{0}\u{7}",
        "\u{feff}\u{200b}",
    ]);
    prop_oneof![
        6 => known.prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[a-z好😀@#/.:]{0,12}",
    ]
}

/// What somebody wrote: mostly short, sometimes up to a hundred thousand characters.
fn words() -> impl Strategy<Value = String> {
    let short = prop::collection::vec(piece(), 0..40).prop_map(|pieces| pieces.concat());
    (short, prop_oneof![19 => Just(1_usize), 1 => 100..2_000_usize]).prop_map(|(text, times)| {
        text.replace(BREAK, "").chars().cycle().take(text.chars().count() * times).take(100_000).collect()
    })
}

/// Our own words around those of people, as every message has them.
fn message() -> impl Strategy<Value = Vec<Run>> {
    let run = |text: &str, style| Run { text: text.to_owned(), style };
    prop::collection::vec((words(), 0_u8..3), 1..4).prop_map(move |quotes| {
        let mut runs = vec![run("日报 Daily digest\n", Style::Bold)];
        for (words, code) in quotes {
            runs.push(run("王建国：", Style::Plain));
            runs.push(run(&words, Style::Quoted));
            runs.push(if code == 0 { run("\nJY-01", Style::Code) } else { run("\n", Style::Plain) });
        }
        runs
    })
}

/// What Telegram would turn into a link by itself.
fn found_by_telegram(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    for (at, two) in characters.windows(2).enumerate() {
        let word = |c: char| c.is_alphanumeric() || c == '_';
        let before = if at == 0 { ' ' } else { characters[at - 1] };
        let marked = matches!(two[0], '@' | '#' | '/' | '$') && word(two[1]);
        let host = two[0] == '.' && two[1].is_alphabetic() && before.is_alphanumeric();
        if marked || host {
            found.push(characters[at.saturating_sub(10)..(at + 10).min(characters.len())].iter().collect());
        }
    }
    found
}

/// Without what is put in or taken out on purpose, and without white space, at which messages are cut.
fn visible(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !c.is_whitespace() && *c != BREAK && !turns(*c)).collect()
}

#[tokio::test]
async fn a_thousand_texts_go_out_whole() {
    let world = World::new(sandbox::TOKEN, sandbox::BOT, Limits::Off);
    let standin = Standin::start(([127, 0, 0, 1], 0).into(), world, Clock::system()).await.unwrap();
    standin.world().add_user(CHAT, "somebody", "en");
    standin.world().chat_mut(CHAT).unwrap().bot = BotStatus::Member;
    let telegram = Telegram::new(&standin.api_url(), &sandbox::TOKEN.to_owned().into()).unwrap();
    let mut runner = TestRunner::deterministic();
    let (mut messages, mut characters, mut longest) = (0, 0, 0);
    for _ in 0..TEXTS {
        let spans = message().new_tree(&mut runner).unwrap().current();
        let whole: String = spans.iter().map(|run| run.text.as_str()).collect();
        characters += whole.chars().count();
        longest = longest.max(whole.chars().count());
        let buttons = vec![vec![Button { label: "好 OK".to_owned(), data: "a:1:1:00000000".to_owned() }]];
        let before = standin.world().accepted().len();
        for part in split(Outgoing::Text { spans, buttons, replies_to: None }) {
            telegram.send(&CHAT.to_string(), None, &part).await.unwrap();
            messages += 1;
        }
        let world = standin.world();
        let shown: String = world.accepted()[before..].iter().map(|call| call.text.as_str()).collect();
        assert_eq!(visible(&shown), visible(&whole));
        assert_eq!(found_by_telegram(&shown), Vec::<String>::new(), "{whole}");
    }
    // A refused style would have been sent a second time, plainly.
    assert_eq!(standin.world().refused_content, 0);
    println!(
        "{TEXTS} texts of {characters} characters, the longest of {longest}, in {messages} messages: 0 refused, all whole"
    );
}

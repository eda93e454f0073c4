//! How fast messages are read, by one core: messages of about 200 characters a second, and whether the time for a text
//! grows with its length, for ordinary words and for what a hostile sender would choose.
//!
//! `cargo bench --bench reading`
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench measures by the wall clock, prints, and fails loudly"
)]

use chrono::NaiveDate;
use daybook::config::Config;
use daybook::domain::ids::ProjectCode;
use daybook::interpret::normal::Normal;
use daybook::interpret::prose::{Index, Known, KnownNode, Lexicons, Message, read};
use daybook::interpret::scan::scan;
use std::hint::black_box;
use std::time::Instant;

/// As site people write, about 200 characters each.
const MESSAGES: [&str; 4] = [
    "二期主体 今天三层顶板浇完,累计128/360根,现场42人,塔吊2台。本月完成投资860万,累计4,320万,大概完成六成五吧。\
     3月20号前完成红线复核,水务周五前出供水方案,两个工作日内答复。电力局那边说变压器下周一到,现场等了10天了,\
     木工窝工31人,东侧围挡破损约15米,已要求明天修。沥青摊铺到K0+680,剩200来米,还差1300来万进度款没到,急急急。\
     省厅专家下周才能排上会,申请延到4月10号,麻烦领导帮着协调一下。",
    "Phase two: third floor slab poured today, 128 of 360 piles, 42 ppl on site, 2 cranes. This month RMB 8.6m, total \
     43.2m, about 65% i guess. Red line recheck by 20 March, water plan by Friday.",
    "日报 3月8日\n项目：科技园一期\n进度：65.5%\n完成：3号楼8层顶板、5号楼二层墙柱钢筋\n人数：128人\n机械：塔吊3台、泵车1台\n\
     本月投资：1,200万元\n累计：3.5亿元\n问题：临时用电容量不够，请区里帮忙协调供电公司，最迟3月15号前解决\n明日计划：浇筑6层顶板",
    "STILL no temp power. Utility says transformer \"next week\" for the third time, carpenters idle from Mon if not fixed. \
     Need the district to push the power company before 15 March, otherwise we lose another two weeks.",
];

/// What texts of any length are made of.
const REPEATED: [(&str, &str); 10] = [
    ("words", "三层顶板浇完，累计65%，现场42人。"),
    ("english", "slab poured, 65% done by 20 March. "),
    ("digits", "7"),
    ("spaced digits", "1 "),
    ("chinese digits", "一"),
    ("sizes", "百"),
    ("hyphens", "a-"),
    ("days", "1 day before "),
    ("months", "3月"),
    ("slashes", "1/2/2020 "),
];

/// What whole messages of any length are made of.
const REPEATED_WORDS: [(&str, &str); 9] = [
    ("denied flaws", "钢管没断了"),
    ("people", "监理那边"),
    ("blanks", "桩基完成 "),
    ("undone", "用不着浇了啊完成"),
    ("one statement", "三层顶板浇完累计65%现场42人"),
    ("codes", "P-0001 65% P-9999 70% "),
    ("tags", "<b>"),
    ("sums", "累计3.5，"),
    ("no names", "云梦大厦进度65%，不是46%是64%吗"),
];

fn seconds(text: &str, day: NaiveDate) -> f64 {
    let mut best = f64::MAX;
    for _ in 0..5 {
        let begun = Instant::now();
        black_box(scan(&Normal::of(black_box(text)), day));
        best = best.min(begun.elapsed().as_secs_f64());
    }
    best
}

/// Projects as a province has them: names of a few words that many share, each with its other names and its nodes.
fn projects(count: usize) -> Vec<Known> {
    let places = [
        "东", "南", "西", "北", "江", "湖", "山", "林", "塘", "岭", "桥", "港", "石", "泉", "松", "柳", "梅",
        "竹",
    ];
    let kinds = [
        ("产业园", "Park"),
        ("中学", "School"),
        ("医院", "Hospital"),
        ("大桥", "Bridge"),
        ("安置房", "Housing"),
    ];
    let nodes = ["桩基", "主体封顶", "外幕墙", "竣工验收"]
        .map(|node| KnownNode { key: node.to_owned(), words: vec![node.to_owned()] });
    (0..count)
        .map(|at| {
            let place = |at: usize| places[at % places.len()];
            let name = [place(at), place(at / 18), place(at / 324 + at)].concat();
            let (kind, english) = kinds[at % kinds.len()];
            Known {
                code: ProjectCode::parse(&format!("P-{at:04}")).unwrap(),
                names: vec![
                    format!("{name}市级重点{kind}第{at}标段"),
                    format!("Works {at} {english}"),
                    format!("{name}{kind}"),
                    format!("{name}{kind}二期"),
                ],
                initials: Vec::new(),
                nodes: nodes.to_vec(),
            }
        })
        .collect()
}

fn message<'a>(text: &'a str, today: NaiveDate, index: &'a Index, lexicons: &'a Lexicons) -> Message<'a> {
    Message {
        text,
        today,
        hour: 12,
        own: &[],
        chat: None,
        named: None,
        form: &[],
        last: None,
        index,
        lexicons,
    }
}

/// Whole messages against a registry of this size.
fn read_against(count: usize, day: NaiveDate) {
    let begun = Instant::now();
    let index = Index::of(&projects(count)).unwrap();
    let built = begun.elapsed().as_secs_f64() * 1000.0;
    let lexicons = Config::from_toml("").unwrap().settings.lexicons;
    let begun = Instant::now();
    let mut done = 0_u32;
    while begun.elapsed().as_secs_f64() < 2.0 {
        for text in MESSAGES {
            black_box(read(&message(black_box(text), day, &index, &lexicons)));
            done += 1;
        }
    }
    let each = begun.elapsed().as_secs_f64() / f64::from(done);
    let (rate, each) = (1.0 / each, each * 1000.0);
    println!("{count} projects: index in {built:.0} ms, {rate:.0} messages a second, {each:.3} ms each");
    for (name, piece) in REPEATED.into_iter().chain(REPEATED_WORDS) {
        let of = |length: usize| piece.chars().cycle().take(length).collect::<String>();
        let time = |length: usize| {
            let text = of(length);
            let begun = Instant::now();
            black_box(read(&message(black_box(&text), day, &index, &lexicons)));
            begun.elapsed().as_secs_f64() * 1000.0
        };
        let (short, long) = (time(10_000).min(time(10_000)), time(100_000).min(time(100_000)));
        println!(
            "{name:>15}: {short:.1} ms for 10,000 characters, {long:.1} ms for 100,000, {:.1}x for 10x",
            long / short
        );
    }
}

fn main() {
    let day: NaiveDate = "2023-03-08".parse().unwrap();
    let characters: usize = MESSAGES.iter().map(|text| text.chars().count()).sum();
    let begun = Instant::now();
    let mut read = 0_u32;
    while begun.elapsed().as_secs_f64() < 2.0 {
        for text in MESSAGES {
            assert!(!scan(&Normal::of(black_box(text)), day).is_empty());
            read += 1;
        }
    }
    let rate = f64::from(read) / begun.elapsed().as_secs_f64();
    println!(
        "values: {rate:.0} messages a second, of {} characters each on average",
        characters / MESSAGES.len()
    );
    for (name, piece) in REPEATED {
        let of = |length: usize| piece.chars().cycle().take(length).collect::<String>();
        let (short, long) = (seconds(&of(10_000), day), seconds(&of(100_000), day));
        println!(
            "{name:>15}: {:.1} ms for 10,000 characters, {:.1} ms for 100,000, {:.1}x for 10x",
            short * 1000.0,
            long * 1000.0,
            long / short
        );
    }
    read_against(24, day);
    read_against(5_000, day);
}

use super::*;
use crate::config::Config;
use crate::domain::entry::Percent;
use crate::domain::lexicon::Field;
use crate::domain::money::Yuan;
use proptest::prelude::*;
use std::sync::{Arc, LazyLock};

fn known() -> Vec<Known> {
    let node = |key: &str, words: &[&str]| KnownNode {
        key: key.to_owned(),
        words: [&[key], words].concat().iter().map(|word| (*word).to_owned()).collect(),
    };
    let project = |code: &str, names: &[&str]| Known {
        code: ProjectCode::parse(code).unwrap(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        initials: Vec::new(),
        nodes: vec![node("主体封顶", &["封顶", "topping out", "topped out"]), node("桩基", &["piling"])],
    };
    vec![
        project("MH-01", &["梅花岭会展馆", "Plum Ridge Hall", "会展馆"]),
        project("QT-02", &["青塘产业园一期", "Qingtang Park Phase 1", "青塘一期"]),
        project("QT-03", &["青塘产业园二期", "Qingtang Park Phase 2", "青塘二期"]),
        project("GD-04", &["轨道交通4号线", "Line 4", "4号线"]),
    ]
}

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::of(&known()).unwrap());

static LEXICONS: LazyLock<Arc<Lexicons>> = LazyLock::new(|| Config::from_toml("").unwrap().settings.lexicons);

fn message<'a>(text: &'a str, chat: Option<&'a ProjectCode>) -> Message<'a> {
    Message {
        text,
        today: "2023-03-08".parse().unwrap(),
        hour: 12,
        own: &[],
        chat,
        named: None,
        form: &[],
        last: None,
        index: &INDEX,
        lexicons: &LEXICONS,
    }
}

/// What is told of which project, without its place.
fn told(reading: &Reading) -> Vec<(Told, Option<ProjectCode>, Day)> {
    reading.items.iter().map(|item| (item.told.clone(), item.project.clone(), item.day)).collect()
}

fn share(percent: u16) -> Told {
    Told::Progress { percent: Percent::from_hundredths(percent * 100) }
}

#[test]
fn a_project_is_known_by_everything_it_is_called() {
    for (text, code) in [
        ("MH-01 65%", Some("MH-01")),
        ("mh01 65%", Some("MH-01")),
        ("ＭＨ－０１ 65%", Some("MH-01")),
        ("梅花岭会展馆65%", Some("MH-01")),
        ("会展馆 65%", Some("MH-01")),
        ("梅花岭 65%", Some("MH-01")),
        ("mhlhzg 65%", Some("MH-01")),
        ("梅华岭会展馆 65%", Some("MH-01")),
        ("Plum Ridge Hall 65%", Some("MH-01")),
        ("青塘 二期 65%", Some("QT-03")),
        ("Qingtong park phase 2 65%", Some("QT-03")),
        ("qingtangpark phase 1: 65%", Some("QT-02")),
        ("Qingtang Park phase 2 now 65% complete", Some("QT-03")),
        ("4号线 65%", Some("GD-04")),
        ("南关区4号线 65%", Some("GD-04")),
        ("plum rigde hall 65%", Some("MH-01")),
        ("Plum MH-01 65%", Some("MH-01")),
        ("补昨天的：MH-01 65%", Some("MH-01")),
        ("截至昨天下班会展馆65%", Some("MH-01")),
        ("MH-02 65%", None),
        ("青塘 65%", None),
        ("青塘三期 65%", None),
        ("14号线 65%", None),
        ("line 14 65%", None),
        ("二期 65%", None),
        ("梅岭会展中心 65%", None),
        ("65%", None),
    ] {
        let reading = read(&message(text, None));
        let found: Vec<_> = reading.items.iter().filter_map(|item| item.project.as_ref()).collect();
        assert_eq!(
            found.iter().map(|code| code.as_str()).collect::<Vec<_>>(),
            Vec::from_iter(code),
            "{text}"
        );
        assert_eq!(reading.question.is_some(), code.is_none(), "{text}");
    }
}

#[test]
fn it_is_known_how_sure_a_reading_is() {
    let only = ProjectCode::parse("MH-01").unwrap();
    for (text, sureness) in [
        ("MH-01 65%", Sureness::Certain),
        ("今天完成65%", Sureness::Context),
        ("主体 65%", Sureness::Likely),
        ("梅花岭会展馆 主体 65%", Sureness::Likely),
        ("无变化", Sureness::Context),
    ] {
        let reading = read(&Message { own: std::slice::from_ref(&only), ..message(text, None) });
        let found: Vec<_> = reading.items.iter().map(|item| item.sureness).collect();
        assert_eq!(found, [sureness], "{text}");
    }
}

#[test]
fn a_question_offers_those_that_could_be_meant() {
    for (text, candidates) in [
        ("青塘 65%", &["QT-02", "QT-03"][..]),
        ("Qingtang 65%", &["QT-02", "QT-03"]),
        ("MH-02 65%", &[]),
        ("二期 65%", &["QT-03"]),
    ] {
        let question = read(&message(text, None)).question.unwrap();
        assert_eq!(question.about, About::Project, "{text}");
        let offered: Vec<_> = question.candidates.iter().map(ProjectCode::as_str).collect();
        assert_eq!(offered, candidates, "{text}");
        assert_eq!(
            question.would_be.iter().map(|item| item.told.clone()).collect::<Vec<_>>(),
            [share(65)],
            "{text}"
        );
    }
}

#[test]
fn a_part_goes_on_with_the_project_named_before() {
    let chat = ProjectCode::parse("QT-02").unwrap();
    for (text, chat, expected) in [
        ("青塘一期65%，二期30%", None, &[("QT-02", 65), ("QT-03", 30)][..]),
        ("二期30%", Some(&chat), &[("QT-03", 30)]),
        ("Qingtang Park phase 1 at 65% and phase 2 at 30%", None, &[("QT-02", 65), ("QT-03", 30)]),
        ("会展馆二期主体 30%", None, &[("MH-01", 30)]),
    ] {
        let reading = read(&message(text, chat));
        let found: Vec<_> =
            told(&reading).into_iter().map(|(told, project, _)| (project.unwrap(), told)).collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(code, percent)| (ProjectCode::parse(code).unwrap(), share(*percent)))
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn a_phase_that_is_no_project_is_a_part_of_the_whole() {
    for text in ["会展馆 二期 52%", "MH-01 phase 2 at 52%", "会展馆二期主体52%，今天浇完3层顶板"]
    {
        let found = told(&read(&message(text, None)));
        let code = ProjectCode::parse("MH-01").unwrap();
        assert!(
            matches!(&found[..], [(told, Some(of), _), ..] if *told == share(52) && *of == code),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn what_was_done_on_a_site_is_kept_and_at_home_is_not() {
    let chat = ProjectCode::parse("MH-01").unwrap();
    for (text, kept) in [
        ("灌注桩打完了", 1),
        ("灌注桩打完了，下周一开始承台", 1),
        ("钢筋验收通过，明天浇筑", 1),
        ("drip irrigation pipe laid 300 m", 1),
        ("ring 412 of 980 set tonight", 1),
        ("Line 4 ring 412 set tonight", 1),
        ("ring 412 on Line 4 set tonight", 1),
        ("施工许可证办下来了", 1),
        ("施工许可证没办下来", 0),
        ("底板做完了", 1),
        ("饭做完了", 0),
        ("活干完了，下班", 0),
    ] {
        let found = told(&read(&message(text, Some(&chat))));
        let works = found.iter().filter(|(told, ..)| matches!(told, Told::Progress { percent: None }));
        assert_eq!(works.count(), kept, "{text}: {found:?}");
    }
}

#[test]
fn a_day_like_any_other_is_no_change() {
    let chat = ProjectCode::parse("MH-01").unwrap();
    for (text, unchanged) in [
        ("现场正常", 1),
        ("会展馆今天正常施工", 1),
        ("MH-01 work as usual", 1),
        ("停电，影响正常施工", 0),
        ("不能正常施工", 0),
        ("什么时候能正常施工", 0),
    ] {
        let found = told(&read(&message(text, Some(&chat))));
        let days = found.iter().filter(|(told, ..)| matches!(told, Told::Unchanged));
        assert_eq!(days.count(), unchanged, "{text}: {found:?}");
    }
}

#[test]
fn after_midnight_people_report_of_the_day_before() {
    let chat = ProjectCode::parse("MH-01").unwrap();
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    for (text, hour, expected) in [
        ("进度65%", 3, Day::Implied(day("2023-03-07"))),
        ("进度65%", 4, Day::Implied(day("2023-03-08"))),
        ("今天干到65%", 1, Day::Said(day("2023-03-07"))),
        ("昨天干到65%", 12, Day::Said(day("2023-03-07"))),
        ("3月6号干到65%", 12, Day::Said(day("2023-03-06"))),
    ] {
        let reading = read(&Message { hour, ..message(text, Some(&chat)) });
        assert_eq!(told(&reading), [(share(65), Some(chat.clone()), expected)], "{text}");
    }
}

#[test]
fn a_share_is_of_the_day_on_which_it_was_taken() {
    let chat = ProjectCode::parse("MH-01").unwrap();
    let saturday = "2023-03-04".parse().unwrap();
    for text in
        ["上周六测的，65%", "65%，上周六量的", "measured on Saturday, 65%", "65%, measured on Saturday"]
    {
        let found = told(&read(&message(text, Some(&chat))));
        assert_eq!(found, [(share(65), Some(chat.clone()), Day::Said(saturday))], "{text}");
    }
}

#[test]
fn answers_to_issues_and_withdrawals_are_told_apart() {
    let chat = ProjectCode::parse("MH-01").unwrap();
    for (text, expected) in [
        ("收到，这事归我们科", Told::Answer(Answer::SignedFor)),
        ("noted, this is ours", Told::Answer(Answer::SignedFor)),
        ("水的事解决了，可以销号", Told::Answer(Answer::Settled)),
        ("不归我们管，退一下", Told::Answer(Answer::NotOurs)),
        ("申请延到4月10号", Told::Answer(Answer::MoreTime)),
        ("上一条作废", Told::Withdrawal),
        ("撤销刚才那条，发错群了", Told::Withdrawal),
        ("ignore my last message", Told::Withdrawal),
    ] {
        let reading = read(&message(text, Some(&chat)));
        let told: Vec<_> = reading.items.into_iter().map(|item| item.told).collect();
        assert_eq!(told, [expected], "{text}");
    }
}

#[test]
fn a_correction_of_an_amount_is_no_share() {
    let chat = ProjectCode::parse("MH-01").unwrap();
    let last = |figure| Some(Last { project: &chat, figure, corrected: Corrects::Nothing });
    let reading =
        read(&Message { last: last(LastFigure::Percent), ..message("打错了，应该是44", Some(&chat)) });
    assert_eq!(reading.items.iter().map(|item| &item.told).collect::<Vec<_>>(), [&share(44)]);
    assert_eq!(reading.items[0].corrects, Corrects::Own);
    let reading =
        read(&Message { last: last(LastFigure::Amount), ..message("打错了，应该是44", Some(&chat)) });
    assert!(reading.items.is_empty());
}

#[test]
fn a_correction_says_which_figure_was_wrong() {
    let shares = |all: &[u16]| -> Vec<SaidFigure> {
        let share = |one: &u16| SaidFigure::Share(Percent::from_hundredths(one * 100).unwrap());
        all.iter().map(share).collect()
    };
    for (text, wrong) in [
        ("刚才52%错了，应该是50%", shares(&[52])),
        ("52%写错了，是50%", shares(&[52])),
        ("更正：不是52%，是50%", shares(&[52])),
        ("更正：52%应为50%", shares(&[52])),
        ("更正：MH-01误填为52%，应为50%", shares(&[52])),
        ("打错了，50%", shares(&[])),
        ("Correction: the 20% should read 22%", shares(&[20])),
        ("Sorry, the 52% was wrong, should be 50%", shares(&[52])),
        ("typo, 50%", shares(&[])),
        ("刚才300万错了，应该是350万", vec![SaidFigure::Amount(Yuan::new(3_000_000).unwrap())]),
        ("MH-01 52%", shares(&[])),
    ] {
        assert_eq!(read(&message(text, None)).wrong, wrong, "{text}");
    }
}

#[test]
fn what_was_said_of_the_wrong_project_is_of_the_one_that_is_named() {
    let code = |code: &str| ProjectCode::parse(code);
    for (text, expected) in [
        ("MH-01的41%发错项目了，应该是QT-02", Some((1, code("MH-01"), code("QT-02")))),
        ("发错项目了，应该是会展馆", Some((0, None, code("MH-01")))),
        ("应该是QT-03，项目写错了", Some((0, None, code("QT-03")))),
        ("Oops, wrong project, that was QT-02", Some((0, None, code("QT-02")))),
        ("发错项目了，是MH-01或者QT-02", Some((0, None, None))),
        ("发错项目了", None),
        ("MH-01 41%", None),
    ] {
        let moved = read(&message(text, None)).moved;
        assert_eq!(moved.map(|moved| (moved.figures.len(), moved.from, moved.to)), expected, "{text}");
    }
}

#[test]
fn a_share_is_of_the_project_whatever_leads_to_its_name() {
    for (text, percent) in [
        ("一起报：MH-01 70%", Some(70)),
        ("汇总 MH-01 70%", Some(70)),
        ("替小王报 MH-01 70%", Some(70)),
        ("看了下MH-01 70%", Some(70)),
        ("MH-01今早量的70%", Some(70)),
        ("update for MH-01: 70%", Some(70)),
        ("note: MH-01 70%", Some(70)),
        ("Plum Ridge Hall went to 70%", Some(70)),
        ("recap MH-01 70%", Some(70)),
        ("MH-01 主体结构72%", Some(72)),
        ("MH-01 主体结构到72%了", Some(72)),
        ("MH-01 干了一半", Some(50)),
        ("MH-01 is half done", Some(50)),
        ("MH-01 过半了", None),
        ("MH-01 幕墙做了一半", None),
        ("MH-01 不到一半", None),
        ("湿度：MH-01 70%", None),
        ("水泥 MH-01 70%", None),
        ("目标：MH-01 70%", None),
        ("例如：MH-01 70%", None),
        ("去年：MH-01 70%", None),
        ("MH-01 70%那个不算", None),
        ("MH-01 70%都不到", None),
        ("MH-01 没到70%", None),
        ("MH-01 比昨天多10%", None),
        ("MH-01 钢筋到货60%", None),
        ("only 3% left on MH-01", None),
        ("MH-01 土建80%，机电40%", None),
    ] {
        let reading = read(&message(text, None));
        let kept: Vec<_> = reading
            .items
            .iter()
            .filter_map(|item| match item.told {
                Told::Progress { percent } => percent,
                _ => None,
            })
            .collect();
        let expected = percent.and_then(|percent| Percent::from_hundredths(percent * 100));
        assert_eq!(kept, Vec::from_iter(expected), "{text}: {reading:?}");
    }
}

#[test]
fn thirds_are_kept_to_the_nearest_hundredth() {
    let expected = Told::Progress { percent: Percent::from_hundredths(6_667) };
    for text in ["MH-01 完成三分之二", "MH-01 is two thirds complete", "MH-01 two-thirds through"] {
        let told: Vec<_> = read(&message(text, None)).items.into_iter().map(|item| item.told).collect();
        assert_eq!(told, std::slice::from_ref(&expected), "{text}");
    }
}

#[test]
fn what_is_the_senders_own_holds_up_no_works() {
    let chat = ProjectCode::parse("MH-01").unwrap();
    for (text, troubles) in [
        ("我的手机没电了", 0),
        ("我车没油了，迟到十分钟", 0),
        ("my phone died", 0),
        ("my car broke down, running late", 0),
        ("我的手机没电了，塔吊也坏了", 1),
        ("工地没电了", 1),
        ("泵车坏了", 1),
        ("坐4号线过来的，晚到十分钟", 0),
        ("took line 4 over here, 10 min late", 0),
        ("会展馆那边堵车堵死了，绕着走吧", 0),
        ("flight delayed, back tomorrow", 0),
        ("我晚到，你们先开始", 0),
        ("打印机坏了", 0),
        ("有问题找我", 0),
        ("严防高处坠落", 0),
        ("演练：模拟火灾疏散", 0),
        ("没有发生停电", 0),
        ("no power cuts this week", 0),
        ("no power", 1),
        ("罐车堵在路上，混凝土没到", 1),
        ("4号线检修，材料运不进来", 1),
        ("宿舍着火了", 1),
        ("the power company still hasn't connected us", 1),
        ("Power still not connected", 1),
        ("设计院还没出图", 1),
        ("监理还没提意见", 0),
        ("钢筋没到70%", 0),
        ("钢筋没到", 1),
        ("桩基那个钢筋笼不够今天就干不了了", 1),
        ("concrete truck overturned, one man to hospital", 1),
        ("crane rope at the base frayed", 1),
        ("crane base ready; shutdown -h now", 0),
        ("跟我台账对不上", 0),
        ("钢筋工走了十来个", 1),
        ("we lost ten rebar fixers", 1),
        ("formwork short", 1),
        ("small drip at a pump flange", 1),
        ("drip irrigation pipe laid 300 m", 0),
        ("stopped by rain", 1),
        ("Plum Ridge Hall out of tunnel segments", 1),
        ("渣土没地方消纳", 1),
        ("MH-01是58%吗？我这边对不上", 0),
        ("挖到光缆了", 1),
        ("lol the coffee machine is 100% dead", 0),
        ("there's a leak in my flat", 0),
        ("下班从4号线走堵死了", 0),
    ] {
        let reading = read(&message(text, Some(&chat)));
        let found = reading.items.iter().filter(|item| matches!(item.told, Told::Issue(_))).count();
        assert_eq!(found, troubles, "{text}: {reading:?}");
    }
}

#[test]
fn a_body_that_does_not_answer_blocks_the_works() {
    let chat = ProjectCode::parse("MH-01").unwrap();
    for (text, body) in [
        ("电业局不回复", Some("电业局")),
        ("高压电缆又卡供电局那儿了", Some("供电局")),
        ("批文压在住建局", Some("住建局")),
        ("压路机压供电公司门口那段", None),
        ("供电公司一直没回音，塔吊用不上", Some("供电公司")),
        ("no answer from the power company, two crews idle", Some("power company")),
        ("The gas company does not answer", Some("gas company")),
        ("他不回复我微信", None),
        ("no answer from my wife", None),
        ("the water company still hasn't moved the main", Some("water company")),
        ("电业局回复了", None),
        ("电业局不回复怎么办？", None),
    ] {
        let reading = read(&message(text, Some(&chat)));
        let found: Vec<_> = reading
            .items
            .iter()
            .filter_map(|item| match &item.told {
                Told::Issue(trouble) => trouble.body.as_deref(),
                _ => None,
            })
            .collect();
        assert_eq!(found, Vec::from_iter(body), "{text}");
    }
}

#[test]
fn a_visit_has_taken_place() {
    for (text, visits) in [
        ("今天走访会展馆", 1),
        ("检查会展馆", 1),
        ("走访会展馆取消了", 0),
        ("原定今天走访会展馆", 0),
        ("看了会展馆的图纸", 0),
        ("looked at the Plum Ridge Hall drawings", 0),
        ("people from Plum Ridge Hall visited us", 0),
        ("visited Plum Ridge Hall", 1),
        ("周五上午领导到会展馆现场办公", 0),
        ("会展馆今日无走访", 0),
        ("was at Plum Ridge Hall yesterday", 1),
        ("Plum Ridge Hall was at 46% yesterday", 0),
        ("Plum Ridge Hall went to 46%", 0),
        ("会展馆漏水，请自来水公司来人看看", 0),
        ("走访了一圈，会展馆、4号线，都正常", 2),
        ("visited two today, Plum Ridge Hall and Line 4", 2),
        ("昨天去会展馆查消防，灭火器过期6具", 1),
        ("took the director round Plum Ridge Hall", 1),
        ("李副区长10点到会展馆", 1),
        ("市里督查组到了会展馆", 1),
        ("下午在会展馆现场", 1),
        ("上周五到访会展馆，消防通道堵了", 1),
        ("showed the bureau round Plum Ridge Hall", 1),
        ("周一跟住建的同志去会展馆，临边没防护", 1),
        ("VISIT\nproject: Plum Ridge Hall\nwhen: 6 Mar\nfindings: hoarding ok", 1),
        ("今天跟住建局转了两处：会展馆、4号线，都正常", 2),
        ("走完两家：会展馆、4号线", 2),
        ("大前天去会展馆复查，养护不到位", 1),
        ("会展馆资料报上去了", 0),
    ] {
        let reading = read(&message(text, None));
        let found = reading.items.iter().filter(|item| item.told == Told::Visit).count();
        assert_eq!(found, visits, "{text}: {reading:?}");
    }
}

#[test]
fn a_key_node_is_done_only_where_that_is_said() {
    let day = |text: &str| text.parse::<NaiveDate>().ok();
    for (text, expected) in [
        ("会展馆主体昨天封顶", Some((Step::Done, day("2023-03-07")))),
        ("会展馆主体封顶，今天转入装修", Some((Step::Done, None))),
        ("会展馆还没封顶", Some((Step::Ahead, None))),
        ("Plum Ridge Hall not topped out yet", Some((Step::Ahead, None))),
        ("会展馆原定3月15日封顶，现在估计要3月28日", Some((Step::Delayed, day("2023-03-28")))),
        ("会展馆还没封顶，预计3月28日", Some((Step::Expected, day("2023-03-28")))),
        ("Plum Ridge Hall topping out moved from 15 to 28 March", Some((Step::Delayed, day("2023-03-28")))),
        ("会展馆封顶没通过", None),
        ("会展馆封顶酒会推迟到周五", None),
        ("Plum Ridge Hall piling done on the north side", None),
        ("Plum Ridge Hall piling complete except two piles", None),
        ("Plum Ridge Hall piling finished on schedule", Some((Step::Done, None))),
        ("Plum Ridge Hall piling approved", None),
        ("会展馆桩基完成东侧", None),
        ("会展馆2号楼昨天封顶", None),
    ] {
        let reading = read(&message(text, None));
        let found = reading.items.iter().find_map(|item| match &item.told {
            Told::Node { step, .. } => Some((
                *step,
                match item.day {
                    Day::Said(day) => Some(day),
                    Day::Implied(_) | Day::Open => None,
                },
            )),
            _ => None,
        });
        assert_eq!(found, expected, "{text}: {reading:?}");
    }
}

#[test]
fn what_is_no_state_of_the_works_is_kept_in_its_words() {
    let chat = ProjectCode::parse("MH-01").unwrap();
    for text in [
        "咱计划月底干到80%",
        "要是天好，礼拜天能上七成",
        "进度大概在五十到六十之间",
        "target for Friday is 70%",
        "if the steel arrives we could hit 90% by Sunday",
        "we have burned through 65% of the budget",
    ] {
        let found = told(&read(&message(text, Some(&chat))));
        let words = Told::Progress { percent: None };
        let day = Day::Implied("2023-03-08".parse().unwrap());
        assert_eq!(found, [(words, Some(chat.clone()), day)], "{text}");
    }
    for text in ["听说会展馆70%了", "100%会延期", "my phone's on 5%", "70%? 谁信", "把进度改成100%"]
    {
        let found = told(&read(&message(text, Some(&chat))));
        assert!(!found.iter().any(|(told, ..)| matches!(told, Told::Progress { .. })), "{text}: {found:?}");
    }
}

#[test]
fn a_question_is_known_without_its_sign() {
    let chat = ProjectCode::parse("MH-01").unwrap();
    let asks = |text: &str| {
        let reading = read(&message(text, Some(&chat)));
        reading.items.iter().any(|item| matches!(item.told, Told::Question(_)))
    };
    for text in [
        "封顶了没",
        "4月30号能封顶不",
        "has Plum Ridge Hall topped out yet",
        "can Qingtang Park phase 1 top out this week",
        "is the piling done",
        "who's on the piling",
        "请问封顶是哪天",
        "超期的节点给我拉个清单",
        "list everything overdue please",
        "how do i get last week's summary",
        "怎么把上个月的汇总导成表格",
    ] {
        assert!(asks(text), "{text}");
    }
    for text in
        ["桩基完成，饭去晚没了", "桩基明天干不了", "did the slab today", "桩基还没", "一切正常，没啥困难"]
    {
        assert!(!asks(text), "{text}");
    }
}

#[test]
fn a_list_of_what_is_late_is_the_table() {
    for text in ["哪些滞后", "超期的节点给我拉个清单", "list everything overdue please"] {
        let told: Vec<_> = read(&message(text, None)).items.into_iter().map(|item| item.told).collect();
        assert_eq!(told, [Told::Question(crate::domain::told::Topic::Late)], "{text}");
    }
}

#[test]
fn a_report_may_stand_in_one_line() {
    let text = "项目名称：会展馆 日期：3月7日 完成比例：31% 本月完成投资：400万 问题：无";
    let day = Day::Said("2023-03-07".parse().unwrap());
    let of = Some(ProjectCode::parse("MH-01").unwrap());
    let found = told(&read(&message(text, None)));
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!(found[0], (share(31), of.clone(), day));
    assert!(matches!(found[1].0, Told::Investment { .. }), "{found:?}");
    // One key alone announces nothing behind it.
    let found = told(&read(&message("site: Plum Ridge Hall 59%", None)));
    assert_eq!(found.first().map(|(told, ..)| told.clone()), Some(share(59)));
}

#[test]
fn of_one_or_another_it_is_asked_which() {
    for (text, count) in [
        ("会展馆还是青塘一期来着，反正49%", 2),
        ("Plum Ridge Hall or Line 4, at 49%", 2),
        ("Both of them, Plum Ridge Hall and Line 4, are at 46%", 2),
    ] {
        let reading = read(&message(text, None));
        assert!(reading.items.is_empty(), "{text}: {reading:?}");
        assert_eq!(reading.question.map(|one| one.candidates.len()), Some(count), "{text}");
    }
}

#[test]
fn whom_a_message_calls_says_nothing() {
    for text in ["@王调度 会展馆进度65%", "#日报# 会展馆进度65%", "会展馆进度65% @张工"]
    {
        let found = told(&read(&message(text, None)));
        assert_eq!(found.first().map(|(told, ..)| told.clone()), Some(share(65)), "{text}");
    }
}

#[test]
fn a_question_of_which_project_carries_what_would_be_kept() {
    let done = Told::Node { node: "主体封顶".to_owned(), step: Step::Done };
    let unmeasured = Told::Unmeasured { sum: Some(Sum::Period) };
    for (text, expected) in [
        ("新会展馆 60%", vec![share(60)]),
        ("某楼进度65%", vec![share(65)]),
        ("东湖隧道封顶了", vec![done.clone()]),
        ("青塘封顶了", vec![done]),
        ("XX-99 本月完成投资600", vec![unmeasured]),
        ("昨天去了青塘检查", vec![Told::Visit]),
    ] {
        let reading = read(&message(text, None));
        let would_be = reading.question.map(|question| question.would_be).unwrap_or_default();
        assert!(would_be.iter().all(|item| item.project.is_none()), "{text}");
        let told: Vec<_> = would_be.into_iter().map(|item| item.told).collect();
        assert_eq!(told, expected, "{text}");
    }
}

/// Messages that a change of their outer form must not change.
const FORMS: [&str; 10] = [
    "梅花岭会展馆 完成41%，塔吊坏了",
    "MH-01 topped out on 5 March",
    "青塘 61%",
    "青塘一期本月完成投资2300万元，累计1.2亿",
    "今天走访4号线，围挡破损",
    "4号线封顶推迟到3月20号",
    "Plum Ridge Hall 63 percent, rebar late",
    "大家辛苦了",
    "会展馆什么时候竣工？",
    "更正：4号线是39%不是93%",
];

/// Full-width letters, digits and signs.
fn wide(text: &str) -> String {
    let wide = |one: char| match one {
        '!'..='~' => char::from_u32(one as u32 + 0xfee0).unwrap(),
        one => one,
    };
    text.chars().map(wide).collect()
}

#[test]
fn the_outer_form_of_a_message_does_not_change_what_it_says() {
    for text in FORMS {
        let plain = read(&message(text, None));
        let marked: String = text.chars().flat_map(|one| [one, '\u{200b}']).collect();
        let forms = [
            wide(text),
            marked,
            text.replace(' ', "   "),
            text.to_uppercase(),
            format!("  {text}\n"),
            format!("\u{202a}{text}\u{202c}"),
        ];
        for form in forms {
            let other = read(&message(&form, None));
            assert_eq!(told(&plain), told(&other), "{form}");
            let candidates = |reading: &Reading| reading.question.as_ref().map(|one| one.candidates.clone());
            assert_eq!(candidates(&plain), candidates(&other), "{form}");
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_read_and_everything_said_has_its_place(
        text in "(MH-01|青塘|会展馆|二期|line 4|进度|累计投资|封顶|不是|如果|[0-9]{1,3}%|[0-9]{1,4}万|<b>|,|，|。|\\?|\n| |.){0,40}",
        hour in 0_u32..24,
    ) {
        let chat = ProjectCode::parse("MH-01").unwrap();
        for chat in [None, Some(&chat)] {
            let reading = read(&Message { hour, ..message(&text, chat) });
            for item in &reading.items {
                prop_assert!(item.lies_in(&text), "{item:?}");
                prop_assert!(!item.rule.is_empty());
            }
            if let Some(question) = &reading.question {
                prop_assert!(question.candidates.len() <= CANDIDATES);
                prop_assert!(question.would_be.iter().all(|item| item.lies_in(&text)));
            }
            prop_assert_eq!(&reading, &read(&Message { hour, ..message(&text, chat) }));
        }
    }

    #[test]
    fn nothing_is_stored_that_is_only_asked_or_supposed(
        percent in 1_u32..100,
        frame in prop::sample::select(vec![
            "进度{}%对吗？", "如果不下雨能到{}%", "听说都{}%了", "还没到{}%", "目标{}%", "比昨天涨了{}%", "出勤率{}%", "不是{}%",
            "is it {}%?", "if it stays dry we reach {}%", "they say {}%", "not {}% yet", "target {}%", "up {}% on last week", "humidity {}%",
        ]),
    ) {
        let chat = ProjectCode::parse("MH-01").unwrap();
        let text = frame.replace("{}", &percent.to_string());
        let reading = read(&message(&text, Some(&chat)));
        let kept = reading.items.iter().any(|item| matches!(item.told, Told::Progress { percent: Some(_) }));
        prop_assert!(!kept, "{text}: {reading:?}");
    }
}

#[test]
fn the_form_of_a_team_says_what_its_lines_announce() {
    let line = |key: &str, means| FormLine { key: key.to_owned(), means };
    let form = [
        line("本日形象(计划内)", Field::Progress),
        line("本月产值(万元)", Field::Investment),
        line("卡在哪", Field::Issue),
        line("明早干啥", Field::Plan),
        line("工地", Field::Project),
        line("塔吊", Field::Aside),
    ];
    let invested = Told::Investment { amount: Yuan::new(3_200_000).unwrap(), sum: Some(Sum::Period) };
    for (text, expected) in [
        ("工地：梅花岭会展馆\n本日形象(计划内)：65%", vec![share(65)]),
        ("工地：梅花岭会展馆\n本日形象（计划内） - 65%\n明早干啥 - 干到80%", vec![share(65)]),
        ("工地:MH-01\n本月产值(万元):320万", vec![invested.clone()]),
        ("工地:MH-01\n本月产值(万元):320", vec![invested.clone()]),
        ("项目：MH-01\n本月完成投资（万元）：320", vec![invested.clone()]),
        ("工地：MH-01\n本日形象(计划内)\n65%\n塔吊：坏了", vec![share(65)]),
        // What the form does not know goes the usual way.
        ("工地：MH-01\n形象进度：65%", vec![share(65)]),
    ] {
        let reading = read(&Message { form: &form, ..message(text, None) });
        let told: Vec<_> = reading.items.iter().map(|item| item.told.clone()).collect();
        assert_eq!(told, expected, "{text}");
        assert_eq!(reading.question, None, "{text}");
    }
    let reading = read(&Message { form: &form, ..message("工地：MH-01\n卡在哪：变压器", None) });
    assert!(matches!(reading.items[..], [Item { told: Told::Issue(_), .. }]), "{reading:?}");
    // Somebody else's form is none.
    let reading = read(&message("工地：梅花岭会展馆\n明早干啥：干到80%\n塔吊：坏了", None));
    assert!(reading.items.iter().any(|item| matches!(item.told, Told::Issue(_))), "{reading:?}");
}

#[test]
fn a_report_may_have_dashes_for_colons() {
    for (text, expected) in [
        ("项目 - 梅花岭会展馆\n形象进度 - 65%\n明日计划 - 干到80%", vec![share(65)]),
        ("Project - MH-01\nProgress - 65%\nTomorrow - up to 80%", vec![share(65)]),
        ("项目 － MH-01\n存在问题 － 无\n进度 － 65%", vec![share(65)]),
    ] {
        let reading = read(&message(text, None));
        let told: Vec<_> = reading.items.iter().map(|item| item.told.clone()).collect();
        assert_eq!(told, expected, "{text}");
        assert_eq!(reading.question, None, "{text}");
    }
    // One dash is a turn of a sentence.
    let reading = read(&message("MH-01 safety - the crane broke down", None));
    assert!(matches!(reading.items[..], [Item { told: Told::Issue(_), .. }]), "{reading:?}");
}

#[test]
fn what_somebody_will_do_by_a_day_is_perhaps_a_promise() {
    let (water, power) = (SaidMaker::Body("water".to_owned()), SaidMaker::Body("power".to_owned()));
    let land = || SaidMaker::Body("natural_resources".to_owned());
    let name = |name: &str| SaidMaker::Name(name.to_owned());
    let chat = ProjectCode::parse("MH-01");
    for (text, expected) in [
        ("水务周五前出供水方案", vec![(water.clone(), "2023-03-10", "出供水方案")]),
        ("下周三前电业局把变压器送到", vec![(power.clone(), "2023-03-15", "把变压器送到")]),
        ("会展馆 65%，供电公司月底前送电", vec![(power.clone(), "2023-03-31", "送电")]),
        ("供电公司那边答应了周五送电", vec![(power.clone(), "2023-03-10", "送电")]),
        ("供电公司下周三前将变压器送到", vec![(power.clone(), "2023-03-15", "将变压器送到")]),
        ("供电公司下周三前将送电", vec![(power.clone(), "2023-03-15", "送电")]),
        ("供电公司本周内送电", vec![(power.clone(), "2023-03-12", "送电")]),
        ("没电，供电公司答应下周三前送电", vec![(power.clone(), "2023-03-15", "送电")]),
        (
            "议定:①3月20号前规自完成红线复核②水务周五前出供水方案",
            vec![(land(), "2023-03-20", "完成红线复核"), (water.clone(), "2023-03-10", "出供水方案")],
        ),
        ("王建国周五前把图纸送来", vec![(name("王建国"), "2023-03-10", "把图纸送来")]),
        ("我们周四前给答复", vec![(SaidMaker::Speaker, "2023-03-09", "给答复")]),
        (
            "Power company will deliver the Transformer by next Wed",
            vec![(power.clone(), "2023-03-15", "deliver the Transformer")],
        ),
        (
            "power company will deliver the transformer by 5 May",
            vec![(power.clone(), "2023-05-05", "deliver the transformer")],
        ),
        ("by Friday the water bureau will send the plan", vec![(water, "2023-03-10", "send the plan")]),
        ("we will reply by Thursday", vec![(SaidMaker::Speaker, "2023-03-09", "reply")]),
        (
            "Pierre Martin will send the drawings by Friday",
            vec![(name("pierre martin"), "2023-03-10", "send the drawings")],
        ),
        ("the power company promised to connect us on 15 March", vec![(power, "2023-03-15", "connect us")]),
    ] {
        let reading = read(&message(text, chat.as_ref()));
        let found: Vec<_> = reading
            .promises
            .iter()
            .map(|one| {
                assert_eq!(Some(&one.project), chat.as_ref(), "{text}");
                (one.maker.clone(), one.due.to_string(), &text[one.span.start..one.span.end])
            })
            .collect();
        let expected: Vec<_> =
            expected.into_iter().map(|(maker, due, words)| (maker, due.to_owned(), words)).collect();
        assert_eq!(found, expected, "{text}");
        // It is none of the works.
        let of_works =
            |item: &&Item| matches!(item.told, Told::Progress { percent: None } | Told::Node { .. });
        assert_eq!(reading.items.iter().filter(of_works).count(), 0, "{text}");
    }
}

#[test]
fn what_is_not_sure_to_be_promised_is_not_asked_about() {
    let chat = ProjectCode::parse("MH-01");
    for text in [
        "听说水务局周五前出供水方案",
        "如果水务局周五前出方案就好了",
        "要是供电公司月底前送电就赶得上",
        "水务局周五前能出方案吗",
        "水务局周五前能出方案",
        "水务局周五前要出方案",
        "水务局周五前出方案？",
        "水务局周五前出方案的话我们就开工",
        "请水务局周五前出方案",
        "让他们水务局周五前出方案也行",
        "催一下供电公司月底前送电",
        "希望供电公司月底前送电",
        "供电公司月底前送不了电",
        "供电公司月底前必须送电",
        "供电公司月底前争取送电",
        "供电公司预计月底前送电",
        "供电公司计划月底前送电",
        "供电公司说月底前送电",
        "据说供电公司月底前送电",
        "供电公司月底前送电，对吗",
        "谁说供电公司月底前送电",
        "水务局上周五前出了供水方案",
        "水务局周五前已出方案",
        "水务局原定周五前出方案",
        "水务局没答应周五前出方案",
        "水务局周五前出方案，信不信",
        "水务局周五前来检查",
        "水务局周五出方案",
        "供电线路周五前改完",
        "三层顶板周五前浇完",
        "施工队周五前浇完三层顶板",
        "食堂周五前开饭",
        "周四前给答复",
        "供电公司3月20日前送电，水务局呢？",
        "the power company should deliver the transformer by Friday",
        "will the power company deliver by Friday",
        "power company might deliver by Friday",
        "power company won't deliver by Friday",
        "they say the power company will deliver by Friday",
        "if the power company will deliver by Friday we can start",
        "the power company will hopefully deliver by Friday",
        "the power company will deliver the transformer",
        "the power company will deliver on Friday",
        "we need the power company to deliver by Friday",
        "the crane will arrive by Friday",
        "concrete will be poured by Friday",
    ] {
        let reading = read(&message(text, chat.as_ref()));
        assert_eq!(reading.promises, [], "{text}");
    }
    // What looks like a name may be a part of the works, and is read as before; nobody is called so.
    let node = read(&message("桩基3月20日前完成", chat.as_ref()));
    assert!(matches!(node.items[..], [Item { told: Told::Node { .. }, .. }]), "{node:?}");
    // Of no known project, or beside another question.
    assert_eq!(read(&message("水务局周五前出供水方案", None)).promises, []);
    let asked = read(&message("青塘 58%，水务局周五前出供水方案", None));
    assert!(asked.question.is_some() && asked.promises.is_empty());
}

#[test]
fn days_of_key_nodes_are_those_that_were_meant() {
    let chat = ProjectCode::parse("MH-01").unwrap();
    let day = |text: &str| Day::Said(text.parse().unwrap());
    for (text, expected) in [
        ("昨儿桩基全部完事 今天清场", Some((Step::Done, day("2023-03-07")))),
        ("主体封顶 大前天封的", Some((Step::Done, day("2023-03-05")))),
        ("桩基完成，时间是3月5号晚上", Some((Step::Done, day("2023-03-05")))),
        ("封顶11月底", Some((Step::Expected, day("2023-11-30")))),
        ("tops out 30 April", Some((Step::Expected, day("2023-04-30")))),
        ("封顶11月底封完了", Some((Step::Done, day("2022-11-30")))),
        ("封顶原定4月15，现在看得5月8号", Some((Step::Delayed, day("2023-05-08")))),
        ("封顶往后挪到5月20号", Some((Step::Delayed, day("2023-05-20")))),
        ("topping out pushed a week, now 22 March", Some((Step::Delayed, day("2023-03-22")))),
        ("封顶改到3.21", Some((Step::Delayed, day("2023-03-21")))),
        ("封顶挪到了这月25", Some((Step::Delayed, day("2023-03-25")))),
        ("主体昨晚十一点封的顶", Some((Step::Done, day("2023-03-07")))),
        ("三天内封顶", Some((Step::Expected, Day::Open))),
        ("封顶延后三天", Some((Step::Delayed, Day::Open))),
        ("封顶推后五天到3月14日", Some((Step::Delayed, day("2023-03-14")))),
        ("没按期封顶，新时间下周五", Some((Step::Delayed, day("2023-03-17")))),
        ("桩基上月底完工", Some((Step::Done, day("2023-02-28")))),
        ("本月20号主体封顶", Some((Step::Expected, day("2023-03-20")))),
        ("封顶一次完成", Some((Step::Done, Day::Open))),
        ("桩基昨天全部完成", Some((Step::Done, day("2023-03-07")))),
        ("主体3月6号封的顶", Some((Step::Done, day("2023-03-06")))),
        ("piling done yesterday afternoon", Some((Step::Done, day("2023-03-07")))),
        ("封顶时间定在4月10日", Some((Step::Expected, day("2023-04-10")))),
        ("桩基这块2月27日打完了", Some((Step::Done, day("2023-02-27")))),
        ("周日封顶", Some((Step::Expected, day("2023-03-12")))),
        ("还月底封顶呢", None),
        ("周一封顶", Some((Step::Done, day("2023-03-06")))),
        ("25号封顶", Some((Step::Expected, day("2023-03-25")))),
        ("topping out finish the 25th", Some((Step::Expected, day("2023-03-25")))),
        ("2月28封的顶", Some((Step::Done, day("2023-02-28")))),
        ("封顶安排在3.20", Some((Step::Expected, day("2023-03-20")))),
        ("封顶提前到五一", Some((Step::Expected, day("2023-05-01")))),
        ("封顶定了，6月28号", Some((Step::Expected, day("2023-06-28")))),
        ("封顶日期没变，还是7月1", Some((Step::Expected, day("2023-07-01")))),
        ("封顶，7月20号不变", Some((Step::Expected, day("2023-07-20")))),
        ("topping out brought forward, April 8", Some((Step::Expected, day("2023-04-08")))),
        ("topping out the 15th rather than the 12th", Some((Step::Delayed, day("2023-03-15")))),
        ("封顶不是12号 是14号", Some((Step::Expected, day("2023-03-14")))),
        ("封顶往后顺，定25号", Some((Step::Delayed, day("2023-03-25")))),
        ("封顶拖了，估计15号才能完", Some((Step::Delayed, day("2023-03-15")))),
        ("封顶10号完不了", Some((Step::Delayed, Day::Open))),
        ("封顶怕是赶不上4月底", Some((Step::Delayed, Day::Open))),
        ("topping out a week later than planned", Some((Step::Delayed, Day::Open))),
        ("piling done, last one went in on Monday", Some((Step::Done, day("2023-03-06")))),
        ("桩基完了，昨天收的尾", Some((Step::Done, day("2023-03-07")))),
        ("桩基最后一根今早六点打完", Some((Step::Done, day("2023-03-08")))),
        ("桩基比计划晚一礼拜，今天总算打完了", Some((Step::Done, day("2023-03-08")))),
        ("piling finished on Sunday", Some((Step::Done, day("2023-03-05")))),
        ("piling finished by Sunday", Some((Step::Expected, day("2023-03-12")))),
        ("封顶不会推迟，还按4月15号走", Some((Step::Expected, day("2023-04-15")))),
        ("封顶4月1号保不住了，改4月20号", Some((Step::Delayed, day("2023-04-20")))),
        ("封顶不是延到20号，是22号", Some((Step::Delayed, day("2023-03-22")))),
        ("topping out now 14 March, was the 9th", Some((Step::Delayed, day("2023-03-14")))),
        ("封顶3月24，晚4天", Some((Step::Delayed, day("2023-03-24")))),
        ("桩基4月底完", Some((Step::Expected, day("2023-04-30")))),
        ("桩基早就打完了", Some((Step::Done, Day::Open))),
        ("封顶比计划早5天", Some((Step::Done, Day::Open))),
        ("桩基上周五开始打了", Some((Step::Begun, day("2023-03-03")))),
        ("桩基周五开始打", Some((Step::Expected, day("2023-03-10")))),
        ("piling complete as of Friday", Some((Step::Done, day("2023-03-03")))),
        ("封顶原定15号，现在看要到月底", Some((Step::Delayed, day("2023-03-31")))),
        ("封顶，厂家说4月1号来不及，放4月12号", Some((Step::Delayed, day("2023-04-12")))),
        ("桩基4月10号打不完，4月26号打完", Some((Step::Delayed, day("2023-04-26")))),
        ("封顶4月1号→4月15号", Some((Step::Delayed, day("2023-04-15")))),
        ("封顶原计划5月28，现在看要到6月中旬了", Some((Step::Delayed, Day::Open))),
        ("topping out won't make today. Saturday instead", Some((Step::Delayed, day("2023-03-11")))),
        ("topping out 5 April instead of the 10th", Some((Step::Expected, day("2023-04-05")))),
        ("topping out, target is April 30", Some((Step::Expected, day("2023-04-30")))),
        ("topping out Friday as planned", Some((Step::Expected, day("2023-03-10")))),
        ("the piling finished on the 3rd not the 5th", Some((Step::Done, day("2023-03-03")))),
        ("设计院说封顶推到4月6号", Some((Step::Delayed, day("2023-04-06")))),
        ("topping out tomorrow if the pump turns up", Some((Step::Expected, day("2023-03-09")))),
        ("topping out in ten days' time", Some((Step::Expected, day("2023-03-18")))),
        ("桩基今天最后一根浇完", Some((Step::Done, day("2023-03-08")))),
        ("topping out by Friday, sure, and I'm the emperor of China", None),
        ("主体风顶了", Some((Step::Done, Day::Open))),
        ("topping out brought fwd to 12 may", Some((Step::Expected, day("2023-05-12")))),
        ("toped out today", Some((Step::Done, day("2023-03-08")))),
        ("pilling complte", Some((Step::Done, Day::Open))),
        ("pilling startd yesterday", Some((Step::Begun, day("2023-03-07")))),
        ("topping out posponed to 22 June", Some((Step::Delayed, day("2023-06-22")))),
        ("Mar 7: topped out", Some((Step::Done, day("2023-03-07")))),
        ("桩基3月5日验收通过", Some((Step::Done, day("2023-03-05")))),
        ("桩基后天收尾 还差十四根", Some((Step::Expected, day("2023-03-10")))),
        ("钢筋绑扎4月1日至4月20日", None),
        ("本周四把三层顶板浇完", None),
        ("filling complete", None),
        ("piling went on yesterday", None),
    ] {
        let reading = read(&message(text, Some(&chat)));
        let found = reading.items.iter().map(|item| match &item.told {
            Told::Node { step, .. } => (*step, item.day),
            other => panic!("{text}: {other:?}"),
        });
        assert_eq!(found.collect::<Vec<_>>(), Vec::from_iter(expected), "{text}");
    }
}

#[test]
fn a_figure_is_of_what_it_was_said_of() {
    let chat = ProjectCode::parse("MH-01").unwrap();
    for (text, expected) in [
        ("went from 31 to 34% this week", &[share(34)][..]),
        ("这周能有60%我请全队吃饭", &[]),
        ("我100%支持换食堂", &[]),
        ("sure, at 1% a week we will be done in spring", &[Told::Progress { percent: None }]),
        ("20%➡️24%", &[share(24)]),
        ("一切顺利 91%", &[share(91)]),
        ("累计60%", &[share(60)]),
        ("3月1日到7日完成5%，累计60%", &[share(60)]),
        ("49%(昨日47%)", &[share(49)]),
        ("今天完成1.5%", &[Told::Progress { percent: None }]),
        ("模板周转率85%", &[Told::Progress { percent: None }]),
        ("up 2% to 49%", &[share(49)]),
        ("we were at 67% yesterday", &[share(67)]),
        ("we're at 67%", &[share(67)]),
        ("supervisor reckons we're at 65%, I doubt it", &[]),
        ("stuck on 72%", &[share(72)]),
        ("卡在72%", &[share(72)]),
        ("会展馆 3/8 晴 在岗112人 形象进度62% 安全无事故", &[share(62)]),
        ("会展馆 计划 形象进度62%", &[Told::Progress { percent: None }]),
        ("会展馆 听说 形象进度62%", &[]),
        (
            "steel price up 5%",
            &[Told::Issue(Trouble { category: Some("materials".to_owned()), ..Trouble::default() })],
        ),
        ("65% ahead of schedule", &[share(65)]),
        ("5% ahead of schedule", &[Told::Progress { percent: None }]),
        ("样板间验收100%通过", &[Told::Progress { percent: None }]),
        ("要报70%还是65%", &[Told::Progress { percent: None }]),
        ("会展馆进度到89了", &[share(89)]),
        ("attendance 93%, progress 66%, no accidents", &[share(66)]),
        ("出勤率93%，进度66%", &[share(66)]),
        ("进度维持在47%不变", &[share(47)]),
        ("昨天那个数不算，真实是41%", &[share(41)]),
        ("已完成总量的88%", &[share(88)]),
        ("更正：应为七十九个点", &[share(79)]),
        (
            "57%了嗯钢筋还没到",
            &[
                share(57),
                Told::Issue(Trouble { category: Some("materials".to_owned()), ..Trouble::default() }),
            ],
        ),
        ("来了六成人", &[Told::Progress { percent: None }]),
        ("rain all day, no change from 63%", &[share(63)]),
        ("计划75%实际71%", &[share(71)]),
        ("only half the crew showed up, 50%", &[Told::Progress { percent: None }]),
        ("早上7点开始浇筑，下午三点收工，120方", &[Told::Progress { percent: None }]),
        ("昨天说的停电问题，供电所来人修好了", &[Told::Answer(Answer::Settled)]),
        ("复工的那个班组昨天到了", &[]),
        ("actual 35% vs 38% planned", &[share(35)]),
        ("昨天30% 今天31%", &[share(31)]),
        ("50%，不对，51%", &[share(51)]),
        ("63% 打快了 36%", &[share(36)]),
        ("oops, 73 not 37 percent", &[share(73)]),
        ("block 1 is at 80%, block 2 at 60", &[Told::Progress { percent: None }]),
        ("没干到六成呢", &[Told::Progress { percent: None }]),
        ("明天80%要下雪", &[]),
        ("按60%报吧", &[share(60)]),
        ("按60%结算进度款", &[Told::Progress { percent: None }]),
        ("其中30%是外包", &[]),
        ("苗死了一成", &[]),
        ("100%干不完", &[]),
        ("+2% today", &[Told::Progress { percent: None }]),
        ("进度掉到58%了", &[share(58)]),
        ("更正：刚才52%报错，是25%", &[share(25)]),
        ("Not sixty-four, I misspoke: forty-six percent", &[share(46)]),
        ("if the rebar turns up we can hit 80%", &[Told::Progress { percent: None }]),
        ("付了120万欧元", &[Told::Progress { percent: None }]),
        ("资料报上去了，等回话", &[]),
        ("30% advance paid to the steel supplier", &[Told::Progress { percent: None }]),
        ("晚上吃火锅，我八成得迟到", &[]),
        ("> 会展馆 72%\nwho posted this", &[]),
    ] {
        let found: Vec<_> =
            told(&read(&message(text, Some(&chat)))).into_iter().map(|(told, ..)| told).collect();
        assert_eq!(found, expected, "{text}");
    }
    let question = read(&message("目标月底70%，现在66", Some(&chat))).question.unwrap();
    assert_eq!(question.about, About::Percent);
}

#[test]
fn an_amount_is_summed_up_as_was_said() {
    let chat = ProjectCode::parse("MH-01").unwrap();
    let sum = |yuan: i64, sum: Option<Sum>| (Yuan::new(yuan).unwrap(), sum);
    for (text, expected) in [
        ("截至2月28日，完成投资17.3亿元", &[sum(1_730_000_000, Some(Sum::ToDate))][..]),
        ("Total to date: 1,286,500,000.00 yuan", &[sum(1_286_500_000, Some(Sum::ToDate))]),
        ("累计投资一个亿零七百万", &[sum(107_000_000, Some(Sum::ToDate))]),
        ("RMB 1.2bn total investment approved", &[]),
        ("2亿6的盘子，到今天花出去9千7百万", &[sum(97_000_000, Some(Sum::ToDate))]),
        ("计划投资8000万，实际完成7200万", &[sum(72_000_000, None)]),
        ("累计投资9800万，不对 8900万", &[sum(89_000_000, Some(Sum::ToDate))]),
        ("本月投资不是一千八百万，是一千六百八十万", &[sum(16_800_000, Some(Sum::Period))]),
        ("累计不是3.2亿，是2.3亿", &[sum(230_000_000, Some(Sum::ToDate))]),
        ("投资多写了个零，本月1500万改成150万", &[sum(1_500_000, Some(Sum::Period))]),
        (
            "截至3月5日完成投资18.6亿 其中三月份4200万",
            &[sum(1_860_000_000, Some(Sum::ToDate)), sum(42_000_000, Some(Sum::Period))],
        ),
        ("刚才那个累计写错了，是4.6亿，不是6.4亿", &[sum(460_000_000, Some(Sum::ToDate))]),
        ("累计完成投资 一亿六千五百万 对 一亿六千五百万", &[sum(165_000_000, Some(Sum::ToDate))]),
        (
            "1月份投资2300w 2月份1800w",
            &[sum(23_000_000, Some(Sum::Period)), sum(18_000_000, Some(Sum::Period))],
        ),
        ("担保人报：会展馆三月份完成投资三千一百万元", &[sum(31_000_000, Some(Sum::Period))]),
        ("投资：\n1. 会展馆 1320万", &[sum(13_200_000, None)]),
        ("这月投了八百五十w", &[sum(8_500_000, Some(Sum::Period))]),
        ("MH-01 cumulativ investment 2.3bn", &[sum(2_300_000_000, Some(Sum::ToDate))]),
        ("investment as of today 420 million", &[sum(420_000_000, Some(Sum::ToDate))]),
        (
            "本月投资报表：\n1. 会展馆 1320万\n2. 4号线 960万",
            &[sum(13_200_000, Some(Sum::Period)), sum(9_600_000, Some(Sum::Period))],
        ),
    ] {
        let reading = read(&message(text, Some(&chat)));
        let found: Vec<_> = reading
            .items
            .iter()
            .filter_map(|item| match item.told {
                Told::Investment { amount, sum } => Some((amount, sum)),
                _ => None,
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }
    for text in ["截至2月28日，完成投资17.3亿元", "截至2月底完成投资17.3亿元"] {
        let day = read(&message(text, Some(&chat))).items[0].day;
        assert_eq!(day, Day::Said("2023-02-28".parse().unwrap()), "{text}");
    }
    // Of which month an amount is, where that is over.
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    for (text, ends) in [
        ("1月份投资2300w 2月份1800w", &[Some(day("2023-01-31")), Some(day("2023-02-28"))][..]),
        ("上月完成投资1800万", &[Some(day("2023-02-28"))]),
        ("spent RMB 35m in February", &[Some(day("2023-02-28"))]),
        ("1-2月完成固投5200万", &[Some(day("2023-02-28"))]),
        ("12月完成投资1800万", &[Some(day("2022-12-31"))]),
        ("本月完成投资1800万", &[None]),
        ("3月完成投资1800万", &[None]),
    ] {
        let days = read(&message(text, Some(&chat))).items.into_iter().map(|item| match item.day {
            Day::Said(day) => Some(day),
            Day::Implied(_) | Day::Open => None,
        });
        assert_eq!(days.collect::<Vec<_>>(), ends, "{text}");
    }
}

#[test]
fn several_projects_have_their_figures_by_their_place_or_their_unit() {
    let shares = [("MH-01", 72), ("GD-04", 58)];
    for text in [
        "会展馆和4号线的进度分别是72%和58%",
        "会展馆、4号线，进度依次为72%、58%",
        "Plum Ridge Hall and Line 4 at 72% and 58% respectively",
        "会展馆72 4号线58，单位都是%",
        "会展馆 72%，4号线 58%，all as of Monday",
    ] {
        let reading = read(&message(text, None));
        let found: Vec<_> = told(&reading).into_iter().map(|(told, code, _)| (told, code)).collect();
        let expected = shares.map(|(code, percent)| (share(percent), ProjectCode::parse(code)));
        assert_eq!(found, expected, "{text}");
    }
    let asked = read(&message("MH-01 4号线 65%", None)).question.unwrap();
    assert_eq!(asked.candidates.len(), 2, "a code and the name of another");
    let asked = read(&message("帮隔壁报一个 今天进度65%", ProjectCode::parse("MH-01").as_ref()));
    assert!(asked.items.is_empty() && asked.question.is_some(), "a neighbour's");
}

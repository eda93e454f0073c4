//! What the scanners find, a line for each text. Dates are relative to Wednesday, 8 March 2023.

use super::*;
use proptest::prelude::*;
use std::fmt::Write as _;

/// What was found, in words: `count 26 根; percent 65; date 2023-03-06 or 2024-03-06 without year`.
fn shown(text: &str) -> String {
    let normal = Normal::of(text);
    let today = "2023-03-08".parse().unwrap();
    let found = scan(&normal, today);
    // Nothing is passed over that a closer look would have found.
    assert_eq!(scan_from(normal.text(), 0, today, everywhere), found, "{text}");
    found.iter().map(|found| value_shown(&normal, found)).collect::<Vec<_>>().join("; ")
}

/// Every place but blanks and those within Latin words and digits.
fn everywhere(text: &str, at: usize, one: char) -> Start {
    if one == ' ' {
        return Start::In(1);
    }
    let within = one.is_ascii_alphanumeric()
        && reader::before(text, at).is_some_and(|before| {
            before.is_ascii_digit() && one.is_ascii_digit()
                || before.is_ascii_alphanumeric() && one.is_ascii_alphabetic()
        });
    if within { Start::In(one.len_utf8()) } else { Start::Here }
}

fn value_shown(normal: &Normal<'_>, found: &Found) -> String {
    let mut shown = match &found.value {
        Value::Number(number) => number_shown("number", *number),
        Value::Ordinal(which) => format!("no. {which}"),
        Value::Percent(percent) => format!("percent {percent}"),
        Value::Points(points) => format!("points {points}"),
        Value::Money { amount, currency: Currency::Yuan } => format!("yuan {amount}"),
        Value::Money { amount, currency: Currency::Other(name) } => format!("{name} {amount}"),
        Value::Count { number, unit } => {
            format!("{} {}", number_shown("count", *number), normal.text()[unit.clone()].trim())
        }
        Value::Part { part, whole } => format!("{part} of {whole}"),
        Value::Station(metres) => format!("station {metres}"),
        Value::Date(date) => date_shown(date),
        Value::Dates(dates) => dates_shown(dates),
        Value::Clock(clock) => format!("clock {}", clock_shown(*clock)),
        Value::Duration(duration) => {
            let parts = duration.parts.iter().map(|(count, unit)| format!("{count} {unit:?}"));
            let parts = parts.collect::<Vec<_>>().join(" ");
            match duration.reach {
                Reach::Lasting => format!("for {parts}"),
                Reach::Within => format!("within {parts}"),
                Reach::Ago => format!("{parts} ago"),
                Reach::Later => format!("{parts} later"),
            }
        }
        Value::Code => "code".to_owned(),
    };
    match found.precision {
        Precision::Exact => {}
        Precision::More => shown.push_str(" and more"),
        Precision::Between { low } => write!(shown, " from {low}").unwrap(),
    }
    shown
}

fn number_shown(kind: &str, number: Number) -> String {
    let value = number.value;
    match number.scale {
        Scale::None => format!("{kind} {value}"),
        Scale::Thousand => format!("{kind} {value} in thousands"),
        Scale::TenThousand => format!("{kind} {value} in 万"),
        Scale::Million => format!("{kind} {value} in millions"),
        Scale::HundredMillion => format!("{kind} {value} in 亿"),
    }
}

fn bound_shown(bound: Bound) -> &'static str {
    match bound {
        Bound::At => "",
        Bound::By => "by ",
        Bound::From => "from ",
    }
}

fn clock_shown(clock: Clock) -> String {
    format!("{}:{:02}", clock.hour, clock.minute)
}

fn date_shown(date: &Date) -> String {
    let mut shown = format!("{}{}", bound_shown(date.bound), date.past);
    if date.coming != date.past {
        write!(shown, " or {}", date.coming).unwrap();
    }
    match date.said {
        Said::Whole | Said::Relative => {}
        Said::End => shown.push_str(" as the end"),
        Said::OfYear => shown.push_str(" without year"),
        Said::OfMonth => shown.push_str(" without month"),
        Said::Weekday => shown.push_str(" by weekday"),
        Said::OtherWeek => shown.push_str(" or the nearest"),
    }
    if let Some(clock) = date.clock {
        write!(shown, " at {}", clock_shown(clock)).unwrap();
    }
    shown
}

fn dates_shown(dates: &Dates) -> String {
    let stretch = |(first, end): (NaiveDate, NaiveDate)| format!("{first} to {}", end.pred_opt().unwrap());
    let mut shown = format!("{}{:?} {}", bound_shown(dates.bound), dates.period, stretch(dates.past));
    if dates.coming != dates.past {
        write!(shown, " or {}", stretch(dates.coming)).unwrap();
    }
    shown
}

fn assert_shown(cases: &[(&str, &str)]) {
    for (text, found) in cases {
        assert_eq!(shown(text), *found, "{text}");
    }
}

#[test]
fn numbers_are_read_as_people_write_them() {
    assert_shown(&[
        ("8500", "number 8500"),
        ("4,320", "number 4320"),
        ("1 200 000", "number 1200000"),
        ("40 000", "number 40000"),
        ("65 120", "number 65; number 120"),
        ("0.65", "number 0.65"),
        (".5", "number 0.5"),
        ("1,2345", "number 1; number 2345"),
        ("２６", "number 26"),
        ("1\u{fe0f}\u{20e3}", "number 1"),
        ("-3", "number -3"),
        ("负3.5", "number -3.5"),
        ("三十五", "number 35"),
        ("一百零五", "number 105 in thousands"),
        ("二百五", "number 250 in thousands"),
        ("三千二", "number 3200 in thousands"),
        ("一万五", "number 15000 in 万"),
        ("3千2", "number 3200 in thousands"),
        ("2亿8", "number 280000000 in 亿"),
        ("2亿8千万", "number 280000000 in 亿"),
        ("23 million 2 blocks", "number 23000000 in millions; number 2"),
        ("四亿二千万", "number 420000000 in 亿"),
        ("伍佰贰拾万", "number 5200000 in 万"),
        ("五亿零六", "number 500000006 in 亿"),
        ("1.2亿", "number 120000000 in 亿"),
        ("一点二亿", "number 120000000 in 亿"),
        ("28w", "number 280000 in 万"),
        ("28W", "number 280000 in 万"),
        ("8.6万", "number 86000 in 万"),
        ("1300来万", "number 13000000 in 万 and more"),
        ("三百多", "number 300 in thousands and more"),
        ("十余万", "number 100000 in 万 and more"),
        ("100+", "number 100 and more"),
        ("三分之二", "number 0.666666666667"),
        ("一又三分之一", "number 1.333333333333"),
        ("一半", "number 0.5"),
        ("66.7", "number 66.7"),
        ("sixty-six", "number 66"),
        ("two hundred and five", "number 205 in thousands"),
        ("one and a half", "number 1.5"),
        ("half a million", "number 500000 in millions"),
        ("three quarters", "number 0.75"),
        ("1.2bn", "number 1200000000 in 亿"),
        ("120 mln", "number 120000000 in millions"),
        ("40k", "number 40000 in thousands"),
        ("a dozen", "number 12"),
        ("minus five", "number -5"),
        ("the one we need", ""),
        ("three", "number 3"),
        ("一定", ""),
        ("四川路", ""),
        ("队伍", ""),
        ("登陆", ""),
        ("一起去", ""),
        ("万达广场", ""),
        ("65 万达", "number 65"),
        ("850万3层", "number 8500000 in 万; count 3 层"),
        ("850万 42人", "number 8500000 in 万; count 42 人"),
        ("3万26根", "number 30000 in 万; count 26 根"),
        ("二三十", ""),
        ("192.168.1.2", "number 192; number 168; number 1; number 2"),
        ("138-0431-1234", "code"),
        ("13804311234", "code"),
        ("JY-30", "code"),
        ("DN600", "code"),
        ("C30", "code"),
        ("3d", "for 3 Day"),
        ("12-3", "code"),
        ("https://a.cn/65%25?x=30%", "code"),
        ("①②③", ""),
    ]);
}

#[test]
fn shares_are_read_and_differences_told_apart() {
    assert_shown(&[
        ("65%", "percent 65"),
        ("６５％", "percent 65"),
        ("65.5 %", "percent 65.5"),
        ("6 5 %", "percent 65"),
        ("百分之六十五点五", "percent 65.5"),
        ("百分之65", "percent 65"),
        ("百分百", "percent 100"),
        ("六成", "percent 60"),
        ("六成五", "percent 65"),
        ("8.5成", "percent 85"),
        ("七成 六", "percent 76"),
        ("三成半", "percent 35"),
        ("十成", "percent 100"),
        ("成立", ""),
        ("千分之三", "percent 0.3"),
        ("5‰", "percent 0.5"),
        ("sixty-six percent", "percent 66"),
        ("65 per cent", "percent 65"),
        ("65 pct", "percent 65"),
        ("60-65%", "percent 65 from 60"),
        ("60%~65%", "percent 65 from 60"),
        ("60多%", "percent 60 and more"),
        ("-5%", "percent -5"),
        ("二期-65%", "no. 2; percent 65"),
        ("5个点", "points 5"),
        ("5个百分点", "points 5"),
        ("2 points", "points 2"),
        ("2 pts", "points 2"),
        ("100%", "percent 100"),
        ("110%", "percent 110"),
    ]);
}

#[test]
fn money_is_read_with_its_currency() {
    assert_shown(&[
        ("860万元", "yuan 8600000"),
        ("850万", "number 8500000 in 万"),
        ("8亿元", "yuan 800000000"),
        ("3千万元", "yuan 30000000"),
        ("12345元", "yuan 12345"),
        ("¥8,500", "yuan 8500"),
        ("￥300", "yuan 300"),
        ("RMB 8.6m", "yuan 8600000"),
        ("8.6m yuan", "yuan 8600000"),
        ("CNY 5 million", "yuan 5000000"),
        ("420 million yuan", "yuan 420000000"),
        ("五元三毛", "yuan 5.3"),
        ("三块钱", "yuan 3"),
        ("三块", "yuan 3"),
        ("三块板", "count 3 块"),
        ("3至5万元", "yuan 50000 from 30000"),
        ("300万美元", "USD 3000000"),
        ("$20", "dollar 20"),
        ("€5m", "EUR 5000000"),
        ("HK$10", "HKD 10"),
        ("五角大楼", ""),
        ("20，300", "number 20; number 300"),
        ("２０，３００", "number 20300"),
    ]);
}

#[test]
fn things_are_counted_and_named_by_numbers() {
    assert_shown(&[
        ("26根", "count 26 根"),
        ("3层", "count 3 层"),
        ("三层", "count 3 层"),
        ("120米", "count 120 米"),
        ("120m", "count 120 m"),
        ("42人", "count 42 人"),
        ("42 ppl", "count 42 ppl"),
        ("26 piles", "count 26 piles"),
        ("100方", "count 100 方"),
        ("1200m3", "count 1200 m3"),
        ("35㎡", "count 35 m2"),
        ("剩200来米", "count 200 米 and more"),
        ("128/360", "128 of 360"),
        ("128 of 360", "128 of 360"),
        ("累计3/20", "3 of 20"),
        ("3/20根", "3 of 20"),
        ("K0+680", "station 680"),
        ("zk12+345.5", "station 12345.5"),
        ("DK3+20", "station 3020"),
        ("2#塔吊", "no. 2"),
        ("3号楼", "no. 3"),
        ("5号线", "no. 5"),
        ("二期", "no. 2"),
        ("3标段", "no. 3"),
        ("第三根", "no. 3"),
        ("3rd floor", "no. 3"),
        ("third floor", ""),
        ("no. 5", "no. 5"),
        ("两三台", ""),
    ]);
}

#[test]
fn days_are_read_from_the_day_of_sending() {
    assert_shown(&[
        ("今天", "2023-03-08"),
        ("昨天", "2023-03-07"),
        ("大前天", "2023-03-05"),
        ("前天", "2023-03-06"),
        ("明天", "2023-03-09"),
        ("后天", "2023-03-10"),
        ("大后天", "2023-03-11"),
        ("今儿", "2023-03-08"),
        ("今晚", "2023-03-08"),
        ("昨夜", "2023-03-07"),
        ("明早8点", "2023-03-09 at 8:00"),
        ("今日头条", ""),
        ("周五", "2023-03-03 or 2023-03-10 by weekday"),
        ("周五前", "by 2023-03-03 or 2023-03-10 by weekday"),
        ("下周五", "2023-03-17"),
        ("上周日", "2023-03-05"),
        ("下下周一", "2023-03-20"),
        ("这周三", "2023-03-08"),
        ("星期天", "2023-03-05 or 2023-03-12 by weekday"),
        ("每周五", ""),
        ("4月15，", "2022-04-15 or 2023-04-15 without year"),
        ("3月20号", "2022-03-20 or 2023-03-20 without year"),
        ("3月20号前", "by 2022-03-20 or 2023-03-20 without year"),
        ("3月6日", "2023-03-06 or 2024-03-06 without year"),
        ("12月28日", "2022-12-28 or 2023-12-28 without year"),
        ("2月29日", "2020-02-29 or 2024-02-29 without year"),
        ("2023年3月6日", "2023-03-06"),
        ("二〇二三年三月六日", "2023-03-06"),
        ("二0二三年3月6号", "2023-03-06"),
        ("23年3月6日", "2023-03-06"),
        ("去年5月8号", "2022-05-08"),
        ("本月十日", "2023-03-10"),
        ("八月十五", "2022-08-15 or 2023-08-15 without year"),
        ("20号", "2023-02-20 or 2023-03-20 without month"),
        ("5号塔吊", "no. 5"),
        ("6号复工", "2023-03-06 or 2023-04-06 without month"),
        ("2023-03-20", "2023-03-20"),
        ("2023/3/20", "2023-03-20"),
        ("2023.3.20", "2023-03-20"),
        ("20230320", "2023-03-20"),
        ("2023-02-30", "code"),
        ("3/20", "2022-03-20 or 2023-03-20 without year"),
        ("3/20前", "by 2022-03-20 or 2023-03-20 without year"),
        ("3.20前", "by 2022-03-20 or 2023-03-20 without year"),
        ("3.20", "number 3.2"),
        ("23-3-20完成", "2023-03-20"),
        ("月底", "2023-03-31 as the end"),
        ("月底前", "by 2023-03-31 as the end"),
        ("3月底", "2023-03-31 as the end"),
        ("下月底", "2023-04-30 as the end"),
        ("年底前", "by 2023-12-31 as the end"),
        ("三天后", "2023-03-11"),
        ("5天前", "2023-03-03"),
        ("两周后", "2023-03-22"),
        ("再过三天", "2023-03-11"),
        ("半个月后", "2023-03-23"),
        ("10月12号，星期一", "2022-10-12 or 2023-10-12 without year"),
        ("3月8号下午2点", "2023-03-08 without year at 14:00"),
        ("上午10点18分", "clock 10:18"),
        ("10:18", "clock 10:18"),
        ("2pm", "clock 14:00"),
        ("8点半", "clock 8:30"),
        ("20 March", "2022-03-20 or 2023-03-20 without year"),
        ("Mar 20th", "2022-03-20 or 2023-03-20 without year"),
        ("March 20, 2022", "2022-03-20"),
        ("20th of March", "2022-03-20 or 2023-03-20 without year"),
        ("by 20 March", "by 2022-03-20 or 2023-03-20 without year"),
        ("the 21st", "no. 21"),
        ("building 3 may slip", "number 3"),
        ("may 5", "2022-05-05 or 2023-05-05 without year"),
        ("today", "2023-03-08"),
        ("tmrw", "2023-03-09"),
        ("yest", "2023-03-07"),
        ("the day before yesterday", "2023-03-06"),
        ("tomorrow at 7pm", "2023-03-09 at 19:00"),
        ("Friday", "2023-03-03 or 2023-03-10 by weekday"),
        ("by Thursday", "by 2023-03-02 or 2023-03-09 by weekday"),
        ("next Friday", "2023-03-17 or the nearest"),
        ("last Monday", "2023-02-27 or the nearest"),
        ("Tuesday next week", "2023-03-14"),
        ("on Mon", "2023-03-06 or 2023-03-13 by weekday"),
        ("the sun is out", ""),
        ("in two weeks", "2023-03-22"),
        ("3 days ago", "2023-03-05"),
        ("two days from tomorrow", "2023-03-11"),
        ("end of May", "2022-05-31 or 2023-05-31 as the end"),
        ("end of this month", "2023-03-31 as the end"),
        ("by year end", "by 2023-12-31 as the end"),
        ("3/20/2023", "2023-03-20"),
        ("20/3/2023", "2023-03-20"),
    ]);
}

#[test]
fn stretches_of_days_are_read_whole() {
    assert_shown(&[
        ("3月", "Month 2023-03-01 to 2023-03-31"),
        ("3月份", "Month 2023-03-01 to 2023-03-31"),
        ("2022年12月", "Month 2022-12-01 to 2022-12-31"),
        ("上个月", "Month 2023-02-01 to 2023-02-28"),
        ("本月", "Month 2023-03-01 to 2023-03-31"),
        ("1-3月", "Months 2023-01-01 to 2023-03-31 or 2024-01-01 to 2024-03-31"),
        ("1月到3月", "Months 2023-01-01 to 2023-03-31 or 2024-01-01 to 2024-03-31"),
        ("5月中旬", "PartOfMonth 2022-05-11 to 2022-05-20 or 2023-05-11 to 2023-05-20"),
        ("3月初", "PartOfMonth 2023-03-01 to 2023-03-10"),
        ("本周", "Week 2023-03-06 to 2023-03-12"),
        ("下周", "Week 2023-03-13 to 2023-03-19"),
        ("上周末", "Weekend 2023-03-04 to 2023-03-05"),
        ("周末", "Weekend 2023-03-11 to 2023-03-12"),
        ("一季度", "Quarter 2023-01-01 to 2023-03-31"),
        ("本季度", "Quarter 2023-01-01 to 2023-03-31"),
        ("上半年", "HalfYear 2023-01-01 to 2023-06-30"),
        ("今年", "Year 2023-01-01 to 2023-12-31"),
        ("2022年", "Year 2022-01-01 to 2022-12-31"),
        ("近三天", "Days 2023-03-05 to 2023-03-07"),
        ("未来两周", "Days 2023-03-09 to 2023-03-22"),
        ("3月5到8号", "Days 2023-03-05 to 2023-03-08 or 2024-03-05 to 2024-03-08"),
        ("3月1日至5日", "Days 2023-03-01 to 2023-03-05 or 2024-03-01 to 2024-03-05"),
        ("3月1号到3月20号", "Days 2023-03-01 to 2023-03-20 or 2024-03-01 to 2024-03-20"),
        ("周一到周五", "Days 2023-03-06 to 2023-03-10 or 2023-03-13 to 2023-03-17"),
        ("明年春天", "Season 2024-03-01 to 2024-05-31"),
        ("March", "Month 2023-03-01 to 2023-03-31"),
        ("in May", "Month 2022-05-01 to 2022-05-31 or 2023-05-01 to 2023-05-31"),
        ("it may rain", ""),
        ("Jan–Mar", "Months 2023-01-01 to 2023-03-31 or 2024-01-01 to 2024-03-31"),
        ("this month", "Month 2023-03-01 to 2023-03-31"),
        ("last week", "Week 2023-02-27 to 2023-03-05"),
        ("next 3 weeks", "Days 2023-03-09 to 2023-03-29"),
        ("Q3", "Quarter 2023-07-01 to 2023-09-30"),
        ("mid-April", "PartOfMonth 2022-04-10 to 2022-04-20 or 2023-04-10 to 2023-04-20"),
        ("from 5 March to 9 March", "Days 2023-03-05 to 2023-03-09 or 2024-03-05 to 2024-03-09"),
        ("next spring", "Season 2024-03-01 to 2024-05-31"),
    ]);
}

#[test]
fn lengths_of_time_are_read() {
    assert_shown(&[
        ("三天", "for 3 Day"),
        ("10天", "for 10 Day"),
        ("半个月", "for 0.5 Month"),
        ("一年半", "for 1.5 Year"),
        ("两个工作日内", "within 2 WorkingDay"),
        ("三天内", "within 3 Day"),
        ("within two working days", "within 2 WorkingDay"),
        ("2 hrs", "for 2 Hour"),
        ("half an hour", "for 0.5 Hour"),
        ("俩点儿", "for 2 Hour"),
        ("40分钟", "for 40 Minute"),
        ("一个星期又三天", "for 1 Week 3 Day"),
        ("3小时后", "3 Hour later"),
        ("in 5 minutes", "5 Minute later"),
        ("a couple of days", "for 2 Day"),
        ("2023年", "Year 2023-01-01 to 2023-12-31"),
        ("第三年", "no. 3"),
    ]);
}

#[test]
fn what_only_looks_like_a_value_is_none_or_another() {
    assert_shown(&[
        ("不是85%是58%", "percent 85; percent 58"),
        ("从60%到65%", "percent 60; percent 65"),
        ("800万-900万", "number 9000000 in 万 from 8000000"),
        ("by the 21st", "by 2023-02-21 or 2023-03-21 without month"),
        ("7号线61%，5号线74%", "no. 7; percent 61; no. 5; percent 74"),
        ("涨了5个点，到65%", "points 5; percent 65"),
        ("完成3层，65%", "count 3 层; percent 65"),
        ("今天下午3层浇完", "2023-03-08; count 3 层"),
        ("明天26根", "2023-03-09; count 26 根"),
        ("today 26 piles", "2023-03-08; count 26 piles"),
        ("today at 26 piles", "2023-03-08; count 26 piles"),
        ("10点 65%", "clock 10:00; percent 65"),
        (
            "本月完成投资860万,累计4,320万",
            "Month 2023-03-01 to 2023-03-31; number 8600000 in 万; number 43200000 in 万",
        ),
        (
            "1-3月完成固投1.2亿 全年计划5.6",
            "Months 2023-01-01 to 2023-03-31 or 2024-01-01 to 2024-03-31; number 120000000 in 亿; Year 2023-01-01 to 2023-12-31; number 5.6",
        ),
        ("上午10点到现场，3月20号前完成", "clock 10:00; by 2022-03-20 or 2023-03-20 without year"),
        ("line 5 5 %", "number 5; percent 5"),
        ("６\u{3000}５\u{3000}％", "percent 65"),
        ("3月6号正式复工,到岗31人", "2023-03-06 or 2024-03-06 without year; count 31 人"),
        ("5楼3单元", "no. 5; count 3 单元"),
        ("2栋1单元", "count 2 栋; count 1 单元"),
        ("二十几万", "number 200000 in 万 and more"),
        ("百分之二三十", ""),
        ("两万五千米", "count 25000 in 万 米"),
        ("三万五平米", "count 35000 in 万 平米"),
        ("零下15度", "count 15 度"),
        ("3.5米深", "count 3.5 米"),
        ("0.8/15", "number 0.8; number 15"),
        ("8点到10点", "clock 8:00; clock 10:00"),
        ("3楼", "no. 3"),
        ("12345678901234567890123", "code"),
        ("1/2/3", "number 1; number 2; number 3"),
        ("3月32号", "code"),
        ("2月30日", "code"),
        ("13月1日", "code"),
        ("99999999999亿亿", "number 999999999990000000000000000 in 亿"),
    ]);
}

/// Some of what people on sites write, in pieces that can be put together in any order.
fn pieces() -> impl Strategy<Value = String> {
    let written = [
        "26根",
        "65%",
        "850万元",
        "3月20号前",
        "六成五",
        "K0+680",
        "下周五",
        "128/360",
        "三天内",
        "two weeks ago",
        "RMB 8.6m",
        "next Friday",
        "sixty-six percent",
        "1.2亿",
        "3号楼",
        "20 March",
        "a dozen",
        "10点18分",
        "5个点",
        "JY-30",
        "一季度",
        "40 000",
        "百分之六十五点五",
        "in 5 minutes",
        "end of May",
        "负3.5",
        "2023-03-20",
        "浇完",
        "slab poured",
        "累计",
    ];
    prop::collection::vec(prop::sample::select(written.to_vec()), 0..8).prop_map(|parts| parts.join("; "))
}

/// Letters, digits and signs as an input method set to full width types them.
fn wide(text: &str) -> String {
    text.chars()
        .map(|one| match one {
            ' ' => '\u{3000}',
            '!'..='~' => char::from_u32(u32::from(one) + 0xfee0).unwrap(),
            one => one,
        })
        .collect()
}

/// Characters of every kind that means something here, in any order.
fn mixed() -> impl Strategy<Value = String> {
    let alphabet = "0123456789..,,%-/:+#~ \n零一二两三十百千万亿点半成分之多余年月日号周上下前后内天今明底初旬到至从元块角kmwbq$¥６．％①½\u{200b}\u{fe0f}";
    let characters: Vec<char> = alphabet.chars().collect();
    let words = [
        "percent", "of", "a", "half", "million", "may", "5th", "friday", "next", "in", "days", "ago",
        "before",
    ];
    let one = prop_oneof![
        4 => prop::sample::select(characters).prop_map(String::from),
        1 => prop::sample::select(words.to_vec()).prop_map(|word| format!(" {word} ")),
    ];
    prop::collection::vec(one, 0..40).prop_map(|parts| parts.concat())
}

/// Whether everything found lies in its order within the text, and in the original at the border of characters.
fn assert_placed(text: &str) -> Result<(), TestCaseError> {
    let normal = Normal::of(text);
    let mut end = 0;
    for found in scan(&normal, "2023-03-08".parse().unwrap()) {
        prop_assert!(found.at.start >= end && found.at.end > found.at.start, "{:?} in {:?}", found, text);
        end = found.at.end;
        prop_assert!(normal.text().get(found.at.clone()).is_some());
        let span = normal.span(&found.at);
        prop_assert!(text.get(span.start..span.end).is_some_and(|words| !words.is_empty()));
        if let Some((at, _)) = numerals(&normal, &found) {
            prop_assert!(at.start >= found.at.start && at.end <= found.at.end, "{:?} in {:?}", found, text);
        }
    }
    prop_assert!(end <= normal.text().len());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_text_can_be_scanned(text in any::<String>()) {
        assert_placed(&text)?;
    }

    #[test]
    fn any_mixture_of_what_means_something_can_be_scanned(text in mixed()) {
        assert_placed(&text)?;
        shown(&text);
    }

    #[test]
    fn it_is_the_same_in_full_width_and_in_capitals(text in pieces()) {
        prop_assert_eq!(shown(&wide(&text)), shown(&text));
        prop_assert_eq!(shown(&text.to_uppercase()), shown(&text));
    }

    #[test]
    fn it_is_the_same_with_invisible_marks_and_more_blanks(text in pieces(), mark in prop::sample::select(vec!['\u{200b}', '\u{200e}', '\u{2060}', '\u{feff}'])) {
        let marked: String = text.chars().flat_map(|one| [mark, one]).collect();
        prop_assert_eq!(shown(&marked), shown(&text));
        prop_assert_eq!(shown(&text.replace(' ', " \u{a0} ")), shown(&text));
    }

    #[test]
    fn any_day_is_read_back(days in 0..36_500_i64) {
        let day = date::shifted("1950-01-01".parse().unwrap(), days).unwrap();
        for format in ["%Y-%m-%d", "%Y年%-m月%-d日", "%-d %B %Y", "%b %-d, %Y", "%Y/%-m/%-d", "%Y%m%d"] {
            prop_assert_eq!(shown(&day.format(format).to_string()), day.to_string());
        }
    }

    #[test]
    fn any_share_and_amount_is_read_back(hundredths in 0..1_000_000_i64) {
        let number = Exact::fraction(hundredths.into(), 100).unwrap();
        prop_assert_eq!(shown(&format!("{number}%")), format!("percent {number}"));
        prop_assert_eq!(shown(&format!("{number}万元")), format!("yuan {}", number.shifted(4).unwrap()));
        prop_assert_eq!(shown(&format!("RMB {number}m")), format!("yuan {}", number.shifted(6).unwrap()));
    }

    #[test]
    fn any_number_in_chinese_is_read_back(number in 1..10_000_000_000_i64) {
        // 一万二 is read as it is said, so the sizes that are left out are said by 零.
        let said = in_chinese(number);
        let normal = Normal::of(&said);
        let found = scan(&normal, "2023-03-08".parse().unwrap());
        let read = match found.first().map(|found| &found.value) {
            Some(Value::Number(read)) => Some(read.value),
            _ => None,
        };
        prop_assert_eq!((read, found.len()), (Some(Exact::whole(number)), 1), "{}", said);
    }
}

/// A number as it is written out in Chinese.
fn in_chinese(number: i64) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let part = |number: i64| {
        let mut said = String::new();
        let mut zero = false;
        for (size, word) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = usize::try_from(number / size % 10).unwrap();
            if digit == 0 {
                zero = !said.is_empty();
                continue;
            }
            if zero {
                said.push('零');
                zero = false;
            }
            said.push_str(digits[digit]);
            said.push_str(word);
        }
        said
    };
    let mut said = String::new();
    for (size, word) in [(100_000_000, "亿"), (10_000, "万"), (1, "")] {
        let amount = number / size % 10_000;
        if amount == 0 {
            continue;
        }
        if !said.is_empty() && amount < 1000 {
            said.push('零');
        }
        said.push_str(&part(amount));
        said.push_str(word);
    }
    said
}

#[test]
fn what_is_found_stands_where_it_was_written() {
    for (text, words) in [
        ("二期 \u{200b}６５％，三层", &["二期", "６５％", "三层"][..]),
        ("累计4\u{fe0f}\u{20e3}2根", &["4\u{fe0f}\u{20e3}2根"]),
        ("①南湖 26 根\r\n②红旗 K0+680", &["26 根", "K0+680"]),
        ("投资１　２００　０００元 by ３/２０", &["１　２００　０００元", "by ３/２０"]),
        ("35㎡", &["35㎡"]),
    ] {
        let normal = Normal::of(text);
        let found = scan(&normal, "2023-03-08".parse().unwrap());
        assert_eq!(found.iter().map(|found| normal.original(&found.at)).collect::<Vec<_>>(), words, "{text}");
    }
}

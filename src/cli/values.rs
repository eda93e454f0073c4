//! What the scanners of values found in a text, as JSON for tools that measure them.

use crate::domain::exact::Exact;
use crate::interpret::normal::Normal;
use crate::interpret::scan::{
    self, Bound, Clock, Currency, Date, Dates, Duration, Found, Precision, Reach, TimeUnit, Value,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde_json::{Map, Number, Value as Json, json};
use std::ops::Range;

/// When a text was sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sent {
    pub(super) day: NaiveDate,
    /// Where it is known, `in 5 minutes` is a time of day.
    pub(super) clock: Option<NaiveTime>,
}

/// The values of a text in their order. Behind each that holds a number of its own (850万 in 850万元) that number
/// follows, marked by what it is `within`.
pub(super) fn of(text: &str, sent: Sent) -> Vec<Json> {
    let normal = Normal::of(text);
    let mut values = Vec::new();
    for found in scan::scan(&normal, sent.day) {
        let Some(shown) = shown(&normal, &found, sent) else { continue };
        let kind = shown.get("type").cloned();
        let is_number = kind.as_ref().is_some_and(|kind| kind == "number");
        values.push(placed(&normal, &found.at, shown));
        if let (false, Some((at, value))) = (is_number, scan::numerals(&normal, &found)) {
            let number = json!({ "type": "number", "value": number(value), "within": kind });
            values.push(placed(&normal, &at, number));
        }
    }
    values
}

fn placed(normal: &Normal<'_>, at: &Range<usize>, shown: Json) -> Json {
    let span = normal.span(at);
    let mut object = Map::new();
    object.insert("text".to_owned(), json!(normal.original(at)));
    object.insert("start".to_owned(), json!(span.start));
    object.insert("end".to_owned(), json!(span.end));
    if let Json::Object(fields) = shown {
        object.extend(fields);
    }
    Json::Object(object)
}

/// `None` for what is no value, such as a code.
fn shown(normal: &Normal<'_>, found: &Found, sent: Sent) -> Option<Json> {
    let mut shown = match &found.value {
        Value::Number(said) => json!({ "type": "number", "value": number(said.value) }),
        Value::Ordinal(which) => json!({ "type": "ordinal", "value": which }),
        Value::Percent(percent) => json!({ "type": "percent", "percent": number(*percent) }),
        Value::Points(points) => json!({ "type": "percent", "percent": number(*points), "difference": true }),
        Value::Money { amount, currency } => {
            let (unit, iso) = currency_names(*currency);
            json!({ "type": "money", "amount": number(*amount), "unit": unit, "iso": iso })
        }
        Value::Count { number: said, unit } => {
            json!({ "type": "count", "value": number(said.value), "unit": normal.original(unit).trim() })
        }
        Value::Part { part, whole } => {
            json!({ "type": "part", "value": number(*part), "of": number(*whole) })
        }
        Value::Station(metres) => json!({ "type": "station", "metres": number(*metres) }),
        Value::Date(date) => date_shown(date, sent),
        Value::Dates(dates) => dates_shown(dates),
        Value::Clock(clock) => json!({ "type": "time", "value": clock_shown(*clock) }),
        Value::Duration(duration) => {
            match sent.clock.and_then(|clock| moment(duration, sent.day.and_time(clock))) {
                Some(moment) => json!({ "type": "datetime", "value": moment, "values": [moment] }),
                None => {
                    json!({ "type": "duration", "value": duration_shown(duration), "reach": reach_shown(duration.reach) })
                }
            }
        }
        Value::Code => return None,
    };
    let precision = match found.precision {
        Precision::Exact => return Some(shown),
        Precision::More => json!("more"),
        Precision::Between { low } => json!({ "from": number(low) }),
    };
    if let Json::Object(fields) = &mut shown {
        fields.insert("precision".to_owned(), precision);
    }
    Some(shown)
}

/// As a number of JSON, which has as many digits as its reader takes.
fn number(value: Exact) -> Json {
    value.to_string().parse::<Number>().map_or(Json::Null, Json::Number)
}

fn currency_names(currency: Currency) -> (String, Option<&'static str>) {
    match currency {
        Currency::Yuan => ("Chinese yuan".to_owned(), Some("CNY")),
        Currency::Other(name) if name.chars().all(|one| one.is_ascii_uppercase()) => {
            (name.to_owned(), Some(name))
        }
        Currency::Other(name) => (name.to_owned(), None),
    }
}

const fn bound_shown(bound: Bound) -> Option<&'static str> {
    match bound {
        Bound::At => None,
        Bound::By => Some("by"),
        Bound::From => Some("from"),
    }
}

/// The time so long before or after another, where hours and less are counted.
fn moment(duration: &Duration, sent: NaiveDateTime) -> Option<String> {
    let seconds = duration.parts.iter().try_fold(Exact::ZERO, |sum, (count, unit)| {
        let each = match unit {
            TimeUnit::Second => 1,
            TimeUnit::Minute => 60,
            TimeUnit::Hour => 3600,
            _ => return Some(sum),
        };
        sum.plus(count.times(Exact::whole(each))?)
    })?;
    let clock = TimeDelta::try_seconds(seconds.to_whole().filter(|seconds| *seconds > 0)?)?;
    let is_clock = |unit: &TimeUnit| matches!(unit, TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour);
    let parts = duration.parts.iter().copied().filter(|(_, unit)| !is_clock(unit)).collect();
    let days = Duration { parts, reach: duration.reach };
    let moment = match duration.reach {
        Reach::Later => days.after(sent.date())?.and_time(sent.time()).checked_add_signed(clock)?,
        Reach::Ago => days.before(sent.date())?.and_time(sent.time()).checked_sub_signed(clock)?,
        Reach::Lasting | Reach::Within => return None,
    };
    Some(moment.format("%Y-%m-%d %H:%M:%S").to_string())
}

const fn reach_shown(reach: Reach) -> Option<&'static str> {
    match reach {
        Reach::Lasting => None,
        Reach::Within => Some("within"),
        Reach::Ago => Some("ago"),
        Reach::Later => Some("later"),
    }
}

fn clock_shown(clock: Clock) -> String {
    format!("{:02}:{:02}:{:02}", clock.hour, clock.minute, clock.second)
}

/// Of two readings the day that lies closer, since nothing else here decides.
fn nearest(date: &Date, sent: Sent) -> NaiveDate {
    if sent.day - date.past < date.coming - sent.day { date.past } else { date.coming }
}

/// Both readings where it is open which day is meant.
fn date_shown(date: &Date, sent: Sent) -> Json {
    let shown = |day: NaiveDate| match date.clock {
        Some(clock) => format!("{day} {}", clock_shown(clock)),
        None => day.to_string(),
    };
    let kind = if date.clock.is_some() { "datetime" } else { "date" };
    let mut values = vec![shown(date.past)];
    if date.coming != date.past {
        values.push(shown(date.coming));
    }
    json!({ "type": kind, "value": shown(nearest(date, sent)), "values": values, "bound": bound_shown(date.bound) })
}

fn dates_shown(dates: &Dates) -> Json {
    let shown = |(first, end): (NaiveDate, NaiveDate)| json!([first.to_string(), end.to_string()]);
    let mut values = vec![shown(dates.past)];
    if dates.coming != dates.past {
        values.push(shown(dates.coming));
    }
    json!({ "type": "daterange", "value": shown(dates.coming), "values": values, "bound": bound_shown(dates.bound) })
}

/// As ISO 8601 writes it, with `BD` for days by the working calendar.
fn duration_shown(duration: &Duration) -> String {
    let mut parts = duration.parts.clone();
    parts.sort_by_key(|(_, unit)| std::cmp::Reverse(*unit));
    let (mut days, mut times) = (String::new(), String::new());
    for (count, unit) in parts {
        let (into, sign) = match unit {
            TimeUnit::Year => (&mut days, "Y"),
            TimeUnit::Quarter => (&mut days, "Q"),
            TimeUnit::Month => (&mut days, "M"),
            TimeUnit::Week => (&mut days, "W"),
            TimeUnit::WorkingDay => (&mut days, "BD"),
            TimeUnit::Day => (&mut days, "D"),
            TimeUnit::Hour => (&mut times, "H"),
            TimeUnit::Minute => (&mut times, "M"),
            TimeUnit::Second => (&mut times, "S"),
        };
        into.push_str(&count.to_string());
        into.push_str(sign);
    }
    if times.is_empty() { format!("P{days}") } else { format!("P{days}T{times}") }
}

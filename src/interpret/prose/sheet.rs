//! A message with everything found in it: words, values, names and key nodes, in statements.

use super::clauses::{self, Clause};
use super::names::{How, Id, Index, Mention, NodeWord, has_happened, touches};
use super::page::Page;
use super::visits;
use super::words::{Hit, Lexicons, Sign, Words};
use crate::domain::ids::ProjectCode;
use crate::domain::lexicon::Field;
use crate::interpret::scan::{self, Found, Scale, Value};
use chrono::NaiveDate;
use std::ops::Range;

#[derive(Debug)]
pub(super) struct Sheet<'a> {
    pub(super) page: Page<'a>,
    pub(super) index: &'a Index,
    pub(super) lexicons: &'a Lexicons,
    pub(super) hits: Vec<Hit>,
    pub(super) flaws: Vec<Hit>,
    pub(super) values: Vec<Found>,
    pub(super) mentions: Vec<Mention>,
    pub(super) nodes: Vec<NodeWord<'a>>,
    pub(super) statements: Vec<Statement>,
    pub(super) counting: Counting,
}

/// Whether a message counts works: then a bare number may be one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counting {
    Works,
    Nothing,
}

/// One statement, with what colours it.
#[derive(Clone, Debug)]
pub(super) struct Statement {
    pub(super) clause: Clause,
    /// What a daily report announces here.
    pub(super) field: Option<Field>,
    pub(super) mood: Mood,
    pub(super) whose: Whose,
}

/// What keeps a statement from being one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "a statement can be all of these at once")]
pub(super) struct Mood {
    pub(super) asks: bool,
    pub(super) supposes: bool,
    pub(super) repeats: bool,
    /// Nobody in particular says so.
    pub(super) rumours: bool,
    pub(super) mocks: bool,
    /// Somebody is told to set a figure.
    pub(super) orders: bool,
    /// Of the sender's own things: a phone that is dead holds up no works.
    pub(super) private: bool,
}

impl Mood {
    /// Whether figures and dates are stated.
    pub(super) const fn states(self) -> bool {
        !(self.asks || self.supposes || self.repeats || self.mocks || self.orders)
    }

    /// Whether troubles are stated.
    pub(super) const fn tells(self) -> bool {
        !(self.asks || self.supposes || self.rumours || self.orders || self.private)
    }
}

/// Of which project a statement is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Whose {
    One(Id),
    /// Of one of these.
    OneOf(Vec<Id>),
    /// Of something that is in no list.
    Unknown,
    /// Of none that is named or could be meant.
    Nobody,
}

impl<'a> Sheet<'a> {
    pub(super) fn of(text: &'a str, today: NaiveDate, index: &'a Index, lexicons: &'a Lexicons) -> Self {
        let mut page = Page::of(text);
        let mut values = scan::scan(&page.normal, today);
        super::fractions::as_shares(page.text(), &mut values);
        let named = index.find(&page);
        let (rides, mentions): (Vec<Mention>, Vec<Mention>) =
            named.into_iter().partition(|one| is_ridden(page.text(), &values, &one.at));
        page.call(|at| !touches(&mentions, at));
        let outside = |at: &Range<usize>| !touches(&mentions, at) && !touches(&rides, at);
        let Words { hits, mut flaws } = lexicons.find(&page);
        flaws.retain(|hit| outside(&hit.at));
        let (mut hits, touching): (Vec<Hit>, Vec<Hit>) = hits.into_iter().partition(|hit| outside(&hit.at));
        // 机场扩建工程进度: where the name ends within a word, what is left of it is one perhaps.
        for hit in touching {
            let first = mentions.partition_point(|one| one.at.end <= hit.at.start);
            let name = mentions.get(first).filter(|one| one.at.start <= hit.at.start);
            let Some(rest) = name.map(|one| &page.text()[one.at.end..hit.at.end.max(one.at.end)]) else {
                continue;
            };
            let at = hit.at.end - rest.trim_start().len()..hit.at.end;
            hits.extend(lexicons.signs(&page.text()[at.clone()]).map(|sign| Hit { at: at.clone(), sign }));
        }
        hits.extend(rides.iter().map(|one| Hit { at: one.at.clone(), sign: Sign::OnTheWay }));
        hits.sort_by_key(|hit| (hit.at.start, std::cmp::Reverse(hit.at.end)));
        // "line 7 this morning", "phase 1 - 40%": the value begins behind the name.
        let behind = |value: &Found| {
            let first = mentions.partition_point(|one| one.at.end <= value.at.start);
            let name = mentions.get(first).filter(|one| one.at.start <= value.at.start)?;
            let end = page.text().ceil_char_boundary(value.at.end + LONGEST_VALUE);
            let found = scan::first_in(page.text(), &(name.at.end..end), today)?;
            (found.at.start <= value.at.end).then_some(found)
        };
        let cut: Vec<Found> = values.iter().filter_map(behind).collect();
        // "line 5 RMB 12 million" is none of 5 RMB.
        let overtaken = |value: &Found| {
            let next = cut.partition_point(|one| one.at.end <= value.at.start);
            cut.get(next).is_some_and(|one| one.at.start < value.at.end)
        };
        values.retain(|value| outside(&value.at) && !overtaken(value));
        values.extend(cut);
        values.sort_by_key(|value| value.at.start);
        say_where_works_stand(page.text(), &values, &mut hits);
        let mut nodes = index.find_nodes(&page);
        nodes.retain(|node| outside(&node.at));
        nodes.sort_by_key(|node| (node.at.start, std::cmp::Reverse(node.at.end)));
        let counts = |one: &Found| {
            matches!(
                one.value,
                Value::Count { .. } | Value::Part { .. } | Value::Percent(_) | Value::Station(_)
            )
        };
        let counting = if values.iter().any(counts) { Counting::Works } else { Counting::Nothing };
        let within_a_date = |at: usize| {
            let next = values.partition_point(|one| one.at.end <= at);
            values.get(next).is_some_and(|one| one.at.start < at && matches!(one.value, Value::Date(_)))
        };
        let clauses = clauses::split(page.text(), within_a_date);
        let mut sheet = Self {
            page,
            index,
            lexicons,
            hits,
            flaws,
            values,
            mentions,
            nodes,
            statements: Vec::new(),
            counting,
        };
        sheet.statements = clauses
            .iter()
            .flat_map(|clause| sheet.parted(clause))
            .map(|clause| Statement { clause, field: None, mood: Mood::default(), whose: Whose::Nobody })
            .collect();
        sheet.hear_no_question_within();
        sheet.take_days_of_a_month(today);
        sheet.take_dotted_days(today);
        let nodes = std::mem::take(&mut sheet.nodes);
        sheet.nodes = nodes.into_iter().filter(|node| sheet.holds_together(node)).collect();
        sheet
    }

    /// "the date is the 28th": what asks at the beginning asks nothing within. "May investment 11m", "on 3 May": the month.
    fn hear_no_question_within(&mut self) {
        let starts: Vec<usize> = self.statements.iter().map(|one| one.clause.at.start).collect();
        let text = self.page.text();
        let dated = |at: &Range<usize>| {
            let next = self.values.partition_point(|one| one.at.end <= at.start);
            self.values.get(next).is_some_and(|one| one.at.start <= at.start && is_time(&one.value))
        };
        for hit in &mut self.hits {
            let begins = starts.binary_search(&hit.at.start).is_ok();
            let word = &text[hit.at.clone()];
            let says_nothing = match hit.sign {
                // 被拆了几个 counts what was taken away.
                Sign::Asking if word.starts_with('几') => {
                    let begin = text.floor_char_boundary(hit.at.start.saturating_sub(LONGEST_LOSS));
                    let before = &text[begin..hit.at.start];
                    before.ends_with('了') && before.contains('被')
                }
                Sign::Asking => !begins && ["is the", "has the"].contains(&word),
                Sign::Plan => word == "may" && (begins || dated(&hit.at)),
                _ => false,
            };
            if says_nothing {
                hit.sign = Sign::Filler;
            }
        }
    }

    /// "topping out now the 21st": beside a key node such an ordinal is a day, unless it counts something.
    fn take_days_of_a_month(&mut self, today: NaiveDate) {
        if self.nodes.is_empty() {
            return;
        }
        let text = self.page.text();
        for one in &mut self.values {
            let Value::Ordinal(nth) = one.value else { continue };
            let (before, rest) = (&text[..one.at.start], text[one.at.end..].trim_start());
            let ends = |word: &&str| {
                rest.strip_prefix(*word)
                    .is_some_and(|rest| !rest.starts_with(|one: char| one.is_ascii_alphanumeric()))
            };
            let alone = rest.is_empty()
                || rest.starts_with([',', '.', ';', '!', ')'])
                || ["rather", "instead", "not", "now", "at", "if", "as", "because", "due", "after"]
                    .iter()
                    .any(ends);
            // "on the 3rd piling was completed"
            let node = one.at.end + (text[one.at.end..].len() - rest.len());
            let alone = alone
                || before.ends_with("on the ")
                    && self.nodes.iter().any(|word| word.at.start == node && word.parted.is_none());
            let told = (before.ends_with("the ") || before.ends_with("now "))
                && text[one.at.clone()].ends_with(|one: char| one.is_ascii_lowercase());
            if let Some(day) = scan::Date::of_month(nth, None, today).filter(|_| alone && told) {
                one.value = Value::Date(day);
            }
        }
    }

    /// 匝道7.20通车, 封顶安排在3.20: of a key node that has no other day, such a number is one.
    fn take_dotted_days(&mut self, today: NaiveDate) {
        let first = self.statements.first().map_or(0, |one| one.clause.at.start);
        for clause in &self.statements {
            let at = &clause.clause.at;
            let timed = self.values_in(at).any(|one| matches!(one.value, Value::Date(_)));
            // 3.4的事, 现在看6.8 behind a node
            let told = || {
                let text = self.text(at);
                let led = ["原来", "原定", "现在", "改到", "推到", "改成", "定在"];
                let led = text.contains("的事")
                    || text.ends_with("不变")
                    || text.ends_with("没变")
                    || led.iter().any(|word| text.starts_with(word));
                led && !self.nodes.is_empty()
            };
            let fronted = || clause.clause.at.start == first && self.begins_with_a_day(at, today);
            if timed || self.nodes_in(at).next().is_none() && !told() && !fronted() {
                continue;
            }
            let dotted = self.values_in(at).find_map(|one| match one.value {
                Value::Number(_) => {
                    let day = dotted_day(self.text(&one.at), today).filter(|_| self.is_apart(&one.at))?;
                    Some((one.at.start, day))
                }
                _ => None,
            });
            let Some((place, day)) = dotted else { continue };
            let number = self.values.partition_point(|one| one.at.start < place);
            self.values[number].value = Value::Date(day);
        }
    }

    /// 3.1去工地看了, 3.1进度65%: a number at the front that may be a day of the last weeks, before a visit or a share.
    fn begins_with_a_day(&self, at: &Range<usize>, today: NaiveDate) -> bool {
        let Some(first) = self.values_in(at).next() else { return false };
        let day = dotted_day(self.text(&first.at), today);
        let share = |one: &Found| matches!(one.value, Value::Percent(_));
        // 日报(3.7)
        let heads = self.has(at, Sign::Lead) && self.page.before(first.at.start) == Some('(');
        let fronts = first.at.start == at.start
            && (self.has_any(at, &[Sign::Visit, Sign::CalledAt]) || self.values_in(at).any(share));
        day.is_some_and(|day| day.past <= today && (today - day.past).num_days() <= LATEST_VISIT)
            && self.text(at).contains(super::page::is_han)
            && (heads || fronts)
    }

    /// Whether a number has no unit.
    fn is_apart(&self, at: &Range<usize>) -> bool {
        let rest = &self.page.text()[at.end..];
        rest.chars().next().is_none_or(|one| {
            if super::page::is_han(one) {
                !COUNTS.contains(one)
            } else {
                !one.is_alphanumeric() && one != '%'
            }
        })
    }

    /// Whether the halves of a word for a key node are parted by no more than the day, or by 完成.
    fn holds_together(&self, node: &NodeWord<'_>) -> bool {
        let Some(parted) = &node.parted else { return true };
        let own = [Sign::Filler, Sign::ThisPeriod, Sign::NameTail, Sign::Done, Sign::Plan, Sign::Begun];
        // 设备全装完了, 设备上周四就装了
        let said = self.text(parted).trim_end_matches(['全', '都', '就', '先', '早', '也']);
        let said = parted.start..parted.start + said.len();
        let when = said.is_empty()
            || self.values_in(parted).next().is_some()
            || self.has_any(parted, &[Sign::Done, Sign::Begun]);
        // 桩基昨天完成 says what has been done with 桩基.
        let end = parted.end..node.at.end;
        let says_done = self.has(&end, Sign::Done)
            && !has_happened(self.text(&end))
            && !super::events::is_driven(self.text(&end));
        when && !says_done
            && !self.says_more(&said, &own)
            && !self.has_any(parted, &[Sign::NotYet, Sign::Not, Sign::Bound])
    }

    /// Takes up what is named by a piece, by a mark, or in no list: it is a name, and nothing else.
    pub(super) fn add_mentions(&mut self, more: Vec<Mention>) {
        self.hits.retain(|hit| !touches(&more, &hit.at));
        self.values.retain(|value| !touches(&more, &value.at));
        self.mentions.extend(more);
        self.mentions.sort_by_key(|one| one.at.start);
    }

    /// A clause in which several projects have their figures falls into one statement for each.
    fn parted(&self, clause: &Clause) -> Vec<Clause> {
        let mentions = self.named_in(&clause.at);
        let figures: Vec<_> = self.values_in(&clause.at).filter(|value| is_figure(&value.value)).collect();
        let joint = " and ";
        let mut places: Vec<usize> = self.question_after_blank(clause).into_iter().collect();
        places.extend(self.keys_after_blank(clause));
        places.extend(self.wholes_after_blanks(clause));
        places.extend(self.joined_behind_a_share(clause));
        if let (Some(first), true) = (mentions.first(), mentions.len() > 1) {
            // 报三个: how many follow is no figure of any of them.
            let stated = || {
                figures.iter().filter(|one| !matches!(one.value, Value::Count { .. } | Value::Part { .. }))
            };
            let last = mentions.last().map_or(first.end, |last| last.end);
            let leads = stated().any(|figure| figure.at.start >= last)
                || stated().next().is_none_or(|figure| first.start < figure.at.start);
            for pair in mentions.windows(2) {
                let between = pair[0].end..pair[1].start;
                let figure = figures
                    .iter()
                    .any(|figure| between.start <= figure.at.start && figure.at.end <= between.end);
                if !figure && !self.has_any(&between, &[Sign::Unchanged, Sign::Stopped, Sign::Resumed]) {
                    continue;
                }
                // "61% on line 7 and 74% on line 5": the name follows its figure.
                places.push(if leads { between.end } else { between.start });
            }
        } else if figures.len() > 1 {
            let text = self.page.text();
            for pair in figures.windows(2) {
                let both =
                    pair.iter().all(|one| matches!(one.value, Value::Percent(_) | Value::Money { .. }));
                // 昨天30% 今天31%
                let apart = pair[0].at.end..pair[1].at.start;
                let dated = self.values_in(&apart).find(|one| is_time(&one.value));
                let is_share = matches!(pair[1].value, Value::Percent(_));
                let only = |day: &&Found| text[apart.start..day.at.start].trim().is_empty();
                if let Some(day) = dated.filter(|day| is_share && only(day)) {
                    places.push(day.at.start);
                }
                let between =
                    if both { pair[0].at.end..pair[1].at.start } else { pair[0].at.end..pair[0].at.end };
                if let Some(at) = text[between.clone()].find(joint) {
                    places.push(between.start + at + joint.len());
                }
            }
        }
        places.sort_unstable();
        places.dedup();
        clauses::cut(clause, self.page.text(), &places)
    }

    /// "68% now and the gas company still hasn't cut off the old main": where something of its own is joined.
    fn joined_behind_a_share(&self, clause: &Clause) -> Option<usize> {
        let share = self.values_in(&clause.at).find(|one| matches!(one.value, Value::Percent(_)))?;
        let behind = share.at.end..clause.at.end;
        let text = self.text(&behind);
        let at = JOINED.iter().filter_map(|word| text.find(word)).min()?;
        let rest = behind.start + at..behind.end;
        let figure = |one: &Found| matches!(one.value, Value::Percent(_) | Value::Money { .. });
        (!self.values_in(&rest).any(figure)).then_some(rest.start + " and ".len())
    }

    /// Where only blanks stand between statements, a question is asked by what follows the last.
    fn question_after_blank(&self, clause: &Clause) -> Option<usize> {
        let text = self.text(&clause.at);
        let is_chinese = text.contains(super::page::is_han);
        let blank = text.rfind(' ').filter(|at| *at >= LONG_STATEMENT)?;
        // 中法园 power connection 啥时候能好: what is asked stands before it.
        let tail = clause.at.start + blank..clause.at.end;
        let head = clause.at.start..tail.start;
        let told = self.has(&head, Sign::Done)
            || self.text(&head).contains('了')
            || self.values_in(&head).any(|one| is_figure(&one.value));
        if !told {
            return None;
        }
        if !self.says_more(&tail, &[Sign::Asking, Sign::Filler, Sign::Plan, Sign::Done]) {
            return None;
        }
        (clause.closed_by == Some('?') && is_chinese).then_some(clause.at.start + blank)
    }

    /// 上午踏查了现场 主体封顶今天完成了: in Chinese a blank ends a statement where what stands before it is one by
    /// itself, and what follows too.
    fn wholes_after_blanks(&self, clause: &Clause) -> Vec<usize> {
        let text = self.text(&clause.at);
        let mut begin = clause.at.start;
        let mut places = Vec::new();
        for (at, _) in text.match_indices(' ').take(MOST_BLANKS) {
            let blank = clause.at.start + at;
            let ends = text[..at].ends_with(|one: char| super::page::is_han(one) || one == '%');
            let begins =
                text[at + 1..].starts_with(|one: char| super::page::is_han(one) || one.is_ascii_digit());
            let rest = blank + 1..clause.at.end;
            if ends
                && begins
                && (self.is_whole(&(begin..blank)) || self.ends_with_a_share(&(begin..blank)))
                && (self.is_whole(&(begin..blank)) && self.is_whole(&rest)
                    || self.ends_with_a_share(&(begin..blank)) && self.is_told_with_its_own(&rest)
                    || self.begins_with_a_share(&rest)
                    || self.is_told(&(begin..blank)) && self.is_of_its_own(&rest))
            {
                begin = blank + 1;
                places.push(begin);
            }
        }
        places
    }

    /// 今天干到百分之六十三了 站厅在挂吊顶: whether a share is the last that is told before a blank.
    fn ends_with_a_share(&self, part: &Range<usize>) -> bool {
        let last = self.values_in(part).filter(|one| matches!(one.value, Value::Percent(_))).last();
        last.is_some_and(|one| ["", "了", "啦"].contains(&self.text(&(one.at.end..part.end)).trim()))
    }

    /// Whether what follows a blank says by itself that or when something is done: 桩基完成 alone may be of the share.
    fn is_told_with_its_own(&self, rest: &Range<usize>) -> bool {
        let text = self.text(rest);
        let told =
            text.contains(['了', '全', '都', '已']) || self.values_in(rest).any(|one| is_time(&one.value));
        told && self.is_whole(rest)
    }

    /// 还是百分之五十六, 大概六成二: whether what follows a blank says how far the works are.
    fn begins_with_a_share(&self, rest: &Range<usize>) -> bool {
        let led = ["还是", "现在", "目前", "整体", "总体", "总的", "大概"];
        led.iter().find_map(|word| self.text(rest).strip_prefix(word)).is_some_and(|said| {
            let begin = rest.end - said.len();
            self.values_in(rest).any(|one| one.at.start == begin && matches!(one.value, Value::Percent(_)))
        })
    }

    /// Whether what stands before a blank is said to be so, or on a day: nothing of it is left to be told behind.
    fn is_told(&self, part: &Range<usize>) -> bool {
        let text = self.text(part);
        text.contains(['了', '定']) || self.has_any(part, &[Sign::Done, Sign::Delayed, Sign::Visit])
    }

    /// 资料这两天补: whether what follows a blank is of something else, and says nothing more of what stands before.
    fn is_of_its_own(&self, rest: &Range<usize>) -> bool {
        let goes_on = [
            Sign::Done,
            Sign::Begun,
            Sign::Plan,
            Sign::Delayed,
            Sign::Early,
            Sign::Formerly,
            Sign::NotYet,
            Sign::Not,
            Sign::Unchanged,
            Sign::NoTrouble,
            Sign::Asking,
            Sign::TagQuestion,
            Sign::Correction,
            Sign::Apology,
            Sign::Bound,
        ];
        let first = self.hits_in(rest).find(|hit| hit.sign != Sign::Filler);
        let begins_with_a_value = self.values_in(rest).next().is_some_and(|one| one.at.start == rest.start);
        let long = self.text(rest).chars().filter(|one| super::page::is_han(*one)).count() >= LONG_REST;
        long && !begins_with_a_value
            && self.says_more(rest, &[Sign::Filler])
            && first.is_none_or(|hit| !goes_on.contains(&hit.sign) || hit.at.start > rest.start)
    }

    /// Whether a part of a text tells of a key node, of works, of money that was invested or of a visit.
    fn is_whole(&self, part: &Range<usize>) -> bool {
        let value = |fits: fn(&Value) -> bool| self.values_in(part).any(|one| fits(&one.value));
        let node = self.nodes_in(part).next().is_some()
            && (self.has_any(part, &[Sign::Done, Sign::Delayed, Sign::Plan]) || value(is_time));
        let share = value(|one| matches!(one, Value::Percent(_)))
            && self.has_any(part, &[Sign::State, Sign::Overall, Sign::Main, Sign::Thing]);
        let money = value(|one| match one {
            Value::Money { .. } => true,
            Value::Number(number) => number.scale != Scale::None,
            _ => false,
        }) && self.has_any(part, &[Sign::Invested, Sign::ToDate]);
        let works = value(|one| matches!(one, Value::Count { .. }))
            && self.has_any(part, &[Sign::Thing, Sign::Deed, Sign::ToDate]);
        let trouble =
            self.hits_in(part).any(|hit| matches!(hit.sign, Sign::Issue(_) | Sign::Visit | Sign::CalledAt))
                || self.flaws_in(part).any(|hit| hit.sign == Sign::Wrong) && self.has(part, Sign::Thing)
                || self.mentions_in(part).first().is_some_and(|one| visits::goes_round(self, part, one));
        node || share || money || works || trouble
    }

    /// Where the lines of a report stand in one, each key behind a blank: 进度:60% 问题:缺料. One alone is no report.
    fn keys_after_blank(&self, clause: &Clause) -> Vec<usize> {
        let keys = self.hits_in(&clause.at).filter(|hit| matches!(hit.sign, Sign::Field(_)));
        let begins = keys.filter(|hit| {
            let followed = self.text(&(hit.at.end..clause.at.end)).trim_start().starts_with(':');
            followed && matches!(self.page.before(hit.at.start), Some(' ' | '|') | None)
        });
        let mut places: Vec<usize> = begins.map(|hit| hit.at.start).collect();
        places.dedup();
        if places.len() < 2 && !places.contains(&clause.at.start) {
            return Vec::new();
        }
        places.retain(|place| *place > clause.at.start);
        places
    }

    /// Where a clause names projects, or parts that may be projects of their own.
    fn named_in(&self, clause: &Range<usize>) -> Vec<Range<usize>> {
        let mentions = self.mentions_in(clause).iter().map(|one| one.at.clone());
        let marks = super::names::marks_in(self.text(clause)).into_iter();
        let marks = marks.map(|(at, _)| clause.start + at.start..clause.start + at.end);
        let mut named: Vec<Range<usize>> = mentions.collect();
        let alone: Vec<_> = marks
            .filter(|mark| {
                !named.iter().any(|one| {
                    one.start < mark.end + LONGEST_GAP
                        && mark.start < one.end + LONGEST_GAP
                        && !self.figure_between(one, mark)
                })
            })
            .collect();
        named.extend(alone);
        named.sort_by_key(|one| one.start);
        named
    }

    /// 一期99% 二期47%: the second goes on, and is no part of the first.
    fn figure_between(&self, name: &Range<usize>, mark: &Range<usize>) -> bool {
        let between = name.end..mark.start;
        between.start < between.end && self.values_in(&between).any(|one| is_figure(&one.value))
    }

    pub(super) fn text(&self, at: &Range<usize>) -> &str {
        &self.page.text()[at.clone()]
    }

    /// The statements of the same sentence as this one.
    pub(super) fn sentence_of(&self, statement: &Statement) -> &[Statement] {
        let number = statement.clause.sentence;
        let first = self.statements.partition_point(|one| one.clause.sentence < number);
        let end = self.statements.partition_point(|one| one.clause.sentence <= number);
        &self.statements[first..end]
    }

    /// Those of them that stand near it. A sentence can be as long as a message, and each of its statements looks at
    /// those beside it.
    pub(super) fn beside(&self, statement: &Statement) -> &[Statement] {
        let sentence = self.sentence_of(statement);
        let own = sentence.partition_point(|one| one.clause.at.start < statement.clause.at.start);
        &sentence[own.saturating_sub(NEAR)..sentence.len().min(own + NEAR)]
    }

    /// Those of them that stand right before it.
    pub(super) fn before(&self, statement: &Statement) -> impl Iterator<Item = &Statement> {
        let own = statement.clause.at.start;
        self.beside(statement).iter().take_while(move |one| one.clause.at.start < own)
    }

    /// All of them that stand before it.
    pub(super) fn told_before(&self, statement: &Statement) -> &[Statement] {
        let sentence = self.sentence_of(statement);
        &sentence[..sentence.partition_point(|one| one.clause.at.start < statement.clause.at.start)]
    }

    /// What is written like the code of a project, and is none.
    pub(super) fn unknown_code(&self) -> Option<ProjectCode> {
        let unknown = self.mentions.iter().filter(|one| one.how == How::Unknown);
        let mut written = unknown.map(|one| self.text(&one.at)).filter(|text| text.contains('-'));
        written.find_map(ProjectCode::parse)
    }

    /// The words that lie within a part of the text.
    pub(super) fn hits_in(&self, at: &Range<usize>) -> impl Iterator<Item = &Hit> {
        hits_in(&self.hits, at)
    }

    /// Who works on the site, and what may be wrong there.
    pub(super) fn flaws_in(&self, at: &Range<usize>) -> impl Iterator<Item = &Hit> {
        hits_in(&self.flaws, at)
    }

    pub(super) fn has(&self, at: &Range<usize>, sign: Sign) -> bool {
        self.hits_in(at).any(|hit| hit.sign == sign)
    }

    pub(super) fn has_any(&self, at: &Range<usize>, signs: &[Sign]) -> bool {
        self.hits_in(at).any(|hit| signs.contains(&hit.sign))
    }

    pub(super) fn values_in(&self, at: &Range<usize>) -> impl Iterator<Item = &Found> {
        let (first, end) = (self.values.partition_point(|one| one.at.start < at.start), at.end);
        self.values[first..].iter().take_while(move |one| one.at.end <= end)
    }

    pub(super) fn mentions_in(&self, at: &Range<usize>) -> &[Mention] {
        let first = self.mentions.partition_point(|one| one.at.start < at.start);
        let last = self.mentions.partition_point(|one| one.at.end <= at.end);
        self.mentions.get(first..last.max(first)).unwrap_or(&[])
    }

    pub(super) fn nodes_in(&self, at: &Range<usize>) -> impl Iterator<Item = &NodeWord<'a>> {
        let (first, end) = (self.nodes.partition_point(|one| one.at.start < at.start), at.end);
        self.nodes[first..]
            .iter()
            .take_while(move |one| one.at.start < end)
            .filter(move |one| one.at.end <= end)
    }

    /// Whether a part of the text says anything beyond names, days and words with these signs.
    pub(super) fn says_more(&self, at: &Range<usize>, than: &[Sign]) -> bool {
        let mut reached = at.start;
        // A word may begin before the part and reach into it.
        let first = self.hits.partition_point(|hit| hit.at.start + LONGEST_WORD < at.start);
        let reaching = self.hits[first..].iter().take_while(|hit| hit.at.start < at.end);
        let mut covered: Vec<Range<usize>> = reaching
            .filter(|hit| than.contains(&hit.sign) && hit.at.end > at.start && hit.at.end <= at.end)
            .map(|hit| hit.at.clone())
            .chain(self.values_in(at).filter(|one| is_time(&one.value)).map(|one| one.at.clone()))
            .chain(self.mentions_in(at).iter().map(|one| one.at.clone()))
            .chain(self.page.tags.iter().filter(|tag| tag.start >= at.start && tag.end <= at.end).cloned())
            .collect();
        covered.sort_by_key(|one| one.start);
        let end = std::iter::once(at.end..at.end);
        for one in covered.into_iter().chain(end) {
            if one.start > reached && self.text(&(reached..one.start)).contains(char::is_alphanumeric) {
                return true;
            }
            reached = reached.max(one.end);
        }
        false
    }
}

/// With which English goes on to somebody or something else.
const JOINED: [&str; 8] =
    [" and the ", " and we ", " and our ", " and still ", " and no ", " and a ", " and they ", " and there "];

/// The day of a month and its number, with a point between.
/// In bytes: 被人拆了.
const LONGEST_LOSS: usize = 30;

/// Nobody parts more statements by blanks alone, and each is looked at beside all that follows.
const MOST_BLANKS: usize = 24;

/// In days: so long afterwards people tell of a visit.
const LATEST_VISIT: i64 = 31;

fn dotted_day(text: &str, today: NaiveDate) -> Option<scan::Date> {
    let (month, day) = text.split_once('.')?;
    if !(1..=2).contains(&month.len()) || !(1..=2).contains(&day.len()) {
        return None;
    }
    scan::Date::of_year(month.parse().ok()?, day.parse().ok()?, today)
}

/// 坐5号线过来的, "took line 5 over": what somebody rides on is no project they speak of, unless its figure follows.
fn is_ridden(text: &str, values: &[Found], name: &Range<usize>) -> bool {
    let before = text[..name.start].trim_end();
    let ridden = RIDING.iter().any(|word| {
        before
            .strip_suffix(word)
            .is_some_and(|rest| !word.is_ascii() || !rest.ends_with(|one: char| one.is_ascii_alphanumeric()))
    });
    if !ridden {
        return false;
    }
    let end = text[name.end..]
        .find([',', '，', ';', '。', '!', '?', '\n'])
        .map_or(text.len(), |end| name.end + end);
    let stated = |one: &Found| {
        matches!(one.value, Value::Percent(_) | Value::Money { .. })
            && name.end <= one.at.start
            && one.at.end <= end
    };
    !values.iter().any(stated)
}

const RIDING: [&str; 11] =
    ["坐", "乘", "乘坐", "坐着", "搭", "挤", "took", "taking", "rode", "riding", "caught"];

/// "we were at 67%", 卡在72%: right before a share a word of visits or troubles says where the works stand.
fn say_where_works_stand(text: &str, values: &[Found], hits: &mut [Hit]) {
    let shares: Vec<&Found> = values.iter().filter(|one| matches!(one.value, Value::Percent(_))).collect();
    for hit in
        hits.iter_mut().filter(|hit| matches!(hit.sign, Sign::CalledAt | Sign::Issue(_) | Sign::Delayed))
    {
        let stands = STANDING.iter().any(|word| text[hit.at.clone()].ends_with(word));
        let next = shares.get(shares.partition_point(|share| share.at.start < hit.at.end));
        let before_a_share =
            next.is_some_and(|share| ["", "at", "on"].contains(&text[hit.at.end..share.at.start].trim()));
        if stands && before_a_share {
            hit.sign = Sign::State;
        }
    }
}

const STANDING: [&str; 7] = ["moved to", "moves to", "were at", "stuck", "stalled", "卡在", "卡在了"];

/// How many statements before and behind one stand near it.
const NEAR: usize = 8;

/// In characters: what is a statement of its own behind a blank.
const LONG_REST: usize = 4;

/// Between a name and the mark of its part: 天河项目二期, in bytes.
const LONGEST_GAP: usize = 9;

/// From how many bytes on what stands before a blank can be a statement of its own.
const LONG_STATEMENT: usize = 12;

/// With what the units begin in which people count.
const COUNTS: &str =
    "万亿千百元块米吨方根层个成倍公里厘毫度兆分点平立套台车人天年月周小时折环跨孔榀片株棵段次处户亩伏安升";

/// In bytes.
const LONGEST_WORD: usize = 64;

/// In bytes: how far behind a value that begins within a name the one may reach that is meant.
const LONGEST_VALUE: usize = 24;

/// Whether a value can be stated of a project.
pub(super) const fn is_figure(value: &Value) -> bool {
    matches!(
        value,
        Value::Percent(_)
            | Value::Points(_)
            | Value::Money { .. }
            | Value::Count { .. }
            | Value::Number(_)
            | Value::Part { .. }
    )
}

pub(super) const fn is_time(value: &Value) -> bool {
    matches!(value, Value::Date(_) | Value::Dates(_) | Value::Clock(_) | Value::Duration(_))
}

fn hits_in<'s>(hits: &'s [Hit], at: &Range<usize>) -> impl Iterator<Item = &'s Hit> + use<'s> {
    let (first, end) = (hits.partition_point(|hit| hit.at.start < at.start), at.end);
    hits[first..].iter().take_while(move |hit| hit.at.start < end).filter(move |hit| hit.at.end <= end)
}

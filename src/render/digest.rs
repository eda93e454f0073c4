//! What Daybook says of its own accord: digests, reminders, alarms.

use super::course::{self, heading};
use super::investment::{month_name, signed_amount};
use super::table::sign;
use super::words::{Argument, phrase, sentence};
use super::{
    Books, Page, Seal, Voice, calendar, date, issue_views, issues, listed, promises, saying, team_name,
};
use crate::chat::{Button, Outgoing};
use crate::domain::alarm::Alarm;
use crate::domain::calendar::{Counted, Passed};
use crate::domain::decision::{EntryView, IssueView, TimesLine};
use crate::domain::digest::{
    Capacity, Digest, NodeLine, Overview, Owing, Own, Reported, Review, ReviewLine, TeamDigest, Turned,
};
use crate::domain::entry::Certainty;
use crate::domain::evidence::NotKept;
use crate::domain::ids::OccurrenceId;
use crate::domain::intent::Action;
use crate::domain::lights::Colour;
use crate::domain::people::Language;
use crate::domain::policy::PolicyList;
use crate::domain::project::Rhythm;
use crate::domain::schedule::Occasion;
use crate::domain::season::{Left, SeasonLeft};
use chrono::NaiveDate;

/// How much of a digest is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// What fits a phone; the rest is one press away.
    Short,
    Full,
}

/// How many lines of a list are shown where it is short.
const SHORT: usize = 6;

/// How many reports of one project are shown where it is short.
const REPORTS: usize = 3;

/// A digest on its way onto a page, with how much of it was left out.
struct Sheet {
    language: Language,
    extent: Extent,
    page: Page,
    left_out: usize,
}

impl Sheet {
    fn write(mut self, write: impl FnOnce(Page) -> Page) -> Self {
        self.page = write(self.page);
        self
    }

    fn sentence(self, key: &str, arguments: Vec<(&'static str, Argument)>) -> Self {
        let runs = sentence(self.language, key, arguments);
        self.write(|page| page.line().add(runs))
    }

    /// A heading with a list below it; nothing where there is none.
    fn section<T>(self, key: &str, items: &[T], line: impl Fn(Page, &T) -> Page) -> Self {
        self.section_of(key, Vec::new(), items, line)
    }

    fn section_of<T>(
        mut self,
        key: &str,
        mut arguments: Vec<(&'static str, Argument)>,
        items: &[T],
        line: impl Fn(Page, &T) -> Page,
    ) -> Self {
        if items.is_empty() {
            return self;
        }
        arguments.push(("count", count(items.len())));
        self.page = self.page.line().line().add(sentence(self.language, key, arguments));
        self.lines(items, SHORT, line)
    }

    /// The first of some lines, and how many more there are.
    fn lines<T>(mut self, items: &[T], limit: usize, line: impl Fn(Page, &T) -> Page) -> Self {
        let shown = match self.extent {
            // One more line takes no more room than to say that there is one.
            Extent::Short if items.len() > limit + 1 => limit,
            Extent::Short | Extent::Full => items.len(),
        };
        self.page = items[..shown].iter().fold(self.page, |page, item| line(page.line(), item));
        if shown < items.len() {
            self.left_out += items.len() - shown;
            let more = vec![("count", count(items.len() - shown))];
            self = self.sentence("and-more", more);
        }
        self
    }
}

/// A digest with its buttons: to all of it where something was left out, and to the workbook where it is about many
/// projects. `occurrence` is what it comes of.
pub fn digest(
    voice: Voice,
    books: Books<'_>,
    digest: &Digest,
    extent: Extent,
    (seal, occurrence): (&Seal<'_>, OccurrenceId),
) -> Outgoing {
    let sheet = sheet(voice.language, books, digest, extent, Page::default());
    let button =
        |key, action| Button { label: phrase(voice.language, key), data: seal(action, occurrence.0) };
    let is_review = matches!(digest, Digest::Review(_));
    let details = (sheet.left_out > 0).then(|| button("button-details", Action::Details));
    let workbook = (extent == Extent::Full || is_review).then(|| button("button-workbook", Action::Workbook));
    let buttons: Vec<_> = details.into_iter().chain(workbook).collect();
    let rows = if buttons.is_empty() { Vec::new() } else { vec![buttons] };
    sheet.page.with_buttons(rows, None)
}

pub(super) fn on_page(
    language: Language,
    books: Books<'_>,
    digest: &Digest,
    extent: Extent,
    page: Page,
) -> Page {
    sheet(language, books, digest, extent, page).page
}

fn sheet(language: Language, books: Books<'_>, digest: &Digest, extent: Extent, page: Page) -> Sheet {
    let sheet = Sheet { language, extent, page, left_out: 0 };
    match digest {
        Digest::Team(one) => of_team(sheet, books, one),
        Digest::Own(one) => own(sheet, books, one),
        Digest::Overview(one) => overview(sheet, books, one),
        Digest::Review(one) => review(sheet, books, one),
    }
}

fn of_team(sheet: Sheet, books: Books<'_>, digest: &TeamDigest) -> Sheet {
    let language = sheet.language;
    let team = team_name(language, books.registry.team(digest.team));
    let arguments =
        vec![("team", Argument::Bold(team)), ("date", days(language, (digest.first, digest.last)))];
    let head = sentence(language, "digest-head", arguments);
    let mut sheet = sheet.write(|page| page.add(head));
    if digest.changed.is_empty() {
        sheet = sheet.sentence("digest-quiet", Vec::new());
    } else {
        let head = sentence(language, "digest-changed", vec![("count", count(digest.changed.len()))]);
        sheet = sheet.write(|page| page.line().line().add(head));
        let shown = match sheet.extent {
            Extent::Short if digest.changed.len() > SHORT + 1 => SHORT,
            Extent::Short | Extent::Full => digest.changed.len(),
        };
        for changed in &digest.changed[..shown] {
            sheet = sheet.write(|page| heading(language, page.line(), &changed.heading));
            sheet =
                sheet.lines(&changed.entries, REPORTS, |page, one| reported_line(language, books, page, one));
        }
        let more = digest.changed.len() - shown;
        if more > 0 {
            sheet.left_out += more;
            sheet = sheet.sentence("digest-more-projects", vec![("count", count(more))]);
        }
    }
    let mut sheet = sheet
        .section("digest-owing", &digest.owing, |page, one| owing_line(language, page, one))
        .section("digest-nodes", &digest.nodes, |page, one| node_line(language, books, page, one))
        .section("digest-promises", &digest.promises, |page, one| {
            promises::line(language, books.policy, page, one)
        })
        .section("digest-issues", &digest.issues, |page, one| issues::line(language, books, page, one));
    if digest.resting > 0 {
        sheet = sheet.write(Page::line).sentence("digest-resting", vec![("count", count(digest.resting))]);
    }
    sheet
}

fn own(sheet: Sheet, books: Books<'_>, own: &Own) -> Sheet {
    let language = sheet.language;
    let today = ("date", Argument::Plain(date(language, own.today)));
    let head = match own.capacity {
        Capacity::Lead(team) => {
            let team = ("team", Argument::Bold(team_name(language, books.registry.team(team))));
            sentence(language, "own-head-lead", vec![team, today])
        }
        Capacity::Guarantor => sentence(language, "own-head-guarantor", vec![today]),
    };
    let since = vec![("date", Argument::Plain(date(language, own.since)))];
    let others = if own.moves.is_empty() { "digest-issues" } else { "own-others" };
    let sheet = sheet
        .write(|page| page.add(head))
        .section("own-applicants", &own.applicants, |page, name| page.quoted(name))
        .section("own-moves", &own.moves, |page, one| issues::line(language, books, page, one))
        .section(others, &own.issues, |page, one| issues::line(language, books, page, one))
        .section("digest-nodes", &own.nodes, |page, one| node_line(language, books, page, one))
        .section("digest-promises", &own.promises, |page, one| {
            promises::line(language, books.policy, page, one)
        })
        .section_of("own-turned", since, &own.turned, |page, one| turned_line(language, books, page, one));
    seasons(sheet, books, &own.seasons)
}

/// What is awaited of the seasons that run: `春季复工还有 2 个没有开，离4月30日还有 37 个工作日`, and what each lacks.
fn seasons(sheet: Sheet, books: Books<'_>, seasons: &[SeasonLeft]) -> Sheet {
    let language = sheet.language;
    seasons.iter().fold(sheet, |sheet, season| {
        let name = books.policy.name(PolicyList::Season, &season.season, language).to_owned();
        let mut arguments =
            vec![("season", Argument::Plain(name)), ("until", Argument::Plain(date(language, season.until)))];
        let key = match &season.left {
            Left::Over => "season-over",
            Left::Days(counted) => {
                // How they were counted can be asked for; that a year is not loaded has to be seen.
                let unloaded = counted.passed.unloaded.clone();
                let passed = Passed { unloaded, ..Passed::default() };
                let days = calendar::counted(language, &Counted { passed, ..counted.clone() });
                arguments.push(("days", Argument::Plain(days)));
                "season-left"
            }
        };
        sheet.section_of(key, arguments, &season.awaited, |page, one| {
            let page = heading(language, page, &one.heading);
            if one.lacks.is_empty() {
                return page.plain(phrase(language, "season-lacks-nothing"));
            }
            let name = |key: &String| books.policy.name(PolicyList::Gate, key, language).to_owned();
            let lacks = Argument::Plain(listed(language, one.lacks.iter().map(name)));
            page.add(sentence(language, "season-lacks", vec![("what", lacks)]))
        })
    })
}

fn overview(sheet: Sheet, books: Books<'_>, overview: &Overview) -> Sheet {
    let (language, extent) = (sheet.language, sheet.extent);
    let today = vec![("date", Argument::Plain(date(language, overview.today)))];
    let head = sentence(language, "overview-head", today);
    let told = || ("days", days(language, (overview.first, overview.last)));
    let mut sheet = sheet
        .write(|page| page.add(head))
        .section("overview-unheard", &overview.unheard, |page, (view, unheard)| {
            issue_views::unheard_since(language, issues::line(language, books, page, view), *unheard)
        })
        .section_of("overview-unanswered", vec![told()], &overview.unanswered, |page, one| {
            owing_line(language, page, one)
        })
        .section("overview-escalated", &overview.escalated, |page, one| {
            issues::line(language, books, page, one)
        })
        .section("overview-turned", &overview.turned, |page, one| turned_line(language, books, page, one));
    let (owed, reported) = overview.covered();
    if owed > 0 {
        let arguments = vec![told(), ("owed", count(owed)), ("reported", count(reported))];
        sheet = sheet.write(Page::line).sentence("overview-coverage", arguments);
        sheet = sheet.lines(&overview.coverage, SHORT, |page, one| {
            let team = team_name(language, books.registry.team(one.team));
            page.plain(format!("{team} {}/{}", one.reported, one.owed))
        });
    }
    if overview.unclear > 0 {
        let arguments = vec![("count", count(overview.unclear))];
        sheet = sheet.write(Page::line).sentence("overview-unclear", arguments);
    }
    sheet = sheet.write(|page| course::totals(language, books.policy, page.line(), &overview.portfolio));
    // What the season awaits, it names.
    if extent == Extent::Full && overview.seasons.is_empty() {
        sheet = sheet.write(|page| course::waiting(language, page, &overview.portfolio));
    }
    seasons(sheet, books, &overview.seasons).section(
        "overview-unreached",
        &overview.unreached,
        |page, one| {
            let team = one.team.map(|team| team_name(language, books.registry.team(team)));
            let who = one.name.clone().or(team).unwrap_or_else(|| phrase(language, "overview-stranger"));
            let arguments = vec![("who", Argument::Quoted(who)), ("count", Argument::Number(one.count))];
            page.add(sentence(language, "overview-unreached-line", arguments))
        },
    )
}

fn review(sheet: Sheet, books: Books<'_>, review: &Review) -> Sheet {
    let (language, extent) = (sheet.language, sheet.extent);
    let whose = match review.team {
        Some(team) => team_name(language, books.registry.team(team)),
        None => phrase(language, "district"),
    };
    let key = if review.occasion == Occasion::Monthly { "review-head-month" } else { "review-head-week" };
    let days = days(language, (review.first, review.last));
    let head = sentence(language, key, vec![("whose", Argument::Bold(whose)), ("days", days)]);
    let mut sheet = sheet
        .write(|page| page.add(head))
        .sentence(
            "review-projects",
            vec![
                ("count", count(review.lines.len())),
                ("reported", count(review.lines.iter().filter(|line| line.reports > 0).count())),
                ("red", count(review.red)),
                ("yellow", count(review.yellow)),
            ],
        )
        .sentence(
            "review-issues",
            vec![
                ("opened", count(review.opened)),
                ("closed", count(review.closed)),
                ("open", count(review.issues.len())),
            ],
        );
    if let Some(invested) = &review.investment {
        let arguments = vec![
            ("value", Argument::Plain(signed_amount(language, invested.yuan))),
            ("plan", Argument::Plain(signed_amount(language, invested.plan.yuan()))),
            ("share", Argument::Plain(invested.share.to_string())),
            ("month", Argument::Plain(month_name(language, invested.month))),
            ("time", Argument::Plain(invested.month.time_share().to_string())),
        ];
        sheet = sheet.sentence("review-investment", arguments);
        if invested.silent > 0 {
            sheet = sheet.sentence("review-silent", vec![("count", count(invested.silent))]);
        }
    }
    let moved: Vec<_> = review.lines.iter().filter(|line| line.has_moved()).collect();
    sheet = match extent {
        Extent::Short => {
            let unmoved = review.lines.len() - moved.len();
            let mut sheet = sheet
                .section("review-moved", &moved, |page, one| review_line(language, books, page, one, extent));
            sheet.left_out += unmoved;
            sheet
        }
        Extent::Full => sheet.section("review-all", &review.lines, |page, one| {
            review_line(language, books, page, one, extent)
        }),
    };
    sheet = sheet.section("digest-nodes", &review.nodes, |page, one| node_line(language, books, page, one));
    let times = |page, one: &TimesLine| issue_views::times_of_level(language, books, page, one);
    sheet = sheet.section("review-times", &review.times, times);
    if extent == Extent::Full {
        let line = |page, one: &IssueView| issues::line(language, books, page, one);
        sheet = sheet.section("digest-issues", &review.issues, line);
    }
    sheet
}

/// `🟡 JY-01 会展中心 · 在建 · 进度 60% → 65% · 消息 3 条`
fn review_line(language: Language, books: Books<'_>, page: Page, line: &ReviewLine, extent: Extent) -> Page {
    let stage = |key: &str| books.policy.name(PolicyList::Stage, key, language).to_owned();
    let mut page = heading(language, page.plain(format!("{} ", sign(line.colour))), &line.heading);
    match (&line.left, extent) {
        (Some(left), _) => page = page.plain(format!(" · {} → {}", stage(left), stage(&line.stage))),
        (None, Extent::Full) => page = page.plain(format!(" · {}", stage(&line.stage))),
        (None, Extent::Short) => {}
    }
    if let Some(percent) = line.percent {
        let share = match line.percent_before.filter(|before| *before != percent) {
            Some(before) => format!("{before} → {percent}"),
            None => percent.to_string(),
        };
        page = page.add(sentence(language, "review-progress", vec![("share", Argument::Plain(share))]));
    }
    if extent == Extent::Full && line.reports > 0 {
        page = page.add(sentence(language, "review-reports", vec![("count", count(line.reports))]));
    }
    page
}

/// Who has not reported, and nothing else.
pub(super) fn unreported(language: Language, day: NaiveDate, owing: &[Owing]) -> Page {
    let arguments = vec![("date", Argument::Plain(date(language, day))), ("count", count(owing.len()))];
    let key = if owing.is_empty() { "unreported-none" } else { "unreported" };
    let head = Page::default().add(sentence(language, key, arguments));
    owing.iter().fold(head, |page, one| owing_line(language, page.line(), one))
}

fn owing_line(language: Language, page: Page, owing: &Owing) -> Page {
    let page = page.plain(format!("{} {}", owing.heading.code, owing.heading.name(language)));
    let page = if owing.reporters.is_empty() {
        page
    } else {
        page.plain(" · ").quoted(listed(language, owing.reporters.iter().cloned()))
    };
    match owing.rhythm {
        Rhythm::Weekly => page.add(sentence(language, "digest-owing-week", Vec::new())),
        Rhythm::Daily | Rhythm::Nodes | Rhythm::None => page,
    }
}

/// `JY-01 会展中心 · 主体封顶：计划 3月6日，已过 2 天`
fn node_line(language: Language, books: Books<'_>, page: Page, line: &NodeLine) -> Page {
    let arguments = vec![
        ("node", Argument::Plain(books.policy.name(PolicyList::Node, &line.node, language).to_owned())),
        ("date", Argument::Plain(date(language, line.planned))),
        ("days", Argument::Number(line.late_days.abs())),
    ];
    let key = match line.late_days {
        0 => "digest-node-today",
        days if days > 0 => "digest-node-late",
        _ => "digest-node-ahead",
    };
    heading(language, page, &line.heading).add(sentence(language, key, arguments))
}

/// `🔴 JY-01 会展中心 · 投资进度，6月30日起`
fn turned_line(language: Language, books: Books<'_>, page: Page, turned: &Turned) -> Page {
    let rule = books.policy.name(PolicyList::Light, &turned.rule, language).to_owned();
    let mut arguments = vec![("rule", Argument::Plain(rule))];
    let (colour, key) = match &turned.light {
        None => (Colour::Green, "turned-off"),
        Some(light) => {
            arguments.push(("date", Argument::Plain(date(language, light.since))));
            (light.colour, "turned-on")
        }
    };
    let page = heading(language, page.plain(format!("{} ", sign(colour))), &turned.heading);
    page.add(sentence(language, key, arguments))
}

/// One day, or the first and the last of several.
fn days(language: Language, (first, last): (NaiveDate, NaiveDate)) -> Argument {
    let told = if first == last {
        date(language, first)
    } else {
        format!("{}–{}", date(language, first), date(language, last))
    };
    Argument::Plain(told)
}

pub(super) fn count(size: usize) -> Argument {
    Argument::Number(i64::try_from(size).unwrap_or(i64::MAX))
}

/// An entry, with the figure it takes the place of: `… ○ · 原报 300万元`
fn reported_line(language: Language, books: Books<'_>, page: Page, reported: &Reported) -> Page {
    let page = entry_line(language, books, page, &reported.entry);
    let Some(before) = reported.instead_of else { return page };
    let value = vec![("value", Argument::Plain(course::amount(language, before)))];
    page.plain(" · ").add(sentence(language, "digest-instead-of", value))
}

/// `· 进度 65% 三层顶板浇完 —— 王建国 ○`
pub(super) fn entry_line(language: Language, books: Books<'_>, page: Page, entry: &EntryView) -> Page {
    let page = page.plain("· ").add(saying::stated(language, books, entry));
    let page = if entry.words.is_empty() { page } else { page.plain(" ").quoted(&entry.words) };
    page.plain(" ")
        .add(sentence(language, "by-author", vec![("author", Argument::Quoted(entry.author.clone()))]))
        .plain(format!(" {}", certainty_mark(entry.certainty)))
}

/// ○ told, ◐ seen, ● documented.
pub(super) const fn certainty_mark(certainty: Certainty) -> char {
    match certainty {
        Certainty::Told => '○',
        Certainty::Seen => '◐',
        Certainty::Documented => '●',
    }
}

/// To whoever sent a file that is not kept: why, and what would work.
pub fn not_kept(voice: Voice, why: NotKept, replies_to: &str) -> Outgoing {
    let key = format!("not-kept-{}", why.key());
    Page::default().plain(phrase(voice.language, &key)).text(Some(replies_to))
}

/// To those who look after the service: what is wrong and what to do.
pub fn alarm(voice: Voice, alarm: Alarm) -> Outgoing {
    let minutes = |minutes| ("minutes", Argument::Number(i64::try_from(minutes).unwrap_or(i64::MAX)));
    let arguments = match alarm {
        Alarm::PollerHung { minutes: since } => vec![minutes(since)],
        Alarm::Conflict | Alarm::ForeignWebhook | Alarm::PutOff => Vec::new(),
        Alarm::OutboxStuck { count, minutes: since } | Alarm::FilesStuck { count, minutes: since } => {
            vec![("count", Argument::Number(count)), minutes(since)]
        }
        Alarm::Buried { count } | Alarm::Undelivered { count } => vec![("count", Argument::Number(count))],
        Alarm::UnloadedYear { year, .. } => vec![("year", Argument::Plain(year.to_string()))],
    };
    let key = format!("alarm-{}", alarm.kind());
    Page::default().add(sentence(voice.language, &key, arguments)).text(None)
}

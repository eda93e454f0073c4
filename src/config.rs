//! The settings: defaults, over them a file, over it the environment. Strict, and every problem is told at once.

use crate::domain::asks::Rules;
use crate::domain::calendar::{Calendar, Year};
use crate::domain::lexicon::Lexicon;
use crate::domain::people::Language;
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::working::Hours;
use crate::flow::{Files, Limits, Mode, Order, Pace, Schedules, Settings, TeamTimes};
use crate::interpret::prose::Lexicons;
use crate::render::Acknowledge;
use chrono::NaiveTime;
use figment::Figment;
use figment::providers::{Env, Format, Toml};
use figment::value::{Dict, Value};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Every setting with its default, as users read it.
pub const DEFAULT: &str = include_str!("../config/default.toml");

/// The years that come with the program.
const YEARS: [&str; 4] = [
    include_str!("../config/calendar/2023.toml"),
    include_str!("../config/calendar/2024.toml"),
    include_str!("../config/calendar/2025.toml"),
    include_str!("../config/calendar/2026.toml"),
];

/// The lists of policy that come with the program.
const POLICY: [(PolicyList, &str); 12] = [
    (PolicyList::Dimension, include_str!("../config/policy/dimensions.toml")),
    (PolicyList::Kind, include_str!("../config/policy/kinds.toml")),
    (PolicyList::Season, include_str!("../config/policy/seasons.toml")),
    (PolicyList::Industry, include_str!("../config/policy/industries.toml")),
    (PolicyList::Stage, include_str!("../config/policy/stages.toml")),
    (PolicyList::Funding, include_str!("../config/policy/funding.toml")),
    (PolicyList::Gate, include_str!("../config/policy/gates.toml")),
    (PolicyList::Light, include_str!("../config/policy/lights.toml")),
    (PolicyList::Phase, include_str!("../config/policy/phases.toml")),
    (PolicyList::Node, include_str!("../config/policy/nodes.toml")),
    (PolicyList::Body, include_str!("../config/policy/bodies.toml")),
    (PolicyList::Category, include_str!("../config/policy/categories.toml")),
];

/// The ladder that issues climb that comes with the program.
const LADDER: &str = include_str!("../config/policy/ladder.toml");

/// The words by which messages are read that come with the program.
const LEXICON: &str = include_str!("../config/policy/lexicon.toml");

/// The sections under which people name keys themselves.
const FREE_SECTIONS: [&str; 1] = ["schedule.teams"];

/// The settings, checked.
#[derive(Clone, Debug)]
pub struct Config {
    /// Empty where none is set; [`Config::token`] asks for one.
    token: SecretString,
    pub api_url: String,
    pub mode: Mode,
    pub webhook_secret: SecretString,
    pub database_url: SecretString,
    pub connections: u32,
    pub http: SocketAddr,
    pub metrics: Option<SocketAddr>,
    pub settings: Settings,
    pub calendar: Calendar,
    pub log: Log,
}

/// How logs are written.
#[derive(Clone, Debug)]
pub struct Log {
    pub format: LogFormat,
    pub level: tracing::Level,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    Text,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum ModeName {
    Polling,
    Webhook,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum SendingName {
    Kept,
    Off,
}

/// All that is wrong with the settings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the settings cannot be used:\n  {}", .0.join("\n  "))]
pub struct Problems(pub Vec<String>);

/// Reads settings key by key and remembers what is wrong.
struct Reader {
    figment: Figment,
    problems: Vec<String>,
}

impl Config {
    /// Loads the settings: the defaults, a file over them, and the environment over both.
    pub fn load(file: Option<&Path>) -> Result<Self, Problems> {
        let environment = Env::prefixed("DAYBOOK_").filter(|key| key.as_str().contains("__")).split("__");
        let mut figment = Figment::from(Toml::string(DEFAULT));
        if let Some(file) = file {
            if !file.is_file() {
                return Err(Problems(vec![format!("there is no file {}", file.display())]));
            }
            figment = figment.merge(Toml::file_exact(file));
        }
        Self::read(figment.merge(environment))
    }

    /// Loads the defaults with these lines of TOML over them.
    pub fn from_toml(text: &str) -> Result<Self, Problems> {
        Self::read(Figment::from(Toml::string(DEFAULT)).merge(Toml::string(text)))
    }

    fn read(figment: Figment) -> Result<Self, Problems> {
        let mut reader = Reader { figment, problems: Vec::new() };
        reader.refuse_unknown_keys()?;
        let token = reader.secret("telegram.token");
        let api_url: String = reader.get("telegram.api_url");
        if !api_url.starts_with("http://") && !api_url.starts_with("https://") {
            reader.problem("telegram.api_url", "begins with https:// (or http:// for a server of your own)");
        }
        let mode_name = reader.try_get::<ModeName>("telegram.mode").unwrap_or(ModeName::Polling);
        let webhook_url: String = reader.get("webhook.url");
        let webhook_secret = reader.secret("webhook.secret");
        let mode = match mode_name {
            ModeName::Polling => Mode::Polling,
            ModeName::Webhook => Mode::Webhook { url: webhook_url.clone() },
        };
        if mode_name == ModeName::Webhook {
            if reqwest::Url::parse(&webhook_url).is_err() {
                reader.problem("webhook.url", "is the public https address, for telegram.mode = \"webhook\"");
            }
            let secret = webhook_secret.expose_secret();
            let fits = (16..=256).contains(&secret.len())
                && secret.chars().all(|one| one.is_ascii_alphanumeric() || one == '_' || one == '-');
            if !fits {
                reader.problem("webhook.secret", "has 16 to 256 letters, digits, _ or -");
            }
        }
        let folder: PathBuf = reader.get::<String>("data.folder").into();
        let database_url = reader.secret("database.url");
        let database_url = match database_url.expose_secret() {
            "" => SecretString::from(format!("sqlite:{}", folder.join("daybook.db").display())),
            url if ["sqlite:", "postgres:", "postgresql:"].iter().any(|one| url.starts_with(one)) => {
                database_url
            }
            _ => {
                reader.problem("database.url", "begins with sqlite: or postgres://");
                database_url
            }
        };
        let connections = reader.get("database.connections");
        let http = reader.address("http.listen");
        let metrics = if reader.get::<String>("metrics.listen").is_empty() {
            None
        } else {
            Some(reader.address("metrics.listen"))
        };
        let log = reader.log();
        let calendar = reader.calendar();
        let settings = reader.settings(mode_name, &folder);
        if reader.problems.is_empty() {
            Ok(Self {
                token,
                api_url,
                mode,
                webhook_secret,
                database_url,
                connections,
                http,
                metrics,
                settings,
                calendar,
                log,
            })
        } else {
            Err(Problems(reader.problems))
        }
    }

    /// The bot's token, for what cannot do without.
    pub fn token(&self) -> Result<&SecretString, Problems> {
        let token = self.token.expose_secret();
        let fits = token.split_once(':').is_some_and(|(id, rest)| {
            !id.is_empty()
                && id.chars().all(|one| one.is_ascii_digit())
                && !rest.is_empty()
                && !rest.contains('/')
        });
        if fits {
            return Ok(&self.token);
        }
        let problem = if token.is_empty() {
            "telegram.token is not set. Get one from @BotFather and set DAYBOOK_TELEGRAM__TOKEN, or telegram.token \
             or telegram.token_file in a file named by --config"
        } else {
            "telegram.token does not look like a token from @BotFather (digits, a colon, and more)"
        };
        Err(Problems(vec![problem.to_owned()]))
    }
}

impl Reader {
    fn problem(&mut self, key: &str, says: &str) {
        self.problems.push(format!("{key} {says}"));
    }

    fn try_get<T: DeserializeOwned>(&mut self, key: &str) -> Option<T> {
        match self.figment.extract_inner(key) {
            Ok(value) => Some(value),
            Err(fault) => {
                // Not the value itself: it could be a secret.
                let reason = match fault.kind {
                    figment::error::Kind::InvalidType(_, expected) => format!("must be {expected}"),
                    figment::error::Kind::UnknownVariant(_, known) => {
                        format!("must be one of {}", known.join(", "))
                    }
                    _ => "cannot be read".to_owned(),
                };
                self.problem(key, &reason);
                None
            }
        }
    }

    fn get<T: DeserializeOwned + Default>(&mut self, key: &str) -> T {
        self.try_get(key).unwrap_or_default()
    }

    /// A secret, from its key or from the file that `KEY_file` names.
    fn secret(&mut self, key: &str) -> SecretString {
        let value = match self.figment.find_value(key) {
            Ok(Value::String(_, text)) => text,
            // A password of digits only comes as a number from the environment.
            Ok(Value::Num(_, number)) => number.to_u128().map(|one| one.to_string()).unwrap_or_default(),
            _ => {
                self.problem(key, "must be a text");
                String::new()
            }
        };
        let file: String = self.get(&format!("{key}_file"));
        match (value.is_empty(), file.is_empty()) {
            (_, true) => value.into(),
            (false, false) => {
                self.problem(key, "is set, and so is the file that should hold it; one of them is enough");
                value.into()
            }
            (true, false) => match std::fs::read_to_string(&file) {
                Ok(text) => text.trim().to_owned().into(),
                Err(fault) => {
                    self.problem(&format!("{key}_file"), &format!("cannot be read: {fault}"));
                    String::new().into()
                }
            },
        }
    }

    fn address(&mut self, key: &str) -> SocketAddr {
        let text: String = self.get(key);
        text.parse().unwrap_or_else(|_| {
            self.problem(key, "is an address like 127.0.0.1:8080");
            SocketAddr::from(([127, 0, 0, 1], 0))
        })
    }

    fn time(&mut self, key: &str) -> NaiveTime {
        let text: String = self.get(key);
        NaiveTime::parse_from_str(&text, "%H:%M").unwrap_or_else(|_| {
            self.problem(key, "is a time like 17:30");
            NaiveTime::MIN
        })
    }

    fn hours(&mut self, key: &str) -> Hours {
        let text: String = self.get(key);
        text.parse().unwrap_or_else(|_| {
            self.problem(key, "are hours like 08:30-12:00, 13:00-17:30");
            Hours::around_the_clock()
        })
    }

    fn days(&mut self, key: &str) -> Option<Duration> {
        let days: u32 = self.get(key);
        (days > 0).then(|| Duration::from_secs(u64::from(days) * 24 * 3600))
    }

    fn quota(&mut self) -> Option<u64> {
        let megabytes: u32 = self.get("files.megabytes");
        (megabytes > 0).then(|| u64::from(megabytes) * 1024 * 1024)
    }

    fn log(&mut self) -> Log {
        let format = self.try_get("log.format").unwrap_or(LogFormat::Text);
        let level: String = self.get("log.level");
        let level = level.parse().unwrap_or_else(|_| {
            self.problem("log.level", "must be one of error, warn, info, debug, trace");
            tracing::Level::INFO
        });
        Log { format, level }
    }

    fn settings(&mut self, mode: ModeName, folder: &Path) -> Settings {
        let zone: String = self.get("district.time_zone");
        let zone = zone.parse().unwrap_or_else(|_| {
            self.problem("district.time_zone", "is the name of a time zone like Asia/Shanghai");
            chrono_tz::UTC
        });
        let sending = self.try_get("limits.sending").unwrap_or(SendingName::Kept);
        let limits = match sending {
            SendingName::Off => Limits::Off,
            SendingName::Kept => Limits::Kept {
                global_per_second: self.get("limits.global_per_second"),
                chat_per_second: self.get("limits.chat_per_second"),
                group_per_minute: self.get("limits.group_per_minute"),
            },
        };
        let window = Duration::from_secs(self.get("limits.answers_seconds"));
        let (policy, lexicon) = (self.policy(), self.lexicon());
        Settings {
            zone,
            policy: Arc::new(policy.clone()),
            lexicons: Arc::new(self.lexicons(&lexicon, &policy)),
            files_of_policy: Arc::new((policy, lexicon)),
            language: self.try_get("district.language").unwrap_or(Language::Chinese),
            acknowledge: self.try_get("district.acknowledge").unwrap_or(Acknowledge::Reaction),
            limits,
            pace: Pace { actions: self.get("limits.answers"), window },
            order: if mode == ModeName::Polling { Order::Total } else { Order::PerQueue },
            schedules: Schedules {
                hours: self.hours("schedule.hours"),
                reminder_at: self.time("schedule.reminder_at"),
                digest_at: self.time("schedule.digest_at"),
                note_at: self.time("schedule.note_at"),
                morning_at: self.time("schedule.morning_at"),
                overview_at: self.time("schedule.overview_at"),
                weekly_at: self.time("schedule.weekly_at"),
                monthly_at: self.time("schedule.monthly_at"),
                of_teams: self.team_times(),
            },
            asks: Rules {
                a_day: self.get("asks.a_day"),
                nodes_ahead: self.get("asks.nodes_ahead"),
                unchanged_after: self.get("asks.unchanged_after"),
                issues_after: self.get("asks.issues_after"),
            },
            keep_updates: self.days("retention.updates_days"),
            keep_words: self.days("retention.words_days"),
            keep_files: self.days("retention.files_days"),
            files: Files { folder: folder.join("files"), quota: self.quota() },
        }
    }

    fn team_times(&mut self) -> HashMap<String, TeamTimes> {
        let teams: Dict = self.get("schedule.teams");
        let mut found = HashMap::new();
        for (team, times) in teams {
            let mut own = TeamTimes::default();
            let keys: Vec<String> =
                times.as_dict().map(|dict| dict.keys().cloned().collect()).unwrap_or_default();
            for key in keys {
                let path = format!("schedule.teams.{team}.{key}");
                match key.as_str() {
                    "hours" => own.hours = Some(self.hours(&path)),
                    "reminder_at" => own.reminder_at = Some(self.time(&path)),
                    "digest_at" => own.digest_at = Some(self.time(&path)),
                    "note_at" => own.note_at = Some(self.time(&path)),
                    "morning_at" => own.morning_at = Some(self.time(&path)),
                    "weekly_at" => own.weekly_at = Some(self.time(&path)),
                    "monthly_at" => own.monthly_at = Some(self.time(&path)),
                    _ => self.problem(
                        &path,
                        "is no setting; there are hours, reminder_at, digest_at, note_at, morning_at, weekly_at \
                         and monthly_at",
                    ),
                }
            }
            found.insert(team, own);
        }
        found
    }

    fn calendar(&mut self) -> Calendar {
        let folder: String = self.get("calendar.folder");
        let mut texts: Vec<(String, String)> =
            YEARS.iter().map(|text| ("config/calendar".to_owned(), (*text).to_owned())).collect();
        if !folder.is_empty() {
            let files = std::fs::read_dir(&folder).map(|files| files.flatten().collect::<Vec<_>>());
            match files {
                Ok(files) => {
                    for file in
                        files.iter().filter(|file| file.path().extension().is_some_and(|one| one == "toml"))
                    {
                        let text = std::fs::read_to_string(file.path()).unwrap_or_default();
                        texts.push((file.path().display().to_string(), text));
                    }
                }
                Err(fault) => self.problem("calendar.folder", &format!("cannot be read: {fault}")),
            }
        }
        let mut years: Vec<Year> = Vec::new();
        for (name, text) in texts {
            match toml::from_str::<Year>(&text) {
                // A year of the administrator's own takes the place of ours.
                Ok(year) => {
                    years.retain(|one| one.year != year.year);
                    years.push(year);
                }
                Err(fault) => self.problem(
                    "calendar.folder",
                    &format!("holds {name}, which is no year: {}", fault.message()),
                ),
            }
        }
        Calendar::new(&years).unwrap_or_else(|faults| {
            for fault in faults {
                self.problem("calendar.folder", &format!("holds a year that cannot be: {fault}"));
            }
            Calendar::default()
        })
    }

    /// The words by which messages are read: those of the folder in the place of ours.
    fn lexicon(&mut self) -> Lexicon {
        let folder: String = self.get("policy.folder");
        self.of_policy(&folder, "lexicon", LEXICON).unwrap_or_default()
    }

    /// The same, ready to be looked for.
    fn lexicons(&mut self, lexicon: &Lexicon, policy: &Policy) -> Lexicons {
        Lexicons::new(lexicon, policy).unwrap_or_else(|fault| {
            self.problem("policy.folder", &format!("holds words that cannot be looked for: {fault}"));
            Lexicons::new(&Lexicon::default(), policy).expect("no words can always be looked for")
        })
    }

    /// A file of policy: that of the folder in the place of ours.
    fn of_policy<T: DeserializeOwned>(&mut self, folder: &str, name: &str, own: &str) -> Option<T> {
        let file = Path::new(folder).join(format!("{name}.toml"));
        let text = if !folder.is_empty() && file.exists() {
            std::fs::read_to_string(&file).map_err(|fault| fault.to_string())
        } else {
            Ok(own.to_owned())
        };
        text.and_then(|text| toml::from_str(&text).map_err(|fault| fault.message().to_owned()))
            .inspect_err(|fault| {
                let says = format!("holds {}, which cannot be read: {fault}", file.display());
                self.problem("policy.folder", &says);
            })
            .ok()
    }

    /// The lists of policy: those of the folder in the place of ours.
    fn policy(&mut self) -> Policy {
        let folder: String = self.get("policy.folder");
        if !folder.is_empty() && !Path::new(&folder).is_dir() {
            self.problem("policy.folder", "is no folder");
        }
        let mut lists = BTreeMap::new();
        for (list, own) in POLICY {
            if let Some(listing) = self.of_policy(&folder, list.file(), own) {
                lists.insert(list, listing);
            }
        }
        let ladder = self.of_policy(&folder, "ladder", LADDER).unwrap_or_default();
        Policy::new(lists, ladder).unwrap_or_else(|faults| {
            for fault in faults {
                self.problem("policy.folder", &format!("holds a list that cannot be: {fault}"));
            }
            Policy::default()
        })
    }

    /// A misspelt key would be passed over in silence, and its default kept.
    fn refuse_unknown_keys(&mut self) -> Result<(), Problems> {
        let default: Dict = Figment::from(Toml::string(DEFAULT)).extract().expect("the defaults are TOML");
        let given: Dict = self.figment.extract().map_err(|fault| Problems(vec![fault.to_string()]))?;
        let (known, given) = (keys("", &default), keys("", &given));
        for key in given.difference(&known) {
            if !FREE_SECTIONS.iter().any(|section| key.starts_with(&format!("{section}."))) {
                let near = known.iter().find(|one| one.rsplit('.').next() == key.rsplit('.').next());
                let hint = near.map_or_else(String::new, |near| format!("; is {near} meant?"));
                self.problem(key, &format!("is no setting{hint}"));
            }
        }
        Ok(())
    }
}

fn keys(prefix: &str, dict: &Dict) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (key, value) in dict {
        let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
        match value.as_dict() {
            Some(inner) if !inner.is_empty() => found.append(&mut keys(&path, inner)),
            _ => {
                found.insert(path);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_complete() {
        let config = Config::from_toml("").unwrap();
        assert!(matches!(config.mode, Mode::Polling));
        assert_eq!(config.database_url.expose_secret(), "sqlite:data/daybook.db");
        assert_eq!(
            config.calendar.years().map(|(year, _)| year).collect::<Vec<_>>(),
            [2023, 2024, 2025, 2026]
        );
        assert!(config.token().is_err(), "a token has no default");
    }

    #[test]
    fn every_problem_is_told_at_once() {
        let text = r#"
            [telegram]
            mode = "carrier pigeon"
            tokn = "1:x"
            [http]
            listen = "everywhere"
            [schedule]
            digest_at = "half past five"
            hours = "nine to five"
            [schedule.teams.expo]
            dgest_at = "18:00"
            [limits]
            chat_per_second = "many"
            [district]
            time_zone = "Mars/Olympus"
        "#;
        let Problems(problems) = Config::from_toml(text).unwrap_err();
        for key in [
            "telegram.mode",
            "telegram.tokn",
            "http.listen",
            "schedule.digest_at",
            "schedule.hours",
            "schedule.teams.expo.dgest_at",
            "limits.chat_per_second",
            "district.time_zone",
        ] {
            assert!(problems.iter().any(|one| one.starts_with(key)), "{key} in {problems:#?}");
        }
        assert_eq!(problems.len(), 8, "{problems:#?}");
    }

    #[test]
    fn a_secret_can_stand_in_a_file_and_is_never_shown() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("token");
        std::fs::write(&file, "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n").unwrap();
        let text = format!("[telegram]\ntoken_file = {file:?}");
        let config = Config::from_toml(&text).unwrap();
        assert_eq!(config.token().unwrap().expose_secret(), "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        assert!(!format!("{config:?}").contains("AAAA"));
        let both = format!("{text}\ntoken = \"1:x\"");
        assert!(Config::from_toml(&both).is_err());
    }

    #[test]
    fn a_webhook_needs_an_address_and_a_secret() {
        let Problems(problems) = Config::from_toml("[telegram]\nmode = \"webhook\"").unwrap_err();
        assert_eq!(problems.len(), 2, "{problems:?}");
    }

    #[test]
    fn a_team_can_have_its_own_times() {
        let text = "[schedule.teams.expo]\ndigest_at = \"18:15\"\nhours = \"07:00-19:00\"";
        let schedules = Config::from_toml(text).unwrap().settings.schedules;
        let times = &schedules.of_teams["expo"];
        assert_eq!(times.digest_at, NaiveTime::from_hms_opt(18, 15, 0));
        assert_eq!(times.reminder_at, None);
        assert_eq!(times.hours, "07:00-19:00".parse().ok());
        assert_eq!(schedules.hours, "08:30-12:00,13:00-17:30".parse().unwrap());
    }

    #[test]
    fn a_list_of_ones_own_takes_the_place_of_ours() {
        let folder = tempfile::tempdir().unwrap();
        let kinds = "source = \"a notice\"\n[[entries]]\nkey = \"other\"\nzh = \"其他\"\nen = \"other\"\n";
        std::fs::write(folder.path().join("kinds.toml"), kinds).unwrap();
        let text = format!("[policy]\nfolder = {:?}", folder.path());
        let policy = Config::from_toml(&text).unwrap().settings.policy;
        assert_eq!(policy.entries(PolicyList::Kind).len(), 1);
        assert!(policy.read(PolicyList::Stage, "在建").is_some(), "the others are ours");
        std::fs::write(folder.path().join("kinds.toml"), "source = 1").unwrap();
        let Problems(problems) = Config::from_toml(&text).unwrap_err();
        assert!(problems[0].starts_with("policy.folder holds"), "{problems:?}");
    }
}

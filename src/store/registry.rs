//! Chats, and the registry of people, teams and projects.

use super::dialect::statements;
use super::{StoreError, Turn, arguments, id_rows, json};
use crate::chat::{PlaceKind, Standing};
use crate::domain::body::Contacts;
use crate::domain::entry::Fact;
use crate::domain::form;
use crate::domain::ids::{ChatId, PersonId, ProjectCode, ProjectId, TeamId};
use crate::domain::lexicon::AddedWord;
use crate::domain::people::{Assignment, Language, Membership, Person, Role, Team};
use crate::domain::project::{Card, Project, Rhythm};
use crate::domain::registry::Registry;
use crate::domain::time::Timestamp;
use serde::Serialize;
use sqlx::Row;
use sqlx::any::AnyRow;
use std::collections::HashMap;

macro_rules! chat_columns {
    () => {
        "SELECT id, platform_chat, kind, team_id, thread, language, state, signs, greeted_on, frozen_until, standing, body FROM chat "
    };
}

statements! {
    PEOPLE = "SELECT p.id, p.name, p.language, c.id FROM person p LEFT JOIN chat c ON c.id = p.private_chat_id AND c.state = 'open' \
         WHERE p.id > 0 ORDER BY p.id";
    IDENTITIES = "SELECT platform, platform_user, person_id FROM identity";
    MEMBERSHIPS = "SELECT person_id, role, team_id FROM membership WHERE since <= $1 AND (until IS NULL OR until > $1) ORDER BY id";
    ASSIGNMENTS = "SELECT person_id, project_id, role FROM assignment WHERE since <= $1 AND (until IS NULL OR until > $1) ORDER BY project_id, role";
    TEAMS = "SELECT id, code, name_zh, name_en FROM team WHERE taken_back_at IS NULL";
    PROJECTS = "SELECT id, code, name_zh, name_en, team_id, stage, rhythm, card FROM project WHERE taken_back_at IS NULL";
    SETTINGS = "SELECT e.id, e.fact FROM entry e WHERE e.kind IN ('word', 'form') \
         AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.entry_id = e.id) ORDER BY e.id";
    REGISTRY_VERSION = "SELECT value FROM counter WHERE name = 'registry'";
    CHANGE_REGISTRY = "UPDATE counter SET value = value + 1 WHERE name = 'registry'";
    NEW_CHATS =
        "INSERT INTO chat (id, platform, account, platform_chat, kind, thread, state, signs, standing, unbound_since, frozen_until, made_at) \
         SELECT new.id, $2, $3, new.platform_chat, new.kind, NULL, 'open', 'allowed', 'member', \
                CASE WHEN new.kind = 'group' THEN CAST($4 AS BIGINT) ELSE NULL END, 0, $4 \
         FROM (" [rows "$1" (id BIGINT, platform_chat TEXT, kind TEXT)] ") AS new WHERE 1 = 1 ON CONFLICT DO NOTHING";
    CHATS_NAMED = [text chat_columns!()] "WHERE platform = $2 AND account = $3 AND platform_chat IN \
         (" [rows "$1" (platform_chat TEXT)] ")";
    CHATS_NUMBERED = [text chat_columns!()] "WHERE id IN (" [rows "$1" (id BIGINT)] ")";
    TEAM_CHATS = [text chat_columns!()] "WHERE team_id = $1 AND state = 'open' ORDER BY id";
    LONG_UNBOUND = [text chat_columns!()] "WHERE unbound_since IS NOT NULL AND unbound_since < $1 AND state = 'open'";
    BIND = "UPDATE chat SET team_id = $2, thread = $3, unbound_since = NULL, state = 'open' WHERE id = $1";
    LIAISONS = "SELECT body, person_id FROM body_liaison WHERE since <= $1 AND (until IS NULL OR until > $1) ORDER BY since, id";
    BODY_CHATS = "SELECT body, id FROM chat WHERE body IS NOT NULL AND state = 'open' ORDER BY body";
    BIND_BODY = "UPDATE chat SET body = $2, thread = CASE WHEN team_id IS NULL THEN $3 ELSE thread END, unbound_since = NULL, \
         state = 'open' WHERE id = $1";
    UNBIND_BODY = "UPDATE chat SET body = NULL, unbound_since = CASE WHEN team_id IS NULL THEN CAST($2 AS BIGINT) ELSE NULL END \
         WHERE body = $1";
    SPEAK_IN_CHAT = "UPDATE chat SET language = $2 WHERE id = $1";
    SPEAK_TO = "UPDATE person SET language = $2 WHERE id = $1";
    CHAT_STATE = "UPDATE chat SET state = $2 WHERE id = $1";
    STANDING = "UPDATE chat SET standing = $2, state = 'open' WHERE id = $1";
    LEFT = "UPDATE chat SET state = 'closed', unbound_since = NULL WHERE id = $1";
    SEEN_AGAIN = "UPDATE chat SET unbound_since = $2 WHERE id = $1 AND kind = 'group' AND team_id IS NULL AND body IS NULL AND unbound_since IS NULL";
    FREEZE = "UPDATE chat SET frozen_until = $2 WHERE id = $1";
    NO_SIGNS = "UPDATE chat SET signs = 'forbidden' WHERE id = $1";
    NO_THREAD = "UPDATE chat SET thread = NULL WHERE id = $1";
    GREETED = "UPDATE chat SET greeted_on = $2 WHERE id = $1";
    MIGRATE = "UPDATE chat SET platform_chat = $2 WHERE id = $1 AND NOT EXISTS \
         (SELECT 1 FROM chat other WHERE other.platform = chat.platform AND other.account = chat.account \
          AND other.platform_chat = $2)";
    SET_ASIDE = "UPDATE chat SET platform_chat = platform_chat || ' before ' || id, state = 'closed' \
         WHERE platform = $1 AND account = $2 AND platform_chat = $3 AND id <> $4";
    WRITES_IN = "UPDATE person SET private_chat_id = $2 WHERE id = $1 AND (private_chat_id IS NULL OR private_chat_id <> $2)";
    STAGE = "UPDATE project SET stage = $2, rhythm = COALESCE($3, rhythm) WHERE id = $1";
    RHYTHM = "UPDATE project SET rhythm = $2 WHERE id = $1";
    CARD = "UPDATE project SET card = $2 WHERE id = $1";
    MAC_KEYS = "SELECT id, secret FROM mac_key ORDER BY id";
    NEW_MAC_KEY = "INSERT INTO mac_key (id, secret, made_at) VALUES ($1, $2, $3)";
}

/// A chat as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChatRow {
    pub id: ChatId,
    pub platform_chat: String,
    pub kind: PlaceKind,
    pub team: Option<TeamId>,
    /// The topic in which Daybook speaks of its own accord.
    pub thread: Option<String>,
    pub language: Option<Language>,
    pub state: ChatState,
    pub signs: Signs,
    pub greeted_on: Option<String>,
    pub frozen_until: Timestamp,
    pub standing: Standing,
    /// The body whose group it is, by its key of policy.
    pub body: Option<String>,
}

/// Whether the chat can be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChatState {
    Open,
    Closed,
}

/// Whether the chat allows reactions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signs {
    Allowed,
    Forbidden,
}

/// A chat seen for the first time.
#[derive(Clone, Debug, Serialize)]
pub struct NewChat {
    pub id: ChatId,
    pub platform_chat: String,
    pub kind: &'static str,
}

/// The registry with its version and the accounts people write from.
#[derive(Clone, Debug, Default)]
pub struct KnownPeople {
    pub version: i64,
    pub registry: Registry,
    /// By platform and its name of the user.
    pub identities: HashMap<(String, String), PersonId>,
    /// When it changes by itself, because a cover or a leave ends.
    pub changes_at: Option<Timestamp>,
}

impl KnownPeople {
    /// The accounts people write from on a platform.
    pub fn accounts(&self, platform: &str) -> HashMap<PersonId, String> {
        let own = self.identities.iter().filter(|((other, _), _)| other == platform);
        own.map(|((_, user), person)| (*person, user.clone())).collect()
    }
}

#[derive(Serialize)]
struct NamedRow<'a> {
    platform_chat: &'a str,
}

impl Turn<'_> {
    /// Loads the registry as it stands.
    pub async fn registry(&mut self, now: Timestamp) -> Result<KnownPeople, StoreError> {
        let version = self.registry_version().await?;
        let mut memberships: HashMap<i64, Vec<Membership>> = HashMap::new();
        for row in self.rows(&MEMBERSHIPS, arguments![now.micros()]).await? {
            let person: i64 = row.try_get(0)?;
            let role = Role::from_key(&row.try_get::<String, _>(1)?)
                .ok_or(StoreError::Unreadable { table: "membership", id: person })?;
            let team = row.try_get::<Option<i64>, _>(2)?.map(TeamId);
            memberships.entry(person).or_default().push(Membership { role, team });
        }
        let mut assignments: HashMap<i64, Vec<Assignment>> = HashMap::new();
        for row in self.rows(&ASSIGNMENTS, arguments![now.micros()]).await? {
            let (person, project) = (row.try_get(0)?, ProjectId(row.try_get(1)?));
            let role = Role::from_key(&row.try_get::<String, _>(2)?)
                .ok_or(StoreError::Unreadable { table: "assignment", id: person })?;
            assignments.entry(person).or_default().push(Assignment { project, role });
        }
        let people = self
            .rows(&PEOPLE, arguments![])
            .await?
            .iter()
            .map(|row| {
                let id: i64 = row.try_get(0)?;
                Ok(Person {
                    id: PersonId(id),
                    name: row.try_get(1)?,
                    language: language(&row.try_get::<String, _>(2)?),
                    private_chat: row.try_get::<Option<i64>, _>(3)?.map(ChatId),
                    memberships: memberships.remove(&id).unwrap_or_default(),
                    assignments: assignments.remove(&id).unwrap_or_default(),
                    covers: Vec::new(),
                })
            })
            .collect::<Result<_, StoreError>>()?;
        let teams = self
            .rows(&TEAMS, arguments![])
            .await?
            .iter()
            .map(|row| {
                Ok(Team {
                    id: TeamId(row.try_get(0)?),
                    code: row.try_get(1)?,
                    name_zh: row.try_get(2)?,
                    name_en: row.try_get(3)?,
                })
            })
            .collect::<Result<_, StoreError>>()?;
        let projects =
            self.rows(&PROJECTS, arguments![]).await?.iter().map(read_project).collect::<Result<_, _>>()?;
        let identities = self
            .rows(&IDENTITIES, arguments![])
            .await?
            .iter()
            .map(|row| Ok(((row.try_get(0)?, row.try_get(1)?), PersonId(row.try_get(2)?))))
            .collect::<Result<_, StoreError>>()?;
        let (covers, cover_ends) = self.covers(now).await?;
        let (absences, absence_ends) = self.absences(now).await?;
        let changes_at = cover_ends.into_iter().chain(absence_ends).min();
        let settings = self.settings().await?;
        let contacts = self.contacts(now).await?;
        let registry = Registry::new(people, teams, projects)
            .with_covers(covers)
            .with_absences(absences)
            .with_contacts(contacts)
            .with_words(AddedWord::standing(&settings))
            .with_forms(form::standing(&settings));
        Ok(KnownPeople { version, registry, identities, changes_at })
    }

    /// Who is asked for which body now.
    async fn contacts(&mut self, now: Timestamp) -> Result<Contacts, StoreError> {
        let liaisons = self.rows(&LIAISONS, arguments![now.micros()]).await?;
        let chats = self.rows(&BODY_CHATS, arguments![]).await?;
        let liaison = |row: &AnyRow| Ok((row.try_get(0)?, PersonId(row.try_get(1)?)));
        let chat = |row: &AnyRow| Ok((row.try_get(0)?, ChatId(row.try_get(1)?)));
        Ok(Contacts {
            liaisons: liaisons.iter().map(liaison).collect::<Result<_, StoreError>>()?,
            chats: chats.iter().map(chat).collect::<Result<_, StoreError>>()?,
        })
    }

    pub async fn set_rhythm(&mut self, project: ProjectId, rhythm: Rhythm) -> Result<(), StoreError> {
        self.run(&RHYTHM, arguments![project.0, rhythm.key()]).await?;
        Ok(())
    }

    /// What was set in chat and counts, the oldest first.
    async fn settings(&mut self) -> Result<Vec<Fact>, StoreError> {
        let read = |row: &AnyRow| {
            let id = row.try_get(0)?;
            serde_json::from_str(&row.try_get::<String, _>(1)?)
                .map_err(|_| StoreError::Unreadable { table: "entry", id })
        };
        self.rows(&SETTINGS, arguments![]).await?.iter().map(read).collect()
    }

    /// Notes where a project stands, and what it owes there if that is known.
    pub async fn set_stage(
        &mut self,
        project: ProjectId,
        stage: &str,
        rhythm: Option<Rhythm>,
    ) -> Result<(), StoreError> {
        self.run(&STAGE, arguments![project.0, stage, rhythm.map(Rhythm::key)]).await?;
        Ok(())
    }

    /// Notes the card of a project.
    pub async fn set_card(&mut self, project: ProjectId, card: &Card) -> Result<(), StoreError> {
        self.run(&CARD, arguments![project.0, json(card)]).await?;
        Ok(())
    }

    /// The version of the registry as it stands.
    pub async fn registry_version(&mut self) -> Result<i64, StoreError> {
        let row = self.row(&REGISTRY_VERSION, arguments![]).await?.ok_or(sqlx::Error::RowNotFound)?;
        Ok(row.try_get(0)?)
    }

    /// Tells every process that the registry has changed.
    pub async fn registry_changed(&mut self) -> Result<(), StoreError> {
        self.run(&CHANGE_REGISTRY, arguments![]).await?;
        Ok(())
    }

    /// Adds chats nobody has written in before; one that another process added meanwhile stays as it is.
    pub async fn add_chats(
        &mut self,
        platform: &str,
        account: i64,
        chats: &[NewChat],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.run(&NEW_CHATS, arguments![json(chats), platform, account, now.micros()]).await?;
        Ok(())
    }

    pub async fn chats_named(
        &mut self,
        platform: &str,
        account: i64,
        names: impl IntoIterator<Item = &str>,
    ) -> Result<Vec<ChatRow>, StoreError> {
        let names: Vec<_> = names.into_iter().map(|platform_chat| NamedRow { platform_chat }).collect();
        let rows = self.rows(&CHATS_NAMED, arguments![json(&names), platform, account]).await?;
        rows.iter().map(read_chat).collect()
    }

    pub async fn chats_numbered(
        &mut self,
        ids: impl IntoIterator<Item = ChatId>,
    ) -> Result<Vec<ChatRow>, StoreError> {
        let ids = id_rows(ids);
        self.rows(&CHATS_NUMBERED, arguments![ids]).await?.iter().map(read_chat).collect()
    }

    /// The groups bound to a team that can be written to.
    pub async fn team_chats(&mut self, team: TeamId) -> Result<Vec<ChatRow>, StoreError> {
        self.rows(&TEAM_CHATS, arguments![team.0]).await?.iter().map(read_chat).collect()
    }

    /// Groups the bot has sat in since before then with no team bound to them.
    pub async fn unbound_since(&mut self, before: Timestamp) -> Result<Vec<ChatRow>, StoreError> {
        self.rows(&LONG_UNBOUND, arguments![before.micros()]).await?.iter().map(read_chat).collect()
    }

    pub async fn bind_chat(
        &mut self,
        chat: ChatId,
        team: TeamId,
        thread: Option<&str>,
    ) -> Result<(), StoreError> {
        self.run(&BIND, arguments![chat.0, team.0, thread]).await?;
        Ok(())
    }

    /// The group is this body's from now on, and no other is.
    pub async fn bind_body(
        &mut self,
        chat: ChatId,
        body: &str,
        thread: Option<&str>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.run(&UNBIND_BODY, arguments![body, now.micros()]).await?;
        self.run(&BIND_BODY, arguments![chat.0, body, thread]).await?;
        self.registry_changed().await
    }

    /// No group is this body's any more.
    pub async fn unbind_body(&mut self, body: &str, now: Timestamp) -> Result<(), StoreError> {
        self.run(&UNBIND_BODY, arguments![body, now.micros()]).await?;
        self.registry_changed().await
    }

    pub async fn set_chat_language(&mut self, chat: ChatId, language: Language) -> Result<(), StoreError> {
        self.run(&SPEAK_IN_CHAT, arguments![chat.0, language.tag()]).await?;
        Ok(())
    }

    pub async fn set_person_language(
        &mut self,
        person: PersonId,
        language: Language,
    ) -> Result<(), StoreError> {
        self.run(&SPEAK_TO, arguments![person.0, language.tag()]).await?;
        Ok(())
    }

    pub async fn set_chat_state(&mut self, chat: ChatId, state: ChatState) -> Result<(), StoreError> {
        let key = match state {
            ChatState::Open => "open",
            ChatState::Closed => "closed",
        };
        self.run(&CHAT_STATE, arguments![chat.0, key]).await?;
        Ok(())
    }

    /// What the bot is in the chat from now on. Out of it, nothing can be sent there.
    pub async fn set_standing(
        &mut self,
        chat: ChatId,
        standing: Standing,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        match standing {
            Standing::Out => self.run(&LEFT, arguments![chat.0]).await?,
            Standing::Member => self.run(&STANDING, arguments![chat.0, "member"]).await?,
            Standing::Administrator => self.run(&STANDING, arguments![chat.0, "administrator"]).await?,
        };
        if standing != Standing::Out {
            self.run(&SEEN_AGAIN, arguments![chat.0, now.micros()]).await?;
        }
        Ok(())
    }

    /// Nothing is to be sent there before then.
    pub async fn freeze_chat(&mut self, chat: ChatId, until: Timestamp) -> Result<(), StoreError> {
        self.run(&FREEZE, arguments![chat.0, until.micros()]).await?;
        Ok(())
    }

    pub async fn forbid_signs(&mut self, chat: ChatId) -> Result<(), StoreError> {
        self.run(&NO_SIGNS, arguments![chat.0]).await?;
        Ok(())
    }

    pub async fn forget_thread(&mut self, chat: ChatId) -> Result<(), StoreError> {
        self.run(&NO_THREAD, arguments![chat.0]).await?;
        Ok(())
    }

    pub async fn greeted(&mut self, chat: ChatId, day: &str) -> Result<(), StoreError> {
        self.run(&GREETED, arguments![chat.0, day]).await?;
        Ok(())
    }

    /// The chat has another name on its platform from now on. Where that name was seen before the news came, the
    /// row made for it steps aside.
    pub async fn migrate_chat(
        &mut self,
        platform: &str,
        account: i64,
        chat: ChatId,
        to: &str,
    ) -> Result<(), StoreError> {
        if self.run(&MIGRATE, arguments![chat.0, to]).await? == 0 {
            self.run(&SET_ASIDE, arguments![platform, account, to, chat.0]).await?;
            self.run(&MIGRATE, arguments![chat.0, to]).await?;
        }
        // The messages of a group stay behind.
        self.lose_cards(chat).await
    }

    /// Notes where a person can be written to privately.
    pub async fn reachable_in(&mut self, person: PersonId, chat: ChatId) -> Result<(), StoreError> {
        self.run(&WRITES_IN, arguments![person.0, chat.0]).await?;
        Ok(())
    }

    /// The keys of button tokens, the oldest first: number and secret in hex.
    pub async fn mac_keys(&mut self) -> Result<Vec<(i64, String)>, StoreError> {
        let rows = self.rows(&MAC_KEYS, arguments![]).await?;
        rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
    }

    pub async fn add_mac_key(&mut self, id: i64, secret: &str, now: Timestamp) -> Result<(), StoreError> {
        self.run(&NEW_MAC_KEY, arguments![id, secret, now.micros()]).await?;
        Ok(())
    }
}

pub(super) fn language(tag: &str) -> Language {
    Language::from_tag(tag).unwrap_or(Language::Chinese)
}

fn read_project(row: &AnyRow) -> Result<Project, StoreError> {
    let id: i64 = row.try_get(0)?;
    let unreadable = || StoreError::Unreadable { table: "project", id };
    Ok(Project {
        id: ProjectId(id),
        code: ProjectCode::parse(&row.try_get::<String, _>(1)?).ok_or_else(unreadable)?,
        name_zh: row.try_get(2)?,
        name_en: row.try_get(3)?,
        team: TeamId(row.try_get(4)?),
        stage: row.try_get(5)?,
        rhythm: Rhythm::from_key(&row.try_get::<String, _>(6)?).ok_or_else(unreadable)?,
        card: serde_json::from_str(&row.try_get::<String, _>(7)?).map_err(|_| unreadable())?,
    })
}

fn read_chat(row: &AnyRow) -> Result<ChatRow, StoreError> {
    let kind = match row.try_get::<String, _>(2)?.as_str() {
        "private" => PlaceKind::Private,
        "channel" => PlaceKind::Channel,
        _ => PlaceKind::Group,
    };
    Ok(ChatRow {
        id: ChatId(row.try_get(0)?),
        platform_chat: row.try_get(1)?,
        kind,
        team: row.try_get::<Option<i64>, _>(3)?.map(TeamId),
        thread: row.try_get(4)?,
        language: row.try_get::<Option<String>, _>(5)?.as_deref().and_then(Language::from_tag),
        state: if row.try_get::<String, _>(6)? == "open" { ChatState::Open } else { ChatState::Closed },
        signs: if row.try_get::<String, _>(7)? == "allowed" { Signs::Allowed } else { Signs::Forbidden },
        greeted_on: row.try_get(8)?,
        frozen_until: Timestamp::from_micros(row.try_get(9)?),
        standing: if row.try_get::<String, _>(10)? == "administrator" {
            Standing::Administrator
        } else {
            Standing::Member
        },
        body: row.try_get(11)?,
    })
}

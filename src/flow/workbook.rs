//! The progress table and other lists as workbooks: made when it is asked for, put into the folder of files, and sent from there.
//!
//! Its bytes are on the disk before the turn that promises it ends, so a process that is killed sends it all the same
//! after its start, and sends what was asked for: what changes meanwhile is not in it. Nothing else knows of it, and
//! the sweep of the folder takes it away once it has been sent.

use super::desk::Desk;
use super::process::Addressed;
use crate::chat::Outgoing;
use crate::domain::decision::Saying;
use crate::domain::evidence::{FileKind, ShownFile};
use crate::domain::intent::Form;
use crate::domain::people::Language;
use crate::sheet::{self, Sheet};
use crate::store::{Folder, Store, StoreError};
use std::collections::HashSet;
use std::io;
use std::path::Path;

impl Desk {
    /// Makes the workbook that something said goes with. Where that fails, it is said without it.
    pub(super) async fn with_workbook(&self, saying: Saying, language: Language) -> Saying {
        let (registry, policy) = (&self.known.registry, &self.settings.policy);
        match saying {
            Saying::TableFile(mut view) => {
                let sheet = sheet::table_sheet(&view.rows, registry, policy, language, view.day);
                view.file = self.workbook(&sheet, format!("progress-table-{}.xlsx", view.day)).await;
                Saying::TableFile(view)
            }
            Saying::Burden(mut view) if view.form == Form::Workbook => {
                let sheet = sheet::burden_sheet(&view, registry, language);
                view.file = self.workbook(&sheet, format!("burden-{}.xlsx", view.last)).await;
                Saying::Burden(view)
            }
            saying => saying,
        }
    }

    async fn workbook(&self, sheet: &Sheet, name: String) -> Option<ShownFile> {
        let made = self.made(sheet, name).await;
        made.inspect_err(|fault| tracing::warn!(kind = %fault.kind(), "a workbook cannot be made")).ok()
    }

    async fn made(&self, sheet: &Sheet, name: String) -> io::Result<ShownFile> {
        let bytes = sheet.xlsx().map_err(io::Error::other)?;
        let folder = Folder::new(&self.settings.files.folder);
        let mut receiving = folder.receive().await?;
        receiving.write(&bytes).await?;
        let content = folder.keep(receiving).await?;
        Ok(ShownFile {
            kind: FileKind::Document,
            reference: None,
            place: Some(Folder::place(&content.sha256).to_string_lossy().into_owned()),
            // In letters that every way of sending takes.
            name: Some(name),
        })
    }
}

/// The contents that are still to be sent, by their hashes.
pub(super) async fn to_be_sent(store: &Store) -> Result<HashSet<String>, StoreError> {
    let mut found = HashSet::new();
    for body in store.unsent_with_files().await? {
        let Ok(Addressed { body: Outgoing::Files { files, .. }, .. }) = serde_json::from_str(&body) else {
            continue;
        };
        let names = files.iter().filter_map(|file| Path::new(file.place.as_ref()?).file_name());
        found.extend(names.map(|name| name.to_string_lossy().into_owned()));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::FileOut;
    use crate::domain::ids::{ChatId, OutboxId};
    use crate::domain::time::Timestamp;
    use crate::store::{Cause, Class, OutboxRow, OutboxState};

    #[tokio::test]
    async fn what_is_still_to_be_sent_is_not_swept() {
        let place = tempfile::tempdir().unwrap();
        let store = Store::open(&format!("sqlite:{}/daybook.db", place.path().display()), 1).await.unwrap();
        let (now, hash) = (Timestamp::from_seconds(1_700_000_000), "ab".repeat(32));
        let file = FileOut {
            kind: FileKind::Document,
            reference: None,
            place: Some(Folder::place(&hash).to_string_lossy().into_owned()),
            name: None,
        };
        let body = Outgoing::Files { spans: Vec::new(), files: vec![file], replies_to: None };
        let row = |id, state, body: &Outgoing| OutboxRow {
            body: Addressed { thread: None, body: body.clone() }.to_json(),
            state,
            ..OutboxRow::new(OutboxId(id), Cause::Service(id), ChatId(1), Class::Interactive, now)
        };
        let put = async |row| {
            let mut turn = store.begin().await.unwrap();
            turn.write_outbox(&[row]);
            turn.commit().await.unwrap();
            to_be_sent(&store).await.unwrap()
        };
        assert_eq!(put(row(1, OutboxState::Pending, &Outgoing::Leave)).await, HashSet::new());
        assert_eq!(put(row(2, OutboxState::Sent, &body)).await, HashSet::new());
        assert_eq!(put(row(3, OutboxState::Sending, &body)).await, HashSet::from([hash]));
    }
}

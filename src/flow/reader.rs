//! What projects and their key nodes are called, as the registry and policy have it.

use crate::domain::names::Names;
use crate::domain::policy::Policy;
use crate::domain::registry::Registry;
use crate::interpret::prose::{Index, Known};
use std::sync::Arc;

/// The index of names, with what it was built from.
#[derive(Default)]
pub(super) struct Reader {
    /// As they were when the index was last looked after.
    names: Option<Arc<Names>>,
    known: Vec<Known>,
    index: Option<Arc<Index>>,
}

impl Reader {
    /// The index of the registry's names. `None` where none can be built; then free words are not read.
    pub(super) fn index(&mut self, registry: &Registry, policy: &Policy) -> Option<Arc<Index>> {
        let names = registry.names();
        if !self.names.as_ref().is_some_and(|before| Arc::ptr_eq(before, names)) {
            self.names = Some(Arc::clone(names));
            let known: Vec<_> = registry.projects().map(|project| Known::of(project, policy)).collect();
            // Most changes of the registry are of people.
            if self.index.is_none() || known != self.known {
                self.index = Index::of(&known)
                    .inspect_err(|fault| tracing::error!(%fault, "the names of projects cannot be indexed"))
                    .ok()
                    .map(Arc::new);
                self.known = known;
            }
        }
        self.index.clone()
    }
}

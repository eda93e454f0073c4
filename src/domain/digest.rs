//! The daily digest of a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest;

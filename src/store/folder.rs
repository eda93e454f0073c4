//! The folder in which contents lie, each once, under its hash. No name of a user's becomes a path.
//!
//! A content comes in under a name of its own in `incoming`, is written through to the disk, and only then gets its
//! place. What ends between that and the note in the database leaves a content nobody knows, which a sweep removes.

use super::files::Content;
use sha2::{Digest as _, Sha256};
use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// How many bytes of the beginning tell what kind of content it is.
const HEAD: usize = 8 * 1024;

/// What is written by nobody for so long is left over.
const LEFT_OVER: Duration = Duration::from_hours(1);

/// The folder.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
}

/// A content that is coming in.
#[derive(Debug)]
pub struct Receiving {
    file: File,
    path: PathBuf,
    hash: Sha256,
    head: Vec<u8>,
    bytes: u64,
}

/// Whether a content lies on disk as it was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wholeness {
    Whole,
    Missing,
    Changed,
}

impl Folder {
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The folder itself, under which [`Self::place`]s lie.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where a content lies within the folder.
    pub fn place(sha256: &str) -> PathBuf {
        Path::new(sha256.get(..2).unwrap_or_default()).join(sha256)
    }

    fn incoming(&self) -> PathBuf {
        self.root.join("incoming")
    }

    /// Makes the folder where it is missing, and says whether it can be written to.
    pub async fn prepare(&self) -> io::Result<()> {
        let receiving = self.receive().await?;
        receiving.let_go().await;
        Ok(())
    }

    /// How many bytes there is room for.
    pub fn room(&self) -> io::Result<u64> {
        let found = rustix::fs::statvfs(&self.root)?;
        Ok(found.f_bavail.saturating_mul(found.f_frsize))
    }

    /// Begins a content.
    pub async fn receive(&self) -> io::Result<Receiving> {
        let incoming = self.incoming();
        tokio::fs::create_dir_all(&incoming).await?;
        let mut name = [0; 16];
        getrandom::fill(&mut name).map_err(io::Error::other)?;
        let path = incoming.join(hex::encode(name));
        let file = File::create_new(&path).await?;
        Ok(Receiving { file, path, hash: Sha256::new(), head: Vec::new(), bytes: 0 })
    }

    /// Gives a content its place. It is safe when this returns.
    pub async fn keep(&self, receiving: Receiving) -> io::Result<Content> {
        let Receiving { mut file, path, hash, head, bytes } = receiving;
        file.flush().await?;
        file.sync_all().await?;
        drop(file);
        fail::fail_point!("file-written");
        let sha256 = hex::encode(hash.finalize());
        let place = self.root.join(Self::place(&sha256));
        let shard = place.parent().unwrap_or(&self.root);
        if !tokio::fs::try_exists(shard).await? {
            tokio::fs::create_dir_all(shard).await?;
            sync_folder(&self.root).await?;
        }
        // The same content again takes the place of the first, so that a sweep sees how young it is.
        tokio::fs::rename(&path, &place).await?;
        sync_folder(shard).await?;
        fail::fail_point!("file-placed");
        let mime = infer::get(&head).map_or("application/octet-stream", |kind| kind.mime_type());
        Ok(Content { sha256, bytes, mime: mime.to_owned() })
    }

    /// Reads a content through and compares it with its name.
    pub async fn wholeness(&self, sha256: &str, bytes: u64) -> io::Result<Wholeness> {
        let mut file = match File::open(self.root.join(Self::place(sha256))).await {
            Ok(file) => file,
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(Wholeness::Missing),
            Err(fault) => return Err(fault),
        };
        if file.metadata().await?.len() != bytes {
            return Ok(Wholeness::Changed);
        }
        let (mut hash, mut buffer) = (Sha256::new(), vec![0; 64 * 1024]);
        loop {
            match file.read(&mut buffer).await? {
                0 => break,
                count => hash.update(&buffer[..count]),
            }
        }
        let same = hex::encode(hash.finalize()) == sha256;
        Ok(if same { Wholeness::Whole } else { Wholeness::Changed })
    }

    /// A content as a whole.
    pub async fn read(&self, sha256: &str) -> io::Result<Vec<u8>> {
        tokio::fs::read(self.root.join(Self::place(sha256))).await
    }

    /// The two digits with which the contents on disk begin.
    pub async fn shards(&self) -> io::Result<Vec<String>> {
        let mut found = Vec::new();
        for (name, _) in entries(&self.root).await? {
            if name.len() == 2 && name.chars().all(|one| one.is_ascii_hexdigit()) {
                found.push(name);
            }
        }
        found.sort_unstable();
        Ok(found)
    }

    /// Removes contents of a shard that nobody knows and that are not just coming in; how many.
    pub async fn sweep(&self, shard: &str, known: &HashSet<String>) -> io::Result<u64> {
        sweep(&self.root.join(shard), known).await
    }

    /// Removes what was left half written; how many.
    pub async fn sweep_incoming(&self) -> io::Result<u64> {
        sweep(&self.incoming(), &HashSet::new()).await
    }
}

impl Receiving {
    /// Takes the next bytes.
    pub async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let wanted = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(&bytes[..wanted]);
        self.hash.update(bytes);
        self.bytes += bytes.len() as u64;
        self.file.write_all(bytes).await
    }

    /// How many bytes have come in.
    pub const fn bytes(&self) -> u64 {
        self.bytes
    }

    /// It will not be kept.
    pub async fn let_go(self) {
        drop(self.file);
        // What stays is swept later.
        let _ = tokio::fs::remove_file(&self.path).await;
    }
}

async fn entries(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let mut reading = match tokio::fs::read_dir(folder).await {
        Ok(reading) => reading,
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(fault) => return Err(fault),
    };
    let mut found = Vec::new();
    while let Some(entry) = reading.next_entry().await? {
        found.push((entry.file_name().to_string_lossy().into_owned(), entry.path()));
    }
    Ok(found)
}

async fn sweep(folder: &Path, known: &HashSet<String>) -> io::Result<u64> {
    let mut removed = 0;
    for (name, path) in entries(folder).await? {
        if known.contains(&name) {
            continue;
        }
        // By the clock of the machine, which also gave the file its time.
        let age = tokio::fs::metadata(&path).await?.modified()?.elapsed().unwrap_or_default();
        if age >= LEFT_OVER {
            tokio::fs::remove_file(&path).await?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// A new name is safe once its folder has been written through.
async fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder).await?.sync_all().await
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn kept(folder: &Folder, bytes: &[u8]) -> Content {
        let mut receiving = folder.receive().await.unwrap();
        for chunk in bytes.chunks(3) {
            receiving.write(chunk).await.unwrap();
        }
        folder.keep(receiving).await.unwrap()
    }

    fn make_old(path: &Path) {
        let long_ago = std::time::UNIX_EPOCH + Duration::from_hours(24);
        std::fs::File::options().write(true).open(path).unwrap().set_modified(long_ago).unwrap();
    }

    #[tokio::test]
    async fn the_same_content_lies_there_once() {
        let temporary = tempfile::tempdir().unwrap();
        let folder = Folder::new(temporary.path().join("files"));
        let png = b"\x89PNG\r\n\x1a\nwalls";
        let (one, other) = (kept(&folder, png).await, kept(&folder, png).await);
        assert_eq!(one, other);
        assert_eq!((one.bytes, one.mime.as_str()), (13, "image/png"));
        let shard = folder.root().join(&one.sha256[..2]);
        assert_eq!(std::fs::read_dir(shard).unwrap().count(), 1);
        assert_eq!(std::fs::read_dir(folder.incoming()).unwrap().count(), 0);
        assert_eq!(
            kept(&folder, b"MZ no picture").await.mime,
            "application/vnd.microsoft.portable-executable"
        );
        assert_eq!(kept(&folder, b"words").await.mime, "application/octet-stream");
    }

    #[tokio::test]
    async fn a_content_that_is_not_as_it_was_is_seen() {
        let temporary = tempfile::tempdir().unwrap();
        let folder = Folder::new(temporary.path());
        let content = kept(&folder, b"as it was").await;
        let wholeness = async || folder.wholeness(&content.sha256, content.bytes).await.unwrap();
        assert_eq!(wholeness().await, Wholeness::Whole);
        let place = folder.root().join(Folder::place(&content.sha256));
        std::fs::write(&place, b"as it is!").unwrap();
        assert_eq!(wholeness().await, Wholeness::Changed);
        std::fs::write(&place, b"longer than it was").unwrap();
        assert_eq!(wholeness().await, Wholeness::Changed);
        std::fs::remove_file(&place).unwrap();
        assert_eq!(wholeness().await, Wholeness::Missing);
    }

    #[tokio::test]
    async fn a_sweep_takes_what_is_old_and_nobodys() {
        let temporary = tempfile::tempdir().unwrap();
        let folder = Folder::new(temporary.path());
        let (known, unknown, young) =
            (kept(&folder, b"known").await, kept(&folder, b"unknown").await, kept(&folder, b"young").await);
        drop(folder.receive().await.unwrap());
        for content in [&known, &unknown] {
            make_old(&folder.root().join(Folder::place(&content.sha256)));
        }
        assert_eq!(folder.sweep_incoming().await.unwrap(), 0, "it may still be coming in");
        let hashes = HashSet::from([known.sha256.clone()]);
        let mut removed = 0;
        for shard in folder.shards().await.unwrap() {
            removed += folder.sweep(&shard, &hashes).await.unwrap();
        }
        assert_eq!(removed, 1);
        for (content, expected) in
            [(&known, Wholeness::Whole), (&unknown, Wholeness::Missing), (&young, Wholeness::Whole)]
        {
            assert_eq!(folder.wholeness(&content.sha256, content.bytes).await.unwrap(), expected);
        }
    }
}

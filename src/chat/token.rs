//! The data behind buttons and invitation links: short, and of no use to whoever makes them up.

use crate::domain::ids::ChatId;
use crate::domain::intent::Action;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

/// How many bytes of the code are kept: 64 bits, which nobody guesses through a chat.
const CODE_BYTES: usize = 8;

/// A key under which buttons are sealed. Keys are rows: buttons outlive a change of the bot's token.
#[derive(Clone)]
pub struct Key {
    id: i64,
    secret: [u8; 32],
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Key").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Key {
    /// A new key from the operating system's randomness.
    pub fn generate(id: i64) -> Self {
        Self { id, secret: random() }
    }

    pub fn from_hex(id: i64, hex: &str) -> Option<Self> {
        let secret = hex::decode(hex).ok()?.try_into().ok()?;
        Some(Self { id, secret })
    }

    pub fn to_hex(&self) -> String {
        hex::encode(self.secret)
    }

    pub const fn id(&self) -> i64 {
        self.id
    }

    fn code(&self, claim: &str, chat: ChatId) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.secret).expect("any key length will do");
        mac.update(format!("{claim}:{chat}").as_bytes());
        mac
    }
}

/// What a button does, and to which object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub action: Action,
    pub object: i64,
}

/// The data of a button, at most 64 bytes, good in this chat only.
pub fn seal(key: &Key, token: Token, chat: ChatId) -> String {
    let claim = format!("{}.{}.{}", token.action.letter(), token.object, key.id);
    let code = key.code(&claim, chat).finalize().into_bytes();
    format!("{claim}.{}", URL_SAFE_NO_PAD.encode(&code[..CODE_BYTES]))
}

/// Reads the data of a button; `None` for anything no button of this chat ever carried.
pub fn open(keys: &[Key], data: &str, chat: ChatId) -> Option<Token> {
    let (claim, code) = data.rsplit_once('.')?;
    let mut parts = claim.split('.');
    let (action, object, key) = (parts.next()?, parts.next()?, parts.next()?);
    let mut letters = action.chars();
    let (Some(letter), None, None) = (letters.next(), letters.next(), parts.next()) else { return None };
    let token = Token { action: Action::from_letter(letter)?, object: object.parse().ok()? };
    let key: i64 = key.parse().ok()?;
    let key = keys.iter().find(|one| one.id == key)?;
    let code = URL_SAFE_NO_PAD.decode(code).ok().filter(|code| code.len() == CODE_BYTES)?;
    // Compares in constant time.
    key.code(claim, chat).verify_truncated_left(&code).ok()?;
    Some(token)
}

/// The secret of an invitation, 128 random bits fit for a link, and the hash under which it is kept.
pub fn invitation() -> (String, String) {
    let secret = URL_SAFE_NO_PAD.encode(random::<16>());
    let hash = hash_invitation(&secret);
    (secret, hash)
}

pub fn hash_invitation(secret: &str) -> String {
    hex::encode(Sha256::digest(secret.as_bytes()))
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HERE: ChatId = ChatId(1_234_567);

    #[test]
    fn a_button_says_what_it_was_made_for() {
        let keys = [Key::generate(1001), Key::generate(1002)];
        for key in &keys {
            for action in Action::ALL {
                let token = Token { action, object: i64::MAX };
                let data = seal(key, token, HERE);
                assert!(data.len() <= 64, "{data}");
                assert_eq!(open(&keys, &data, HERE), Some(token));
                assert_eq!(open(&keys, &data, ChatId(7)), None, "another chat");
                assert_eq!(open(&[Key::generate(1001)], &data, HERE), None, "another key");
            }
        }
    }

    #[test]
    fn a_key_survives_its_row() {
        let key = Key::generate(5);
        let again = Key::from_hex(5, &key.to_hex()).unwrap();
        let token = Token { action: Action::Approve, object: 3 };
        assert_eq!(seal(&key, token, HERE), seal(&again, token, HERE));
    }

    #[test]
    fn an_invitation_fits_a_link_and_is_never_the_same() {
        let (one, other) = (invitation(), invitation());
        assert_ne!(one.0, other.0);
        assert!(
            one.0.len() <= 64 && one.0.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        );
        assert_eq!(hash_invitation(&one.0), one.1);
    }

    proptest! {
        #[test]
        fn whatever_is_changed_opens_nothing(at in 0_usize..20, to in 33_u8..127) {
            let key = Key::generate(1);
            let data = seal(&key, Token { action: Action::Approve, object: 42 }, HERE);
            let mut bytes = data.clone().into_bytes();
            let at = at % bytes.len();
            prop_assume!(bytes[at] != to);
            bytes[at] = to;
            let changed = String::from_utf8(bytes).unwrap();
            // The last letter of the code holds two bits that mean nothing.
            prop_assume!(at + 1 < data.len());
            prop_assert_eq!(open(std::slice::from_ref(&key), &changed, HERE), None);
        }

        #[test]
        fn nonsense_opens_nothing(data in ".{0,80}") {
            prop_assert_eq!(open(&[Key::generate(1)], &data, HERE), None);
        }
    }
}

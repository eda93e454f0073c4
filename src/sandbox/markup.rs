//! HTML as Telegram reads it in messages: a few tags, each closed, nothing else.

const TAGS: [&str; 16] = [
    "a",
    "b",
    "strong",
    "i",
    "em",
    "s",
    "strike",
    "del",
    "u",
    "ins",
    "code",
    "pre",
    "span",
    "blockquote",
    "tg-spoiler",
    "tg-emoji",
];

/// The plain text, or what is wrong with the markup.
pub(super) fn from_html(html: &str) -> Result<String, String> {
    let (mut text, mut open, mut rest) = (String::new(), Vec::new(), html);
    while let Some(at) = rest.find(['<', '&']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('&') {
            let (one, length) = entity(rest);
            text.push_str(one);
            rest = &rest[length..];
            continue;
        }
        let end = rest.find('>').ok_or_else(|| "unclosed start tag".to_owned())?;
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop().as_deref() != Some(name.trim()) {
                return Err(format!("unexpected end tag \"{name}\""));
            }
        } else {
            let name = tag.split_whitespace().next().unwrap_or_default().to_lowercase();
            if !TAGS.contains(&name.as_str()) {
                return Err(format!("unsupported start tag \"{name}\""));
            }
            open.push(name);
        }
    }
    text.push_str(rest);
    match open.pop() {
        None => Ok(text),
        Some(name) => Err(format!("can't find end tag corresponding to start tag \"{name}\"")),
    }
}

fn entity(text: &str) -> (&'static str, usize) {
    for (name, one) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\"")] {
        if text.starts_with(name) {
            return (one, name.len());
        }
    }
    ("&", 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_read_as_strictly_as_telegram_does() {
        for (html, expected) in [
            ("<b>a</b> &lt; <i>b</i>", Some("a < b")),
            ("<a href=\"https://x\">x</a>", Some("x")),
            ("a & b", Some("a & b")),
            ("<b>a", None),
            ("<b><i>a</b></i>", None),
            ("<script>a</script>", None),
            ("a < b", None),
        ] {
            assert_eq!(from_html(html).ok().as_deref(), expected, "{html}");
        }
    }
}

//! Logs and metrics. What goes into a log line is chosen where it is written; this room makes sure that a token
//! never does, whoever wrote it.

use crate::config::{Log, LogFormat};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::io::{self, Write};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Bounds of the histograms, in seconds.
const SECONDS: [f64; 12] = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 3.0, 10.0];

/// Starts logging to standard error.
pub fn log_to_stderr(log: &Log) {
    // Libraries may show what they work on; at their quieter levels they do not.
    let targets =
        Targets::new().with_target("daybook", log.level).with_default(log.level.min(tracing::Level::WARN));
    let registry = tracing_subscriber::registry().with(targets);
    let layer = tracing_subscriber::fmt::layer().with_writer(Scrubbed).with_target(false);
    // A second start in the same process (tests) keeps the first.
    let _ = match log.format {
        LogFormat::Text => registry.with(layer.with_ansi(false)).try_init(),
        LogFormat::Json => registry.with(layer.json().with_ansi(false)).try_init(),
    };
    // The message of a panic can quote what people wrote; its place is enough.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "something that cannot be happened; the work at hand is given up");
    }));
}

/// Starts counting; the handle shows the numbers.
pub fn count() -> Option<PrometheusHandle> {
    PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &SECONDS)
        .and_then(PrometheusBuilder::install_recorder)
        .inspect_err(|fault| tracing::warn!(%fault, "metrics are not counted"))
        .ok()
}

/// Standard error without tokens.
#[derive(Clone, Copy, Debug)]
struct Scrubbed;

impl<'a> MakeWriter<'a> for Scrubbed {
    type Writer = Line;

    fn make_writer(&'a self) -> Self::Writer {
        Line(Vec::new())
    }
}

/// A line of the log, written when it is complete.
#[derive(Debug)]
struct Line(Vec<u8>);

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        scrub(&mut self.0);
        // There is nobody to tell that the log cannot be written.
        let _ = io::stderr().write_all(&self.0);
    }
}

/// Blots out everything that looks like a bot's token: at least six digits, a colon, and thirty letters or more.
fn scrub(line: &mut [u8]) {
    let mut from = 0;
    while let Some(colon) = line[from..].iter().position(|byte| *byte == b':').map(|at| from + at) {
        let digits = line[..colon].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let letters = line[colon + 1..]
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
            .count();
        if digits >= 6 && letters >= 30 {
            line[colon + 1..=colon + letters].fill(b'*');
        }
        from = colon + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_never_reaches_the_log() {
        let scrubbed = |text: &str| {
            let mut line = text.as_bytes().to_vec();
            scrub(&mut line);
            String::from_utf8(line).unwrap()
        };
        let token = format!("123456789:{}", "AbC-_".repeat(7));
        let line = scrubbed(&format!("error sending to http://x/bot{token}/getMe"));
        assert_eq!(line, format!("error sending to http://x/bot123456789:{}/getMe", "*".repeat(35)));
        for harmless in ["at 12:30:45", "2023-03-08T17:30:00Z", "127.0.0.1:8080", "a:b:c"] {
            assert_eq!(scrubbed(harmless), harmless);
        }
    }
}

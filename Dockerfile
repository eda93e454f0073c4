# Builds the binary, and puts it alone on a small system.
FROM rust:1.95-bookworm AS build
WORKDIR /daybook
COPY Cargo.toml Cargo.lock ./
COPY benches benches
COPY config config
COPY migrations migrations
COPY src src
RUN cargo build --release --locked --bin daybook

FROM debian:bookworm-slim
RUN useradd --uid 10001 --home-dir /var/lib/daybook --create-home daybook
COPY --from=build /daybook/target/release/daybook /usr/local/bin/daybook
USER daybook
WORKDIR /var/lib/daybook
VOLUME /var/lib/daybook
ENV DAYBOOK_DATA__FOLDER=/var/lib/daybook \
    DAYBOOK_HTTP__LISTEN=0.0.0.0:8080 \
    DAYBOOK_METRICS__LISTEN=0.0.0.0:9090
EXPOSE 8080 9090
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["daybook", "health"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["daybook"]
CMD ["serve"]

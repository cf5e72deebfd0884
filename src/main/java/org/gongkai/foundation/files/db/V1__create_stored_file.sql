-- one row per content; the bytes lie on disk under the digest
create table files_stored (
    digest      char(64) primary key,
    size_bytes  bigint not null check (size_bytes > 0),
    media_type  text not null,
    kept_at     timestamptz not null,
    body_text   text,
    text_state  text not null default 'UNREAD' check (text_state in ('UNREAD', 'READ', 'EMPTY', 'UNREADABLE'))
);

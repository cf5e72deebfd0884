-- secret addresses at which an edition can be read before it is public; only the digest of the secret is kept
create table publishing_preview (
    digest      text primary key,
    document_id bigint      not null,
    number      int         not null,
    made_by     text        not null,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    foreign key (document_id, number) references publishing_edition (document_id, number)
);
create index publishing_preview_edition on publishing_preview (document_id, number);

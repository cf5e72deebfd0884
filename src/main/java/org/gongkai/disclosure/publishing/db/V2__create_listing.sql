-- what the public finds in lists: one slim row a document, written with each publication
create table publishing_listing (
    document_id     bigint primary key references publishing_document (id),
    number          int         not null,
    unit_id         bigint      not null,
    kind            text        not null,
    title           text        not null,
    subtitle        text,
    summary         text,
    index_number    text,
    document_number text,
    issuer          text,
    topic           text,
    genre           text,
    openness        text,
    year            int         not null,
    formed_on       date,
    published_at    timestamptz not null,
    changed_at      timestamptz not null,
    valid_from      date,
    valid_to        date,
    ended           text,
    amended_on      date,
    replaced_on     date,
    repealed_on     date,
    shown_from      date,
    shown_to        date,
    matters         bigint[]    not null default '{}'
);
create index publishing_listing_newest on publishing_listing (published_at desc, document_id desc);
create index publishing_listing_kind on publishing_listing (kind, published_at desc, document_id desc);
create index publishing_listing_unit on publishing_listing (unit_id, published_at desc, document_id desc);
create index publishing_listing_topic on publishing_listing (topic, published_at desc, document_id desc);
create index publishing_listing_year on publishing_listing (year, published_at desc, document_id desc);
create index publishing_listing_counts on publishing_listing (kind, unit_id, topic, year);
create index publishing_listing_number on publishing_listing (document_number) where document_number is not null;
create index publishing_listing_shown on publishing_listing (shown_to) where shown_to is not null;
create index publishing_listing_matters on publishing_listing using gin (matters);

-- One row for everything a citizen can find. A read model: the rooms that own the things can always fill it again.
create sequence search_revision;

create table search_item (
    id text primary key,                       -- D12 document, A7 attachment, M3 matter, U5 unit
    owner text not null,                       -- what it comes and goes with: its document, list or unit
    type varchar(16) not null,
    source_id text,                            -- the id under which a document was imported
    kind varchar(64) not null,
    title text not null,
    body text not null,
    number text,                               -- 发文字号 as it is printed
    number_keys text[] not null default '{}',  -- the same, as people type it
    unit_ids bigint[] not null default '{}',
    unit_names text[] not null default '{}',
    field_codes text[] not null default '{}',
    topic text,
    published_on date,
    valid_from date,                           -- only for things that have a validity
    ends_on date,                              -- first day on which it is no longer in force
    ending varchar(16),                        -- why it ends
    shown_until date,                          -- last day of a publicity period: nobody is found for ever
    url text not null,
    parent_title text,
    parent_url text,
    revision bigint not null default nextval('search_revision')
);

create index search_item_owner on search_item (owner);
create index search_item_revision on search_item (revision);

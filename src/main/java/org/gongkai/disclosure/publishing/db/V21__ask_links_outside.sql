-- addresses of other sites and what they answered when they were last asked
create table publishing_outside_link (
    address    text primary key,
    host       text        not null,
    due_at     timestamptz not null,
    asked_at   timestamptz,
    outcome    text,
    status     int,
    target     text,
    failures   int         not null default 0,
    dead_since timestamptz
);
create index publishing_outside_link_due on publishing_outside_link (due_at);

-- where each stands
create table publishing_outside_use (
    document_id bigint not null references publishing_document (id),
    number      int    not null,
    address     text   not null references publishing_outside_link (address),
    words       text   not null,
    primary key (document_id, number, address)
);
create index publishing_outside_use_address on publishing_outside_use (address);

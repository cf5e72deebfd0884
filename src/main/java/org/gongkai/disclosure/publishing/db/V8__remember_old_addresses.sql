-- where documents were before they came here; path with query, percent-encoding undone
create table publishing_old_address (
    host        text   not null,
    path        text   not null,
    document_id bigint not null references publishing_document (id),
    primary key (host, path)
);
create index publishing_old_address_path on publishing_old_address (path);

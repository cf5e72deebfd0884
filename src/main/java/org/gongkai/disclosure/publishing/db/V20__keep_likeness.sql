-- by which documents with nearly the same text are found: no text can be read out of it
create table publishing_likeness (
    document_id bigint not null,
    number      int    not null,
    keys        int[]  not null,
    primary key (document_id, number),
    foreign key (document_id, number) references publishing_edition (document_id, number)
);
create index publishing_likeness_keys on publishing_likeness using gin (keys);

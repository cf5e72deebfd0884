-- a dynamic adjustment: an edition that differs from the one in force in a single matter; why and on which basis stand with the edition
create table catalogue_adjustment (
    edition_id bigint primary key references catalogue_edition,
    matter_id bigint not null references catalogue_matter,
    kind text not null check (kind in ('ADDED', 'CHANGED', 'CANCELLED', 'DELEGATED', 'TAKEN_OVER', 'MOVED')),
    title text not null
);
create index catalogue_adjustment_of_matter on catalogue_adjustment (matter_id);

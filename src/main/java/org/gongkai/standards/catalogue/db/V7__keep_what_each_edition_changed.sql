-- what an edition changed against the one it took the place of, counted when it came into force
create table catalogue_edition_change (
    edition_id bigint primary key references catalogue_edition,
    former_id bigint references catalogue_edition,
    added int not null,
    changed int not null,
    moved int not null,
    removed int not null,
    renumbered int not null,
    same int not null
);

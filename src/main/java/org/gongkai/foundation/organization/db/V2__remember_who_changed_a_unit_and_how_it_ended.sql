alter table organization_unit_version
    add column recorded_by text not null default '',
    add column recorded_at timestamptz not null default now(),
    add column end_change  text check (end_change in ('MERGED', 'SPLIT', 'ABOLISHED')),
    add column end_note    text not null default '',
    -- a unit is one thing at a time
    add constraint organization_unit_version_once exclude using gist (
        int8range(unit_id, unit_id, '[]') with &&, daterange(valid_from, valid_to, '[]') with &&);

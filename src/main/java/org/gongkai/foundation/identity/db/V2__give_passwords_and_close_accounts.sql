-- a password given by an administrator is changed by its owner before anything else
alter table identity_person
    add column password_given boolean not null default false,
    add column password_changed_at timestamptz;

-- names nobody has are locked like those of accounts: the door must not tell strangers which accounts exist
create table identity_unknown_login (
    login varchar(80) primary key,
    failures int not null,
    failed_at timestamptz not null,
    locked_until timestamptz
);
create index identity_unknown_login_failed_at on identity_unknown_login (failed_at);

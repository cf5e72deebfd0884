-- what an account has brought on a day, for the quota; kept two months
create table operation_upload (
    account text not null,
    day     date not null,
    files   bigint not null,
    bytes   bigint not null,
    primary key (account, day)
);

-- letters as the openness office words them, beside those that come with the product (文书模板)
create table requests_template (
    kind       text not null,
    version    int  not null check (version > 100),
    valid_from date not null,
    words      text not null check (words <> ''),
    why        text not null check (why <> ''),
    made_on    date not null,
    made_login text not null,
    made_name  text not null,
    primary key (kind, version)
);

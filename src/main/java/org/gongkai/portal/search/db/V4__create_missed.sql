-- What was looked for and not found, counted by day: words and a number, nobody.
create table search_missed (
    day date not null,
    words text not null,
    times integer not null default 1,
    primary key (day, words)
);

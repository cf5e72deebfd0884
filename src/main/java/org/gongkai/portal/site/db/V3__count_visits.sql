-- how often pages were read: nothing about who read them
create table site_visit_day (
    day     date   primary key,
    visits  bigint not null
);

create table site_visit_page (
    path    text   not null,
    month   date   not null,
    visits  bigint not null,
    primary key (path, month)
);

create index site_visit_page_month on site_visit_page (month, visits desc);

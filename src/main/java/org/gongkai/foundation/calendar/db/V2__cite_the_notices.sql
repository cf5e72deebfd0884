-- which notice of the State Council a year's table was taken from; a year without one is not announced
create table calendar_notice (
    year     int  not null,
    position int  not null,
    title    text not null,
    address  text not null,
    primary key (year, position)
);

-- days that are not what their weekday says: holidays (rest) and make-up working days
create table calendar_special_day (
    day      date primary key,
    name     text not null,
    rest     boolean not null,
    source   text not null
);

-- which keys rows are sealed with: a known text sealed with each, to tell a wrong key at the start; never the key itself
create table privacy_key (
    key_id char(8) primary key,
    proof  text not null
);

-- how long the record of access is kept at least: a number of the law, with its article and its time
create table identity_retention_rule (
    effective_from date primary key,
    effective_to   date,
    months         int not null check (months > 0),
    citation       text not null
);
insert into identity_retention_rule (effective_from, effective_to, months, citation) values
    ('2017-06-01', null, 6, '中华人民共和国网络安全法第二十一条第三项（条次从 2016 年文本）');

create function identity_shortest_retention() returns interval language sql stable as
$$ select make_interval(months => coalesce((
       select months from identity_retention_rule
       where effective_from <= current_date and (effective_to is null or effective_to >= current_date)
       order by effective_from desc limit 1), 6)) $$;

-- each entry holds the digest of the one before it: nothing can be changed, taken out or put in between unseen
drop trigger identity_access_record_stays on identity_access_record;
alter table identity_access_record
    add column number bigint,
    add column previous char(64),
    add column hash char(64);

-- where the chain ends now; its one row also puts writers into one line
create table identity_access_head (
    single boolean primary key default true check (single),
    number bigint not null,
    hash   char(64) not null
);
insert into identity_access_head (number, hash) values (0, repeat('0', 64));

-- where the chain begins since older entries were taken away after their time
create table identity_access_anchor (
    number bigint primary key,
    hash   char(64) not null,
    at     timestamptz not null,
    pruned_at timestamptz not null
);

create function identity_access_hash(r identity_access_record) returns char(64) language sql stable as
$$ select encode(sha256(convert_to(concat_ws('|', r.previous, r.number::text,
       ((extract(epoch from r.at) * 1000000)::bigint)::text,
       octet_length(r.who) || ':' || r.who, octet_length(r.kind) || ':' || r.kind,
       octet_length(r.target) || ':' || r.target, octet_length(r.detail) || ':' || r.detail,
       octet_length(r.address) || ':' || r.address), 'UTF8')), 'hex') $$;

-- the entries of before, in the order in which they came
do $$
declare
    r identity_access_record;
    n bigint := 0;
    h char(64) := repeat('0', 64);
begin
    for r in select * from identity_access_record order by id loop
        n := n + 1;
        r.number := n;
        r.previous := h;
        h := identity_access_hash(r);
        update identity_access_record set number = r.number, previous = r.previous, hash = h where id = r.id;
    end loop;
    update identity_access_head set number = n, hash = h;
end $$;

alter table identity_access_record
    alter column number set not null,
    alter column previous set not null,
    alter column hash set not null,
    add constraint identity_access_record_number unique (number);
create index identity_access_record_who on identity_access_record (who, number desc);
create index identity_access_record_target on identity_access_record (target, number desc);

create function identity_access_record_joins_the_chain() returns trigger language plpgsql as $$
declare
    head identity_access_head;
begin
    select * into strict head from identity_access_head for update;
    new.number := head.number + 1;
    new.previous := head.hash;
    new.hash := identity_access_hash(new);
    update identity_access_head set number = new.number, hash = new.hash;
    return new;
end $$;
create trigger identity_access_record_joins before insert on identity_access_record
    for each row execute function identity_access_record_joins_the_chain();

-- nothing is changed; only what is older than the law asks goes, from the old end, behind an anchor
create or replace function identity_access_record_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.at < now() - identity_shortest_retention()
            and old.number <= (select coalesce(max(number), 0) from identity_access_anchor) then
        return old;
    end if;
    raise exception 'access records are append-only';
end $$;
create trigger identity_access_record_stays before update or delete on identity_access_record
    for each row execute function identity_access_record_is_append_only();

create function identity_access_record_is_not_emptied() returns trigger language plpgsql as
$$ begin raise exception 'access records are append-only'; end $$;
create trigger identity_access_record_is_kept before truncate on identity_access_record
    for each statement execute function identity_access_record_is_not_emptied();
create trigger identity_access_head_is_kept before truncate on identity_access_head
    for each statement execute function identity_access_record_is_not_emptied();
create trigger identity_access_anchor_is_kept before truncate on identity_access_anchor
    for each statement execute function identity_access_record_is_not_emptied();

-- the head moves only because an entry came
create function identity_access_head_follows_the_record() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and pg_trigger_depth() > 1 then
        return new;
    end if;
    raise exception 'the head of the access record follows its entries';
end $$;
create trigger identity_access_head_follows before update or delete on identity_access_head
    for each row execute function identity_access_head_follows_the_record();

-- an anchor is an entry of the record that is older than the law asks, and stays
create function identity_access_anchor_holds() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and exists (
            select 1 from identity_access_record r
            where r.number = new.number and r.hash = new.hash and r.at = new.at
                and r.at < now() - identity_shortest_retention()) then
        return new;
    end if;
    raise exception 'an anchor is an entry whose time is over, and it stays';
end $$;
create trigger identity_access_anchor_holds before insert or update or delete on identity_access_anchor
    for each row execute function identity_access_anchor_holds();

revoke update, delete, truncate on identity_access_record, identity_access_head, identity_access_anchor from public;

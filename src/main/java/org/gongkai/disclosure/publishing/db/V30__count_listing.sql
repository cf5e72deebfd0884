-- how many documents stand in lists, by what lists are narrowed by and by month: a page counts some hundred rows instead
-- of all documents, and finds its place deep in the archive by the months before it. Changes are added as rows of their
-- own, so that two who publish do not wait for each other; the scheduler adds them up.
create table publishing_listing_count (
    kind     text   not null,
    unit_id  bigint not null,
    topic    text,
    year     int    not null,
    month    date   not null,
    n        bigint not null,
    added_up boolean not null default false
);

create function publishing_listing_counted() returns trigger language plpgsql as $$
begin
    if tg_op in ('INSERT', 'UPDATE') then
        insert into publishing_listing_count (kind, unit_id, topic, year, month, n)
        select kind, unit_id, topic, year, date_trunc('month', published_at at time zone 'Asia/Shanghai')::date, count(*)
        from now_there group by 1, 2, 3, 4, 5;
    end if;
    if tg_op in ('DELETE', 'UPDATE') then
        insert into publishing_listing_count (kind, unit_id, topic, year, month, n)
        select kind, unit_id, topic, year, date_trunc('month', published_at at time zone 'Asia/Shanghai')::date, -count(*)
        from there_before group by 1, 2, 3, 4, 5;
    end if;
    return null;
end $$;

create trigger publishing_listing_counted_in after insert on publishing_listing
    referencing new table as now_there for each statement execute function publishing_listing_counted();
create trigger publishing_listing_counted_anew after update on publishing_listing
    referencing old table as there_before new table as now_there
    for each statement execute function publishing_listing_counted();
create trigger publishing_listing_counted_out after delete on publishing_listing
    referencing old table as there_before for each statement execute function publishing_listing_counted();

insert into publishing_listing_count (kind, unit_id, topic, year, month, n, added_up)
select kind, unit_id, topic, year, date_trunc('month', published_at at time zone 'Asia/Shanghai')::date, count(*), true
from publishing_listing group by 1, 2, 3, 4, 5;

-- what the district itself published, without the law that is kept for looking up
create index publishing_listing_own on publishing_listing (published_at desc, document_id desc)
    where kind not in ('LAW', 'LAW_ARTICLE');
create index publishing_listing_changed on publishing_listing (changed_at);

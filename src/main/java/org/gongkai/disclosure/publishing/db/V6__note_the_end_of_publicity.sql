-- whether it was told that the period of a 公示 is over, so that it is told once
alter table publishing_listing add column over_told boolean not null default false;

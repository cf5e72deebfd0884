-- what was decided about single rows while a file waits to be taken over
alter table catalogue_import add column settlements jsonb not null default '[]';

-- headings are remembered for the unit that assigned them; 0 stands for what was remembered for everybody
alter table catalogue_known_heading add column unit_id bigint not null default 0;
alter table catalogue_known_heading drop constraint catalogue_known_heading_pkey;
alter table catalogue_known_heading add primary key (list_code, unit_id, heading);

-- a page from before such a change may still be shown when it cannot be made anew
alter table site_change add column adds boolean not null default false;

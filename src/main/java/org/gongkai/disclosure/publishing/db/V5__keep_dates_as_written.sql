-- a source may know only the year of a paper: it is sorted by its first day and shown as it was written
alter table publishing_edition add column published_as text;
alter table publishing_listing add column published_as text;

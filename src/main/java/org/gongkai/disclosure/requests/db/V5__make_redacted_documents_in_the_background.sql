-- the job that makes the document which may be given, while it has not ended well
alter table requests_attachment add column making bigint;
create unique index on requests_attachment (making) where making is not null;

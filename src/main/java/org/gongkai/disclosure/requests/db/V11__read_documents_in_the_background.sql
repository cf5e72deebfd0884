-- a document is kept as it came and read by a job: until that has ended well the job is noted and there is nothing to be marked
alter table requests_attachment alter column opened drop not null;
alter table requests_attachment add column reading bigint;
create unique index on requests_attachment (reading) where reading is not null;
alter table requests_attachment add check (opened is not null or reading is not null);

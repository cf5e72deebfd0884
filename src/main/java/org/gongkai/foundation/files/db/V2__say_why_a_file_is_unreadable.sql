alter table files_stored add column unreadable_why text;
-- what the reader of the first version gave up on is tried once more
update files_stored set text_state = 'UNREAD' where text_state = 'UNREADABLE';

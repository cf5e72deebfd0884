-- who saved a draft last, so that a clash of two versions names the other person
alter table publishing_edition add column saved_by text;

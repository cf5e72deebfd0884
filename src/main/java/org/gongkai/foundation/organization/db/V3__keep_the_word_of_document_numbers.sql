-- 机关代字: how the numbers of a unit's letters begin (新区民政公开); empty while it has none
alter table organization_unit_version add column document_word text not null default '';

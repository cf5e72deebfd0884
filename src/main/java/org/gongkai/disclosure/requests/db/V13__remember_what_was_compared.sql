-- what the requests of a body were when they were last compared (多人申请相同信息); nothing is opened again before that changes
create table requests_gathered (
    body_id bigint primary key references organization_unit,
    mark    text   not null
);

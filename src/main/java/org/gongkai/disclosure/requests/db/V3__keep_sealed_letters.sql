-- letters as they were sealed: the same bytes for ever, each file sealed for its place since it names the applicant (ADR 0044)
create table requests_paper (
    letter_id bigint not null references requests_letter,
    form      text   not null,
    code      text   not null,
    file      text   not null,
    primary key (letter_id, form)
);

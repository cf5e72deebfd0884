-- what was sealed (用印登记): digests and what the seal itself says, nothing of the text
create table paper_sealed (
    code        text        primary key,
    unit_code   text        not null,
    unit_name   text        not null,
    number      text        not null,
    title       text        not null,
    dated_on    date        not null,
    pages       int         not null,
    sealed_at   timestamptz not null,
    sample      boolean     not null,
    certificate bytea       not null,
    pdf_digest  text        not null unique,
    ofd_digest  text        not null unique
);

-- Who sent them and what they hope; how it is going, safety, the next time they meet.

alter table case_file add column referrer_code text;
alter table case_file add column referrer_hope text;
alter table case_file add column family text;
alter table case_file add column coordinator text;
alter table person add column organisation text;
alter table person add column language text;
alter table conversation add column ended_at int;
alter table statement add column asked text;

create table rating (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    person blob,
    domain text,
    conversation blob,
    value int,
    at_ms int,
    visible_to blob
) strict;

create table safety_agreement (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    words text,
    signs text,
    helps text,
    whom_to_call text,
    ask_again_on text,
    at_ms int,
    visible_to blob
) strict;

create table safety_step (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    step int,
    words text,
    on_day text,
    with_whom text
) strict;

create table appointment (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    at_ms int,
    minutes int,
    place text,
    who blob,
    about text
) strict;

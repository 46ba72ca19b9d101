-- Own words in the story, hypotheses, groups of cards, named versions; the free layout, shares.

alter table factor add column free_place blob;
alter table factor add column pinned int default 0;
alter table factor add column disputed_by blob;
alter table factor add column unknown_share int;
alter table link add column share int;

create table card_group (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    name text,
    factors blob
) strict;

create table hypothesis (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    words text,
    when_words text,
    then_words text,
    factors blob,
    links blob,
    test text,
    look_on text,
    state text,
    visible_to blob,
    seen text
) strict;

create table story_edit (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    reader text,
    person blob,
    language text,
    part text,
    factors blob,
    links blob,
    basis_hash text,
    words text
) strict;

create table map_version (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    name text,
    at_ms int
) strict;

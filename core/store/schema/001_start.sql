-- The journal (security.md 5): commits as they were written. Everything below "derived" can be made again from it.

create table device (
    id integer primary key,
    uuid blob not null unique
) strict;

create table stream (
    no integer primary key,
    uuid blob not null unique
) strict;

-- One row a commit, in order of arrival. body = payload (CBOR); hash = SHA-256(prev | body), prev = hash of the
-- device's commit before. hdr, sig and pos are filled when commits are signed and sent.
create table env (
    id integer primary key,
    device int not null references device (id),
    dseq int not null,
    stream int not null references stream (no),
    hlc int not null,
    deed blob not null,
    intent int not null,
    target blob,
    prev blob not null,
    hash blob not null,
    body blob not null,
    hdr blob,
    sig blob,
    pos int,
    unique (device, dseq)
) strict;

create index env_by_stream on env (stream, id);

-- What the user typed and has not left yet; not journal, but in the vault.
create table draft (
    place text primary key,
    words text not null,
    caret int not null,
    kept_at int not null
) strict, without rowid;

create table meta (
    name text primary key,
    value blob not null
) strict, without rowid;

-- Derived: identifiers to row ids. id = stream number << 20 | n, so that the rows of a case lie together.
create table entity (
    id integer primary key,
    type int not null,
    uuid blob not null unique
) strict;

-- Derived: ops that no known op supersedes. op = env id << 8 | index.
create table head (
    entity int not null,
    field int not null,
    op int not null,
    primary key (entity, field, op)
) strict, without rowid;

-- Derived: ops that were superseded before they came here, and by which op.
create table superseded (
    device int not null,
    dseq int not null,
    idx int not null,
    by_op int not null,
    primary key (device, dseq, idx, by_op)
) strict, without rowid;

-- Derived: one line a case; days as Julian day numbers, so that 16,000 lines are read at once.
create table caseload (
    stream integer primary key,
    uuid blob not null,
    code text not null,
    youth text not null,
    birth_day int,
    municipality text not null,
    coach text not null,
    next_step int not null,
    waiting_day int,
    domains int not null,
    changed_at int not null,
    invented int not null
) strict;

-- Derived: names, statements, cards and notes by word. rowid = entity id, so newest cases come first.
create virtual table search using fts5 (
    words,
    content = '',
    detail = none,
    prefix = '3',
    tokenize = 'unicode61 remove_diacritics 2'
);
insert into search (search, rank) values ('secure-delete', 1);

-- Derived: one table an entity type; texts as said, dates ISO, times in ms since 1970 UTC, lists as CBOR.

create table case_file (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    code text,
    municipality text,
    coach text,
    referrer text,
    referrer_name text,
    request_words text,
    received_on text,
    contact_on text,
    analysis_shared_on text,
    closed_on text,
    load_weight int,
    invented int
) strict;

create table person (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    role text,
    name text,
    birth_date text,
    phone text,
    remark text
) strict;

create table household (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    name text,
    members blob
) strict;

create table relation (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    of_person blob,
    to_person blob,
    kind text,
    is_support int
) strict;

create table authority (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    holder blob,
    kind text,
    since_day text,
    until_day text,
    source text
) strict;

create table conversation (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    started_at int,
    present blob,
    place text
) strict;

create table statement (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    words text,
    said_by blob,
    conversation blob,
    topic text,
    question text,
    kind text,
    at_ms int,
    visible_to blob,
    shareable text
) strict;

create table topic_mark (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    topic text,
    state text
) strict;

create table factor (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    words text,
    domain text,
    polarity text,
    said_by blob,
    since_text text,
    weight int,
    is_now int,
    changeable text,
    willingness int,
    mechanisms blob,
    visible_to blob,
    shareable text,
    statements blob,
    place blob
) strict;

create table link (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    from_factor blob,
    to_factor blob,
    kind text,
    strength int,
    certainty text,
    delayed int,
    said_by blob,
    disputed_by blob,
    example text,
    visible_to blob
) strict;

create table named_loop (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    factors blob,
    name text,
    pinned int
) strict;

create table goal (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    words text,
    factors blob,
    owner blob,
    due text,
    state text
) strict;

create table action (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    words text,
    goal blob,
    who blob,
    due text,
    done int
) strict;

create table offer (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    offer_type text,
    reason text,
    factors blob,
    goal blob,
    for_whom blob,
    state text,
    chosen_on text,
    started_on text,
    ended_on text
) strict;

create table referral (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    offer_type text,
    organisation text,
    addressee text,
    question text,
    urgency text,
    state text,
    sent_on text,
    answered_on text,
    answer text,
    intake_on text,
    started_on text,
    ended_on text,
    wait_weeks int,
    wait_source text,
    wait_checked_on text
) strict;

create table consent (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    person blob,
    purpose text,
    referral blob,
    towards text,
    answer text,
    way text,
    given_on text,
    until_day text,
    withdrawn_on text,
    reason text
) strict;

create table note (
    id integer primary key,
    uuid blob not null,
    alive int not null,
    words text,
    at_ms int,
    visible_to blob
) strict;

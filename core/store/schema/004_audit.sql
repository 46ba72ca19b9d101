-- Who opened, searched, printed, exported what (security.md 12.1, NEN 7513): apart from the journal, with a chain of
-- its own for each device. Never derived, never rebuilt, never changed.

create table audit (
    device blob not null,
    aseq int not null,
    at_ms int not null,
    utc_offset int not null,
    event text not null,
    client blob not null,
    user_id blob not null,
    user_name text not null,
    role text not null,
    access_point text not null,
    object text not null,
    hits int,
    authorisation text not null,
    means text not null,
    reason text not null,
    prev blob not null,
    hash blob not null,
    primary key (device, aseq)
) strict, without rowid;

create index audit_by_client on audit (client);

create trigger audit_is_not_changed before update on audit
begin
    select raise(abort, 'the log is not changed');
end;

create trigger audit_is_not_deleted before delete on audit
begin
    select raise(abort, 'the log is not deleted');
end;

--liquibase formatted sql

--changeset alliances:file
-- What is known of a file. The name of one with personal data may be personal too, so it stands beside the key.
create table file (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  status text not null check (status in ('WAITING', 'ATTACHED', 'REMOVED')),
  status_since timestamptz not null,
  record_kind text,
  record_id uuid,
  name text,
  type text not null,
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  storage uuid not null,
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  published boolean not null,
  personal boolean not null,
  people text[] not null,
  purpose text,
  keep_until date,
  primary key (tenant_id, id),
  unique (tenant_id, storage),
  check ((record_kind is null) = (record_id is null)),
  check (status = 'WAITING' or record_id is not null),
  check (personal = (name is null)),
  check (personal = (purpose is not null)),
  check (personal = (keep_until is not null)),
  check (personal or people = '{}'),
  check (not (personal and published)),
  check (not published or status = 'ATTACHED')
);
create index file_by_record on file (tenant_id, record_kind, record_id, id);
create index file_left on file (tenant_id, status_since) where status <> 'ATTACHED';
create index file_kept_until on file (tenant_id, keep_until) where personal;
create index file_by_person on file using gin (people) where personal;
select protect_tenant_table('file');
select publish_table('file', 'published and status = ''ATTACHED'' and exists (select from tenant t'
  ' where t.tenant_id = file.tenant_id and t.status = ''ACTIVE'')');

create table file_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  status text,
  record_kind text,
  record_id uuid,
  name text,
  type text,
  size bigint,
  sha256 text,
  storage uuid,
  uploaded_by uuid,
  uploaded_at timestamptz,
  published boolean,
  personal boolean,
  people text[],
  purpose text,
  keep_until date,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index file_aud_by_revision on file_aud (tenant_id, rev);
select protect_history_table('file_aud');

--changeset alliances:file-chunk
-- A content in pieces. They are added and deleted, never changed; the file's history names the hash of them all.
create table file_chunk (
  tenant_id text not null references tenant,
  storage uuid not null,
  number integer not null,
  bytes bytea not null,
  primary key (tenant_id, storage, number)
);
alter table file_chunk alter column bytes set storage external;
select protect_tenant_table('file_chunk', '{bytes}');
revoke update on file_chunk from alliances_app;
select publish_table('file_chunk', 'exists (select from file f where f.tenant_id = file_chunk.tenant_id'
  ' and f.storage = file_chunk.storage and f.published and f.status = ''ATTACHED'')');

--changeset alliances:file-key
-- Keys and names of files with personal data have no history, because a copy of them would undo that they are forgotten.
create table file_key (
  tenant_id text not null,
  id uuid not null,
  wrapped text not null,
  sealed_name bytea not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references file (tenant_id, id)
);
select protect_tenant_table('file_key', '{wrapped,sealed_name}');

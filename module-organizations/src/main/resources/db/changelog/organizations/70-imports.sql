--liquibase formatted sql

--changeset alliances:table-import
-- A table on its way in. Its rows are in the sealed file alone; what was found names rows by number and holds no value of
-- theirs, and has no history, because a later check replaces it.
create table table_import (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  kind text not null check (kind in ('CONTACTS', 'CANDIDATES')),
  status text not null check (status in ('UPLOADED', 'CHECKED', 'SAVING', 'SAVED', 'DISCARDED')),
  status_since timestamptz not null,
  begun_by uuid references account,
  file uuid,
  fields text,
  purpose text,
  keep_until date,
  all_rows integer not null,
  wrong_rows integer not null,
  known_rows integer not null,
  fresh_rows integer not null,
  findings jsonb,
  job uuid,
  primary key (tenant_id, id)
);
create index table_import_by_kind on table_import (tenant_id, kind, id);
select protect_tenant_table('table_import');

create table table_import_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  kind text,
  status text,
  begun_by uuid,
  file uuid,
  fields text,
  purpose text,
  keep_until date,
  all_rows integer,
  wrong_rows integer,
  known_rows integer,
  fresh_rows integer,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index table_import_aud_by_revision on table_import_aud (tenant_id, rev);
select protect_history_table('table_import_aud');

--changeset alliances:candidate
-- Organizations that Info-center knows and may invite, as rows of its own tenant. The key of a name is the name in plain
-- letters, by which candidates are sorted, found and told apart.
create table candidate (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  name text not null check (length(name) between 1 and 200),
  name_key text collate "C" not null,
  registration_number text check (registration_number ~ '^[0-9]{7}$'),
  seat text not null references municipality,
  email text,
  phone text,
  website text,
  status text not null check (status in ('LISTED', 'REMOVED')),
  primary key (tenant_id, id)
);
create unique index candidate_by_number on candidate (tenant_id, registration_number) where status = 'LISTED';
create unique index candidate_by_name on candidate (tenant_id, name_key, seat) where status = 'LISTED';
create index candidate_in_order on candidate (tenant_id, name_key, id) where status = 'LISTED';
select protect_tenant_table('candidate');

create table candidate_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  name text,
  registration_number text,
  seat text,
  email text,
  phone text,
  website text,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index candidate_aud_by_revision on candidate_aud (tenant_id, rev);
select protect_history_table('candidate_aud');

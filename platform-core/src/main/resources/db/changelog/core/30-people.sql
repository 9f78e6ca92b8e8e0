--liquibase formatted sql

--changeset alliances:person
-- What is known of a person stands in "sealed" and nowhere else, under a key of their own. The history copies the sealed
-- bytes; without the key nobody reads them, so erasing is destroying the key.
create table person (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  state text not null check (state in ('PRESENT', 'MERGED', 'ERASED')),
  sealed bytea not null,
  merged_into uuid,
  erased_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, merged_into) references person (tenant_id, id),
  check ((state = 'MERGED') = (merged_into is not null)),
  check ((state = 'ERASED') = (erased_on is not null))
);
create index person_by_alias on person (tenant_id, merged_into) where merged_into is not null;
select protect_tenant_table('person', '{sealed}');

create table person_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  state text,
  sealed bytea,
  merged_into uuid,
  erased_on date,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index person_aud_by_revision on person_aud (tenant_id, rev);
select protect_history_table('person_aud');

--changeset alliances:person-key
-- What erasure destroys: keys and matching hashes have no history, because a copy of them would undo it.
create table person_key (
  tenant_id text not null,
  id uuid not null,
  wrapped text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references person (tenant_id, id)
);
select protect_tenant_table('person_key', '{wrapped}');

create table matching_key (
  tenant_id text not null references tenant,
  purpose text not null,
  wrapped text not null,
  primary key (tenant_id, purpose)
);
select protect_tenant_table('matching_key', '{wrapped}');

create table person_lookup (
  tenant_id text not null,
  person_id uuid not null,
  kind text not null check (kind in ('EMAIL', 'PHONE')),
  hash text not null,
  primary key (tenant_id, person_id, kind),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index person_lookup_by_hash on person_lookup (tenant_id, kind, hash);
select protect_tenant_table('person_lookup', '{hash}');

--changeset alliances:retention
create table retention (
  tenant_id text not null,
  id uuid not null,
  version integer not null,
  person_id uuid not null,
  purpose text not null,
  basis text not null,
  until date not null,
  primary key (tenant_id, id),
  unique (tenant_id, person_id, purpose),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select protect_tenant_table('retention');

create table retention_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  person_id uuid,
  purpose text,
  basis text,
  until date,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index retention_aud_by_revision on retention_aud (tenant_id, rev);
select protect_history_table('retention_aud');

--changeset alliances:consent
-- A text that people agreed to never changes: another wording is another number.
create table consent_text (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  purpose text not null,
  number integer not null check (number > 0),
  text jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, purpose, number)
);
select protect_tenant_table('consent_text');

create table consent_text_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  purpose text,
  number integer,
  text jsonb,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index consent_text_aud_by_revision on consent_text_aud (tenant_id, rev);
select protect_history_table('consent_text_aud');

-- Notes are what staff wrote about a person, so they are sealed with the person's key too.
create table consent (
  tenant_id text not null,
  id uuid not null,
  version integer not null,
  person_id uuid not null,
  purpose text not null,
  number integer not null,
  form text not null check (form in ('ONLINE', 'PAPER', 'ORAL')),
  given_at timestamptz not null,
  note bytea,
  withdrawn_at timestamptz,
  withdrawal bytea,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, purpose, number) references consent_text (tenant_id, purpose, number)
);
create index consent_by_person on consent (tenant_id, person_id);
select protect_tenant_table('consent', '{note, withdrawal}');

create table consent_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  person_id uuid,
  purpose text,
  number integer,
  form text,
  given_at timestamptz,
  note bytea,
  withdrawn_at timestamptz,
  withdrawal bytea,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index consent_aud_by_revision on consent_aud (tenant_id, rev);
select protect_history_table('consent_aud');

--liquibase formatted sql

--changeset alliances:authority
-- Bodies of municipalities. Rows of the tenant that leads the network are its register; all rows are public, so others refer
-- to a body by its id alone: no foreign key could reach a row of another tenant, and a body is never deleted.
create table authority (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  kind text not null check (kind in ('MAYOR', 'COUNCIL', 'COMMISSION', 'YOUTH_COUNCIL', 'LOCAL_COMMUNITY', 'OTHER')),
  municipality text not null references municipality,
  name jsonb not null check (name <> '{}'),
  status text not null check (status in ('PROPOSED', 'LISTED', 'MERGED', 'DISSOLVED')),
  merged_into uuid,
  primary key (tenant_id, id),
  check ((status = 'MERGED') = (merged_into is not null))
);
create unique index authority_single on authority (tenant_id, municipality, kind)
  where status = 'LISTED' and kind in ('MAYOR', 'COUNCIL', 'YOUTH_COUNCIL');
create index authority_by_place on authority (municipality, id);
create index authority_merged on authority (merged_into, tenant_id) where merged_into is not null;
create index authority_proposed on authority (id) where status = 'PROPOSED';
select protect_tenant_table('authority');
select publish_table('authority',
  'exists (select from tenant t where t.tenant_id = authority.tenant_id and t.status = ''ACTIVE'')');

create table authority_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  kind text,
  municipality text,
  name jsonb,
  status text,
  merged_into uuid,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index authority_aud_by_revision on authority_aud (tenant_id, rev);
select protect_history_table('authority_aud');

--changeset alliances:official
-- Who holds a public office, as they are known in public; whatever reaches them is in the vault.
create table official (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  authority_id uuid not null,
  public_name text not null check (length(public_name) between 1 and 120),
  office jsonb not null check (office <> '{}'),
  since date not null,
  until date check (until >= since),
  primary key (tenant_id, id)
);
create index official_by_authority on official (authority_id, since);
select protect_tenant_table('official');
select publish_table('official',
  'exists (select from tenant t where t.tenant_id = official.tenant_id and t.status = ''ACTIVE'')');

create table official_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  authority_id uuid,
  public_name text,
  office jsonb,
  since date,
  until date,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index official_aud_by_revision on official_aud (tenant_id, rev);
select protect_history_table('official_aud');

--changeset alliances:cooperation-record
create table cooperation_record (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  kind text not null check (kind in ('MEETING', 'LETTER', 'AGREEMENT')),
  day date not null,
  authority_id uuid not null,
  municipality text not null references municipality,
  subject jsonb not null check (subject <> '{}'),
  officials text[] not null,
  result jsonb not null,
  primary key (tenant_id, id)
);
create index cooperation_record_by_day on cooperation_record (tenant_id, day, id);
select protect_tenant_table('cooperation_record');
select share_table('cooperation_record', 'cooperation-record');

create table cooperation_record_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  kind text,
  day date,
  authority_id uuid,
  municipality text,
  subject jsonb,
  officials text[],
  result jsonb,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index cooperation_record_aud_by_revision on cooperation_record_aud (tenant_id, rev);
select protect_history_table('cooperation_record_aud');

-- Apart from the record, which may be shared while people never are.
create table cooperation_participant (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  record_id uuid not null,
  person_id uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, record_id, person_id),
  foreign key (tenant_id, record_id) references cooperation_record,
  foreign key (tenant_id, person_id) references person
);
create index cooperation_participant_by_person on cooperation_participant (tenant_id, person_id);
select protect_tenant_table('cooperation_participant', array['person_id']);

create table cooperation_participant_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  record_id uuid,
  person_id uuid,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index cooperation_participant_aud_by_revision on cooperation_participant_aud (tenant_id, rev);
select protect_history_table('cooperation_participant_aud');

--changeset alliances:commitment
create table commitment (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  authority_id uuid not null,
  official_id uuid,
  municipality text not null references municipality,
  promise jsonb not null check (promise <> '{}'),
  promised_on date not null,
  due date not null check (due >= promised_on),
  source_kind text,
  source_id uuid,
  responsible uuid references account,
  status text not null check (status in ('PROMISED', 'DUE', 'KEPT', 'PARTLY_KEPT', 'BROKEN', 'WITHDRAWN')),
  reason jsonb not null,
  links text[] not null,
  settled_on date,
  published boolean not null,
  primary key (tenant_id, id),
  check ((source_kind is null) = (source_id is null)),
  check ((settled_on is null) or status in ('KEPT', 'PARTLY_KEPT', 'BROKEN')),
  check (status <> 'WITHDRAWN' or not published)
);
create index commitment_by_day on commitment (tenant_id, due, id);
create index commitment_by_source on commitment (tenant_id, source_id) where source_id is not null;
create index commitment_published on commitment (due, id) where published;
create index commitment_of_municipality on commitment (municipality, due, id) where published;
select protect_tenant_table('commitment');
select publish_table('commitment', 'published and exists (select from tenant t'
  ' where t.tenant_id = commitment.tenant_id and t.status = ''ACTIVE'' and ''organizations'' = any (t.modules))');
select share_table('commitment', 'commitment');

create table commitment_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  authority_id uuid,
  official_id uuid,
  municipality text,
  promise jsonb,
  promised_on date,
  due date,
  source_kind text,
  source_id uuid,
  responsible uuid,
  status text,
  reason jsonb,
  links text[],
  settled_on date,
  published boolean,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index commitment_aud_by_revision on commitment_aud (tenant_id, rev);
select protect_history_table('commitment_aud');

--liquibase formatted sql

--changeset alliances:rubric
-- "lead" is always true, and its foreign key lets only the tenant that leads the network have rubrics. All organizations
-- read them as the public does, from their publication on.
create table rubric (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  number integer not null,
  status text not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  status_since timestamptz not null,
  lead boolean not null default true check (lead),
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, lead) references tenant (tenant_id, network_lead)
);
select protect_tenant_table('rubric');
select publish_table('rubric', 'status <> ''DRAFT''');

create table rubric_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  number integer,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index rubric_aud_by_revision on rubric_aud (tenant_id, rev);
select protect_history_table('rubric_aud');

create table rubric_capacity (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  rubric_id uuid not null,
  code text not null check (code ~ '^[A-Z][A-Z_]{1,29}$'),
  position integer not null,
  name jsonb not null,
  meaning jsonb not null,
  level_1 jsonb not null,
  level_2 jsonb not null,
  level_3 jsonb not null,
  level_4 jsonb not null,
  target integer not null check (target between 1 and 4),
  primary key (tenant_id, id),
  unique (tenant_id, rubric_id, code),
  foreign key (tenant_id, rubric_id) references rubric
);
select protect_tenant_table('rubric_capacity');
select publish_table('rubric_capacity',
  'exists (select from rubric r where r.tenant_id = rubric_capacity.tenant_id and r.id = rubric_capacity.rubric_id '
  'and r.status <> ''DRAFT'')');

create table rubric_capacity_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  rubric_id uuid,
  code text,
  position integer,
  name jsonb,
  meaning jsonb,
  level_1 jsonb,
  level_2 jsonb,
  level_3 jsonb,
  level_4 jsonb,
  target integer,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index rubric_capacity_aud_by_revision on rubric_capacity_aud (tenant_id, rev);
select protect_history_table('rubric_capacity_aud');

--changeset alliances:assessment
-- A round names the rubric that it was scored by, which is a row of another tenant: no foreign key may lead there, and a
-- published rubric is never deleted. One round goes on at a time, whoever begins it at the same moment.
create table assessment (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  rubric_id uuid not null,
  number integer not null,
  status text not null check (status in ('REQUESTED', 'SCORING', 'SUBMITTED', 'DISCUSSED', 'PROPOSED', 'AGREED',
    'CLOSED', 'CANCELLED')),
  status_since timestamptz not null,
  due date,
  levels jsonb not null,
  grounds jsonb not null,
  returned text,
  talked_on date,
  notes text not null,
  proposed_by uuid,
  confirmed_by uuid,
  agreed_on date,
  primary key (tenant_id, id)
);
create unique index assessment_number on assessment (tenant_id, number) where status <> 'CANCELLED';
create unique index assessment_running on assessment (tenant_id) where status not in ('CLOSED', 'CANCELLED');
select protect_tenant_table('assessment');

create table assessment_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  rubric_id uuid,
  number integer,
  status text,
  due date,
  levels jsonb,
  grounds jsonb,
  returned text,
  talked_on date,
  notes text,
  proposed_by uuid,
  confirmed_by uuid,
  agreed_on date,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index assessment_aud_by_revision on assessment_aud (tenant_id, rev);
select protect_history_table('assessment_aud');

--changeset alliances:plan-item
create table plan_item (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  assessment_id uuid not null,
  capacity text not null,
  need jsonb not null,
  result jsonb not null check (result <> '{}'),
  support jsonb not null,
  due date not null,
  responsible_role text check (responsible_role in ('STAFF', 'ADMINISTRATOR', 'OFFICER')),
  responsible_account uuid references account,
  proposer text not null check (proposer in ('ORGANIZATION', 'NETWORK')),
  status text not null check (status in ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'DONE', 'DROPPED')),
  status_since timestamptz not null,
  outcome jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessment,
  check ((responsible_role is null) <> (responsible_account is null))
);
create index plan_item_by_day on plan_item (tenant_id, due, id);
create index plan_item_by_assessment on plan_item (tenant_id, assessment_id, id);
select protect_tenant_table('plan_item');

create table plan_item_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  assessment_id uuid,
  capacity text,
  need jsonb,
  result jsonb,
  support jsonb,
  due date,
  responsible_role text,
  responsible_account uuid,
  proposer text,
  status text,
  outcome jsonb,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index plan_item_aud_by_revision on plan_item_aud (tenant_id, rev);
select protect_history_table('plan_item_aud');

--liquibase formatted sql

--changeset alliances:consultation
-- Whoever has its address reads a consultation from the day on which it was opened, whatever became of it then. "figures"
-- is what the result counts, as of its publication or its last update; visitors read no single contribution.
create table consultation (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  code text not null check (code ~ '^[a-z2-9]{6}$'),
  question jsonb not null check (question <> '{}'),
  purpose jsonb not null check (purpose <> '{}'),
  municipalities text[] not null,
  opens date not null,
  closes date not null,
  status text not null check (status in ('DRAFT', 'OPEN', 'CLOSED', 'PRIORITISED', 'PUBLISHED', 'ARCHIVED', 'CANCELLED')),
  status_since timestamptz not null,
  opened_on date,
  summary jsonb not null,
  published_on date,
  updated_on date,
  figures jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  check (opens <= closes)
);
create index consultation_by_status on consultation (tenant_id, status, id);
create index consultation_running on consultation (closes, id) where status = 'OPEN';
create index consultation_answered on consultation (published_on desc, id desc) where status = 'PUBLISHED';
select protect_tenant_table('consultation');
select publish_table('consultation', 'opened_on is not null');

create table consultation_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  code text,
  question jsonb,
  purpose jsonb,
  municipalities text[],
  opens date,
  closes date,
  status text,
  opened_on date,
  summary jsonb,
  published_on date,
  updated_on date,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index consultation_aud_by_revision on consultation_aud (tenant_id, rev);
select protect_history_table('consultation_aud');

--changeset alliances:consultation-meeting
create table consultation_meeting (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  consultation_id uuid not null,
  held_on date not null,
  place text not null check (place <> ''),
  people integer not null check (people between 1 and 100000),
  notes text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, consultation_id) references consultation
);
create index consultation_meeting_by_day on consultation_meeting (tenant_id, consultation_id, held_on, id);
select protect_tenant_table('consultation_meeting');

create table consultation_meeting_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  consultation_id uuid,
  held_on date,
  place text,
  people integer,
  notes text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index consultation_meeting_aud_by_revision on consultation_meeting_aud (tenant_id, rev);
select protect_history_table('consultation_meeting_aud');

--changeset alliances:priority
create table priority (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  consultation_id uuid not null,
  title jsonb not null check (title <> '{}'),
  rank integer not null check (rank >= 1),
  reason jsonb not null,
  response text check (response in ('DONE', 'BEGUN', 'PLANNED', 'NOT_POSSIBLE')),
  answer jsonb not null,
  answered_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, consultation_id) references consultation
);
create index priority_by_rank on priority (tenant_id, consultation_id, rank, id);
select protect_tenant_table('priority');
select publish_table('priority',
  'exists (select from consultation c where c.tenant_id = priority.tenant_id and c.id = priority.consultation_id '
  'and c.status in (''PUBLISHED'', ''ARCHIVED''))');

create table priority_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  consultation_id uuid,
  title jsonb,
  rank integer,
  reason jsonb,
  response text,
  answer jsonb,
  answered_on date,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index priority_aud_by_revision on priority_aud (tenant_id, rev);
select protect_history_table('priority_aud');

--changeset alliances:voice
-- One contribution. "person_id" is whom the organization may write back to; Info-center does not see it. A form that is
-- sent twice has the same receipt.
create table voice (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  consultation_id uuid not null,
  channel text not null check (channel in ('FORM', 'MEETING', 'PAPER')),
  meeting_id uuid,
  said text not null check (said <> ''),
  language text not null,
  sex text not null check (sex in ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
  age_group text not null check (age_group in ('UNDER_15', 'FROM_15_TO_29', 'FROM_30_TO_54', 'FROM_55_TO_64', 'FROM_65',
    'UNKNOWN')),
  municipality text references municipality,
  person_id uuid,
  priority_id uuid,
  status text not null check (status in ('SHOWN', 'HIDDEN')),
  status_since timestamptz not null,
  received_at timestamptz not null,
  receipt uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, receipt),
  foreign key (tenant_id, consultation_id) references consultation,
  foreign key (tenant_id, meeting_id) references consultation_meeting,
  foreign key (tenant_id, priority_id) references priority,
  foreign key (tenant_id, person_id) references person,
  check ((channel = 'MEETING') = (meeting_id is not null))
);
create index voice_by_consultation on voice (tenant_id, consultation_id, id);
create index voice_by_priority on voice (tenant_id, priority_id, id);
create index voice_by_meeting on voice (tenant_id, meeting_id, id);
create index voice_by_person on voice (tenant_id, person_id);
select protect_tenant_table('voice', '{person_id}');

create table voice_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  consultation_id uuid,
  channel text,
  meeting_id uuid,
  said text,
  language text,
  sex text,
  age_group text,
  municipality text,
  person_id uuid,
  priority_id uuid,
  status text,
  received_at timestamptz,
  receipt uuid,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index voice_aud_by_revision on voice_aud (tenant_id, rev);
select protect_history_table('voice_aud');

--changeset alliances:need
create table need (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  priority_id uuid not null,
  title jsonb not null check (title <> '{}'),
  status text not null check (status in ('OPEN', 'TAKEN_UP', 'MET', 'DROPPED')),
  status_since timestamptz not null,
  result jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, priority_id),
  foreign key (tenant_id, priority_id) references priority
);
create index need_by_status on need (tenant_id, status, id);
select protect_tenant_table('need');

create table need_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  priority_id uuid,
  title jsonb,
  status text,
  result jsonb,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index need_aud_by_revision on need_aud (tenant_id, rev);
select protect_history_table('need_aud');

-- Which records take a need up: of which kind, and which one. They are rows of other modules, so that no foreign key can
-- lead to them.
create table need_answer (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  need_id uuid not null,
  kind text not null,
  record_id uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, kind, record_id, need_id),
  foreign key (tenant_id, need_id) references need
);
create index need_answer_by_need on need_answer (tenant_id, need_id, id);
select protect_tenant_table('need_answer');

create table need_answer_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  need_id uuid,
  kind text,
  record_id uuid,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index need_answer_aud_by_revision on need_answer_aud (tenant_id, rev);
select protect_history_table('need_answer_aud');

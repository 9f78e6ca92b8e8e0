--liquibase formatted sql

--changeset alliances:announcement
-- Rows of the tenant that leads the network, where the foreign key keeps them; what is published is read by all its members.
create table announcement (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  title jsonb not null check (title <> '{}'),
  text jsonb not null check (text <> '{}'),
  status text not null check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  published_at timestamptz,
  lead boolean not null default true check (lead),
  primary key (tenant_id, id),
  foreign key (tenant_id, lead) references tenant (tenant_id, network_lead),
  check (status = 'DRAFT' or published_at is not null)
);
create index announcement_newest on announcement (id);
create index announcement_published on announcement (published_at, id) where status = 'PUBLISHED';
select protect_tenant_table('announcement');
select show_in_network('announcement', 'status = ''PUBLISHED''');

create table announcement_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  title jsonb,
  text jsonb,
  status text,
  published_at timestamptz,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index announcement_aud_by_revision on announcement_aud (tenant_id, rev);
select protect_history_table('announcement_aud');

--changeset alliances:topic
-- A topic is a row of whoever put it, and read by all members while it is shown. "words" are title and text folded.
create table topic (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  title text not null check (length(title) between 1 and 200),
  text text not null check (length(text) between 1 and 8000),
  language text not null,
  theme text,
  author uuid not null,
  posted timestamptz not null,
  edited timestamptz,
  words text not null,
  status text not null check (status in ('SHOWN', 'WITHDRAWN', 'HIDDEN')),
  primary key (tenant_id, id)
);
create index topic_newest on topic (id);
create index topic_posted on topic (posted, id) where status = 'SHOWN';
select protect_tenant_table('topic');
select show_in_network('topic', 'status = ''SHOWN''');

create table topic_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  title text,
  text text,
  language text,
  theme text,
  author uuid,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index topic_aud_by_revision on topic_aud (tenant_id, rev);
select protect_history_table('topic_aud');

--changeset alliances:topic-reply
-- The topic may be another tenant's, so that no foreign key can lead to it.
create table topic_reply (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  topic_id uuid not null,
  text text not null check (length(text) between 1 and 8000),
  language text not null,
  author uuid not null,
  posted timestamptz not null,
  status text not null check (status in ('SHOWN', 'WITHDRAWN', 'HIDDEN')),
  primary key (tenant_id, id)
);
create index topic_reply_of_topic on topic_reply (topic_id, id);
create index topic_reply_posted on topic_reply (posted, topic_id) where status = 'SHOWN';
select protect_tenant_table('topic_reply');
select show_in_network('topic_reply', 'status = ''SHOWN''');

create table topic_reply_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  topic_id uuid,
  text text,
  language text,
  author uuid,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index topic_reply_aud_by_revision on topic_reply_aud (tenant_id, rev);
select protect_history_table('topic_reply_aud');

--changeset alliances:digest-setting
create table digest_setting (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  account uuid not null,
  weekly boolean not null,
  parts text[] not null,
  language text not null,
  primary key (tenant_id, id),
  unique (tenant_id, account)
);
select protect_tenant_table('digest_setting');

create table digest_setting_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  account uuid,
  weekly boolean,
  parts text[],
  language text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index digest_setting_aud_by_revision on digest_setting_aud (tenant_id, rev);
select protect_history_table('digest_setting_aud');

--changeset alliances:calendar-address
create table calendar_address (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  account uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, account)
);
select protect_tenant_table('calendar_address');

create table calendar_address_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  account uuid,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index calendar_address_aud_by_revision on calendar_address_aud (tenant_id, rev);
select protect_history_table('calendar_address_aud');

--liquibase formatted sql

--changeset alliances:alliance
-- What a circle is for, in the tenant of each lead; members and whom it invites read the row of the lead in force.
create table alliance (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  circle text not null,
  purpose jsonb not null,
  memorandum jsonb not null,
  since date not null,
  until date check (until >= since),
  primary key (tenant_id, id),
  unique (tenant_id, circle)
);
select protect_tenant_table('alliance');
select show_in_circle('alliance');

create table alliance_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  circle text,
  purpose jsonb,
  memorandum jsonb,
  since date,
  until date,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index alliance_aud_by_revision on alliance_aud (tenant_id, rev);
select protect_history_table('alliance_aud');

--changeset alliances:paper
create table paper (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  title jsonb not null,
  text jsonb not null,
  changed timestamptz not null,
  primary key (tenant_id, id)
);
select protect_tenant_table('paper');
select share_table('paper', 'paper');

create table paper_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  title jsonb,
  text jsonb,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index paper_aud_by_revision on paper_aud (tenant_id, rev);
select protect_history_table('paper_aud');

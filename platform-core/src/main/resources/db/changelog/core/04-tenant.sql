--liquibase formatted sql

--changeset alliances:tenant
create table tenant (
  tenant_id text primary key check (tenant_id ~ '^[a-z][a-z0-9-]{1,29}$'),
  version integer not null,
  name jsonb not null,
  sort_name text not null collate "mk-x-icu",
  seat text not null references municipality,
  default_language text not null,
  languages text[] not null,
  modules text[] not null,
  accent text not null check (accent ~ '^#[0-9a-f]{6}$'),
  logo text,
  status text not null check (status in ('ACTIVE', 'SUSPENDED')),
  network_lead boolean not null,
  file_hash text,
  unique (tenant_id, network_lead)
);
create index tenant_by_name on tenant (sort_name, tenant_id);
create index tenant_by_name_sq on tenant ((coalesce(name ->> 'sq', sort_name) collate "mk-x-icu"), tenant_id);
create index tenant_by_name_en on tenant ((coalesce(name ->> 'en', sort_name) collate "mk-x-icu"), tenant_id);
select protect_tenant_table('tenant');
select publish_table('tenant', 'status = ''ACTIVE''');
create policy identity on tenant for select to alliances_identity using (true);
grant select on tenant to alliances_identity;

create table tenant_municipality (
  tenant_id text not null references tenant,
  municipality text not null references municipality,
  primary key (tenant_id, municipality)
);
create index tenant_municipality_by_municipality on tenant_municipality (municipality, tenant_id);
select protect_tenant_table('tenant_municipality');
select publish_table('tenant_municipality',
  'exists (select from tenant t where t.tenant_id = tenant_municipality.tenant_id and t.status = ''ACTIVE'')');
create policy identity on tenant_municipality for select to alliances_identity using (true);
grant select on tenant_municipality to alliances_identity;

create table tenant_aud (
  tenant_id text not null,
  rev bigint not null,
  revtype smallint not null,
  name jsonb,
  sort_name text,
  seat text,
  default_language text,
  languages text[],
  modules text[],
  accent text,
  logo text,
  status text,
  network_lead boolean,
  file_hash text,
  primary key (tenant_id, rev),
  foreign key (tenant_id, rev) references revision
);
select protect_history_table('tenant_aud');

create table tenant_municipality_aud (
  tenant_id text not null,
  rev bigint not null,
  revtype smallint not null,
  municipality text not null,
  primary key (tenant_id, municipality, rev),
  foreign key (tenant_id, rev) references revision
);
create index tenant_municipality_aud_by_revision on tenant_municipality_aud (tenant_id, rev);
select protect_history_table('tenant_municipality_aud');

--changeset alliances:tenant-logo
-- Rows are added and never changed, so they need no history of their own; the tenant's says which one was in use.
create table tenant_logo (
  tenant_id text not null references tenant,
  sha256 text not null,
  bytes bytea not null,
  primary key (tenant_id, sha256)
);
select protect_tenant_table('tenant_logo');
revoke update, delete on tenant_logo from alliances_app;
select publish_table('tenant_logo',
  'exists (select from tenant t where t.tenant_id = tenant_logo.tenant_id and t.status = ''ACTIVE'')');

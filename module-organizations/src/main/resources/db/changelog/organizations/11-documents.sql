--liquibase formatted sql

--changeset alliances:organization-document
create table organization_document (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  kind text not null check (kind in ('REGISTRATION', 'STATUTE', 'FINANCIAL_REPORT', 'OTHER')),
  title jsonb not null,
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  status text not null check (status in ('VALID', 'EXPIRED', 'WITHDRAWN')),
  status_since timestamptz not null,
  primary key (tenant_id, id)
);
create index organization_document_ending on organization_document (tenant_id, valid_until) where status = 'VALID';
select protect_tenant_table('organization_document');

create table organization_document_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  kind text,
  title jsonb,
  valid_from date,
  valid_until date,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index organization_document_aud_by_revision on organization_document_aud (tenant_id, rev);
select protect_history_table('organization_document_aud');

--changeset alliances:risk-flag
-- Read by the organization and by Info-center: never published, never shared.
create table risk_flag (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  kind text not null check (kind in ('GOVERNANCE', 'FINANCE', 'REPORTING', 'LEGAL', 'PEOPLE', 'REPUTATION')),
  level text not null check (level in ('LOW', 'MEDIUM', 'HIGH')),
  cause text not null check (cause <> ''),
  status text not null check (status in ('RAISED', 'CLEARED')),
  status_since timestamptz not null,
  raised_by uuid,
  cleared text,
  primary key (tenant_id, id),
  check ((status = 'CLEARED') = (cleared is not null))
);
create index risk_flag_of_network on risk_flag (id desc);
select protect_tenant_table('risk_flag');

create table risk_flag_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  kind text,
  level text,
  cause text,
  status text,
  raised_by uuid,
  cleared text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index risk_flag_aud_by_revision on risk_flag_aud (tenant_id, rev);
select protect_history_table('risk_flag_aud');

--liquibase formatted sql

--changeset alliances:organization
create table organization (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  summary jsonb not null,
  mission jsonb not null,
  themes text[] not null,
  founded integer,
  address jsonb not null,
  email text,
  phone text,
  website text,
  primary key (tenant_id, id),
  unique (tenant_id)
);
select protect_tenant_table('organization');
select publish_table('organization',
  'exists (select from tenant t where t.tenant_id = organization.tenant_id and t.status = ''ACTIVE'')');

create table organization_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  summary jsonb,
  mission jsonb,
  themes text[],
  founded integer,
  address jsonb,
  email text,
  phone text,
  website text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index organization_aud_by_revision on organization_aud (tenant_id, rev);
select protect_history_table('organization_aud');

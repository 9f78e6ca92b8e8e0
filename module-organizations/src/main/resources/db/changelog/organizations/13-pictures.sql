--liquibase formatted sql

--changeset alliances:organization-picture
create table organization_picture (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  words jsonb not null check (words <> '{}'),
  file_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, file_id) references file
);
create index organization_picture_by_file on organization_picture (tenant_id, file_id);
select protect_tenant_table('organization_picture');
select publish_table('organization_picture', 'exists (
  select from tenant t where t.tenant_id = organization_picture.tenant_id and t.status = ''ACTIVE'')');

create table organization_picture_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  words jsonb,
  file_id uuid,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index organization_picture_aud_by_revision on organization_picture_aud (tenant_id, rev);
select protect_history_table('organization_picture_aud');

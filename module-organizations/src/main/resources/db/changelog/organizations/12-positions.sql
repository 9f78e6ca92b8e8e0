--liquibase formatted sql

--changeset alliances:organization-position
-- Who holds it stands in the vault; never published, never shared.
create table organization_position (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  person_id uuid not null,
  kind text not null check (kind in ('CHAIR', 'BOARD_MEMBER', 'SUPERVISORY_MEMBER', 'REPRESENTATIVE', 'DIRECTOR',
    'COORDINATOR', 'FINANCE', 'COMMUNICATION', 'VOLUNTEERS', 'STAFF')),
  since date not null,
  until date check (until >= since),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person
);
create index organization_position_by_person on organization_position (tenant_id, person_id);
select protect_tenant_table('organization_position', array['person_id']);

create table organization_position_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  person_id uuid,
  kind text,
  since date,
  until date,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index organization_position_aud_by_revision on organization_position_aud (tenant_id, rev);
select protect_history_table('organization_position_aud');

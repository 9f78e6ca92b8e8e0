--liquibase formatted sql

--changeset alliances:account-without-password
-- Somebody whom Info-center has given a role chooses a password by a link; until then nobody signs in as them.
alter table account alter column password_hash drop not null;

--changeset alliances:membership-status
alter table membership add column status text not null default 'ACTIVE' check (status in ('ACTIVE', 'ENDED'));
alter table membership alter column status drop default;
alter table membership add column status_since timestamptz not null default now();
alter table membership alter column status_since drop default;
alter table membership_aud add column status text;
grant select (status, status_since) on membership to alliances_oversight;

--changeset alliances:invitation
-- The address is sealed, and neither it nor the link's hash goes into the history.
create table invitation (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  role text not null check (role in ('STAFF', 'ADMINISTRATOR')),
  status text not null check (status in ('OPEN', 'ACCEPTED', 'WITHDRAWN')),
  status_since timestamptz not null,
  sealed_address text,
  token_hash text,
  expires_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash)
);
create index invitation_open on invitation (tenant_id, id) where status = 'OPEN';
select protect_tenant_table('invitation', '{sealed_address, token_hash}');

create table invitation_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  role text,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index invitation_aud_by_revision on invitation_aud (tenant_id, rev);
select protect_history_table('invitation_aud');

--changeset alliances:network-role-status
alter table network_role add column status text not null default 'ACTIVE'
  check (status in ('PROPOSED', 'ACTIVE', 'ENDED'));
alter table network_role alter column status drop default;
alter table network_role add column status_since timestamptz not null default now();
alter table network_role alter column status_since drop default;
alter table network_role add column proposed_by uuid references account;
alter table network_role_aud add column status text;
alter table network_role_aud add column proposed_by uuid;
grant select (status, status_since, proposed_by) on network_role to alliances_oversight;

--changeset alliances:password-reset
create table password_reset (
  id uuid primary key,
  account_id uuid not null references account,
  token_hash text not null unique,
  expires_at timestamptz not null
);
create index password_reset_by_account on password_reset (account_id);
grant select, insert, update, delete on password_reset to alliances_identity;

--changeset alliances:network-role-once
-- Somebody whose role has ended may be given it again, as another row.
alter table network_role drop constraint network_role_tenant_id_account_id_role_audited_tenant_key;
create unique index network_role_once on network_role (tenant_id, account_id, role, audited_tenant)
  nulls not distinct where status <> 'ENDED';

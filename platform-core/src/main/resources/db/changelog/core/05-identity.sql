--liquibase formatted sql

--changeset alliances:account
-- Belongs to no tenant, so that one person can work for several; only the role of sign-in reaches it.
create table account (
  id uuid primary key,
  version integer not null,
  email text not null unique,
  display_name text not null,
  password_hash text not null
);
grant select, insert, update on account to alliances_identity;

--changeset alliances:membership
create table membership (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  account_id uuid not null references account,
  role text not null check (role in ('STAFF', 'ADMINISTRATOR')),
  primary key (tenant_id, id),
  unique (tenant_id, account_id)
);
create index membership_by_account on membership (account_id);
select protect_tenant_table('membership');
create policy identity on membership for select to alliances_identity using (true);
grant select on membership to alliances_identity;

create table membership_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  account_id uuid,
  role text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index membership_aud_by_revision on membership_aud (tenant_id, rev);
select protect_history_table('membership_aud');

--changeset alliances:network-role
-- "lead" is always true, and its foreign key lets only the tenant that leads the network have such rows.
create table network_role (
  tenant_id text not null,
  id uuid not null,
  version integer not null,
  account_id uuid not null references account,
  role text not null check (role in ('OFFICER', 'MANAGER', 'AUDITOR')),
  audited_tenant text references tenant,
  lead boolean not null default true check (lead),
  primary key (tenant_id, id),
  unique (tenant_id, account_id, role, audited_tenant),
  foreign key (tenant_id, lead) references tenant (tenant_id, network_lead),
  check (audited_tenant is null or role = 'AUDITOR')
);
create index network_role_by_account on network_role (account_id);
select protect_tenant_table('network_role');
create policy identity on network_role for select to alliances_identity using (true);
grant select on network_role to alliances_identity;

create table network_role_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  account_id uuid,
  role text,
  audited_tenant text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index network_role_aud_by_revision on network_role_aud (tenant_id, rev);
select protect_history_table('network_role_aud');

--liquibase formatted sql

--changeset alliances:second-factor-demanded
alter table account add column second_factor_demanded boolean not null default false;

--changeset alliances:way-back
-- Neither the link's hash nor its end goes into the history.
create table way_back (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  account_id uuid not null references account,
  four_eyes boolean not null,
  proposed_by uuid references account,
  status text not null check (status in ('PROPOSED', 'OPEN', 'USED', 'WITHDRAWN')),
  status_since timestamptz not null,
  token_hash text,
  expires_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash)
);
create index way_back_live on way_back (tenant_id, account_id) where status in ('PROPOSED', 'OPEN');
create index way_back_proposed on way_back (tenant_id, id) where status = 'PROPOSED';
select protect_tenant_table('way_back', '{token_hash}');

create table way_back_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  account_id uuid,
  four_eyes boolean,
  proposed_by uuid,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index way_back_aud_by_revision on way_back_aud (tenant_id, rev);
select protect_history_table('way_back_aud');

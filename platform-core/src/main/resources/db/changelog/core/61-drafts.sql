--liquibase formatted sql

--changeset alliances:draft
-- What somebody has typed into a form and not sent; sealed, because it may be about a person.
create table draft (
  tenant_id text not null references tenant,
  account_id uuid not null references account,
  form text not null,
  record text not null,
  sealed text not null,
  written timestamptz not null,
  primary key (tenant_id, account_id, form, record)
);
create index draft_by_written on draft (tenant_id, written);
select protect_tenant_table('draft', '{sealed}');

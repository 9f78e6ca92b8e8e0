--liquibase formatted sql

--changeset alliances:revision
-- One row for each transaction that changed audited rows. The transaction's id lets a reader find revisions that were
-- committed after ones with a higher number.
create table revision (
  tenant_id text not null,
  id bigint generated always as identity,
  instant timestamptz not null,
  actor uuid,
  role text not null,
  use_case text not null,
  request_id text,
  reason text,
  xid xid8 not null default pg_current_xact_id(),
  primary key (tenant_id, id)
);
create index revision_newest on revision (id);
select protect_history_table('revision');

--liquibase formatted sql

--changeset alliances:comment
-- What members say to each other about a record of their organization, named by its kind and id.
create table record_comment (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  kind text not null,
  record text not null,
  author uuid not null,
  written timestamptz not null,
  edited timestamptz,
  text text not null,
  mentioned uuid,
  status text not null check (status in ('SHOWN', 'WITHDRAWN', 'REMOVED')),
  status_since timestamptz not null,
  primary key (tenant_id, id)
);
create index record_comment_by_record on record_comment (tenant_id, kind, record, id);
select protect_tenant_table('record_comment');

create table record_comment_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  kind text,
  record text,
  author uuid,
  text text,
  mentioned uuid,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index record_comment_aud_by_revision on record_comment_aud (tenant_id, rev);
select protect_history_table('record_comment_aud');

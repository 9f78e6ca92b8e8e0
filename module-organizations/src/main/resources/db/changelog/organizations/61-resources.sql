--liquibase formatted sql

--changeset alliances:shared-resource
-- A handbook or template is a row of whoever put it, as a topic is. "words" are title and description folded.
create table shared_resource (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  kind text not null,
  title jsonb not null check (title <> '{}'),
  description jsonb not null check (description <> '{}'),
  theme text,
  author uuid not null,
  posted timestamptz not null,
  words text not null,
  status text not null check (status in ('SHOWN', 'WITHDRAWN', 'HIDDEN')),
  primary key (tenant_id, id)
);
create index shared_resource_newest on shared_resource (id);
select protect_tenant_table('shared_resource');
select show_in_network('shared_resource', 'status = ''SHOWN''');

create table shared_resource_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  kind text,
  title jsonb,
  description jsonb,
  theme text,
  author uuid,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index shared_resource_aud_by_revision on shared_resource_aud (tenant_id, rev);
select protect_history_table('shared_resource_aud');

--changeset alliances:resource-edition
-- The policy asks for the resource as whoever reads, so that an edition is hidden with its resource.
create table resource_edition (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  resource_id uuid not null,
  language text not null,
  label text not null check (length(label) between 1 and 40),
  news text check (length(news) between 1 and 500),
  file_id uuid not null,
  type text not null,
  size bigint not null,
  author uuid not null,
  posted timestamptz not null,
  status text not null check (status in ('SHOWN', 'WITHDRAWN', 'HIDDEN')),
  primary key (tenant_id, id),
  unique (tenant_id, file_id),
  foreign key (tenant_id, resource_id) references shared_resource,
  foreign key (tenant_id, file_id) references file
);
create unique index resource_edition_label on resource_edition (tenant_id, resource_id, language, label)
  where status <> 'WITHDRAWN';
create index resource_edition_of_resource on resource_edition (tenant_id, resource_id, id);
create index resource_edition_posted on resource_edition (posted, resource_id) where status = 'SHOWN';
select protect_tenant_table('resource_edition');
select show_in_network('resource_edition', 'status = ''SHOWN'' and exists (select from shared_resource r'
  ' where r.tenant_id = resource_edition.tenant_id and r.id = resource_edition.resource_id)');

create table resource_edition_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  resource_id uuid,
  language text,
  label text,
  news text,
  file_id uuid,
  author uuid,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index resource_edition_aud_by_revision on resource_edition_aud (tenant_id, rev);
select protect_history_table('resource_edition_aud');

--changeset alliances:files-of-editions
-- Of a tenant's files a guest reads what an edition that the guest reads names, and no other: nothing is marked on the file
-- that could stay when the edition is hidden. Info-center reads no contents, guests those of these files alone.
select show_in_network('file', 'status = ''ATTACHED'' and not personal and exists (select from resource_edition e'
  ' where e.tenant_id = file.tenant_id and e.file_id = file.id)');
select show_in_network('file_chunk', 'exists (select from file f where f.tenant_id = file_chunk.tenant_id'
  ' and f.storage = file_chunk.storage)');
grant select (bytes) on file_chunk to alliances_guest;

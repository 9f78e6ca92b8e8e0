--liquibase formatted sql

--changeset alliances:owner-reaches-one-tenant splitStatements:false
-- The owner is under row-level security as well and had no policy, so it reached no row. Reading an archive in and erasing
-- an organization need all rows of one, named by app.whole; no other role's policy asks for that setting.
create function own_table(target regclass, tenant text default 'tenant_id') returns void
language plpgsql as $$
begin
  execute format('create policy owner on %1$s for all to alliances_owner '
    'using (%2$I = (select current_setting(''app.whole'', true))) '
    'with check (%2$I = (select current_setting(''app.whole'', true)))', target, tenant);
end $$;
revoke execute on function own_table(regclass, text) from public;

-- Which tables hold rows of tenants, and which column says whose they are: tenant_id, or in a table without one the column
-- that refers to a tenant. What an archive holds and what is erased goes by this, and by no list that somebody keeps.
create function tenant_tables() returns table (target regclass, name text, tenant text)
language sql stable as $$
  select c.oid::regclass, c.relname::text, a.attname::text
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
    and (a.attname = 'tenant_id'
      or not exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'tenant_id' and not o.attisdropped)
        and exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
          and f.confrelid = 'public.tenant'::regclass and f.conkey = array[a.attnum]))
$$;

create or replace function protect_tenant_table(target regclass, personal text[] default '{}') returns void
language plpgsql as $$
declare
  visible text;
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy app on %s for all to alliances_app '
    'using (tenant_id = (select current_setting(''app.tenant'', true))) '
    'with check (tenant_id = (select current_setting(''app.tenant'', true)))', target);
  execute format('create policy oversight on %s for select to alliances_oversight '
    'using ((select current_setting(''app.tenant'', true)) in (tenant_id, ''*''))', target);
  perform own_table(target);
  execute format('grant select, insert, update, delete on %s to alliances_app', target);
  select string_agg(quote_ident(attname), ', ') into visible from pg_attribute
    where attrelid = target and attnum > 0 and not attisdropped and attname <> all (personal);
  execute format('grant select (%s) on %s to alliances_oversight', visible, target);
end $$;

create or replace function protect_history_table(target regclass) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy app_read on %s for select to alliances_app '
    'using (tenant_id = (select current_setting(''app.tenant'', true)))', target);
  execute format('create policy app_add on %s for insert to alliances_app '
    'with check (tenant_id = (select current_setting(''app.tenant'', true)))', target);
  execute format('create policy oversight on %s for select to alliances_oversight '
    'using ((select current_setting(''app.tenant'', true)) in (tenant_id, ''*''))', target);
  execute format('create policy auditor on %s for select to alliances_auditor '
    'using (tenant_id = (select current_setting(''app.tenant'', true)))', target);
  perform own_table(target);
  execute format('grant select, insert on %s to alliances_app', target);
  execute format('grant select on %s to alliances_oversight, alliances_auditor', target);
end $$;

do $$
declare
  t record;
begin
  for t in
    select tables.* from tenant_tables() as tables join pg_class c on c.oid = tables.target
    where c.relrowsecurity
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'owner') loop
    perform own_table(t.target, t.tenant);
  end loop;
end $$;

--changeset alliances:tenant-life-cycle
alter table tenant drop constraint tenant_status_check;
alter table tenant add constraint tenant_status_check
  check (status in ('INVITED', 'ACTIVE', 'SUSPENDED', 'EXPORTING', 'CLOSED'));

--changeset alliances:archive
-- Everything the organization has, as one file for a while. The key that opens what is sealed in it stands apart, sealed
-- itself; neither it nor the bytes have a history, because a copy of them would outlive their removal.
create table archive (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  status text not null check (status in ('MAKING', 'READY', 'REMOVED')),
  status_since timestamptz not null,
  requested_by uuid,
  job uuid,
  manifest text,
  rows bigint not null,
  bytes bigint not null,
  expires timestamptz not null,
  taken_by_organization timestamptz,
  taken_by_info_center timestamptz,
  primary key (tenant_id, id)
);
select protect_tenant_table('archive');

create table archive_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  status text,
  requested_by uuid,
  manifest text,
  taken_by_organization timestamptz,
  taken_by_info_center timestamptz,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index archive_aud_by_revision on archive_aud (tenant_id, rev);
select protect_history_table('archive_aud');

create table archive_key (
  tenant_id text not null,
  id uuid not null,
  sealed text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references archive
);
select protect_tenant_table('archive_key', '{sealed}');
revoke update on archive_key from alliances_app;

create table archive_part (
  tenant_id text not null,
  archive_id uuid not null,
  number integer not null,
  bytes bytea not null,
  primary key (tenant_id, archive_id, number),
  foreign key (tenant_id, archive_id) references archive
);
select protect_tenant_table('archive_part', '{bytes}');
revoke update on archive_part from alliances_app;

--changeset alliances:leaving
-- That an organization leaves. It is a record of Info-center's own tenant, so that it stays when the organization's rows
-- are gone. What was erased is written by erase_tenant alone, in the transaction that erases.
create table leaving (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  leaver text not null check (leaver <> tenant_id),
  status text not null
    check (status in ('EXPORTING', 'EXPORTED', 'VERIFIED', 'CONFIRMED', 'CLOSING', 'CLOSED', 'CANCELLED')),
  status_since timestamptz not null,
  reason text not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  archive uuid,
  manifest text,
  handed_over timestamptz,
  verified_manifest text,
  verified_by uuid,
  verified_at timestamptz,
  verified_place text,
  first_by uuid,
  first_at timestamptz,
  second_by uuid,
  second_at timestamptz,
  erased jsonb,
  erased_at timestamptz,
  primary key (tenant_id, id),
  check (first_by <> second_by)
);
create unique index leaving_open on leaving (tenant_id, leaver) where status not in ('CLOSED', 'CANCELLED');
create index leaving_by_leaver on leaving (tenant_id, leaver, id);
select protect_tenant_table('leaving');
revoke update on leaving from alliances_app;
grant update (version, status, status_since, archive, manifest, handed_over, verified_manifest, verified_by, verified_at,
  verified_place, first_by, first_at, second_by, second_at) on leaving to alliances_app;
revoke delete on leaving from alliances_app;

create table leaving_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  leaver text,
  status text,
  reason text,
  opened_by uuid,
  archive uuid,
  manifest text,
  handed_over timestamptz,
  verified_manifest text,
  verified_by uuid,
  verified_at timestamptz,
  verified_place text,
  first_by uuid,
  second_by uuid,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index leaving_aud_by_revision on leaving_aud (tenant_id, rev);
select protect_history_table('leaving_aud');

-- Signed and added, never changed; it holds no personal data, and whoever has the link may check it.
create table leaving_receipt (
  tenant_id text not null,
  id uuid not null,
  document text not null,
  signature text not null,
  public_key text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references leaving
);
select protect_tenant_table('leaving_receipt');
revoke update, delete on leaving_receipt from alliances_app;
select publish_table('leaving_receipt', 'true');

--changeset alliances:erase-tenant splitStatements:false
-- Erases every row of the tenant that is bound, in every table the catalogue knows, history too; its own row stays as the
-- mark that this key was used, and the terms of its circles, which lead to those who lead them now. It does so only while two different managers have confirmed a verified export, and says
-- what it erased on the record of the leaving. One statement deletes all, so that foreign keys are asked at its end.
create function erase_tenant(info_center text, case_id uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  going constant text := current_setting('app.tenant', true);
  open text;
  deletes text;
  counts text;
  result jsonb;
begin
  perform set_config('app.whole', info_center, true);
  perform from leaving l join tenant lead on lead.tenant_id = l.tenant_id and lead.network_lead
    where l.tenant_id = info_center and l.id = case_id and l.leaver = going and l.status = 'CLOSING'
      and l.verified_manifest = l.manifest and l.first_by <> l.second_by and l.erased is null
      and (select count(distinct r.account_id) from network_role r where r.tenant_id = info_center
             and r.role = 'MANAGER' and r.status = 'ACTIVE' and r.account_id in (l.first_by, l.second_by)) = 2
    for update of l;
  if not found then
    raise exception 'erasing % is not confirmed', going using errcode = 'insufficient_privilege';
  end if;

  perform set_config('app.whole', going, true);
  perform from tenant where tenant_id = going and status = 'EXPORTING' and not network_lead for update;
  if not found then
    raise exception '% is not leaving', going using errcode = 'insufficient_privilege';
  end if;

  select string_agg(t.name, ', ') into open
    from tenant_tables() as t join pg_class c on c.oid = t.target
    where c.relrowsecurity
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'owner');
  if open is not null then
    raise exception 'rows of % would stay', open;
  end if;

  select string_agg(format('%I as (delete from %s where %I = $1 returning 1)', 'd_' || t.name, t.target, t.tenant), ', '),
         string_agg(format('select %L as name, count(*) as rows from %I', t.name, 'd_' || t.name), ' union all ')
    into deletes, counts
    from (select * from tenant_tables() where name not in ('tenant', 'circle_term') order by name collate "C") as t;
  execute format('with %s select jsonb_object_agg(name, rows) from (%s) as counted where rows > 0', deletes, counts)
    into result using going;

  perform set_config('app.whole', info_center, true);
  update leaving set version = version + 1, erased = coalesce(result, '{}'), erased_at = now()
    where tenant_id = info_center and id = case_id;
  perform set_config('app.whole', '', true);
end $$;
revoke execute on function erase_tenant(text, uuid) from public;
grant execute on function erase_tenant(text, uuid) to alliances_app;

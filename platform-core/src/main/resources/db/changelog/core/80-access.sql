--liquibase formatted sql

--changeset alliances:outsiders-read-one-tenant splitStatements:false
-- Who reads from outside reads one tenant, named by app.tenant, or the network as '*'; with neither nothing, as auditors
-- did before. Of the network an auditor sees that something changed (revision), and the change itself in one tenant only.
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
  execute format('grant select, insert on %s to alliances_app', target);
  execute format('grant select on %s to alliances_oversight, alliances_auditor', target);
end $$;

do $$
declare
  open record;
begin
  for open in select tablename, policyname from pg_policies
      where schemaname = current_schema()
        and (policyname = 'oversight' and qual = 'true' or policyname = 'auditor' and tablename like '%\_aud') loop
    if open.policyname = 'oversight' then
      execute format('alter policy oversight on %I '
        'using ((select current_setting(''app.tenant'', true)) in (tenant_id, ''*''))', open.tablename);
    else
      execute format('alter policy auditor on %I '
        'using (tenant_id = (select current_setting(''app.tenant'', true)))', open.tablename);
    end if;
  end loop;
end $$;

--changeset alliances:opening
-- That somebody from outside reads the records of this tenant for a while, and why. Sign-in reads whether one is live;
-- auditors read the reasons beside the events below.
create table opening (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  account_id uuid not null references account,
  role text not null check (role in ('OFFICER', 'MANAGER', 'AUDITOR')),
  reason text not null check (length(reason) between 1 and 1000),
  since timestamptz not null,
  until timestamptz not null check (until > since and until <= since + interval '8 hours'),
  status text not null check (status in ('OPEN', 'ENDED')),
  status_since timestamptz not null,
  primary key (tenant_id, id)
);
create index opening_by_account on opening (account_id, until);
select protect_tenant_table('opening');
create policy identity on opening for select to alliances_identity using (true);
grant select on opening to alliances_identity;
create policy auditor on opening for select to alliances_auditor
  using ((select current_setting('app.tenant', true)) in (tenant_id, '*'));
grant select on opening to alliances_auditor;

create table opening_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  account_id uuid,
  role text,
  reason text,
  since timestamptz,
  until timestamptz,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index opening_aud_by_revision on opening_aud (tenant_id, rev);
select protect_history_table('opening_aud');

--changeset alliances:access-event
-- What happened to this tenant's records without changing them. Ids are of version 7 and so in the order of arrival.
-- Nobody can change an event, nor delete one of the last year, whatever the application asks. It outlives the account.
create table access_event (
  tenant_id text not null references tenant,
  id uuid not null,
  instant timestamptz not null,
  kind text not null check (kind in ('OPENED', 'READ', 'ENDED', 'EXPORTED', 'DENIED')),
  account_id uuid,
  role text,
  opening_id uuid,
  subject text,
  request_id text,
  primary key (tenant_id, id),
  foreign key (tenant_id, opening_id) references opening
);
create index access_event_by_account on access_event (tenant_id, account_id, id);
create index access_event_by_instant on access_event (tenant_id, instant);
select protect_history_table('access_event');
-- Of the network an auditor sees who came from outside and why.
alter policy auditor on access_event using ((select current_setting('app.tenant', true)) in (tenant_id, '*'));
create policy app_forget on access_event for delete to alliances_app
  using (tenant_id = (select current_setting('app.tenant', true)) and instant < now() - interval '1 year');
grant delete on access_event to alliances_app;

--changeset alliances:sign-in-event
-- Belongs to no tenant, as accounts do. The address is kept as its network only.
create table sign_in_event (
  id uuid primary key,
  instant timestamptz not null,
  kind text not null,
  account_id uuid,
  factor text,
  detail text,
  network text not null,
  request_id text
);
create index sign_in_event_by_account on sign_in_event (account_id, id);
create index sign_in_event_by_instant on sign_in_event (instant);
alter table sign_in_event enable row level security;
alter table sign_in_event force row level security;
create policy identity_read on sign_in_event for select to alliances_identity using (true);
create policy identity_add on sign_in_event for insert to alliances_identity with check (true);
create policy identity_forget on sign_in_event for delete to alliances_identity
  using (instant < now() - interval '90 days');
grant select, insert, delete on sign_in_event to alliances_identity;

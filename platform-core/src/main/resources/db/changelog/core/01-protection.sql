--liquibase formatted sql

--changeset alliances:protection splitStatements:false
-- A module's changelog says in one line who may touch a table. Policies are per role, never one policy with OR: that
-- one was a sequential scan. Unset is '' after a transaction, so no tenant is ever equal to it.
create function protect_tenant_table(target regclass, personal text[] default '{}') returns void
language plpgsql as $$
declare
  visible text;
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy app on %s for all to alliances_app '
    'using (tenant_id = (select current_setting(''app.tenant'', true))) '
    'with check (tenant_id = (select current_setting(''app.tenant'', true)))', target);
  execute format('create policy oversight on %s for select to alliances_oversight using (true)', target);
  execute format('grant select, insert, update, delete on %s to alliances_app', target);
  select string_agg(quote_ident(attname), ', ') into visible from pg_attribute
    where attrelid = target and attnum > 0 and not attisdropped and attname <> all (personal);
  execute format('grant select (%s) on %s to alliances_oversight', visible, target);
end $$;

-- History: the application adds to it and reads it, nobody changes it. Auditors read nothing else of a tenant.
create function protect_history_table(target regclass) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy app_read on %s for select to alliances_app '
    'using (tenant_id = (select current_setting(''app.tenant'', true)))', target);
  execute format('create policy app_add on %s for insert to alliances_app '
    'with check (tenant_id = (select current_setting(''app.tenant'', true)))', target);
  execute format('create policy oversight on %s for select to alliances_oversight using (true)', target);
  execute format('create policy auditor on %s for select to alliances_auditor '
    'using ((select current_setting(''app.tenant'', true)) in (tenant_id, ''*''))', target);
  execute format('grant select, insert on %s to alliances_app', target);
  execute format('grant select on %s to alliances_oversight, alliances_auditor', target);
end $$;

-- What visitors see: the rows that meet the condition.
create function publish_table(target regclass, condition text) returns void
language plpgsql as $$
begin
  execute format('create policy visitor on %s for select to alliances_public using (%s)', target, condition);
  execute format('grant select on %s to alliances_public', target);
end $$;

revoke execute on function protect_tenant_table(regclass, text[]) from public;
revoke execute on function protect_history_table(regclass) from public;
revoke execute on function publish_table(regclass, text) from public;

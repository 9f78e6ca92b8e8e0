--liquibase formatted sql

--changeset alliances:show-in-network splitStatements:false
-- What a module's changelog says of a table with rows that are meant for all members of the network: each member reads, as
-- a guest, the rows of all tenants that meet the condition, as it reads what is shared with everybody. Who writes one writes
-- it in their own tenant.
create function show_in_network(target regclass, condition text) returns void
language plpgsql as $$
declare
  visible text;
begin
  select string_agg(quote_ident(attname), ', ') into visible from pg_attribute
    where attrelid = target and attnum > 0 and not attisdropped
      and has_column_privilege('alliances_oversight', target, attnum, 'select');
  execute format('create policy guest on %s for select to alliances_guest '
    'using ((%s) and ''*'' in (select my_audiences()))', target, condition);
  execute format('grant select (%s) on %s to alliances_guest', visible, target);
end $$;
revoke execute on function show_in_network(regclass, text) from public;

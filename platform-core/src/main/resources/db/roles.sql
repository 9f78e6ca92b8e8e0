-- The logins of the platform. Needs PostgreSQL 15 or newer.
--
-- An operator runs this once per database, and again after an upgrade that brings a new one; it may be
-- repeated at any time. Run it as a superuser, or as a role with CREATEROLE that owns the database:
--
--   createdb alliances
--   psql -d alliances -v ON_ERROR_STOP=1 -f roles.sql
--   psql -d alliances
--     \password alliances_owner
--     \password alliances_app
--     \password alliances_oversight
--     \password alliances_auditor
--     \password alliances_public
--     \password alliances_identity
--     \password alliances_guest
--     \password alliances_worker
--
-- Then tell the application, by environment variables or secret files:
--
--   SPRING_DATASOURCE_URL=jdbc:postgresql://host:5432/alliances
--   ALLIANCES_DATABASE_OWNER_PASSWORD=...   or ALLIANCES_DATABASE_OWNER_PASSWORD_FILE=/run/secrets/...
--   and the same for APP, OVERSIGHT, AUDITOR, PUBLIC, IDENTITY, GUEST and WORKER.
--
-- The script sets no password, so that none is ever written to a file: without one a role cannot sign in.
-- Tables and their grants come from the application's own changelogs, run as alliances_owner.

do $$
declare
    names constant text[] := array[
        'alliances_owner',      -- owns the tables; migrations only
        'alliances_app',        -- the rows of one tenant
        'alliances_oversight',  -- Info-center: reads across tenants
        'alliances_auditor',    -- reads history
        'alliances_public',     -- visitors: published rows
        'alliances_identity',   -- sign-in: accounts and sessions
        'alliances_guest',      -- what one tenant was shown by others
        'alliances_worker'      -- due tasks and waiting mails
    ];
    attributes constant text :=
        'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit';
    name text;
    membership record;
    granted_by text := '';
    database constant text := current_database();
begin
    if current_setting('server_version_num')::int < 150000 then
        raise exception 'PostgreSQL % is too old: 15 or newer is needed', current_setting('server_version');
    end if;

    foreach name in array names loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I %s', name, attributes);
        elsif exists (
            select from pg_roles
            where rolname = name
              and (not rolcanlogin or rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls
                   or rolinherit)
        ) then
            -- Only where it deviates: to alter these attributes takes a superuser, even without a change.
            execute format('alter role %I %s', name, attributes);
        end if;
    end loop;

    -- A member of another role could become it by SET ROLE, and row-level security would be that role's.
    for membership in
        select granted.rolname as granted, member.rolname as member, pg_get_userbyid(m.grantor) as grantor
        from pg_auth_members m
        join pg_roles granted on granted.oid = m.roleid
        join pg_roles member on member.oid = m.member
        where member.rolname = any (names)
    loop
        -- From 16 on each grantor's grant is one of its own.
        if current_setting('server_version_num')::int >= 160000 then
            granted_by := format('granted by %I', membership.grantor);
        end if;
        execute format('revoke %I from %I %s', membership.granted, membership.member, granted_by);
    end loop;

    -- By default everybody may connect to a database and create temporary tables in it.
    execute format('revoke connect, temporary on database %I from public', database);
    execute format('revoke create on schema public from public');
    foreach name in array names loop
        execute format('grant connect on database %I to %I', database, name);
        execute format('grant usage on schema public to %I', name);
    end loop;

    -- On the database for trusted extensions, in the schema for tables.
    execute format('grant create on database %I to alliances_owner', database);
    execute 'grant create on schema public to alliances_owner';
end
$$;

--liquibase formatted sql

--changeset alliances:circle
-- A circle is a group of tenants. Nobody writes into another tenant, so it is rows of several: each lead has one row for
-- its term and lists there whom it invites, and each member says in a row of its own that it belongs. A circle is named
-- by the tenant that began it and the id of its first row: 'radika/0190a000-…'.
create table circle_term (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  circle text not null,
  term integer not null check (term > 0),
  name jsonb not null,
  successor text,
  own_round uuid,
  status text not null check (status in ('LEADING', 'OFFERED', 'DISSOLVED')),
  status_since timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, circle, term),
  check (term > 1 or circle = tenant_id || '/' || id),
  check ((status = 'OFFERED') = (successor is not null and own_round is not null))
);
select protect_tenant_table('circle_term');

create index circle_term_newest on circle_term (split_part(circle, '/', 2)) where term = 1;

create table circle_term_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  circle text,
  term integer,
  name jsonb,
  successor text,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index circle_term_aud_by_revision on circle_term_aud (tenant_id, rev);
select protect_history_table('circle_term_aud');

-- "round" says which invitation a member has answered: who was removed and is invited again answers again.
create table circle_invitation (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  circle text not null,
  term integer not null,
  member text not null check (member <> tenant_id),
  round uuid not null,
  status text not null check (status in ('INVITED', 'REMOVED')),
  status_since timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, circle, term) references circle_term (tenant_id, circle, term)
);
create unique index circle_invitation_once on circle_invitation (tenant_id, circle, term, member)
  where status = 'INVITED';
create index circle_invitation_by_member on circle_invitation (member, circle) where status = 'INVITED';
select protect_tenant_table('circle_invitation');

create table circle_invitation_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  circle text,
  term integer,
  member text,
  round uuid,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index circle_invitation_aud_by_revision on circle_invitation_aud (tenant_id, rev);
select protect_history_table('circle_invitation_aud');

create table circle_membership (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  circle text not null,
  round uuid not null,
  status text not null check (status in ('ANSWERING', 'ACCEPTED', 'DECLINED', 'LEFT')),
  status_since timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, circle, round)
);
create index circle_membership_by_circle on circle_membership (circle, tenant_id);
select protect_tenant_table('circle_membership');

create table circle_membership_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  circle text,
  round uuid,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index circle_membership_aud_by_revision on circle_membership_aud (tenant_id, rev);
select protect_history_table('circle_membership_aud');

--changeset alliances:circles-of-a-guest splitStatements:false
-- Who belongs to which circle is no secret among the tenants; what a circle shares is. Guests say for whom they read
-- by app.viewer, and without it see nothing.
create policy guest on circle_term for select to alliances_guest
  using ((select current_setting('app.viewer', true)) <> '');
grant select on circle_term to alliances_guest;
create policy guest on circle_invitation for select to alliances_guest
  using ((select current_setting('app.viewer', true)) <> '');
grant select on circle_invitation to alliances_guest;
create policy guest on circle_membership for select to alliances_guest
  using ((select current_setting('app.viewer', true)) <> '');
grant select on circle_membership to alliances_guest;

-- The term in force: from the tenant that began the circle along the offers to lead that were taken up. A row that
-- nobody offered its tenant is none of them.
create function circle_lead(wanted text) returns table (tenant_id text, term integer, status text)
language sql stable as $$
  with recursive chain as (
    select c.tenant_id, c.term, c.status, c.successor from circle_term c
      where c.tenant_id = split_part(wanted, '/', 1) and c.circle = wanted and c.term = 1
    union all
    select c.tenant_id, c.term, c.status, c.successor from chain
      join circle_term c on c.tenant_id = chain.successor and c.circle = wanted and c.term = chain.term + 1)
  select chain.tenant_id, chain.term, chain.status from chain order by chain.term desc limit 1
$$;

-- Whether the tenant leads the circle, or is invited by its lead and has accepted that invitation.
create function in_circle(wanted text, who text) returns boolean
language sql stable as $$
  select exists (
    select from circle_lead(wanted) l
    where l.tenant_id = who or exists (
      select from circle_invitation i
      join circle_membership m on m.tenant_id = who and m.circle = wanted and m.round = i.round
      where i.tenant_id = l.tenant_id and i.circle = wanted and i.term = l.term and i.member = who
        and i.status = 'INVITED' and m.status = 'ACCEPTED'))
$$;

-- The circles of the viewer, dissolved ones too.
create function my_circles() returns setof text
language sql stable as $$
  select k.circle from (
    select m.circle from circle_membership m
      where m.tenant_id = current_setting('app.viewer', true) and m.status = 'ACCEPTED'
    union
    select c.circle from circle_term c where c.tenant_id = current_setting('app.viewer', true)) k
  where in_circle(k.circle, current_setting('app.viewer', true))
$$;

-- The same, and those that have invited the viewer and wait for its answer.
create function seen_circles() returns setof text
language sql stable as $$
  select my_circles()
  union
  select i.circle from circle_invitation i cross join lateral circle_lead(i.circle) l
  where i.member = current_setting('app.viewer', true) and i.status = 'INVITED'
    and l.tenant_id = i.tenant_id and l.term = i.term and l.status <> 'DISSOLVED'
    and not exists (select from circle_membership m
      where m.tenant_id = i.member and m.circle = i.circle and m.round = i.round)
$$;

-- Whom a grant may be for, as the viewer is one of them: everybody, the viewer itself, and its circles that
-- are not dissolved.
create function my_audiences() returns setof text
language sql stable as $$
  select '*' where current_setting('app.viewer', true) <> ''
  union all
  select current_setting('app.viewer', true) where current_setting('app.viewer', true) <> ''
  union all
  select k.circle from my_circles() k(circle) cross join lateral circle_lead(k.circle) l
    where l.status <> 'DISSOLVED'
$$;

--changeset alliances:share-grant
-- That others may read a record of this tenant: "audience" is '*' for the network, a tenant's key, or a circle. The
-- title is as it was when it was shared, so that a list of what is shared need not open each record.
create table share_grant (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  kind text not null,
  record uuid not null,
  title jsonb not null,
  audience text not null check (audience <> tenant_id),
  mode text not null check (mode in ('READ', 'CONTRIBUTE')),
  since timestamptz not null,
  until timestamptz check (until > since),
  status text not null check (status in ('LIVE', 'REVOKED')),
  status_since timestamptz not null,
  primary key (tenant_id, id)
);
create index share_grant_by_audience on share_grant (audience, id) where status = 'LIVE';
create index share_grant_by_record on share_grant (tenant_id, kind, record, id);
select protect_tenant_table('share_grant');

create table share_grant_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  kind text,
  record uuid,
  title jsonb,
  audience text,
  mode text,
  since timestamptz,
  until timestamptz,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index share_grant_aud_by_revision on share_grant_aud (tenant_id, rev);
select protect_history_table('share_grant_aud');

--changeset alliances:share-table splitStatements:false
-- A guest sees the grants that are alive and meant for it. What a tenant shared with a circle that it has left is shared
-- with nobody.
create policy guest on share_grant for select to alliances_guest using (
  status = 'LIVE' and since <= now() and (until is null or until > now())
  and audience in (select my_audiences())
  and (strpos(audience, '/') = 0 or in_circle(audience, tenant_id)));
grant select on share_grant to alliances_guest;

-- The one record of this kind that the grant of this transaction shares with the viewer; null where there is none.
create function shared_record(wanted text) returns uuid
language sql stable as $$
  select g.record from share_grant g
  where g.tenant_id = current_setting('app.tenant', true)
    and g.id = nullif(current_setting('app.grant', true), '')::uuid and g.kind = wanted
$$;

-- What a module's changelog says of a table with records that may be shared, or with parts of them: "key" is the column
-- that holds the record's id. Guests get the columns that Info-center reads, so a personal one is never among them.
create function share_table(target regclass, kind text, key name default 'id') returns void
language plpgsql as $$
declare
  visible text;
begin
  select string_agg(quote_ident(attname), ', ') into visible from pg_attribute
    where attrelid = target and attnum > 0 and not attisdropped
      and has_column_privilege('alliances_oversight', target, attnum, 'select');
  execute format('create policy guest on %s for select to alliances_guest '
    'using (tenant_id = (select current_setting(''app.tenant'', true)) and %I = (select shared_record(%L)))',
    target, key, kind);
  execute format('grant select (%s) on %s to alliances_guest', visible, target);
end $$;

-- The same of a table whose rows tell the members of a circle, and whom it invites, about it; the column is "circle".
create function show_in_circle(target regclass) returns void
language plpgsql as $$
declare
  visible text;
begin
  select string_agg(quote_ident(attname), ', ') into visible from pg_attribute
    where attrelid = target and attnum > 0 and not attisdropped
      and has_column_privilege('alliances_oversight', target, attnum, 'select');
  execute format('create policy guest on %s for select to alliances_guest '
    'using (circle in (select seen_circles()))', target);
  execute format('grant select (%s) on %s to alliances_guest', visible, target);
end $$;

do $$
declare
  named text;
begin
  foreach named in array array['circle_lead(text)', 'in_circle(text, text)', 'my_circles()', 'seen_circles()',
      'my_audiences()', 'shared_record(text)'] loop
    execute format('revoke execute on function %s from public', named);
    execute format('grant execute on function %s to alliances_guest', named);
  end loop;
end $$;
-- Info-center sees who leads which circle.
grant execute on function circle_lead(text) to alliances_oversight;
revoke execute on function share_table(regclass, text, name) from public;
revoke execute on function show_in_circle(regclass) from public;

--changeset alliances:contribution
-- What somebody adds to a record that was shared with them, in their own tenant; its owner reads it there.
create table contribution (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  owner text not null check (owner <> tenant_id),
  grant_id uuid not null,
  kind text not null,
  record uuid not null,
  text text not null check (length(text) between 1 and 4000),
  status text not null check (status in ('GIVEN', 'WITHDRAWN')),
  status_since timestamptz not null,
  primary key (tenant_id, id)
);
create index contribution_by_record on contribution (owner, record, id);
create index contribution_own on contribution (tenant_id, owner, record, id);
select protect_tenant_table('contribution');
create policy guest on contribution for select to alliances_guest
  using (owner = (select current_setting('app.viewer', true)));
grant select on contribution to alliances_guest;

create table contribution_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  owner text,
  grant_id uuid,
  kind text,
  record uuid,
  text text,
  status text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index contribution_aud_by_revision on contribution_aud (tenant_id, rev);
select protect_history_table('contribution_aud');

--changeset alliances:shared-reading
-- Members of another tenant, "reader", read here what was shared with them.
alter table access_event add column reader text;
alter table access_event drop constraint access_event_kind_check;
alter table access_event add constraint access_event_kind_check
  check (kind in ('OPENED', 'READ', 'ENDED', 'EXPORTED', 'DENIED', 'SHARED'));

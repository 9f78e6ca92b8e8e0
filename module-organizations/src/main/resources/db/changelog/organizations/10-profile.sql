--liquibase formatted sql

--changeset alliances:profile-sections
alter table organization
  add column registration_number text,
  add column legal_form text check (legal_form in ('ASSOCIATION', 'FOUNDATION', 'UNION', 'FOREIGN_BRANCH')),
  add column languages text[] not null default '{}',
  add column staff integer check (staff >= 0),
  add column volunteers integer check (volunteers >= 0),
  add column members integer check (members >= 0),
  add column links text[] not null default '{}',
  add column figures jsonb not null default '{}';
alter table organization
  alter column languages drop default,
  alter column links drop default,
  alter column figures drop default;
grant select (registration_number, legal_form, languages, staff, volunteers, members, links, figures)
  on organization to alliances_oversight;

alter table organization_aud
  add column registration_number text,
  add column legal_form text,
  add column languages text[],
  add column staff integer,
  add column volunteers integer,
  add column members integer,
  add column links text[],
  add column figures jsonb;

--changeset alliances:registration-number
-- A registration number is one organization's in the whole network, which no key that begins with the tenant can say.
-- Each organization sees and changes its own claim alone; that a number is taken is all that another one learns.
create table registration_number (
  number text primary key,
  holder text not null unique references tenant on delete cascade
);
alter table registration_number enable row level security;
alter table registration_number force row level security;
create policy app on registration_number for all to alliances_app
  using (holder = (select current_setting('app.tenant', true)))
  with check (holder = (select current_setting('app.tenant', true)));
grant select, insert, delete on registration_number to alliances_app;

--changeset alliances:section-check
create table section_check (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  organization_id uuid not null,
  section text not null check (section in ('ABOUT', 'LEGAL', 'REACH', 'SIZE', 'CONTACT', 'FIGURES')),
  status text not null check (status in ('UNVERIFIED', 'REQUESTED', 'VERIFIED', 'CHANGED', 'EXPIRED')),
  status_since timestamptz not null,
  verified_on date,
  verified_until date,
  verified_by uuid,
  verified_revision bigint,
  returned text,
  primary key (tenant_id, id),
  unique (tenant_id, section),
  foreign key (tenant_id, organization_id) references organization,
  check (status <> 'VERIFIED' or verified_until is not null)
);
create index section_check_waiting on section_check (status_since, id) where status in ('REQUESTED', 'CHANGED');
select protect_tenant_table('section_check');
select publish_table('section_check', 'status = ''VERIFIED'' and exists (
  select from tenant t where t.tenant_id = section_check.tenant_id and t.status = ''ACTIVE'')');
-- Visitors learn what is checked, and until when; not by whom.
revoke select on section_check from alliances_public;
grant select (tenant_id, id, section, status, verified_on, verified_until) on section_check to alliances_public;

create table section_check_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  organization_id uuid,
  section text,
  status text,
  verified_on date,
  verified_until date,
  verified_by uuid,
  verified_revision bigint,
  returned text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index section_check_aud_by_revision on section_check_aud (tenant_id, rev);
select protect_history_table('section_check_aud');

--changeset alliances:registration-number-leaves
-- The number travels and is free again when its organization leaves.
drop policy if exists owner on registration_number;
select own_table('registration_number', 'holder');

--changeset alliances:organization-codes splitStatements:false
-- The directory asks for organizations of one theme or language. Below row-level security no operator of arrays looks into
-- an index, as none of them is leakproof; the condition of an index is compared with the question alone, and runs on no row.
do $$
declare
  code text;
begin
  foreach code in array array['PARTICIPATORY_DEMOCRACY', 'GOOD_GOVERNANCE', 'GENDER_RESPONSIVE_BUDGETING',
      'EQUAL_OPPORTUNITIES', 'YOUTH_PARTICIPATION', 'RURAL_WOMEN', 'PEER_VIOLENCE',
      'RIGHTS_OF_PERSONS_WITH_DISABILITIES', 'CULTURE', 'ENVIRONMENT'] loop
    execute format('create index %I on organization (tenant_id) where %L = any(themes)',
      'organization_of_' || lower(code), code);
  end loop;
  foreach code in array array['mk', 'sq', 'tr', 'rom', 'sr', 'bs', 'rup', 'en'] loop
    execute format('create index %I on organization (tenant_id) where %L = any(languages)',
      'organization_in_' || code, code);
  end loop;
end $$;

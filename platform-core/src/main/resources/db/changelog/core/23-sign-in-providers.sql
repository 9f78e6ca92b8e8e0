--liquibase formatted sql

--changeset alliances:provider-link
-- Whom a sign-in provider outside names, by its own words for them; an e-mail address links nothing.
create table provider_link (
  id uuid primary key,
  account_id uuid not null references account,
  issuer text not null,
  subject text not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  unique (issuer, subject),
  unique (account_id, issuer)
);
grant select, insert, update, delete on provider_link to alliances_identity;

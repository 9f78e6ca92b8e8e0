--liquibase formatted sql

--changeset alliances:mail
-- A letter may come from any scope, so it has no tenant's protection: who sends adds a row, and sees none, not even
-- their own. Recipient and words are sealed by a key outside the database. "tenant" is empty for the network's letters.
create table outgoing_mail (
  id uuid primary key,
  key text not null unique,
  tenant text not null,
  template text not null,
  list text,
  person uuid,
  address_hash text not null,
  payload text,
  request_id text not null,
  status text not null default 'WAITING'
    check (status in ('WAITING', 'SENT', 'REFUSED', 'BOUNCED', 'WITHHELD', 'FAILED')),
  code text,
  attempts integer not null default 0,
  created timestamptz not null default now(),
  next_attempt timestamptz not null default now(),
  finished timestamptz
);
create index outgoing_mail_waiting on outgoing_mail (next_attempt, id) where status = 'WAITING';
create index outgoing_mail_finished on outgoing_mail (finished);
create index outgoing_mail_newest on outgoing_mail (created desc, id desc);
create index outgoing_mail_by_person on outgoing_mail (person);
create index outgoing_mail_by_address on outgoing_mail (address_hash);
grant insert (id, key, tenant, template, list, person, address_hash, payload, request_id) on outgoing_mail
  to alliances_app, alliances_public, alliances_identity;
grant select, update, delete on outgoing_mail to alliances_worker;

-- Addresses by keyed hash alone, and the key of that hash, sealed.
create table mail_unsubscription (
  address_hash text not null,
  tenant text not null,
  list text not null,
  since timestamptz not null default now(),
  primary key (address_hash, tenant, list)
);
grant select, insert, delete on mail_unsubscription to alliances_worker;

create table mail_unreachable (
  address_hash text primary key,
  code text not null,
  since timestamptz not null default now()
);
grant select, insert, update on mail_unreachable to alliances_worker;

create table mail_key (
  purpose text primary key,
  sealed text not null
);
grant select, insert on mail_key to alliances_worker;

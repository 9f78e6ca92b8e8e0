--liquibase formatted sql

--changeset alliances:totp
-- The shared secret is sealed by a key from outside the database. A code is good once: last_step is the latest period of
-- 30 seconds whose code was used.
create table totp (
  account_id uuid primary key references account,
  secret text not null,
  last_step bigint not null,
  created_at timestamptz not null
);
grant select, insert, update, delete on totp to alliances_identity;

--changeset alliances:recovery-code
-- Each code has 80 random bits, so that a plain hash gives nothing away.
create table recovery_code (
  account_id uuid not null references account,
  hash bytea not null,
  used_at timestamptz,
  primary key (account_id, hash)
);
grant select, insert, update, delete on recovery_code to alliances_identity;

--changeset alliances:passkey
-- Public keys and what the browser said about them (WebAuthn Level 3, credential record).
create table passkey (
  credential_id bytea primary key,
  account_id uuid not null references account,
  label text not null,
  public_key bytea not null,
  signature_count bigint not null,
  uv_initialized boolean not null,
  backup_eligible boolean not null,
  backup_state boolean not null,
  transports text not null,
  attestation_object bytea not null,
  attestation_client_data bytea not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null
);
create index passkey_by_account on passkey (account_id);
grant select, insert, update, delete on passkey to alliances_identity;

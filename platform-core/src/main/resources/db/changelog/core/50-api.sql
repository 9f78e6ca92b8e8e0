--liquibase formatted sql

--changeset alliances:access-token
-- Only the fingerprint of a token's words is kept, and only sign-in finds a token by it, whichever tenant it is of.
create table access_token (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  account_id uuid not null references account,
  name text not null,
  role text not null check (role in ('STAFF', 'ADMINISTRATOR')),
  created timestamptz not null,
  expires timestamptz not null,
  revoked timestamptz,
  hash text not null,
  last_used timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, hash)
);
create index access_token_by_hash on access_token (hash);
select protect_tenant_table('access_token', '{hash}');
create policy identity on access_token for select to alliances_identity using (true);
grant select on access_token to alliances_identity;

create table access_token_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  account_id uuid,
  name text,
  role text,
  created timestamptz,
  expires timestamptz,
  revoked timestamptz,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index access_token_aud_by_revision on access_token_aud (tenant_id, rev);
select protect_history_table('access_token_aud');

--changeset alliances:idempotency-key
-- What a request with a key was answered, so that the same request is not done twice. The key is written first, which
-- makes another request with it wait, and the answer to the same row before the commit; what was asked never changes.
create table idempotency_key (
  tenant_id text not null references tenant,
  account_id uuid not null,
  key text not null,
  fingerprint text not null,
  created timestamptz not null,
  status integer,
  headers jsonb,
  body bytea,
  primary key (tenant_id, account_id, key)
);
create index idempotency_key_by_age on idempotency_key (created);
select protect_tenant_table('idempotency_key', '{key,body,headers}');
revoke update on idempotency_key from alliances_app;
grant update (status, headers, body) on idempotency_key to alliances_app;

--changeset alliances:webhook
create table webhook (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  url text not null,
  description text not null,
  events text[] not null,
  status text not null check (status in ('ACTIVE', 'DISABLED')),
  status_since timestamptz not null,
  disabled_because text,
  secret text not null,
  primary key (tenant_id, id)
);
select protect_tenant_table('webhook', '{url,secret}');

create table webhook_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  url text,
  description text,
  events text[],
  status text,
  disabled_because text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index webhook_aud_by_revision on webhook_aud (tenant_id, rev);
select protect_history_table('webhook_aud');

--changeset alliances:webhook-delivery
-- One message to one webhook, written in the transaction of the event. The message never changes, its progress does.
-- Info-center's role finds the tenants with due ones and reads no message.
create table webhook_delivery (
  tenant_id text not null,
  id uuid not null,
  webhook_id uuid not null,
  event text not null,
  body text not null,
  created timestamptz not null,
  status text not null check (status in ('DUE', 'DELIVERED', 'FAILED')),
  attempts integer not null default 0,
  due timestamptz not null,
  give_up timestamptz not null,
  last_attempt timestamptz,
  last_answer text,
  primary key (tenant_id, id),
  foreign key (tenant_id, webhook_id) references webhook on delete cascade
);
create index webhook_delivery_due on webhook_delivery (due) where status = 'DUE';
create index webhook_delivery_by_webhook on webhook_delivery (tenant_id, webhook_id, id);
select protect_tenant_table('webhook_delivery', '{body,last_answer}');
revoke update on webhook_delivery from alliances_app;
grant update (status, attempts, due, give_up, last_attempt, last_answer) on webhook_delivery to alliances_app;

--liquibase formatted sql

--changeset alliances:rate-limit
-- By a keyed hash of who or what is counted, the moment at which everything is allowed again; past it the row says
-- nothing. Unlogged: a count is worth no disk write, and a crash may forget it.
create unlogged table rate_limit (
  key bytea primary key,
  full_at timestamptz not null
);
create index rate_limit_by_full_at on rate_limit (full_at);
grant select, insert, update, delete on rate_limit to alliances_identity;

--liquibase formatted sql

--changeset alliances:tenant-own-settings
-- Whether the organization decided itself how it appears. Until now nobody could, so all begin without.
alter table tenant add column own_settings boolean not null default false;
alter table tenant alter column own_settings drop default;
grant select (own_settings) on tenant to alliances_oversight;
alter table tenant_aud add column own_settings boolean;

--changeset alliances:tenant-own-municipalities
-- Whether the organization said itself where it works; until now its file did.
alter table tenant add column own_municipalities boolean not null default false;
alter table tenant alter column own_municipalities drop default;
grant select (own_municipalities) on tenant to alliances_oversight;
alter table tenant_aud add column own_municipalities boolean;

--liquibase formatted sql

--changeset alliances:tenant-status-since
-- Since when the tenant is in its status; the history says it too, lists need it beside the status. The start of the
-- embedded database's first version is not known any more, so the day of this change stands for it.
alter table tenant add column status_since timestamptz not null default now();
alter table tenant alter column status_since drop default;
grant select (status_since) on tenant to alliances_oversight;

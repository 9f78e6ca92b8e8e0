--liquibase formatted sql

--changeset alliances:saved-view
-- Filters of lists that people named. Without an account it is everybody's of the organization.
create table saved_view (
  tenant_id text not null references tenant,
  id uuid not null,
  account_id uuid references account,
  list text not null,
  title text not null check (length(title) between 1 and 60),
  filter text not null check (length(filter) between 1 and 1000),
  primary key (tenant_id, id)
);
create index saved_view_by_list on saved_view (tenant_id, list, id);
select protect_tenant_table('saved_view');

-- The view in which a list opens for somebody.
create table main_view (
  tenant_id text not null references tenant,
  account_id uuid not null references account,
  list text not null,
  view_id uuid not null,
  primary key (tenant_id, account_id, list),
  foreign key (tenant_id, view_id) references saved_view on delete cascade
);
create index main_view_by_view on main_view (tenant_id, view_id);
select protect_tenant_table('main_view');

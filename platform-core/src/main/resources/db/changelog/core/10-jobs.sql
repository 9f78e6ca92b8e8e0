--liquibase formatted sql

--changeset alliances:scheduled-tasks
-- The table of db-scheduler, as it ships it. A task is named by tenant and ids, so it needs no tenant. Whoever starts a
-- job adds its task; only the nodes' own role sees, changes and removes tasks.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
grant insert (task_name, task_instance, execution_time, picked, version) on scheduled_tasks to alliances_app;
grant select, insert, update, delete on scheduled_tasks to alliances_worker;

--changeset alliances:job
create table job (
  tenant_id text not null references tenant,
  id uuid not null,
  version integer not null,
  kind text not null,
  status text not null check (status in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  status_since timestamptz not null,
  started_by uuid,
  role text not null,
  request_id text not null,
  created timestamptz not null,
  input jsonb not null,
  turn integer not null,
  attempts integer not null,
  run integer not null,
  next_attempt timestamptz,
  done bigint not null,
  total bigint not null,
  doing text,
  checkpoint text,
  result jsonb,
  failure text,
  primary key (tenant_id, id)
);
select protect_tenant_table('job', array['input', 'checkpoint', 'result']);

create table job_aud (
  tenant_id text not null,
  id uuid not null,
  rev bigint not null,
  revtype smallint not null,
  kind text,
  status text,
  started_by uuid,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references revision
);
create index job_aud_by_revision on job_aud (tenant_id, rev);
select protect_history_table('job_aud');

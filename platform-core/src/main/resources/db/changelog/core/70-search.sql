--liquibase formatted sql

--changeset alliances:search
-- What is found of each record, written in the transaction of the record and rebuilt from it at any time; its history is
-- that of the record. The two marks say who else than the organization may find it: Info-center, and everybody.
create table search_entry (
  tenant_id text not null references tenant,
  kind text not null,
  record text not null,
  title jsonb not null,
  summary jsonb not null,
  oversight boolean not null,
  published boolean not null,
  primary key (tenant_id, kind, record)
);
select protect_tenant_table('search_entry');

-- Its words, folded. A full-text index is of no use here: row-level security lets only operators that leak nothing look at
-- rows before it has, and comparing texts is one of these, while @@ and similarity are not.
create table search_word (
  tenant_id text not null,
  word text collate "C" not null,
  kind text not null,
  record text not null,
  weight smallint not null,
  oversight boolean not null,
  published boolean not null,
  primary key (tenant_id, word, kind, record),
  foreign key (tenant_id, kind, record) references search_entry on delete cascade
);
create index search_word_by_record on search_word (tenant_id, kind, record);
create index search_word_of_oversight on search_word (word) where oversight;
create index search_word_of_visitors on search_word (word) where published;
select protect_tenant_table('search_word');

--changeset alliances:search-from-outside splitStatements:false
do $$
declare
  target text;
begin
  foreach target in array array['search_entry', 'search_word'] loop
    execute format('alter policy oversight on %I '
      'using (oversight and (select current_setting(''app.tenant'', true)) in (tenant_id, ''*''))', target);
    perform publish_table(target::regclass,
      'published and tenant_id in (select t.tenant_id from tenant t where t.status = ''ACTIVE'')');
  end loop;
end $$;

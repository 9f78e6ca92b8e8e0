package mk.infocenter.alliances.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.stereotype.Component;

/**
 * Enters each record that Hibernate writes into the index, in the transaction that writes it; so no module has to think of
 * it, and none can forget. Like the history it waits for the end of the transaction, when all rows are as they will be.
 */
@Component
class SearchIndexer implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1L;
    private static final String TENANT = "tenant";

    private final transient SearchIndex index;
    private final transient Map<String, Searchable> byTable = new LinkedHashMap<>();
    private final transient List<Searchable> ofOrganization;
    private final transient Map<SharedSessionContractImplementor, Map<Searchable, Set<UUID>>> changed =
            Collections.synchronizedMap(new WeakHashMap<>());

    SearchIndexer(SearchIndex index, Searchables searchables, EntityManagerFactory factory) {
        this.index = index;
        searchables
                .all()
                .forEach(
                        searchable -> byTable.put(searchables.record(searchable).table(), searchable));
        this.ofOrganization =
                searchables.all().stream().filter(Searchable::ofOrganization).toList();
        var listeners = factory.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event);
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(event);
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(event);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void note(AbstractPostDatabaseOperationEvent event) {
        var table = event.getPersister().getTableName();
        var searchable = byTable.get(table);
        if (table.equals(TENANT)) {
            ofOrganization.forEach(found -> changedBy(event, found));
        } else if (searchable != null) {
            changedBy(event, searchable).add((UUID) event.getId());
        }
    }

    private Set<UUID> changedBy(AbstractPostDatabaseOperationEvent event, Searchable searchable) {
        return changed.computeIfAbsent(event.getSession(), session -> {
                    ((EventSource) session).getActionQueue().registerCallback((BeforeCompletionCallback)
                            this::enterAll);
                    return new LinkedHashMap<>();
                })
                .computeIfAbsent(searchable, _ -> new LinkedHashSet<>());
    }

    private void enterAll(SharedSessionContractImplementor session) {
        var records = changed.remove(session);
        if (records != null) {
            records.forEach(this::enter);
        }
    }

    /** No ids: the organization itself has changed, and all that has words of it. */
    private void enter(Searchable searchable, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            index.rebuild(searchable, new UUID(0, 0), Integer.MAX_VALUE);
        } else {
            index.refresh(searchable, ids);
        }
    }
}

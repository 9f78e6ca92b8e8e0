package mk.infocenter.alliances.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has every {@link SampleContent} made at the start, on the embedded database only. */
@Component
class SampleContents implements SmartLifecycle {

    private final DatabaseAccess database;
    private final ObjectProvider<SampleContent> contents;
    private volatile boolean running;

    SampleContents(DatabaseAccess database, ObjectProvider<SampleContent> contents) {
        this.database = database;
        this.contents = contents;
    }

    @Override
    public void start() {
        if (database.embedded()) {
            contents.orderedStream().forEach(SampleContent::make);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the tenants and the demo people, before the web server. */
    @Override
    public int getPhase() {
        return 3;
    }
}

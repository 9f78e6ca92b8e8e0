package mk.infocenter.alliances.database;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Starts the database of a directory, writes one row, says so and waits to be killed. */
final class HoldingApplication {

    private HoldingApplication() {}

    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedDatabase.at(Path.of(arguments[0]));
        try (var connection = TestDatabase.connect(database.access(), DatabaseRole.OWNER);
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (word text)");
            statement.execute("insert into kept values ('written')");
        }
        System.out.println("holding");
        new CountDownLatch(1).await();
    }
}

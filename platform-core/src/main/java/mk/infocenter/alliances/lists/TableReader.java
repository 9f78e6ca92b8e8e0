package mk.infocenter.alliances.lists;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the rows of a table one after another. */
interface TableReader {

    void read(InputStream content, Consumer<Table.Row> rows) throws IOException;
}

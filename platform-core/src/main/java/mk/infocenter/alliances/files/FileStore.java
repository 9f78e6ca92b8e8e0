package mk.infocenter.alliances.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * Where contents of the tenant in scope lie, under random names. A content is written once and never changes. PostgreSQL
 * keeps them; an object store could stand here instead.
 */
interface FileStore {

    /** Takes part in the transaction of its caller. */
    void write(UUID name, InputStream content) throws IOException;

    /** Holds neither the whole content nor a connection while somebody reads slowly. */
    InputStream read(UUID name);

    void delete(UUID name);
}

package mk.infocenter.alliances.database;

import java.nio.file.Path;

/** Where the embedded database lies, and what else must outlive the process beside it. */
public record EmbeddedDirectory(Path path) {}

package mk.infocenter.alliances.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The PostgreSQL server that outlives an application which was killed, and that keeps its data directory from starting
 * again. Only for the holder of the directory's lock, as the server of a living application looks the same.
 */
final class OrphanedServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(20);

    private final Path data;

    OrphanedServer(Path data) {
        this.data = data;
    }

    /** Ends the server if it runs, and removes its pid file, so that a number given to another process does no harm. */
    void evict() {
        try {
            running().ifPresent(this::end);
            endWorkers();
            Files.deleteIfExists(pidFile());
        } catch (IOException unreadable) {
            throw new StartFailure(
                    "The file " + pidFile() + " of an earlier PostgreSQL cannot be removed",
                    "Check the permissions of its directory.",
                    unreadable);
        }
    }

    /** A worker can outlive its killed server while it computes, and must not write beside the next one. */
    private void endWorkers() {
        var workers = ProcessHandle.allProcesses().filter(this::servesData).toList();
        workers.forEach(ProcessHandle::destroyForcibly);
        if (!ended(workers)) {
            throw new StartFailure(
                    "Processes of an earlier PostgreSQL still run in " + data, "Stop them and start again.");
        }
    }

    private Optional<ProcessHandle> running() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        var pid = Files.readString(pidFile()).lines().findFirst().orElse("");
        return pid.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(this::servesData)
                : Optional.empty();
    }

    /** A number may have been given to another program, or even to another PostgreSQL: neither may be ended. */
    private boolean servesData(ProcessHandle process) {
        var info = process.info();
        var isPostgres = info.command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        return isPostgres
                && worksIn(process)
                        .orElseGet(() -> info.commandLine()
                                .map(line -> line.contains(data.toString()))
                                .orElse(false));
    }

    /** PostgreSQL works in its data directory, which Linux tells even where the directory was renamed meanwhile. */
    private Optional<Boolean> worksIn(ProcessHandle process) {
        var working = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Optional.of(Files.isSameFile(working, data));
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }

    private void end(ProcessHandle server) {
        var workers = server.descendants().toList();
        // The gentle way waits for clients, but those of an orphan died with their application.
        server.destroy();
        if (!ended(List.of(server))) {
            server.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
            if (!ended(List.of(server)) || !ended(workers)) {
                throw new StartFailure(
                        "PostgreSQL with process id " + server.pid() + " still runs in " + data,
                        "Stop it and start again.");
            }
        }
    }

    private static boolean ended(List<ProcessHandle> processes) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (processes.stream().anyMatch(OrphanedServer::runs)) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return true;
    }

    /** A container may have no process that collects dead ones; they count as alive, but have no program any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }
}

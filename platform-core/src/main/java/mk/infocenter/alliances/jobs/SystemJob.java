package mk.infocenter.alliances.jobs;

import java.time.Duration;

/**
 * Work of the platform itself that comes again and again; a module declares one as a bean. One node at a time does it,
 * and another takes over when that one dies; so it may be interrupted anywhere and must not mind. It runs without a
 * scope, for {@link mk.infocenter.alliances.tenancy.Actor#SYSTEM}, under a request number of its own.
 *
 * @param name lower case with hyphens; it stands in the database and in metrics
 * @param pause between the end of one run and the next
 */
public record SystemJob(String name, Duration pause, Runnable work) {}

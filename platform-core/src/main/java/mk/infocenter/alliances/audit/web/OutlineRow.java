package mk.infocenter.alliances.audit.web;

import java.time.Instant;

/** That something changed in an organization: what was done, and nothing of what it was done to. */
record OutlineRow(Instant instant, String tenant, String organization, String useCase) {}

package mk.infocenter.alliances.audit.web;

import java.util.List;
import mk.infocenter.alliances.audit.Change;
import mk.infocenter.alliances.audit.ChangeType;

/** One change in the list of the latest. */
record ChangeRow(Change change, String person, List<Touched> records) {

    record Touched(String kind, String id, ChangeType type, String title) {}
}

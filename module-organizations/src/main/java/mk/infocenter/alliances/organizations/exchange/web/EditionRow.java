package mk.infocenter.alliances.organizations.exchange.web;

import java.util.List;
import mk.infocenter.alliances.organizations.exchange.EditionView;
import mk.infocenter.alliances.web.Stepper.Transition;

/**
 * An edition on the page of its resource.
 *
 * @param readable whether the reader may have its file
 */
record EditionRow(EditionView edition, List<Transition> steps, boolean readable) {}

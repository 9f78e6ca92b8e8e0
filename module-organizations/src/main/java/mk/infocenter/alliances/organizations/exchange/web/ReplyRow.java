package mk.infocenter.alliances.organizations.exchange.web;

import java.util.List;
import mk.infocenter.alliances.organizations.exchange.ReplyView;
import mk.infocenter.alliances.web.Stepper.Transition;

/**
 * One reply on the page of its topic.
 *
 * @param steps what whoever reads may do with it
 * @param edits whether they may say it otherwise
 */
record ReplyRow(ReplyView reply, PostedBy by, List<Transition> steps, boolean edits) {}

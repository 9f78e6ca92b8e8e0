package mk.infocenter.alliances.organizations.exchange.web;

import mk.infocenter.alliances.tenancy.LocalizedText;

/**
 * Who posted something.
 *
 * @param name of the person, empty where their account is gone
 */
record PostedBy(String name, LocalizedText organization) {}

package mk.infocenter.alliances.audit.web;

import mk.infocenter.alliances.audit.Access;

/**
 * One access in the list of them.
 *
 * @param person their name, empty where the platform itself acted
 * @param what the page in words; the address itself where it is none
 * @param reader name of the organization for which they read what is shared, empty in all other accesses
 */
record AccessRow(Access access, String person, String what, String reader) {}

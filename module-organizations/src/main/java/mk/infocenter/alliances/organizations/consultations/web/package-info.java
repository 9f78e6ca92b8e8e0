/** Consultations and needs in the workspace and in the API, and in public: the form on a phone and the result. */
@NullMarked
package mk.infocenter.alliances.organizations.consultations.web;

import org.jspecify.annotations.NullMarked;

/** Tables that people made elsewhere, taken in: contacts of an organization, and organizations that Info-center knows. */
@NullMarked
package mk.infocenter.alliances.organizations.imports;

import org.jspecify.annotations.NullMarked;

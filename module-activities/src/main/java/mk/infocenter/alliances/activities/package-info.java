/** Capacity building: trainings, mentoring, public events and local actions of the network. */
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "organizations"})
package mk.infocenter.alliances.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The shared parts of pages, each with its states and its name, for those who build with them. */
@NullMarked
@ApplicationModule(
        displayName = "Gallery",
        allowedDependencies = {"database", "tenancy", "identity", "lists", "web", "comments", "drafts", "files"})
package mk.infocenter.alliances.gallery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Lists as files: which columns a list has, and how its rows leave as CSV or as a workbook. */
@NullMarked
@ApplicationModule(
        displayName = "Lists",
        allowedDependencies = {})
package mk.infocenter.alliances.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

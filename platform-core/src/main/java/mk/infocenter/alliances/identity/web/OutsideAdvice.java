package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import mk.infocenter.alliances.identity.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether its reader comes from outside the organization. */
@ControllerAdvice
class OutsideAdvice {

    @ModelAttribute("outside")
    @Nullable Outside outside(HttpServletRequest request) {
        return Visit.of(request)
                .flatMap(visit -> visit.opening().map(opening -> Outside.of(visit, opening)))
                .orElse(null);
    }
}

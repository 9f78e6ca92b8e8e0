package mk.infocenter.alliances.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.tenancy.TransitionRefused.Why;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the failures of the domain answer; their pages are the error templates of the status. */
@ControllerAdvice
class DomainFailures {

    @ExceptionHandler
    void on(NotFound failure, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler
    void on(TransitionRefused failure, HttpServletResponse response) throws IOException {
        response.sendError(
                failure.why() == Why.ROLE ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_CONFLICT);
    }
}

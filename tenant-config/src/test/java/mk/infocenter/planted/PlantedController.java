package mk.infocenter.planted;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Breaks rules on purpose: a route that does not say who may use it. */
@Controller
public class PlantedController {

    @GetMapping("/{tenant}/planted")
    @ResponseBody
    public String hole() {
        return "everything";
    }
}

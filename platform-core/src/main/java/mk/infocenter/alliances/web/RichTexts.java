package mk.infocenter.alliances.web;

import mk.infocenter.alliances.tenancy.RichText;
import org.springframework.stereotype.Component;

/** Gives templates what {@link RichText} shows. */
@Component("richTexts")
public class RichTexts {

    public String html(String source) {
        return new RichText(source).html();
    }
}

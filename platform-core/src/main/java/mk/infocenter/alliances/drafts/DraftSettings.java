package mk.infocenter.alliances.drafts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long drafts are kept.
 *
 * @param keep after they were last written
 */
@ConfigurationProperties("alliances.drafts")
record DraftSettings(@DefaultValue("14d") Duration keep) {}

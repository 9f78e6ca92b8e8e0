package mk.infocenter.alliances.files;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the operator allows.
 *
 * @param largest size of one file
 * @param quota of each organization
 * @param quotas of those that have another one, by key
 * @param scanner where clamd listens, null where nothing is scanned
 */
@ConfigurationProperties("alliances.files")
record FileSettings(
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("2GB") DataSize quota,
        @DefaultValue Map<String, DataSize> quotas,
        @Nullable Scanner scanner) {

    /** @param timeout for connecting and for each answer */
    record Scanner(
            String host,
            @DefaultValue("3310") int port,
            @DefaultValue("30s") Duration timeout) {}

    DataSize quotaOf(String tenant) {
        return quotas.getOrDefault(tenant, quota);
    }
}

package mk.infocenter.alliances.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The words of the interface; each module ships its own, in English, Macedonian and Albanian. */
@Configuration(proxyBeanMethods = false)
class Messages {

    private static final String MACEDONIAN = "_mk.properties";

    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        var messages = new ResourceBundleMessageSource();
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        messages.setBasenames(Arrays.stream(resources.getResources("classpath*:i18n/*" + MACEDONIAN))
                .map(file -> String.valueOf(file.getFilename()))
                .map(name -> "i18n/" + name.substring(0, name.length() - MACEDONIAN.length()))
                .sorted()
                .toArray(String[]::new));
        return messages;
    }
}

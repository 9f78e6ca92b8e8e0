package mk.infocenter.alliances.comments;

import java.util.List;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of comments reads. */
@Configuration(proxyBeanMethods = false)
class CommentRecords {

    static final String NAME = "comment";

    @Bean
    RecordKind commentKind() {
        return new RecordKind(
                NAME,
                "record_comment",
                null,
                List.of(
                        new Field("text", Form.TEXT),
                        new Field("author", Form.ACCOUNT),
                        new Field("mentioned", Form.ACCOUNT),
                        new Field("status", Form.CODE)),
                List.of());
    }
}

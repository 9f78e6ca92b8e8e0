package mk.infocenter.alliances.files;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.keys.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of files reads, where the hash stands for the content, and what of them the ring seals. */
@Configuration(proxyBeanMethods = false)
class FileRecords {

    @Bean
    SealedColumn fileKeyColumn() {
        return new SealedColumn(
                "file_key",
                "wrapped",
                (tenant, row) -> FileKeys.context("file-key/1", tenant, UUID.fromString(row.apply("id"))));
    }

    @Bean
    RecordKind fileKind() {
        return new RecordKind(
                "file",
                "file",
                "name",
                List.of(
                        new Field("name", Form.TEXT),
                        new Field("type", Form.TEXT),
                        new Field("size", Form.TEXT),
                        new Field("sha256", Form.TEXT),
                        new Field("status", Form.CODE),
                        new Field("record_kind", Form.CODE),
                        new Field("uploaded_by", Form.ACCOUNT),
                        new Field("uploaded_at", Form.MOMENT),
                        new Field("published", Form.CODE),
                        new Field("personal", Form.CODE),
                        new Field("people", Form.PERSON),
                        new Field("purpose", Form.CODE),
                        new Field("keep_until", Form.TEXT)),
                List.of());
    }
}

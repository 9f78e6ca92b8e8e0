package mk.infocenter.alliances.drafts;

import java.util.List;
import java.util.Map;
import mk.infocenter.testing.SampleRows;
import org.springframework.stereotype.Component;

/** A draft. */
@Component
class DraftSampleRows implements SampleRows {

    private final Drafts drafts;

    DraftSampleRows(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void make() {
        drafts.keep("sample", "one", Map.of("words", List.of("Sample")));
    }
}

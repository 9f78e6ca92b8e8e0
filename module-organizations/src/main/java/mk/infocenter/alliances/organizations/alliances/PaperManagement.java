package mk.infocenter.alliances.organizations.alliances;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working papers of the organization in scope, and those that a guest was shown. */
@Service
public class PaperManagement {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 20_000;

    private final Papers papers;
    private final Clock clock;

    PaperManagement(Papers papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    @UseCase("write-paper")
    @Transactional
    public PaperView write(LocalizedText title, LocalizedText text) {
        check(title, text);
        return papers.saveAndFlush(new Paper(title, RichText.written(text), clock.instant()))
                .view();
    }

    /** Fails with {@link mk.infocenter.alliances.tenancy.StaleVersion} where somebody else has changed it. */
    @UseCase("edit-paper")
    @Transactional
    public PaperView edit(UUID id, int seen, LocalizedText title, LocalizedText text) {
        check(title, text);
        var paper = papers.findById(id).orElseThrow(() -> new NotFound("paper " + id));
        paper.edit(seen, title, RichText.written(text), clock.instant());
        return papers.saveAndFlush(paper).view();
    }

    @Transactional(readOnly = true)
    public PaperView paper(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("paper " + id));
    }

    /** The paper as far as the scope shows it. */
    @Transactional(readOnly = true)
    public Optional<PaperView> find(UUID id) {
        return papers.shown(id);
    }

    /**
     * Newest first.
     *
     * @param after id of the last one before, null at first
     */
    @Transactional(readOnly = true)
    public List<PaperView> page(@Nullable UUID after, int size) {
        return papers.page(after, Limit.of(size));
    }

    private static void check(LocalizedText title, LocalizedText text) {
        if (title.isEmpty()) {
            throw new InvalidField("title", "paper-form.title.missing");
        }
        within(title, "title", LONGEST_TITLE);
        within(text, "text", LONGEST_TEXT);
    }

    private static void within(LocalizedText text, String field, int longest) {
        if (text.texts().values().stream().anyMatch(words -> words.length() > longest)) {
            throw new InvalidField(field, "profile.text.too-long");
        }
    }
}

package mk.infocenter.alliances.organizations.capacity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;

/** One capacity of a rubric, with what an organization does at each of its four levels. */
@Entity
@Table(name = "rubric_capacity")
@Audited
class RubricCapacity extends TenantOwned {

    private UUID rubricId;

    /** Says over all versions which capacity this is. */
    private String code;

    private int position;

    @Type(LocalizedTextType.class)
    private LocalizedText name;

    @Type(LocalizedTextType.class)
    private LocalizedText meaning;

    @Type(LocalizedTextType.class)
    @Column(name = "level_1")
    private LocalizedText level1;

    @Type(LocalizedTextType.class)
    @Column(name = "level_2")
    private LocalizedText level2;

    @Type(LocalizedTextType.class)
    @Column(name = "level_3")
    private LocalizedText level3;

    @Type(LocalizedTextType.class)
    @Column(name = "level_4")
    private LocalizedText level4;

    /** The level that the network wants everybody to reach; what is below it is a gap. */
    private int target;

    @SuppressWarnings("NullAway.Init")
    protected RubricCapacity() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    RubricCapacity(UUID rubricId, String code, int position, CapacityText text) {
        this.rubricId = rubricId;
        this.code = code;
        this.position = position;
        write(text);
    }

    void describe(int seen, CapacityText text) {
        expectVersion(seen);
        write(text);
    }

    private void write(CapacityText text) {
        name = text.name();
        meaning = text.meaning();
        level1 = text.levels().get(0);
        level2 = text.levels().get(1);
        level3 = text.levels().get(2);
        level4 = text.levels().get(3);
        target = text.target();
    }

    boolean describedIn(Set<String> languages) {
        return Stream.concat(Stream.of(name, meaning), levels().stream())
                .allMatch(text -> text.texts().keySet().containsAll(languages));
    }

    UUID rubricId() {
        return rubricId;
    }

    /** The same capacity in the next version of the rubric. */
    RubricCapacity copyFor(UUID nextRubric) {
        return new RubricCapacity(nextRubric, code, position, text());
    }

    private List<LocalizedText> levels() {
        return List.of(level1, level2, level3, level4);
    }

    private CapacityText text() {
        return new CapacityText(name, meaning, levels(), target);
    }

    CapacityDetails details() {
        return new CapacityDetails(getId(), getVersion(), code, text());
    }
}

package mk.infocenter.alliances.organizations.consultations;

import java.time.LocalDate;
import mk.infocenter.alliances.api.InvalidField;

/**
 * What is noted of a meeting.
 *
 * @param people how many took part
 * @param notes what was said in general, without names; what is to count is a contribution of its own
 */
public record MeetingText(LocalDate heldOn, String place, int people, String notes) {

    /** Longest place, in characters. */
    public static final int LONGEST_PLACE = 200;

    /** Longest notes. */
    public static final int LONGEST = 4000;

    public static final int MOST_PEOPLE = 100_000;

    public MeetingText {
        place = place.strip();
        notes = notes.strip();
        if (place.isEmpty() || place.length() > LONGEST_PLACE) {
            throw new InvalidField("place", "meeting.place.missing");
        }
        if (people < 1 || people > MOST_PEOPLE) {
            throw new InvalidField("people", "meeting.people.missing");
        }
        if (notes.length() > LONGEST) {
            throw new InvalidField("notes", "consultation.text.too-long");
        }
    }
}

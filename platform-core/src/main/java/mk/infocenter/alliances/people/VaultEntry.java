package mk.infocenter.alliances.people;

import java.util.List;
import mk.infocenter.alliances.tenancy.SearchKey;

/**
 * What is sealed of a person: the data, and beside it the folded words by which they are found. To fold ten thousand
 * names anew at each search takes five times as long as to open them.
 *
 * @param key the folded name, and on a second line the folded work and e-mail address
 */
record VaultEntry(PersonalData data, String key) {

    static VaultEntry of(PersonalData data) {
        var rest = data.work() + " " + (data.email() == null ? "" : data.email());
        return new VaultEntry(data, SearchKey.of(data.name()) + "\n" + SearchKey.of(rest));
    }

    boolean matches(List<String> words) {
        return words.stream().allMatch(key::contains);
    }

    String foldedName() {
        return key.substring(0, key.indexOf('\n'));
    }

    @Override
    public String toString() {
        return "VaultEntry";
    }
}

package mk.infocenter.alliances.tenancy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The municipalities of North Macedonia: reference data of the whole platform, changed only by a changelog. */
@Service("municipalities")
public class Municipalities {

    private final JdbcClient database;
    private final ScopedWork work;
    private volatile Map<String, Municipality> all = Map.of();

    Municipalities(JdbcClient database, ScopedWork work) {
        this.database = database;
        this.work = work;
    }

    /** All of them by code, in the order of their Macedonian names. */
    public Map<String, Municipality> all() {
        if (all.isEmpty()) {
            load();
        }
        return all;
    }

    public boolean known(String code) {
        return all().containsKey(code);
    }

    /** The municipality with this code; codes come from the database, so an unknown one is an error. */
    public Municipality get(String code) {
        return Optional.ofNullable(all().get(code)).orElseThrow(() -> new NotFound("municipality " + code));
    }

    /** The one that somebody means by a name in any of the languages and scripts: Чашка, Čaška or caska. */
    public Optional<Municipality> meantBy(String name) {
        var wanted = SearchKey.of(name);
        return all().values().stream()
                .filter(municipality -> municipality.code().equalsIgnoreCase(name.strip())
                        || municipality.name().texts().values().stream()
                                .map(SearchKey::of)
                                .anyMatch(known ->
                                        known.equals(wanted) || (municipality.city() && shortened(known, wanted))))
                .findFirst();
    }

    /** The municipality's own code, and the City's above it, since who works in the City works there too. */
    public List<String> covering(Municipality municipality) {
        return Stream.concat(
                        Stream.of(municipality.code()),
                        all().values().stream()
                                .filter(other -> other.city() && municipality.inCityOfSkopje())
                                .map(Municipality::code))
                .toList();
    }

    /** People say Skopje or Shkup for the City of Skopje. */
    private static boolean shortened(String known, String wanted) {
        return wanted.length() >= 5 && Stream.of(known.split(" ")).anyMatch(word -> word.startsWith(wanted));
    }

    void load() {
        var loaded = new LinkedHashMap<String, Municipality>();
        work.in(new Scope.Public(null), this::rows)
                .forEach(municipality -> loaded.put(municipality.code(), municipality));
        all = Collections.unmodifiableMap(loaded);
    }

    private List<Municipality> rows() {
        return database.sql("""
                        select code, kind, name_mk, name_sq, name_en, city_of_skopje, map_x, map_y from municipality
                        order by name_mk collate "mk-x-icu"
                        """)
                .query((row, _) -> new Municipality(
                        row.getString("code"),
                        row.getString("kind").equals("CITY"),
                        LocalizedText.of(row.getString("name_mk"), row.getString("name_sq"), row.getString("name_en")),
                        row.getBoolean("city_of_skopje"),
                        row.getInt("map_x"),
                        row.getInt("map_y")))
                .list();
    }
}

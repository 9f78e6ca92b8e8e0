package mk.infocenter.alliances.archives;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive holds: its signed table of contents.
 *
 * @param taken the moment whose rows these are
 * @param keyCheck tells whether a key is the one of this archive
 */
record Manifest(
        String format, String tenant, Map<String, String> name, Instant taken, String keyCheck, List<Member> members) {

    static final String FORMAT = "alliances-archive/1";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * One file of the archive.
     *
     * @param rows lines of it, 0 for what is no table
     */
    record Member(String name, long rows, long bytes, String sha256) {}

    Manifest {
        members = List.copyOf(members);
    }

    byte[] written() {
        return JSON.writeValueAsBytes(this);
    }

    static Manifest read(byte[] written) {
        try {
            var manifest = JSON.readValue(written, Manifest.class);
            if (!FORMAT.equals(manifest.format())) {
                throw new ArchiveRefused("format", String.valueOf(manifest.format()));
            }
            return manifest;
        } catch (JacksonException | NullPointerException e) {
            throw new ArchiveRefused("no-archive", "");
        }
    }

    long rows() {
        return members.stream().mapToLong(Member::rows).sum();
    }
}

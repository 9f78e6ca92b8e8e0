package mk.infocenter.alliances.archives;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import mk.infocenter.alliances.keys.SigningKeys;
import org.jspecify.annotations.Nullable;

/** An archive on this machine's disk. Whoever opens one has checked its signature and all its hashes. */
final class ArchiveFile implements AutoCloseable {

    private static final Set<String> UNLISTED =
            Set.of(ArchiveWriter.MANIFEST, ArchiveWriter.SIGNATURE, ArchiveWriter.PUBLIC_KEY);
    private static final int LARGEST_MANIFEST = 4_000_000;
    private static final int LINES = 500;
    private static final int CHARACTERS = 4_000_000;

    private final ZipFile zip;
    private final Manifest manifest;
    private final String hash;

    private ArchiveFile(ZipFile zip, Manifest manifest, String hash) {
        this.zip = zip;
        this.manifest = manifest;
        this.hash = hash;
    }

    /**
     * Opens and checks it.
     *
     * @param trustedKey the public key that must have signed it, null for the one that it brings along
     */
    static ArchiveFile open(Path path, @Nullable String trustedKey) throws IOException {
        var zip = new ZipFile(path.toFile());
        try {
            var written = small(zip, ArchiveWriter.MANIFEST);
            var key = new String(small(zip, ArchiveWriter.PUBLIC_KEY), StandardCharsets.US_ASCII);
            if (!SigningKeys.verify(key, written, small(zip, ArchiveWriter.SIGNATURE))) {
                throw new ArchiveRefused("signature", "");
            }
            if (trustedKey != null && !trustedKey.strip().equals(key.strip())) {
                throw new ArchiveRefused("signer", "");
            }
            var archive = new ArchiveFile(zip, Manifest.read(written), Measured.hash(written));
            archive.checkMembers();
            return archive;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** SHA-256 of the manifest. */
    String hash() {
        return hash;
    }

    /** Hands the lines of a member over, some at a time. */
    void lines(Manifest.Member member, Consumer<List<String>> some) throws IOException {
        var entry = zip.getEntry(member.name());
        try (var lines = new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            var batch = new java.util.ArrayList<String>();
            var characters = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                batch.add(line);
                characters += line.length();
                if (batch.size() == LINES || characters > CHARACTERS) {
                    some.accept(batch);
                    batch.clear();
                    characters = 0;
                }
            }
            if (!batch.isEmpty()) {
                some.accept(batch);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void checkMembers() throws IOException {
        var listed = new TreeSet<>(UNLISTED);
        for (var member : manifest.members()) {
            var entry = zip.getEntry(member.name());
            if (entry == null || !listed.add(member.name())) {
                throw new ArchiveRefused("member", member.name());
            }
            var measured = new Measured(OutputStream.nullOutputStream());
            try (var content = zip.getInputStream(entry)) {
                content.transferTo(measured);
            }
            if (!measured.member(member.name(), member.rows()).equals(member)) {
                throw new ArchiveRefused("member", member.name());
            }
        }
        for (var entry : Collections.list(zip.entries())) {
            if (!listed.contains(entry.getName())) {
                throw new ArchiveRefused("member", entry.getName());
            }
        }
    }

    private static byte[] small(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new ArchiveRefused("no-archive", name + " is missing");
        }
        try (var content = zip.getInputStream(entry)) {
            var bytes = content.readNBytes(LARGEST_MANIFEST + 1);
            if (bytes.length > LARGEST_MANIFEST) {
                throw new ArchiveRefused("no-archive", name + " is too large");
            }
            return bytes;
        }
    }
}

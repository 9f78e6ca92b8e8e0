package mk.infocenter.alliances.tenancy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** An organization's logo: a PNG or JPEG picture, named by its content. */
public final class Logo {

    /** How long a side an uploaded one is made; pages show it far smaller. */
    public static final int SHOWN_SIDE = 256;

    private static final int LARGEST_BYTES = 300_000;
    private static final int LARGEST_SIDE = 1_000;

    private final String sha256;
    private final byte[] bytes;

    private Logo(String sha256, byte[] bytes) {
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    /** Fails with {@link InvalidTenant} where the bytes are no picture, or one that is too large. */
    public static Logo of(byte[] bytes) {
        if (bytes.length > LARGEST_BYTES) {
            throw new InvalidTenant("logo", "logo-too-large", bytes.length + " bytes");
        }
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new InvalidTenant("logo", "no-picture", "PNG, JPEG");
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LARGEST_SIDE) {
                    throw new InvalidTenant("logo", "logo-too-large", LARGEST_SIDE + " px");
                }
                if (!"png".equals(reader.getFormatName()) && !"JPEG".equals(reader.getFormatName())) {
                    throw new InvalidTenant("logo", "no-picture", "PNG, JPEG");
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new InvalidTenant("logo", "no-picture", "PNG, JPEG");
        }
        return new Logo(Fingerprint.of(bytes), bytes.clone());
    }

    /** SHA-256 of the bytes, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    byte[] bytes() {
        return bytes;
    }
}

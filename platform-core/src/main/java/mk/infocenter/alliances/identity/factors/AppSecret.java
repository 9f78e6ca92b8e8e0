package mk.infocenter.alliances.identity.factors;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator app is told.
 *
 * @param text the secret in base 32, to be typed where no picture can be taken
 * @param email which account the app is to call it
 */
public record AppSecret(String text, String email) {

    private static final String ISSUER = "Alliances";
    private static final int MARGIN = 4;

    /** The secret in groups that the eye can hold. */
    public String groups() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The address that apps understand (Key URI Format of Google Authenticator). */
    String uri() {
        return "otpauth://totp/" + ISSUER + ":" + encoded(email) + "?secret=" + text + "&issuer=" + ISSUER;
    }

    /** The address as a QR code: the number of its modules along one side, and the path of the dark ones. */
    public Picture picture() {
        try {
            var modules = Encoder.encode(uri(), ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (var y = 0; y < modules.getHeight(); y++) {
                for (var x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) {
                        path.append('M')
                                .append(x + MARGIN)
                                .append(' ')
                                .append(y + MARGIN)
                                .append("h1v1h-1z");
                    }
                }
            }
            return new Picture(modules.getWidth() + 2 * MARGIN, path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException("The address of an app fits into a picture", e);
        }
    }

    /** A square of {@code size} units with a path of its dark parts. */
    public record Picture(int size, String path) {}

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

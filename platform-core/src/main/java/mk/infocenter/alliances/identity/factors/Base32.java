package mk.infocenter.alliances.identity.factors;

/** Bytes as capital letters and digits that people can copy by hand (RFC 4648, 6), without padding. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        var buffer = 0;
        var bits = 0;
        for (var one : bytes) {
            buffer = (buffer << 8) | (one & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(LETTERS.charAt((buffer >> bits) & 31));
            }
        }
        if (bits > 0) {
            text.append(LETTERS.charAt((buffer << (5 - bits)) & 31));
        }
        return text.toString();
    }
}

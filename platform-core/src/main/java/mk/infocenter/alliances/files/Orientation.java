package mk.infocenter.alliances.files;

import java.awt.geom.AffineTransform;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a camera was held, as a JPEG says it (Exif 2.32, tag 0x0112); the constants stand in the order of its values. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    MIRRORED_UPSIDE_DOWN,
    MIRRORED_LEFT,
    RIGHT,
    MIRRORED_RIGHT,
    LEFT;

    private static final int APP1 = 0xffe1;
    private static final int SCAN = 0xffda;
    private static final int TAG = 0x0112;
    private static final int MOST_TAGS = 200;

    /** Whether width and height change places. */
    boolean turned() {
        return switch (this) {
            case UPRIGHT, MIRRORED, UPSIDE_DOWN, MIRRORED_UPSIDE_DOWN -> false;
            case MIRRORED_LEFT, RIGHT, MIRRORED_RIGHT, LEFT -> true;
        };
    }

    /** What makes a picture of this size upright. */
    AffineTransform of(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, height);
            case MIRRORED_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case MIRRORED_RIGHT -> new AffineTransform(0, -1, -1, 0, height, width);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    /** Upright where the picture does not say, or not in a way that can be read. */
    static Orientation of(Path file, FileType type) throws IOException {
        if (type != FileType.JPEG) {
            return UPRIGHT;
        }
        try (var input = new DataInputStream(Files.newInputStream(file))) {
            input.readUnsignedShort();
            for (var marker = input.readUnsignedShort();
                    marker != SCAN && marker >> 8 == 0xff;
                    marker = input.readUnsignedShort()) {
                var segment = input.readNBytes(Math.max(0, input.readUnsignedShort() - 2));
                if (marker == APP1 && new String(segment, StandardCharsets.ISO_8859_1).startsWith("Exif\0\0")) {
                    return inExif(
                            ByteBuffer.wrap(segment, 6, segment.length - 6).slice());
                }
            }
            return UPRIGHT;
        } catch (EOFException | BufferUnderflowException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static Orientation inExif(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = exif.getInt(4);
        var tags = Math.min(MOST_TAGS, exif.getShort(directory) & 0xffff);
        for (var tag = 0; tag < tags; tag++) {
            var at = directory + 2 + tag * 12;
            if ((exif.getShort(at) & 0xffff) == TAG) {
                var value = exif.getShort(at + 8);
                return value >= 1 && value <= 8 ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}

package mk.infocenter.alliances.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.springframework.stereotype.Component;

/**
 * Writes pictures anew, so that what they carried beside the picture is gone: places, cameras, comments, and whatever was
 * appended. How large a picture says it is is read before anything of it is decoded.
 */
@Component
class Pictures {

    private static final int LONGEST_SIDE = 12_000;
    private static final long MOST_PIXELS = 40_000_000;

    /** What is kept of a larger picture; enough for a whole page in print. */
    static final int KEPT_SIDE = 4_000;

    private static final float QUALITY = 0.88f;

    /** One decoded picture takes up to 160 MB. */
    private final Semaphore memory = new Semaphore(2);

    /** Writes the picture anew into the other file, upright, and no side longer than so many pixels. */
    void rewrite(Path from, FileType type, Path to, int longestSide) throws IOException {
        memory.acquireUninterruptibly();
        try {
            var upright = upright(decoded(from, type), Orientation.of(from, type));
            write(fitted(upright, longestSide, type), type, to);
        } finally {
            memory.release();
        }
    }

    private static BufferedImage decoded(Path file, FileType type) throws IOException {
        var reader = reader(type);
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(input, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
                throw new UploadRefused("pixels", width, height);
            }
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new UploadRefused("broken");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage picture, Orientation orientation) {
        var turned = orientation.turned();
        var width = turned ? picture.getHeight() : picture.getWidth();
        var height = turned ? picture.getWidth() : picture.getHeight();
        return orientation == Orientation.UPRIGHT
                ? picture
                : drawn(picture, orientation.of(picture.getWidth(), picture.getHeight()), width, height);
    }

    private static BufferedImage fitted(BufferedImage picture, int longestSide, FileType type) {
        var scale = Math.min(1.0, longestSide / (double) Math.max(picture.getWidth(), picture.getHeight()));
        var plain = type == FileType.PNG || picture.getType() == BufferedImage.TYPE_3BYTE_BGR;
        if (scale == 1.0 && plain) {
            return picture;
        }
        return drawn(
                picture,
                AffineTransform.getScaleInstance(scale, scale),
                Math.max(1, (int) Math.round(picture.getWidth() * scale)),
                Math.max(1, (int) Math.round(picture.getHeight() * scale)));
    }

    private static BufferedImage drawn(BufferedImage picture, AffineTransform how, int width, int height) {
        var clear = picture.getColorModel().hasAlpha();
        var canvas =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = canvas.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, how, null);
        } finally {
            pen.dispose();
        }
        return canvas;
    }

    private static void write(BufferedImage picture, FileType type, Path to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
        try (var stream = Files.newOutputStream(to);
                var output = ImageIO.createImageOutputStream(stream)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static ImageReader reader(FileType type) {
        return ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
    }
}

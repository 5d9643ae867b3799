package dev.remit.format.image;

import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Sketch;
import dev.remit.draw.surface.Stroke;
import dev.remit.file.PictureFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;

/// Part of the plane as a PNG. It is painted and written in strips, so that the largest takes no more memory than a
/// window.
///
/// @param zoom dots for each unit of the plane in each direction
public record PngImage(Rect part, double zoom, Colour behind) {
    /// 96 dots an inch at 100 %, as browsers and office programs have it.
    private static final double DOTS_PER_METRE = 96 / 0.0254;

    private static final int STRIP = 256;
    /// How the next row is told: by what differs from the one above, which of a drawing is little.
    private static final byte UP = 2;

    public int width() {
        return dots(part.width());
    }

    public int height() {
        return dots(part.height());
    }

    /// @param carried a document to be kept in the file
    public byte[] png(Sketch sketch, PngLetters letters, Optional<byte[]> carried) {
        var chunks = new PngChunks();
        chunks.size(width(), height());
        chunks.resolution((int) Math.round(DOTS_PER_METRE * zoom));
        carried.ifPresent(document -> chunks.text(PictureFile.KEYWORD, document));
        chunks.dots(rows(sketch, letters));
        return chunks.end();
    }

    private int dots(double length) {
        return (int) Math.max(1, Math.ceil(length * zoom - 1e-6));
    }

    private byte[] rows(Sketch sketch, PngLetters letters) {
        var rows = new ByteArrayOutputStream();
        var image = new BufferedImage(width(), Math.min(STRIP, height()), BufferedImage.TYPE_INT_RGB);
        try (var out = new DeflaterOutputStream(rows)) {
            int[] above = new int[width()];
            for (int top = 0; top < height(); top += STRIP) {
                paint(sketch, letters, image, top);
                int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
                int count = Math.min(STRIP, height() - top);
                for (int row = 0; row < count; row++) above = write(dots, row * width(), above, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows.toByteArray();
    }

    private void paint(Sketch sketch, PngLetters letters, BufferedImage image, int top) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(behind.red(), behind.green(), behind.blue()));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.translate(0, -top);
        graphics.scale(zoom, zoom);
        graphics.translate(-part.x(), -part.y());
        var surface = new PngSurface(graphics, letters);
        var strip = new Rect(part.x(), part.y() + top / zoom, width() / zoom, image.getHeight() / zoom);
        for (Stroke stroke : sketch.touching(strip.grown(1 / zoom))) stroke.on(surface);
        graphics.dispose();
    }

    /// Returns the row as the next one's above.
    private int[] write(int[] dots, int from, int[] above, DeflaterOutputStream out) throws IOException {
        int[] row = new int[width()];
        byte[] bytes = new byte[1 + 3 * width()];
        bytes[0] = UP;
        for (int x = 0, at = 1; x < row.length; x++) {
            int dot = dots[from + x];
            int over = above[x];
            bytes[at++] = (byte) ((dot >> 16) - (over >> 16));
            bytes[at++] = (byte) ((dot >> 8) - (over >> 8));
            bytes[at++] = (byte) (dot - over);
            row[x] = dot;
        }
        out.write(bytes);
        return row;
    }
}

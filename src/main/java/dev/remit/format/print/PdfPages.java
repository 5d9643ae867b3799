package dev.remit.format.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Shows pages of a PDF as dots.
public final class PdfPages {
    private static final int POINTS_IN_AN_INCH = 72;

    private PdfPages() {}

    /// One page of a PDF as it is seen.
    ///
    /// @param dots row by row, each as 0xAARRGGBB
    public record Seen(int width, int height, int[] dots) {}

    public static int count(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /// Some pages, one after the other, fewer where there are fewer.
    ///
    /// @param first from 0
    /// @param resolution dots an inch
    public static List<Seen> pages(byte[] pdf, int first, int most, int resolution) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            int end = Math.min(first + most, document.getNumberOfPages());
            var seen = new ArrayList<Seen>();
            for (int page = first; page < end; page++)
                seen.add(seen(renderer.renderImage(page, (float) resolution / POINTS_IN_AN_INCH, ImageType.RGB)));
            return List.copyOf(seen);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static UncheckedIOException damaged(IOException cause) {
        return new UncheckedIOException("A PDF that was just made cannot be read", cause);
    }

    private static Seen seen(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Seen(width, height, image.getRGB(0, 0, width, height, new int[width * height], 0, width));
    }
}

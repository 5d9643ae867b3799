package dev.remit.format.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Shows pages of a PDF as dots.
public final class PdfPages {
    private static final int POINTS_IN_AN_INCH = 72;

    private PdfPages() {}

    /// One page of a PDF as it is seen.
    ///
    /// @param of how many pages there are
    /// @param dots row by row, each as 0xAARRGGBB
    public record Seen(int of, int width, int height, int[] dots) {}

    /// @param page from 0; the last where there are fewer
    /// @param resolution dots an inch
    public static Seen page(byte[] pdf, int page, int resolution) {
        try (var document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            float scale = (float) resolution / POINTS_IN_AN_INCH;
            return seen(
                    pages, new PDFRenderer(document).renderImage(Math.clamp(page, 0, pages - 1), scale, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF that was just made cannot be read", e);
        }
    }

    private static Seen seen(int of, BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Seen(of, width, height, image.getRGB(0, 0, width, height, new int[width * height], 0, width));
    }
}

package dev.remit.format.print;

import dev.remit.draw.Picture;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Painter;
import dev.remit.draw.paint.Plate;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.draw.surface.Weight;
import dev.remit.format.page.Bookmark;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// A map on paper: vectors, a heading and a footer on each page, bookmarks, and words for those who do not see it.
public final class MapBook implements AutoCloseable {
    private static final double MARGIN = 36;
    private static final double HEAD = 38;
    private static final double GAP = 16;
    private static final double FOOT = 22;
    private static final TextStyle TITLE = new TextStyle(14, Weight.BOLD);
    private static final TextStyle SMALL = new TextStyle(9, Weight.REGULAR);
    private static final double POINTS = 0.75;

    private final PDDocument document = new PDDocument();
    private final Fonts fonts;
    private final Letters letters;
    private final Palette palette;
    private final Rect sheet;

    /// @param names all that may stand on the map
    /// @param sheet of paper, in points, with its corner at the origin
    public MapBook(Stream<String> names, Palette palette, Rect sheet) {
        fonts = Fonts.of(names);
        letters = Letters.in(document, fonts);
        this.palette = palette;
        this.sheet = sheet;
    }

    /// What the pages say beside the map.
    ///
    /// @param title of the whole map
    /// @param footer of each page
    /// @param spoken what can be seen in a part of the plane
    public record Wording(String title, String footer, Function<Rect, String> spoken) {}

    /// What was printed, and how small: points for a unit of the picture on the first page.
    public record Printed(int pages, double scale, boolean isLegible) {}

    /// Adds the pages of the map.
    ///
    /// @param drawing gives the picture for text of that width
    public Printed print(Function<Letters, Picture> drawing, Wording wording, Imprint imprint) throws IOException {
        var picture = drawing.apply(letters);
        Rect whole = new Plate(picture, palette, letters).part();
        var pages = new MapPages(picture, whole, room());
        var sheets = pages.all();
        var tags = new MapTags(imprint.language());
        var outline = new Outline();
        for (int i = 0; i < sheets.size(); i++) {
            var page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
            document.addPage(page);
            var one = sheets.get(i);
            String title = one.title().isEmpty() ? wording.title() : one.title();
            paint(
                    page,
                    title,
                    number(i + 1, sheets.size()),
                    wording,
                    place -> place(place, picture, one, pages, sheets));
            Marks.inline(document, page);
            tags.add(page, wording.spoken().apply(one.part()));
            outline.add(new Bookmark("", i == 0 ? 1 : 2, title), document.getPage(i));
        }
        tags.write(document);
        outline.write(document);
        Labels.write(document, imprint);
        double scale = pages.scale(whole);
        return new Printed(sheets.size(), scale, scale >= MapPages.LEGIBLE);
    }

    /// What cannot be seen on its pages.
    public List<Problem> problems() {
        return fonts.problems();
    }

    /// Has the file carry another.
    public void carry(String name, String type, byte[] content) throws IOException {
        Carried.attach(document, name, type, content);
    }

    public byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /// For the picture, measured from the top left of the page.
    private Rect room() {
        return Rect.between(MARGIN, MARGIN + HEAD, sheet.width() - MARGIN, sheet.height() - MARGIN - FOOT);
    }

    @FunctionalInterface
    private interface Picturing {
        void on(PDPageContentStream content) throws IOException;
    }

    private void paint(PDPage page, String title, String number, Wording wording, Picturing picture)
            throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            new PdfSurface(content, letters).rectangle(sheet, 0, Ink.fill(palette.colour(Token.BG)));
            content.endMarkedContent();
            content.beginMarkedContent(COSName.getPDFName("H1"), MapTags.HEADING);
            words(content, title, new Point(MARGIN, MARGIN + TITLE.size()), TITLE, 0, Anchor.START, Token.FG);
            content.endMarkedContent();
            content.beginMarkedContent(COSName.getPDFName("Figure"), MapTags.FIGURE);
            picture.on(content);
            content.endMarkedContent();
            content.beginMarkedContent(COSName.ARTIFACT);
            double base = sheet.height() - MARGIN;
            double behind = letters.width(number, SMALL) + GAP;
            words(content, wording.footer(), new Point(MARGIN, base), SMALL, behind, Anchor.START, Token.FG_MUTED);
            words(content, number, new Point(sheet.width() - MARGIN, base), SMALL, 0, Anchor.END, Token.FG_MUTED);
            content.endMarkedContent();
        }
    }

    /// In points from the top left of the page, cut where the margin begins.
    ///
    /// @param behind what is to be left to other words on the same line
    private void words(
            PDPageContentStream content,
            String text,
            Point at,
            TextStyle style,
            double behind,
            Anchor anchor,
            Token colour)
            throws IOException {
        content.saveGraphicsState();
        content.transform(new Matrix(1, 0, 0, -1, 0, (float) sheet.height()));
        String fitted = letters.fitted(text, style, sheet.width() - 2 * MARGIN - behind);
        new PdfSurface(content, letters).text(fitted, at, style, anchor, palette.colour(colour));
        content.restoreGraphicsState();
    }

    private void place(
            PDPageContentStream content, Picture picture, MapPages.Sheet one, MapPages pages, List<MapPages.Sheet> all)
            throws IOException {
        Rect part = one.part();
        double scale = pages.scale(part);
        double left = room().x() + (room().width() - part.width() * scale) / 2;
        content.saveGraphicsState();
        content.transform(PdfSurface.placing(part, scale, left, sheet.height() - room().y()));
        boolean isWhole = one.title().isEmpty();
        // What follows in parts is seen from afar here; all else in full, as a viewer can go nearer.
        double zoom = isWhole && all.size() > 1 && picture.frames().isEmpty() ? scale / POINTS : 1;
        if (isWhole) new Plate(picture, palette, letters).paint(zoom, new PdfSurface(content, letters));
        else part(picture, part, content);
        content.restoreGraphicsState();
    }

    /// Cut where it ends; the whole is not, since from afar names of areas stand above them.
    private void part(Picture picture, Rect part, PDPageContentStream content) throws IOException {
        content.addRect(
                PdfPath.number(part.x()),
                PdfPath.number(part.y()),
                PdfPath.number(part.width()),
                PdfPath.number(part.height()));
        content.clip();
        var surface = new PdfSurface(content, letters);
        surface.rectangle(part, 0, Ink.fill(palette.colour(Token.CANVAS)));
        Painter.paint(picture, View.of(part), palette, letters, surface);
    }

    private static String number(int page, int pages) {
        return Text.of("Page {0} of {1}", page, pages).toString();
    }
}

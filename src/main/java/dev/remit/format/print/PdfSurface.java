package dev.remit.format.print;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.TextStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// The content of a page or form of a PDF as something a picture is drawn on: vectors, and text that can be searched,
/// copied and read aloud.
///
/// Points of the picture go through the transform the content has, which is the caller's, as is saving and restoring
/// it; y points down, so the transform must mirror. Nothing else may be painted on the content in between.
public final class PdfSurface implements Surface {
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final float WHOLE = 100;

    private final PDPageContentStream content;
    private final Letters letters;
    private final PdfPath path;
    private final PdfInk inks;

    public PdfSurface(PDPageContentStream content, Letters letters) {
        this.content = content;
        this.letters = letters;
        path = new PdfPath(content);
        inks = new PdfInk(content);
    }

    /// The transform under which a part of a picture stands on a page, its top left corner at a point that is measured
    /// from the bottom left of the page, as PDF does.
    public static Matrix placing(Rect part, double scale, double left, double top) {
        return new Matrix((float) scale, 0, 0, (float) -scale, (float) (left - part.x() * scale), (float)
                (top + part.y() * scale));
    }

    @Override
    public void rectangle(Rect box, double radius, Ink ink) {
        double round = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        drawn(ink, () -> {
            if (round > 0) path.rounded(box, round, round);
            else path.box(box);
        });
    }

    @Override
    public void ellipse(Rect box, Ink ink) {
        drawn(ink, () -> path.rounded(box, box.width() / 2, box.height() / 2));
    }

    @Override
    public void polygon(Polygon shape, Ink ink) {
        drawn(ink, () -> {
            path.line(shape.corners());
            content.closePath();
        });
    }

    @Override
    public void line(List<Point> points, Pen pen) {
        drawn(Ink.outline(pen), () -> path.line(points));
    }

    @Override
    public void route(Route route, double radius, Pen pen) {
        drawn(Ink.outline(pen), () -> path.route(route, radius));
    }

    @Override
    public void text(String text, Point at, TextStyle style, Anchor anchor, Colour colour) {
        double width = letters.width(text, style);
        if (width == 0) return;
        Point start = switch (anchor) {
            case START -> at;
            case MIDDLE -> at.plus(-width / 2, 0);
            case END -> at.plus(-width, 0);
        };
        done(() -> {
            inks.fill(colour);
            if (PdfShaping.isNeeded(text)) shaped(text, start, style);
            else plain(text, start, style);
        });
    }

    /// A cut name is marked as standing for the whole one.
    @Override
    public void name(String shown, String whole, Point at, TextStyle style, Anchor anchor, Colour colour) {
        if (shown.equals(whole)) {
            text(shown, at, style, anchor, colour);
            return;
        }
        var meant = new COSDictionary();
        meant.setString(COSName.ACTUAL_TEXT, whole);
        done(() -> content.beginMarkedContent(SPAN, PDPropertyList.create(meant)));
        text(shown, at, style, anchor, colour);
        done(content::endMarkedContent);
    }

    private void plain(String text, Point start, TextStyle style) throws IOException {
        content.beginText();
        content.setTextMatrix(upright(start));
        show(text, style);
        content.endText();
    }

    /// The outlines, and under them the letters from left to right, stretched to the same length: who searches finds
    /// them there, and who copies gets them in the order of reading.
    private void shaped(String text, Point start, TextStyle style) throws IOException {
        var shaped = letters.shaping().shaped(text, style);
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance((float) start.x(), (float) start.y()));
        path.outline(shaped.outline());
        content.fill();
        content.restoreGraphicsState();
        String line = PdfShaping.inSight(text);
        double width = letters.unshaped(line, style);
        if (width == 0) return;
        content.beginText();
        content.setTextMatrix(upright(start));
        content.setRenderingMode(RenderingMode.NEITHER);
        content.setHorizontalScaling((float) (shaped.width() / width) * WHOLE);
        show(line, style);
        content.setHorizontalScaling(WHOLE);
        content.setRenderingMode(RenderingMode.FILL);
        content.endText();
    }

    private void show(String text, TextStyle style) throws IOException {
        for (var piece : letters.pieces(text, style.weight())) {
            content.setFont(piece.cut().font(), (float) style.size());
            content.showText(piece.text().toString());
        }
    }

    private static Matrix upright(Point at) {
        return new Matrix(1, 0, 0, -1, PdfPath.number(at.x()), PdfPath.number(at.y()));
    }

    private void drawn(Ink ink, Drawing figure) {
        done(() -> {
            if (ink.fill().isPresent()) inks.fill(ink.fill().get());
            if (ink.outline().isPresent()) inks.stroke(ink.outline().get());
            figure.onContent();
            if (ink.fill().isEmpty()) content.stroke();
            else if (ink.outline().isEmpty()) content.fill();
            else content.fillAndStroke();
        });
    }

    /// What writes to the content, which is memory, and therefore never fails.
    @FunctionalInterface
    private interface Drawing {
        void onContent() throws IOException;
    }

    private static void done(Drawing drawing) {
        try {
            drawing.onContent();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

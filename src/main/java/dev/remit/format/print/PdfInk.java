package dev.remit.format.print;

import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Dash;
import dev.remit.draw.surface.Pen;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/// What the next figure is painted with. Only what differs from the figure before is written, as most are alike.
final class PdfInk {
    private static final float FULL = 255;

    private final PDPageContentStream content;
    private final Map<Double, PDExtendedGraphicsState> fillings = new HashMap<>();
    private final Map<Double, PDExtendedGraphicsState> strokings = new HashMap<>();
    private Optional<Colour> filled = Optional.empty();
    private Optional<Pen> stroked = Optional.empty();
    private double fillAlpha = 1;
    private double strokeAlpha = 1;

    PdfInk(PDPageContentStream content) {
        this.content = content;
    }

    void fill(Colour colour) throws IOException {
        if (fillAlpha != colour.alpha()) {
            fillAlpha = colour.alpha();
            content.setGraphicsStateParameters(fillings.computeIfAbsent(fillAlpha, PdfInk::filling));
        }
        if (filled.filter(colour.at(1)::equals).isPresent()) return;
        filled = Optional.of(colour.at(1));
        content.setNonStrokingColor(colour.red() / FULL, colour.green() / FULL, colour.blue() / FULL);
    }

    void stroke(Pen pen) throws IOException {
        Colour colour = pen.colour();
        if (strokeAlpha != colour.alpha()) {
            strokeAlpha = colour.alpha();
            content.setGraphicsStateParameters(strokings.computeIfAbsent(strokeAlpha, PdfInk::stroking));
        }
        if (stroked.map(Pen::colour).filter(colour::equals).isEmpty())
            content.setStrokingColor(colour.red() / FULL, colour.green() / FULL, colour.blue() / FULL);
        if (stroked.filter(before -> before.width() == pen.width()).isEmpty())
            content.setLineWidth((float) pen.width());
        if (stroked.map(Pen::dash).orElse(Dash.SOLID) != pen.dash()) dash(pen.dash());
        stroked = Optional.of(pen);
    }

    private void dash(Dash dash) throws IOException {
        var lengths = dash == Dash.SOLID ? new float[0] : new float[] {(float) dash.on(), (float) dash.off()};
        content.setLineDashPattern(lengths, 0);
    }

    private static PDExtendedGraphicsState filling(double alpha) {
        var state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) alpha);
        return state;
    }

    private static PDExtendedGraphicsState stroking(double alpha) {
        var state = new PDExtendedGraphicsState();
        state.setStrokingAlphaConstant((float) alpha);
        return state;
    }
}

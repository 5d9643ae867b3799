package dev.remit.format.print;

import java.awt.geom.GeneralPath;
import java.util.BitSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A box in place of each sign that no font has: what is printed shows that something is missing, and the text keeps
/// the name, to be found and copied.
final class PdfStandIn {
    static final String FAMILY = "Stand-in";
    private static final double WIDTH = 0.6;
    private static final double LEFT = 0.06;
    private static final double TOP = 0.72;
    private static final double LINE = 0.05;

    private PdfStandIn() {}

    static Stream<Face> of(BitSet missing) {
        var base = Sfnt.of(Inter.latin().getFirst().file());
        var box = box(PdfRedrawn.unitsOf(base));
        var signs = new TreeMap<Integer, PdfRedrawn.Sign>();
        missing.stream().forEach(sign -> signs.put(sign, box));
        return new Face(FAMILY, 400, Face.Slant.UPRIGHT, PdfRedrawn.font(base, signs)).styles();
    }

    private static PdfRedrawn.Sign box(int units) {
        var outline = new GeneralPath();
        double right = WIDTH - LEFT;
        line(outline, units, LEFT, 0, LEFT, TOP, right, TOP, right, 0);
        line(outline, units, LEFT + LINE, LINE, right - LINE, LINE, right - LINE, TOP - LINE, LEFT + LINE, TOP - LINE);
        return new PdfRedrawn.Sign((int) (WIDTH * units), outline);
    }

    private static void line(GeneralPath outline, int units, double... corners) {
        outline.moveTo(corners[0] * units, corners[1] * units);
        for (int i = 2; i < corners.length; i += 2) outline.lineTo(corners[i] * units, corners[i + 1] * units);
        outline.closePath();
    }
}

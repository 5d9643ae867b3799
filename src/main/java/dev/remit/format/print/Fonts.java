package dev.remit.format.print;

import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The faces that a text needs, in the order they are asked for a sign.
///
/// @param missing signs that no font has, which a box stands for
public record Fonts(List<Face> faces, List<Integer> missing) {
    private static final int TOLD = 8;

    public Fonts {
        faces = List.copyOf(faces);
        missing = List.copyOf(missing);
    }

    public static Fonts of(Stream<String> texts) {
        var missing = new BitSet();
        texts.forEach(text -> missing.or(signs(text)));
        var faces = new ArrayList<>(Inter.latin());
        try {
            Coverage.cover(missing, faces.getFirst().file());
            if (!missing.isEmpty()) addPieces(faces, missing);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!missing.isEmpty()) faces.addAll(SystemFonts.covering(missing));
        if (!missing.isEmpty()) PdfStandIn.of(missing).forEach(faces::add);
        return new Fonts(faces, missing.stream().boxed().toList());
    }

    /// With the forms that its letters take in words, so that a font is chosen that has them.
    private static BitSet signs(String text) {
        var signs = Coverage.signs(text);
        if (RightToLeft.isIn(text)) signs.or(Coverage.signs(ArabicForms.shaped(text)));
        return signs;
    }

    private static void addPieces(List<Face> faces, BitSet missing) throws IOException {
        for (var piece : Inter.OTHERS) {
            var more = Inter.faces(piece);
            if (Coverage.cover(missing, more.getFirst().file())) faces.addAll(more);
        }
    }

    /// What will not be seen on paper, to be told before anything is written.
    public List<Problem> problems() {
        if (missing.isEmpty()) return List.of();
        String some = missing.stream().limit(TOLD).map(Character::toString).collect(Collectors.joining(" "));
        var message = missing.size() <= TOLD
                ? Text.of(
                        "No font of this machine has {0}. A box stands for each; names can still be found and copied.",
                        some)
                : Text.of(
                        "No font of this machine has {0} and {1} other signs. A box stands for each; names can still be found and copied.",
                        some, missing.size() - TOLD);
        return List.of(Problem.warning("E-EXP-023", Place.UNKNOWN, message)
                .hinting(Text.of("Install a font with these letters, such as one of the Noto family.")));
    }

    /// For the style sheet: all families, first choice first.
    public String families() {
        return faces.stream()
                .map(Face::family)
                .distinct()
                .map(family -> "'" + family + "'")
                .collect(Collectors.joining(", "));
    }
}

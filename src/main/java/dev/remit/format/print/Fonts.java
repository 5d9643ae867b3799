package dev.remit.format.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The faces that a text needs, in the order they are asked for a sign.
public record Fonts(List<Face> faces) {
    public Fonts {
        faces = List.copyOf(faces);
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
        return new Fonts(faces);
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

    /// For the style sheet: all families, first choice first.
    public String families() {
        return faces.stream()
                .map(Face::family)
                .distinct()
                .map(family -> "'" + family + "'")
                .collect(Collectors.joining(", "));
    }
}

package dev.remit.format.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The bundled family, in the pieces it comes in: one a script, each in several styles.
public final class Inter {
    /// The piece that every page needs.
    static final String LATIN = "latin";

    /// The other pieces, in the order they are asked.
    static final List<String> OTHERS =
            List.of("latin-ext", "vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext");

    private static final String FOLDER = "/META-INF/resources/_static/inter/5.2.5/files/";

    private Inter() {}

    /// The Latin letters of one weight (400, 500, 600 or 700), as a WOFF file that the caller closes.
    public static InputStream opened(int weight) {
        return opened(LATIN + "-" + weight + "-normal");
    }

    /// The same leaning, of 400 or 700.
    public static InputStream openedLeaning(int weight) {
        return opened(LATIN + "-" + weight + "-italic");
    }

    /// In how many pieces it comes; the first has the Latin letters.
    public static int pieces() {
        return 1 + OTHERS.size();
    }

    /// One piece, from 0, of the heaviest weight that is not heavier than asked for, as a font file.
    public static byte[] file(int piece, int weight) {
        String name = piece == 0 ? LATIN : OTHERS.get(piece - 1);
        return file(name + "-" + (weight < 600 ? 400 : weight < 700 ? 600 : 700) + "-normal");
    }

    static List<Face> latin() {
        return Latin.FACES;
    }

    static List<Face> faces(String piece) {
        String family = piece.equals(LATIN) ? "Inter" : "Inter " + piece;
        return List.of(
                new Face(family, 400, Face.Slant.UPRIGHT, file(piece + "-400-normal")),
                new Face(family, 600, Face.Slant.UPRIGHT, file(piece + "-600-normal")),
                new Face(family, 700, Face.Slant.UPRIGHT, file(piece + "-700-normal")),
                new Face(family, 400, Face.Slant.ITALIC, file(piece + "-400-italic")));
    }

    private static byte[] file(String style) {
        try (var in = opened(style)) {
            return Figures.tabular(Sfnt.ofWoff(in.readAllBytes())).bytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream opened(String style) {
        String name = FOLDER + "inter-" + style + ".woff";
        return Optional.ofNullable(Inter.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("The font is not on the class path: " + name));
    }

    /// Unpacked once a process: it takes longer than a page.
    private static final class Latin {
        static final List<Face> FACES = faces(LATIN);
    }
}

package dev.remit.format.print;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The fonts of the machine, asked only for signs that the bundled family lacks.
final class SystemFonts {
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final List<String> LAST =
            List.of("mono", "serif", "bold", "italic", "oblique", "light", "condensed");
    private static final int RESTRICTED = 0x0002;

    private SystemFonts() {}

    /// As many fonts as it takes for the signs, best suited first; takes from the signs what they cover.
    static List<Face> covering(BitSet signs) {
        var faces = new ArrayList<Face>();
        for (var file : files()) {
            if (signs.isEmpty()) break;
            tryOne(file, signs, "System " + faces.size()).forEach(faces::add);
        }
        return faces;
    }

    private static List<Path> files() {
        return new FontFileFinder()
                .find().stream()
                        .map(URI::getPath)
                        .filter(SystemFonts::isTrueType)
                        .map(Path::of)
                        .sorted(Comparator.comparingLong(SystemFonts::strangeness)
                                .thenComparing(Path::toString))
                        .toList();
    }

    /// Alone or in a collection.
    private static boolean isTrueType(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc");
    }

    /// Plain upright sans faces go before all others.
    private static long strangeness(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return LAST.stream().filter(name::contains).count();
    }

    /// A font that is damaged or forbids embedding is passed over: there may be another.
    private static Stream<Face> tryOne(Path file, BitSet signs, String family) {
        try {
            if (Files.size(file) > LARGEST) return Stream.empty();
            byte[] content = Files.readAllBytes(file);
            return useful(content, signs).stream()
                    .flatMap(font -> styles(new Face(family, 400, Face.Slant.UPRIGHT, font)));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return Stream.empty();
        }
    }

    /// Of a collection the first that helps: the others are styles or regions of the same letters.
    private static Optional<byte[]> useful(byte[] content, BitSet signs) throws IOException {
        if (!Sfnt.isCollection(content)) return isUseful(content, signs) ? Optional.of(content) : Optional.empty();
        for (var font : Sfnt.ofCollection(content)) {
            byte[] alone = font.bytes();
            if (isUseful(alone, signs)) return Optional.of(alone);
        }
        return Optional.empty();
    }

    private static boolean isUseful(byte[] content, BitSet signs) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(content))) {
            return mayBeEmbedded(font) && font.getGlyph() != null && Coverage.cover(signs, font);
        }
    }

    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable metrics = font.getOS2Windows();
        return metrics != null && (metrics.getFsType() & 0xF) != RESTRICTED;
    }

    private static Stream<Face> styles(Face face) {
        return Stream.of(face, face.as(700, Face.Slant.UPRIGHT), face.as(400, Face.Slant.ITALIC));
    }
}

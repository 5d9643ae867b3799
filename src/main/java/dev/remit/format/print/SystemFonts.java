package dev.remit.format.print;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.fontbox.util.autodetect.FontFileFinder;

/// The fonts of the machine, asked only for signs that the bundled family lacks.
final class SystemFonts {
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final List<String> ENDINGS = List.of(".ttf", ".ttc", ".otf", ".otc");
    private static final List<String> LAST =
            List.of("mono", "serif", "bold", "italic", "oblique", "light", "condensed");

    private SystemFonts() {}

    /// As many fonts as it takes for the signs, best suited first; takes from the signs what they cover.
    static List<Face> covering(BitSet signs) {
        var faces = new ArrayList<Face>();
        for (var file : files()) {
            if (signs.isEmpty()) break;
            var before = (BitSet) signs.clone();
            var regular = read(file, signs);
            before.andNot(signs);
            regular.map(font -> new Face("System " + faces.size(), 400, Face.Slant.UPRIGHT, font))
                    .ifPresent(face -> faces.addAll(styles(face, file, before)));
        }
        return faces;
    }

    private static List<Path> files() {
        return new FontFileFinder()
                .find().stream()
                        .map(URI::getPath)
                        .filter(SystemFonts::canBeRead)
                        .map(Path::of)
                        .sorted(Comparator.comparingLong(SystemFonts::strangeness)
                                .thenComparing(Path::toString))
                        .toList();
    }

    /// Alone or in a collection.
    private static boolean canBeRead(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /// Plain upright sans faces go before all others.
    private static long strangeness(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return LAST.stream().filter(name::contains).count();
    }

    /// A font that is damaged or forbids embedding is passed over: there may be another.
    private static Optional<byte[]> read(Path file, BitSet signs) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) return Optional.empty();
            byte[] content = Files.readAllBytes(file);
            // Of a collection the first that helps: the others are styles or regions of the same letters.
            var alone = Sfnt.isCollection(content) ? Sfnt.ofCollection(content).map(Sfnt::bytes) : Stream.of(content);
            return alone.flatMap(font -> PdfEmbeddable.of(font, signs).stream()).findFirst();
        } catch (IOException | UncheckedIOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /// With the bold letters that lie beside the others, where they are as many.
    private static List<Face> styles(Face regular, Path file, BitSet signs) {
        for (String name : List.of("Regular", "-Regular", ".")) {
            var left = (BitSet) signs.clone();
            var bold = beside(file, name).flatMap(path -> read(path, left));
            if (bold.isEmpty() || !left.isEmpty()) continue;
            var heavy = new Face(regular.family(), 700, Face.Slant.UPRIGHT, bold.get());
            return List.of(regular, heavy, regular.as(400, Face.Slant.ITALIC));
        }
        return regular.styles().toList();
    }

    private static Optional<Path> beside(Path file, String part) {
        String name = file.getFileName().toString();
        if (!name.contains(part)) return Optional.empty();
        String bold =
                part.equals(".") ? name.replace(".", "-Bold.") : name.replace(part, part.replace("Regular", "Bold"));
        return Optional.of(file.resolveSibling(bold));
    }
}

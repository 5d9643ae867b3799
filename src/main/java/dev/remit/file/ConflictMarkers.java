package dev.remit.file;

import dev.remit.file.save.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The lines version control leaves in a file where it could not merge two sides, taken apart again.
final class ConflictMarkers {
    private static final String OURS = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String BETWEEN = "=======";
    private static final String THEIRS = ">>>>>>>";

    private final StringBuilder ours = new StringBuilder();
    private final StringBuilder base = new StringBuilder();
    private final StringBuilder theirs = new StringBuilder();
    private String ourName = "";
    private String theirName = "";
    private boolean hasBase;
    private Part part = Part.COMMON;

    private enum Part {
        COMMON,
        OURS,
        BASE,
        THEIRS
    }

    /// The file as either side had it, and as both once did where the markers tell that (`diff3` style).
    ///
    /// @param ourName what the markers call the side, such as `HEAD`; may be empty
    record Sides(Content ours, Content theirs, Optional<Content> base, String ourName, String theirName) {}

    private ConflictMarkers() {}

    /// Where the first marker begins, in bytes.
    static OptionalInt first(byte[] bytes) {
        byte[] marker = (OURS + " ").getBytes(StandardCharsets.US_ASCII);
        int start = Encoding.start(bytes);
        for (int at = start; at <= bytes.length - marker.length; at++) {
            boolean isLineStart = at == start || bytes[at - 1] == '\n';
            if (isLineStart && startsWith(bytes, at, marker)) return OptionalInt.of(at);
        }
        return OptionalInt.empty();
    }

    /// Empty where there are none, or they do not come one after the other as they should.
    static Optional<Sides> sides(byte[] bytes) {
        if (first(bytes).isEmpty()) return Optional.empty();
        var markers = new ConflictMarkers();
        return markers.take(lines(new String(bytes, StandardCharsets.UTF_8))) && markers.part == Part.COMMON
                ? Optional.of(markers.sides())
                : Optional.empty();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)"));
    }

    /// Whether all lines were understood.
    private boolean take(List<String> lines) {
        for (String line : lines) if (!take(line)) return false;
        return true;
    }

    private boolean take(String line) {
        if (isMarker(line, OURS)) {
            ourName = nameIn(line);
            return turn(Part.COMMON, Part.OURS);
        }
        if (isMarker(line, BASE)) {
            hasBase = true;
            return turn(Part.OURS, Part.BASE);
        }
        if (isMarker(line, BETWEEN))
            return part == Part.BASE ? turn(Part.BASE, Part.THEIRS) : turn(Part.OURS, Part.THEIRS);
        if (isMarker(line, THEIRS)) {
            theirName = nameIn(line);
            return turn(Part.THEIRS, Part.COMMON);
        }
        add(line);
        return true;
    }

    private boolean turn(Part from, Part to) {
        boolean isInOrder = part == from;
        part = to;
        return isInOrder;
    }

    private void add(String line) {
        switch (part) {
            case COMMON -> List.of(ours, base, theirs).forEach(side -> side.append(line));
            case OURS -> ours.append(line);
            case BASE -> base.append(line);
            case THEIRS -> theirs.append(line);
        }
    }

    private Sides sides() {
        return new Sides(
                content(ours),
                content(theirs),
                hasBase ? Optional.of(content(base)) : Optional.empty(),
                ourName,
                theirName);
    }

    private static boolean isMarker(String line, String marker) {
        return line.startsWith(marker)
                && (line.strip().length() == marker.length() || line.charAt(marker.length()) == ' ');
    }

    private static String nameIn(String line) {
        return line.substring(OURS.length()).strip();
    }

    private static Content content(StringBuilder text) {
        return Content.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] start) {
        for (int i = 0; i < start.length; i++) if (bytes[at + i] != start[i]) return false;
        return true;
    }
}

package dev.remit.format.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Says in a font of a PDF that the forms of Arabic letters are those letters, so that names are found and copied as
/// they were typed. To be done when the font has been cut to what is used.
final class PlainLetters {
    private static final Pattern MAPPED =
            Pattern.compile("(?m)^<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}{4})>$");
    private static final int MOST_IN_A_BLOCK = 100;

    private PlainLetters() {}

    static void in(COSDictionary font) throws IOException {
        if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream meaning)) return;
        String map = new String(meaning.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        var lines = lines(map);
        if (lines.stream().noneMatch(line -> line.letters().chars().anyMatch(sign -> ArabicForms.isForm((char) sign))))
            return;
        try (var out = meaning.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(rewritten(map, lines).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /// A glyph and the letters it stands for.
    private record Line(int glyph, String letters) {
        String written() {
            var codes = new StringBuilder();
            for (char letter : ArabicForms.unshaped(letters).toCharArray()) codes.append(hex(letter));
            return "<" + hex((char) glyph) + "> <" + codes + ">\n";
        }

        private static String hex(char code) {
            return HexFormat.of().toHexDigits(code).toUpperCase(Locale.ROOT);
        }
    }

    private static List<Line> lines(String map) {
        var lines = new ArrayList<Line>();
        var mapped = MAPPED.matcher(map);
        while (mapped.find()) {
            int first = Integer.parseInt(mapped.group(1), 16);
            int last = Integer.parseInt(mapped.group(2), 16);
            int letter = Integer.parseInt(mapped.group(3), 16);
            for (int glyph = first; glyph <= last; glyph++)
                lines.add(new Line(glyph, Character.toString((char) (letter + glyph - first))));
        }
        return lines;
    }

    /// The same map glyph by glyph.
    private static String rewritten(String map, List<Line> lines) {
        int first = map.lastIndexOf('\n', map.indexOf(" beginbfrange")) + 1;
        int end = map.lastIndexOf("endbfrange") + "endbfrange\n".length();
        var all = new StringBuilder(map.substring(0, first));
        for (int from = 0; from < lines.size(); from += MOST_IN_A_BLOCK) {
            var block = lines.subList(from, Math.min(lines.size(), from + MOST_IN_A_BLOCK));
            all.append(block.size()).append(" beginbfchar\n");
            block.forEach(line -> all.append(line.written()));
            all.append("endbfchar\n");
        }
        return all.append(map.substring(end)).toString();
    }
}

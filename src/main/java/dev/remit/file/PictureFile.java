package dev.remit.file;

import dev.remit.file.save.Content;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// An exported PNG, SVG or PDF that carries the document it was made from: a Remit file, deflated.
///
/// It is found by the words it stands under, so that no part of the picture itself is ever read.
public final class PictureFile {
    /// The words under which it stands in a PNG and in an SVG.
    public static final String KEYWORD = "remit-document";

    /// What a PDF says of it.
    public static final String TYPE = "application/vnd.remit+json";

    private static final int MOST_BYTES = 64 << 20;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] PDF = latin("%PDF-");
    private static final byte[] SVG = latin("<svg");
    private static final byte[] XML = latin("<?xml");
    private static final byte[] IN_PNG = latin("iTXt" + KEYWORD);
    /// Ends the keyword; compressed, by the only method there is; neither language nor translation.
    private static final int AFTER_KEYWORD = 5;

    private static final byte[] IN_PDF = latin("vnd.remit+json");
    private static final byte[] STREAM = latin("stream");
    private static final byte[] IN_SVG = latin("<metadata id=\"" + KEYWORD + "\">");

    private PictureFile() {}

    public static boolean isPicture(byte[] bytes) {
        return starts(bytes, PNG) || starts(bytes, PDF) || starts(bytes, SVG) || starts(bytes, XML);
    }

    /// What stands between the tags of the metadata of an SVG.
    public static String inSvg(byte[] document) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(document);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var part = new byte[1 << 14];
            while (!deflater.finished()) out.write(part, 0, deflater.deflate(part));
            return new String(IN_SVG, StandardCharsets.ISO_8859_1)
                    + Base64.getEncoder().encodeToString(out.toByteArray())
                    + "</metadata>\n";
        }
    }

    /// The bytes of the Remit file in a picture, or why there are none.
    public static Outcome<Content> carried(byte[] picture) {
        return place(picture).map(from -> inflated(picture, from)).orElseGet(() -> Outcome.refused(empty()));
    }

    /// Where what was deflated begins; in an SVG, where its letters do.
    private static Optional<Integer> place(byte[] picture) {
        if (starts(picture, PNG)) return after(picture, IN_PNG, 0).map(at -> at + AFTER_KEYWORD);
        if (starts(picture, PDF))
            return after(picture, IN_PDF, 0)
                    .flatMap(at -> after(picture, STREAM, at))
                    .map(at -> afterLineEnd(picture, at));
        return after(picture, IN_SVG, 0);
    }

    private static Outcome<Content> inflated(byte[] picture, int from) {
        if (starts(picture, PNG) || starts(picture, PDF))
            return inflated(Arrays.copyOfRange(picture, from, picture.length));
        int to = from;
        while (to < picture.length && picture[to] != '<') to++;
        try {
            return inflated(Base64.getMimeDecoder().decode(Arrays.copyOfRange(picture, from, to)));
        } catch (IllegalArgumentException damaged) {
            return Outcome.refused(damaged());
        }
    }

    private static Outcome<Content> inflated(byte[] packed) {
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            var out = new ByteArrayOutputStream();
            var part = new byte[1 << 14];
            while (!inflater.finished()) {
                int count = inflater.inflate(part);
                if (count == 0) return Outcome.refused(damaged());
                out.write(part, 0, count);
                if (out.size() > MOST_BYTES) return Outcome.refused(tooLarge());
            }
            return Outcome.done(Content.of(out.toByteArray()));
        } catch (DataFormatException broken) {
            return Outcome.refused(damaged());
        }
    }

    private static Problem empty() {
        return Problem.error("E-EXP-030", Text.of("This picture does not carry the document it was made from."))
                .hinting(Text.of("Open the Remit file, or export the picture again with the document inside."));
    }

    private static Problem damaged() {
        return Problem.error("E-EXP-031", Text.of("The document that this picture carries is damaged."))
                .hinting(Text.of("Open the Remit file, or another copy of the picture."));
    }

    private static Problem tooLarge() {
        return Problem.error("E-LIM-001", Text.of("The document that this picture carries is larger than 64 MiB."));
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static int afterLineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) at++;
        return at;
    }

    private static Optional<Integer> after(byte[] bytes, byte[] sought, int from) {
        for (int at = from; at + sought.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length))
                return Optional.of(at + sought.length);
        }
        return Optional.empty();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

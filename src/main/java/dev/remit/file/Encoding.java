package dev.remit.file;

import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Whether bytes are UTF-8 text at all. JSON parsers guess other encodings and let overlong forms pass, so this asks
/// first.
final class Encoding {
    static final int MARK = 3;

    private Encoding() {}

    static Optional<Problem> problem(byte[] bytes) {
        if (bytes.length == 0) return Optional.of(empty());
        if (isAllZero(bytes)) return Optional.of(zeros());
        if (isUtf16(bytes)) return Optional.of(utf16());
        return firstMalformed(bytes).map(at -> malformed(bytes, at));
    }

    /// The index of the first byte after the byte order mark that UTF-8 files may have and we never write.
    static int start(byte[] bytes) {
        boolean marked =
                bytes.length >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? MARK : 0;
    }

    private static boolean isAllZero(byte[] bytes) {
        for (byte each : bytes) if (each != 0) return false;
        return true;
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) return false;
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }

    private static Optional<Integer> firstMalformed(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out.clear(), true);
            if (result.isError()) return Optional.of(in.position());
            if (result.isUnderflow()) return Optional.empty();
        }
    }

    static Problem empty() {
        return Problem.error("E-JSON-001", Place.at(1, 1), Text.of("The file is empty."))
                .hinting(Text.of("Restore it from a backup or from version control."));
    }

    private static Problem zeros() {
        return Problem.error(
                        "E-JSON-002",
                        Place.at(1, 1),
                        Text.of("The file holds only zero bytes, as an interrupted write leaves them."))
                .hinting(Text.of("Restore it from a backup or from version control."));
    }

    private static Problem utf16() {
        return Problem.error("E-JSON-007", Place.at(1, 1), Text.of("The file is in UTF-16, but UTF-8 is expected."))
                .hinting(Text.of("Save it as UTF-8 in a text editor and open it again."));
    }

    private static Problem malformed(byte[] bytes, int at) {
        return Problem.error(
                        "E-JSON-008",
                        new Positions(bytes).at(at),
                        Text.of("Byte {0} does not belong to any UTF-8 character.", at))
                .hinting(Text.of("Save the file as UTF-8 in a text editor and open it again."));
    }
}

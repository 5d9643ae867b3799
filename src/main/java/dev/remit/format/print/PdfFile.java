package dev.remit.format.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;

/// A PDF that is written piece by piece: what is finished goes to the file and is let go, so that a book of any length
/// needs the memory of a few pages. The library can save only what is in memory as a whole.
final class PdfFile {
    private final PdfBody body;
    private final Map<COSBase, Integer> numbers = new HashMap<>();
    private final Set<COSBase> kept = new HashSet<>();
    private final Set<COSBase> postponed = new LinkedHashSet<>();

    PdfFile(OutputStream out) throws IOException {
        body = new PdfBody(out, this::mentioned);
    }

    /// Lets others point to it also when it has been written; what it holds is let go then.
    void keep(COSBase object) {
        kept.add(object);
    }

    /// Leaves it for the end, however often others point to it before. What nobody points to is left out.
    void postpone(COSBase object) {
        postponed.add(object);
    }

    /// Whether something that is written points to it.
    boolean points(COSBase object) {
        return numbers.containsKey(object);
    }

    /// Writes these and all they lead to, except what is postponed.
    void write(Collection<? extends COSBase> objects) throws IOException {
        var own = Found.from(objects, object -> postponed.contains(object) || numbers.containsKey(object));
        own.forEach(this::number);
        for (var object : own) body.write(number(object), object);
        for (var object : own) letGo(object);
    }

    /// Writes what is left, and where everything is.
    void close(COSDictionary catalog, COSDictionary information) throws IOException {
        var last = new LinkedHashSet<COSBase>(List.of(catalog, information));
        postponed.stream().filter(numbers::containsKey).forEach(last::add);
        int[] ends = {number(catalog), number(information)};
        postponed.clear();
        write(last);
        body.close(ends[0], ends[1]);
    }

    private int number(COSBase object) {
        return numbers.computeIfAbsent(object, any -> body.next());
    }

    /// 0 where it is no object of its own.
    private int mentioned(COSBase object) {
        return postponed.contains(object) ? number(object) : numbers.getOrDefault(object, 0);
    }

    private void letGo(COSBase object) throws IOException {
        if (!kept.contains(object)) numbers.remove(object);
        switch (object) {
            case COSStream stream -> stream.close();
            case COSDictionary dictionary when kept.contains(object) -> dictionary.clear();
            case COSArray array when kept.contains(object) -> array.clear();
            default -> {}
        }
    }
}

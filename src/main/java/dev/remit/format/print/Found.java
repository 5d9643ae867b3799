package dev.remit.format.print;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/// Finds out what of a PDF is an object with a number of its own: streams, what the format wants so, and whatever is
/// pointed to from more than one place. The rest is written where it is mentioned.
final class Found {
    private static final Set<COSName> ALWAYS =
            Set.of(COSName.PAGE, COSName.PAGES, COSName.ANNOT, COSName.getPDFName("StructElem"));

    private final Predicate<COSBase> known;
    private final Set<COSBase> own;
    private final Map<COSBase, Boolean> met = new LinkedHashMap<>();
    private final Deque<COSBase> next = new ArrayDeque<>();

    private Found(Collection<? extends COSBase> roots, Predicate<COSBase> known) {
        this.known = known;
        this.own = new HashSet<>(roots);
    }

    /// In the order in which they are met.
    ///
    /// @param known what is an object already and not looked into again
    static List<COSBase> from(Collection<? extends COSBase> roots, Predicate<COSBase> known) {
        var found = new Found(roots, known);
        roots.forEach(root -> found.met.put(root, true));
        found.next.addAll(roots);
        while (!found.next.isEmpty()) found.look(found.next.remove());
        return found.met.keySet().stream().filter(found.own::contains).toList();
    }

    private void look(COSBase object) {
        switch (object) {
            case COSDictionary dictionary -> dictionary.getValues().forEach(this::meet);
            case COSArray array -> array.forEach(this::meet);
            default -> {}
        }
    }

    private void meet(COSBase given) {
        var object = given instanceof COSObject wrapped ? wrapped.getObject() : given;
        boolean holdsOthers = object instanceof COSDictionary || object instanceof COSArray;
        if (!holdsOthers) return;
        if (met.containsKey(object)) own.add(object);
        else if (!known.test(object)) {
            met.put(object, true);
            next.add(object);
            if (isAlwaysOwn(object)) own.add(object);
        }
    }

    private static boolean isAlwaysOwn(COSBase object) {
        return object instanceof COSStream
                || object instanceof COSDictionary dictionary && isOf(dictionary.getDictionaryObject(COSName.TYPE));
    }

    private static boolean isOf(COSBase type) {
        return type instanceof COSName name && ALWAYS.contains(name);
    }
}

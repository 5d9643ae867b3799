package dev.remit.format.order;

import dev.remit.edit.Diagrams;
import dev.remit.format.Exhibit;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The name of a file that is written for others: `[a-z0-9._-]`, at most 80 characters, a name on every system.
public final class ExportName {
    private static final int LONGEST = 80;
    private static final String NOTHING = "export";
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9._-]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern EDGES = Pattern.compile("^[.\\-_]+|[.\\-_]+$");

    /// What Windows takes for a device, whatever ending follows.
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|com[0-9]|lpt[0-9])(\\..*)?");

    private ExportName() {}

    /// What a wish is called that nobody named.
    public static String of(Wish wish, Document document) {
        return of(words(wish, document), wish.ending());
    }

    /// @param ending without a dot
    public static String of(String words, String ending) {
        String stem = stem(words);
        int most = LONGEST - ending.length() - 1;
        String cut = stem.length() <= most
                ? stem
                : EDGES.matcher(stem.substring(0, most)).replaceAll("");
        return cut + "." + ending;
    }

    /// The name, or with the first number that tells it from others where they have it, in any case.
    public static String among(Collection<String> taken, String name) {
        Set<String> folded =
                taken.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        String free = name;
        for (int n = 2; folded.contains(free.toLowerCase(Locale.ROOT)); n++) free = numbered(name, n);
        return free;
    }

    private static String numbered(String name, int n) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        String stem = dot < 0 ? name : name.substring(0, dot);
        String number = "-" + n;
        int most = LONGEST - ending.length() - number.length();
        return stem.substring(0, Math.min(stem.length(), most)) + number + ending;
    }

    private static String stem(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        String slug = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String inner = EDGES.matcher(slug).replaceAll("");
        if (inner.isEmpty()) return NOTHING;
        return DEVICE.matcher(inner).matches() ? "_" + inner : inner;
    }

    private static String words(Wish wish, Document document) {
        return wish.reporter()
                .map(reporter -> document.organisation().name() + " " + reporter.name())
                .orElseGet(() -> diagram(wish, document));
    }

    private static String diagram(Wish wish, Document document) {
        var id = wish.subject().diagram().filter(Id::isWellFormed).map(Id::of);
        return Exhibit.diagram(document, id).map(Diagram::name).orElse(Diagrams.WHOLE);
    }
}

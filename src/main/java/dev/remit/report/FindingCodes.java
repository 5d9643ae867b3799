package dev.remit.report;

import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import dev.remit.rule.Rules;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The open findings by what they are about, as codes that stand in a table, with a key to what they mean.
public final class FindingCodes {
    private static final int MOST = 3;

    private final Map<Id, List<Finding>> about = new HashMap<>();

    private FindingCodes(Stream<Finding> findings) {
        findings.forEach(finding -> finding.elements().stream()
                .distinct()
                .forEach(id ->
                        about.computeIfAbsent(id, none -> new ArrayList<>()).add(finding)));
    }

    public static FindingCodes of(Findings findings) {
        return new FindingCodes(findings.open().stream());
    }

    /// Those of the rules whose codes begin so, such as `ONC-`.
    public static FindingCodes of(Findings findings, String... groups) {
        var wanted = List.of(groups);
        return new FindingCodes(
                findings.open().stream().filter(finding -> wanted.stream().anyMatch(finding.rule()::startsWith)));
    }

    /// Everything about an element, worst first.
    public List<Finding> about(Id element) {
        return about.getOrDefault(element, List.of());
    }

    /// The codes of the worst few, in the tone of the worst; a blank where there is none.
    public Cell cell(Id element) {
        return cell(List.of(element));
    }

    /// The same of several elements that share a row.
    public Cell cell(Collection<Id> elements) {
        var codes = codes(elements);
        if (codes.isEmpty()) return Blank.BLANK;
        var shown = codes.size() <= MOST
                ? String.join(", ", codes)
                : dev.remit.text.Text.of(
                                "{0} and {1} more", String.join(", ", codes.subList(0, MOST)), codes.size() - MOST)
                        .toString();
        return new Words(shown).toned(Tone.of(worst(elements)));
    }

    /// All codes for machines, parted by bars.
    public Cell all(Id element) {
        return new Words(String.join("|", codes(List.of(element))));
    }

    /// What the codes of these elements mean, in small print; no block where there is none.
    public List<Block> key(Collection<Id> elements) {
        var meanings = new TreeSet<>(codes(elements))
                .stream()
                        .flatMap(code -> Rules.find(code).stream())
                        .map(rule ->
                                Text.of("{0}: {1}.", rule.code(), rule.title()).toString())
                        .toList();
        return meanings.isEmpty() ? List.of() : List.of(new Note(String.join(" ", meanings)));
    }

    private List<String> codes(Collection<Id> elements) {
        return found(elements)
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule))
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private Severity worst(Collection<Id> elements) {
        return found(elements)
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.INFO);
    }

    private Stream<Finding> found(Collection<Id> elements) {
        return elements.stream().flatMap(element -> about(element).stream());
    }
}

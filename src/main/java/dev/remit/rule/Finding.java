package dev.remit.rule;

import dev.remit.edit.Edit;
import dev.remit.model.Element;
import dev.remit.model.Severity;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One violation of a rule, derived and never stored.
///
/// @param rule the code of the rule
/// @param elements what it is about, in the order the message names them
/// @param key tells apart what one rule says of the same elements, such as an activity; else empty
public record Finding(
        String rule,
        Severity severity,
        List<Id> elements,
        String key,
        Text message,
        List<Repair> repairs,
        List<NextStep> nextSteps) {
    /// Worst first, then by rule, elements and key.
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::elements, Finding::compare)
            .thenComparing(Finding::key);

    static Finding of(Metadata rule, Text message, List<Element> about) {
        return new Finding(rule.code(), rule.severity(), ids(about), "", message, List.of(), List.of());
    }

    /// With more elements, which the message names after the others.
    public Finding about(Collection<? extends Element> more) {
        return new Finding(rule, severity, joined(elements, ids(more)), key, message, repairs, nextSteps);
    }

    public Finding as(Severity other) {
        return other == severity ? this : new Finding(rule, other, elements, key, message, repairs, nextSteps);
    }

    public Finding keyed(String newKey) {
        return new Finding(rule, severity, elements, newKey, message, repairs, nextSteps);
    }

    /// With an edit that makes the finding go away.
    public Finding repair(Text label, Edit edit) {
        return repair(new Repair(label, edit));
    }

    public Finding repair(Repair one) {
        return repairs(List.of(one));
    }

    public Finding repairs(List<Repair> more) {
        return new Finding(rule, severity, elements, key, message, joined(repairs, List.copyOf(more)), nextSteps);
    }

    /// With something to do by hand, and the element to open for it.
    public Finding next(Text sentence, Element open) {
        var step = new NextStep(sentence, open.id());
        return new Finding(rule, severity, elements, key, message, repairs, joined(nextSteps, List.of(step)));
    }

    /// With an edit that makes the finding go away and something to do by hand, both made when somebody asks for them.
    public Finding remedied(Supplier<Repair> repair, Supplier<NextStep> step) {
        var allRepairs = joined(repairs, new Later<>(repair));
        var allSteps = joined(nextSteps, new Later<>(step));
        return new Finding(rule, severity, elements, key, message, allRepairs, allSteps);
    }

    /// Stays the same as long as rule, elements and key do: suppressions and baselines name the finding by it.
    public String fingerprint() {
        return Fingerprint.of(rule, elements, key);
    }

    /// The fingerprint, then those it had while its rule went by other codes.
    Stream<String> fingerprints(List<String> former) {
        return Stream.concat(Stream.of(rule), former.stream()).map(code -> Fingerprint.of(code, elements, key));
    }

    private static List<Id> ids(Collection<? extends Element> elements) {
        var ids = new Id[elements.size()];
        int at = 0;
        for (Element each : elements) ids[at++] = each.id();
        return List.of(ids);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        if (some.isEmpty()) return more;
        if (more.isEmpty()) return some;
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static int compare(List<Id> some, List<Id> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int order = some.get(i).compareTo(others.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(some.size(), others.size());
    }
}

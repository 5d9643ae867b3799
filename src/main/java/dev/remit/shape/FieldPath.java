package dev.remit.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where inside a row a value stands: the names of fields and, after a list or a map, the key of one of its entries,
/// such as `dependsOn/ledger/strength`. An entry of a list without keys is told by its number, from 0.
public record FieldPath(List<String> steps) {
    public static final FieldPath ROOT = new FieldPath(List.of());

    public FieldPath {
        steps = List.copyOf(steps);
    }

    public static FieldPath of(String... steps) {
        return new FieldPath(List.of(steps));
    }

    /// The path as it is written, with `~1` for a slash inside a key and `~0` for a tilde.
    public static FieldPath parse(String written) {
        return new FieldPath(Arrays.stream(written.split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    /// One step further down.
    public FieldPath to(String step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(longer);
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    public String first() {
        return steps.getFirst();
    }

    public String last() {
        return steps.getLast();
    }

    /// The path of what holds it.
    public FieldPath above() {
        return new FieldPath(steps.subList(0, steps.size() - 1));
    }

    /// Seen from where the first step leads to.
    FieldPath rest() {
        return new FieldPath(steps.subList(1, steps.size()));
    }

    @Override
    public String toString() {
        return String.join(
                "/",
                steps.stream()
                        .map(step -> step.replace("~", "~0").replace("/", "~1"))
                        .toList());
    }
}

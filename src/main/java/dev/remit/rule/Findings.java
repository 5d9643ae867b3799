package dev.remit.rule;

import dev.remit.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a check found, worst first, then by rule, elements and key; apart from it what is looked past for a while.
public record Findings(List<Finding> open, List<Suppressed> suppressed) {
    public Findings {
        open = List.copyOf(open);
        suppressed = List.copyOf(suppressed);
    }

    static Findings of(List<Finding> found, Suppressions suppressions) {
        var open = new ArrayList<Finding>();
        var suppressed = new ArrayList<Suppressed>();
        found.stream()
                .sorted(Finding.ORDER)
                .forEach(finding -> suppressions
                        .of(finding)
                        .ifPresentOrElse(by -> suppressed.add(new Suppressed(finding, by)), () -> open.add(finding)));
        return new Findings(open, suppressed);
    }

    public int count(Severity severity) {
        return (int) open.stream().filter(each -> each.severity() == severity).count();
    }

    /// Whether anything open matters at least that much.
    public boolean reach(Severity severity) {
        return open.stream().anyMatch(each -> each.severity().compareTo(severity) <= 0);
    }

    /// The open findings of one rule.
    public Stream<Finding> of(String code) {
        return open.stream().filter(each -> each.rule().equals(code));
    }
}

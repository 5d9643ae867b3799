package dev.remit.rule;

import dev.remit.model.Severity;
import dev.remit.shape.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What an earlier check found, by fingerprint: what is found now and not there is new, what is there and not found now
/// is gone.
public record Baseline(Map<String, Past> byFingerprint) {
    /// A finding as it was recorded then; its message is kept, since nothing can make it again.
    public record Past(String rule, Severity severity, List<Id> elements, String key, String message) {
        public Past {
            elements = List.copyOf(elements);
        }

        public String fingerprint() {
            return Fingerprint.of(rule, elements, key);
        }

        /// The same by the code its rule goes by now.
        Past renamed(Map<String, String> renamed) {
            var now = renamed.getOrDefault(rule, rule);
            return now.equals(rule) ? this : new Past(now, severity, elements, key, message);
        }
    }

    /// In the order of the earlier check; rules that were renamed since then are taken by their codes of today.
    public static Baseline of(List<Past> findings) {
        return of(findings, Rules.catalogue().toList());
    }

    static Baseline of(List<Past> findings, List<Metadata> catalogue) {
        var renamed = new HashMap<String, String>();
        for (Metadata each : catalogue) each.former().forEach(code -> renamed.put(code, each.code()));
        var byFingerprint = new LinkedHashMap<String, Past>();
        for (Past each : findings) {
            var now = each.renamed(renamed);
            byFingerprint.putIfAbsent(now.fingerprint(), now);
        }
        return new Baseline(byFingerprint);
    }

    public boolean isNew(Finding finding) {
        return !byFingerprint.containsKey(finding.fingerprint());
    }

    /// The findings without the open ones that were known then.
    public Findings newIn(Findings now) {
        return new Findings(now.open().stream().filter(this::isNew).toList(), now.suppressed());
    }

    /// What is found no more. What is only looked past now is not gone.
    public List<Past> goneFrom(Findings now) {
        Set<String> there = new HashSet<>();
        Stream.concat(now.open().stream(), now.suppressed().stream().map(Suppressed::finding))
                .forEach(each -> there.add(each.fingerprint()));
        return byFingerprint.values().stream()
                .filter(each -> !there.contains(each.fingerprint()))
                .toList();
    }
}

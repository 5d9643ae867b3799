package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.model.Suppression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The suppressions of a document that have not run out, by fingerprint.
///
/// @param former the codes that rules had before, by the code they have
record Suppressions(Map<String, Suppression> byFingerprint, Map<String, List<String>> former) {
    static Suppressions inForce(Facts facts, List<Metadata> catalogue) {
        var inForce = new HashMap<String, Suppression>();
        for (Suppression each : facts.document().suppressions()) {
            if (each.until().isAfter(facts.today())) inForce.put(each.fingerprint(), each);
        }
        var former = new HashMap<String, List<String>>();
        for (Metadata each : catalogue) former.put(each.code(), each.former());
        return new Suppressions(inForce, former);
    }

    Optional<Suppression> of(Finding finding) {
        if (byFingerprint.isEmpty()) return Optional.empty();
        return finding.fingerprints(former.getOrDefault(finding.rule(), List.of()))
                .flatMap(each -> Optional.ofNullable(byFingerprint.get(each)).stream())
                .findFirst();
    }
}

package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.model.Suppression;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The suppressions of a document that have not run out, by fingerprint.
record Suppressions(Map<String, Suppression> byFingerprint) {
    static Suppressions inForce(Facts facts) {
        var inForce = new HashMap<String, Suppression>();
        for (Suppression each : facts.document().suppressions()) {
            if (each.until().isAfter(facts.today())) inForce.put(each.fingerprint(), each);
        }
        return new Suppressions(inForce);
    }

    Optional<Suppression> of(Finding finding) {
        if (byFingerprint.isEmpty()) return Optional.empty();
        return Optional.ofNullable(byFingerprint.get(finding.fingerprint()));
    }
}

package dev.remit.ui.session;

import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import java.util.List;
import java.util.Optional;

/// Which findings are listed, and which of them is looked at.
///
/// @param only the one severity that is listed; all where empty
/// @param chosen by its fingerprint, so that it stays chosen when the document is checked again
public record Triage(Optional<Severity> only, Optional<String> chosen) {
    public static final Triage ALL = new Triage(Optional.empty(), Optional.empty());

    public List<Finding> listed(Findings findings) {
        return findings.open().stream()
                .filter(finding -> only.isEmpty() || only.get() == finding.severity())
                .toList();
    }

    public Triage listing(Optional<Severity> severity) {
        return new Triage(severity, chosen);
    }

    public Triage choosing(Finding finding) {
        return new Triage(only, Optional.of(finding.fingerprint()));
    }

    public boolean isChosen(Finding finding) {
        return chosen.filter(it -> it.equals(finding.fingerprint())).isPresent();
    }

    /// The finding so many further down the list, going round at its ends; empty where there is none.
    Optional<Finding> step(int by, Findings findings) {
        var listed = listed(findings);
        if (listed.isEmpty()) return Optional.empty();
        int at = 0;
        while (at < listed.size() && !isChosen(listed.get(at))) at++;
        int from = at < listed.size() ? at : by > 0 ? -1 : 0;
        return Optional.of(listed.get(Math.floorMod(from + by, listed.size())));
    }
}

package dev.remit.ui.triage;

import dev.remit.edit.Titles;
import dev.remit.model.Structure;
import dev.remit.model.Suppression;
import dev.remit.model.Team;
import dev.remit.rule.Answerable;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A finding with all that a list says of it.
///
/// @param element what the first element it names is called; a dash where it names none
/// @param team the one it is for
/// @param ignored by which decision it is looked past, if it is
public record Line(
        Finding finding,
        String fingerprint,
        String message,
        String element,
        Optional<Team> team,
        Optional<Suppression> ignored) {
    /// All findings, the ignored ones after the others.
    public static List<Line> of(Findings findings, Structure structure) {
        var answerable = new Answerable(structure);
        return Stream.concat(
                        findings.open().stream().map(each -> of(each, Optional.empty(), answerable)),
                        findings.suppressed().stream()
                                .map(each -> of(each.finding(), Optional.of(each.by()), answerable)))
                .toList();
    }

    private static Line of(Finding finding, Optional<Suppression> ignored, Answerable answerable) {
        var document = answerable.structure().document();
        String element = finding.elements().stream()
                .findFirst()
                .map(id -> Titles.of(id, document))
                .orElse("–");
        return new Line(
                finding, finding.fingerprint(), finding.message().toString(), element, answerable.of(finding), ignored);
    }

    public String teamName() {
        return team.map(Team::name).orElse("–");
    }
}

package dev.remit.outlook;

import dev.remit.model.Element;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import dev.remit.rule.Rules;
import dev.remit.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/// A finding that comes or goes.
///
/// @param about the name of the first element it names
public record Found(Finding finding, String about) {
    /// What is found in a document and not among what is known.
    static List<Found> beyond(Findings known, Judged judged) {
        var prints = known.open().stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return judged.findings().open().stream()
                .filter(each -> !prints.contains(each.fingerprint()))
                .map(each -> new Found(each, about(each, judged)))
                .toList();
    }

    private static String about(Finding finding, Judged judged) {
        return finding.elements().stream()
                .findFirst()
                .map(id ->
                        judged.facts().document().find(id).map(Element::title).orElse(id.text()))
                .orElse("");
    }

    /// "TOP-002 Team carries too much (Web)".
    public Text text() {
        String title =
                Rules.find(finding.rule()).map(rule -> rule.title().toString()).orElse("");
        return Text.of("{0} {1} ({2})", finding.rule(), title, about);
    }
}

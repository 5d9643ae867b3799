package dev.remit.rule.data;

import dev.remit.analysis.Facts;
import dev.remit.analysis.ForeignWord;
import dev.remit.model.Element;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.text.Text;

/// DAT-001: an attribute holds a word of a newer version. One finding a word.
public final class UnknownWord implements Rule {
    private static final Metadata METADATA = Metadata.of(
                    "DAT-001", "Unknown value kept from a newer or foreign file", Severity.INFO)
            .when("An attribute holds a word that is none of those this version knows.")
            .why("The word is kept and written back, but means nothing here, so figures and findings leave it out.")
            .remedy("Choose a value this version knows, or open the document with the newer Remit.")
            .sources("APP")
            .reports(
                    """
                    "schemaVersion": "1.9",
                    "teams": [{ "id": "shop", "name": "Shop", "topologyType": "SWARM", "skills": { "MAGIC": 2 } }]
                    """,
                    "Skills of Shop is 'MAGIC', which this version does not know. Choose one that it knows.",
                    "Topology type of Shop is 'SWARM', which this version does not know. Choose one that it knows.")
            .accepts("""
                "schemaVersion": "1.9",
                "teams": [{ "id": "shop", "name": "Shop", "topologyType": "PLATFORM", "mood": "GOOD" }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        for (ForeignWord each : facts.foreignWords())
            report.add(finding(each, facts.document().organisation().name()));
    }

    private Finding finding(ForeignWord word, String organisation) {
        var message = Text.of(
                "{0} of {1} is '{2}', which this version does not know. Choose one that it knows.",
                word.attribute(), word.in().map(Element::title).orElse(organisation), word.word());
        var finding = finding(message).about(word.in().stream().toList()).keyed(word.attribute() + " " + word.word());
        return word.in()
                .map(element ->
                        finding.next(Text.of("Choose what {0} of {1} is.", word.attribute(), element.title()), element))
                .orElse(finding);
    }
}

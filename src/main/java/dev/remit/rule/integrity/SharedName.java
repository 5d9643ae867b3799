package dev.remit.rule.integrity;

import dev.remit.analysis.Facts;
import dev.remit.model.Element;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.text.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// INT-002: two teams or two services are called the same, but for case and spaces.
public final class SharedName implements Rule {
    private static final Pattern SPACE = Pattern.compile("\\s");

    private static final Metadata METADATA = Metadata.of("INT-002", "Same name twice", Severity.WARNING)
            .when("Two or more teams, or two or more services, have the same name, whatever its case and " + "spaces.")
            .why("Whoever reads a name on a map or in an alarm must know which team or service is meant.")
            .remedy("Give each its own descriptive name, or merge what is the same thing.")
            .sources("APP", "PD")
            .reports("""
                    "services": [{ "id": "cart", "name": "Cart API" }, { "id": "cart-2", "name": "cartAPI" }]
                    """, "2 services are called 'Cart API'. Rename or merge them.")
            .accepts("""
                "teams": [{ "id": "cart-team", "name": "Cart" }],
                "services": [{ "id": "cart", "name": "Cart" }, { "id": "cart-2", "name": "Cart 2" }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        var document = facts.document();
        namesakes(document.teams()).forEach(all -> report.add(finding(teams(all), all)));
        namesakes(document.services()).forEach(all -> report.add(finding(services(all), all)));
    }

    private Finding finding(Text message, List<Element> all) {
        Element last = all.getLast();
        return finding(message)
                .about(all)
                .next(Text.of("Give {0} a name that says what sets it apart.", last.title()), last);
    }

    private static Text teams(List<Element> all) {
        return Text.of(
                "{0} teams are called '{1}'. Rename or merge them.",
                all.size(), all.getFirst().title());
    }

    private static Text services(List<Element> all) {
        return Text.of(
                "{0} services are called '{1}'. Rename or merge them.",
                all.size(), all.getFirst().title());
    }

    /// Those of which several have a name, in the order of the first.
    private static List<List<Element>> namesakes(Iterable<? extends Element> elements) {
        var byName = new LinkedHashMap<String, List<Element>>();
        for (Element each : elements)
            byName.computeIfAbsent(folded(each.title()), name -> new ArrayList<>())
                    .add(each);
        return byName.values().stream().filter(all -> all.size() > 1).toList();
    }

    /// Folded up and down again, as some letters have only one of the two.
    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return SPACE.matcher(plain).replaceAll("");
    }
}

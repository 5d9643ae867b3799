package dev.remit.rule.integrity;

import dev.remit.analysis.Facts;
import dev.remit.model.Element;
import dev.remit.model.OwnActivity;
import dev.remit.model.OwnRole;
import dev.remit.model.Severity;
import dev.remit.raci.Activity;
import dev.remit.raci.Catalogue;
import dev.remit.raci.Role;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.text.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// INT-002: two teams or two services are called the same, but for case and spaces, or a role or an activity of the
/// document's own has a code that another has before it.
public final class SharedName implements Rule {
    private static final Pattern SPACE = Pattern.compile("\\s");

    private static final Metadata METADATA = Metadata.of("INT-002", "Same name twice", Severity.WARNING)
            .when("Two or more teams, or two or more services, have the same name, whatever its case and spaces; or a "
                    + "role or an activity of the document's own has the code of another, also of a fixed one.")
            .why("Whoever reads a name on a map or in an alarm must know which team or service is meant, and under "
                    + "a code only the first role or activity is found.")
            .remedy("Give each its own descriptive name or code, or merge what is the same thing.")
            .sources("APP", "PD")
            .reports(
                    """
                    "services": [{ "id": "cart", "name": "Cart API" }, { "id": "cart-2", "name": "cartAPI" }],
                    "roles": [{ "id": "guild", "code": "SRE", "name": "Guild" }],
                    "activities": [{ "id": "tune", "code": "DBA-01", "name": "Tune" },
                      { "id": "vacuum", "code": "DBA-01", "name": "Vacuum" }]
                    """,
                    "2 services are called 'Cart API'. Rename or merge them.",
                    "Role 'Guild' has the code SRE, as another role has before it, so it is never found. Give it a"
                            + " code of its own.",
                    "Activity 'Vacuum' has the code DBA-01, as another activity has before it, so it is never found."
                            + " Give it a code of its own.")
            .accepts("""
                "teams": [{ "id": "cart-team", "name": "Cart" }],
                "services": [{ "id": "cart", "name": "Cart" }, { "id": "cart-2", "name": "Cart 2" }],
                "roles": [{ "id": "guild", "code": "GUILD", "name": "Guild" }],
                "activities": [{ "id": "tune", "code": "DBA-01", "name": "Tune" },
                  { "id": "vacuum", "code": "DBA-02", "name": "Vacuum" }]
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
        var roles = codes(List.of(Role.Fixed.values()), Role::code);
        for (OwnRole each : document.roles())
            if (!roles.add(each.code())) report.add(finding(role(each), each, each.code()));
        var activities = codes(Catalogue.activities(), Activity::code);
        for (OwnActivity each : document.activities())
            if (!activities.add(each.code())) report.add(finding(activity(each), each, each.code()));
    }

    private Finding finding(Text message, List<Element> all) {
        Element last = all.getLast();
        return finding(message)
                .about(all)
                .next(Text.of("Give {0} a name that says what sets it apart.", last.title()), last);
    }

    private Finding finding(Text message, Element second, String code) {
        return finding(message, second)
                .keyed(code)
                .next(Text.of("Give {0} a code that nothing else has.", second.title()), second);
    }

    private static Text role(OwnRole second) {
        return Text.of(
                "Role '{0}' has the code {1}, as another role has before it, so it is never found. Give it a code of"
                        + " its own.",
                second.name(), second.code());
    }

    private static Text activity(OwnActivity second) {
        return Text.of(
                "Activity '{0}' has the code {1}, as another activity has before it, so it is never found. Give it a"
                        + " code of its own.",
                second.name(), second.code());
    }

    private static <T> Set<String> codes(List<T> fixed, Function<? super T, String> code) {
        return fixed.stream().map(code).collect(Collectors.toCollection(HashSet::new));
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

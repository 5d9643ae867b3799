package dev.remit.rule.integrity;

import dev.remit.analysis.Dangling;
import dev.remit.analysis.Facts;
import dev.remit.edit.Edit;
import dev.remit.edit.Elements;
import dev.remit.model.Document;
import dev.remit.model.Domain;
import dev.remit.model.Element;
import dev.remit.model.ErrorBudgetPolicy;
import dev.remit.model.Obligation;
import dev.remit.model.PlatformGroup;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.text.Text;
import java.util.Map;
import java.util.Optional;

/// INT-001: a reference names an element that does not exist.
public final class MissingElement implements Rule {
    private static final Metadata METADATA = Metadata.of("INT-001", "Reference to a missing element", Severity.ERROR)
            .when("An attribute names the id of an element that the document does not hold.")
            .why("What a reference means is lost with the element it names, so every figure that needs it is wrong.")
            .remedy("Create the element, choose another, or clear the reference.")
            .sources("APP")
            .reports(
                    """
                    "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop" }]
                    """,
                    "Cart refers to team 'shop', which does not exist. "
                            + "Create it, choose another, or clear the reference.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop" }]
                """);

    private static final Map<Class<?>, Text> NOUNS = Map.of(
            ValueStream.class,
            Text.of("value stream"),
            Domain.class,
            Text.of("domain"),
            PlatformGroup.class,
            Text.of("platform grouping"),
            Team.class,
            Text.of("team"),
            Service.class,
            Text.of("service"),
            ErrorBudgetPolicy.class,
            Text.of("error budget policy"),
            Obligation.class,
            Text.of("obligation"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        for (Dangling each : facts.dangling()) report.add(finding(each, facts.document()));
    }

    private Finding finding(Dangling dangling, Document document) {
        Text noun = NOUNS.getOrDefault(dangling.to(), Text.of("element"));
        var message = Text.of(
                "{0} refers to {1} '{2}', which does not exist. Create it, choose another, or clear the reference.",
                dangling.from()
                        .map(Element::title)
                        .orElse(document.organisation().name()),
                noun,
                dangling.id());
        var finding = finding(message).about(dangling.from().stream().toList()).keyed(noun + " " + dangling.id());
        var repaired = isCreatable(dangling, document)
                ? finding.repair(creating(dangling, noun), creation(dangling))
                : finding;
        return repaired.repairs(clearing(dangling).stream().toList());
    }

    /// Ids are unique in a document whatever they name, and a domain needs a value stream to be in.
    private static boolean isCreatable(Dangling dangling, Document document) {
        return dangling.to() != Domain.class && document.find(dangling.id()).isEmpty();
    }

    private static Text creating(Dangling dangling, Text noun) {
        return Text.of("Create the {0} '{1}'", noun, dangling.id());
    }

    private static Edit creation(Dangling dangling) {
        return Elements.create(dangling.to().asSubclass(Record.class), dangling.id());
    }

    /// Where the reference may not be empty, clearing it removes the element itself; a domain stays, as services may be
    /// in it.
    private static Optional<Repair> clearing(Dangling dangling) {
        Edit edit = edit(dangling);
        var gone = dangling.from().filter(from -> Elements.isBound(from, dangling.to(), dangling.id()));
        if (gone.isEmpty())
            return Optional.of(new Repair(Text.of("Clear the reference to '{0}'", dangling.id()), edit));
        return gone.get() instanceof Domain
                ? Optional.empty()
                : Optional.of(new Repair(Text.of("Remove {0}", gone.get().title()), edit));
    }

    private static Edit edit(Dangling dangling) {
        return dangling.from()
                .map(from -> Elements.sever(from.id(), dangling.to(), dangling.id()))
                .orElseGet(() -> Elements.severFromOrganisation(dangling.to(), dangling.id()));
    }
}

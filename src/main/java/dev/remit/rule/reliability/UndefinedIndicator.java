package dev.remit.rule.reliability;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Sli;
import dev.remit.model.Slo;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.shape.Id;
import dev.remit.shape.Raw;
import dev.remit.text.Text;

/// SLO-002: an indicator does not say what counts as good, or an objective stands on none. One finding each.
public final class UndefinedIndicator implements ServiceRule {
    private static final Metadata METADATA = Metadata.of(
                    "SLO-002", "Indicator without an expected result", Severity.WARNING)
            .when("An indicator of a production service has no expected result, or an objective names no "
                    + "indicator of the service.")
            .why("A share of good events means nothing until it is written down which events are good.")
            .remedy("Write down what a good event is, and let every objective name its indicator.")
            .sources("SEED:13", "OSLO")
            .reports(
                    """
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                      "slis": [{ "id": "fast", "name": "Speed", "expected": " " }, { "id": "up" }],
                      "slos": [{ "id": "nice", "sliId": "nicety" }, { "id": "quick" }] }]
                    """,
                    "SLI Speed of Cart does not say which result counts as good. Write down what is expected.",
                    "SLI up of Cart does not say which result counts as good. Write down what is expected.",
                    "SLO nice of Cart stands on SLI 'nicety', which does not exist. Choose an indicator.",
                    "SLO quick of Cart stands on no indicator. Choose one.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                  "slis": [{ "id": "fast", "expected": 0.3 }, { "id": "up", "expected": "Answered without an error" }],
                  "slos": [{ "id": "quick", "sliId": "fast" }] }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        service.slis().stream()
                .filter(sli -> isBlank(sli.expected()))
                .forEach(sli -> add(undefined(sli, service), "sli " + sli.id(), service, report));
        service.slos().stream()
                .filter(slo -> service.sli(slo).isEmpty())
                .forEach(slo -> add(baseless(slo, service), "slo " + slo.id(), service, report));
    }

    private void add(Text message, String key, Service service, Report report) {
        report.add(finding(message, service)
                .keyed(key)
                .next(Text.of("Agree with product on what {0} must do for its users.", service.name()), service));
    }

    private static Text undefined(Sli sli, Service service) {
        return Text.of(
                "SLI {0} of {1} does not say which result counts as good. Write down what is expected.",
                sli.name().orElseGet(() -> sli.id().text()), service.name());
    }

    private static Text baseless(Slo slo, Service service) {
        return slo.sliId()
                .map((Id sli) -> Text.of(
                        "SLO {0} of {1} stands on SLI '{2}', which does not exist. Choose an indicator.",
                        slo.id(), service.name(), sli))
                .orElseGet(
                        () -> Text.of("SLO {0} of {1} stands on no indicator. Choose one.", slo.id(), service.name()));
    }

    private static boolean isBlank(Raw expected) {
        return expected instanceof Raw.Nothing
                || (expected instanceof Raw.Text text && text.text().isBlank());
    }
}

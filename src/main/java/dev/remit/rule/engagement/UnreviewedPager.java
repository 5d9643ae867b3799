package dev.remit.rule.engagement;

import dev.remit.analysis.Facts;
import dev.remit.model.Element;
import dev.remit.model.Engagement;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;

/// OPM-002: SRE holds the pager of a service that passed no production readiness review.
public final class UnreviewedPager implements ServiceRule {
    private static final Metadata METADATA = Metadata.of(
                    "OPM-002", "SRE holds the pager without a passed review", Severity.ERROR)
            .when("A production service is run by SRE or with SRE on call, and has no engagement with a "
                    + "production readiness review that was passed, with actions or without.")
            .why("SRE can only keep up a service that is fit for production; the review finds out before the pager"
                    + " does.")
            .remedy("Run the production readiness review, or return the pager to the building team.")
            .sources("SRE-32", "SMITH", "DT")
            .reports(
                    """
                    "teams": [{ "id": "shop", "name": "Shop" }, { "id": "sre", "name": "SRE", "specialism": "SRE" }],
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                      "operating": { "model": "SRE_RUN", "firstLineTeamId": "sre" } }],
                    "engagements": [{ "id": "sre-cart", "sreTeamId": "sre", "serviceIds": ["cart"], "level": "RUN",
                      "reviews": [{ "date": "2026-03-01", "outcome": "FAILED" }] }]
                    """,
                    "SRE carries the pager for Cart without a passed production readiness review. "
                            + "Run the review or return the pager.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop" }, { "id": "sre", "name": "SRE", "specialism": "SRE" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                  "operating": { "model": "SRE_RUN", "firstLineTeamId": "sre" } }],
                "engagements": [{ "id": "sre-cart", "sreTeamId": "sre", "serviceIds": ["cart"], "level": "RUN",
                  "reviews": [{ "date": "2026-03-01", "outcome": "PASSED_WITH_ACTIONS" }] }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        var structure = facts.structure();
        if (structure.model(service).filter(OperatingModel::putsSreOnCall).isEmpty()) return;
        var engagement = structure.engagement(service);
        if (engagement.filter(Engagement::hasPassedReview).isPresent()) return;
        Element reviewed = engagement.<Element>map(it -> it).orElse(service);
        var finding = finding(service, facts)
                .next(Text.of("Plan a production readiness review of {0}.", service.name()), reviewed);
        report.add(structure
                .builder(service)
                .map(builder -> finding.repair(PagerReturn.to(builder, service)))
                .orElse(finding));
    }

    private Finding finding(Service service, Facts facts) {
        return facts.structure()
                .sreTeam(service)
                .map(sre -> finding(message(sre.name(), service), sre, service))
                .orElseGet(() -> finding(message("SRE", service), service));
    }

    private static Text message(String sre, Service service) {
        return Text.of(
                "{0} carries the pager for {1} without a passed production readiness review. "
                        + "Run the review or return the pager.",
                sre, service.name());
    }
}

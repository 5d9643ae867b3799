package dev.remit.rule.flow;

import dev.remit.analysis.Facts;
import dev.remit.model.FlowStage;
import dev.remit.model.PipelineLevel;
import dev.remit.model.PipelineStage;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.StepAutomation;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// FLW-003: a service in production is still built, tested or released by hand.
public final class ManualPath implements ServiceRule {
    private static final int LOWEST_TIER = 3;
    private static final List<PipelineStage> STAGES =
            List.of(PipelineStage.BUILD, PipelineStage.TEST, PipelineStage.STAGING, PipelineStage.PRODUCTION);
    private static final Set<FlowStage> STEPS = EnumSet.of(FlowStage.TESTING, FlowStage.RELEASE);

    private static final Metadata METADATA = Metadata.of("FLW-003", "Manual path to production", Severity.WARNING)
            .when("A production service of tier 1, 2 or 3 has NONE or MANUAL for the stage BUILD, TEST, "
                    + "STAGING or PRODUCTION of its pipeline, or a step of stage TESTING or RELEASE in its "
                    + "drawn flow that is MANUAL. An absent stage is unknown.")
            .why("What is done by hand is done differently each time, and seldom, because it takes a person's day.")
            .remedy("Automate the stages one after the other, the slowest first.")
            .sources("SEED:96", "SEED:98", "DORA")
            .reports("""
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 3,
                      "pipeline": { "BUILD": "AUTOMATED", "TEST": "MANUAL", "PRODUCTION": "NONE" } }],
                    "deliveryFlows": [{ "id": "way", "serviceId": "cart", "steps": [
                      { "id": "approve", "stage": "RELEASE", "automation": "MANUAL" }] }]
                    """, "Cart still has manual stages: test and production of its pipeline, release in its flow.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 3,
                  "pipeline": { "SOURCE": "MANUAL", "BUILD": "AUTOMATED", "TEST": "PARTIAL" } }],
                "deliveryFlows": [{ "id": "way", "serviceId": "cart", "steps": [
                  { "id": "build", "stage": "DEVELOPMENT", "automation": "MANUAL" },
                  { "id": "approve", "stage": "RELEASE", "automation": "PARTIAL" }] }]
                """)
            .boundaries(
                    Boundary.of("tier", """
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": #,
                  "pipeline": { "TEST": "MANUAL" } }]
                """).reports(Severity.WARNING, "2", "3").accepts("4"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()
                || service.tier().filter(tier -> tier <= LOWEST_TIER).isEmpty()) return;
        var parts = new ArrayList<Text>(2);
        var stages = STAGES.stream()
                .filter(stage -> isByHand(service, stage))
                .map(FlowRule::words)
                .toList();
        if (!stages.isEmpty()) parts.add(Text.of("{0} of its pipeline", Words.list(stages)));
        var steps = steps(service, facts);
        if (!steps.isEmpty()) parts.add(Text.of("{0} in its flow", Words.list(steps)));
        if (parts.isEmpty()) return;
        var all = parts.stream().map(Text::toString).collect(Collectors.joining(", "));
        report.add(finding(Text.of("{0} still has manual stages: {1}.", service.name(), all), service)
                .next(Text.of("Automate the slowest manual stage of {0} first.", service.name()), service));
    }

    private static boolean isByHand(Service service, PipelineStage stage) {
        return Optional.ofNullable(service.pipeline().get(stage))
                .filter(level -> level == PipelineLevel.NONE || level == PipelineLevel.MANUAL)
                .isPresent();
    }

    private static List<String> steps(Service service, Facts facts) {
        return facts.flows().drawn(service).stream()
                .flatMap(flow -> flow.steps().stream())
                .filter(step -> step.automation().equals(Optional.of(StepAutomation.MANUAL)))
                .flatMap(step -> step.stage().stream())
                .filter(STEPS::contains)
                .distinct()
                .map(FlowRule::words)
                .toList();
    }
}

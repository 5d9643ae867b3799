package dev.remit.raci;

import static dev.remit.model.FlowStage.DEVELOPMENT;
import static dev.remit.model.FlowStage.INFRASTRUCTURE;
import static dev.remit.model.FlowStage.OPERATIONS;
import static dev.remit.model.FlowStage.PLAN;
import static dev.remit.model.FlowStage.RELEASE;
import static dev.remit.model.FlowStage.TESTING;

import dev.remit.model.Document;
import dev.remit.model.FlowStage;
import dev.remit.model.OwnActivity;
import dev.remit.model.OwnRole;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The thirty activities every service has, in the order of its life.
public final class Catalogue {
    private static final List<Activity> ACTIVITIES = List.of(
            plan("PLN-01", Text.of("Prioritise work by customer value and slice it into small batches"), "SEED:37, 76"),
            plan("PLN-02", Text.of("Define SLIs and SLO targets"), "SEED:13, WB-20"),
            plan("PLN-03", Text.of("Agree the error budget policy"), "WB-EBP").asDecision(),
            plan("PLN-04", Text.of("Classify data and model threats"), "SEED:57, 74"),
            plan("PLN-05", Text.of("Map compliance obligations to controls"), "SEED:5, 68"),
            design("DSG-01", Text.of("Design architecture and dependencies"), "SRE-32"),
            design("DSG-02", Text.of("Review the design for reliability and scalability"), "SRE-32, SEED:17"),
            build("DEV-01", Text.of("Build the change with unit tests"), "SEED:59")
                    .inFlow(1),
            build("DEV-02", Text.of("Review the change by a second person"), "DORA"),
            build("DEV-03", Text.of("Instrument the service and write runbooks"), "SRE-32, PD"),
            verify("TST-01", Text.of("Test function and integration"), "SEED:96")
                    .inFlow(2),
            verify("TST-02", Text.of("Test load and resilience"), "SRE-32"),
            verify("TST-03", Text.of("Test security"), "SEED:57, 74").inFlow(3),
            infrastructure("INF-01", Text.of("Maintain the service's delivery pipeline"), "SEED:98"),
            infrastructure("INF-02", Text.of("Provision environments as code"), "SEED:96")
                    .inFlow(4),
            infrastructure("INF-03", Text.of("Plan capacity"), "SRE-32, SEED:17"),
            release("REL-01", Text.of("Review production readiness"), "SRE-32").asDecision(),
            release("REL-02", Text.of("Approve the change for production"), "DORA, PCI")
                    .inFlow(5)
                    .asDecision(),
            release("REL-03", Text.of("Deploy, verify, and roll back if needed"), "SEED:57, 98")
                    .inFlow(6),
            operate("OPS-01", Text.of("Monitor and alert against SLOs"), "SRE-4"),
            operate("OPS-02", Text.of("Respond to pages"), "SRE-11").inFlow(7),
            operate("OPS-03", Text.of("Command major incidents and inform users"), "SEED:13, 108"),
            operate("OPS-04", Text.of("Patch, back up, and test recovery"), "SEED:11"),
            operate("OPS-05", Text.of("Handle security incidents"), "SEED:74"),
            improve("IMP-01", OPERATIONS, Text.of("Hold the post-mortem and track actions"), "WB-EBP"),
            improve("IMP-02", OPERATIONS, Text.of("Measure and reduce toil"), "SRE-5"),
            improve("IMP-03", PLAN, Text.of("Feed production data into backlog and design"), "SEED:90"),
            improve("IMP-04", PLAN, Text.of("Review the error budget and apply the policy"), "WB-EBP")
                    .asDecision(),
            Activity.of(
                    "GOV-01",
                    Text.of("Govern"),
                    OPERATIONS,
                    Text.of("Collect compliance evidence and review access"),
                    "PCI, ISO27"),
            Activity.of(
                            "RET-01",
                            Text.of("Retire"),
                            OPERATIONS,
                            Text.of("Deprecate and decommission the service"),
                            "PD lifecycle")
                    .asDecision());

    private Catalogue() {}

    public static List<Activity> activities() {
        return ACTIVITIES;
    }

    /// Those and the document's own, each after the others of its phase or, with a phase of its own, at the end.
    public static List<Activity> activities(Document document) {
        var all = new ArrayList<>(ACTIVITIES);
        own(document).forEach(own -> insert(Activity.of(own), all));
        return all;
    }

    /// The document's own, in the order somebody gave them.
    public static List<OwnActivity> own(Document document) {
        return document.activities().stream()
                .sorted(Comparator.comparing(own -> own.place().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /// The six and those of the document's own.
    public static List<Role> roles(Document document) {
        var all = new ArrayList<Role>(List.of(Role.Fixed.values()));
        ownRoles(document).forEach(role -> all.add(new Role.Own(role)));
        return all;
    }

    /// The roles beside the six, in the order somebody gave them.
    public static List<OwnRole> ownRoles(Document document) {
        return document.roles().stream()
                .sorted(Comparator.comparing(own -> own.place().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static void insert(Activity own, List<Activity> all) {
        int last = all.size();
        while (last > 0 && !all.get(last - 1).isInPhaseOf(own)) last--;
        all.add(last == 0 ? all.size() : last, own);
    }

    private static Activity plan(String code, Text name, String source) {
        return Activity.of(code, Text.of("Plan"), PLAN, name, source);
    }

    private static Activity design(String code, Text name, String source) {
        return Activity.of(code, Text.of("Design"), DEVELOPMENT, name, source);
    }

    private static Activity build(String code, Text name, String source) {
        return Activity.of(code, Text.of("Build"), DEVELOPMENT, name, source);
    }

    private static Activity verify(String code, Text name, String source) {
        return Activity.of(code, Text.of("Verify"), TESTING, name, source);
    }

    private static Activity infrastructure(String code, Text name, String source) {
        return Activity.of(code, Text.of("Infrastructure"), INFRASTRUCTURE, name, source);
    }

    private static Activity release(String code, Text name, String source) {
        return Activity.of(code, Text.of("Release"), RELEASE, name, source);
    }

    private static Activity operate(String code, Text name, String source) {
        return Activity.of(code, Text.of("Operate"), OPERATIONS, name, source);
    }

    private static Activity improve(String code, FlowStage stage, Text name, String source) {
        return Activity.of(code, Text.of("Improve"), stage, name, source);
    }
}

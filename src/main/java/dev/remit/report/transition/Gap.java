package dev.remit.report.transition;

import dev.remit.analysis.Facts;
import dev.remit.report.Columns;
import dev.remit.report.FindingTold;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.rule.Finding;
import dev.remit.rule.Rules;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Trouble with on-call that a step brings, even if a later one takes it away.
record Gap(Stage stage, FindingTold told) {
    private static final String ON_CALL = "ONC-";
    private static final Columns<Gap> COLUMNS = Columns.<Gap>none()
            .text(
                    "severity",
                    Text.of("Severity"),
                    78,
                    it -> Words.of(it.told.finding().severity().label()))
            .code("rule", Text.of("Rule"), 64, it -> Words.of(it.told.finding().rule()))
            .name(
                    "message",
                    Text.of("What will be found"),
                    0,
                    it -> Words.of(it.told.finding().message()))
            .text("fix", Text.of("What to do"), 320, it -> Words.of(it.told.fix()));

    /// Under the step after which each is found first.
    static List<Gap> of(Transition transition) {
        var known = new HashSet<String>();
        transition.found().open().forEach(finding -> known.add(finding.fingerprint()));
        var gaps = new ArrayList<Gap>();
        for (Stage stage : transition.stages()) {
            for (Finding finding : found(stage, transition))
                if (known.add(finding.fingerprint())) gaps.add(new Gap(stage, new FindingTold(finding, stage.after())));
        }
        return List.copyOf(gaps);
    }

    private static List<Finding> found(Stage stage, Transition transition) {
        var facts = Facts.of(stage.after(), transition.after().today());
        return Rules.check(facts).open().stream()
                .filter(finding -> finding.rule().startsWith(ON_CALL))
                .toList();
    }

    static TableBlock table(List<Gap> gaps) {
        var steps = gaps.stream()
                .collect(Collectors.groupingBy(it -> it.stage.title(), LinkedHashMap::new, Collectors.toList()));
        return COLUMNS.table(Text.of("What each step brings about for on-call"), Text.of("After step"), steps);
    }
}

package dev.remit.report.reliability;

import dev.remit.analysis.figure.Measure;
import dev.remit.model.Sli;
import dev.remit.model.Team;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Grid;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.rule.Finding;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One row a service: target, what its dependencies allow, what was measured, and which dependencies are too weak.
///
/// @param findings the open ones, which say what is a nine short and of a lower tier
record PromiseTable(List<Promise> promises, List<Finding> findings) {
    private static final int NUMBER = 74;
    private static final int NAMES = 126;

    TableBlock block() {
        var tiers = promises.stream()
                .collect(Collectors.groupingBy(Promise::group, LinkedHashMap::new, Collectors.toList()));
        return columns()
                .table(
                        Text.of("What each service promises, what its dependencies allow and what it keeps"),
                        Text.of("Tier"),
                        tiers);
    }

    Grid grid() {
        return columns().grid(promises);
    }

    private Columns<Promise> columns() {
        return Columns.<Promise>none()
                .machine("service_id", it -> Words.of(it.service().id()))
                .name(
                        "service",
                        Text.of("Service"),
                        0,
                        it -> Words.of(it.service().name()))
                .machine("tier", it -> tier(it.service().tier()))
                .machine("external", it -> Words.of(it.service().external()))
                .text("owner", Text.of("Owner"), 118, PromiseTable::owner)
                .number("target", Text.of("Target"), NUMBER, Promise::target)
                .number("ceiling", Text.of("At most, by its needs"), NUMBER, Promise::ceiling)
                .number("measured", Text.of("Measured"), NUMBER, PromiseTable::measured)
                .number("budget_spent", Text.of("Budget spent"), NUMBER, Promise::spent)
                .text("weakest_dependency", Text.of("Weakest dependency"), NAMES + 12, Promise::weakest)
                .text("nine_short", Text.of("A nine short"), NAMES, it -> it.named(findings, "SLO-005"))
                .text("lower_tier", Text.of("Of a lower tier"), NAMES - 24, it -> it.named(findings, "SLO-007"));
    }

    private static Cell tier(Optional<Integer> tier) {
        return tier.<Cell>map(Quantity::of).orElseGet(() -> Words.of(Text.of("not assessed")));
    }

    private static Cell owner(Promise it) {
        if (it.service().external()) return Words.of(Text.of("bought"));
        return it.facts()
                .structure()
                .owner(it.service())
                .map(Team::name)
                .map(Words::of)
                .orElseGet(() -> several(it));
    }

    private static Words several(Promise it) {
        return it.facts().structure().accountable(it.service()).isEmpty()
                ? Words.of(Text.of("nobody"))
                : Words.of(Text.of("several"));
    }

    private static Cell measured(Promise it) {
        var measured = it.objective().flatMap(slo -> it.service().sli(slo)).flatMap(Sli::measured);
        return Quantity.of(measured.map(BigDecimal::doubleValue), Measure.SHARE);
    }
}

package dev.remit.report.reliability;

import dev.remit.analysis.figure.Measure;
import dev.remit.model.Service;
import dev.remit.model.Sli;
import dev.remit.model.Slo;
import dev.remit.report.Block;
import dev.remit.report.Cell;
import dev.remit.report.ChartBlock;
import dev.remit.report.Columns;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.report.chart.BudgetBars;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// One objective of a service, with its error budget and what is left of it.
record Objective(Promise promise, Slo slo) {
    private static final int NUMBER = 76;
    private static final int MOST_BARS = 20;
    private static final Columns<Objective> COLUMNS = Columns.<Objective>none()
            .name("service", Text.of("Service"), 0, it -> Words.of(it.service().name()))
            .text("indicator", Text.of("Indicator"), 190, it -> Words.of(it.indicator()))
            .text(
                    "category",
                    Text.of("Measures"),
                    100,
                    it -> Words.of(it.sli().flatMap(Sli::category).map(Labelled::of)))
            .number("target", Text.of("Target"), NUMBER, it -> share(it.slo.target()))
            .number("window_days", Text.of("Window, days"), NUMBER, it -> Quantity.of(it.slo.windowDays()))
            .number(
                    "measured",
                    Text.of("Measured"),
                    NUMBER,
                    it -> share(it.sli().flatMap(Sli::measured)))
            .number("budget_min", Text.of("Budget, min"), NUMBER, it -> it.figure("budget-"))
            .number("budget_spent", Text.of("Budget spent"), NUMBER, Objective::spentCell)
            .text("agreed", Text.of("Agreed with product"), 100, Objective::agreed)
            .text("reviewed", Text.of("Reviewed"), 88, it -> Words.of(it.slo.reviewedOn()));

    /// In the order of the services and of their objectives.
    static List<Objective> of(List<Promise> promises) {
        return promises.stream()
                .flatMap(promise -> promise.service().slos().stream().map(slo -> new Objective(promise, slo)))
                .toList();
    }

    static TableBlock table(List<Objective> objectives) {
        return COLUMNS.table(Text.of("Every objective with its error budget and what was spent of it"), objectives);
    }

    /// Bars of those whose budget is known, most spent first; empty where none is.
    static Optional<Block> chart(List<Objective> objectives) {
        var spent = new LinkedHashMap<String, Double>();
        objectives.stream()
                .filter(each -> each.spent().isPresent())
                .sorted(Comparator.comparing((Objective each) -> -each.spent().orElse(0.0)))
                .limit(MOST_BARS)
                .forEach(each -> spent.put(each.name(), each.spent().orElse(0.0)));
        return spent.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChartBlock(Text.of("Budget spent, most first").toString(), BudgetBars.of(spent), ""));
    }

    private String name() {
        return Text.of("{0}, {1}", service().name(), indicator()).toString();
    }

    /// The share of the budget that is spent; empty while that is not known.
    Optional<Double> spent() {
        return promise.figures().value("spent-" + slo.id());
    }

    private Service service() {
        return promise.service();
    }

    private Optional<Sli> sli() {
        return service().sli(slo);
    }

    private String indicator() {
        return sli().flatMap(Sli::name).orElseGet(() -> slo.id().text());
    }

    private Cell spentCell() {
        return toned(figure("spent-"), spent());
    }

    /// What is beyond its budget is marked.
    static Cell toned(Cell cell, Optional<Double> spent) {
        boolean isGone = spent.filter(share -> share > 1).isPresent();
        return isGone && cell instanceof Quantity quantity ? quantity.toned(Tone.ERROR) : cell;
    }

    private Cell figure(String prefix) {
        return promise.figures().cell(prefix + slo.id());
    }

    private Cell agreed() {
        return Words.of(slo.agreedByProduct().map(agreed -> agreed ? Text.of("yes") : Text.of("no")));
    }

    private static Cell share(Optional<BigDecimal> share) {
        return Quantity.of(share.map(BigDecimal::doubleValue), Measure.SHARE);
    }
}

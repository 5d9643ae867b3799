package dev.remit.report.oncall;

import dev.remit.analysis.Facts;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.FindingCodes;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.rule.Percent;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.List;

/// The services in production that no rotation covers, most essential first.
record Uncovered(List<Service> services, Facts facts, FindingCodes codes) {
    static Uncovered of(Facts facts, FindingCodes codes) {
        var services = facts.production().stream()
                .filter(service -> facts.structure().rotations(service).isEmpty())
                .sorted(Comparator.comparingInt(
                                (Service service) -> service.tier().orElse(Integer.MAX_VALUE))
                        .thenComparing(Service::name))
                .toList();
        return new Uncovered(services, facts, codes);
    }

    /// Those for which nobody wrote down that they need none.
    List<Service> open() {
        return services.stream()
                .filter(service -> service.operating().noRotationReason().isEmpty())
                .toList();
    }

    TableBlock table() {
        return Columns.<Service>none()
                .number("tier", Text.of("Tier"), 60, Uncovered::tier)
                .name("service", Text.of("Service"), 0, it -> Words.of(it.name()))
                .text("model", Text.of("Operating model"), 140, this::model)
                .text("meant", Text.of("Meant to be paged"), 140, this::meant)
                .text("target", Text.of("Promises"), 80, this::target)
                .text("reason", Text.of("Why none"), 240, Uncovered::reason)
                .text("findings", Text.of("Findings"), 90, it -> codes.cell(it.id()))
                .table(Text.of("Services in production that no rotation covers"), services);
    }

    private static Cell tier(Service service) {
        return service.tier().<Cell>map(Quantity::of).orElseGet(() -> Words.of(Text.of("not assessed")));
    }

    private Cell model(Service service) {
        return facts.structure()
                .model(service)
                .map(OperatingModel::label)
                .map(Words::of)
                .orElseGet(() -> Words.of(Text.of("undecided")));
    }

    private Cell meant(Service service) {
        return service.operating()
                .firstLineTeamId()
                .map(facts.structure()::nameOf)
                .map(Words::of)
                .orElseGet(() -> Words.of(Text.of("nobody")));
    }

    private Cell target(Service service) {
        return Words.of(facts.availability().target(service).map(Percent::of));
    }

    private static Cell reason(Service service) {
        return service.operating()
                .noRotationReason()
                .map(Words::of)
                .orElseGet(() -> Words.of(Text.of("nobody wrote it down")).toned(Tone.WARNING));
    }
}

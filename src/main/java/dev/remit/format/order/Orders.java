package dev.remit.format.order;

import dev.remit.analysis.Today;
import dev.remit.edit.Anonymity;
import dev.remit.edit.Diagrams;
import dev.remit.file.RemitFile;
import dev.remit.file.save.ContentHash;
import dev.remit.format.DiagramExporter;
import dev.remit.format.DiagramExporters;
import dev.remit.format.Exhibit;
import dev.remit.format.Exporter;
import dev.remit.format.Exporters;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.report.Plan;
import dev.remit.report.Reporter;
import dev.remit.report.Reports;
import dev.remit.report.Request;
import dev.remit.text.Outcome;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Turns what somebody wants into what is to be written. The same wish of the same source is the same order, so the
/// window and the command line write the same bytes.
public final class Orders {
    private final Wish wish;
    private final Source source;
    private final Document document;

    private Orders(Wish wish, Source source) {
        this.wish = wish;
        this.source = source;
        this.document = switch (wish.subject().people()) {
            case NAMED -> source.document();
            case HIDDEN -> Anonymity.OF_PEOPLE.apply(source.document());
        };
    }

    /// Refused where something is wanted that there is not: a report, a format, a plan, a team.
    public static Outcome<Order> of(Wish wish, Source source) {
        var orders = new Orders(wish, source);
        var looking = Looking.at(
                orders.document, wish.subject().plan(), wish.subject().today(), source.clock());
        return wish.report().map(report -> orders.report(report, looking)).orElseGet(() -> orders.diagram(looking));
    }

    private Outcome<Order> report(String name, Outcome<Looking> looking) {
        return Named.among("report", name, Reports.ALL, Reporter::id)
                .then(reporter -> Named.among("format", wish.format(), Exporters.ALL, Exporter::id)
                        .then(exporter -> looking.then(it -> request(reporter, it))
                                .map(request -> new Order.OfReport(reporter, request, exporter, wish.options()))));
    }

    private Outcome<Request> request(Reporter reporter, Looking looking) {
        return shown(looking.document())
                .then(diagram ->
                        new Limits(reporter, all(looking)).to(wish.subject().scope(), diagram))
                .then(some -> new Limits(reporter, some).told(wish.telling()));
    }

    private Request all(Looking looking) {
        var known = source.check(looking.document(), looking.today());
        var request = Request.of(known.facts(), known.findings(), source.file(), madeAt())
                .ofVersion(ContentHash.of(RemitFile.write(source.document())).brief());
        return looking.plan().map(plan -> request.after(compared(plan))).orElse(request);
    }

    /// The plan with what it is compared with: the organisation as it is on the day it is looked at.
    private Plan compared(PlanPoint.Followed plan) {
        LocalDate today = Today.of(document, wish.subject().today(), source.clock());
        var before = source.check(document, today);
        return new Plan(plan.scenario(), plan.last(), before.facts(), before.findings());
    }

    private Outcome<Order> diagram(Outcome<Looking> looking) {
        return Named.among("format", wish.format(), DiagramExporters.ALL, DiagramExporter::id)
                .then(exporter -> looking.then(this::exhibit)
                        .map(exhibit -> new Order.OfDiagram(exhibit, exporter, wish.options())));
    }

    private Outcome<Exhibit> exhibit(Looking looking) {
        var facts = source.facts(looking.document(), looking.today());
        return shown(looking.document())
                .map(diagram -> diagram.orElseGet(Diagrams::ofEverything))
                .then(diagram -> new Cutting(facts.structure(), diagram)
                        .to(wish.subject().scope()))
                .map(diagram -> Exhibit.of(facts, Optional.of(diagram), madeAt()));
    }

    /// The diagram that was named, else the first; none where the document has none.
    private Outcome<Optional<Diagram>> shown(Document looked) {
        var all = looked.diagrams().toList();
        return wish.subject()
                .withoutIdle(wish)
                .diagram()
                .map(id -> Named.among("diagram", id, all, each -> each.id().text())
                        .map(Optional::of))
                .orElseGet(() -> Outcome.done(all.stream().findFirst()));
    }

    private OffsetDateTime madeAt() {
        return wish.subject()
                .printed()
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toOffsetDateTime())
                .orElseGet(() -> OffsetDateTime.now(source.clock()));
    }
}

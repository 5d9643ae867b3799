package dev.remit.cli;

import dev.remit.format.order.ExportName;
import dev.remit.format.order.Orders;
import dev.remit.format.order.Presets;
import dev.remit.format.order.Source;
import dev.remit.format.order.Wish;
import dev.remit.model.Document;
import dev.remit.text.Text;
import java.util.Optional;

final class Export implements Verb {
    private String file = "";
    private Optional<String> preset = Optional.empty();
    private final ExportReport report = new ExportReport();
    private final Signature reportOptions = report.takes();
    private final ExportMap map = new ExportMap();
    private final Signature mapOptions = map.takes();
    private Optional<String> format = Optional.empty();
    private final ScopeOption scope = new ScopeOption();
    private final PlanOption plan = new PlanOption();
    private final Printing printing = new Printing();
    private final Output output = new Output();
    private final Common common = new Common();

    private final Console console;

    Export(Console console) {
        this.console = console;
    }

    @Override
    public Signature signature() {
        return Signature.of("export", "Writes a report or a diagram for people or programs.", this)
                .argument("FILE", "A Remit file; - is standard input.", String.class, given -> file = given)
                .text(
                        "--preset",
                        "NAME",
                        "What the document keeps under that name; other options change it.",
                        given -> preset = Optional.of(given))
                .with(reportOptions)
                .with(mapOptions)
                .text(
                        "--format",
                        "FORMAT",
                        "Of a report: pdf, html, xlsx, csv or md. Of a map: svg, png, pdf, drawio, mermaid,"
                                + " plantuml or dot.",
                        given -> format = Optional.of(given))
                .with(scope.takes())
                .with(plan.takes())
                .with(printing.takes())
                .with(output.takes())
                .with(common.takes());
    }

    @Override
    public Integer call() {
        refuseTwo();
        output.refuse(file, console);
        var document = Input.of(file, console).document(common, console);
        var wish = wish(document);
        var source = Source.of(document, FileName.of(file), console.clock());
        var order = Usage.unless(Orders.of(wish, source));
        output.inFolder(ExportName.of(wish, document), console);
        new Exported(file, output, common, console).put(order);
        return Exit.FINE;
    }

    private void refuseTwo() {
        boolean isReport = report.name().isPresent();
        if (preset.isPresent() && (isReport || map.isAsked()))
            throw Usage.error(
                    Text.of("A preset says by itself what is written."), Text.of("Leave --report and --map out."));
        if (preset.isEmpty() && isReport == map.isAsked())
            throw Usage.error(Text.of("Ask for one of two: a report with --report, or a diagram with --map."));
        if (preset.isEmpty() && format.isEmpty()) throw Usage.error(Text.of("Say in which format, with --format."));
    }

    private Wish wish(Document document) {
        var first = preset.map(name -> Usage.unless(Presets.named(name, document)))
                .or(() -> report.name().map(name -> Wish.FIRST.of(Optional.of(name))))
                .orElseGet(() -> Wish.FIRST.of(Optional.empty()));
        if (first.isDiagram()) refuse(reportOptions, Text.of("reports"));
        else refuse(mapOptions, Text.of("diagrams"));
        var wish = printing.on(scope.on(map.on(report.on(format.map(first::as).orElse(first)))));
        var subject = wish.subject();
        return wish.about(
                subject.after(plan.point().or(subject::plan)).at(common.given().or(subject::today)));
    }

    /// The options of the other half would do nothing, which nobody wants who gives one.
    private static void refuse(Signature half, Text what) {
        half.given().ifPresent(name -> {
            throw Usage.error(Text.of("{0} is for {1}.", name, what), Text.of("Leave it out."));
        });
    }
}

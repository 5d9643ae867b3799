package dev.remit.cli;

import dev.remit.format.order.ExportName;
import dev.remit.format.order.Orders;
import dev.remit.format.order.Presets;
import dev.remit.format.order.Source;
import dev.remit.format.order.Wish;
import dev.remit.model.Document;
import dev.remit.text.Text;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "export", description = "Writes a report or a diagram for people or programs.")
final class Export implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A Remit file; - is standard input.")
    private String file = "";

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "What the document keeps under that name; other options change it.")
    private Optional<String> preset = Optional.empty();

    @Mixin
    private ExportReport report = new ExportReport();

    @Mixin
    private ExportMap map = new ExportMap();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "Of a report: pdf, html, xlsx, csv or md. Of a map: svg, png, pdf, drawio, mermaid, plantuml or dot.")
    private Optional<String> format = Optional.empty();

    @Mixin
    private ScopeOption scope = new ScopeOption();

    @Mixin
    private PlanOption plan = new PlanOption();

    @Mixin
    private Printing printing = new Printing();

    @Mixin
    private Output output = new Output();

    @Mixin
    private Common common = new Common();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    Export(Console console) {
        this.console = console;
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
        if (first.isDiagram()) refuse("report", Text.of("reports"));
        else refuse("map", Text.of("diagrams"));
        var wish = printing.on(scope.on(map.on(report.on(format.map(first::as).orElse(first)))));
        var subject = wish.subject();
        return wish.about(
                subject.after(plan.point().or(subject::plan)).at(common.given().or(subject::today)));
    }

    /// The options of the other half would do nothing, which nobody wants who gives one.
    private void refuse(String half, Text what) {
        var parsed = spec.commandLine().getParseResult();
        Optional.ofNullable(spec.mixins().get(half)).stream()
                .flatMap(mixin -> mixin.options().stream())
                .map(OptionSpec::longestName)
                .filter(parsed::hasMatchedOption)
                .findFirst()
                .ifPresent(name -> {
                    throw Usage.error(Text.of("{0} is for {1}.", name, what), Text.of("Leave it out."));
                });
    }
}

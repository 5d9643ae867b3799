package dev.remit.cli;

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

    @Mixin
    private ExportReport report = new ExportReport();

    @Mixin
    private ExportMap map = new ExportMap();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description =
                    "Of a report: pdf, html, xlsx, csv or md. Of a map: svg, png, pdf, drawio, mermaid, plantuml or dot.")
    private String format = "";

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
        if (report.isAsked() == map.isAsked())
            throw Usage.error(Text.of("Ask for one of two: a report with --report, or a diagram with --map."));
        output.refuse(file, console);
        var exported = new Exported(file, format, printing, output, common, console);
        if (map.isAsked()) {
            refuse("report", Text.of("reports"));
            map.write(exported);
        } else {
            refuse("map", Text.of("diagrams"));
            report.write(exported);
        }
        return Exit.FINE;
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

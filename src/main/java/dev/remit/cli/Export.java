package dev.remit.cli;

import dev.remit.text.Text;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Writes a report for people or programs.")
final class Export implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A Remit file; - is standard input.")
    private String file = "";

    @Mixin
    private ExportReport report = new ExportReport();

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "csv, html or pdf.")
    private String format = "";

    @Mixin
    private Printing printing = new Printing();

    @Mixin
    private Output output = new Output();

    @Mixin
    private Common common = new Common();

    private final Console console;

    Export(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!report.isAsked()) throw Usage.error(Text.of("Name a report with --report."));
        output.refuse(file, console);
        report.write(new Exported(file, format, printing, output, common, console));
        return Exit.FINE;
    }
}

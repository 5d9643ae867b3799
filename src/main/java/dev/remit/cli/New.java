package dev.remit.cli;

import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "new", description = "Makes an empty organisation.")
final class New implements Callable<Integer> {
    @Option(names = "--name", paramLabel = "NAME", description = "What the organisation is called.")
    private String name = "New organisation";

    @Mixin
    private Output output = new Output();

    @Mixin
    private Common common = new Common();

    private final Console console;

    New(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        output.text(RemitFile.write(Document.named(OrganisationName.given(name))), common, console);
        return Exit.FINE;
    }
}

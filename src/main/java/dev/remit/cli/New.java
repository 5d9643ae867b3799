package dev.remit.cli;

import dev.remit.file.RemitFile;
import dev.remit.model.Document;

final class New implements Verb {
    private String name = "New organisation";
    private final Output output = new Output();
    private final Common common = new Common();
    private final Console console;

    New(Console console) {
        this.console = console;
    }

    @Override
    public Signature signature() {
        return Signature.of("new", "Makes an empty organisation.", this)
                .text("--name", "NAME", "What the organisation is called.", name, given -> name = given)
                .with(output.takes())
                .with(common.takes());
    }

    @Override
    public Integer call() {
        output.text(RemitFile.write(Document.named(OrganisationName.given(name))), common, console);
        return Exit.FINE;
    }
}

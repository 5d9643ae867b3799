package dev.remit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "version", description = "Prints the version of Remit.")
final class Version implements Callable<Integer> {
    /// As in the build file; a test holds the two together, and nothing is read at the start.
    static final String NUMBER = "0.1.0";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println("remit " + NUMBER);
        return 0;
    }
}

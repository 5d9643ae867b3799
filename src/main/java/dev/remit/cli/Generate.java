package dev.remit.cli;

import dev.remit.edit.Megacorp;
import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import dev.remit.text.Text;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "generate", description = "Makes up an organisation of any size, the same at every run.")
final class Generate implements Callable<Integer> {
    @Option(names = "--teams", required = true, paramLabel = "N", description = "How many teams, 1 to 10000.")
    private int teams;

    @Option(
            names = "--services-per-team",
            paramLabel = "N",
            description = "Services a building team owns: ${DEFAULT-VALUE}.")
    private int servicesPerTeam = 4;

    @Option(
            names = "--dependencies-per-service",
            paramLabel = "K",
            description = "Soft dependencies of a service beside the hard chain: ${DEFAULT-VALUE}.")
    private int dependencies;

    @Mixin
    private Output output = new Output();

    @Mixin
    private Common common = new Common();

    private final Console console;

    Generate(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        check("--teams", teams, 1, 10_000);
        check("--services-per-team", servicesPerTeam, 1, 100);
        check("--dependencies-per-service", dependencies, 0, 100);
        Document document = Megacorp.of(teams, servicesPerTeam, dependencies);
        Stop.where(RemitFile.tooLarge(document), Exit.USAGE);
        output.text(RemitFile.write(document), common, console);
        if (!common.quiet) console.err().println(counts(document));
        return Exit.FINE;
    }

    private static void check(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw Usage.error(Text.of("{0} is {1}, but {2} to {3} are allowed.", option, value, least, most));
        }
    }

    private static Text counts(Document document) {
        int needs = document.services().stream()
                .mapToInt(service -> service.dependsOn().size())
                .sum();
        long teams = document.teams().stream().filter(team -> !team.roleGroup()).count();
        return Text.of(
                "Teams: {0}, services: {1}, dependencies: {2}, interactions: {3}, rotations: {4}.",
                teams,
                document.services().size(),
                needs,
                document.interactions().size(),
                document.rotations().size());
    }
}

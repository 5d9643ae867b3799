package dev.remit.cli;

import dev.remit.edit.Megacorp;
import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import dev.remit.text.Text;

final class Generate implements Verb {
    private int teams;
    private int servicesPerTeam = 4;
    private int dependencies;
    private final Output output = new Output();
    private final Common common = new Common();
    private final Console console;

    Generate(Console console) {
        this.console = console;
    }

    @Override
    public Signature signature() {
        return Signature.of("generate", "Makes up an organisation of any size, the same at every run.", this)
                .needed("--teams", "N", "How many teams, 1 to 10000.", Integer.class, given -> teams = given)
                .number(
                        "--services-per-team",
                        "N",
                        "Services a building team owns: ${DEFAULT-VALUE}.",
                        servicesPerTeam,
                        given -> servicesPerTeam = given)
                .number(
                        "--dependencies-per-service",
                        "K",
                        "Soft dependencies of a service beside the hard chain: ${DEFAULT-VALUE}.",
                        dependencies,
                        given -> dependencies = given)
                .with(output.takes())
                .with(common.takes());
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
        return Text.of(
                "Teams: {0}, services: {1}, dependencies: {2}, interactions: {3}, rotations: {4}.",
                document.teamCount(),
                document.services().size(),
                needs,
                document.interactions().size(),
                document.rotations().size());
    }
}

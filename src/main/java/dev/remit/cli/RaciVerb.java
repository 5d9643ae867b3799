package dev.remit.cli;

import dev.remit.analysis.Today;
import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.raci.Activity;
import dev.remit.raci.Raci;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "raci", description = "Prints who is responsible, accountable, consulted and informed, and why.")
final class RaciVerb implements Callable<Integer> {
    /// What the matrix is split by. In lower case, as people type it.
    enum By {
        service,
        team,
        activity
    }

    @Parameters(paramLabel = "FILE", description = "A Remit file; - is standard input.")
    private String file = "";

    @Option(
            names = "--by",
            paramLabel = "service|team|activity",
            description = "What it is split by: ${DEFAULT-VALUE}.")
    private By by = By.service;

    @Option(names = "--service", paramLabel = "ID", description = "Only these services.")
    private List<String> services = List.of();

    @Option(names = "--team", paramLabel = "ID", description = "Only the letters of these teams.")
    private List<String> teams = List.of();

    @Option(names = "--activity", paramLabel = "CODE", description = "Only these activities.")
    private List<String> activities = List.of();

    @Option(names = "--explain", description = "Says for each letter why.")
    private boolean explain;

    @Mixin
    private Output output = new Output();

    @Mixin
    private Common common = new Common();

    private final Console console;

    RaciVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        output.refuse(file, console);
        Document document = Input.of(file, console).document(common, console);
        var structure = Structure.of(document, Today.of(document, common.given(), console.clock()));
        var raci = Raci.of(structure);
        var chosen = Chosen.of(
                        services,
                        "service",
                        Raci.services(structure).stream()
                                .map(each -> each.id().text())
                                .toList())
                .and(
                        teams,
                        "team",
                        document.teams().stream().map(each -> each.id().text()).toList())
                .and(
                        activities,
                        "activity",
                        raci.activities().stream().map(Activity::code).toList());
        var text = explain ? RaciText.explained(raci, chosen) : RaciText.of(raci, chosen);
        output.text(printed(text).getBytes(StandardCharsets.UTF_8), common, console);
        return Exit.FINE;
    }

    private String printed(RaciText text) {
        return switch (by) {
            case service -> text.byService();
            case team -> text.byTeam();
            case activity -> text.byActivity();
        };
    }
}

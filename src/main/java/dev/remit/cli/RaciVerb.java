package dev.remit.cli;

import dev.remit.analysis.Today;
import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.raci.Activity;
import dev.remit.raci.Raci;
import java.nio.charset.StandardCharsets;
import java.util.List;

final class RaciVerb implements Verb {
    /// What the matrix is split by. In lower case, as people type it.
    enum By {
        service,
        team,
        activity
    }

    private String file = "";
    private By by = By.service;
    private List<String> services = List.of();
    private List<String> teams = List.of();
    private List<String> activities = List.of();
    private boolean explain;
    private final Output output = new Output();
    private final Common common = new Common();
    private final Console console;

    RaciVerb(Console console) {
        this.console = console;
    }

    @Override
    public Signature signature() {
        return Signature.of("raci", "Prints who is responsible, accountable, consulted and informed, and why.", this)
                .argument("FILE", "A Remit file; - is standard input.", String.class, given -> file = given)
                .word(
                        "--by",
                        "service|team|activity",
                        "What it is split by: ${DEFAULT-VALUE}.",
                        by,
                        given -> by = given)
                .texts("--service", "ID", "Only these services.", given -> services = given)
                .texts("--team", "ID", "Only the letters of these teams.", given -> teams = given)
                .texts("--activity", "CODE", "Only these activities.", given -> activities = given)
                .flag("--explain", "Says for each letter why.", given -> explain = given)
                .with(output.takes())
                .with(common.takes());
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

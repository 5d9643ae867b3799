package dev.remit.cli;

import dev.remit.raci.Raci;
import dev.remit.report.Choice;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.report.Section;
import dev.remit.text.Text;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/// What a report is limited to. What a report does not heed is refused, so that nobody takes all for a part.
final class ReportScope {
    @Option(names = "--service", paramLabel = "ID", description = "Only these services.")
    private List<String> services = List.of();

    @Option(names = "--team", paramLabel = "ID", description = "Only these teams.")
    private List<String> teams = List.of();

    @Option(
            names = "--section",
            paramLabel = "NAME",
            split = ",",
            description = "Only these sections of a report that has sections, such as summary,map.")
    private List<String> sections = List.of();

    Request on(Request all, Reporter reporter) {
        refuse(services, Choice.SERVICES, Text.of("services"), reporter);
        refuse(teams, Choice.TEAMS, Text.of("teams"), reporter);
        refuse(sections, Choice.SECTIONS, Text.of("sections"), reporter);
        var chosen = chosen(all, reporter);
        var some = all.onServices(all.services().stream()
                .filter(each -> chosen.includes("service", each.id().text()))
                .toList());
        return some.onTeams(all.teams().stream()
                        .filter(each -> chosen.includes("team", each.id().text()))
                        .toList())
                .only(Set.copyOf(sections));
    }

    private Chosen chosen(Request all, Reporter reporter) {
        var structure = all.facts().structure();
        var knownServices =
                Raci.services(structure).stream().map(each -> each.id().text()).toList();
        var knownTeams = all.teams().stream().map(each -> each.id().text()).toList();
        var knownSections = reporter.sections().stream().map(Section::id).toList();
        return Chosen.of(services, "service", knownServices)
                .and(teams, "team", knownTeams)
                .and(sections, "section", knownSections);
    }

    private static void refuse(List<String> asked, Choice choice, Text of, Reporter reporter) {
        if (asked.isEmpty() || reporter.choices().contains(choice)) return;
        throw Usage.error(
                Text.of("The report {0} cannot be limited to {1}.", reporter.id(), of),
                Text.of("Leave the option away."));
    }
}

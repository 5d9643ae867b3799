package dev.remit.report.ownership;

import dev.remit.model.Service;
import dev.remit.raci.Raci;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Choice;
import dev.remit.report.FindingCodes;
import dev.remit.report.KeyFigure;
import dev.remit.report.KeyFigures;
import dev.remit.report.Note;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.report.Tone;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Every service with its owner and all that hangs on it, most essential first: for management and audit.
public final class OwnershipRegister implements Reporter {
    @Override
    public String id() {
        return "ownership";
    }

    @Override
    public Text name() {
        return Text.of("Ownership register");
    }

    @Override
    public Text purpose() {
        return Text.of("Tells management and audit who owns, builds and runs each service, most essential first.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.SERVICES);
    }

    @Override
    public Report report(Request request) {
        var entries = entries(request);
        var title = new OwnershipTitle(request.provenance().organisation(), entries);
        var blocks = entries.isEmpty() ? nothing() : blocks(title, request);
        return Report.of(request, Text.of("Ownership register"), title.text(), title.scope(), blocks)
                .withData(RegisterColumns.FOR_MACHINES.grid(entries));
    }

    private static List<Entry> entries(Request request) {
        var codes = FindingCodes.of(request.findings());
        return request.services().stream()
                .map(service -> new Entry(service, request.facts(), codes))
                .sorted(Comparator.comparingInt(Entry::rank)
                        .thenComparing(entry -> entry.service().name())
                        .thenComparing(entry -> entry.service().id()))
                .toList();
    }

    private static List<Block> blocks(OwnershipTitle title, Request request) {
        var entries = title.entries();
        var blocks = new ArrayList<Block>();
        blocks.add(figures(title));
        blocks.add(RegisterColumns.PRINTED.table(Text.of("Who owns, builds and runs each service"), entries));
        blocks.add(new Note(Text.of("The last review is the latest of those of its readiness for production, its"
                        + " objectives, its capacity and the threats to it.")
                .toString()));
        blocks.addAll(leftOut(request));
        blocks.addAll(FindingCodes.of(request.findings())
                .key(entries.stream().map(entry -> entry.service().id()).toList()));
        blocks.addAll(new OwnershipBalance(entries).blocks());
        return blocks;
    }

    private static KeyFigures figures(OwnershipTitle title) {
        var entries = title.entries();
        long wrong = title.unowned() + title.shared();
        long unknown =
                entries.stream().filter(entry -> entry.people().isEmpty()).count();
        long aimless = entries.stream()
                .filter(entry -> entry.service().slos().isEmpty())
                .count();
        return new KeyFigures(List.of(
                KeyFigure.of(Text.of("Services").toString(), Integer.toString(entries.size())),
                KeyFigure.of(Text.of("Without exactly one owner").toString(), Long.toString(wrong))
                        .toned(wrong == 0 ? Tone.GOOD : Tone.ERROR),
                KeyFigure.of(Text.of("Bus factor below 2").toString(), Long.toString(title.alone()))
                        .beneath(Text.of("{0} unknown", unknown).toString())
                        .toned(title.alone() == 0 ? Tone.NEUTRAL : Tone.WARNING),
                KeyFigure.of(Text.of("Without an SLO").toString(), Long.toString(aimless))));
    }

    /// Where all services are wanted, those that no register needs are named.
    private static List<Block> leftOut(Request request) {
        var structure = request.facts().structure();
        if (request.services().size() < Raci.services(structure).size()) return List.of();
        var others = structure.document().services().stream()
                .filter(service -> !Raci.isListed(service))
                .map(Service::name)
                .toList();
        if (others.isEmpty()) return List.of();
        return List.of(new Note(Text.of("Left out, as they are bought, retired or libraries: {0}.", Words.some(others))
                .toString()));
    }

    private static List<Block> nothing() {
        return List.of(new Callout(
                Text.of("There is nothing to own yet").toString(),
                Text.of(
                                "Add the services that your teams build and run, and name for each the one team that answers for"
                                        + " it.")
                        .toString(),
                ""));
    }
}

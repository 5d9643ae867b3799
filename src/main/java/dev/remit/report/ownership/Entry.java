package dev.remit.report.ownership;

import static dev.remit.text.Words.list;

import dev.remit.analysis.Facts;
import dev.remit.model.Domain;
import dev.remit.model.OperatingModel;
import dev.remit.model.Rotation;
import dev.remit.model.Service;
import dev.remit.model.Slo;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.report.Cell;
import dev.remit.report.FindingCodes;
import dev.remit.report.Quantity;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.rule.Percent;
import dev.remit.shape.Labelled;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One service in the register: what it is, who is behind it, and how well it is looked after.
record Entry(Service service, Facts facts, FindingCodes codes) {
    private static final int FEW_TEAMS = 2;
    private static final int UNASSESSED = Integer.MAX_VALUE;

    /// Those not assessed stand last.
    int rank() {
        return service.tier().orElse(UNASSESSED);
    }

    Cell tier() {
        return service.tier().<Cell>map(Quantity::of).orElseGet(() -> Words.of(Text.of("not assessed")));
    }

    Cell domain() {
        return Words.of(structure().domain(service).map(Domain::name));
    }

    /// How far it is and how sensitive its data: "Generally available, regulated".
    Cell state() {
        String data = dataClass().plain().toLowerCase(Locale.ROOT);
        return Words.of(Text.of("{0}, {1}", lifecycle().plain(), data));
    }

    Cell lifecycle() {
        return Words.of(service.lifecycle().map(Labelled::of));
    }

    Cell dataClass() {
        return Words.of(service.dataClass().map(Labelled::of));
    }

    /// The teams that answer for it: in good order exactly one.
    List<String> owners() {
        return names(structure().accountable(service));
    }

    Cell owner() {
        var owners = owners();
        if (owners.isEmpty()) return Words.of(Text.of("nobody")).toned(Tone.ERROR);
        return owners.size() == 1
                ? Words.of(owners.getFirst())
                : Words.of(list(owners)).toned(Tone.ERROR);
    }

    Cell builder() {
        return Words.of(service.builtBy()
                .map(structure()::nameOf)
                .or(() -> structure().builder(service).map(Team::name)));
    }

    Cell model() {
        return structure()
                .model(service)
                .map(OperatingModel::label)
                .map(Words::of)
                .orElseGet(() -> Words.of(Text.of("undecided")));
    }

    /// Of a rotation that many teams share its name says more than theirs.
    Cell firstLineInShort() {
        var paged = structure().firstLine(service);
        if (paged.size() <= FEW_TEAMS) return firstLine();
        var rotations =
                structure().rotations(service).stream().map(Rotation::name).toList();
        return Words.of(Text.of("{0} ({1} teams)", list(rotations), paged.size()));
    }

    Cell firstLine() {
        var paged = names(structure().firstLine(service));
        if (!paged.isEmpty()) return Words.of(list(paged));
        boolean meant = service.operating().noRotationReason().isPresent();
        return meant
                ? Words.of(Text.of("none needed"))
                : Words.of(Text.of("nobody")).toned(Tone.WARNING);
    }

    Cell secondLine() {
        return Words.of(service.operating().secondLineTeamId().map(structure()::nameOf));
    }

    Cell busFactor() {
        return people().<Cell>map(Quantity::of).orElse(Words.UNKNOWN);
    }

    Optional<Integer> people() {
        return facts.busFactor().of(service);
    }

    Cell objectives(String between) {
        var targets = service.slos().stream().map(Entry::target).toList();
        return targets.isEmpty() ? Words.of(Text.of("none")) : Words.of(String.join(between, targets));
    }

    Optional<LastReview> lastReview() {
        return LastReview.of(service, facts);
    }

    private static String target(Slo slo) {
        return slo.target().map(Percent::of).orElseGet(Words.UNKNOWN::text);
    }

    private List<String> names(Collection<Ref<Team>> teams) {
        return teams.stream().map(structure()::nameOf).toList();
    }

    private Structure structure() {
        return facts.structure();
    }
}

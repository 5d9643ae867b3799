package dev.remit.report.raci;

import static dev.remit.text.Words.list;

import dev.remit.model.Slo;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.raci.Matrix;
import dev.remit.rule.Percent;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a service is and who is behind it, in a line of short sentences: tier, operating model, owner, builder, first
/// line, objectives.
record RaciHeader(Structure structure, Matrix matrix) {
    String text() {
        var sentences = new ArrayList<Text>(List.of(tier(), model(), owner()));
        builder().ifPresent(sentences::add);
        sentences.addAll(List.of(pager(), objectives()));
        return sentences.stream().map(Text::toString).collect(Collectors.joining(" "));
    }

    private Text tier() {
        var tier = matrix.service().tier();
        return tier.isPresent() ? Text.of("Tier {0}.", tier.get()) : Text.of("Tier not assessed.");
    }

    private Text model() {
        var model = matrix.model();
        return model.isPresent() ? Text.of("{0}.", model.get().label()) : Text.of("No operating model decided.");
    }

    /// The names of the teams that answer for it as a whole: in a good model exactly one.
    List<String> owners() {
        return names(structure.accountable(matrix.service()));
    }

    private Text owner() {
        var owners = owners();
        return switch (owners.size()) {
            case 0 -> Text.of("Nobody owns it.");
            case 1 ->
                ownerBuilds()
                        ? Text.of("{0} owns and builds it.", owners.getFirst())
                        : Text.of("{0} owns it.", owners.getFirst());
            default -> Text.of("{0} own it.", list(owners));
        };
    }

    private Optional<Text> builder() {
        if (ownerBuilds()) return Optional.empty();
        return matrix.service().builtBy().map(builder -> Text.of("{0} builds it.", name(builder)));
    }

    private boolean ownerBuilds() {
        var owners = structure.accountable(matrix.service());
        return matrix.service()
                .builtBy()
                .map(builder -> owners.equals(List.of(builder)))
                .orElse(owners.size() == 1);
    }

    private Text pager() {
        var paged = names(structure.firstLine(matrix.service()));
        return switch (paged.size()) {
            case 0 -> Text.of("No rotation covers it.");
            case 1 -> Text.of("{0} is paged first.", paged.getFirst());
            default -> Text.of("{0} are paged first.", list(paged));
        };
    }

    private Text objectives() {
        var targets = matrix.service().slos().stream().map(RaciHeader::target).toList();
        return switch (targets.size()) {
            case 0 -> Text.of("No SLO.");
            case 1 -> Text.of("SLO {0}.", targets.getFirst());
            default -> Text.of("SLOs {0}.", list(targets));
        };
    }

    private static String target(Slo slo) {
        return slo.target().map(Percent::of).orElseGet(() -> Text.of("unknown").toString());
    }

    private List<String> names(Collection<Ref<Team>> teams) {
        return teams.stream().map(this::name).toList();
    }

    /// A team that does not exist goes by its id.
    private String name(Ref<Team> team) {
        return structure.team(team).map(Team::name).orElse(team.id().text());
    }
}

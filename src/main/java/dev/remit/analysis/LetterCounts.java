package dev.remit.analysis;

import dev.remit.model.Letters;
import dev.remit.model.Team;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.shape.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How many activities each team answers for, does, is asked about and is told of, over all services that have a RACI.
/// One activity of one service counts once; who does it and answers for it counts for both.
public final class LetterCounts {
    private final Map<Id, Count> byTeam = new HashMap<>();
    private final int accountable;

    private LetterCounts(Raci raci) {
        raci.matrices().forEach(this::add);
        accountable = byTeam.values().stream().mapToInt(Count::accountable).sum();
    }

    /// What one team has.
    ///
    /// @param services those in which it has any letter
    public record Count(int accountable, int responsible, int consulted, int informed, int services) {
        public static final Count NONE = new Count(0, 0, 0, 0, 0);

        private Count plus(Letters letters) {
            return new Count(
                    accountable + one(letters.isAccountable()),
                    responsible + one(letters.isResponsible()),
                    consulted + one(letters == Letters.C),
                    informed + one(letters == Letters.I),
                    services);
        }

        private Count withService() {
            return new Count(accountable, responsible, consulted, informed, services + 1);
        }

        private static int one(boolean counts) {
            return counts ? 1 : 0;
        }
    }

    static LetterCounts of(Raci raci) {
        return new LetterCounts(raci);
    }

    public Count of(Team team) {
        return byTeam.getOrDefault(team.id(), Count.NONE);
    }

    /// All that teams answer for.
    public int accountable() {
        return accountable;
    }

    /// The share of all that teams answer for that falls to this one; empty where nobody answers for anything.
    public Optional<Double> share(Team team) {
        return accountable == 0 ? Optional.empty() : Optional.of((double) of(team).accountable() / accountable);
    }

    private void add(Matrix matrix) {
        for (int column = 0; column < matrix.parties().size(); column++) {
            var count = count(matrix.letters(), column);
            if (!count.equals(Count.NONE))
                byTeam.merge(matrix.parties().get(column).team().id(), count.withService(), LetterCounts::sum);
        }
    }

    private static Count count(List<List<Letters>> rows, int column) {
        var count = Count.NONE;
        for (var row : rows) count = count.plus(row.get(column));
        return count;
    }

    private static Count sum(Count one, Count other) {
        return new Count(
                one.accountable + other.accountable,
                one.responsible + other.responsible,
                one.consulted + other.consulted,
                one.informed + other.informed,
                one.services + other.services);
    }
}

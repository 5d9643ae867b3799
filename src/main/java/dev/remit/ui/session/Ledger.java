package dev.remit.ui.session;

import dev.remit.raci.SetByHand;
import dev.remit.shape.Id;
import dev.remit.ui.raci.Aspect;
import dev.remit.ui.raci.Sieve;
import dev.remit.ui.raci.Subjects;
import dev.remit.ui.raci.Totals;
import dev.remit.ui.raci.View;
import dev.remit.ui.raci.Workspace;
import dev.remit.ui.raci.paste.Clip;
import dev.remit.ui.raci.paste.Plan;
import java.util.List;
import java.util.Optional;

/// All that the RACI shows at one moment.
///
/// @param workspace the grid; what it shows may still be of the view and the sieve before
/// @param view that is wanted
/// @param subjects what else can be looked at, from the side of what the grid shows
/// @param sieve that is wanted
/// @param totals of what the grid shows
/// @param byHand everything that is set by hand
/// @param pending what is about to be pasted, while somebody is asked about it
/// @param unexplained what was set by hand lately and has no reason yet
public record Ledger(
        Workspace workspace,
        View view,
        Subjects subjects,
        Sieve sieve,
        Totals totals,
        List<SetByHand> byHand,
        Optional<Pending> pending,
        Side side,
        List<Id> unexplained) {
    /// What stands beside the grid.
    public enum Side {
        WHY,
        BY_HAND,
        OWN
    }

    /// A clip that cannot go in as it is.
    ///
    /// @param plan with headings that are almost right left out
    /// @param guessed with those taken for right
    public record Pending(Clip clip, Plan plan, Plan guessed) {}

    public static Ledger of(Workspace workspace, View view) {
        return new Ledger(
                workspace,
                view,
                Subjects.NONE,
                Sieve.ALL,
                Totals.NONE,
                List.of(),
                Optional.empty(),
                Side.WHY,
                List.of());
    }

    /// Whether the grid shows what is wanted.
    public boolean isShown() {
        return workspace.tableau().view().equals(view)
                && workspace.tableau().sieve().equals(sieve);
    }

    public Ledger with(Workspace other) {
        return other == workspace
                ? this
                : new Ledger(other, view, subjects, sieve, totals, byHand, pending, side, unexplained);
    }

    public Ledger looking(View other) {
        return other.equals(view)
                ? this
                : new Ledger(
                        workspace,
                        other,
                        subjects,
                        sieve.team(Optional.empty()),
                        totals,
                        byHand,
                        Optional.empty(),
                        side,
                        unexplained);
    }

    /// What the cursor is at, from another side.
    public Ledger seen(Aspect aspect) {
        return Aspect.of(view) == aspect
                ? this
                : aspect.from(workspace).map(this::looking).orElse(this);
    }

    public Ledger sifting(Sieve other) {
        return other.equals(sieve)
                ? this
                : new Ledger(workspace, view, subjects, other, totals, byHand, pending, side, unexplained);
    }

    Ledger made(Subjects newSubjects, Totals newTotals, List<SetByHand> newByHand) {
        return new Ledger(workspace, view, newSubjects, sieve, newTotals, newByHand, pending, side, unexplained);
    }

    public Ledger pasting(Optional<Pending> other) {
        return new Ledger(workspace, view, subjects, sieve, totals, byHand, other, side, unexplained);
    }

    public Ledger beside(Side other) {
        return other == side
                ? this
                : new Ledger(workspace, view, subjects, sieve, totals, byHand, pending, other, unexplained);
    }

    public Ledger unexplained(List<Id> others) {
        return new Ledger(workspace, view, subjects, sieve, totals, byHand, pending, side, List.copyOf(others));
    }
}

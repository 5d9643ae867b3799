package dev.remit.ui.raci;

import dev.remit.editor.Remark;
import dev.remit.model.Letters;
import dev.remit.raci.Mark;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.List;
import java.util.Optional;

/// What is said of letters that were set: who handed something over, and which teams cannot hold a letter.
final class Remarks {
    private Remarks() {}

    static Optional<Remark> of(Wishes wishes) {
        if (!wishes.closed().isEmpty()) return Optional.of(closed(wishes));
        return wishes.handedOver().isEmpty() ? Optional.empty() : Optional.of(Remark.undoable(handedOver(wishes)));
    }

    private static Text handedOver(Wishes wishes) {
        var accountable = wishes.wanted().keySet().stream()
                .filter(spot -> isAccountable(spot, wishes))
                .toList();
        if (accountable.size() != 1)
            return Text.of(
                    "{0} cells have the A now; whoever answered there before does the work.", accountable.size());
        Spot spot = accountable.getFirst();
        var others = wishes.handedOver().stream()
                .map(other -> Deeds.team(other, wishes.raci()))
                .toList();
        return Text.of(
                others.size() == 1
                        ? "{0} now answers for {1} of {2}; {3} does the work."
                        : "{0} now answers for {1} of {2}; {3} do the work.",
                Deeds.team(spot, wishes.raci()),
                spot.activity(),
                Deeds.service(spot, wishes.raci()),
                Words.list(others));
    }

    private static boolean isAccountable(Spot spot, Wishes wishes) {
        return Optional.ofNullable(wishes.wanted().get(spot))
                .filter(mark -> mark.letters().isAccountable())
                .isPresent();
    }

    private static Remark closed(Wishes wishes) {
        var spots = List.copyOf(wishes.closed().keySet());
        int count = spots.size();
        if (count > 1)
            return Remark.of(Text.of(
                    "{0} cells were left out: their teams fill no role for the service, so they can hold no letter.",
                    count));
        Spot spot = spots.getFirst();
        var remark = Remark.of(Text.of(
                "{0} fills no role for {1}, so it can hold no letter there.",
                Deeds.team(spot, wishes.raci()), Deeds.service(spot, wishes.raci())));
        var mark = Optional.ofNullable(wishes.closed().get(spot)).orElse(Mark.of(Letters.R));
        for (var offer : TakingPart.offers(spot, mark, wishes)) remark = remark.offering(offer);
        return remark;
    }
}

package dev.remit.ui.raci;

import dev.remit.edit.RaciOverrides;
import dev.remit.edit.RaciOverrides.Wish;
import dev.remit.model.Letters;
import dev.remit.raci.Cell;
import dev.remit.raci.Mark;
import dev.remit.raci.Raci;
import dev.remit.raci.Setting;
import dev.remit.shape.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What cells are to have, gathered until it becomes one step.
final class Wishes {
    private final Raci raci;
    private final Signature signature;
    private final Map<Spot, Mark> wanted = new LinkedHashMap<>();
    private final Map<Spot, Mark> closed = new LinkedHashMap<>();
    private final Map<Spot, Mark> handedOver = new LinkedHashMap<>();

    Wishes(Workspace workspace) {
        raci = workspace.raci();
        signature = workspace.signature();
    }

    /// A team that fills no role for the service can hold no letter there.
    void want(Spot spot, Mark mark) {
        var cell = spot.in(raci);
        if (cell.isPresent()) {
            if (!cell.get().mark().equals(mark)) wanted.put(spot, mark);
        } else if (!mark.isEmpty()) closed.put(spot, mark);
    }

    /// Whoever answered before for what a team is to answer for now only does it.
    void handOver() {
        wanted.forEach((spot, mark) -> {
            boolean isNew = mark.letters().isAccountable()
                    && !spot.in(raci).orElseThrow().letters().isAccountable();
            if (isNew) others(spot).forEach(other -> handedOver.put(other, Mark.of(Letters.R)));
        });
    }

    /// The cells of the other teams that answer for the same, as far as nobody wants anything of them.
    List<Spot> others(Spot spot) {
        return raci.find(spot.service()).flatMap(matrix -> matrix.row(spot.activity())).stream()
                .flatMap(row -> row.accountable().stream())
                .map(team -> new Spot(spot.service(), spot.activity(), team.id()))
                .filter(other -> !other.equals(spot) && !wanted.containsKey(other))
                .toList();
    }

    /// The cells that become something else because somebody wants it.
    Map<Spot, Mark> wanted() {
        return wanted;
    }

    /// Those whose teams fill no role.
    Map<Spot, Mark> closed() {
        return closed;
    }

    /// Those that do no longer answer.
    List<Spot> handedOver() {
        return List.copyOf(handedOver.keySet());
    }

    Raci raci() {
        return raci;
    }

    Signature signature() {
        return signature;
    }

    /// All of it as one step; empty where nothing becomes different and nothing is to be said.
    Optional<Deed> deed(Deeds.Kind kind) {
        if (wanted.isEmpty() && closed.isEmpty()) return Optional.empty();
        var wishes = new ArrayList<Wish>();
        wanted.forEach((spot, mark) -> add(spot, mark, wishes));
        handedOver.forEach((spot, mark) -> add(spot, mark, wishes));
        return Optional.of(new Deed(Deeds.label(kind, this), RaciOverrides.all(wishes), Remarks.of(this)));
    }

    private void add(Spot spot, Mark mark, List<Wish> wishes) {
        Cell cell = spot.in(raci).orElseThrow();
        for (Setting setting : cell.settings(mark)) wishes.add(wish(spot, setting));
    }

    private Wish wish(Spot spot, Setting setting) {
        var hand = setting.isByHand() ? Optional.of(signature.under(setting)) : Optional.<RaciOverrides.Hand>empty();
        return new Wish(
                Ref.to(spot.service().text()), spot.activity(), setting.role().code(), hand);
    }
}

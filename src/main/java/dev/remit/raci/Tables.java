package dev.remit.raci;

import dev.remit.model.Letters;
import dev.remit.model.OperatingModel;
import dev.remit.model.OwnActivity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the tables say before anything is set by hand: those of the application, and the cells of own activities.
final class Tables {
    private final Map<String, OwnActivity> own = new HashMap<>();

    Tables(Iterable<OwnActivity> activities) {
        for (var activity : activities) own.putIfAbsent(activity.code(), activity);
    }

    Entry.OfModel ofModel(Optional<OperatingModel> decided, Activity activity, Role role) {
        var model = decided.orElse(Entry.OfModel.UNDECIDED);
        return new Entry.OfModel(decided, activity.code(), letters(model, activity.code(), role));
    }

    Optional<Entry.OfOverlay> ofOverlay(Activity activity, Role role) {
        return fixedCell(DefaultTables.regulated(), activity.code(), role)
                .map(letters -> new Entry.OfOverlay(activity.code(), letters));
    }

    private Letters letters(OperatingModel model, String activity, Role role) {
        return fixedCell(DefaultTables.of(model), activity, role).orElseGet(() -> ownCell(model, activity, role));
    }

    private Letters ownCell(OperatingModel model, String activity, Role role) {
        var found = own.get(activity);
        if (found == null) return Letters.NONE;
        return found.cells().getOrDefault(model, Map.of()).getOrDefault(role.code(), Letters.NONE);
    }

    private static Optional<Letters> fixedCell(LetterTable table, String activity, Role role) {
        return switch (role) {
            case Role.Fixed fixed -> table.at(activity, fixed);
            case Role.Own added -> Optional.empty();
        };
    }
}

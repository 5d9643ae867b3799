package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Letters;
import dev.remit.model.OperatingModel;
import dev.remit.model.OwnActivity;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Shape;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Activities beside those of the catalogue.
public final class OwnActivities {
    private static final Shape<OwnActivity> ACTIVITY = Shape.of(OwnActivity.class);

    private OwnActivities() {}

    /// An activity of that code, last of all, which the building team does and answers for in every operating model;
    /// nothing happens where there is one already, or it is not named.
    ///
    /// @param phase empty for none
    public static Edit add(String code, String phase, String name) {
        return document -> Wording.name(name)
                .filter(any -> document.activities().stream()
                        .noneMatch(each -> each.code().equals(code)))
                .map(words -> document.with(fresh(document, code, phase, words)))
                .orElse(document);
    }

    private static OwnActivity fresh(Document document, String code, String phase, String name) {
        var plain = Draft.of(
                        FreeIds.in(document, "activity " + code, "activity").text())
                .with("code", code)
                .with("phase", phase.strip())
                .with("name", name)
                .with("place", document.activities().size() + 1)
                .as(OwnActivity.class);
        Map<OperatingModel, Map<String, Letters>> cells = new EnumMap<>(OperatingModel.class);
        for (var model : OperatingModel.values()) cells.put(model, Map.of("BUILD", Letters.R_AND_A));
        return ACTIVITY.with(plain, "cells", Collections.unmodifiableMap(cells));
    }

    /// The activity belongs to that phase; to none of its own where it is empty.
    public static Edit phase(Id activity, String phase) {
        var words = Optional.of(phase.strip()).filter(it -> !it.isEmpty());
        return document -> document.activities()
                .find(activity)
                .map(it -> document.with(ACTIVITY.with(it, "phase", words)))
                .orElse(document);
    }

    /// A role has these letters for it by default, in all of these operating models.
    public static Edit letters(Id activity, List<OperatingModel> models, String role, Letters letters) {
        return document -> document.activities()
                .find(activity)
                .map(it -> {
                    OwnActivity changed = it;
                    for (var model : models) changed = with(changed, model, role, letters);
                    return document.with(changed);
                })
                .orElse(document);
    }

    private static OwnActivity with(OwnActivity activity, OperatingModel model, String role, Letters letters) {
        var row = new TreeMap<>(activity.cells().getOrDefault(model, Map.of()));
        if (letters == Letters.NONE) row.remove(role);
        else row.put(role, letters);
        var cells = new EnumMap<OperatingModel, Map<String, Letters>>(OperatingModel.class);
        cells.putAll(activity.cells());
        cells.put(model, Collections.unmodifiableMap(row));
        return ACTIVITY.with(activity, "cells", Collections.unmodifiableMap(cells));
    }

    /// The activities stand in this order, as far as they are of one phase.
    public static Edit order(List<Id> activities) {
        return document -> {
            Document all = document;
            for (int place = 0; place < activities.size(); place++) {
                var found = all.activities().find(activities.get(place));
                if (found.isPresent()) all = all.with(ACTIVITY.with(found.get(), "place", Optional.of(place + 1)));
            }
            return all;
        };
    }

    /// The activity goes, and with it what is set by hand for it.
    public static Edit remove(Id activity) {
        return document -> document.activities()
                .find(activity)
                .map(it -> RaciOverrides.removeWhere(each -> each.activityCode().equals(it.code()))
                        .apply(document.without(activity)))
                .orElse(document);
    }

    static Document withoutRole(OwnActivity activity, String role, Document document) {
        OwnActivity rest = activity;
        for (var model : activity.cells().keySet())
            if (activity.cells().getOrDefault(model, Map.of()).containsKey(role))
                rest = with(rest, model, role, Letters.NONE);
        return rest == activity ? document : document.with(rest);
    }
}

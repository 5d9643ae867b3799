package dev.remit.draw.paint;

import dev.remit.draw.Bundle;
import dev.remit.draw.Edge;
import dev.remit.draw.Picture;
import dev.remit.draw.View;
import dev.remit.draw.route.Foot;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which dependencies a view shows: single ones with an end in it, as long as one can tell them apart; else, and from
/// afar, as bundles between teams, the strongest of them. All of what is selected is always shown.
///
/// @param bundles the weakest first
record Lines(List<Edge> edges, List<Bundle> bundles) {
    /// A viewport of 2,000 lines takes 30 ms to paint, and nobody can read it.
    private static final int MOST_EDGES = 600;
    private static final long FEW_BUNDLES = 150;
    private static final long MANY_BUNDLES = 400;

    static Lines shown(Picture picture, View view) {
        return switch (view.detail()) {
            case BOXES -> new Lines(List.of(), bundles(picture, view));
            case CHIPS, FULL -> near(picture, view);
        };
    }

    private static Lines near(Picture picture, View view) {
        var selected = picture.marks().selected();
        var all = picture.edges().stream()
                .filter(edge -> isShown(edge.start(), edge.end(), view) || isSelected(edge, selected))
                .toList();
        if (all.size() <= MOST_EDGES) return new Lines(all, List.of());
        var some = all.stream()
                .filter(edge -> edge.start().house() == edge.end().house() || isSelected(edge, selected))
                .toList();
        return new Lines(some, bundles(picture, view));
    }

    /// The strongest, as many as there are teams, within limits.
    private static List<Bundle> bundles(Picture picture, View view) {
        var selected = picture.marks().selected();
        long teams =
                picture.teams().stream().filter(team -> view.shows(team.box())).count();
        long most = Math.clamp(teams, FEW_BUNDLES, MANY_BUNDLES);
        var strongest = new ArrayList<Bundle>();
        for (Bundle bundle : picture.bundles().reversed()) {
            boolean isRoom = strongest.size() < most;
            if (isSelected(bundle, selected) || isRoom && isShown(bundle.start(), bundle.end(), view))
                strongest.add(bundle);
        }
        return strongest.reversed();
    }

    private static boolean isShown(Foot start, Foot end, View view) {
        return view.shows(start.box()) || view.shows(end.box());
    }

    private static boolean isSelected(Edge edge, Set<Id> selected) {
        return selected.contains(edge.from()) || selected.contains(edge.to());
    }

    private static boolean isSelected(Bundle bundle, Set<Id> selected) {
        return selected.contains(bundle.from()) || selected.contains(bundle.to());
    }
}

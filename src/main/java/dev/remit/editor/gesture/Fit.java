package dev.remit.editor.gesture;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.NoteBox;
import dev.remit.draw.TeamBox;
import dev.remit.draw.arrange.Arrangement;
import dev.remit.draw.arrange.TeamForm;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.Size;
import dev.remit.editor.State;
import dev.remit.model.Node;
import dev.remit.model.Team;
import java.util.Optional;

/// What becomes of a size somebody wants something to have.
sealed interface Fit {
    /// The size it takes.
    default Size size(Size wanted) {
        return wanted;
    }

    /// The box it takes where it has that size.
    default Rect box(Rect sized) {
        return sized;
    }

    /// The height that is put down; empty where it follows from the contents.
    default Optional<Integer> height(Size wanted) {
        return Optional.of((int) Math.round(wanted.height()));
    }

    /// Empty for what has always the same size, or none.
    static Optional<Fit> of(Figure figure, Grip grip, State state) {
        return switch (figure) {
            case TeamBox team -> team(team, grip, state);
            case Grouping grouping -> Optional.of(new OfGrouping(least(grouping, state)));
            case NoteBox note -> Optional.of(new Free());
            case FrameBox frame -> Optional.of(new Free());
            case Chip chip -> Optional.empty();
            case InteractionShape shape -> Optional.empty();
        };
    }

    private static Optional<Fit> team(TeamBox box, Grip grip, State state) {
        var before = Optional.ofNullable(state.nodes().get(box.id())).flatMap(Node::height);
        int chips = box.services().size();
        boolean isHeightPulled = grip.down() != 0 && !box.collapsed();
        return state.document().teams().find(box.id()).map(team -> {
            if (isHeightPulled) return new OfTeam(team, chips);
            return box.collapsed() ? new OfFolded(team, before) : new OfWidth(team, chips, before);
        });
    }

    /// Around its teams.
    private static Rect least(Grouping grouping, State state) {
        var boxes = grouping.teams().stream()
                .flatMap(team -> state.picture().box(team).stream())
                .toList();
        return boxes.isEmpty() ? Rect.EMPTY : Arrangement.framed(Rect.covering(boxes));
    }

    /// Any size will do.
    record Free() implements Fit {}

    /// Never smaller than what it is drawn around.
    record OfGrouping(Rect least) implements Fit {
        @Override
        public Rect box(Rect sized) {
            return least.equals(Rect.EMPTY) ? sized : sized.union(least);
        }
    }

    /// As high as its services ask for, unless it was pulled higher.
    record OfTeam(Team team, int chips) implements Fit {
        @Override
        public Size size(Size wanted) {
            var form = form(wanted.width());
            return new Size(
                    Math.max(wide(team, wanted.width()), form.width()), Math.max(form.height(), wanted.height()));
        }

        @Override
        public Optional<Integer> height(Size wanted) {
            boolean isHigher = wanted.height() > form(wanted.width()).height();
            return isHigher ? Fit.super.height(wanted) : Optional.empty();
        }

        private TeamForm form(double width) {
            return TeamForm.of(team, chips, wide(team, width));
        }
    }

    /// Pulled to the side alone: its height is what it was, or follows the services.
    record OfWidth(Team team, int chips, Optional<Integer> before) implements Fit {
        @Override
        public Size size(Size wanted) {
            return new OfTeam(team, chips).size(new Size(wanted.width(), before.orElse(0)));
        }

        @Override
        public Optional<Integer> height(Size wanted) {
            return before;
        }
    }

    /// Only its header is seen, which can be wider but not higher.
    record OfFolded(Team team, Optional<Integer> before) implements Fit {
        @Override
        public Size size(Size wanted) {
            double height = TeamForm.usual(team, 0).collapsed().height();
            return new Size(wide(team, wanted.width()), height);
        }

        @Override
        public Optional<Integer> height(Size wanted) {
            return before;
        }
    }

    private static double wide(Team team, double wanted) {
        return Math.max(TeamForm.usual(team, 0).least(), wanted);
    }
}

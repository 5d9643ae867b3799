package dev.remit.draw.arrange;

import dev.remit.draw.geometry.Rect;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Map;

/// The layout of the domain: value streams side by side and wrapped like words, teams in no stream after them,
/// platforms and supporting teams beneath, enabling teams and services alone at the side.
final class ValueStreamLanes implements Layout {
    private static final double RATIO = 1.6;
    private static final double WASTE_WEIGHS = 0.5;
    private static final int WIDTHS_TRIED = 24;
    private static final double BETWEEN_AREAS = 72;
    private static final double LABEL_OF_WIDTH = 11.0 / 900;
    private static final double GRID = 8;
    private static final double LITTLE_WIDER = 96;
    private static final double CLEAR = 32;
    private static final double OVERHANGING = 1.5;
    private static final double BESIDE = 80;

    @Override
    public Text name() {
        return Text.of("Value-stream lanes");
    }

    @Override
    public Map<Id, Rect> place(Shown shown, Structure structure) {
        return best(Areas.of(shown, structure)).boxes();
    }

    private static Block best(Areas areas) {
        double widest = areas.above().stream().mapToDouble(Block::width).max().orElse(0);
        double line = areas.above().stream()
                .mapToDouble(block -> block.width() + BETWEEN_AREAS)
                .sum();
        Block best = Block.NONE;
        for (int i = 0; i <= WIDTHS_TRIED; i++) {
            double limit = widest + (line - widest) * i / WIDTHS_TRIED;
            Block top = Shelves.pack(areas.above(), limit, BETWEEN_AREAS, betweenRows(limit));
            best = better(best, sideAlongAll(top, areas));
            best = better(best, sideAlongTop(top, areas, 1));
            best = better(best, sideAlongTop(top, areas, OVERHANGING));
        }
        return best;
    }

    /// Near the top, where the helped teams are, as long as what is beneath leaves room.
    private static Block sideAlongAll(Block top, Areas areas) {
        Block bottom = beneath(areas, top.width() + LITTLE_WIDER);
        Block main = top.above(bottom, betweenRows(top.width()));
        double left = Math.max(top.width() + BESIDE, bottom.width() + CLEAR);
        return main.beside(side(areas, main.height()), left - main.width());
    }

    private static Block sideAlongTop(Block top, Areas areas, double reaching) {
        Block upper = top.beside(side(areas, top.height() * reaching), BESIDE);
        return upper.above(beneath(areas, upper.width()), betweenRows(upper.width()));
    }

    private static Block beneath(Areas areas, double limit) {
        return Shelves.pack(areas.beneath(), limit, BETWEEN_AREAS, betweenRows(limit));
    }

    /// On a large map as much as names of areas need above them when all of it is seen: about 11 pixels of 900.
    private static double betweenRows(double width) {
        return Math.max(BETWEEN_AREAS, GRID * Math.rint(width * LABEL_OF_WIDTH / GRID));
    }

    private static Block side(Areas areas, double height) {
        return Shelves.stack(areas.side(), Math.max(height, Member.UPRIGHT_HEIGHT), Columns.BETWEEN_TEAMS);
    }

    private static Block better(Block one, Block other) {
        return one.isNone() || cost(other) < cost(one) ? other : one;
    }

    private static double cost(Block block) {
        if (block.isNone()) return 0;
        double used = block.parts().stream()
                .mapToDouble(part -> part.box().width() * part.box().height())
                .sum();
        double waste = 1 - used / (block.width() * block.height());
        return Block.misfit(block.width(), block.height(), RATIO) + WASTE_WEIGHS * waste;
    }
}

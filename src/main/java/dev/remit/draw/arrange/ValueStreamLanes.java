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
    private static final double BETWEEN_AREAS = 56;
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
        Block best = within(widest, areas);
        for (int i = 1; i <= WIDTHS_TRIED; i++) {
            Block tried = within(widest + (line - widest) * i / WIDTHS_TRIED, areas);
            if (cost(tried) < cost(best)) best = tried;
        }
        return best;
    }

    private static Block within(double limit, Areas areas) {
        Block top = Shelves.pack(areas.above(), limit, BETWEEN_AREAS);
        Block bottom = Shelves.pack(areas.beneath(), Math.max(limit, top.width()), BETWEEN_AREAS);
        Block main = top.above(bottom, BETWEEN_AREAS);
        double high = Math.max(main.height(), Member.UPRIGHT_HEIGHT);
        return main.beside(Shelves.stack(areas.side(), high, Columns.BETWEEN_TEAMS), BESIDE);
    }

    private static double cost(Block block) {
        if (block.isNone()) return 0;
        double used = block.parts().stream()
                .mapToDouble(part -> part.box().width() * part.box().height())
                .sum();
        double waste = 1 - used / (block.width() * block.height());
        return block.misfit(RATIO) + WASTE_WEIGHS * waste;
    }
}

package dev.remit.draw.arrange;

import dev.remit.draw.arrange.Block.Part;
import java.util.ArrayList;
import java.util.List;

/// Blocks in reading order on shelves no wider than a limit, as words on lines.
final class Shelves {
    private Shelves() {}

    static Block pack(List<Block> blocks, double limit, double gap) {
        return pack(blocks, limit, gap, gap);
    }

    static Block pack(List<Block> blocks, double limit, double gap, double betweenShelves) {
        var parts = new ArrayList<Part>();
        double x = 0;
        double y = 0;
        double width = 0;
        double height = 0;
        for (Block block : blocks) {
            if (x > 0 && x + block.width() > limit) {
                y += height + betweenShelves;
                x = 0;
                height = 0;
            }
            parts.addAll(block.moved(x, y));
            width = Math.max(width, x + block.width());
            height = Math.max(height, block.height());
            x += block.width() + gap;
        }
        return new Block(width, y + height, parts);
    }

    /// Blocks beneath each other in columns no higher than a limit.
    static Block stack(List<Block> blocks, double limit, double gap) {
        var parts = new ArrayList<Part>();
        double x = 0;
        double y = 0;
        double width = 0;
        double height = 0;
        for (Block block : blocks) {
            if (y > 0 && y + block.height() > limit) {
                x += width + gap;
                y = 0;
                width = 0;
            }
            parts.addAll(block.moved(x, y));
            height = Math.max(height, y + block.height());
            width = Math.max(width, block.width());
            y += block.height() + gap;
        }
        return new Block(x + width, height, parts);
    }
}

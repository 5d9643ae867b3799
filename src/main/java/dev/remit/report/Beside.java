package dev.remit.report;

import java.util.List;
import java.util.stream.Stream;

/// Two columns side by side where the page is wide enough, else one after the other. They stand on one page, so both
/// are short.
public record Beside(List<Block> left, List<Block> right) implements Block {
    public Beside {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    @Override
    public Stream<Block> parts() {
        return Stream.of(left, right).flatMap(List::stream).flatMap(Block::parts);
    }
}

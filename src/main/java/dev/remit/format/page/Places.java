package dev.remit.format.page;

import dev.remit.report.Anchor;
import dev.remit.report.Block;
import dev.remit.report.Heading;
import dev.remit.report.TableBlock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The places of a report that words can lead to. Where the same place is told of more than once, the first counts.
final class Places {
    private final String before;
    private final Set<Anchor> known;
    private final Set<Anchor> told = new HashSet<>();

    /// @param before what the address of a place begins with
    /// @param known all places that are told of somewhere
    Places(String before, Set<Anchor> known) {
        this.before = before;
        this.known = known;
    }

    static Set<Anchor> in(Stream<Block> blocks) {
        return blocks.flatMap(Block::parts)
                .flatMap(Places::in)
                .filter(Anchor::isSet)
                .collect(Collectors.toSet());
    }

    private static Stream<Anchor> in(Block block) {
        if (block instanceof Heading heading) return Stream.of(heading.at());
        if (!(block instanceof TableBlock table)) return Stream.empty();
        return table.groups().stream().flatMap(group -> group.rows().stream()).map(TableBlock.Row::at);
    }

    /// The address that leads there; empty where nothing does.
    String address(Anchor to) {
        return to.isSet() && known.contains(to) ? before + id(to) : "";
    }

    /// The id of an element that tells of a place for the first time; empty for all others.
    String claimed(Anchor at) {
        return at.isSet() && told.add(at) ? id(at) : "";
    }

    private static String id(Anchor place) {
        return "at-" + place.name();
    }
}

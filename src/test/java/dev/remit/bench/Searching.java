package dev.remit.bench;

import dev.remit.edit.Megacorp;
import dev.remit.ui.search.Entry;
import dev.remit.ui.search.Palette;
import dev.remit.ui.search.Recency;
import dev.remit.ui.search.Typed;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;

/// One keystroke in the palette over 1,000 teams and 4,000 services. Budget: 50 ms.
public class Searching extends Measured {
    private final List<Entry> entries = entries();

    @Benchmark
    public List<Palette.Group> afterTwoLetters() {
        return Palette.search(Typed.of("se"), entries, Recency.NONE);
    }

    @Benchmark
    public List<Palette.Group> afterThreeWords() {
        return Palette.search(Typed.of("tm 4 7"), entries, Recency.NONE);
    }

    private static List<Entry> entries() {
        var document = Megacorp.of(1000, 5, 0);
        return Stream.of(document.teams(), document.services())
                .flatMap(table -> table.stream())
                .<Entry>map(Entry.OfElement::new)
                .limit(5000)
                .toList();
    }
}

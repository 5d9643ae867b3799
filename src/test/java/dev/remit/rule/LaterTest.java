package dev.remit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaterTest {
    private final AtomicInteger times = new AtomicInteger();
    private final Later<String> later = new Later<>(() -> "made " + times.incrementAndGet());

    @Test
    void is_there_before_it_is_made() {
        assertFalse(later.isEmpty());
        assertEquals(0, times.get());
    }

    @Test
    void is_made_once() {
        assertSame(later.getFirst(), later.getFirst());
        assertEquals(1, times.get());
    }

    @Test
    void equals_a_list_of_the_same() {
        assertEquals(List.of("made 1"), later);
    }

    @Test
    void holds_nothing_else() {
        assertThrows(IndexOutOfBoundsException.class, () -> later.get(1));
        assertThrows(UnsupportedOperationException.class, () -> later.add("more"));
    }
}

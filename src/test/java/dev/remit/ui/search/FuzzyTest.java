package dev.remit.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FuzzyTest {
    @Test
    void a_name_that_begins_with_the_letters_comes_before_a_word_that_does_and_that_before_the_rest() {
        assertEquals(
                List.of("pay-api", "Payments", "Card payments", "Repay"),
                best("PAY", "Repay", "Card payments", "Payments", "Cart", "pay-api"));
    }

    @Test
    void what_stands_between_words_does_not_matter_nor_does_their_order() {
        assertEquals(List.of("Pay-API"), best("api pay", "Pay-API", "Pay", "API"));
    }

    @Test
    void the_first_letters_of_words_find_a_name_before_letters_with_gaps() {
        assertEquals(List.of("Payments SRE team", "Pasture"), best("pst", "Pasture", "Payments SRE team", "Posse"));
    }

    @Test
    void capitals_inside_a_name_begin_words() {
        assertEquals(List.of("billingExport"), best("be", "billingExport", "cable"));
    }

    @Test
    void letters_with_gaps_must_begin_where_a_word_does() {
        assertEquals(List.of("checkout"), best("ckt", "checkout", "unlocked tool"));
    }

    @Test
    void many_more_gaps_than_letters_are_too_many() {
        assertEquals(List.of("Salt lakes"), best("sales", "Sample: Nimbus Notes", "Salt lakes"));
    }

    @Test
    void the_exact_name_comes_before_a_longer_one_that_begins_like_it() {
        assertEquals(List.of("Cart", "Cart API"), best("cart", "Cart API", "Cart"));
    }

    @Test
    void every_word_must_be_found() {
        assertEquals(List.of(), best("pay cart", "Payments", "Cart"));
    }

    @Test
    void without_letters_everything_fits_equally() {
        assertEquals(List.of("B", "A"), best("  ", "B", "A"));
    }

    private static List<String> best(String typed, String... names) {
        var fuzzy = Fuzzy.of(typed);
        return Stream.of(names)
                .filter(name -> fuzzy.score(name) != Fuzzy.MISS)
                .sorted(Comparator.comparingInt(fuzzy::score).reversed())
                .toList();
    }
}

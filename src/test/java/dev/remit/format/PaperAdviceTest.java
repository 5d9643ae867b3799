package dev.remit.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaperAdviceTest {
    @Test
    void as_much_as_suits_the_paper_is_no_reason_to_speak() {
        assertEquals(List.of(), new PaperAdvice(14, 40).on(Paper.A4));
    }

    @Test
    void larger_paper_of_the_same_country_is_advised() {
        assertEquals(
                List.of("The widest table has 15 columns of letters, which is much for A4. A3 has twice the room."),
                said(new PaperAdvice(15, 0), Paper.A4));
        assertEquals(
                List.of("The fullest map shows 41 teams, which is much for Letter. Tabloid has twice the room."),
                said(new PaperAdvice(0, 41), Paper.LETTER));
    }

    @Test
    void there_is_nothing_to_advise_on_the_largest() {
        assertEquals(List.of(), new PaperAdvice(99, 99).on(Paper.A3));
        assertEquals(List.of(), new PaperAdvice(99, 99).on(Paper.TABLOID));
    }

    private static List<String> said(PaperAdvice advice, Paper paper) {
        return advice.on(paper).stream()
                .map(problem -> problem.message() + " " + problem.hint().orElseThrow())
                .toList();
    }
}

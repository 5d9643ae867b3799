package dev.remit.file.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.text.Problem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IoFaultTest {
    @Test
    void a_code_and_its_grade_stand_for_one_thing() {
        List<String> codes = Arrays.stream(IoFault.values())
                .map(fault -> fault.grade() + " " + fault.code())
                .toList();

        Set<String> once = new HashSet<>(codes);

        assertEquals(once.size(), codes.size(), codes.toString());
    }

    @ParameterizedTest
    @EnumSource
    void each_fault_says_what_happened_and_what_to_do_in_whole_sentences(IoFault fault) {
        Problem problem = fault.problem("one", "two");

        String message = problem.message().toString();
        String hint = problem.hint().orElseThrow().toString();
        assertTrue(message.matches("[A-Z].*(\\.|one)"), message);
        assertTrue(hint.matches("[A-Z].*\\."), hint);
        assertTrue(fault.code().matches("E-(IO|LIM)-\\d{3}"), fault.code());
    }

    @Test
    void a_conflict_reads_so() {
        Problem problem = IoFault.CHANGED.problem();

        assertEquals(
                "Another program changed the file on disk since it was opened.",
                problem.message().toString());
        assertEquals(
                "Nothing was overwritten. Open the file again and repeat the change, or save under another name.",
                problem.hint().orElseThrow().toString());
    }
}

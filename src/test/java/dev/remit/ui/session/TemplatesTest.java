package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Severity;
import dev.remit.text.Text;
import dev.remit.ui.session.Templates.Template;
import dev.remit.ui.session.desk.Checked;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_is_read_without_a_remark_and_has_no_error_or_warning(Template template) {
        var read = template.read();

        assertEquals(List.of(), read.problems());
        var document = template.dated(read.orComplain(), TODAY);
        assertEquals(
                List.of(),
                Checked.of(document, TODAY).findings().open().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList());
    }

    @Test
    void what_the_first_says_of_itself_is_true() {
        var template = Templates.ALL.getFirst();
        var document = template.read().orComplain();
        long teams = document.teams().stream().filter(team -> !team.roleGroup()).count();

        assertEquals(
                Text.of(
                                "{0} value streams, {1} platform, {2} teams",
                                document.valueStreams().size(),
                                document.platformGroups().size(),
                                teams)
                        .toString(),
                template.sentence().toString());
    }

    static Stream<Template> templates() {
        return Templates.ALL.stream();
    }
}

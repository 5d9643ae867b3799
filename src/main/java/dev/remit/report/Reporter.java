package dev.remit.report;

import dev.remit.text.Text;
import java.util.List;
import java.util.Set;

/// One kind of report.
public interface Reporter {
    /// What people type after `--report`, such as `raci-by-service`.
    String id();

    /// As it stands in a list of reports, such as "RACI by service".
    Text name();

    /// Whom it is for and what it answers, in a sentence.
    Text purpose();

    /// What of a request it heeds besides the organisation, the plan and the day.
    Set<Choice> choices();

    /// The parts that can be left out, in their order; none where it is told as a whole.
    default List<Section> sections() {
        return List.of();
    }

    Report report(Request request);
}

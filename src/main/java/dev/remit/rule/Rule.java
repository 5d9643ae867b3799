package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.model.Element;
import dev.remit.text.Text;
import java.util.List;

/// One thing that can be wrong with an organisation: what it is called and why it matters, how it is seen in the
/// facts, and what repairs it.
///
/// Stateless. What is unknown is never reported, only what the rule calls missing.
public interface Rule {
    Metadata metadata();

    /// Puts what it finds into the report.
    void check(Facts facts, Report report);

    /// A finding of this rule with its usual severity, about the elements in the order the message names them.
    default Finding finding(Text message, Element... about) {
        return Finding.of(metadata(), message, List.of(about));
    }
}

package dev.remit.rule;

import dev.remit.model.RuleSetting;
import dev.remit.text.Text;
import java.math.BigDecimal;

/// A limit of a rule that a document may set: `Parameter.of("minimum", "2", "people").between("1", "20")`.
///
/// @param name by which the settings of a document name it
/// @param standard its value where the document sets none
/// @param unit what it counts, in the plural
public record Parameter(String name, BigDecimal standard, Text unit, BigDecimal least, BigDecimal most, Text meaning) {
    public static Parameter of(String name, String standard, String unit) {
        var value = new BigDecimal(standard);
        return new Parameter(name, value, Text.of(unit), value, value, Text.of(""));
    }

    public Parameter between(String newLeast, String newMost) {
        return new Parameter(name, standard, unit, new BigDecimal(newLeast), new BigDecimal(newMost), meaning);
    }

    /// What it limits, as a sentence.
    public Parameter meaning(String sentence) {
        return new Parameter(name, standard, unit, least, most, Text.of(sentence));
    }

    /// What the setting of the rule says, kept within the range; else the standard value.
    public BigDecimal in(RuleSetting setting) {
        BigDecimal wanted = setting.parameters().get(name);
        return wanted == null ? standard : within(wanted);
    }

    /// The value nearest to the wanted one that its range allows.
    BigDecimal within(BigDecimal wanted) {
        return wanted.max(least).min(most);
    }
}

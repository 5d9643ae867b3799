package dev.remit.rule;

import dev.remit.text.Text;
import java.util.List;

/// What people are told about a rule.
///
/// @param exception when its findings matter more or less than usual; empty where never
/// @param when it reports, as a formula in words; `{minimum}` stands for the limit of that name
/// @param why it matters
/// @param remedy what to do about it
/// @param sources keys of the literature behind it, `APP` for our own judgement
public record Explanation(Text exception, Text when, Text why, Text remedy, List<String> sources) {
    private static final Text NOTHING = Text.of("");

    static final Explanation NONE = new Explanation(NOTHING, NOTHING, NOTHING, NOTHING, List.of());

    Explanation except(String otherwise) {
        return new Explanation(Text.of(otherwise), when, why, remedy, sources);
    }

    Explanation when(String holds) {
        return new Explanation(exception, Text.of(holds), why, remedy, sources);
    }

    Explanation why(String itMatters) {
        return new Explanation(exception, when, Text.of(itMatters), remedy, sources);
    }

    Explanation remedy(String whatToDo) {
        return new Explanation(exception, when, why, Text.of(whatToDo), sources);
    }

    Explanation sources(List<String> keys) {
        return new Explanation(exception, when, why, remedy, keys);
    }
}

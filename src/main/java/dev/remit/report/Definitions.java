package dev.remit.report;

import java.util.Arrays;
import java.util.List;

/// Terms with what each means or holds, such as the fields of a team's charter or a glossary.
public record Definitions(List<Definition> definitions) implements Block {
    public Definitions {
        definitions = List.copyOf(definitions);
    }

    /// @param values one a line; what is not known says so
    public record Definition(String term, List<Words> values) {
        public Definition {
            values = List.copyOf(values);
        }

        public static Definition of(String term, String... values) {
            return new Definition(term, Arrays.stream(values).map(Words::new).toList());
        }
    }
}

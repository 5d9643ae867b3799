package dev.remit.analysis.figure;

import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One figure and how it came about: `Figure.of("index", Text.of("Cognitive load"), Measure.INDEX)
/// .by("(D + V + I + O) × z", "TT", "APP").from("D", 1).worth(1.34)`.
///
/// @param name tells it from the others of its analysis
/// @param value empty while too little is known
/// @param missing what is not known, as a clause; empty where the value is known
/// @param sources keys of the literature behind it, `APP` for our own judgement
public record Figure(
        String name,
        Text title,
        Measure measure,
        Optional<Double> value,
        Text missing,
        String formula,
        List<Input> inputs,
        List<String> sources) {
    private static final Text NOTHING = Text.of("");

    public Figure {
        inputs = List.copyOf(inputs);
        sources = List.copyOf(sources);
    }

    /// What a figure was made of.
    ///
    /// @param value a number or words
    public record Input(String name, String value) {}

    public static Figure of(String name, Text title, Measure measure) {
        return new Figure(name, title, measure, Optional.empty(), NOTHING, "", List.of(), List.of());
    }

    /// By which formula it is made, and whose.
    public Figure by(String newFormula, String... newSources) {
        return new Figure(name, title, measure, value, missing, newFormula, inputs, List.of(newSources));
    }

    public Figure from(String input, long number) {
        return from(input, Long.toString(number));
    }

    public Figure from(String input, double number) {
        return from(input, Measure.rounded(number));
    }

    public Figure from(String input, Optional<Double> number) {
        return from(input, number.map(Measure::rounded).orElse("not known"));
    }

    public Figure from(String input, String words) {
        var more = Stream.concat(inputs.stream(), Stream.of(new Input(input, words)));
        return new Figure(name, title, measure, value, missing, formula, more.toList(), sources);
    }

    /// What is divided by no people or no hours is not known.
    public Figure worth(double known) {
        if (!Double.isFinite(known)) return unknown(Text.of("there are no people or no hours to divide by"));
        return new Figure(name, title, measure, Optional.of(known), NOTHING, formula, inputs, sources);
    }

    /// Its value where there is one, else what is not known.
    public Figure worth(Optional<Double> known, Text otherwise) {
        return known.map(this::worth).orElseGet(() -> unknown(otherwise));
    }

    public Figure unknown(Text what) {
        return new Figure(name, title, measure, Optional.empty(), what, formula, inputs, sources);
    }

    /// "1.34", or "not enough data: the headcount is not known".
    public Text shown() {
        return value.map(known -> Text.of("{0}", measure.shown(known)))
                .orElseGet(() -> Text.of("not enough data: {0}", missing));
    }
}

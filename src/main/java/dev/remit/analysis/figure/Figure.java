package dev.remit.analysis.figure;

import dev.remit.shape.Id;
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
/// @param rule code of the rule that judges it, where one does
/// @param gap where to fill in what is missing, where one attribute would do
public record Figure(
        String name,
        Text title,
        Measure measure,
        Optional<Double> value,
        Text missing,
        String formula,
        List<Input> inputs,
        List<String> sources,
        Optional<String> rule,
        Optional<Gap> gap) {
    private static final Text NOTHING = Text.of("");

    public Figure {
        inputs = List.copyOf(inputs);
        sources = List.copyOf(sources);
    }

    /// What a figure was made of.
    ///
    /// @param value a number or words
    public record Input(String name, String value) {}

    /// An attribute that would make a figure known.
    ///
    /// @param element whose attribute it is
    /// @param field its name, such as `headcount`
    public record Gap(Id element, String field) {}

    public static Figure of(String name, Text title, Measure measure) {
        return new Figure(
                name,
                title,
                measure,
                Optional.empty(),
                NOTHING,
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /// By which formula it is made, and whose.
    public Figure by(String newFormula, String... newSources) {
        return new Figure(name, title, measure, value, missing, newFormula, inputs, List.of(newSources), rule, gap);
    }

    /// Which rule judges it.
    public Figure judgedBy(String code) {
        return new Figure(name, title, measure, value, missing, formula, inputs, sources, Optional.of(code), gap);
    }

    /// Which attribute makes it known.
    public Figure needing(Id element, String field) {
        var filled = Optional.of(new Gap(element, field));
        return new Figure(name, title, measure, value, missing, formula, inputs, sources, rule, filled);
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
        return new Figure(name, title, measure, value, missing, formula, more.toList(), sources, rule, gap);
    }

    /// What is divided by no people or no hours is not known.
    public Figure worth(double known) {
        if (!Double.isFinite(known)) return unknown(Text.of("there are no people or no hours to divide by"));
        return new Figure(name, title, measure, Optional.of(known), NOTHING, formula, inputs, sources, rule, gap);
    }

    /// Its value where there is one, else what is not known.
    public Figure worth(Optional<Double> known, Text otherwise) {
        return known.map(this::worth).orElseGet(() -> unknown(otherwise));
    }

    public Figure unknown(Text what) {
        return new Figure(name, title, measure, Optional.empty(), what, formula, inputs, sources, rule, gap);
    }

    /// "1.34", or "not enough data: the headcount is not known".
    public Text shown() {
        return value.map(known -> Text.of("{0}", measure.shown(known)))
                .orElseGet(() -> Text.of("not enough data: {0}", missing));
    }
}

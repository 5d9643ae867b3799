package dev.remit.ui.session.choice;

import dev.remit.shape.Labelled;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How large letters and controls are: as the system says, or always the same.
public enum ScaleChoice implements Labelled {
    AUTO(0),
    PERCENT_100(100),
    PERCENT_125(125),
    PERCENT_150(150),
    PERCENT_175(175),
    PERCENT_200(200),
    PERCENT_250(250),
    PERCENT_300(300);

    /// No other key is called so, and a quotation mark inside a text has a backslash before it.
    private static final Pattern KEPT = Pattern.compile("\"scale\"\\s*:\\s*\"(\\w+)\"");

    private final int percent;

    ScaleChoice(int percent) {
        this.percent = percent;
    }

    /// The one in a file of preferences, without understanding the rest: JavaFX wants it before anything else, and the
    /// rest takes 40 ms of a start.
    public static ScaleChoice in(String preferences) {
        var found = KEPT.matcher(preferences);
        if (!found.find()) return AUTO;
        String name = found.group(1);
        return Stream.of(values())
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(AUTO);
    }

    /// Empty where the system decides.
    public Optional<Integer> percent() {
        return percent == 0 ? Optional.empty() : Optional.of(percent);
    }

    @Override
    public String label() {
        return percent().map(number -> number + " %").orElse("As the system");
    }
}

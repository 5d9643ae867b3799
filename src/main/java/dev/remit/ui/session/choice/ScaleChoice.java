package dev.remit.ui.session.choice;

import dev.remit.shape.Labelled;
import java.util.Optional;

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

    private final int percent;

    ScaleChoice(int percent) {
        this.percent = percent;
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

package dev.remit.format.page;

import dev.remit.report.Note;
import dev.remit.report.Provenance;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The provenance of a report in sentences.
public final class About {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private About() {}

    public static Note of(Provenance of) {
        String sentences = Stream.of(
                        subject(of),
                        parameters(of.changedParameters()),
                        findings(of.openFindings(), of.suppressedFindings()),
                        made(of))
                .map(Text::toString)
                .collect(Collectors.joining(" "));
        return new Note(sentences);
    }

    private static Text made(Provenance of) {
        String minute = MINUTE.format(of.madeAt().withOffsetSameInstant(ZoneOffset.UTC));
        return of.version().isEmpty()
                ? Text.of("Made {0} UTC.", minute)
                : Text.of("Made {0} UTC of version {1}.", minute, of.version());
    }

    private static Text subject(Provenance of) {
        return of.scenario().isEmpty()
                ? Text.of("{0}, as it is on {1}.", of.organisation(), of.asOf())
                : Text.of("{0}, plan \"{1}\", as of {2}.", of.organisation(), of.scenario(), of.asOf());
    }

    private static Text parameters(List<String> changed) {
        return changed.isEmpty()
                ? Text.of("All parameters at their defaults.")
                : Text.of("Parameters changed: {0}.", Words.list(changed));
    }

    private static Text findings(int open, int suppressed) {
        return open == 1
                ? Text.of("1 finding open, {0} suppressed.", suppressed)
                : Text.of("{0} findings open, {1} suppressed.", open, suppressed);
    }
}

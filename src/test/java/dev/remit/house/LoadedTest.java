package dev.remit.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.Main;
import dev.remit.OtherJava;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.core.json.JsonFactory;

/// A verb starts fast because it loads what it needs and no more: each is run as a person runs it, and the virtual
/// machine tells of every class.
class LoadedTest {
    private static final String NIMBUS = "samples/nimbus-notes.remit";
    private static final int FINDINGS = 1;
    private static final Pattern WINDOW = Pattern.compile("\\b(javafx|com\\.sun\\.javafx|java\\.awt|atlantafx)\\.");
    private static final Pattern EXPORTERS =
            Pattern.compile("\\b(org\\.apache\\.pdfbox|com\\.openhtmltopdf|org\\.dhatim\\.fastexcel)\\.");

    @Test
    void checkingLoadsNeitherTheWindowNorAnExporter() throws IOException, InterruptedException {
        assertThat(loadedBy("check", NIMBUS))
                .anyMatch(line -> line.contains("dev.remit.rule."))
                .noneMatch(WINDOW.asPredicate())
                .noneMatch(EXPORTERS.asPredicate());
    }

    @Test
    void tellingTheVersionReadsNoDocumentAndKnowsNoRule() throws IOException, InterruptedException {
        assertThat(loadedBy("version"))
                .anyMatch(line -> line.contains("dev.remit.cli."))
                .noneMatch(line -> line.contains("dev.remit.rule."))
                .noneMatch(line -> line.contains("tools.jackson."))
                .noneMatch(WINDOW.asPredicate());
    }

    private static List<String> loadedBy(String... words) throws IOException, InterruptedException {
        // A verb needs two libraries: one that reached for another would end as a bug.
        var builder = OtherJava.with(
                List.of(Main.class, CommandLine.class, JsonFactory.class),
                Stream.concat(
                                Stream.of("-XX:TieredStopAtLevel=1", "-Xlog:class+load", "dev.remit.Main"),
                                Stream.of(words))
                        .toArray(String[]::new));
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as("exit code").isLessThanOrEqualTo(FINDINGS);
        return said.lines().filter(line -> line.contains("[class,load")).toList();
    }
}

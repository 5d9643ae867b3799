package dev.remit.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenSheetTest {
    private static final Path SHEETS = Path.of("src/main/resources/dev/remit/ui/theme");
    private static final Pattern TOKEN = Pattern.compile("-remit-[a-z-]+[a-z]");
    private static final Pattern FAMILY = Pattern.compile("-fx-font-family: \"?([^;\"]+)\"?;");
    private static final Pattern NUMBERED = Pattern.compile("-fx-font-weight: [0-9]+");
    private static final Pattern LITERAL = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");

    @Test
    void style_sheets_use_only_tokens_that_there_are() throws IOException {
        Set<String> unknown = found(TOKEN, text());
        unknown.removeAll(found(TOKEN, TokenSheet.css(Theme.LIGHT)));

        assertEquals(Set.of(), unknown);
    }

    @ParameterizedTest
    @EnumSource
    void every_theme_has_the_same_tokens(Theme theme) {
        assertEquals(found(TOKEN, TokenSheet.css(Theme.LIGHT)), found(TOKEN, TokenSheet.css(theme)));
    }

    @Test
    void no_style_sheet_has_a_colour_of_its_own() throws IOException {
        assertEquals(Set.of(), found(LITERAL, text()));
    }

    /// JavaFX knows no weights between regular and bold: letters of another weight are a family of their own.
    @Test
    void style_sheets_ask_for_letters_that_come_with_remit() throws IOException {
        var fonts = Fonts.bundled();
        var families = Stream.of(Weight.values()).map(fonts::family).collect(Collectors.toCollection(TreeSet::new));
        families.add("monospace");
        var asked = FAMILY.matcher(text())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(families, asked);
        assertEquals(Set.of(), found(NUMBERED, text()));
    }

    private static String text() throws IOException {
        try (var files = Files.list(SHEETS)) {
            var all = new StringBuilder();
            for (Path file : files.sorted().toList()) all.append(Files.readString(file));
            return all.toString();
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

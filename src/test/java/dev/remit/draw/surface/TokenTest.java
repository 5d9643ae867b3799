package dev.remit.draw.surface;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    /// On an enabling team in the light theme a warning reaches 2.855 and a chip's outline 2.993; their colours are
    /// given.
    private static final double NEARLY_GRAPHICS = 2.85;
    private static final double ENHANCED = 7;
    private static final double HALF = 0.5;
    private static final double CLEAR = 0.55;
    private static final List<Token> PANES = List.of(Token.BG, Token.BG_SUBTLE, Token.BG_INSET, Token.CANVAS);
    private static final List<Token> ROWS = with(PANES, Token.ACCENT_BG, Token.ERROR_BG, Token.RACI_CROSS);
    private static final List<Token> TEAMS = List.of(
            Token.STREAM_FILL, Token.ENABLING_FILL, Token.SUBSYSTEM_FILL, Token.PLATFORM_FILL, Token.UNDEFINED_FILL);

    private static final List<Token> SIGNS = List.of(
            Token.ERROR, Token.WARNING, Token.INFORMATION, Token.SUCCESS, Token.SRE, Token.OPERATIONS, Token.EDGE);
    private static final List<Token> SEVERITIES = List.of(Token.ERROR, Token.WARNING, Token.INFORMATION, Token.SUCCESS);
    private static final List<Token> LENSES = Stream.of(Token.values())
            .filter(token -> token.name().startsWith("LENS_"))
            .toList();

    private record Shape(Token fill, Token stroke) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape(Token.STREAM_FILL, Token.STREAM_STROKE),
            new Shape(Token.ENABLING_FILL, Token.ENABLING_STROKE),
            new Shape(Token.SUBSYSTEM_FILL, Token.SUBSYSTEM_STROKE),
            new Shape(Token.PLATFORM_FILL, Token.PLATFORM_STROKE),
            new Shape(Token.UNDEFINED_FILL, Token.UNDEFINED_STROKE));

    @Test
    void black_on_white_has_the_greatest_contrast_there_is() {
        assertEquals(21, Colour.hex("#000000").contrast(Colour.hex("#FFFFFF")), 0.001);
        assertEquals(1, Colour.hex("#8A6D00").contrast(Colour.hex("#8A6D00")), 0.001);
    }

    @ParameterizedTest
    @EnumSource
    void text_can_be_read_on_every_pane(Theme theme) {
        assertAll(all(List.of(Token.FG, Token.FG_MUTED), ROWS, TEXT, theme));
        assertAll(all(List.of(Token.ACCENT), with(PANES, Token.ACCENT_BG), TEXT, theme));
        assertAll(all(List.of(Token.ERROR), List.of(Token.BG, Token.BG_SUBTLE, Token.ERROR_BG), TEXT, theme));
        assertAll(all(List.of(Token.WARNING, Token.SUCCESS), List.of(Token.BG, Token.BG_SUBTLE), TEXT, theme));
    }

    @ParameterizedTest
    @EnumSource
    void fields_selections_and_bars_can_be_told_from_what_they_lie_on(Theme theme) {
        var bars = List.of(Token.LOAD_DOMAINS, Token.LOAD_INTERACTIONS, Token.LOAD_SERVICES);

        assertAll(all(List.of(Token.BORDER_CONTROL, Token.ACCENT, Token.GUIDE), PANES, GRAPHICS, theme));
        assertAll(all(bars, List.of(Token.BG, Token.BG_INSET), GRAPHICS, theme));
        assertAll(all(List.of(Token.RACI_OVERRIDE), List.of(Token.BG, Token.RACI_CROSS), GRAPHICS, theme));
        assertAll(all(SEVERITIES, ROWS, GRAPHICS, theme));
        assertAll(all(List.of(Token.EDGE), with(TEAMS, Token.CANVAS), GRAPHICS, theme));
        assertAll(all(List.of(Token.CHIP_STROKE), with(TEAMS, Token.CANVAS), NEARLY_GRAPHICS, theme));
        assertAll(all(SEVERITIES, TEAMS, NEARLY_GRAPHICS, theme));
    }

    @ParameterizedTest
    @EnumSource(names = "HIGH_CONTRAST.*", mode = EnumSource.Mode.MATCH_ALL)
    void high_contrast_is_far_above_what_is_asked_for(Theme theme) {
        assertAll(all(List.of(Token.FG, Token.FG_MUTED), with(with(ROWS, TEAMS), LENSES), ENHANCED, theme));
        assertAll(all(List.of(Token.TEAM_MUTED), TEAMS, ENHANCED, theme));
        assertAll(all(List.of(Token.BORDER, Token.BORDER_CONTROL), PANES, ENHANCED, theme));
        assertAll(all(SIGNS, List.of(Token.CHIP_FILL, Token.CANVAS), ENHANCED, theme));
        assertAll(SHAPES.stream()
                .map(shape -> () -> assertContrast(ENHANCED, shape.stroke.in(theme), shape.fill.in(theme))));
    }

    @ParameterizedTest
    @EnumSource
    void names_and_facts_can_be_read_on_every_team(Theme theme) {
        assertAll(TEAMS.stream()
                .flatMap(fill -> Stream.of(
                        () -> assertContrast(TEXT, Token.FG.in(theme), fill.in(theme)),
                        () -> assertContrast(TEXT, Token.TEAM_MUTED.in(theme), fill.in(theme)))));
    }

    @ParameterizedTest
    @EnumSource
    void words_on_chips_accents_and_tags_can_be_read(Theme theme) {
        assertContrast(TEXT, Token.FG.in(theme), Token.CHIP_FILL.in(theme));
        assertContrast(TEXT, Token.FG_MUTED.in(theme), Token.CHIP_FILL.in(theme));
        assertContrast(TEXT, Token.ON_ACCENT.in(theme), Token.ACCENT.in(theme));
        assertContrast(TEXT, Token.ON_ACCENT.in(theme), Token.GUIDE.in(theme));
        assertContrast(TEXT, Token.ON_ACCENT.in(theme), Token.SRE.in(theme));
        assertContrast(TEXT, Token.ON_RACI_A.in(theme), Token.RACI_A.in(theme));
        assertContrast(TEXT, Token.ON_RACI_R.in(theme), Token.RACI_R.in(theme));
        assertContrast(TEXT, Token.ON_RACI_C.in(theme), Token.RACI_C.in(theme));
        assertContrast(TEXT, Token.ON_RACI_I.in(theme), Token.RACI_I.in(theme));
    }

    @ParameterizedTest
    @EnumSource
    void outlines_of_teams_stand_out_from_the_canvas_and_from_their_fill(Theme theme) {
        assertAll(SHAPES.stream()
                .flatMap(shape -> Stream.of(
                        () -> assertContrast(GRAPHICS, shape.stroke.in(theme), Token.CANVAS.in(theme)),
                        () -> assertContrast(GRAPHICS, shape.stroke.in(theme), shape.fill.in(theme)))));
    }

    @ParameterizedTest
    @EnumSource
    void outlines_of_interactions_and_groupings_stand_out_from_what_they_lie_on(Theme theme) {
        Colour canvas = Token.CANVAS.in(theme);
        Colour collaboration = Token.COLLABORATION_FILL.in(theme).at(HALF).over(canvas);
        Colour facilitating = Token.FACILITATING_FILL.in(theme).at(HALF).over(canvas);
        Colour service = Token.X_AS_A_SERVICE_FILL.in(theme).at(HALF).over(canvas);
        Colour stream = Token.VALUE_STREAM_FILL.in(theme).at(CLEAR).over(canvas);
        Colour platform = Token.PLATFORM_GROUP_FILL.in(theme).at(CLEAR).over(canvas);

        assertContrast(GRAPHICS, Token.COLLABORATION_STROKE.in(theme), collaboration);
        assertContrast(GRAPHICS, Token.FACILITATING_STROKE.in(theme), facilitating);
        assertContrast(GRAPHICS, Token.X_AS_A_SERVICE_STROKE.in(theme), service);
        assertContrast(GRAPHICS, Token.VALUE_STREAM_STROKE.in(theme), stream);
        assertContrast(GRAPHICS, Token.PLATFORM_GROUP_STROKE.in(theme), platform);
        assertContrast(TEXT, Token.FG.in(theme), collaboration);
        assertContrast(TEXT, Token.FG.in(theme), facilitating);
        assertContrast(TEXT, Token.FG.in(theme), stream);
        assertContrast(TEXT, Token.FLOW.in(theme), stream);
    }

    @ParameterizedTest
    @EnumSource
    void marks_bands_and_edges_stand_out_from_chips_and_canvas(Theme theme) {
        assertAll(SIGNS.stream()
                .flatMap(sign -> Stream.of(
                        () -> assertContrast(GRAPHICS, sign.in(theme), Token.CHIP_FILL.in(theme)),
                        () -> assertContrast(GRAPHICS, sign.in(theme), Token.CANVAS.in(theme)))));
    }

    @ParameterizedTest
    @EnumSource
    void words_and_marks_can_be_told_from_every_colour_of_a_lens(Theme theme) {
        var marks = new ArrayList<>(SIGNS);
        marks.addAll(SHAPES.stream().map(Shape::stroke).toList());

        assertAll(LENSES.stream()
                .flatMap(fill -> Stream.concat(
                        Stream.of(() -> assertContrast(TEXT, Token.FG.in(theme), fill.in(theme))),
                        marks.stream().map(mark -> () -> assertContrast(GRAPHICS, mark.in(theme), fill.in(theme))))));
    }

    @Test
    void a_token_has_the_name_style_sheets_use() {
        assertEquals("x-as-a-service-fill", Token.X_AS_A_SERVICE_FILL.css());
    }

    private static Stream<Executable> all(List<Token> marks, List<Token> grounds, double least, Theme theme) {
        return marks.stream()
                .flatMap(mark ->
                        grounds.stream().map(ground -> () -> assertContrast(least, mark.in(theme), ground.in(theme))));
    }

    private static List<Token> with(List<Token> some, Token... more) {
        return with(some, List.of(more));
    }

    private static List<Token> with(List<Token> some, List<Token> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static void assertContrast(double least, Colour one, Colour other) {
        double found = one.contrast(other);
        assertTrue(found >= least, () -> one.hex() + " on " + other.hex() + " has only " + found);
    }
}

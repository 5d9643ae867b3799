package dev.remit.draw.surface;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    private static final double HALF = 0.5;
    private static final double CLEAR = 0.55;
    private static final List<Token> PANES = List.of(Token.BG, Token.BG_SUBTLE, Token.BG_INSET, Token.CANVAS);
    private static final List<Token> TEAMS = List.of(
            Token.STREAM_FILL, Token.ENABLING_FILL, Token.SUBSYSTEM_FILL, Token.PLATFORM_FILL, Token.UNDEFINED_FILL);

    private static final List<Token> SIGNS = List.of(
            Token.ERROR, Token.WARNING, Token.INFORMATION, Token.SUCCESS, Token.SRE, Token.OPERATIONS, Token.EDGE);
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
        assertAll(PANES.stream()
                .flatMap(pane -> Stream.of(
                        () -> assertContrast(TEXT, Token.FG.in(theme), pane.in(theme)),
                        () -> assertContrast(TEXT, Token.FG_MUTED.in(theme), pane.in(theme)))));
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

    private static void assertContrast(double least, Colour one, Colour other) {
        double found = one.contrast(other);
        assertTrue(found >= least, () -> one.hex() + " on " + other.hex() + " has only " + found);
    }
}

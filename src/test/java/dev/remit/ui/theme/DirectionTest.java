package dev.remit.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
    @ParameterizedTest
    @CsvSource({
        "ar-EG, RIGHT_TO_LEFT",
        "he-IL, RIGHT_TO_LEFT",
        "fa-IR, RIGHT_TO_LEFT",
        "ur-PK, RIGHT_TO_LEFT",
        "en-GB, LEFT_TO_RIGHT",
        "de-DE, LEFT_TO_RIGHT",
        "ja-JP, LEFT_TO_RIGHT",
        "und, LEFT_TO_RIGHT"
    })
    void a_window_begins_where_its_readers_do(String locale, NodeOrientation direction) {
        assertEquals(direction, Direction.of(Locale.forLanguageTag(locale)));
    }
}

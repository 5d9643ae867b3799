package dev.remit.format.print;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;

class QuietTest {
    @Test
    void what_pdfbox_thinks_of_a_font_reaches_no_terminal() {
        assertInstanceOf(NoOpLog.class, LogFactory.getLog(TrueTypeFont.class));
    }
}

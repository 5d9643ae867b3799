package dev.remit.format.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SvgSurfaceTest {
    @Test
    void what_xml_cannot_hold_is_replaced() {
        assertEquals("a\uFFFDb\uFFFDc&lt;", XmlText.escaped("a\u0007b\uD800c<"));
    }

    @Test
    void numbers_have_two_decimals_at_most() {
        assertEquals("0", SvgSurface.number(-0.001));
        assertEquals("12.35", SvgSurface.number(12.345));
        assertEquals("100", SvgSurface.number(100));
    }
}

package dev.remit.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class XmlTest {
    @Test
    void text_cannot_leave_its_element() {
        var xml = new Xml().element("p", "\"><svg onload='alert(1)'> & </p>");

        assertEquals("<p>&quot;&gt;&lt;svg onload=&#39;alert(1)&#39;&gt; &amp; &lt;/p&gt;</p>", xml.toString());
    }

    @Test
    void a_value_cannot_leave_its_attribute() {
        var xml = new Xml().element("p", "", "title", "\" onclick=\"x", "class", "");

        assertEquals("<p title=\"&quot; onclick=&quot;x\"></p>", xml.toString());
    }

    @Test
    void what_no_page_can_hold_is_replaced() {
        var xml = new Xml().element("p", "a\0b\u001Bc\u009Bd\uD800e\uFFFFf🚀\tg\n");

        assertEquals("<p>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf🚀\tg\n</p>", xml.toString());
    }
}

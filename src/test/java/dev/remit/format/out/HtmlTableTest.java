package dev.remit.format.out;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HtmlTableTest {
    @Test
    void a_row_is_a_row() {
        assertEquals(
                "<meta charset=\"utf-8\"/><table><tr><th>Name</th><th>Type</th><th>Owner</th></tr>"
                        + "<tr><td>Cart</td><td>Service</td><td>Shop</td></tr></table>",
                HtmlTable.of(Tables.row("Cart", "Service", "Shop")));
    }

    @Test
    void a_formula_becomes_text() {
        assertEquals("<td>&#39;=1+1</td>", cell("=1+1"));
    }

    @Test
    void whatever_a_name_holds_it_is_text() throws Exception {
        String html = HtmlTable.of(Tables.column(Tables.HOSTILE));

        var page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<body>" + html + "</body>")));
        var names = new HashSet<String>();
        var all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) names.add(((Element) all.item(i)).getTagName());

        assertEquals(Set.of("body", "meta", "table", "tr", "th", "td"), names);
        assertEquals(Tables.HOSTILE.size(), page.getElementsByTagName("td").getLength());
    }

    private static String cell(String value) {
        String html = HtmlTable.of(Tables.row(value, "", ""));
        int from = html.indexOf("<td>");
        return html.substring(from, html.indexOf("</td>", from) + "</td>".length());
    }
}

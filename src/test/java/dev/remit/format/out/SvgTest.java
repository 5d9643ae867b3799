package dev.remit.format.out;

import static dev.remit.Golden.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.Pictures;
import dev.remit.draw.ShopPlatform;
import dev.remit.draw.View;
import dev.remit.draw.lens.Lens;
import dev.remit.draw.lens.Lenses;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.edit.Megacorp;
import dev.remit.model.Structure;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgTest {
    private static final Set<String> ELEMENTS = Set.of("svg", "rect", "ellipse", "polygon", "polyline", "path", "text");

    @ParameterizedTest
    @EnumSource
    void a_small_organisation_looks_as_it_did(Theme theme) {
        var svg = svg(Pictures.shop(), theme);

        assertGolden(
                "draw/shop-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".svg",
                svg.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void fifty_teams_from_afar_look_as_they_did() {
        var picture = Pictures.of(Megacorp.of(50, 4, 1), "map", Marks.NONE);

        var svg = Svg.of(
                picture, new View(picture.extent().grown(200), 0.15), Palette.of(Theme.LIGHT), Metrics.estimated());

        assertGolden("draw/fifty-teams-afar.svg", svg.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("lenses")
    void a_lens_colours_a_small_organisation_as_it_did(Lens lens) {
        var picture = Pictures.shop();
        var structure = Structure.of(ShopPlatform.organisation(), Pictures.TODAY);
        var colouring = lens.over(picture, structure, ShopPlatform.readings());
        var marks = picture.marks().tinted(colouring.tints(), colouring.legend());

        var svg = svg(picture.marked(marks), Theme.LIGHT);

        assertGolden("draw/lens-" + lens.id() + ".svg", svg.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Lens> lenses() {
        return Lenses.all().stream().skip(1);
    }

    @Test
    void only_plain_shapes_and_text_are_written() throws Exception {
        var names = new TreeSet<String>();

        collect(parsed(svg(Pictures.shop(), Theme.LIGHT)), names);

        assertTrue(ELEMENTS.containsAll(names), names::toString);
    }

    @Test
    void names_are_text_whatever_they_look_like() throws Exception {
        String hostile = "</text><script>alert(1)</script>& \\\"x\\\"";
        var picture = Pictures.picture("\"services\": [{\"id\": \"s\", \"name\": \"%s\"}]".formatted(hostile));
        var names = new TreeSet<String>();

        var root = parsed(Svg.of(picture, wide(picture), Palette.of(Theme.LIGHT), (text, style) -> 1));
        collect(root, names);

        assertEquals(Set.of("rect", "ellipse", "svg", "text"), names);
        assertTrue(root.getTextContent().contains("</text><script>alert(1)</script>& \"x\""), root::getTextContent);
    }

    private static View wide(Picture picture) {
        return View.of(picture.extent());
    }

    private static String svg(Picture picture, Theme theme) {
        return Svg.of(picture, Palette.of(theme), Metrics.estimated());
    }

    private static Element parsed(String svg) throws Exception {
        var builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
    }

    private static void collect(Element element, Set<String> names) {
        names.add(element.getLocalName());
        var children = element.getElementsByTagName("*");
        for (int i = 0; i < children.getLength(); i++)
            names.add(children.item(i).getLocalName());
    }
}

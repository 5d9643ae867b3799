package dev.remit.format.out;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.Marks;
import dev.remit.draw.Pictures;
import dev.remit.edit.Megacorp;
import dev.remit.edit.Services;
import dev.remit.format.Exhibits;
import dev.remit.format.Options;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlantUmlTest {
    @Test
    void services_stand_in_teams_in_groupings() {
        assertEquals("""
            @startuml
            left to right direction
            package "Value stream: Buying" as n1 {
              rectangle "Shop" as n2 {
                component "Cart" as n3
              }
            }
            rectangle "Pay" as n4 {
              component "Card" as n5
            }
            component "Lost" as n6
            n3 --> n5
            n3 ..> n6
            n4 ==> n2 : X-as-a-Service
            @enduml
            """, PlantUml.of(Pictures.picture(MermaidTest.SHOP)));
    }

    @Test
    void signs_are_written_as_their_numbers() {
        Document document = document("\"diagrams\": [{ \"id\": \"map\", \"name\": \"Map\" }]");
        int number = 0;
        for (String name : Tables.HOSTILE)
            document = Services.add(Id.of("s" + number++), name).apply(document);

        String text = PlantUml.of(Pictures.of(document, "map", Marks.NONE));

        assertTrue(
                text.lines()
                        .filter(line -> line.startsWith("component"))
                        .allMatch(line -> line.matches(
                                "component \"(?:[^\\x00- !-/:-@\\[-`{-~]| |<U\\+[0-9A-F]{4}>)*\" as n\\d+")),
                text);
        assertEquals(document.services().size() + 3, text.lines().count());
    }

    @Test
    void images_that_plantuml_cuts_off_are_foreseen() {
        var large = Exhibits.of(Megacorp.of(60, 4, 0));

        assertEquals(
                "E-EXP-024",
                new PlantUmlDiagram()
                        .foreseen(large, Options.DEFAULT)
                        .getFirst()
                        .code());
        assertEquals(List.of(), new PlantUmlDiagram().foreseen(Exhibits.of("nimbus-notes"), Options.DEFAULT));
    }
}

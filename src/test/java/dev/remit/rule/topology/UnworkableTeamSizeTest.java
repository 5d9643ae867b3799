package dev.remit.rule.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnworkableTeamSizeTest {
    private static final String CODE = "TOP-001";
    private static final String FEW = "; too few to share on-call and leave.";
    private static final String MANY = "; too many to stay one team.";

    @ParameterizedTest
    @CsvSource({"1, 1 person", "4, 4 people", "4.5, 4.5 people"})
    void fewer_than_five_are_too_few(String headcount, String people) {
        assertEquals(List.of("WARNING Shop has " + people + FEW), Found.by(CODE, shop("\"headcount\": " + headcount)));
    }

    @ParameterizedTest
    @CsvSource({"9.5, 9.5", "10, 10"})
    void more_than_nine_are_too_many(String headcount, String people) {
        assertEquals(
                List.of("WARNING Shop has " + people + " people" + MANY),
                Found.by(CODE, shop("\"headcount\": " + headcount)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"headcount\": 5",
                "\"headcount\": 9",
                "\"headcount\": 2, \"topologyType\": \"ENABLING\"",
                "\"headcount\": 2, \"specialism\": \"SRE\", \"sreStyle\": \"CONSULTING\"",
                "\"headcount\": 3, \"roleGroup\": true",
                "\"headcount\": 3, \"status\": \"PLANNED\"",
                "\"headcount\": 3, \"status\": \"DISSOLVED\"",
                "\"tags\": []"
            })
    void these_work(String fields) {
        assertEquals(List.of(), Found.by(CODE, shop(fields)));
    }

    @Test
    void even_those_who_help_need_a_second_person() {
        assertEquals(
                List.of("WARNING Shop has 1 person" + FEW),
                Found.by(CODE, shop("\"headcount\": 1, \"topologyType\": \"ENABLING\"")));
    }

    @Test
    void persons_listed_count_where_no_number_is_given() {
        var found = Found.by(CODE, shop("\"tags\": []") + """
            , "people": [{ "id": "p1", "teamId": "shop", "fte": 1 }, { "id": "p2", "teamId": "shop", "fte": 0.5 }]\
            """);

        assertEquals(List.of("WARNING Shop has 1.5 people" + FEW), found);
    }

    private static String shop(String fields) {
        return "\"teams\": [{ \"id\": \"shop\", \"name\": \"Shop\", " + fields + " }]";
    }
}

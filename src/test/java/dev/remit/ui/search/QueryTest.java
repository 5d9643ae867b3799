package dev.remit.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.Documents;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.ui.session.desk.Checked;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
    private static final Document DOCUMENT = Documents.document("""
        "teams": [
          { "id": "cards", "name": "Card payments", "topologyType": "STREAM_ALIGNED", "tags": ["pci"] },
          { "id": "base", "name": "Base", "topologyType": "PLATFORM" }],
        "services": [
          { "id": "charge", "name": "Charge", "tier": 1, "lifecycle": "GA", "tags": ["pci", "eu"],
            "owners": [{ "teamId": "cards", "role": "ACCOUNTABLE" }] },
          { "id": "ledger", "name": "Ledger", "tier": 2, "lifecycle": "DEVELOPMENT",
            "owners": [{ "teamId": "base", "role": "ACCOUNTABLE" }] },
          { "id": "lost", "name": "Lost", "lifecycle": "GA" },
          { "id": "bought", "name": "Bought", "kind": "LIBRARY", "external": true }],
        "interactions": [{ "id": "serves", "teamAId": "base", "teamBId": "cards", "mode": "X_AS_A_SERVICE" }]
        """);
    private static final Ground GROUND = new Ground(Checked.of(DOCUMENT, LocalDate.of(2026, 6, 1)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "char                     | charge",
                "pay card                 | ",
                "type:platform            | base",
                "type:stream              | cards",
                "TYPE:Team                | base cards",
                "type:library             | bought",
                "type:service tier:1      | charge",
                "type:interaction         | serves",
                "owner:\"card payments\"  | charge",
                "owner:base               | ledger",
                "owner:none               | lost",
                "raci:none                | lost",
                "tag:pci                  | cards charge",
                "tag:none type:team       | base",
                "lifecycle:dev            | ledger",
                "lifecycle:ga             | charge lost",
                "lifecycle:none           | bought",
                "tier:2                   | ledger",
                "tier:none                | bought lost",
                "finding:OWN-001          | lost",
                "finding:error owner:none | lost",
                "finding:none type:library| bought",
                "l tier:none              | lost",
            })
    void words_and_filters_find_what_they_say(String typed, String found) {
        assertEquals(found == null ? "" : found, String.join(" ", found(typed)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "colour:red   | There is no filter \"colour\". Use type, owner, raci, finding, tag, lifecycle, tier, or put words with a colon in quotes.",
                "tier:9       | A tier is 1, 2, 3, 4 or none; not \"9\".",
                "type:squad   | There is no type \"squad\". Types are team, stream-aligned, platform, enabling, complicated subsystem, undefined, service, website, library, data pipeline, resource, platform capability, value stream, grouping, interaction.",
                "raci:R       | raci takes none, for services with an activity nobody answers for, or several, for those with one that several teams answer for; not \"r\".",
                "finding:bad  | finding takes error, warning, note, any, none or a rule such as OWN-001; not \"bad\".",
                "lifecycle:xx | There is no lifecycle \"xx\". It is one of Idea, Development, Limited, Generally available, Deprecated, Retired, or none.",
            })
    void what_is_not_known_is_said_with_what_is(String typed, String sentence) {
        var unclear = (Query.Reading.Unclear) Query.read(typed);

        assertEquals(sentence, unclear.sentence().toString());
    }

    @Test
    void words_with_a_colon_are_quoted() {
        var understood = (Query.Reading.Understood) Query.read("\"colour:red\" tier:1");

        assertEquals("colour:red", understood.query().words());
        assertEquals(1, understood.query().filters().size());
    }

    private static List<String> found(String typed) {
        var understood = (Query.Reading.Understood) Query.read(typed);
        return Stream.of(DOCUMENT.teams(), DOCUMENT.services(), DOCUMENT.interactions())
                .<Element>flatMap(table -> table.stream())
                .filter(understood.query().on(GROUND))
                .map(element -> element.id().text())
                .toList();
    }
}

package dev.remit.cli;

import dev.remit.file.Json;
import dev.remit.model.Document;
import dev.remit.model.Domain;
import dev.remit.model.Interaction;
import dev.remit.model.RaciOverride;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.shape.Draft;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The 515 strings of the Big List of Naughty Strings (MIT licence, minimaxir, commit db33ec7b) as names, descriptions
/// and reasons of organisations that are otherwise as small as can be.
final class NaughtyStrings {
    /// So many a document, each with a team and a service of its own.
    private static final int BATCH = 103;

    private NaughtyStrings() {}

    static List<Document> documents() {
        var all = all();
        return IntStream.iterate(0, at -> at < all.size(), at -> at + BATCH)
                .mapToObj(at -> document(all.subList(at, Math.min(all.size(), at + BATCH))))
                .toList();
    }

    private static List<String> all() {
        try {
            Raw raw = Json.parse(Files.readAllBytes(Path.of("src/test/resources/blns.json")))
                    .orComplain();
            var strings = new ArrayList<String>();
            if (raw instanceof Raw.Items items)
                items.items().forEach(item -> strings.add(item instanceof Raw.Text text ? text.text() : ""));
            return strings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Document document(List<String> strings) {
        Document document = Document.named(name(strings.getFirst()))
                .with(Draft.of("stream").with("name", name(strings.get(1))).as(ValueStream.class))
                .with(Draft.of("domain")
                        .with("name", name(strings.get(2)))
                        .with("valueStreamId", "stream")
                        .as(Domain.class));
        for (int i = 0; i < strings.size(); i++) document = with(strings.get(i), i, document);
        return document;
    }

    private static Document with(String text, int i, Document document) {
        var more = document.with(Draft.of("team-" + i)
                        .with("name", name(text))
                        .with("purpose", prose(text))
                        .as(Team.class))
                .with(service(text, i))
                .with(Draft.of("override-" + i)
                        .with("serviceId", "service-" + i)
                        .with("activityCode", "OPS-02")
                        .with("role", "BUILD")
                        .with("value", "C")
                        .with("reason", prose(text))
                        .as(RaciOverride.class));
        if (i == 0) return more;
        return more.with(Draft.of("interaction-" + i)
                .with("teamAId", "team-" + (i - 1))
                .with("teamBId", "team-" + i)
                .with("mode", "COLLABORATION")
                .with("purpose", prose(text))
                .as(Interaction.class));
    }

    private static Service service(String text, int i) {
        return Draft.of("service-" + i)
                .with("name", name(text))
                .with("description", prose(text))
                .with("domainId", "domain")
                .with("owners", List.of(Draft.EMPTY.with("teamId", "team-" + i).with("role", "ACCOUNTABLE")))
                .as(Service.class);
    }

    private static String name(String text) {
        String name = fitting(text, Team.class, "name");
        return name.isBlank() ? "blank" : name;
    }

    private static String prose(String text) {
        return fitting(text, Team.class, "purpose");
    }

    private static <T extends Record> String fitting(String text, Class<T> type, String field) {
        return bare(Shape.of(type).field(field).kind()) instanceof Kind.Text kind ? kind.fitting(text) : text;
    }

    private static Kind<?> bare(Kind<?> kind) {
        return kind instanceof Kind.Maybe<?> maybe ? maybe.of() : kind;
    }
}

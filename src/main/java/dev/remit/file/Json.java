package dev.remit.file;

import dev.remit.shape.Raw;
import dev.remit.text.Complaint;
import dev.remit.text.Outcome;
import dev.remit.text.Outcome.Refused;
import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// JSON as [Raw] values, strictly: one document in UTF-8, no key twice, within limits, every problem with its place.
public final class Json {
    /// Says that version control has left its marks in a file.
    static final String CONFLICT = "E-JSON-010";

    private Json() {}

    public static Outcome<Raw> parse(byte[] bytes) {
        var encoding = Encoding.problem(bytes);
        return encoding.isPresent() ? Outcome.refused(encoding.get()) : parse(new JsonSource(bytes));
    }

    /// Where pointers lead. One that leads nowhere gets the place of its nearest parent.
    public static Map<String, Place> places(byte[] bytes, Collection<String> pointers) {
        return JsonPlaces.of(new JsonSource(bytes), pointers);
    }

    /// Problems that know only their pointers, with their lines and columns and in the order of the file.
    public static List<Problem> located(List<Problem> problems, byte[] bytes) {
        var places = places(
                bytes,
                problems.stream().map(problem -> problem.place().pointer()).toList());
        return problems.stream()
                .map(problem -> problem.at(places.getOrDefault(problem.place().pointer(), problem.place())))
                .sorted(Problem.BY_PLACE)
                .toList();
    }

    private static Outcome<Raw> parse(JsonSource source) {
        try (JsonParser parser = source.parser()) {
            return parse(source, parser);
        }
    }

    private static Outcome<Raw> parse(JsonSource source, JsonParser parser) {
        try {
            return Outcome.done(new JsonTree(source, parser).whole());
        } catch (Complaint complaint) {
            return new Refused<>(complaint.problems());
        } catch (StreamConstraintsException tooMuch) {
            return Outcome.refused(tooMuch(tooMuch, source.place(parser.currentLocation())));
        } catch (JacksonException broken) {
            return Outcome.refused(broken(broken, source, parser));
        }
    }

    /// The parser tells its limits apart by the first word of its message only.
    private static Problem tooMuch(StreamConstraintsException limit, Place place) {
        String kind = limit.getOriginalMessage().split(" ", 2)[0];
        return switch (kind) {
            case "Number" -> tooLong("E-LIM-006", place, "number", JsonSource.LONGEST_NUMBER);
            case "Name" -> tooLong("E-LIM-005", place, "name", JsonSource.LONGEST_NAME);
            default -> tooLong("E-LIM-004", place, "text", JsonSource.LONGEST_STRING);
        };
    }

    private static Problem tooLong(String code, Place place, String what, int most) {
        return Problem.error(code, place, Text.of("A {0} is longer than {1} characters.", what, most));
    }

    private static Problem broken(JacksonException how, JsonSource source, JsonParser parser) {
        var marker = ConflictMarkers.first(source.bytes());
        if (marker.isPresent()) return conflict(new Positions(source.bytes()).at(marker.getAsInt()));
        Problem problem = how instanceof UnexpectedEndOfInputException
                ? Problem.error("E-JSON-003", source.end(), Text.of("The file ends in the middle of the document."))
                : Problem.error(
                        "E-JSON-003",
                        source.last(parser),
                        Text.of("This is not JSON: something else is expected here."));
        return problem.hinting(
                Text.of("Restore the file from a backup or from version control, or correct it by hand."));
    }

    private static Problem conflict(Place place) {
        return Problem.error(CONFLICT, place, Text.of("The file holds unresolved merge conflicts."))
                .hinting(Text.of("Open it in the window to choose element by element, or resolve the parts between"
                        + " <<<<<<< and >>>>>>> by hand."));
    }
}

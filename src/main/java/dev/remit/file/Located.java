package dev.remit.file;

import dev.remit.shape.Reading.Found;
import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Problems that know only their pointers, given lines and columns by one more pass over the file, in its order.
final class Located {
    private static final int MOST = 50;

    private Located() {}

    /// At most 50 problems, errors before warnings where there are more, and one that counts the rest.
    static List<Problem> of(List<Found> found, byte[] bytes) {
        if (found.isEmpty()) return List.of();
        var shown = found.stream()
                .sorted((a, b) -> a.problem().grade().compareTo(b.problem().grade()))
                .limit(MOST)
                .toList();
        var places =
                Json.places(bytes, shown.stream().flatMap(Located::pointers).toList());
        var located = shown.stream().map(one -> at(one, places)).sorted(Problem.BY_PLACE);
        return Stream.concat(located, rest(found.size() - shown.size())).toList();
    }

    private static Stream<String> pointers(Found found) {
        return Stream.of(found.problem().place().pointer(), found.elsewhere());
    }

    private static Problem at(Found found, Map<String, Place> places) {
        Problem problem =
                found.problem().at(places.getOrDefault(found.problem().place().pointer(), Place.UNKNOWN));
        if (found.elsewhere().isEmpty()) return problem;
        int line = places.getOrDefault(found.elsewhere(), Place.UNKNOWN).line();
        return problem.saying(Text.of("{0} The first is in line {1}.", problem.message(), line));
    }

    private static Stream<Problem> rest(int more) {
        if (more <= 0) return Stream.empty();
        Text message = more == 1 ? Text.of("… and 1 more problem.") : Text.of("… and {0} more problems.", more);
        return Stream.of(Problem.error("E-LIM-050", message));
    }
}

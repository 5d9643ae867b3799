package dev.remit.format.order;

import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Finds what somebody named, or says which name is near.
public final class Named {
    private static final String CODE = "E-EXP-040";

    private Named() {}

    /// One of a list that is short enough to be told.
    public static <T> Outcome<T> among(String kind, String name, List<T> all, Function<T, String> id) {
        return found(name, all, id, () -> {
            var known = all.stream().map(id).toList();
            if (known.isEmpty())
                return Problem.error(CODE, Text.of("There is no {0} \"{1}\", and no other.", kind, name));
            var problem = Problem.error(CODE, Text.of("There is no {0} \"{1}\".", kind, name));
            return problem.hinting(Words.nearest(name, known)
                    .map(Named::near)
                    .orElseGet(() -> Text.of("There are {0}.", Words.list(known))));
        });
    }

    /// One of the document, which may hold thousands.
    public static <T> Outcome<T> here(String kind, String name, List<T> all, Function<T, String> id) {
        return found(name, all, id, () -> {
            var known = all.stream().map(id).toList();
            var problem = Problem.error(CODE, Text.of("There is no {0} \"{1}\" here.", kind, name));
            return Words.nearest(name, known)
                    .map(near -> problem.hinting(near(near)))
                    .orElse(problem);
        });
    }

    private static <T> Outcome<T> found(String name, List<T> all, Function<T, String> id, Supplier<Problem> unknown) {
        return all.stream()
                .filter(each -> id.apply(each).equals(name))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(unknown.get()));
    }

    private static Text near(String name) {
        return Text.of("Did you mean {0}?", name);
    }
}

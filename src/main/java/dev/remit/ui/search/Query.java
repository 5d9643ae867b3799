package dev.remit.ui.search;

import dev.remit.editor.Finder;
import dev.remit.model.Element;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is looked for in a model: words of a name, and filters such as `type:platform owner:"Card payments" tier:1`.
/// All of them must hold.
public record Query(String words, List<Filter> filters) {
    private static final Pattern PART =
            Pattern.compile("(?:(?<name>[A-Za-z]+):)?(?:\"(?<quoted>[^\"]*)\"?|(?<plain>\\S+))");

    public Query {
        filters = List.copyOf(filters);
    }

    /// What became of what was typed.
    public sealed interface Reading {
        record Understood(Query query) implements Reading {}

        /// Says which filter is not known, or not with that value, and what is.
        record Unclear(Text sentence) implements Reading {}
    }

    public static Reading read(String typed) {
        var words = new ArrayList<String>();
        var filters = new ArrayList<Filter>();
        for (Matcher part = PART.matcher(typed); part.find(); ) {
            String value = group(part, "quoted").or(() -> group(part, "plain")).orElse("");
            var name = group(part, "name");
            if (name.isEmpty()) words.add(value);
            else
                switch (Filters.read(name.get(), value)) {
                    case Filter.Reading.Known known -> filters.add(known.filter());
                    case Filter.Reading.Unclear unclear -> {
                        return new Reading.Unclear(unclear.sentence());
                    }
                }
        }
        return new Reading.Understood(new Query(String.join(" ", words).strip(), filters));
    }

    public boolean isEmpty() {
        return words.isEmpty() && filters.isEmpty();
    }

    /// Whether an element is meant, for many elements of one revision.
    public Predicate<Element> on(Ground ground) {
        Predicate<Element> all = element -> Finder.matches(element.title(), words);
        for (Filter filter : filters) all = all.and(filter.on(ground));
        return all;
    }

    private static Optional<String> group(Matcher part, String name) {
        return Optional.ofNullable(part.group(name));
    }
}

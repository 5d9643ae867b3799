package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Person;
import dev.remit.model.RaciOverride;
import dev.remit.model.Suppression;
import dev.remit.shape.Shape;
import dev.remit.shape.Table;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Takes the names of people out of a document, for those who need not know them. People become "Person 1" and so on,
/// in the order of their ids; who decided something becomes the same where it is one of them, else "Somebody". Names
/// in sentences that somebody wrote stay, as nobody can tell them from other words.
public final class Anonymity {
    public static final Edit OF_PEOPLE = Anonymity::hidden;

    private static final Shape<Document> DOCUMENT = Shape.of(Document.class);
    private static final Shape<Person> PERSON = Shape.of(Person.class);
    private static final Shape<RaciOverride> OVERRIDE = Shape.of(RaciOverride.class);
    private static final Shape<Suppression> SUPPRESSION = Shape.of(Suppression.class);

    private Anonymity() {}

    private static Document hidden(Document document) {
        var aliases = aliases(document);
        var others = DOCUMENT.with(document, "people", Table.empty());
        var people = new ArrayList<Person>();
        for (Person person : document.people()) people.add(hidden(person, people.size() + 1, others));
        var hidden = DOCUMENT.with(document, "people", Table.of(people));
        hidden = DOCUMENT.with(
                hidden,
                "raciOverrides",
                Table.of(document.raciOverrides().stream()
                        .map(each -> OVERRIDE.with(each, "author", alias(each.author(), aliases)))
                        .toList()));
        return DOCUMENT.with(
                hidden,
                "suppressions",
                document.suppressions().stream()
                        .map(each -> SUPPRESSION.with(each, "author", alias(each.author(), aliases)))
                        .toList());
    }

    /// Ids are made of names, so they change too.
    private static Person hidden(Person person, int number, Document others) {
        var id = FreeIds.in(others, "person-" + number);
        return PERSON.with(PERSON.with(person, "name", Optional.of(called(number))), "id", id);
    }

    private static Map<String, String> aliases(Document document) {
        var aliases = new LinkedHashMap<String, String>();
        int number = 0;
        for (Person person : document.people()) {
            String alias = called(++number);
            person.name().ifPresent(name -> aliases.put(name, alias));
        }
        return aliases;
    }

    private static String called(int number) {
        return Text.of("Person {0}", number).toString();
    }

    private static Optional<String> alias(Optional<String> author, Map<String, String> aliases) {
        return author.map(name -> aliases.getOrDefault(name, Text.of("Somebody").toString()));
    }
}

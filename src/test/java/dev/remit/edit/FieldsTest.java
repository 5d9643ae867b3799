package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.edit.EveryAttribute.Attribute;
import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Ref;
import dev.remit.text.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FieldsTest {
    private static final Document EVERYTHING = EveryAttribute.document();
    private static final Document SHOP = document("""
        "teams": [{ "id": "checkout", "name": "Checkout" }, { "id": "search", "name": "Search", "headcount": 5 },
          { "id": "search-2", "name": "Search" }],
        "services": [{ "id": "cart", "name": "Cart",
          "owners": [{ "teamId": "checkout", "role": "ACCOUNTABLE" }, { "teamId": "search", "role": "CONTRIBUTOR" }] }]
        """);
    private static final Subject CHECKOUT = Subject.of(Id.of("checkout"));
    private static final Subject CART = Subject.of(Id.of("cart"));

    static Stream<Attribute> attributes() {
        return EveryAttribute.all();
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void every_attribute_takes_its_value_and_gives_it_back(Attribute attribute) {
        Raw value = EveryAttribute.example(attribute.kind());

        Document changed = set(EVERYTHING, Subject.of(attribute.element()), attribute.path(), value);

        assertEquals(read(value), read(at(changed, attribute)), attribute.toString());
        assertSame(changed, set(changed, Subject.of(attribute.element()), attribute.path(), value));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void the_words_for_a_value_are_read_as_that_value(Attribute attribute) {
        if (hasParts(attribute.kind())) return;
        Raw value = EveryAttribute.example(attribute.kind());
        var names = new Names(EVERYTHING);

        String words = new Shown(names).words(attribute.kind(), value);

        assertFalse(words.isEmpty());
        assertEquals(Outcome.done(value), new Typed(names).read(attribute.kind(), words));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void every_wrong_word_gives_a_sentence_and_changes_nothing(Attribute attribute) {
        var wrong = wrong(attribute.kind());
        if (wrong.isEmpty()) return;

        var outcome = Fields.type(EVERYTHING, Subject.of(attribute.element()), attribute.path(), wrong.get());

        assertTrue(sentence(outcome).matches("(?s).*[^ ].*\\."), attribute + ": " + sentence(outcome));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void what_may_be_unknown_can_be_cleared(Attribute attribute) {
        if (attribute.kind().absent().isEmpty()) return;
        var subject = Subject.of(attribute.element());
        Document set = set(EVERYTHING, subject, attribute.path(), EveryAttribute.example(attribute.kind()));

        Document cleared = set(set, subject, attribute.path(), Raw.NOTHING);

        assertEquals(read(absent(attribute.kind())), read(at(cleared, attribute)), attribute.toString());
    }

    @Test
    void one_edit_sets_an_attribute_of_several() {
        var both = Subject.of(List.of(Id.of("checkout"), Id.of("search")));

        Document changed = type(SHOP, both, "topologyType", "stream-aligned");

        assertTrue(Stream.of("checkout", "search")
                .allMatch(id -> changed.teams().get(Id.of(id)).is(TopologyType.STREAM_ALIGNED)));
    }

    @Test
    void an_entry_of_a_list_is_reached_by_its_key() {
        Document changed = type(SHOP, CART, "owners/search/since", "2026-2-1");

        assertEquals("[checkout: , search: 2026-02-01]", owners(changed));
    }

    @Test
    void an_entry_is_added_and_taken_away_at_its_key() {
        var fresh = Raw.of(Map.of("teamId", Raw.of("search-2"), "role", Raw.of("CONTRIBUTOR")));

        Document added = set(SHOP, CART, FieldPath.of("owners", "search-2"), fresh);
        Document removed = set(added, CART, FieldPath.of("owners", "checkout"), Raw.NOTHING);

        assertEquals("[search: , search-2: ]", owners(removed));
    }

    @Test
    void a_list_holds_a_key_once() {
        var outcome = Fields.type(SHOP, CART, FieldPath.parse("owners/search/teamId"), "Checkout");

        assertEquals("\"checkout\" stands twice in this list.", sentence(outcome));
    }

    @Test
    void a_name_is_never_empty() {
        var outcome = Fields.type(SHOP, CHECKOUT, FieldPath.of("name"), "  ");

        assertEquals("Name cannot be empty. What was there is kept.", sentence(outcome));
    }

    @Test
    void what_is_gone_is_told_and_not_thrown() {
        var outcome = Fields.type(SHOP, CART, FieldPath.parse("owners/nobody/since"), "2026-01-01");

        assertEquals("There is no \"nobody/since\" here any more.", sentence(outcome));
    }

    @Test
    void the_organisation_has_attributes_too() {
        Document changed = type(SHOP, Subject.ORGANISATION, "workingHoursPerWeek", "38,5 h");

        assertEquals("38.5", changed.organisation().workingHoursPerWeek().toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0.7   | 0.7
        0,7   | 0.7
        70 %  | 0.7
        70    | 0.7
        0.5 % | 0.005
        99.95 | 0.9995
        """)
    void shares_are_typed_as_shares_or_per_cent(String words, String share) {
        Document changed = type(SHOP, CHECKOUT, "toilShare", words);

        assertEquals(share, checkout(changed).toilShare().orElseThrow().toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        toilShare     | 1            | 1 can mean 1 % or 100 %. Write which.
        toilShare     | much         | "much" is not a share. Write it as 70 % or 0.7.
        toilShare     | 120 %        | 1.2 is out of range. Allowed: 0 to 1.
        headcount     | seven        | "seven" is not a number. Write digits, such as 12 or 2.5.
        headcount     | 1,200        | 1,200 can mean two numbers. Write it without the comma.
        headcount     | 7 h          | "7 h" does not fit: this is counted in "people". Write the number alone.
        headcount     | -1           | -1 is out of range. Allowed: 0 to 100000.
        surveyLoad    | 2.5          | 2.5 is not a whole number.
        surveyLoad    | 9            | 9 is out of range. Allowed: 1 to 5.
        since         | 31.3.2026    | "31.3.2026" is not a date. Write year, month and day, such as 2026-03-31.
        since         | 2026-02-30   | "2026-02-30" is not a date. Write year, month and day, such as 2026-03-31.
        topologyType  | Platfrom     | "Platfrom" is not among the choices. Did you mean Platform?
        temporary     | perhaps      | "perhaps" is neither yes nor no.
        valueStreamId | Buy          | Nothing is called "Buy". Choose a name from the list.
        charter       | Good         | This has parts. Set them one by one.
        """)
    void a_sentence_says_what_is_wrong_and_what_to_write(String path, String words, String sentence) {
        assertEquals(sentence, sentence(Fields.type(SHOP, CHECKOUT, FieldPath.of(path), words)));
    }

    @Test
    void of_two_with_one_name_the_id_says_which() {
        var unclear = Fields.type(SHOP, CART, FieldPath.of("builtBy"), "Search");
        Document clear = type(SHOP, CART, "builtBy", "Search (search-2)");

        assertEquals("Several are called \"Search\". Choose one from the list.", sentence(unclear));
        assertEquals(Optional.of(Ref.<Team>to("search-2")), cart(clear).builtBy());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        checkout | topologyType         | Change topology type of Checkout
        checkout | sreStyle             | Change SRE style of Checkout
        checkout | charter/focus        | Change focus in charter of Checkout
        cart     | owners/search/since  | Change since in owners of Cart
        """)
    void a_change_is_named_in_whole_words(String id, String path, String label) {
        assertEquals(
                label,
                ChangeLabels.change(SHOP, Subject.of(Id.of(id)), FieldPath.parse(path))
                        .toString());
    }

    @Test
    void entries_come_and_go_under_the_name_of_their_list() {
        var entry = FieldPath.of("owners", "search");

        assertEquals(
                "Add to owners of Cart", ChangeLabels.add(SHOP, CART, entry).toString());
        assertEquals(
                "Remove from owners of Cart",
                ChangeLabels.remove(SHOP, CART, entry).toString());
    }

    @Test
    void a_long_name_is_cut_in_the_label() {
        String name = "The team with the longest name of all";

        assertEquals("The team with the longest name…", Cut.name(name));
    }

    private static Document set(Document document, Subject subject, FieldPath path, Raw to) {
        return Fields.set(document, subject, path, to).orComplain().apply(document);
    }

    private static Document type(Document document, Subject subject, String path, String words) {
        return Fields.type(document, subject, FieldPath.parse(path), words)
                .orComplain()
                .apply(document);
    }

    private static String sentence(Outcome<Edit> outcome) {
        return outcome instanceof Outcome.Refused<Edit> refused
                ? refused.problems().getFirst().message().toString()
                : "";
    }

    private static Raw at(Document document, Attribute attribute) {
        return Fields.at((Record) document.find(attribute.element()).orElseThrow(), attribute.path());
    }

    /// What has no parts and what is unknown are put down alike.
    private static Raw read(Raw raw) {
        boolean isEmpty = raw.equals(Raw.of(List.of())) || raw.equals(Raw.of(Map.of()));
        return isEmpty ? Raw.NOTHING : raw;
    }

    private static <V> Raw absent(Kind<V> kind) {
        return kind.absent().map(kind::raw).orElseThrow();
    }

    private static boolean hasParts(Kind<?> kind) {
        return switch (kind) {
            case Kind.Maybe<?> maybe -> hasParts(maybe.of());
            case Kind.Group<?> group -> true;
            case Kind.Many<?> many -> true;
            case Kind.Lookup<?, ?> lookup -> true;
            default -> false;
        };
    }

    /// Words that no value of this kind has; none where any words will do.
    private static Optional<String> wrong(Kind<?> kind) {
        return switch (kind) {
            case Kind.Text text -> Optional.of("x".repeat(20_001));
            case Kind.Anything anything -> Optional.empty();
            case Kind.Maybe<?> maybe -> wrong(maybe.of());
            case Kind.Otherwise<?> otherwise -> wrong(otherwise.of());
            case Kind.Several<?> several -> wrong(several.of());
            default -> Optional.of("no such thing ?");
        };
    }

    private static Team checkout(Document document) {
        return document.teams().get(Id.of("checkout"));
    }

    private static Service cart(Document document) {
        return document.services().get(Id.of("cart"));
    }

    private static String owners(Document document) {
        return cart(document).owners().stream()
                .map(each -> each.teamId() + ": "
                        + each.since().map(Object::toString).orElse(""))
                .toList()
                .toString();
    }
}

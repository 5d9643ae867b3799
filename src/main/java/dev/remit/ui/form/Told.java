package dev.remit.ui.form;

import dev.remit.shape.Field;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// An entry of a list in a few words: what it is called, and the first things that are known of it.
record Told(String title, String summary) {
    private static final Set<String> NAMES = Set.of("name", "title");
    private static final int MOST = 2;

    static Told of(Records records, String key, Held held, Present present) {
        String keyWords = records.keyKind()
                .map(kind -> words(kind, key, present))
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> records.keyKind().isPresent() ? key : counted(key));
        if (held.isMixed())
            return new Told(keyWords, Prompts.of(records.entry(), held).toString());
        return Cores.of(records.entry()) instanceof Kind.Group<?> group && held.one() instanceof Raw.Fields fields
                ? of(group.shape().fields(), records.keyField(), keyWords, fields, present)
                : new Told(keyWords, present.words(records.entry(), held.one()));
    }

    /// What is kept by the id of an element is called like that.
    private static String words(Kind<?> kind, String key, Present present) {
        return Cores.of(kind) instanceof Kind.Ident ? present.called(key) : present.words(kind, Raw.of(key));
    }

    /// People count from one.
    private static String counted(String index) {
        return Integer.toString(Integer.parseInt(index) + 1);
    }

    private static Told of(
            List<? extends Field<?, ?>> shape, String keyField, String key, Raw.Fields fields, Present present) {
        String title = key;
        var words = new ArrayList<String>();
        for (Field<?, ?> field : shape) {
            String said = said(field, fields.get(field.name()), present);
            if (said.isEmpty() || field.name().equals(keyField)) continue;
            if (NAMES.contains(field.name())) title = said;
            else words.add(said);
        }
        return new Told(title, String.join(", ", words.stream().limit(MOST).toList()));
    }

    /// Of a claim, only that it is true is worth a word: its own.
    private static String said(Field<?, ?> field, Raw value, Present present) {
        if (value instanceof Raw.Flag flag) return flag.on() ? field.label() : "";
        return present.words(field.kind(), value);
    }
}

package dev.remit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// What a verb is called and takes, told to picocli piece by piece. Annotations would say the same; but to read them
/// the virtual machine makes classes, which takes longer than a check.
///
/// Names of an option stand in one text, such as `-o --output`; the label is what stands for its value in a sentence.
final class Signature {
    /// Where picocli asks for an object by its class. With its own it would look for Groovy in every library.
    private static final IFactory BY_CLASS = new IFactory() {
        @Override
        public <K> K create(Class<K> type) throws ReflectiveOperationException {
            return type.getDeclaredConstructor().newInstance();
        }
    };

    /// The types of the JDK that picocli would look for, in every library where this runtime lacks them.
    private static final String NO_VERB_TAKES = "java\\..*";

    private final CommandSpec spec;

    private Signature(CommandSpec spec) {
        this.spec = spec;
    }

    static Signature of(String name, String description, Object answers) {
        var signature = part(answers);
        signature.spec.name(name).usageMessage().description(description);
        return signature;
    }

    /// Options that several verbs have.
    static Signature part(Object answers) {
        return new Signature(CommandSpec.wrapWithoutInspection(answers, BY_CLASS));
    }

    /// The verb that picocli brings.
    static Signature ofHelp() {
        return new Signature(CommandSpec.forAnnotatedObject(new HelpCommand(), BY_CLASS));
    }

    CommandLine line() {
        System.setProperty("picocli.converters.excludes", NO_VERB_TAKES);
        return new CommandLine(spec, BY_CLASS);
    }

    CommandSpec spec() {
        return spec;
    }

    Signature with(Signature part) {
        spec.addMixin(Integer.toString(spec.mixins().size()), part.spec);
        return this;
    }

    Signature help(String names, String description) {
        return add(option(names, description, Boolean.class, given -> {}).usageHelp(true));
    }

    Signature version(String names, String description) {
        return add(option(names, description, Boolean.class, given -> {}).versionHelp(true));
    }

    Signature flag(String names, String description, Consumer<Boolean> take) {
        return add(option(names, description, Boolean.class, take).initialValue(false));
    }

    /// One that a preset may have switched on: `--no-grey` switches it off again.
    Signature choice(String name, String description, Consumer<Boolean> take) {
        return add(option(name, description, Boolean.class, take).negatable(true));
    }

    Signature text(String names, String label, String description, Consumer<String> take) {
        return add(option(names, description, String.class, take).paramLabel(label));
    }

    /// An option of another type, without a default.
    <V> Signature value(String names, String label, String description, Class<V> type, Consumer<V> take) {
        return add(option(names, description, type, take).paramLabel(label));
    }

    Signature text(String names, String label, String description, String otherwise, Consumer<String> take) {
        return add(
                option(names, description, String.class, take).paramLabel(label).initialValue(otherwise));
    }

    /// One of the names there are, which a shell completes.
    Signature named(String names, String label, String description, Iterable<String> all, Consumer<String> take) {
        return add(
                option(names, description, String.class, take).paramLabel(label).completionCandidates(all));
    }

    <E extends Enum<E>> Signature word(String names, String label, String description, E otherwise, Consumer<E> take) {
        return add(option(names, description, otherwise.getDeclaringClass(), take)
                .paramLabel(label)
                .initialValue(otherwise));
    }

    Signature number(String names, String label, String description, int otherwise, Consumer<Integer> take) {
        return add(option(names, description, Integer.class, take)
                .paramLabel(label)
                .initialValue(otherwise));
    }

    /// An option without which the verb does nothing.
    <V> Signature needed(String names, String label, String description, Class<V> type, Consumer<V> take) {
        return add(option(names, description, type, take).paramLabel(label).required(true));
    }

    /// An option that may be given several times.
    Signature texts(String names, String label, String description, Consumer<List<String>> take) {
        return add(several(names, label, description, take));
    }

    /// The same, which also takes several at once with commas between them.
    Signature parts(String names, String label, String description, Consumer<List<String>> take) {
        return add(several(names, label, description, take).splitRegex(","));
    }

    <V> Signature argument(String label, String description, Class<V> type, Consumer<V> take) {
        return add(argument(label, description, "1", type, new Slot<>(take)));
    }

    /// An argument that may be left out.
    Signature maybe(String label, String description, Consumer<String> take) {
        return add(argument(label, description, "0..1", String.class, new Slot<>(take)));
    }

    /// At least one.
    Signature arguments(String label, String description, Consumer<List<String>> take) {
        return add(argument(label, description, "1..*", ArrayList.class, new Slot<>(copied(take)))
                .index("0..*")
                .auxiliaryTypes(String.class));
    }

    /// The first of these options that was given to the verb they are part of.
    Optional<String> given() {
        return spec.options().stream()
                .filter(each -> each.command().commandLine().getParseResult().hasMatchedOption(each))
                .map(OptionSpec::longestName)
                .findFirst();
    }

    private Signature add(OptionSpec.Builder option) {
        spec.addOption(option.build());
        return this;
    }

    private Signature add(PositionalParamSpec.Builder argument) {
        spec.addPositional(argument.build());
        return this;
    }

    private static <V> OptionSpec.Builder option(String names, String description, Class<V> type, Consumer<V> take) {
        return option(names, description, type, new Slot<>(take));
    }

    private static OptionSpec.Builder several(
            String names, String label, String description, Consumer<List<String>> take) {
        return option(names, description, ArrayList.class, new Slot<>(copied(take)))
                .auxiliaryTypes(String.class)
                .paramLabel(label);
    }

    private static OptionSpec.Builder option(String names, String description, Class<?> type, Slot<?> slot) {
        return OptionSpec.builder(names.split(" "))
                .type(type)
                .description(description)
                .getter(slot)
                .setter(slot);
    }

    private PositionalParamSpec.Builder argument(
            String label, String description, String arity, Class<?> type, Slot<?> slot) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(spec.positionalParameters().size()))
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(type)
                .paramLabel(label)
                .description(description)
                .getter(slot)
                .setter(slot);
    }

    /// picocli goes on adding to the list it hands over.
    private static Consumer<List<String>> copied(Consumer<List<String>> take) {
        return given -> take.accept(List.copyOf(given));
    }
}

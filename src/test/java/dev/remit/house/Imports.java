package dev.remit.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/// A row of the import table: a package of ours, and all it may import besides itself, `java.*` and JSpecify.
///
/// @param allowed a name of ours such as `model`, or a pattern of another's packages such as `picocli..`
record Imports(String name, List<String> allowed) {
    static Imports of(String name) {
        return new Imports(name, List.of());
    }

    Imports ours(List<String> names) {
        return and(names.stream().map(Imports::pattern).toList());
    }

    Imports ours(String... names) {
        return ours(List.of(names));
    }

    Imports libraries(String... patterns) {
        return and(List.of(patterns));
    }

    private Imports and(List<String> more) {
        var all = new ArrayList<>(allowed);
        all.addAll(more);
        return new Imports(name, all);
    }

    ArchRule because(String reason) {
        return classes()
                .that(resideInAPackage(pattern(name)))
                .should(onlyDependOnClassesThat(areAllowed()))
                .because(reason);
    }

    private DescribedPredicate<JavaClass> areAllowed() {
        var all = new ArrayList<>(List.of(pattern(name), "java..", "org.jspecify.."));
        all.addAll(allowed);
        return resideInAnyPackage(all.toArray(String[]::new))
                .as("are its own, java.*, JSpecify or in %s".formatted(allowed));
    }

    private static String pattern(String name) {
        return "dev.remit." + name + "..";
    }
}

package dev.remit.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Collection;
import java.util.List;

/// One file and one line in a list: what is added that way can be taken away that way.
@AnalyzeClasses(packages = "dev.remit", importOptions = WithoutTests.class)
class SiblingsTest {
    @ArchTest
    static final ArchRule only_a_list_sees_its_children_and_they_do_not_see_each_other = classes()
            .should(leaveWhatIsListedToItsList())
            .because("a rule, report, format, layout, tool or verb is one file and one line in its list");

    @ArchTest
    static final ArchRule packages_form_no_cycle = slices().matching("dev.remit.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(describe("lists", Listed::isList), alwaysTrue())
            .because("a package can be read after those that it imports");

    @ArchTest
    static void what_a_list_names_is_its_child(JavaClasses classes) {
        var listed = Listed.in(classes);
        var version = classes.get("dev.remit.cli.Version");

        assertEquals(
                "Verbs", listed.listOf(version).map(JavaClass::getSimpleName).orElse("none"));
    }

    private static ArchCondition<JavaClass> leaveWhatIsListedToItsList() {
        return new ArchCondition<>("leave what is listed to its list") {
            private Listed listed = Listed.in(List.of());

            @Override
            public void init(Collection<JavaClass> all) {
                listed = Listed.in(all);
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(this::trespasses)
                        .forEach(dependency -> events.add(violated(dependency, dependency.getDescription())));
            }

            private boolean trespasses(Dependency dependency) {
                JavaClass from = Listed.topLevel(dependency.getOriginClass());
                JavaClass to = Listed.topLevel(dependency.getTargetClass());
                return !from.equals(to)
                        && listed.listOf(to).filter(list -> !list.equals(from)).isPresent();
            }
        };
    }
}

package dev.remit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/// The same document gives the same answer: on every machine, in every order, the second time too.
@AnalyzeClasses(packages = "dev.remit", importOptions = WithoutTests.class)
class SamenessTest {
    private static final Set<String> CHANGEABLE = Set.of(
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal",
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.BitSet",
            "java.util.EnumMap",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.Random",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.WeakHashMap",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicReference");

    @ArchTest
    static final ArchRule static_fields_are_final =
            fields().that().areStatic().should().beFinal().because("state that nobody owns is changed by everybody");

    @ArchTest
    static final ArchRule static_fields_hold_nothing_that_changes = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(canChange())
            .because("state that nobody owns is changed by everybody");

    @ArchTest
    static final ArchRule arrays_are_not_shown = noFields()
            .that()
            .areStatic()
            .and()
            .areNotPrivate()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .haveRawType(describe("an array", JavaClass::isArray))
            .because("whoever sees an array can write to it");

    @ArchTest
    static final ArchRule no_machine_lends_its_language = noClasses()
            .should(Calls.to(Calls.OWN_LOCALE))
            .because("a Turkish machine makes another letter of an i, and a German one another number of 1.5");

    @ArchTest
    static final ArchRule no_machine_lends_its_encoding =
            noClasses().should(Calls.to(Calls.OWN_CHARSET)).because("a file is UTF-8 wherever it is opened");

    private static DescribedPredicate<JavaClass> canChange() {
        return describe("of a type that can change", type -> CHANGEABLE.contains(type.getName()));
    }
}

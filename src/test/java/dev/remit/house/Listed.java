package dev.remit.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the lists list: the rules, formats, layouts, verbs and so on, each with the class that lists it.
///
/// A child is what a list makes, calls or refers to in a package below its own or, where there is none, in its own
/// package. The type they all share, such as `Rule` of `Rules`, is none.
record Listed(Map<JavaClass, JavaClass> lists) {
    private static final Set<String> NAMES = Set.of(
            "Analyses",
            "Commands",
            "DiagramExporters",
            "Exporters",
            "FindingsExporters",
            "Importers",
            "Layouts",
            "Lenses",
            "Migrations",
            "Reports",
            "Rules",
            "Tools",
            "Verbs");

    static Listed in(Iterable<JavaClass> classes) {
        var lists = new HashMap<JavaClass, JavaClass>();
        for (JavaClass list : classes) {
            if (isList(list)) childrenOf(list).forEach(child -> lists.put(child, list));
        }
        return new Listed(lists);
    }

    static boolean isList(JavaClass type) {
        return NAMES.contains(topLevel(type).getSimpleName());
    }

    Optional<JavaClass> listOf(JavaClass type) {
        return Optional.ofNullable(lists.get(topLevel(type)));
    }

    static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(Listed::topLevel).orElse(type);
    }

    private static List<JavaClass> childrenOf(JavaClass list) {
        var below = named(list).filter(type -> isBelow(type, list)).toList();
        return below.isEmpty()
                ? named(list).filter(type -> isBeside(type, list)).toList()
                : below;
    }

    private static Stream<JavaClass> named(JavaClass list) {
        return Stream.concat(
                        list.getAccessesFromSelf().stream().map(JavaAccess::getTargetOwner),
                        list.getReferencedClassObjects().stream().map(ReferencedClassObject::getRawType))
                .map(Listed::topLevel);
    }

    private static boolean isBelow(JavaClass type, JavaClass list) {
        return type.getPackageName().startsWith(list.getPackageName() + ".");
    }

    private static boolean isBeside(JavaClass type, JavaClass list) {
        return !type.isInterface()
                && type.getPackageName().equals(list.getPackageName())
                && !topLevel(list).getSimpleName().startsWith(type.getSimpleName());
    }
}

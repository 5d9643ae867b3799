package dev.remit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/// What the program may reach out for, and the few places that do.
@AnalyzeClasses(packages = "dev.remit", importOptions = WithoutTests.class)
class ReachTest {
    @ArchTest
    static final ArchRule javafx_stays_in_the_window = noClasses()
            .that(not(resideInAPackage("dev.remit.ui..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..")
            .because("everything else runs without a display");

    @ArchTest
    static final ArchRule awt_stays_in_the_surfaces_of_png_and_pdf = noClasses()
            .that(not(paintPngOrPdf()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
            .because("AWT is slow to start, and a picture is plain shapes until the last step");

    @ArchTest
    static final ArchRule standard_streams_belong_to_the_command_line = noClasses()
            .that(not(talkToTheTerminal()))
            .should(Calls.to(Calls.STANDARD_STREAMS))
            .because("what is said to people is returned as text, and a face decides where it goes");

    @ArchTest
    static final ArchRule only_the_command_line_ends_the_program = noClasses()
            .that(not(talkToTheTerminal()))
            .should(Calls.to(Calls.EXITS))
            .because("a document in the window must not die with a task");

    @ArchTest
    static final ArchRule threads_are_started_in_one_place = noClasses()
            .that(not(areIn("dev.remit.ui.Background").or(areIn("dev.remit.cli.Interruption"))))
            .should(Calls.to(Calls.THREADS))
            .because("one class to read tells what runs beside what, and nothing else needs a lock");

    @ArchTest
    static final ArchRule nothing_is_read_as_objects_or_run_as_a_script = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ObjectInputStream.class, ObjectOutputStream.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.script..", "javax.naming..", "java.rmi..")
            .because("a file from a stranger is data and never code");

    @ArchTest
    static final ArchRule nothing_talks_to_the_network = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javax.net..")
            .orShould(Calls.to(Calls.NETWORK))
            .because("what an organisation looks like stays on its machine");

    @ArchTest
    static final ArchRule only_git_is_ever_asked_by_a_process = noClasses()
            .that(not(describe(
                    "ask git", type -> Listed.topLevel(type).getSimpleName().equals("Git"))))
            .should(Calls.to(Calls.PROCESSES))
            .because("a process is somebody else's program with this person's rights");

    private static DescribedPredicate<JavaClass> talkToTheTerminal() {
        return resideInAPackage("dev.remit.cli..").or(areIn("dev.remit.Main")).as("talk to the terminal");
    }

    /// By their names, such as `PngSurface`: they are formats, or the surfaces of a format.
    private static DescribedPredicate<JavaClass> paintPngOrPdf() {
        return describe(
                "paint PNG or PDF",
                type -> type.getPackageName().startsWith("dev.remit.format")
                        && Listed.topLevel(type).getSimpleName().matches("(Png|Pdf).*"));
    }

    private static DescribedPredicate<JavaClass> areIn(String name) {
        return describe(
                "are in " + name, type -> Listed.topLevel(type).getName().equals(name));
    }
}

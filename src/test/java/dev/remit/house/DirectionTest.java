package dev.remit.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// Who may import whom: a closed list, a package a rule.
@AnalyzeClasses(packages = "dev.remit", importOptions = WithoutTests.class)
class DirectionTest {
    private static final List<String> BELOW_FORMAT =
            List.of("text", "shape", "model", "edit", "raci", "analysis", "rule", "draw", "file", "report");

    @ArchTest
    static final ArchRule text_imports_nothing = Imports.of("text").because("everything speaks through it");

    @ArchTest
    static final ArchRule shape_imports_text =
            Imports.of("shape").ours("text").because("it describes fields and knows no element");

    @ArchTest
    static final ArchRule model_imports_shape_and_text =
            Imports.of("model").ours("shape", "text").because("values know nothing of what is done with them");

    @ArchTest
    static final ArchRule edit_imports_the_model = Imports.of("edit")
            .ours("model", "shape", "text")
            .because("an edit is a function from document to document");

    @ArchTest
    static final ArchRule raci_imports_the_model = Imports.of("raci")
            .ours("model", "shape", "text")
            .because("the matrix follows from the document and the date alone");

    @ArchTest
    static final ArchRule analysis_imports_the_model_and_raci = Imports.of("analysis")
            .ours("model", "shape", "raci", "text")
            .because("facts are figures, without judgement and without repair");

    @ArchTest
    static final ArchRule rule_imports_analyses_and_edits = Imports.of("rule")
            .ours("model", "shape", "edit", "analysis", "raci", "text")
            .because("a rule judges facts and offers edits");

    @ArchTest
    static final ArchRule outlook_imports_what_it_foresees = Imports.of("outlook")
            .ours("model", "shape", "analysis", "raci", "rule", "text")
            .because("it compares what two documents imply and edits neither");

    @ArchTest
    static final ArchRule draw_imports_the_model = Imports.of("draw")
            .ours("model", "shape", "text")
            .because("marks and colours of a lens are handed in, so that a picture is drawn alike everywhere");

    @ArchTest
    static final ArchRule file_imports_the_model_and_jackson = Imports.of("file")
            .ours("model", "edit", "shape", "text")
            .libraries("tools.jackson..")
            .because("a file is read and written without knowing what it is for");

    @ArchTest
    static final ArchRule report_imports_what_it_reports = Imports.of("report")
            .ours("model", "shape", "raci", "analysis", "rule", "edit", "draw", "text")
            .because("a report is a tree of blocks that no format shapes");

    @ArchTest
    static final ArchRule format_imports_all_below_and_its_libraries = Imports.of("format")
            .ours(BELOW_FORMAT)
            .libraries("org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox..")
            .libraries("com.openhtmltopdf..", "org.dhatim.fastexcel..", "org.snakeyaml.engine..", "tools.jackson..")
            .libraries("javax.imageio..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..")
            .because("a library of one format is nobody else's matter");

    @ArchTest
    static final ArchRule editor_imports_no_window = Imports.of("editor")
            .ours("model", "shape", "edit", "draw", "text")
            .because("gestures are tested without a display");

    @ArchTest
    static final ArchRule cli_imports_all_but_the_editor = Imports.of("cli")
            .ours(BELOW_FORMAT)
            .ours("format")
            .libraries("picocli..")
            .because("the two faces never see each other");

    @ArchTest
    static final ArchRule ui_imports_all_but_the_command_line = Imports.of("ui")
            .ours(BELOW_FORMAT)
            .ours("format", "editor", "outlook")
            .libraries("javafx..", "com.sun.glass.ui..", "org.controlsfx..", "org.kordamp.ikonli..", "atlantafx..")
            .because("the two faces never see each other");

    @ArchTest
    static final ArchRule main_imports_the_two_faces = noClasses()
            .that(resideInAPackage("dev.remit"))
            .should()
            .dependOnClassesThat(
                    not(resideInAnyPackage("dev.remit", "dev.remit.ui", "dev.remit.cli", "java..", "org.jspecify..")))
            .because("it chooses a face and nothing else");

    @ArchTest
    static final ArchRule no_package_is_without_direction = classes()
            .should()
            .resideInAnyPackage(
                    "dev.remit",
                    "dev.remit.(text|shape|model|edit|raci|analysis|rule|outlook|draw|file|report|format|editor|cli|ui)..")
            .because("a package that is not in the list may import whatever it likes");
}

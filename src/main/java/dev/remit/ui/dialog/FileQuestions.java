package dev.remit.ui.dialog;

import dev.remit.text.Text;
import dev.remit.ui.session.Preview;
import dev.remit.ui.session.Questions;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks with the file dialogs of the system, and one of our own about changes that were not saved.
public final class FileQuestions implements Questions {
    private final Window owner;

    public FileQuestions(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> fileToOpen() {
        var chooser = chooser(FileKind.REMIT);
        chooser.setTitle(Text.of("Open").toString());
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(
                        Text.of("Pictures that carry a document").toString(), "*.png", "*.svg", "*.pdf"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToImport() {
        var chooser = chooser(FileKind.CSV);
        chooser.setTitle(Text.of("Import a table or a workbook").toString());
        var both = new ExtensionFilter(Text.of("Tables and workbooks").toString(), "*.csv", "*.xlsx");
        chooser.getExtensionFilters().addFirst(both);
        chooser.setSelectedExtensionFilter(both);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<String> names() {
        return NamesQuestion.ask(owner);
    }

    @Override
    public boolean agrees(Preview preview) {
        return ImportQuestion.ask(owner, preview);
    }

    /// The system's dialog asks by itself before a file is replaced.
    @Override
    public Optional<Path> fileToWrite(String suggestion, Optional<Path> folder, FileKind kind) {
        var chooser = chooser(kind);
        String ending = "." + kind.ending();
        folder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.setInitialFileName(suggestion.endsWith(ending) ? suggestion : suggestion + ending);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Changes aboutChanges(String name) {
        var save = new ButtonType(Text.of("Save").toString(), ButtonData.YES);
        var discard = new ButtonType(Text.of("Don't save").toString(), ButtonData.NO);
        var stay = new ButtonType(Text.of("Cancel").toString(), ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.NONE, "", save, discard, stay);
        alert.initOwner(owner);
        alert.setTitle(Text.of("Changes not saved").toString());
        alert.setContentText(Text.of("{0} has changes that are not saved. Without saving they are lost.", name)
                .toString());
        var answer = alert.showAndWait();
        if (answer.filter(save::equals).isPresent()) return Changes.SAVE;
        return answer.filter(discard::equals).isPresent() ? Changes.DISCARD : Changes.STAY;
    }

    private static FileChooser chooser(FileKind kind) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().setAll(new ExtensionFilter(label(kind).toString(), "*." + kind.ending()));
        return chooser;
    }

    private static Text label(FileKind kind) {
        return switch (kind) {
            case REMIT -> Text.of("Remit files");
            case CSV -> Text.of("CSV files");
            case HTML -> Text.of("HTML files");
            case XLSX -> Text.of("Excel workbooks");
            case MARKDOWN -> Text.of("Markdown files");
            case PDF -> Text.of("PDF files");
            case SVG -> Text.of("SVG files");
            case PNG -> Text.of("PNG files");
            case DRAWIO -> Text.of("draw.io files");
            case MERMAID -> Text.of("Mermaid files");
            case PLANT_UML -> Text.of("PlantUML files");
            case DOT -> Text.of("Graphviz files");
        };
    }
}

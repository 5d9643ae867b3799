import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import javafx.css.Stylesheet;

/// Puts the window's style sheets in their binary form beside the text: `java -cp JAVAFX packaging/Press.java
/// REMIT.jar`.
///
/// JavaFX looks for it there. To read the text anew took 30 ms of each start.
class Press {
    public static void main(String... jars) throws IOException {
        Path text = Files.createTempFile("sheet", ".css");
        Path binary = Files.createTempFile("sheet", ".bss");
        try (var jar = FileSystems.newFileSystem(
                        URI.create("jar:" + Path.of(jars[0]).toUri()), Map.of());
                var sheets = Files.newDirectoryStream(jar.getPath("dev/remit/ui/theme"), "*.css")) {
            for (Path sheet : sheets) {
                Files.copy(sheet, text, StandardCopyOption.REPLACE_EXISTING);
                Stylesheet.convertToBinary(text.toFile(), binary.toFile());
                String name = sheet.getFileName().toString().replace(".css", ".bss");
                Files.copy(binary, sheet.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.delete(text);
        Files.delete(binary);
    }
}

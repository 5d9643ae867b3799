import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a library again with class files of version 52: `java packaging/Renew.java OLD.jar NEW.jar`.
///
/// The virtual machine prepares only classes that say themselves which types stand where, which files from before
/// Java 6 do not. Nothing else about them changes. Of a verb's time picocli, which is that old, took a fifth.
class Renew {
    private static final int JAVA_8 = 52;

    public static void main(String... jars) throws IOException {
        Path old = Path.of(jars[0]);
        try (var loader = new URLClassLoader(new URL[] {old.toUri().toURL()});
                var from = new JarFile(old.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(Path.of(jars[1])))) {
            var hierarchy =
                    ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver());
            var files = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(hierarchy));
            for (var entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                to.putNextEntry(copy);
                to.write(entry.getName().endsWith(".class") ? renewed(files, bytes) : bytes);
            }
        }
    }

    private static byte[] renewed(ClassFile files, byte[] bytes) {
        ClassModel model = files.parse(bytes);
        if (model.majorVersion() >= JAVA_8) return bytes;
        byte[] newer = files.build(model.thisClass().asSymbol(), builder -> {
            for (var element : model) if (!(element instanceof ClassFileVersion)) builder.with(element);
            builder.withVersion(JAVA_8, 0);
        });
        // The types are worked out where code is written anew, and only for a version that asks for them.
        return files.transformClass(
                files.parse(newer), ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL));
    }
}

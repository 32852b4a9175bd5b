package org.parley.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.model.ParleyException;

/** Text files that a user names. */
final class TextFile {
    private TextFile() {}

    /** The whole text, which must be UTF-8. */
    static String read(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (CharacterCodingException e) {
            throw ParleyException.withMend(
                    name + ":1:1: The file (" + name + ") must be UTF-8 text.", "it was saved in another encoding.");
        } catch (IOException e) {
            throw ParleyException.withMend(
                    name + ":1:1: The file (" + name + ") must be readable.", "the path is wrong.");
        }
    }

    /** The version of Parley that runs. */
    static String version() {
        return Optional.ofNullable(TextFile.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}

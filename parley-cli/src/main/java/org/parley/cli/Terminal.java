package org.parley.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.parley.workbench.render.TextStyle;

/**
 * Where a command writes: data to {@code out}, words to {@code err}.
 *
 * @param out data
 * @param err words, progress, errors
 * @param in standard input
 * @param style what {@code out} can show
 * @param liveErr whether {@code err} is a terminal on which a line can be rewritten
 */
record Terminal(PrintStream out, PrintStream err, InputStream in, TextStyle style, boolean liveErr) {
    /** Prints lines of data. */
    void print(Iterable<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }

    /** A writer on one of the streams, in UTF-8. */
    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Prints a line of words. */
    void say(String words) {
        err.println(words);
        err.flush();
    }
}

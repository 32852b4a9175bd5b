package org.parley.workbench.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.ParleyException;
import org.parley.workbench.workspace.CaseDocument;
import org.parley.workbench.workspace.CaseRecord;

/**
 * Knows constructed example material: the articles that ship with the program, by folder and file name, and whatever has
 * an address under the reserved name .example (RFC 2606).
 */
public final class ExampleMaterial {
    private static final List<String> EXAMPLES = List.of("ukraine-russia", "colombia-farc");
    private static final String ROOT = "/org/parley/workbench/example/";

    private final Set<String> files = new TreeSet<>();

    /** Reads the names of what ships. */
    public ExampleMaterial() {
        for (String example : EXAMPLES) {
            try (InputStream in = ExampleMaterial.class.getResourceAsStream(ROOT + example + "/index.txt")) {
                if (in != null) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(each -> !each.isBlank())
                            .forEach(each -> files.add(example + "/" + each.strip()));
                }
            } catch (IOException e) {
                throw new ParleyException("The example (" + example + ") must be readable.", e);
            }
        }
    }

    /** The label that pages about the record must bear; empty if nothing in it is constructed. */
    public String notice(CaseRecord record) {
        long constructed = record.documents().stream().filter(this::holds).count();
        if (constructed == 0) {
            return "";
        }
        String what = constructed == record.documents().size()
                ? "Every document here"
                : constructed + " of the " + record.documents().size() + " documents here";
        return "Constructed example material. " + what
                + " was written for Parley: outlets, authors and quotations are invented.";
    }

    /** Whether the document is constructed example material. */
    public boolean holds(CaseDocument document) {
        String[] parts = document.address().replace('\\', '/').split("/");
        int last = parts.length - 1;
        boolean shipped = last > 0 && files.contains(parts[last - 1] + "/" + parts[last]);
        boolean reserved = parts.length > 2 && parts[0].startsWith("http") && parts[2].endsWith(".example");
        return shipped || reserved;
    }
}

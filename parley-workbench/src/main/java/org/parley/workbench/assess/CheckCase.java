package org.parley.workbench.assess;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.Statement;
import org.parley.store.CaseFile;
import org.parley.store.CodebookEntry;
import org.parley.workbench.assess.CheckReport.Wrong;
import org.parley.workbench.workspace.Codebooks;

/** Verifies a case: the file, hashes, spans and references, and that its codebook holds and knows what was coded. */
public final class CheckCase {
    private final Codebooks codebooks;

    /** The use case with its seam. */
    public CheckCase(Codebooks codebooks) {
        this.codebooks = codebooks;
    }

    /** Checks everything; a damaged case gives findings, a file that is no case an exception. */
    public CheckReport check(Path path) {
        try (CaseFile file = CaseFile.open(path)) {
            List<Wrong> wrong = new ArrayList<>();
            file.check().forEach(each -> wrong.add(new Wrong(each.kind(), each.where(), each.message())));
            List<Statement> statements = file.statements();
            codebook(file.codebook(), statements, wrong);
            return new CheckReport(
                    file.documents().size(), statements.size(), file.events().size(), wrong);
        }
    }

    private void codebook(CodebookEntry entry, List<Statement> statements, List<Wrong> wrong) {
        try {
            Codebook codebook = codebooks.parse(entry.name(), entry.text());
            Set<String> known = options(codebook);
            statements.stream()
                    .filter(each -> each.coding().linked())
                    .filter(each -> !known.contains(key(each)))
                    .forEach(each -> wrong.add(new Wrong(
                            "codebook", each.id(), "the codebook has no option (" + key(each) + "); read again")));
        } catch (ParleyException e) {
            wrong.add(new Wrong("codebook", entry.name(), String.valueOf(e.getMessage())));
        }
    }

    private static String key(Statement statement) {
        return statement.coding().issue() + "/" + statement.coding().option();
    }

    private static Set<String> options(Codebook codebook) {
        Set<String> options = new TreeSet<>();
        codebook.issues()
                .forEach(issue -> issue.options().forEach(option -> options.add(issue.id() + "/" + option.id())));
        return options;
    }
}

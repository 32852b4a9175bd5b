package org.parley.workbench.review;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.record.Act;
import org.parley.model.record.Attribution;
import org.parley.model.record.Coding;
import org.parley.model.record.Firmness;
import org.parley.model.record.Polarity;
import org.parley.model.record.Scope;
import org.parley.model.record.Statement;
import org.parley.model.text.CodedDate;
import org.parley.workbench.assess.NameLookup;

/** Applies an amendment to a statement by the words of a codebook; every wrong word is one error with its mend. */
final class Amending {
    private static final String NONE = "none";

    private final Codebook codebook;
    private final NameLookup names;

    Amending(Codebook codebook) {
        this.codebook = codebook;
        this.names = new NameLookup(codebook, List.of());
    }

    /** The statement as it should read; the condition must stand in the text. */
    Statement apply(Statement said, Amendment change, String text) {
        Coding old = said.coding();
        String issue = change.issue().isEmpty() ? old.issue() : names.issue(change.issue());
        Coding coding = new Coding(
                word(change.act(), old.act(), Act::of),
                issue,
                option(issue, change.option(), issue.equals(old.issue()) ? old.option() : ""),
                word(change.polarity(), old.polarity(), Amending::polarity),
                word(change.firmness(), old.firmness(), Firmness::of),
                word(change.scope(), old.scope(), Scope::of),
                condition(change.condition(), old.condition(), text));
        String holder = change.holder().isEmpty() ? said.attribution().holder() : names.party(change.holder());
        return new Statement(
                said.id(),
                said.evidence(),
                new Attribution(
                        holder, said.attribution().speaker(), said.attribution().via()),
                coding,
                word(change.date(), said.date(), Amending::date),
                said.figures(),
                said.confidence());
    }

    private static <T> T word(String word, T old, Function<String, T> reader) {
        return word.isEmpty() ? old : reader.apply(word);
    }

    private static Polarity polarity(String word) {
        return switch (word) {
            case "for" -> Polarity.FOR;
            case "against" -> Polarity.AGAINST;
            default -> Polarity.of(word);
        };
    }

    private static CodedDate date(String word) {
        try {
            return CodedDate.parse(word);
        } catch (DateTimeException e) {
            throw ParleyException.withMend(
                    "The date (" + word + ") must be a day, month or year.", "write it as 2026-02-17.");
        }
    }

    private String option(String issue, String word, String old) {
        if (word.isEmpty()) {
            return old;
        }
        return codebook.issues().stream()
                .filter(each -> each.id().equals(issue))
                .map(Issue::options)
                .flatMap(List::stream)
                .filter(each -> each.id().equalsIgnoreCase(word) || each.label().equalsIgnoreCase(word))
                .map(Option::id)
                .findFirst()
                .orElseThrow(() -> ParleyException.withMend(
                        "The option (" + word + ") must be one of the issue (" + issue + ").",
                        issue.isEmpty()
                                ? "--issue was forgotten."
                                : "it is one of " + String.join(", ", KnownCoding.options(codebook, issue)) + "."));
    }

    private static String condition(String words, String old, String text) {
        if (words.isEmpty()) {
            return old;
        }
        if (words.equals(NONE)) {
            return "";
        }
        if (!text.contains(words)) {
            throw ParleyException.withMend(
                    "The condition (" + words + ") must stand in the document word for word.",
                    "copy it from the document's page.");
        }
        return words;
    }
}

package org.parley.workbench.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.ParleyException;
import org.parley.model.Probability;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.record.Act;
import org.parley.model.record.Attribution;
import org.parley.model.record.Coding;
import org.parley.model.record.Evidence;
import org.parley.model.record.Firmness;
import org.parley.model.record.Polarity;
import org.parley.model.record.Scope;
import org.parley.model.record.Statement;
import org.parley.model.text.Quote;
import org.parley.model.text.Span;
import org.parley.workbench.assist.format.Proposal;
import org.parley.workbench.suggest.KnownNames;

/**
 * Checks what a model proposes against the passage and the codebook. What does not hold is dropped and counted by its
 * reason; nothing is put right on the model's behalf.
 */
final class ProposalCheck {
    static final String NOT_VERBATIM = "quote not verbatim";
    static final String QUOTE_LENGTH = "quote too short or too long";
    static final String HOLDER = "holder not in the codebook";
    static final String ISSUE = "issue not in the codebook";
    static final String OPTION = "option not of the issue";
    static final String VOCABULARY = "act, polarity or firmness unknown";
    static final String CODED = "coded already";
    static final String REPEATED = "repeated";
    static final String TOO_MANY = "more than ten for one passage";

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_LETTERS = 600;
    private static final int MOST = 10;

    private final Codebook codebook;
    private final KnownNames names;
    private final List<Statement> coded;

    /** A check against a codebook and what is coded with certainty. */
    ProposalCheck(Codebook codebook, List<Statement> coded) {
        this.codebook = codebook;
        this.names = new KnownNames(codebook);
        this.coded = coded;
    }

    /** What may wait for a person, and how many were dropped for which reason. */
    record Checked(List<Statement> statements, Map<String, Integer> dropped) {}

    Checked check(PassageToAsk passage, List<Proposal> proposals) {
        List<Statement> statements = new ArrayList<>();
        Map<String, Integer> dropped = new LinkedHashMap<>();
        Set<String> seen = new TreeSet<>();
        for (Proposal each : proposals) {
            String fault = fault(passage, each);
            if (fault.isEmpty()) {
                Statement statement = statement(passage, each);
                fault = seen.size() >= MOST
                        ? TOO_MANY
                        : !seen.add(statement.id()) ? REPEATED : isCoded(statement) ? CODED : "";
                if (fault.isEmpty()) {
                    statements.add(statement);
                    continue;
                }
            }
            dropped.merge(fault, 1, Integer::sum);
        }
        return new Checked(statements, dropped);
    }

    /** The first rule that a proposal breaks; empty if none. */
    private String fault(PassageToAsk passage, Proposal proposal) {
        String quote = proposal.quote().strip();
        if (quote.length() > MOST_LETTERS || quote.split("\\s+").length < FEWEST_WORDS) {
            return QUOTE_LENGTH;
        }
        if (place(passage.words(), quote) < 0) {
            return NOT_VERBATIM;
        }
        if (proposal.holder().isEmpty() || names.party(proposal.holder()).isEmpty()) {
            return HOLDER;
        }
        Optional<Issue> issue = codebook.issues().stream()
                .filter(each -> each.id().equals(proposal.issue()))
                .findFirst();
        if (issue.isEmpty()) {
            return ISSUE;
        }
        if (issue.get().options().stream().map(Option::id).noneMatch(proposal.option()::equals)) {
            return OPTION;
        }
        return legal(proposal) ? "" : VOCABULARY;
    }

    /** Where the quote stands without cutting a word or a character in two; -1 if nowhere. */
    private static int place(String words, String quote) {
        for (int at = words.indexOf(quote); at >= 0; at = words.indexOf(quote, at + 1)) {
            if (!cuts(words, at) && !cuts(words, at + quote.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean cuts(String words, int at) {
        return at > 0
                && at < words.length()
                && (Character.isSurrogatePair(words.charAt(at - 1), words.charAt(at))
                        || (Character.isLetterOrDigit(words.charAt(at - 1))
                                && Character.isLetterOrDigit(words.charAt(at))));
    }

    private static boolean legal(Proposal proposal) {
        try {
            Act.of(proposal.act());
            Polarity.of(proposal.polarity());
            firmness(proposal);
            return true;
        } catch (ParleyException e) {
            return false;
        }
    }

    private static Firmness firmness(Proposal proposal) {
        return proposal.firmness().isEmpty() ? Firmness.STATED : Firmness.of(proposal.firmness());
    }

    private Statement statement(PassageToAsk passage, Proposal proposal) {
        String quote = proposal.quote().strip();
        int start = passage.span().start() + place(passage.words(), quote);
        Span span = new Span(start, start + quote.length());
        String holder = names.party(proposal.holder()).orElseThrow().name();
        String document = passage.document().id();
        Polarity polarity = Polarity.of(proposal.polarity());
        String id = String.join(
                ":",
                document,
                span.start() + "-" + span.end(),
                holder,
                proposal.issue(),
                proposal.option(),
                polarity == Polarity.FOR ? "for" : "against",
                "proposed");
        return new Statement(
                id,
                new Evidence(document, Quote.of(passage.document().text(), span)),
                new Attribution(holder, "", ""),
                new Coding(
                        Act.of(proposal.act()),
                        proposal.issue(),
                        proposal.option(),
                        polarity,
                        firmness(proposal),
                        Scope.ASSERTED,
                        ""),
                passage.document().published(),
                List.of(),
                Probability.ZERO);
    }

    private boolean isCoded(Statement proposed) {
        return coded.stream()
                .anyMatch(each -> each.evidence()
                                .documentId()
                                .equals(proposed.evidence().documentId())
                        && each.attribution()
                                .holder()
                                .equals(proposed.attribution().holder())
                        && each.coding().issue().equals(proposed.coding().issue())
                        && each.coding().option().equals(proposed.coding().option())
                        && each.coding().polarity() == proposed.coding().polarity()
                        && each.evidence()
                                .quote()
                                .span()
                                .overlaps(proposed.evidence().quote().span()));
    }
}

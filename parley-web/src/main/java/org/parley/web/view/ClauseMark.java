package org.parley.web.view;

import java.util.List;
import java.util.stream.Stream;
import org.parley.analysis.proposal.ClauseStanding;
import org.parley.analysis.proposal.ClauseVerdict;
import org.parley.model.codebook.Provision;
import org.parley.workbench.plans.CaseComparison;

/**
 * A clause of a plan as tables show it.
 *
 * @param option label of the option
 * @param chosen whether the plan takes the option rather than ruling it out
 * @param text the clause in the codebook's words; may be empty
 * @param marks who stands how, in the order of parties; who is unknown is left out
 */
public record ClauseMark(String option, boolean chosen, String text, List<Mark> marks) {
    public ClauseMark {
        marks = List.copyOf(marks);
    }

    /**
     * How a party stands to a clause.
     *
     * @param party its name
     * @param standing in words
     * @param ink class of the mark: red, refused, against, for, divided or none
     * @param support expected support for what the clause says, printed
     * @param link to the quotes of the option
     */
    public record Mark(String party, String standing, String ink, String support, String link) {
        /** The mark of a verdict. */
        static Mark of(CaseComparison.Placed placed, ClauseVerdict clause, Links links) {
            return new Mark(
                    clause.party(),
                    placed.standing(clause),
                    placed.refused(clause) ? "refused" : ink(clause.standing()),
                    clause.standing() == ClauseStanding.UNKNOWN ? "" : SupportBar.percent(clause.support()),
                    links.option(
                            clause.party(),
                            clause.provision().issue(),
                            clause.provision().option()));
        }

        private static String ink(ClauseStanding standing) {
            return switch (standing) {
                case RED_LINE_BROKEN -> "red";
                case CONTESTED -> "against";
                case ACCEPTED -> "for";
                case UNCLEAR -> "divided";
                case UNKNOWN -> "none";
            };
        }

        /** Whether a red line is broken. */
        public boolean red() {
            return ink.equals("red");
        }
    }

    /** A clause with the verdicts of all parties on it. */
    public static ClauseMark of(Provision clause, CaseComparison.Placed placed, Glossary words, Links links) {
        List<Mark> marks = placed.clauses().stream()
                .filter(each -> each.provision().equals(clause))
                .map(each -> Mark.of(placed, each, links))
                .toList();
        return new ClauseMark(words.option(clause.issue(), clause.option()), clause.chosen(), clause.text(), marks);
    }

    /** Class of the clause: red where it breaks a red line, against where somebody contests it. */
    public String ink() {
        return Stream.of("red", "refused", "against")
                .filter(ink -> marks.stream().anyMatch(mark -> mark.ink().equals(ink)))
                .findFirst()
                .orElse("");
    }

    /** Marks of who vetoes, refuses or contests it only. */
    public List<Mark> objections() {
        return marks.stream()
                .filter(mark -> List.of("red", "refused", "against").contains(mark.ink()))
                .toList();
    }
}

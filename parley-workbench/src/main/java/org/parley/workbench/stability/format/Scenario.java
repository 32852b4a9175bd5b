package org.parley.workbench.stability.format;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.stability.conflict.Condition;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Course;
import org.parley.analysis.stability.conflict.PartialPreference;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.conflict.States;

/**
 * A stability model as a file tells it: the conflict, and beside it the words, sources and assumptions that people need.
 *
 * @param id slug
 * @param title printed name
 * @param notes what the model leaves out or assumes; empty if nothing was written
 * @param courses one line per course, in the order of their bits; empty for a pure graph
 * @param infeasible what cannot be, with reasons
 * @param names what states are called
 * @param conflict the conflict
 * @param preferences one block per decision maker
 * @param statusQuo the state of today, or -1
 * @param views the games as some decision makers see them; empty without misperceptions
 */
public record Scenario(
        String id,
        String title,
        String notes,
        List<CourseLine> courses,
        List<Rule> infeasible,
        StateNames names,
        Conflict conflict,
        List<Preferences> preferences,
        int statusQuo,
        List<View> views) {
    public Scenario {
        courses = List.copyOf(courses);
        infeasible = List.copyOf(infeasible);
        preferences = List.copyOf(preferences);
        views = List.copyOf(views);
    }

    /**
     * A course with its words.
     *
     * @param id slug used in statements
     * @param course name, owner, direction
     * @param cites ids of codebook options that it carries out
     * @param note source or assumption
     */
    public record CourseLine(String id, Course course, List<String> cites, String note) {
        public CourseLine {
            cites = List.copyOf(cites);
        }
    }

    /**
     * A combination that cannot be.
     *
     * @param form the key it was written under: pattern, never, at_most_one, at_least_one, if
     * @param words what was written there
     * @param excluded holds where a combination is infeasible
     * @param note reason
     */
    public record Rule(String form, List<String> words, Condition excluded, String note) {
        public Rule {
            words = List.copyOf(words);
        }
    }

    /** How a decision maker's preference was given. */
    public enum PreferenceForm {
        /** A list of states. */
        RANKING,
        /** Prioritised statements. */
        STATEMENTS,
        /** Weighted conditions. */
        WEIGHTS,
        /** Known comparisons of pairs; the rest is unknown. */
        KNOWN_PAIRS
    }

    /**
     * A decision maker's preference.
     *
     * @param form how it was given
     * @param statements the statements or weighted conditions; empty for a ranking
     * @param partial what is known, where comparisons are unknown; empty if all is known, else one element
     * @param levels levels of much better, where they were given; empty or one element
     */
    public record Preferences(
            PreferenceForm form, List<Statement> statements, List<PartialPreference> partial, List<Ranking> levels) {
        public Preferences {
            statements = List.copyOf(statements);
            partial = List.copyOf(partial);
            levels = List.copyOf(levels);
        }

        /** A plain ranking. */
        public static Preferences ranked() {
            return new Preferences(PreferenceForm.RANKING, List.of(), List.of(), List.of());
        }
    }

    /**
     * One thing that a decision maker wants.
     *
     * @param words as written
     * @param condition what they mean
     * @param weight weight, or support in [0, 1] for a prioritised statement (1 if none was given)
     * @param cites ids of codebook options whose quotes carry it
     * @param note source or assumption
     */
    public record Statement(String words, Condition condition, double weight, List<String> cites, String note) {
        public Statement {
            cites = List.copyOf(cites);
        }
    }

    /**
     * The game as one decision maker sees it.
     *
     * @param decisionMaker who
     * @param game what it sees, over the same states
     */
    public record View(int decisionMaker, Conflict game) {}

    /** The same model with another preference of one decision maker. */
    public Scenario with(int decisionMaker, Preferences block, Ranking ranking) {
        List<Preferences> blocks = new ArrayList<>(preferences);
        blocks.set(decisionMaker, block);
        Conflict changed = conflict.withRanking(decisionMaker, ranking);
        return new Scenario(id, title, notes, courses, infeasible, names, changed, blocks, statusQuo, views);
    }

    /** The states. */
    public States states() {
        return conflict.states();
    }

    /** Names of the decision makers. */
    public List<String> decisionMakers() {
        return conflict.decisionMakers();
    }
}

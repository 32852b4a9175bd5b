package org.parley.workbench.stability.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.analysis.stability.conflict.Condition;
import org.parley.codebook.yaml.NearestName;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;

/**
 * Reads conditions such as "not strike", "truce and (aid or relief)", "truce if relief", "a iff b", "if a then b". Course
 * ids with spaces stand in single quotes. "not" binds closest, then "and", then "or", then the rest.
 */
final class ConditionParser {
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:([()])|'([^']*)'|([\\p{L}\\p{N}_.:/&-]+))");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "if", "then", "iff");

    private final Map<String, Integer> courses;

    ConditionParser(Map<String, Integer> courses) {
        this.courses = courses;
    }

    Condition parse(YamlNode node) {
        return new Reading(node).whole();
    }

    private record Token(String text, boolean quoted) {
        boolean is(String word) {
            return !quoted && text.toLowerCase(Locale.ROOT).equals(word);
        }

        boolean isWord() {
            return !quoted && WORDS.contains(text.toLowerCase(Locale.ROOT));
        }
    }

    private final class Reading {
        private final YamlNode node;
        private final List<Token> tokens = new ArrayList<>();
        private int next;

        Reading(YamlNode node) {
            this.node = node;
            String text = node.text();
            Matcher matcher = TOKEN.matcher(text);
            int at = 0;
            while (matcher.region(at, text.length()).lookingAt()) {
                boolean quoted = matcher.group(2) != null;
                tokens.add(new Token(quoted ? matcher.group(2) : matcher.group().strip(), quoted));
                at = matcher.end();
            }
            if (!text.substring(at).isBlank()) {
                throw wrong("contains \"" + text.substring(at).strip() + "\", which cannot be read");
            }
        }

        Condition whole() {
            Condition condition = conditional();
            if (next < tokens.size()) {
                throw wrong("goes on with \"" + tokens.get(next).text() + "\" where it should end");
            }
            return condition;
        }

        private Condition conditional() {
            if (take("if")) {
                Condition first = either();
                if (!take("then")) {
                    throw wrong("lacks \"then\" after \"if\"");
                }
                return Condition.implies(first, either());
            }
            Condition left = either();
            if (take("if")) {
                return Condition.implies(either(), left);
            }
            return take("iff") ? Condition.equivalent(left, either()) : left;
        }

        private Condition either() {
            List<Condition> parts = new ArrayList<>(List.of(both()));
            while (take("or")) {
                parts.add(both());
            }
            return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
        }

        private Condition both() {
            List<Condition> parts = new ArrayList<>(List.of(single()));
            while (take("and")) {
                parts.add(single());
            }
            return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
        }

        private Condition single() {
            if (take("not")) {
                return single().negated();
            }
            if (take("(")) {
                Condition inner = conditional();
                if (!take(")")) {
                    throw wrong("lacks a closing bracket");
                }
                return inner;
            }
            if (next >= tokens.size() || tokens.get(next).isWord()) {
                throw wrong("lacks a course id "
                        + (next == 0 ? "" : "after \"" + tokens.get(next - 1).text() + "\""));
            }
            return course(tokens.get(next++).text());
        }

        private Condition course(String id) {
            Integer course = courses.get(id);
            if (course == null) {
                throw node.error(
                        "The course (" + id + ") of the condition (" + node.text() + ") must be a known one.",
                        NearestName.of(id, courses.keySet())
                                .map(near -> "\"" + near + "\" was meant.")
                                .orElse("it is one of " + String.join(", ", courses.keySet()) + "."));
            }
            return Condition.Literals.of(course, true);
        }

        private boolean take(String word) {
            boolean there = next < tokens.size() && tokens.get(next).is(word);
            next += there ? 1 : 0;
            return there;
        }

        private ParleyException wrong(String why) {
            return node.error(
                    "The condition (" + node.text() + ") must be readable: it " + why + ".",
                    "write course ids joined by and, or, not, if, iff and brackets.");
        }
    }
}

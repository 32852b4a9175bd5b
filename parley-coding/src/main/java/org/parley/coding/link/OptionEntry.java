package org.parley.coding.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Proposition;

/** An option prepared for matching: its phrases, its issue's phrases, and the stems of everything said about it. */
record OptionEntry(
        Issue issue,
        Option option,
        List<Phrase> phrases,
        List<Phrase> issuePhrases,
        Map<String, Integer> bag,
        int length) {

    static OptionEntry of(Issue issue, Option option) {
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(Phrase.of(option.label()));
        phrases.add(Phrase.of(option.id().replace('-', ' ')));
        option.cues().forEach(cue -> phrases.add(Phrase.of(cue)));
        List<Phrase> issuePhrases = new ArrayList<>();
        issuePhrases.add(Phrase.of(issue.name()));
        issue.cues().forEach(cue -> issuePhrases.add(Phrase.of(cue)));
        Map<String, Integer> bag = new HashMap<>();
        add(bag, option.label(), 2);
        add(bag, option.description(), 1);
        option.cues().forEach(cue -> add(bag, cue, 1));
        for (Proposition proposition : issue.propositions()) {
            if (proposition.affirms().equals(option.id())) {
                add(bag, proposition.text(), 1);
            }
        }
        int length = bag.values().stream().mapToInt(Integer::intValue).sum();
        return new OptionEntry(
                issue, option, distinct(phrases), distinct(issuePhrases), Map.copyOf(bag), Math.max(1, length));
    }

    /** Sentences that say what the option means, for comparison by sense. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(option.label());
        if (!option.description().isEmpty()) {
            sentences.add(option.description());
        }
        for (Proposition proposition : issue.propositions()) {
            if (proposition.affirms().equals(option.id())) {
                sentences.add(proposition.text());
            }
        }
        return sentences;
    }

    /** What the option is in one text: its issue's name, its label, its description. */
    String text() {
        String label = option.label().isEmpty() ? option.id().replace('-', ' ') : option.label();
        String description = option.description().isEmpty() ? "" : ". " + option.description();
        return issue.name() + ": " + label + description;
    }

    private static List<Phrase> distinct(List<Phrase> phrases) {
        return phrases.stream()
                .filter(phrase -> !phrase.stems().isEmpty())
                .distinct()
                .toList();
    }

    private static void add(Map<String, Integer> bag, String text, int times) {
        Phrase.of(text).stems().forEach(stem -> bag.merge(stem, times, Integer::sum));
    }
}

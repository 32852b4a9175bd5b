package org.parley.coding.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.lexicon.AttributionLexicon;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** The links of one sentence, by each kind of cue: verbs, adjectives, nouns, "according to". */
final class CueLinks {
    private static final Set<String> CUE_PARTS = Set.of("aux", "auxpass", "neg", "prt", "modal");
    private static final Set<String> IN_VIEW =
            Set.of("view", "opinion", "word", "eye", "judgment", "judgement", "telling");

    private final AttributionLexicon lexicon;
    private final CueContent contents;

    CueLinks(AttributionLexicon lexicon, QuotedWords quotes) {
        this.lexicon = lexicon;
        this.contents = new CueContent(quotes);
    }

    /** All links, those inside the content of others too. */
    List<Link> in(Sentence sentence) {
        List<Link> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.is("VB")) {
                verb(sentence, token).ifPresent(found::add);
            } else if (token.is("JJ") || token.is("RB")) {
                adjective(sentence, token).ifPresent(found::add);
            } else if (token.is("NN")) {
                noun(sentence, token).or(() -> inView(sentence, token)).ifPresent(found::add);
            }
            if (token.form().equalsIgnoreCase("according") || token.lemma().equals("accord")) {
                according(sentence, token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Link> verb(Sentence sentence, Token verb) {
        boolean purpose = verb.tag().equals("VB")
                && verb.labelled("advcl", "acl")
                && sentence.children(verb, "aux").stream().anyMatch(aux -> aux.is("TO"));
        Set<String> frames = purpose ? Set.of() : lexicon.verb(verb.lemma());
        BitSet content = frames.isEmpty() ? new BitSet() : contents.of(sentence, verb, frames);
        Optional<Token> source = content.isEmpty() ? Optional.empty() : source(sentence, verb);
        if (source.isEmpty() || isThing(source.get(), verb)) {
            return Optional.empty();
        }
        BitSet words = Phrases.noun(sentence, source.get());
        if (words.get(verb.index())) {
            words = new BitSet();
            words.set(source.get().index());
        }
        return Optional.of(Link.of(sentence, source.get(), words, cue(sentence, verb), content));
    }

    private boolean isThing(Token source, Token verb) {
        boolean common = source.is("NN") && !source.is("NNP");
        boolean vague = Set.of("it", "this", "that", "which", "what").contains(source.lemma());
        boolean may = vague || (common && !lexicon.source(source.lemma())) || source.is("VB");
        return may && lexicon.doneByThings(verb.lemma());
    }

    /** Subject, agent of a passive, or for a relative clause what it belongs to. */
    private static Optional<Token> source(Sentence sentence, Token verb) {
        boolean passive = Grammar.passive(sentence, verb);
        if (passive || (verb.tag().equals("VBN") && verb.labelled("acl"))) {
            return Grammar.agents(sentence, verb).stream().findFirst().or(() -> agentInside(sentence, verb));
        }
        Optional<Token> subject = Grammar.subject(sentence, verb);
        boolean relative = subject.filter(token -> token.is("W")).isPresent();
        if (relative && verb.labelled("relcl") && verb.head() >= 0) {
            return Optional.of(sentence.token(verb.head()));
        }
        return subject.filter(token -> !token.is("EX"));
    }

    /** "Was accused of lying by X": the agent hangs on the content. */
    private static Optional<Token> agentInside(Sentence sentence, Token verb) {
        BitSet words = sentence.subtree(verb);
        words.clear(0, verb.index());
        return words.stream()
                .mapToObj(sentence::token)
                .filter(token -> token.lemma().equals("by"))
                .flatMap(by -> sentence.children(by, "pobj").stream())
                .filter(object -> object.is("NN") || object.is("PRP"))
                .findFirst();
    }

    private static BitSet cue(Sentence sentence, Token verb) {
        BitSet words = new BitSet();
        words.set(verb.index());
        for (Token child : sentence.children(verb)) {
            if (CUE_PARTS.contains(child.label()) && Math.abs(child.index() - verb.index()) <= 4) {
                words.set(child.index());
            }
        }
        return words;
    }

    private Optional<Link> adjective(Sentence sentence, Token adjective) {
        Set<String> frames = lexicon.adjective(adjective.lemma());
        boolean predicate = adjective.labelled("acomp", "oprd", "ccomp", "xcomp", "advmod", "dobj")
                && adjective.head() >= 0
                && sentence.token(adjective.head()).is("VB");
        if (frames.isEmpty() || !predicate) {
            return Optional.empty();
        }
        Token verb = sentence.token(adjective.head());
        BitSet content = contents.of(sentence, adjective, frames);
        Optional<Token> subject =
                Grammar.subject(sentence, verb).filter(token -> !token.lemma().equals("it"));
        if (content.isEmpty() || subject.isEmpty() || subject.get().is("EX")) {
            return Optional.empty();
        }
        boolean near = Math.abs(adjective.index() - verb.index()) <= 3;
        if (!near) {
            return Optional.empty();
        }
        BitSet cue = cue(sentence, verb);
        cue.set(adjective.index());
        return Optional.of(Link.of(sentence, subject.get(), Phrases.noun(sentence, subject.get()), cue, content));
    }

    /** "His claim that ...", "the belief among voters that ...", "a call by X to ...". */
    private Optional<Link> noun(Sentence sentence, Token noun) {
        Set<String> frames = lexicon.noun(noun.lemma());
        if (frames.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        for (Token clause : sentence.children(noun, "acl", "ccomp", "relcl", "xcomp")) {
            boolean that = sentence.children(clause, "mark").stream()
                    .anyMatch(mark -> mark.lemma().equals("that"));
            boolean infinitive = sentence.children(clause, "aux").stream().anyMatch(aux -> aux.is("TO"));
            if (that || (infinitive && frames.contains("infinitive"))) {
                content.or(sentence.subtree(clause));
            }
        }
        Optional<Token> owner = owner(sentence, noun);
        if (content.isEmpty() && owner.filter(token -> token.labelled("poss")).isPresent()) {
            for (Token prep : sentence.children(noun, "prep")) {
                if (Set.of("about", "for", "on").contains(prep.lemma())) {
                    content.or(sentence.subtree(prep));
                }
            }
        }
        if (content.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        BitSet cue = new BitSet();
        cue.set(noun.index());
        return Optional.of(Link.of(sentence, owner.get(), Phrases.noun(sentence, owner.get()), cue, content));
    }

    /** "In X's view, ...": the clause is the content. */
    private static Optional<Link> inView(Sentence sentence, Token noun) {
        boolean in = noun.labelled("pobj") && IN_VIEW.contains(noun.lemma()) && noun.head() >= 0;
        List<Token> owners = sentence.children(noun, "poss");
        if (!in || owners.isEmpty() || !sentence.token(noun.head()).lemma().equals("in")) {
            return Optional.empty();
        }
        Token prep = sentence.token(noun.head());
        if (prep.head() < 0) {
            return Optional.empty();
        }
        BitSet content = Grammar.clause(sentence, clauseOf(sentence, prep));
        content.andNot(sentence.subtree(prep));
        BitSet cue = new BitSet();
        cue.set(noun.index());
        return Optional.of(Link.of(sentence, owners.get(0), Phrases.noun(sentence, owners.get(0)), cue, content));
    }

    private static Optional<Token> owner(Sentence sentence, Token noun) {
        List<Token> possessors = sentence.children(noun, "poss");
        if (!possessors.isEmpty()) {
            return Optional.of(possessors.get(0));
        }
        for (Token prep : sentence.children(noun, "prep", "agent")) {
            if (Set.of("by", "from", "of", "among").contains(prep.lemma())) {
                return sentence.children(prep, "pobj").stream().findFirst();
            }
        }
        boolean held = noun.labelled("dobj") && noun.head() >= 0;
        return held ? Grammar.subject(sentence, sentence.token(noun.head())) : Optional.empty();
    }

    private static Optional<Link> according(Sentence sentence, Token according) {
        Token top = according;
        for (Token prep : sentence.children(according, "prep", "dep")) {
            Optional<Token> source = sentence.children(prep, "pobj").stream().findFirst();
            if (source.isEmpty() || !prep.lemma().equals("to")) {
                continue;
            }
            BitSet cue = new BitSet();
            cue.set(according.index());
            cue.set(prep.index());
            BitSet content = top.head() < 0 ? new BitSet() : Grammar.clause(sentence, clauseOf(sentence, top));
            content.andNot(sentence.subtree(according));
            return Optional.of(Link.of(sentence, source.get(), Phrases.noun(sentence, source.get()), cue, content));
        }
        return Optional.empty();
    }

    private static Token clauseOf(Sentence sentence, Token from) {
        Token at = sentence.token(from.head());
        while (at.head() >= 0 && !at.is("VB")) {
            at = sentence.token(at.head());
        }
        return at;
    }
}

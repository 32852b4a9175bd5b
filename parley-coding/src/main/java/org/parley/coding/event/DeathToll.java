package org.parley.coding.event;

import java.util.Optional;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.PloverRoot;

/** Tolls of a war that name no killer: "the war has killed N", "N people have been killed", "with N people killed". */
final class DeathToll {
    private final EventLexicon lexicon;
    private final Subjects subjects;

    DeathToll(EventLexicon lexicon) {
        this.lexicon = lexicon;
        this.subjects = new Subjects(lexicon);
    }

    /** Whether the trigger tells such a toll; the dead of a mishap are none. */
    boolean tells(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        boolean violent = trigger.root() == PloverRoot.ASSAULT && !trigger.nominal();
        if (!violent || sentence.tokens().stream().anyMatch(token -> lexicon.has("mishap", token.lemma()))) {
            return false;
        }
        boolean undergone = Participants.undergone(sentence, trigger.verb())
                || trigger.verb().lemma().equals("die");
        return sufferer(trigger)
                .filter(subject -> lexicon.has("war", subject.lemma())
                        ? undergone || trigger.light() || counted(trigger)
                        : undergone && victims(sentence, subject))
                .isPresent();
    }

    /** The subject; what a relative pronoun stands for; the noun that a participle belongs to. */
    private Optional<Token> sufferer(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Token verb = trigger.verb();
        boolean own = verb.labelled("acl") && verb.tag().equals("VBN") && verb.head() >= 0;
        if (own) {
            return Optional.of(sentence.token(verb.head()));
        }
        return subjects.of(sentence, verb)
                .map(subject -> subject.is("W") && verb.labelled("relcl") ? sentence.token(verb.head()) : subject);
    }

    private boolean victims(Sentence sentence, Token subject) {
        boolean uncounted = lexicon.has("vague", subject.lemma()) || lexicon.has("vague", subject.form());
        boolean number = subject.tag().equals("NNS")
                && sentence.children(subject).stream().anyMatch(child -> child.is("CD"));
        return lexicon.has("plural-victim", subject.lemma())
                || uncounted
                || number
                || subject.lemma().equals("those");
    }

    private boolean counted(Trigger trigger) {
        return VerbObjects.all(trigger.sentence(), trigger.verb()).stream()
                .anyMatch(object -> lexicon.has("plural-victim", object.lemma())
                        || lexicon.has("toll", object.lemma())
                        || lexicon.has("dead", object.lemma())
                        || lexicon.has("vague", object.lemma())
                        || lexicon.has("vague", object.form())
                        || object.is("CD"));
    }
}

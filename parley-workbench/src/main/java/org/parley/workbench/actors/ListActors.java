package org.parley.workbench.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.record.Attribution;
import org.parley.model.record.Event;
import org.parley.workbench.actors.ActorEntry.Kind;
import org.parley.workbench.suggest.KnownNames;
import org.parley.workbench.workspace.CaseDocument;
import org.parley.workbench.workspace.CaseSession;

/**
 * Lists who speaks and acts in a case, those first whom its codebook does not know, each with quotes and the line that
 * would make it known. Reads every text of the case once.
 */
public final class ListActors {
    private static final String UNNAMED = "unnamed official";

    /** Everybody, the unknown first, most often met first. */
    public List<ActorEntry> of(CaseSession session) {
        List<ActorEntry> entries = new ArrayList<>(unknown(session));
        entries.addAll(known(session));
        return entries;
    }

    /** Those whom the codebook does not know, most often met first. */
    public List<ActorEntry> unknown(CaseSession session) {
        KnownNames known = new KnownNames(session.codebook());
        SpeakingNames names = new SpeakingNames();
        for (CaseDocument each : session.record().documents()) {
            session.file().document(each.id()).ifPresent(names::read);
        }
        Map<String, Tally> people = new LinkedHashMap<>();
        Map<String, String> parties = new TreeMap<>();
        Map<String, Tally> actors = new LinkedHashMap<>();
        for (SourcedStatement said : session.record().statements()) {
            Attribution who = said.statement().attribution();
            if (!who.holder().isEmpty() && known.party(who.holder()).isEmpty()) {
                tally(actors, who.holder()).statement(said.statement().evidence());
            }
            if (personUnknown(who, known)) {
                tally(people, who.speaker()).statement(said.statement().evidence());
                parties.putIfAbsent(who.speaker(), who.holder());
            }
        }
        session.record()
                .events()
                .forEach(each -> participants(each.event())
                        .filter(name -> known.party(name).isEmpty())
                        .forEach(name -> tally(actors, name).event(each.event().evidence())));
        return entries(people, parties, actors, names, known, agenda(session.codebook()));
    }

    private static Tally tally(Map<String, Tally> tallies, String name) {
        return tallies.computeIfAbsent(name, each -> new Tally());
    }

    private static boolean personUnknown(Attribution who, KnownNames known) {
        return !who.speaker().isEmpty()
                && !who.speaker().equals(UNNAMED)
                && Character.isUpperCase(who.speaker().codePointAt(0))
                && known.party(who.speaker()).isEmpty();
    }

    private static Stream<String> participants(Event event) {
        return Stream.of(event.actor(), event.recipient()).filter(each -> !each.isEmpty());
    }

    /** All words of the agenda: a name among them is a matter and nobody who speaks. */
    private static String agenda(Codebook codebook) {
        StringBuilder words = new StringBuilder(" ");
        for (Issue issue : codebook.issues()) {
            words.append(issue.name()).append(' ').append(issue.question()).append(' ');
            words.append(String.join(" ", issue.cues())).append(' ');
            for (Option option : issue.options()) {
                words.append(option.label()).append(' ').append(option.description());
                words.append(' ').append(String.join(" ", option.cues())).append(' ');
            }
        }
        return words.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}'’-]+", " ");
    }

    private static List<ActorEntry> entries(
            Map<String, Tally> people,
            Map<String, String> parties,
            Map<String, Tally> actors,
            SpeakingNames names,
            KnownNames known,
            String agenda) {
        List<ActorEntry> entries = new ArrayList<>();
        people.forEach((name, tally) -> entries.add(tally.entry(
                name,
                Kind.NEW_PERSON,
                parties.getOrDefault(name, ""),
                "people of " + parties.getOrDefault(name, ""),
                CodebookLine.person(name, names.office(name)))));
        actors.forEach((name, tally) ->
                entries.add(tally.entry(name, Kind.NEW_ACTOR, name, "actors", CodebookLine.actor(name))));
        Set<String> taken = new TreeSet<>(people.keySet());
        taken.addAll(actors.keySet());
        names.found().forEach((name, tally) -> {
            boolean told = taken.stream().anyMatch(each -> each.equals(name) || each.endsWith(" " + name));
            boolean topic = agenda.contains(" " + name.toLowerCase(Locale.ROOT) + " ");
            if (!told && !topic && !known.near(name) && names.longer(name).isEmpty()) {
                entries.add(tally.entry(
                        name,
                        Kind.NAME,
                        "",
                        "people of the party it speaks for, or actors",
                        CodebookLine.person(name, names.office(name))));
            }
        });
        entries.sort(ActorEntry.MOST_FIRST);
        return entries;
    }

    /** Parties and people of the codebook that have spoken or acted. */
    private static List<ActorEntry> known(CaseSession session) {
        KnownNames known = new KnownNames(session.codebook());
        Map<String, Tally> tallies = new TreeMap<>();
        Map<String, String> people = new TreeMap<>();
        for (SourcedStatement said : session.record().statements()) {
            Attribution who = said.statement().attribution();
            known.party(who.holder())
                    .ifPresent(party -> tally(tallies, party.name())
                            .statement(said.statement().evidence()));
            person(session, who).ifPresent(party -> {
                people.put(who.speaker(), party.name());
                tally(tallies, who.speaker()).statement(said.statement().evidence());
            });
        }
        session.record()
                .events()
                .forEach(each -> participants(each.event())
                        .flatMap(name -> known.party(name).stream())
                        .forEach(party ->
                                tally(tallies, party.name()).event(each.event().evidence())));
        List<ActorEntry> entries = new ArrayList<>();
        tallies.forEach((name, tally) -> entries.add(tally.entry(
                name, people.containsKey(name) ? Kind.PERSON : Kind.PARTY, people.getOrDefault(name, name), "", "")));
        entries.sort(ActorEntry.MOST_FIRST);
        return entries;
    }

    private static Optional<Party> person(CaseSession session, Attribution who) {
        return Stream.concat(session.codebook().parties().stream(), session.codebook().actors().stream())
                .filter(party ->
                        party.people().stream().anyMatch(each -> each.name().equals(who.speaker())))
                .findFirst();
    }
}

package org.parley.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.record.Evidence;
import org.parley.workbench.actors.ActorEntry;
import org.parley.workbench.actors.ActorRows;
import org.parley.workbench.actors.ListActors;

/** Who speaks or acts and is not in the codebook, with quotes and the line that would make it known. */
public final class ActorsPage implements PageMaker {
    private static final int PAGE = 60;

    /** What the page shows: those met most first, how many there are, and the command that codes anew. */
    public record View(List<Line> actors, int found, String command) {}

    /** An actor. */
    public record Line(
            String name,
            String kind,
            String party,
            String partyLink,
            String counts,
            List<Sample> samples,
            String where,
            String line) {}

    /** Words that name it, and where they stand. */
    public record Sample(String words, String link) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        List<ActorEntry> actors = new ListActors().unknown(at.session());
        return new Page(
                "Unknown actors",
                "/parties",
                "actors.jte",
                new View(
                        actors.stream().limit(PAGE).map(each -> line(at, each)).toList(),
                        actors.size(),
                        "parley recode " + at.session().path() + " --codebook FILE"),
                false,
                () -> json(at, actors),
                () -> ActorRows.csv(actors));
    }

    private static Line line(CaseAt at, ActorEntry actor) {
        String party = actor.party().equals(actor.name()) ? "" : actor.party();
        return new Line(
                actor.name(),
                actor.kind().label(),
                party,
                at.links().known(party),
                counted(actor.statements(), "statement")
                        + counted(actor.events(), "event")
                        + actor.documents()
                        + (actor.documents() == 1 ? " document" : " documents"),
                actor.samples().stream().map(each -> sample(at, each)).toList(),
                actor.where(),
                actor.line());
    }

    private static String counted(int count, String what) {
        return count == 0 ? "" : count + " " + what + (count == 1 ? ", " : "s, ");
    }

    private static Sample sample(CaseAt at, Evidence evidence) {
        return new Sample(
                evidence.quote().words(),
                at.links().passage(evidence.documentId(), evidence.quote().span()));
    }

    private static Object json(CaseAt at, List<ActorEntry> actors) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", at.codebook().id());
        json.put("unknown", actors.stream().map(ActorRows::json).toList());
        return json;
    }
}

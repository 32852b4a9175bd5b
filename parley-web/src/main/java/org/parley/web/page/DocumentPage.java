package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Event;
import org.parley.model.record.Firmness;
import org.parley.model.record.Polarity;
import org.parley.model.record.Statement;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;
import org.parley.web.view.Dates;
import org.parley.web.view.EventCard;
import org.parley.web.view.Links;
import org.parley.web.view.MarkedText;
import org.parley.web.view.MarkedText.Mark;
import org.parley.web.view.QuoteCard;
import org.parley.workbench.render.Csv;
import org.parley.workbench.render.Numbers;
import org.parley.workbench.render.RecordJson;
import org.parley.workbench.workspace.CaseDocument;

/** A document: its text with everything coded marked in place, and what is known of its origin. */
public final class DocumentPage implements PageMaker {
    private static final Pattern FOUND = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

    /**
     * What the page shows.
     *
     * @param title headline
     * @param publisher outlet
     * @param author byline; may be empty
     * @param published printed
     * @param facts other facts of its origin, in order
     * @param address where it can be opened; empty if it is no web address
     * @param nearLink the document that it nearly repeats; empty if none
     * @param complete whether the coding went through to the end
     * @param blocks the text, each passage with its notes
     * @param statements number of statements
     * @param events number of events
     */
    public record View(
            String title,
            String publisher,
            String author,
            String published,
            List<Fact> facts,
            String address,
            String nearLink,
            boolean complete,
            List<Passage> blocks,
            int statements,
            int events) {}

    /** Something known of the document. */
    public record Fact(String name, String value) {}

    /** A passage and the notes on what begins in it. */
    public record Passage(MarkedText.Block block, List<Note> notes) {}

    /** What was coded at an anchor: a statement or an event (one of the lists is empty, the other has one). */
    public record Note(String anchor, String kind, List<QuoteCard> statement, List<EventCard> event) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        String id = request.part("document");
        CodedDocument coded = at.session()
                .coded(id)
                .orElseThrow(() -> new PageNotFoundException(
                        "document", id, "the list of sources under /sources has the one you mean."));
        SourceDocument document = coded.document();
        return new Page(
                document.title().isEmpty() ? "Document" : document.title(),
                "/sources",
                "document.jte",
                view(at, coded, found(request, document)),
                false,
                () -> json(coded),
                () -> csv(coded));
    }

    private static View view(CaseAt at, CodedDocument coded, List<Mark> found) {
        SourceDocument document = coded.document();
        List<Note> notes = notes(at, coded);
        List<Passage> passages = new ArrayList<>();
        for (MarkedText.Block block : MarkedText.blocks(document, marks(coded, found))) {
            if (passages.isEmpty() && onlyTitle(block, document)) {
                continue;
            }
            passages.add(new Passage(
                    block,
                    notes.stream()
                            .filter(each -> block.begins().contains(each.anchor()))
                            .toList()));
        }
        boolean web =
                document.address().startsWith("https://") || document.address().startsWith("http://");
        return new View(
                document.title().isEmpty() ? "Untitled document" : document.title(),
                document.publisher().isEmpty() ? "Unknown outlet" : document.publisher(),
                document.author(),
                Dates.coded(document.published()),
                facts(at, coded),
                web ? document.address() : "",
                at.record()
                        .document(document.id())
                        .map(CaseDocument::nearOf)
                        .filter(each -> !each.isEmpty())
                        .map(at.links()::document)
                        .orElse(""),
                coded.complete(),
                passages,
                coded.statements().size(),
                coded.events().size());
    }

    /** Whether a passage only repeats the headline, which the page prints above. */
    private static boolean onlyTitle(MarkedText.Block block, SourceDocument document) {
        return block.begins().isEmpty()
                && bare(block.span().of(document.text())).equals(bare(document.title()));
    }

    /** Letters and digits only: pages and their metadata differ in quotation marks. */
    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static List<Fact> facts(CaseAt at, CodedDocument coded) {
        SourceDocument document = coded.document();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Address", document.address().isEmpty() ? "unknown" : document.address()));
        facts.add(new Fact("Date found in", document.dateOrigin().label()));
        facts.add(new Fact("Language", document.language().isEmpty() ? "unknown" : document.language()));
        at.record()
                .document(document.id())
                .ifPresent(each -> facts.add(new Fact("Read", each.readAt().toString())));
        facts.add(new Fact("Coder", coded.coder().name() + " " + coded.coder().version()));
        facts.add(new Fact("Sensitivity", "no label set"));
        facts.add(new Fact("Content hash (SHA-256)", document.contentHash()));
        return facts;
    }

    /** The passage that a search led to, if one did. */
    private static List<Mark> found(PageRequest request, SourceDocument document) {
        Matcher at = FOUND.matcher(request.value("at"));
        if (!at.matches()) {
            return List.of();
        }
        int start = Integer.parseInt(at.group(1));
        int end = Math.min(Integer.parseInt(at.group(2)), document.text().length());
        return start < end ? List.of(new Mark(Links.FOUND, "found", new Span(start, end))) : List.of();
    }

    private static List<Mark> marks(CodedDocument coded, List<Mark> found) {
        List<Mark> marks = new ArrayList<>(found);
        for (Statement each : coded.statements()) {
            marks.add(new Mark(
                    Links.anchor(each.id()), kind(each), each.evidence().quote().span()));
        }
        for (Event each : coded.events()) {
            marks.add(new Mark(
                    Links.anchor(each.id()), "event", each.evidence().quote().span()));
        }
        return marks;
    }

    private static String kind(Statement statement) {
        if (!statement.coding().linked()) {
            return "other";
        }
        if (statement.coding().firmness() == Firmness.RED_LINE) {
            return "red";
        }
        return statement.coding().polarity() == Polarity.FOR ? "for" : "against";
    }

    private static List<Note> notes(CaseAt at, CodedDocument coded) {
        List<Note> notes = new ArrayList<>();
        at.record().statements().stream()
                .filter(each ->
                        each.source().documentId().equals(coded.document().id()))
                .forEach(each -> notes.add(new Note(
                        Links.anchor(each.statement().id()),
                        kind(each.statement()),
                        List.of(QuoteCard.of(each, at.words(), at.links())),
                        List.of())));
        for (Event each : coded.events()) {
            notes.add(new Note(Links.anchor(each.id()), "event", List.of(), List.of(EventCard.of(each, at.links()))));
        }
        return notes;
    }

    private static Map<String, Object> json(CodedDocument coded) {
        return RecordJson.coded(coded, "");
    }

    private static String csv(CodedDocument coded) {
        List<List<String>> rows = new ArrayList<>();
        for (Statement each : coded.statements()) {
            rows.add(List.of(
                    "statement",
                    each.id(),
                    String.valueOf(each.evidence().quote().span().start()),
                    String.valueOf(each.evidence().quote().span().end()),
                    each.attribution().holder(),
                    each.coding().act().label(),
                    each.coding().issue(),
                    each.coding().option(),
                    each.coding().polarity().label(),
                    each.date().toString(),
                    Numbers.text(each.confidence().value()),
                    each.evidence().quote().words()));
        }
        for (Event each : coded.events()) {
            rows.add(List.of(
                    "event",
                    each.id(),
                    String.valueOf(each.evidence().quote().span().start()),
                    String.valueOf(each.evidence().quote().span().end()),
                    each.actor(),
                    each.root().label(),
                    "",
                    "",
                    "",
                    each.date().toString(),
                    Numbers.text(each.confidence().value()),
                    each.evidence().quote().words()));
        }
        return Csv.of(
                List.of(
                        "kind",
                        "id",
                        "start",
                        "end",
                        "who",
                        "what",
                        "issue",
                        "option",
                        "polarity",
                        "date",
                        "confidence",
                        "quote"),
                rows);
    }
}

package org.parley.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.SourcedEvent;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.web.view.Glossary;
import org.parley.web.view.Links;
import org.parley.workbench.assess.CasePicture;
import org.parley.workbench.outlook.board.CaseOutlook;
import org.parley.workbench.workspace.CaseRecord;
import org.parley.workbench.workspace.CaseSession;

/** The case at a date: its picture, its words and its addresses, as every page needs them. */
public final class CaseAt {
    private final Pictures pictures;
    private final CaseSession session;
    private final Boards boards;
    private final CasePicture picture;
    private final Studies studies;
    private final Glossary words;
    private final Links links;

    /** The case at the date that a request asks for. */
    public CaseAt(Pictures pictures, PageRequest request) {
        this.pictures = pictures;
        this.session = pictures.session();
        this.boards = pictures.boards();
        this.picture = pictures.at(request.day("as-of", LocalDate.MAX));
        this.studies = pictures.studies();
        this.words = new Glossary(codebook());
        this.links = new Links(names(), request.value("as-of"));
    }

    /** Every name that a page may link: the codebook's, then whoever is named in the record, by name. */
    private Set<String> names() {
        Set<String> others = new TreeSet<>();
        record().statements()
                .forEach(each -> others.add(each.statement().attribution().holder()));
        record().events().stream().map(SourcedEvent::event).forEach(each -> {
            others.add(each.actor());
            others.add(each.recipient());
        });
        others.remove("");
        Set<String> names = new LinkedHashSet<>();
        known().map(Party::name).forEach(names::add);
        names.addAll(others);
        return names;
    }

    private Stream<Party> known() {
        return Stream.concat(codebook().parties().stream(), codebook().actors().stream());
    }

    CaseSession session() {
        return session;
    }

    Boards boards() {
        return boards;
    }

    CasePicture picture() {
        return picture;
    }

    /** Whether there are two sides, and a day to forecast from. */
    boolean twoSides() {
        return asOf().isAfter(LocalDate.EPOCH)
                && codebook().parties().stream()
                                .filter(each -> each.role() == PartyRole.PRINCIPAL)
                                .count()
                        > 1;
    }

    /** The outlook at the date. */
    CaseOutlook outlook() {
        return pictures.outlook(picture);
    }

    PositionMatrix matrix() {
        return picture.matrix();
    }

    Codebook codebook() {
        return picture.matrix().codebook();
    }

    Studies studies() {
        return studies;
    }

    /** Name of the process. */
    public String title() {
        return codebook().title();
    }

    /** The record that the picture was made of. */
    public CaseRecord record() {
        return picture.record();
    }

    Glossary words() {
        return words;
    }

    Links links() {
        return links;
    }

    /** The date shown. */
    public LocalDate asOf() {
        return matrix().asOf();
    }

    /** First day of the record; the date shown if nothing is dated. */
    public LocalDate firstDay() {
        return record().statements().stream()
                .map(SourcedStatement::day)
                .filter(each -> each.isAfter(LocalDate.EPOCH))
                .min(Comparator.naturalOrder())
                .filter(each -> each.isBefore(asOf()))
                .orElse(asOf());
    }

    /** The party at an address. */
    String party(String slug) {
        return links.partyOf(slug)
                .orElseThrow(() -> new PageNotFoundException(
                        "party", slug, "the list of parties under /parties has the one you mean."));
    }

    /** What the codebook knows of a party. */
    Optional<Party> described(String name) {
        return known().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The issue at an address. */
    Issue issue(String id) {
        return codebook().issues().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PageNotFoundException(
                        "issue", id, "the list of issues under /issues has the one you mean."));
    }

    /** Role of a party in a word; "actor" for who is no party of the codebook. */
    String role(String name) {
        return codebook().parties().stream()
                .filter(each -> each.name().equals(name))
                .map(each -> each.role().label())
                .findFirst()
                .orElse("actor");
    }

    /** Who has spoken: principals in the order of the codebook, then the others, most said first. */
    List<String> speakers() {
        Stream<String> principals = matrix().parties().stream().filter(this::principal);
        Stream<String> others = matrix().parties().stream()
                .filter(each -> !principal(each))
                .sorted(Comparator.comparingDouble(this::weight).reversed());
        return Stream.concat(principals, others).toList();
    }

    boolean principal(String name) {
        return role(name).equals(PartyRole.PRINCIPAL.label());
    }

    private double weight(String party) {
        return matrix().positions().stream()
                .filter(each -> each.party().equals(party))
                .mapToDouble(each -> each.support().weight())
                .sum();
    }

    /** Positions on an issue, in the order of speakers, the weightiest option first. */
    List<Position> on(String issue) {
        return speakers().stream()
                .flatMap(party -> matrix().on(party, issue).stream().sorted(Position.WEIGHTIEST))
                .toList();
    }

    /** The matrix cut to a party and an issue; an empty name keeps all. */
    PositionMatrix cut(String party, String issue) {
        PositionMatrix all = matrix();
        BiPredicate<String, String> wanted =
                (whose, what) -> (party.isEmpty() || party.equals(whose)) && (issue.isEmpty() || issue.equals(what));
        return new PositionMatrix(
                all.codebook(),
                all.asOf(),
                all.assumptions(),
                all.parties().stream()
                        .filter(each -> party.isEmpty() || party.equals(each))
                        .toList(),
                all.positions().stream()
                        .filter(each -> wanted.test(each.party(), each.issue()))
                        .toList(),
                all.salience().stream()
                        .filter(each -> wanted.test(each.party(), each.issue()))
                        .toList(),
                all.issues().stream()
                        .filter(each -> issue.isEmpty() || issue.equals(each.issue()))
                        .toList(),
                all.shifts().stream()
                        .filter(each -> wanted.test(each.party(), each.issue()))
                        .toList(),
                all.reversals().stream()
                        .filter(each -> wanted.test(each.party(), each.issue()))
                        .toList());
    }

    /** What was said up to the date. */
    List<SourcedStatement> statements() {
        return record().statements().stream()
                .filter(each -> !each.day().isAfter(asOf()))
                .toList();
    }
}

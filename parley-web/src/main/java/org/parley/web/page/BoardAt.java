package org.parley.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.analysis.stability.solve.Concept;
import org.parley.model.ParleyException;

/** The stability model that a request asks for, and addresses that keep what was asked: date, model, moved wishes. */
final class BoardAt {
    private final PageRequest request;
    private final String model;
    private final List<WishMove> moves;
    private final Optional<Board> original;
    private final Optional<Board> board;

    BoardAt(CaseAt at, PageRequest request) {
        this.request = request;
        this.model = model(at, request);
        String asked = request.value("moves");
        String more = request.value("move");
        this.moves = WishMove.parse(more.isEmpty() ? asked : asked.isEmpty() ? more : asked + "," + more);
        this.original = at.boards().of(at.matrix(), model);
        this.board = original.map(each -> each.with(checked(each)));
    }

    private static String model(CaseAt at, PageRequest request) {
        String model = request.value("model");
        if (!model.isEmpty() && !(model.equals(Boards.WORKED) && Boards.offersWorked(at.matrix()))) {
            throw ParleyException.withMend(
                    "The parameter (model) must be a model of this case, not (" + model + ").",
                    "leave it out for the model from positions.");
        }
        return model;
    }

    private List<WishMove> checked(Board each) {
        for (WishMove move : moves) {
            if (move.decisionMaker() >= each.scenario().decisionMakers().size()) {
                throw new ParleyException("The parameter (moves) must name decision makers of the model, from 0, not ("
                        + move.decisionMaker() + ").");
            }
        }
        return moves;
    }

    /** The model as asked for; empty where none can be built. */
    Optional<Board> board() {
        return board;
    }

    /** The model before wishes were moved. */
    Optional<Board> original() {
        return original;
    }

    boolean worked() {
        return model.equals(Boards.WORKED);
    }

    boolean moved() {
        return !moves.isEmpty();
    }

    /** The moved wishes as they stand in addresses. */
    String moves() {
        return moves.stream().map(WishMove::text).collect(Collectors.joining(","));
    }

    /** The concept asked for. */
    Concept concept() {
        String name = request.value("concept");
        for (Concept concept : Concept.values()) {
            if (concept.label().equalsIgnoreCase(name)) {
                return concept;
            }
        }
        if (!name.isEmpty()) {
            throw ParleyException.withMend(
                    "The parameter (concept) must be a known one, not (" + name + ").",
                    "it is one of Nash, GMR, SMR, SEQ, SSEQ.");
        }
        return Concept.SEQ;
    }

    /** A page about the same model. */
    String link(String path) {
        return address(path, model, moves(), "");
    }

    /** The same with a concept. */
    String link(String path, Concept concept) {
        return address(path, model, moves(), concept == Concept.SEQ ? "" : concept.label());
    }

    /** A page about the same model with no wish moved. */
    String unmoved(String path) {
        return address(path, model, "", "");
    }

    /** A page about another model. */
    String other(String path, String name) {
        return address(path, name, "", "");
    }

    /** The page of a state. */
    String state(Object id) {
        return link(statePath(id));
    }

    static String statePath(Object id) {
        return "/stability/state/"
                + URLEncoder.encode(id.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String address(String path, String name, String moved, String concept) {
        List<String> parts = new ArrayList<>();
        add(parts, "as-of", request.value("as-of"));
        add(parts, "model", name);
        add(parts, "moves", moved);
        add(parts, "concept", concept);
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}

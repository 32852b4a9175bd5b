package org.parley.analysis.stability.solve;

/**
 * A solution concept of the graph model: what a decision maker foresees before it leaves a state. A state s is stable
 * for i iff each of i's improvements t is answered: the others can go from t, by a legal sequence, to a state u that is
 * no better than s for i. (Fang, Hipel, Kilgour 1993, Interactive Decision Making, ch. 3; Xu, Hipel, Kilgour, Fang 2018,
 * Conflict Resolution Using the Graph Model, ch. 4.)
 */
public enum Concept {
    /** There is no improvement at all. */
    NASH("Nash", false, false),
    /** General metarationality: the others answer by any moves. */
    GMR("GMR", false, false),
    /** Symmetric metarationality: and the mover cannot escape by a counter-move. */
    SMR("SMR", false, true),
    /** Sequential stability: the others answer by moves that improve their own situation. */
    SEQ("SEQ", true, false),
    /** Symmetric sequential stability: as SEQ, and the mover cannot escape by a counter-move. */
    SSEQ("SSEQ", true, true);

    private final String label;
    private final boolean credible;
    private final boolean foreseesCounterMove;

    Concept(String label, boolean credible, boolean foreseesCounterMove) {
        this.label = label;
        this.credible = credible;
        this.foreseesCounterMove = foreseesCounterMove;
    }

    /** The field's abbreviation. */
    public String label() {
        return label;
    }

    /** Whether each step of an answer must improve the situation of the one who makes it. */
    public boolean credible() {
        return credible;
    }

    /** Whether the mover's way out after the answer counts. */
    public boolean foreseesCounterMove() {
        return foreseesCounterMove;
    }
}

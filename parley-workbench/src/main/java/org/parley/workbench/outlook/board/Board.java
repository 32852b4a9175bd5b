package org.parley.workbench.outlook.board;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.workbench.outlook.DatedSignal;

/** All dials of a record on a day. */
final class Board {
    private final KnownRecord record;
    private final Momentum momentum;
    private final List<Dial> dials = new ArrayList<>();
    private final List<Deadline> deadlines;

    /** The dials; where red lines exclude packages they do not bind the ratifiers' share as well. */
    Board(KnownRecord record, boolean packages) {
        this.record = record;
        momentum = new Momentum(record);
        Deadlines set = new Deadlines(record);
        deadlines = set.all();
        dials.addAll(new HopeAndPain(record).read());
        dials.addAll(new Openness(record).read());
        dials.addAll(new AtHome(record, packages).read());
        dials.addAll(set.read());
        dials.addAll(new Guarantees(record).read());
        dials.addAll(momentum.read());
    }

    List<Dial> dials() {
        return List.copyOf(dials);
    }

    List<Deadline> deadlines() {
        return deadlines;
    }

    List<DatedSignal> signals() {
        return momentum.signals();
    }

    OptionRoles roles() {
        return record.roles();
    }

    /** Whether the statement could be known on the day. */
    boolean knew(SourcedStatement said) {
        return record.knew(said);
    }
}

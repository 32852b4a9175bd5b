package org.parley.web.page;

import java.util.Comparator;
import java.util.List;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.Utterance;
import org.parley.web.view.EvidenceStrip;
import org.parley.web.view.QuoteCard;

/** Quotes and strips of evidence behind positions. */
final class Quotes {
    private static final Comparator<Utterance> NEWEST = Comparator.comparing(Utterance::day)
            .reversed()
            .thenComparing(each -> each.lead().statement().id());

    private final CaseAt at;

    Quotes(CaseAt at) {
        this.at = at;
    }

    /** Every utterance behind the positions, newest first. */
    List<QuoteCard> of(List<Position> positions) {
        return positions.stream()
                .flatMap(each -> each.utterances().stream())
                .sorted(NEWEST)
                .map(each -> QuoteCard.of(each, at.words(), at.links()))
                .toList();
    }

    /** A strip with a row for each name, of the positions that the name is chosen for. */
    EvidenceStrip strip(List<EvidenceStrip.Row> rows) {
        return new EvidenceStrip(
                EvidenceStrip.WIDTH,
                rows.stream().filter(each -> !each.ticks().isEmpty()).toList(),
                EvidenceStrip.months(range()));
    }

    /** A row of a strip. */
    EvidenceStrip.Row row(String label, String link, List<Position> positions) {
        List<Utterance> said = positions.stream()
                .flatMap(each -> each.utterances().stream())
                .sorted(NEWEST.reversed())
                .toList();
        return EvidenceStrip.row(label, link, said, range(), at.words(), at.links());
    }

    private EvidenceStrip.Range range() {
        return new EvidenceStrip.Range(at.firstDay(), at.asOf());
    }
}

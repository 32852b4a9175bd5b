package org.parley.workbench.stability.sourced;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.stability.solve.Concept;
import org.parley.workbench.assess.Positions;
import org.parley.workbench.assess.PositionsQuery;
import org.parley.workbench.stability.AssessStability;
import org.parley.workbench.stability.StabilityFindings;
import org.parley.workbench.stability.StabilityRequest;
import org.parley.workbench.stability.format.Scenario;
import org.parley.workbench.workspace.CaseSession;

/** The use case of stability for a case: its default model, or a given model, with the quotes of the record. */
public final class StabilityOfCase {
    private final CaseSession session;
    private final Settings settings;

    /** Stability of a case. */
    public StabilityOfCase(CaseSession session, Settings settings) {
        this.session = session;
        this.settings = settings;
    }

    /**
     * How much is to be done.
     *
     * @param asOf the date; {@link LocalDate#MAX} for the newest day of the record
     * @param courses how many courses the default model may have
     * @param draws how many draws of the supports; 0 for none
     * @param seed of the draws
     * @param quotes how many quotes are left out in turn; 0 for none
     */
    public record Settings(LocalDate asOf, int courses, int draws, long seed, int quotes) {
        /** A model without draws and influence. */
        public static final Settings PLAIN = new Settings(LocalDate.MAX, CaseCourses.USUAL, 0, 1, 0);
    }

    /** Findings about the default model; the request is made for it. */
    public StabilityFindings ofPositions(Function<Scenario, StabilityRequest> request) {
        CaseModel model = CaseModel.of(matrix(), settings.courses());
        StabilityRequest asked = request.apply(model.scenario());
        StabilityFindings findings = StabilityFindings.of(asked);
        CaseSections sections = new CaseSections(model.scenario(), model.matrix());
        Set<Concept> concepts = AssessStability.mainConcepts(asked.concepts());
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("origin", CaseSections.origin(model));
        more.put("in_words", sections.inWords(findings.judgements()));
        if (settings.draws() > 0 && !concepts.isEmpty()) {
            more.put(
                    "shares",
                    sections.shares(
                            model.shares(settings.draws(), settings.seed(), concepts), settings.seed(), concepts));
        }
        if (settings.quotes() > 0 && !concepts.isEmpty()) {
            QuoteInfluence influence =
                    new QuoteInfluence(model, session.record().statements(), concepts);
            more.put("if_a_quote_is_wrong", sections.influence(influence.find(settings.quotes())));
        }
        more.put("quotes", sections.quotes());
        return findings.with(more);
    }

    /** Findings about a given model, with the quotes of the case behind what it cites. */
    public StabilityFindings ofModel(StabilityRequest request) {
        StabilityFindings findings = StabilityFindings.of(request);
        CaseSections sections = new CaseSections(request.scenario(), matrix());
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("in_words", sections.inWords(findings.judgements()));
        more.put("quotes", sections.quotes());
        return findings.with(more);
    }

    private PositionMatrix matrix() {
        return new Positions(MatrixAssumptions.DEFAULT)
                .of(session, new PositionsQuery("", "", settings.asOf()))
                .matrix();
    }
}

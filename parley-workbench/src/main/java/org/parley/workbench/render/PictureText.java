package org.parley.workbench.render;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.matrix.ContestedFact;
import org.parley.analysis.matrix.FigureClaim;
import org.parley.model.record.Bound;
import org.parley.workbench.assess.CasePicture;
import org.parley.workbench.assess.Labels;

/** The whole picture of a case for a terminal: matrix, what moved, the newest round, contested figures. */
public final class PictureText {
    private static final int MOVES = 10;
    private static final int FIGURES = 6;

    private final TextStyle style;

    /** Text in a style. */
    public PictureText(TextStyle style) {
        this.style = style;
    }

    /** All parts under headings. */
    public List<String> lines(CasePicture picture) {
        List<String> lines = new ArrayList<>(matrix(picture));
        heading(lines, "What moved");
        lines.addAll(new MovesText(style).lines(picture.matrix(), MOVES));
        picture.rounds().stream().limit(1).forEach(round -> {
            heading(lines, "The newest round, issue by issue");
            lines.addAll(new RoundText(style, 1)
                    .lines(round, new Labels(picture.matrix().codebook())));
        });
        List<ContestedFact> contested =
                picture.figures().stream().filter(ContestedFact::contested).toList();
        if (!contested.isEmpty()) {
            heading(lines, "Contested figures");
            contested.stream().limit(FIGURES).forEach(each -> lines.addAll(fact(each)));
        }
        return lines;
    }

    /** The matrix under its title. */
    public List<String> matrix(CasePicture picture) {
        List<String> lines = new ArrayList<>();
        lines.add(style.paint(Ink.TITLE, picture.matrix().codebook().title()) + ": positions as of "
                + picture.matrix().asOf());
        lines.add(style.paint(
                Ink.FAINT,
                picture.record().documents().size() + " documents, "
                        + picture.record().statements().size() + " statements, "
                        + picture.matrix().redLines().size() + " red lines"));
        lines.add("");
        lines.addAll(new MatrixText(style, 3).lines(picture.matrix()));
        return lines;
    }

    private void heading(List<String> lines, String title) {
        lines.add("");
        lines.add(style.paint(Ink.STRONG, title));
        lines.add(style.paint(Ink.FAINT, style.sign("─", "-").repeat(style.width())));
    }

    private List<String> fact(ContestedFact fact) {
        String place = fact.place().isEmpty() ? "" : ", " + fact.place();
        List<String> claims =
                fact.claims().stream().map(PictureText::claim).distinct().toList();
        String text = fact.day() + "  " + fact.what() + place + ": " + String.join("; ", claims);
        return Wrap.lines(text, style.width());
    }

    /** "at least 20 (claimant)". */
    static String claim(FigureClaim claim) {
        double value = claim.figure().value();
        String number = value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
        String bound = claim.figure().bound() == Bound.EXACT
                ? ""
                : claim.figure().bound().label() + " ";
        String who = claim.claimant().isEmpty() ? "" : " (" + claim.claimant() + ")";
        return bound + number + who;
    }
}

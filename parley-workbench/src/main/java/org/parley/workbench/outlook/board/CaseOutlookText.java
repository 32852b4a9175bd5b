package org.parley.workbench.outlook.board;

import java.util.Locale;
import org.parley.workbench.outlook.OutlookText;
import org.parley.workbench.outlook.packages.CasePackages;

/** The outlook of a case as a page of text: the forecast, then what the record says, quote by quote. */
public final class CaseOutlookText {
    private static final int MOST_QUOTES = 3;
    private static final int WIDTH = 150;

    private CaseOutlookText() {}

    /** The page. */
    public static String of(CaseOutlook found) {
        StringBuilder page = new StringBuilder(OutlookText.of(found.outlook()));
        line(page, "");
        line(page, "%s", CasePackages.words(found.offer()));
        found.offer().vetoes().forEach(each -> line(page, "  veto: %s", each));
        line(page, "");
        line(page, "What the record says (as of %s)", found.outlook().asOf());
        found.dials().forEach(each -> dial(page, each));
        line(page, "");
        found.notes().forEach(each -> line(page, "Note: %s", each));
        return page.toString();
    }

    private static void dial(StringBuilder page, Dial dial) {
        line(page, "");
        line(page, "  %s%s  [%s]", dial.name(), dial.party().isEmpty() ? "" : " of " + dial.party(), dial.mechanism());
        line(page, "    %s", dial.says());
        dial.quotes().stream()
                .limit(MOST_QUOTES)
                .forEach(each -> line(
                        page,
                        "    %s %s, %s: \"%s\" (%+.2f, %s)",
                        each.day(),
                        each.outlet(),
                        each.party(),
                        cut(each.evidence().quote().words()),
                        each.weight(),
                        each.counts()));
        if (dial.quotes().size() > MOST_QUOTES) {
            line(page, "    and %d more: --json has all", dial.quotes().size() - MOST_QUOTES);
        }
    }

    private static String cut(String words) {
        String flat = words.replaceAll("\\s+", " ");
        return flat.length() <= WIDTH ? flat : flat.substring(0, WIDTH) + " [...]";
    }

    private static void line(StringBuilder page, String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

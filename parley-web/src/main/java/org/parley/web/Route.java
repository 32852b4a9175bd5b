package org.parley.web;

import java.util.List;
import org.parley.web.page.ActorsPage;
import org.parley.web.page.BargainPage;
import org.parley.web.page.CellPage;
import org.parley.web.page.DocumentPage;
import org.parley.web.page.DoubtPage;
import org.parley.web.page.FiguresPage;
import org.parley.web.page.IssuePage;
import org.parley.web.page.IssuesPage;
import org.parley.web.page.MatrixPage;
import org.parley.web.page.MechanismPage;
import org.parley.web.page.MethodPage;
import org.parley.web.page.OutlookPage;
import org.parley.web.page.OverviewPage;
import org.parley.web.page.PageMaker;
import org.parley.web.page.PartiesPage;
import org.parley.web.page.PartyPage;
import org.parley.web.page.PlanPage;
import org.parley.web.page.PlansPage;
import org.parley.web.page.ReviewPage;
import org.parley.web.page.RipenessPage;
import org.parley.web.page.ScoreboardPage;
import org.parley.web.page.SearchPage;
import org.parley.web.page.SourcesPage;
import org.parley.web.page.StabilityPage;
import org.parley.web.page.StatePage;
import org.parley.web.page.TimelinePage;
import org.parley.web.page.WishesPage;

/**
 * A page and its address.
 *
 * @param path address; parts in braces vary
 * @param label entry in the navigation; empty if it has none
 * @param maker makes the page
 */
record Route(String path, String label, PageMaker maker) {
    /** Address of the twins of the page at the root. */
    static final String ROOT_TWIN = "/overview";

    /** Every page, in the order of the navigation. */
    static final List<Route> ALL = List.of(
            new Route("/", "Overview", new OverviewPage()),
            new Route("/matrix", "Matrix", new MatrixPage()),
            new Route("/matrix/{party}/{issue}", "", new CellPage()),
            new Route("/parties", "Parties", new PartiesPage()),
            new Route("/parties/{party}", "", new PartyPage()),
            new Route("/issues", "Issues", new IssuesPage()),
            new Route("/issues/{issue}", "", new IssuePage()),
            new Route("/plans", "Plans", new PlansPage()),
            new Route("/plans/{plan}", "", new PlanPage()),
            new Route("/bargain", "Packages", new BargainPage()),
            new Route("/timeline", "Timeline", new TimelinePage()),
            new Route("/outlook", "Outlook", new OutlookPage()),
            new Route("/outlook/ripeness", "", new RipenessPage()),
            new Route("/outlook/mechanism/{name}", "", new MechanismPage()),
            new Route("/scoreboard", "Scoreboard", new ScoreboardPage()),
            new Route("/stability", "Stability", new StabilityPage()),
            new Route("/stability/wishes", "", new WishesPage()),
            new Route("/stability/doubt", "", new DoubtPage()),
            new Route("/stability/state/{state}", "", new StatePage()),
            new Route("/figures", "Figures", new FiguresPage()),
            new Route("/sources", "Sources", new SourcesPage()),
            new Route("/documents/{document}", "", new DocumentPage()),
            new Route("/review", "Review", new ReviewPage()),
            new Route("/actors", "", new ActorsPage()),
            new Route("/search", "", new SearchPage()),
            new Route("/method", "", new MethodPage()));

    /** Address without an ending, to which the twins add theirs. */
    String stem() {
        return path.equals("/") ? ROOT_TWIN : path;
    }
}

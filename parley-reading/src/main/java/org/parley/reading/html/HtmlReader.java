package org.parley.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parley.model.text.DateOrigin;
import org.parley.model.text.PassageKind;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.text.BlockText;
import org.parley.reading.text.MainText;
import org.parley.reading.text.PlainTextReader;
import org.parley.reading.text.TextBlock;
import org.parley.reading.text.TextLine;

/**
 * A page to its main text: what is not the article goes first by what its mark-up calls it, then the element that holds
 * the running text is found, then its blocks are written out and cleaned by their words like plain text. A page whose
 * text is only in its JSON-LD is read from there. Nesting beyond 200 is flattened, so no page can exhaust the stack.
 */
public final class HtmlReader {
    private static final int DEEPEST = 200;
    private static final int ENOUGH = 200;
    private final BlockText writer;
    private final PlainTextReader plain;

    public HtmlReader(BlockText writer, PlainTextReader plain) {
        this.writer = writer;
        this.plain = plain;
    }

    /** The article in this page; its text is empty if there is none. */
    public MainText read(String html, String address) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = Jsoup.parse(html, address.startsWith("http") ? address : "", parser);
        PageMetadata metadata = PageMetadata.of(page);
        DocumentFacts visible = visibleByline(page);
        String headline = headline(page, metadata);
        new PageTrimmer().trim(page);
        MainText main = writer.write(blocks(page, headline));
        if (main.text().length() < ENOUGH
                && metadata.body().length() > main.text().length()) {
            main = plain.read(metadata.body());
        }
        DocumentFacts facts = metadata.facts().or(visible).or(main.facts()).or(DocumentFacts.NONE.withTitle(headline));
        return new MainText(main.text(), main.passages(), facts, metadata.language());
    }

    private List<TextBlock> blocks(Document page, String headline) {
        Element root = ArticleRoot.find(page);
        List<TextBlock> blocks = new ArrayList<>(BlockCollector.collect(root));
        String bare = TextLine.bare(headline);
        blocks.removeIf(block -> block.kind() == PassageKind.HEADING
                && !bare.isEmpty()
                && TextLine.bare(block.words()).equals(bare));
        if (!headline.isEmpty()) {
            blocks.add(0, new TextBlock(PassageKind.TITLE, headline));
        }
        return blocks;
    }

    /** The printed headline: the h1 that agrees with the metadata, else the first one, else nothing. */
    private static String headline(Document page, PageMetadata metadata) {
        String title = TextLine.bare(metadata.facts().title());
        Optional<String> agreeing = page.select("h1").stream()
                .map(h1 -> TextLine.fold(h1.text()))
                .filter(words -> !words.isEmpty() && TextLine.bare(words).equals(title))
                .findFirst();
        return agreeing.orElseGet(() -> page
                .select(
                        "article h1, main h1, [role=main] h1, h1[itemprop=headline], h1[class*=title], h1[class*=headline], h1")
                .stream()
                .map(h1 -> TextLine.fold(h1.text()))
                .filter(words -> words.length() > 8)
                .findFirst()
                .orElse(""));
    }

    private DocumentFacts visibleByline(Document page) {
        DocumentFacts facts = DocumentFacts.NONE;
        for (Element element : page.select(
                "[class~=(?i)(^|[-_ ])(byline|dateline|post-meta|entry-meta|article-meta|published|pubdate|post-date|entry-date|article-date)($|[-_ ])]")) {
            String words = TextLine.fold(element.text());
            facts = words.length() > 200 ? facts : facts.or(writer.byline(words));
        }
        for (Element element : page.select(
                "[rel=author], [itemprop=author], .author-name, .byline-name, .entry-author, .post-author")) {
            String words = TextLine.fold(element.text()).replaceFirst("(?i)^(written |posted )?by:? ", "");
            facts = words.isEmpty() || words.length() > 80 ? facts : facts.or(DocumentFacts.NONE.withAuthor(words));
        }
        return facts.published().known() ? facts.withDate(facts.published(), DateOrigin.BYLINE) : facts;
    }
}

/**
 * Pages to main text; the only place that knows jsoup. Read {@link org.parley.reading.html.HtmlReader} and {@code
 * PageTrimmer} first. Must not know bytes, files or addresses.
 */
@NullMarked
package org.parley.reading.html;

import org.jspecify.annotations.NullMarked;

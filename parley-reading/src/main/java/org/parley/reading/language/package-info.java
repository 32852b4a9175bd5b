/**
 * What language a text is in. Read {@link org.parley.reading.language.LanguageDetector} and {@link
 * org.parley.reading.language.Language} first. Must not know documents or formats.
 */
@NullMarked
package org.parley.reading.language;

import org.jspecify.annotations.NullMarked;

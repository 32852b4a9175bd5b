/**
 * The coder's knowledge of English, read from lexicon files: every entry has its reason beside it. Read {@link
 * org.parley.coding.lexicon.CueLexicon} and {@link org.parley.coding.lexicon.WordList} first. Must not know any process.
 */
@NullMarked
package org.parley.coding.lexicon;

import org.jspecify.annotations.NullMarked;

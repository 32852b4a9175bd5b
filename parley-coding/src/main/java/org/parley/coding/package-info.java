/** SourceDocument to CodedDocument. Must not know files, stores or analysis. */
@NullMarked
package org.parley.coding;

import org.jspecify.annotations.NullMarked;

/**
 * Making a case and reading documents into it. Read {@link org.parley.workbench.ingest.ReadDocuments} and {@link
 * org.parley.workbench.ingest.ReadReport} first. Must not know commands or pages.
 */
@NullMarked
package org.parley.workbench.ingest;

import org.jspecify.annotations.NullMarked;

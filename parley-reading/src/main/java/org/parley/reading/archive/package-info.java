/**
 * Folders, archives, JSON lines and streams to single documents' bytes, within bounds. Read {@link
 * org.parley.reading.archive.FolderReader} and {@link org.parley.reading.archive.StreamReader} first. Must not know what
 * a document says.
 */
@NullMarked
package org.parley.reading.archive;

import org.jspecify.annotations.NullMarked;

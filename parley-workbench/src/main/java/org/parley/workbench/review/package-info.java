/**
 * The review queue: what waits for a person, what people decided, and the trail of it. Read {@link
 * org.parley.workbench.review.ReviewQueue} and {@link org.parley.workbench.review.ReviewStatements} first. Must not know
 * commands or pages.
 */
@NullMarked
package org.parley.workbench.review;

import org.jspecify.annotations.NullMarked;

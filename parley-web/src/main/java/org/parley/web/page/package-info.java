/**
 * One class a page: asks a use case, gives the view, the JSON and the CSV. Read {@link org.parley.web.page.Page} and {@link
 * org.parley.web.page.CaseAt} first. Must not know the server or the templates.
 */
@NullMarked
package org.parley.web.page;

import org.jspecify.annotations.NullMarked;

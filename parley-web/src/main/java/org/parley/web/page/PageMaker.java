package org.parley.web.page;

/** Makes a page of the case at a date, as a request asks for it. */
@FunctionalInterface
public interface PageMaker {
    /**
     * The page.
     *
     * @throws PageNotFoundException if there is nothing at the address
     * @throws org.parley.model.ParleyException if a parameter is wrong
     */
    Page make(CaseAt at, PageRequest request);
}

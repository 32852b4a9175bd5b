package org.parley.web.page;

import java.util.function.Supplier;

/**
 * A page in its three forms, all from one use case.
 *
 * @param title printed in the head
 * @param section navigation entry that it belongs to
 * @param template name of its template
 * @param view what the template shows
 * @param dated whether it shows a date of the record that can be chosen
 * @param json ordered maps for the JSON twin
 * @param csv the CSV twin
 */
public record Page(
        String title,
        String section,
        String template,
        Object view,
        boolean dated,
        Supplier<Object> json,
        Supplier<String> csv) {}

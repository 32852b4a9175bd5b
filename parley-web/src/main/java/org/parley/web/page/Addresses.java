package org.parley.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Query strings that keep what was asked for. */
final class Addresses {
    private Addresses() {}

    /** The named parameters of a request, and the number of a page unless it is the first. */
    static String query(PageRequest request, List<String> names, int page) {
        List<String> parts = new ArrayList<>();
        for (String name : names) {
            String value = request.value(name);
            if (!value.isEmpty()) {
                parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        if (page > 1) {
            parts.add("page=" + page);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}

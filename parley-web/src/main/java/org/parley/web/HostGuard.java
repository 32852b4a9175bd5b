package org.parley.web;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which names a request may call the server by. A page of another site that makes the browser ask this machine under its
 * own name (DNS rebinding) is turned away.
 */
final class HostGuard {
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-f:]+]|[a-z0-9.-]+)(:[0-9]{1,5})?");

    private final Set<String> names = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));

    /** Loopback names, and the address that the user bound. */
    HostGuard(String bound) {
        names.add(bound.toLowerCase(Locale.ROOT));
    }

    /** Whether the Host header is one of the names. */
    boolean admits(String header) {
        Matcher host = HOST.matcher(header.toLowerCase(Locale.ROOT));
        return host.matches() && names.contains(host.group(1));
    }
}

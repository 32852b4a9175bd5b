package org.parley.workbench.assist.endpoint;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.model.ParleyException;

/**
 * A checked address of an OpenAI-compatible endpoint: this machine, unless the user says that the material may leave it.
 *
 * @param address where questions are posted
 * @param loopback whether it is this machine
 */
public record Endpoint(URI address, boolean loopback) {
    private static final String PATH = "/chat/completions";
    private static final Pattern FOUR = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");

    /**
     * The endpoint at a base address such as http://127.0.0.1:8080/v1.
     *
     * @param remoteAllowed whether another machine may be named
     * @param key secret that will be sent; empty if none
     * @throws ParleyException if the address is none, or names another machine without leave
     */
    public static Endpoint of(String base, boolean remoteAllowed, String key) {
        URI uri = parse(base);
        boolean loopback = isLoopback(uri.getHost());
        if (!loopback && !remoteAllowed) {
            throw ParleyException.withMend(
                    "The address (" + base + ") must be this machine: passages of the case would leave it.",
                    "127.0.0.1 was meant; or give --assist-remote if nothing in the case is confidential.");
        }
        if (!loopback && !key.isEmpty() && !uri.getScheme().equalsIgnoreCase("https")) {
            throw ParleyException.withMend(
                    "The address (" + base + ") must begin with https: a key would be sent.",
                    "the endpoint knows https; or unset the key.");
        }
        String path = uri.getPath().replaceAll("/+$", "");
        String whole = path.endsWith(PATH) ? path : path + PATH;
        return new Endpoint(URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + whole), loopback);
    }

    private static URI parse(String base) {
        try {
            URI uri = URI.create(base.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawQuery() == null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw wrong(base, e);
        }
        throw wrong(base, new IllegalArgumentException("no plain http address"));
    }

    private static ParleyException wrong(String base, Exception cause) {
        return new ParleyException(
                "The address (" + base.replaceAll("//[^/@]*@", "//...@")
                        + ") must be an http(s) address without user, password or query."
                        + System.lineSeparator() + "Maybe http://127.0.0.1:8080/v1 was meant.",
                cause);
    }

    /** Only names that nobody else can point elsewhere: literal addresses, and localhost if it resolves to them alone. */
    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        boolean literal = FOUR.matcher(name).matches() || name.equals("[::1]");
        if (!literal && !name.equals("localhost")) {
            return false;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

package org.parley.reading.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Decides which addresses may be asked for: http and https, no user names, and, where private ones are refused, only
 * hosts whose every IP address is public. The look-up is the one that the connection made right after it uses, as the
 * Java platform keeps it for 30 seconds.
 */
public final class AddressGuard {
    private final boolean refusePrivate;

    public AddressGuard(boolean refusePrivate) {
        this.refusePrivate = refusePrivate;
    }

    /** Why this address is refused; empty if it is not. */
    public String refusal(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return "Only http and https addresses are read.";
        }
        String host = address.getHost();
        if (host == null || host.isEmpty()) {
            return "The address names no host.";
        }
        if (address.getUserInfo() != null) {
            return "The address must not hold a user name or password.";
        }
        return refusePrivate ? privateRefusal(host) : "";
    }

    private static String privateRefusal(String host) {
        try {
            for (InetAddress ip : InetAddress.getAllByName(host)) {
                if (!isPublic(ip)) {
                    return "The host " + host + " is on this machine or in a private network (" + ip.getHostAddress()
                            + ").";
                }
            }
            return "";
        } catch (UnknownHostException e) {
            return "The host " + host + " is not known.";
        }
    }

    /** Whether an IP address belongs to the public network (RFC 6890 and the transition forms that embed IPv4). */
    static boolean isPublic(InetAddress ip) {
        if (ip.isLoopbackAddress()
                || ip.isAnyLocalAddress()
                || ip.isLinkLocalAddress()
                || ip.isSiteLocalAddress()
                || ip.isMulticastAddress()) {
            return false;
        }
        int[] b = new int[ip.getAddress().length];
        Arrays.setAll(b, i -> ip.getAddress()[i] & 0xFF);
        return b.length == 4 ? publicV4(b) : publicV6(b);
    }

    private static boolean publicV4(int[] b) {
        boolean shared = b[0] == 100 && b[1] >= 64 && b[1] < 128;
        boolean protocol = b[0] == 192 && b[1] == 0 && (b[2] == 0 || b[2] == 2);
        boolean test = (b[0] == 198 && (b[1] == 18 || b[1] == 19 || (b[1] == 51 && b[2] == 100)))
                || (b[0] == 203 && b[1] == 0 && b[2] == 113);
        boolean own = b[0] == 0 || b[0] == 10 || b[0] == 127 || b[0] >= 224;
        return !shared && !protocol && !test && !own;
    }

    private static boolean publicV6(int[] b) {
        boolean unique = (b[0] & 0xFE) == 0xFC;
        boolean documentation = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0D && b[3] == 0xB8;
        boolean teredo = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0 && b[3] == 0;
        boolean zeros = Arrays.stream(b, 0, 10).allMatch(one -> one == 0);
        boolean translated = b[0] == 0 && b[1] == 0x64 && b[2] == 0xFF && b[3] == 0x9B;
        if (b[0] == 0x20 && b[1] == 0x02) {
            return publicV4(Arrays.copyOfRange(b, 2, 6));
        }
        return (b[0] & 0xE0) == 0x20 && !unique && !documentation && !teredo && !zeros && !translated;
    }
}

package org.parley.model.codebook;

import java.util.List;
import org.parley.model.text.CodedDate;

/** A plan on the table: who put it there, when, and its provisions. It may be silent on an issue. */
public record Proposal(
        String id, String name, List<String> sponsors, CodedDate date, String summary, List<Provision> provisions) {
    public Proposal {
        sponsors = List.copyOf(sponsors);
        provisions = List.copyOf(provisions);
    }
}

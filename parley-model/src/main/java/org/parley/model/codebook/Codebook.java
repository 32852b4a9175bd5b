package org.parley.model.codebook;

import java.util.List;

/**
 * The description of one peace process, and the only place where a process is described.
 *
 * @param id slug
 * @param title printed name of the process
 * @param parties sides of the process, in the order in which they are shown
 * @param actors other actors that may speak or act in texts (countries, organisations)
 * @param issues the agenda
 * @param plans proposals on the table
 * @param rounds sessions of talks, oldest first
 */
public record Codebook(
        String id,
        String title,
        List<Party> parties,
        List<Party> actors,
        List<Issue> issues,
        List<Proposal> plans,
        List<Round> rounds) {
    public Codebook {
        parties = List.copyOf(parties);
        actors = List.copyOf(actors);
        issues = List.copyOf(issues);
        plans = List.copyOf(plans);
        rounds = List.copyOf(rounds);
    }
}

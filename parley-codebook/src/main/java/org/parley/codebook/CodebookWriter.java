package org.parley.codebook;

import java.time.LocalDate;
import java.util.List;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Office;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.Person;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Proposition;
import org.parley.model.codebook.Provision;
import org.parley.model.codebook.Round;

/** Writes a codebook as YAML that {@link CodebookReader} reads back to an equal one. */
public final class CodebookWriter {
    /** The whole codebook. */
    public String write(Codebook codebook) {
        return write(codebook, "");
    }

    /**
     * The codebook with a line that extends another.
     *
     * @param extended id of a shipped codebook, whose actors must not be among this one's; empty for none
     */
    public String write(Codebook codebook, String extended) {
        YamlText yaml = new YamlText();
        yaml.field(0, "codebook", codebook.id());
        yaml.field(0, "title", codebook.title());
        yaml.field(0, "extends", extended);
        parties(yaml, "parties", codebook.parties());
        parties(yaml, "actors", codebook.actors());
        yaml.heading(0, "issues", codebook.issues());
        codebook.issues().forEach(issue -> issue(yaml, issue));
        yaml.heading(0, "plans", codebook.plans());
        codebook.plans().forEach(plan -> plan(yaml, plan));
        yaml.heading(0, "rounds", codebook.rounds());
        codebook.rounds().forEach(round -> round(yaml, round));
        return yaml.text();
    }

    private static void parties(YamlText yaml, String key, List<Party> parties) {
        yaml.heading(0, key, parties);
        for (Party party : parties) {
            yaml.item(1, "name", party.name());
            yaml.field(2, "role", party.role().label());
            yaml.list(2, "aliases", party.aliases());
            yaml.list(2, "metonyms", party.metonyms());
            yaml.list(2, "demonyms", party.demonyms());
            yaml.heading(2, "people", party.people());
            party.people().forEach(person -> person(yaml, person));
        }
    }

    private static void person(YamlText yaml, Person person) {
        yaml.item(3, "name", person.name());
        yaml.list(4, "variants", person.variants());
        yaml.heading(4, "offices", person.offices());
        for (Office office : person.offices()) {
            yaml.item(5, "title", office.title());
            yaml.field(
                    6,
                    "from",
                    office.from().equals(LocalDate.MIN) ? "" : office.from().toString());
            yaml.field(
                    6,
                    "to",
                    office.to().equals(LocalDate.MAX) ? "" : office.to().toString());
        }
    }

    private static void issue(YamlText yaml, Issue issue) {
        yaml.item(1, "id", issue.id());
        yaml.field(2, "name", issue.name());
        yaml.field(2, "question", issue.question());
        yaml.list(2, "cues", issue.cues());
        yaml.heading(2, "options", issue.options());
        for (Option option : issue.options()) {
            yaml.item(3, "id", option.id());
            yaml.field(4, "label", option.label());
            yaml.field(4, "description", option.description());
            yaml.list(4, "cues", option.cues());
            yaml.field(4, "exclusive", option.exclusive() ? "true" : "");
            yaml.list(4, "controlled-by", option.controlledBy());
        }
        yaml.heading(2, "propositions", issue.propositions());
        for (Proposition proposition : issue.propositions()) {
            yaml.item(3, "text", proposition.text());
            yaml.field(4, "affirms", proposition.affirms());
            yaml.field(4, "denies", proposition.denies());
        }
    }

    private static void plan(YamlText yaml, Proposal plan) {
        yaml.item(1, "id", plan.id());
        yaml.field(2, "name", plan.name());
        yaml.list(2, "sponsors", plan.sponsors());
        yaml.field(2, "date", plan.date().toString());
        yaml.field(2, "summary", plan.summary());
        yaml.heading(2, "provisions", plan.provisions());
        for (Provision provision : plan.provisions()) {
            yaml.item(3, "issue", provision.issue());
            yaml.field(4, "option", provision.option());
            yaml.field(4, "chosen", provision.chosen() ? "" : "false");
            yaml.field(4, "text", provision.text());
            yaml.field(4, "quote", provision.quote());
            yaml.field(4, "date", provision.date().toString());
        }
    }

    private static void round(YamlText yaml, Round round) {
        yaml.item(1, "id", round.id());
        yaml.field(2, "name", round.name());
        yaml.field(2, "from", round.from().toString());
        yaml.field(2, "to", round.to().toString());
        yaml.field(2, "venue", round.venue());
        yaml.field(2, "format", round.format());
        yaml.list(2, "participants", round.participants());
    }
}

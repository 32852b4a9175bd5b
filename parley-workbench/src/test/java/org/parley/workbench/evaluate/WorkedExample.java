package org.parley.workbench.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.parley.workbench.evaluate.gold.GoldFolder;

/**
 * Two short texts of two processes with gold and predictions whose figures were worked out by hand. In the first a sentence
 * holds two records, one prediction has the wrong holder, one repeats a position and one is made up; two gold statements are
 * missed. In the second one prediction has the wrong polarity and one the wrong option.
 */
final class WorkedExample {
    static final String NORTH = """
            {"title": "Truce & <talks>", "published": "2020-05-04", "process": "north",
             "text": "Aland demands a truce and rejects a border.\\nBoria offers talks. Aland fears the worst.\\n\\nAland wants monitors. Aland repeats it. Boria is silent.",
             "statements": [
              {"quote": "Aland demands a truce and rejects a border.", "holder": "Aland", "act": "demand", "issue": "ceasefire", "option": "truce", "polarity": "+"},
              {"quote": "Aland demands a truce and rejects a border.", "holder": "Aland", "act": "reject", "issue": "territory", "option": "border", "polarity": "-"},
              {"quote": "Boria offers talks.", "holder": "Boria", "spokesperson": null, "act": "offer", "issue": "process", "option": "talks", "polarity": "+"},
              {"quote": "Aland fears the worst.", "holder": "Aland", "act": "warn", "issue": "ceasefire", "option": "truce", "polarity": "-"},
              {"quote": "Aland wants monitors.", "holder": "Aland", "act": "demand", "issue": "ceasefire", "option": "monitors", "polarity": "+"}],
             "events": [{"quote": "Boria offers talks.", "who": "Boria", "did": "request", "to_whom": "Aland", "date": null}]}
            """;

    static final String SOUTH = """
            {"title": "Plan", "published": "2020-05", "process": "south",
             "text": "Carna rejects the plan. Duria accepts it.",
             "statements": [
              {"quote": "Carna rejects the plan.", "holder": "Carna", "act": "reject", "issue": "process", "option": "plan", "polarity": "-"},
              {"quote": "Duria accepts it.", "holder": "Duria", "act": "accept", "issue": "process", "option": "plan", "polarity": "+"}],
             "events": []}
            """;

    private WorkedExample() {}

    static Map<String, FixedCoder> coders() {
        return Map.of(
                "north",
                new FixedCoder()
                        .states("Aland demands a truce and rejects a border.", "Aland reject territory/border -", 0.95)
                        .states("Aland demands a truce and rejects a border.", "ALAND demand ceasefire/truce +", 0.9)
                        .states("Boria offers", "Aland offer process/talks +", 0.3)
                        .states("Aland repeats it.", "Aland report ceasefire/truce +", 0.2)
                        .states("Boria is silent.", "Boria report process/talks +", 0.1)
                        .happens("Boria offers talks.", "Boria request -"),
                "south",
                new FixedCoder()
                        .states("Carna rejects the plan.", "Carna reject process/plan +", 0.5)
                        .states("Duria accepts it.", "Duria accept process/talks +", 0.55)
                        .happens("Duria accepts it.", "Duria agree Carna"));
    }

    static Evaluation evaluate(Path folder) {
        try {
            Files.writeString(folder.resolve("a.json"), NORTH);
            Files.writeString(folder.resolve("b.json"), SOUTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, FixedCoder> coders = coders();
        return new EvaluationStudy(process -> coders.get(process)::code).run(new GoldFolder(folder).read());
    }
}

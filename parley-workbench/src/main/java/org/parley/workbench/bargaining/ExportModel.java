package org.parley.workbench.bargaining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.workbench.bargaining.format.GeniusXmlWriter;
import org.parley.workbench.bargaining.format.NegoLogJson;
import org.parley.workbench.bargaining.format.Scenario;

/** The use case of handing a model on: GENIUS XML or NegoLog JSON files in a folder, so that others can re-check it. */
public final class ExportModel {
    private final Path folder;

    /** Writes into the folder, which is made if it is missing. */
    public ExportModel(Path folder) {
        this.folder = folder;
    }

    /** Writes a GENIUS domain and a profile for each party; gives what the format could not say. */
    public List<String> genius(Scenario scenario) {
        GeniusXmlWriter writer = new GeniusXmlWriter(scenario.model());
        String name = slug(scenario.title());
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name + ".xml", writer.domain(scenario.title()));
        for (int p = 0; p < scenario.model().parties().size(); p++) {
            files.put(
                    name + "-" + (p + 1) + "-" + party(scenario.model(), p) + ".xml",
                    writer.profile(scenario.title(), p));
        }
        write(files);
        return writer.leftOut();
    }

    /** Writes a NegoLog profile for each party; gives what the format could not say. */
    public List<String> negoLog(Scenario scenario) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int p = 0; p < scenario.model().parties().size(); p++) {
            String side = p < 26 ? String.valueOf((char) ('A' + p)) : String.valueOf(p + 1);
            files.put("profile" + side + ".json", NegoLogJson.write(scenario.model(), p));
        }
        write(files);
        return new GeniusXmlWriter(scenario.model()).leftOut();
    }

    private void write(Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String party(BargainingModel model, int party) {
        return slug(model.parties().get(party).name());
    }

    private static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "model" : slug;
    }
}

package org.parley.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.parley.web.view.Frame;

/** The templates, compiled by the build; they escape whatever they print. */
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A page as HTML. */
    String html(String template, Frame frame, Object view) {
        StringOutput output = new StringOutput();
        engine.render(template, Map.of("frame", frame, "view", view), output);
        return output.toString();
    }
}
